"""The journal's tables: entries, looks, their leaves, the outbox, and the chain that orders them.

Entries, looks, leaves, places and checkpoints are only ever inserted. The application's role may do
nothing else, and a trigger refuses change for everybody, the owner included.
"""

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
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
            models.Index(fields=["by_user", "recorded"], name="entry_by_user"),
            models.Index(fields=["force", "recorded"], name="entry_by_force"),
        ]


class Package(models.Model):
    """What was prepared of a case for partner agencies: one version, as they see it, frozen.

    ``document`` is canonical JSON, from which every page and paper of it is made, and ``digest``
    its SHA-256; a version that ``replaces`` another stands beside it. Whether it was sent, and what
    became of it, entries say.
    """

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    replaces = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="+", db_index=False
    )
    number = models.PositiveSmallIntegerField()
    version = models.PositiveSmallIntegerField()
    document = models.TextField()
    digest = models.TextField()
    sends = models.JSONField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["case", "number", "version"], name="package_version_once"
            )
        ]


class Receipt(models.Model):
    """The first time that somebody of an agency opened what was sent to it: that it arrived."""

    id = models.UUIDField(primary_key=True)
    package = models.ForeignKey(Package, models.PROTECT, related_name="+")
    case = models.ForeignKey(Case, models.PROTECT, related_name="+", db_index=False)
    team = models.ForeignKey(Team, models.PROTECT, related_name="+", db_index=False)
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["package", "by_user"], name="receipt_once_each")
        ]


class Photograph(models.Model):
    """A picture that an entry puts on a case, written anew and never changed.

    ``digest`` is the SHA-256 of ``content``, a JPEG, and stands on the entry, too.
    """

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    digest = models.TextField()
    content = models.BinaryField()
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()


class Look(models.Model):
    """One time that somebody was shown, sent, joined or erased what is held of people.

    With the entries, which are what was collected and altered, it is the log that DPA 2018 s.62
    asks for. ``people`` and ``cases`` are whose; ``asked`` is what was asked for, as a search was
    typed; ``recipients`` who was given it, where it left the force.
    """

    id = models.UUIDField(primary_key=True)
    operation = models.TextField()
    doing = models.TextField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    by_team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    people = ArrayField(models.UUIDField())
    cases = ArrayField(models.UUIDField())
    asked = models.JSONField()
    reason = models.TextField()
    recipients = models.TextField()
    came_from = models.TextField()

    class Meta:
        indexes: ClassVar = [
            GinIndex(fields=["people"], name="look_by_person"),
            models.Index(fields=["by_user", "at"], name="look_by_user"),
            models.Index(fields=["force", "at"], name="look_by_force"),
        ]


class Finding(models.Model):
    """What professional standards found about one look that was drawn for its oddness.

    ``why`` is why it was drawn, and ``drawn`` the sample's id. Like the looks it is never changed.
    """

    id = models.UUIDField(primary_key=True)
    look = models.ForeignKey(Look, models.PROTECT, related_name="+")
    why = models.TextField()
    drawn = models.TextField()
    finding = models.TextField()
    said = models.TextField(blank=True)
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()


class Draw(models.Model):
    """A sample of looks that professional standards drew, with all that it takes to draw it again.

    ``numbers`` are the values that the rules went by, ``frame`` how many looks there were to draw
    from under each reason, and ``fingerprint`` tells whether the same looks are there again.
    """

    id = models.UUIDField(primary_key=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    since = models.DateTimeField()
    until = models.DateTimeField()
    seed = models.TextField()
    numbers = models.JSONField()
    frame = models.JSONField()
    fingerprint = models.TextField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["force", "at"], name="draw_by_force")]


class Drawn(models.Model):
    """One look of a sample: the reason it was drawn for, all its reasons, and what explains it."""

    id = models.UUIDField(primary_key=True)
    draw = models.ForeignKey(Draw, models.PROTECT, related_name="+", db_index=False)
    look = models.ForeignKey(Look, models.PROTECT, related_name="+")
    stratum = models.TextField()
    why = ArrayField(models.TextField())
    work = ArrayField(models.TextField())

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["draw", "look"], name="drawn_once")
        ]


class Leaf(models.Model):
    """What proves one entry or one look, by its id: a salt, and a commitment made with its bytes.

    What it proves is not referred to by a key of the database, so that what was taken out leaves
    its proof behind.
    """

    id = models.UUIDField(primary_key=True)
    salt = models.BinaryField()
    commitment = models.BinaryField()


class Pending(models.Model):
    """The outbox: leaves that the sequencer has not yet given a place.

    An outbox and not "ids above the last": ids and insertion order say nothing about the order in
    which transactions commit, and whoever follows them misses entries.
    """

    leaf = models.UUIDField(primary_key=True)
    since = models.DateTimeField()


class Place(models.Model):
    """The place of one leaf in the one chain, without gaps, and the chain's hash up to there."""

    seq = models.BigIntegerField(primary_key=True)
    leaf = models.UUIDField(unique=True)
    leaf_hash = models.BinaryField()
    chain = models.BinaryField()


class Checkpoint(models.Model):
    """How long the chain was at a moment, and its head: what a witness outside may note down."""

    size = models.BigIntegerField(primary_key=True)
    head = models.BinaryField()
    at = models.DateTimeField()
