"""The worklists' tables: who was told what and who acknowledged it, and the mail that went out.

An alert is a fact: it is never taken back and never deleted. What happens to it afterwards is that
somebody acknowledges it, that it is settled because what it speaks of was done, or that it climbs.
"""

from typing import ClassVar

from django.db import models

from lapwing.record.models import BrokenGlass, Case, Force, Person, Team, User

WAITING = models.Q(acknowledged_at=None, settled_at=None)


class AlertRow(models.Model):
    """One alert to one role, and to one person where the role is held for the case.

    ``rule``, ``key``, ``begun_by`` and ``slot`` are the identity of the obligation or signal that
    it speaks of; ``step`` is the step of its ladder; ``rung`` says how often this step has climbed.
    ``at`` is the instant that the rule set, ``raised_at`` when Lapwing told. ``nobody`` says that
    nobody was on duty in the role, which is why it climbed at once.
    """

    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    about = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    rule = models.TextField()
    key = models.TextField()
    begun_by = models.TextField()
    slot = models.IntegerField()
    signal = models.BooleanField()
    step = models.SmallIntegerField()
    rung = models.SmallIntegerField(default=0)
    to_role = models.TextField()
    to_user = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    title = models.TextField()
    why = models.TextField()
    at = models.DateTimeField()
    raised_at = models.DateTimeField()
    nobody = models.BooleanField(default=False)
    climb_at = models.DateTimeField(null=True)
    climbed_from = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", db_index=False
    )
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    settled_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "worklists_alert"
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["rule", "key", "begun_by", "slot", "step", "rung"], name="alert_once"
            ),
            models.CheckConstraint(
                condition=models.Q(acknowledged_at=None, acknowledged_by=None)
                | models.Q(acknowledged_at__isnull=False, acknowledged_by__isnull=False),
                name="alert_acknowledged_by_name",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["force", "to_role"], condition=WAITING, name="alert_waiting_by_role"
            ),
            models.Index(
                fields=["climb_at"],
                condition=models.Q(climb_at__isnull=False),
                name="alert_by_climb_at",
            ),
        ]


class LetterRow(models.Model):
    """The outbox of mail: one letter to one person about an alert or a broken glass.

    ``number`` becomes the letter's Message-ID, so that a letter sent twice, because the machine
    stopped between sending and noting it, is known to be the same.
    """

    number = models.UUIDField(unique=True)
    alert = models.ForeignKey(AlertRow, models.PROTECT, null=True, related_name="+", db_index=False)
    glass = models.ForeignKey(
        BrokenGlass, models.PROTECT, null=True, related_name="+", db_index=False
    )
    to = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    made_at = models.DateTimeField()
    next_try = models.DateTimeField(null=True)
    tries = models.SmallIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    trouble = models.TextField(default="")

    class Meta:
        db_table = "worklists_letter"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["alert", "to"], name="letter_once_to_each"),
            models.UniqueConstraint(fields=["glass", "to"], name="glass_letter_once_to_each"),
            models.CheckConstraint(
                condition=models.Q(alert=None, glass__isnull=False)
                | models.Q(alert__isnull=False, glass=None),
                name="letter_about_one_thing",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["next_try"],
                condition=models.Q(next_try__isnull=False),
                name="letter_by_next_try",
            )
        ]
