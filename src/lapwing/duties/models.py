"""The tables of the duties' store: obligations and signals as derived, and when to look again.

All of it is a cache: each row can be made again from the journal, and every night it is compared
with what the journal says. What somebody was told is not kept here, because that is a fact.
"""

from typing import ClassVar

from django.db import models

from lapwing.record.models import Case, Person, Team, User


class ObligationRow(models.Model):
    """One obligation as last derived; it stays the same row while its identity is the same.

    ``begun_kind`` is the kind of entry, or the signal, that began it. ``next_fire`` is when the
    next step of its ladder is told, if nobody does anything before. ``holder`` is the
    officer who is named for it, where its rule says that one is, and
    ``agency`` the partner's agency.
    """

    duty = models.TextField()
    scope = models.TextField()
    key = models.TextField()
    begun_by = models.TextField()
    slot = models.IntegerField()
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    about = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    begun_kind = models.TextField()
    begun_at = models.DateTimeField()
    known_at = models.DateTimeField()
    due_at = models.DateTimeField()
    owner = models.TextField()
    outcome = models.TextField(null=True)
    closed_at = models.DateTimeField(null=True)
    closed_by = models.TextField(null=True)
    closed_known_at = models.DateTimeField(null=True)
    number = models.TextField(null=True)
    weight = models.TextField()
    source = models.TextField()
    next_fire = models.DateTimeField(null=True)
    next_step = models.SmallIntegerField(null=True)
    holder = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    agency = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        db_table = "duties_obligation"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["duty", "key", "begun_by", "slot"], name="obligation_once"
            ),
            models.CheckConstraint(
                condition=models.Q(outcome=None, closed_at=None)
                | models.Q(outcome__isnull=False, closed_at__isnull=False),
                name="obligation_is_open_or_has_closed_at",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["about"], name="obligation_by_person"),
            models.Index(
                fields=["owner", "due_at"],
                condition=models.Q(outcome=None),
                name="obligation_open_by_owner",
            ),
            models.Index(
                fields=["case"], condition=models.Q(outcome=None), name="obligation_open_by_case"
            ),
            models.Index(
                fields=["holder"],
                condition=models.Q(outcome=None, holder__isnull=False),
                name="obligation_open_by_holder",
            ),
        ]


class RaisedRow(models.Model):
    """One signal that was raised; ``told`` says whether those it tells have been told.

    ``name`` is the signal's own name, the same in every derivation.
    """

    signal = models.TextField()
    key = models.TextField()
    name = models.TextField()
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    about = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    by = models.TextField()
    at = models.DateTimeField()
    known_at = models.DateTimeField()
    cleared_at = models.DateTimeField(null=True)
    told = models.BooleanField(default=False)

    class Meta:
        db_table = "duties_raised"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["signal", "key", "name"], name="signal_once")
        ]
        indexes: ClassVar = [models.Index(fields=["about"], name="signal_by_person")]


class WatchRow(models.Model):
    """When time alone next changes something for a person: the one instant that is swept.

    One row for each person rather than each obligation, because a ladder's step, a quiet that has
    lasted too long and a grid's next slot all need the same thing: the person looked at again.
    ``tries`` counts how often that failed, and ``trouble`` says how. ``follows`` is the fingerprint
    of the rules by which the person's duties were last derived.
    """

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="+")
    next_at = models.DateTimeField(null=True)
    tries = models.SmallIntegerField(default=0)
    trouble = models.TextField(default="")
    follows = models.TextField(default="")

    class Meta:
        db_table = "duties_watch"
        indexes: ClassVar = [
            models.Index(fields=["follows"], name="watch_by_follows"),
            models.Index(
                fields=["next_at"],
                condition=models.Q(next_at__isnull=False),
                name="watch_by_next_at",
            ),
        ]
