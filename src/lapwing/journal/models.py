"""The journal's tables: entries, their leaves, the outbox, and the chain that puts them in order.

Entries, leaves, places and checkpoints are only ever inserted. The application's role may do
nothing else, and a trigger refuses change for everybody, the owner included.
"""

from typing import ClassVar

from django.db import models

from lapwing.record.models import Case, Force, Person, Team, User


class EntryRow(models.Model):
    """One entry. Every column is part of the bytes that its leaf commits to.

    ``key`` is the idempotency key that came with it, and ``asked`` the digest of what was sent
    under that key, so that the same key with something else in it is noticed.
    """

    id = models.UUIDField(primary_key=True)
    kind = models.TextField()
    edition = models.SmallIntegerField()
    case = models.ForeignKey(Case, models.PROTECT, related_name="+", db_index=False)
    about = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    household = models.UUIDField(null=True)
    at = models.DateTimeField()
    recorded = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    by_team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)
    answers = models.JSONField()
    regarding = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", db_index=False
    )
    corrects = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", db_index=False
    )
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    key = models.UUIDField(unique=True)
    asked = models.BinaryField()

    class Meta:
        db_table = "journal_entry"
        indexes: ClassVar = [
            models.Index(fields=["about", "recorded"], name="entry_by_person"),
            models.Index(fields=["case", "recorded"], name="entry_by_case"),
            models.Index(fields=["kind", "at"], name="entry_by_kind"),
        ]


class Leaf(models.Model):
    """What proves one entry: a salt, and the commitment made of it and the entry's bytes."""

    entry = models.OneToOneField(EntryRow, models.PROTECT, primary_key=True, related_name="+")
    salt = models.BinaryField()
    commitment = models.BinaryField()


class Pending(models.Model):
    """The outbox: leaves that the sequencer has not yet given a place.

    An outbox and not "ids above the last": ids and insertion order say nothing about the order in
    which transactions commit, and whoever follows them misses entries.
    """

    entry = models.OneToOneField(EntryRow, models.PROTECT, primary_key=True, related_name="+")


class Place(models.Model):
    """The place of one leaf in the one chain, without gaps, and the chain's hash up to there."""

    seq = models.BigIntegerField(primary_key=True)
    entry = models.OneToOneField(EntryRow, models.PROTECT, related_name="+")
    leaf_hash = models.BinaryField()
    chain = models.BinaryField()


class Checkpoint(models.Model):
    """How long the chain was at a moment, and its head: what a witness outside may note down."""

    size = models.BigIntegerField(primary_key=True)
    head = models.BinaryField()
    at = models.DateTimeField()
