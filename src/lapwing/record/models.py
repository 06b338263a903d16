"""The record's tables: users and teams, people and where they live, and cases.

Tables only. What may be read stands in ``queries``, what may be written in ``actions``. Nothing is
ever deleted from here: what has ended gets an ``until``. Names are kept byte for byte as they were
given, beside a folded key by which they are found.
"""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import StrIndex, Substr

# --- Users, teams and who is on duty ------------------------------------------------------------


class Force(models.Model):
    """One police force, by its short name."""

    key = models.TextField(primary_key=True)
    name = models.TextField()


class Team(models.Model):
    """One team of a force."""

    id = models.UUIDField(primary_key=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+")
    key = models.TextField()
    name = models.TextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["force", "key"], name="team_key_once_in_a_force")
        ]


class User(AbstractBaseUser):
    """One person who uses Lapwing; they sign in with their staff number."""

    id = models.UUIDField(primary_key=True)
    number = models.TextField(unique=True)
    name = models.TextField()
    email = models.TextField(blank=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+")
    is_active = models.BooleanField(default=True)

    objects = BaseUserManager["User"]()

    USERNAME_FIELD = "number"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = ["name"]


class Post(models.Model):
    """A role that a user holds in a team, from one moment to another."""

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    role = models.TextField()
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["team", "role"], name="post_by_team_and_role"),
            models.Index(fields=["user"], name="post_by_user"),
        ]


class SignOff(models.Model):
    """That somebody may do something alone: who said so, since when, and until when it holds.

    It ends by itself at ``until``, or before that when somebody ends it.
    """

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    what = models.TextField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    since = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)


class Tour(models.Model):
    """One tour of duty: who was on duty, in which role, for which team, and between when.

    ``planned_until`` is when the tour is expected to end; ``until`` is when it did.
    """

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    role = models.TextField()
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    since = models.DateTimeField()
    planned_until = models.DateTimeField(null=True)
    until = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["team", "role"],
                condition=models.Q(until=None),
                name="tour_now_by_team_and_role",
            ),
            models.Index(fields=["user", "since"], name="tour_by_user"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["user", "role", "team"],
                condition=models.Q(until=None),
                name="tour_once_at_a_time",
            )
        ]


# --- People and where they live -----------------------------------------------------------------


class Person(models.Model):
    """One person, whatever they are called.

    ``birth`` is a partial date as the base layer writes it; ``birth_earliest`` and
    ``birth_latest`` are the days between which it lies, for finding. Sex, ethnicity and whether
    the local authority looks after the child are three-valued: unknown is never no.
    """

    id = models.UUIDField(primary_key=True)
    reference = models.TextField(unique=True)
    birth = models.JSONField(null=True)
    birth_earliest = models.DateField(null=True)
    birth_latest = models.DateField(null=True)
    sex = models.TextField(default="unknown")
    ethnicity = models.TextField(default="unknown")
    ethnicity_self_defined = models.BooleanField(default=False)
    language = models.TextField(blank=True)
    interpreter = models.TextField(default="unknown")
    looked_after = models.TextField(default="unknown")
    responsible_authority = models.TextField(blank=True)
    school = models.TextField(blank=True)
    establishment = models.TextField(blank=True)
    made = models.DateTimeField()
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["birth_earliest", "birth_latest"], name="person_by_birth")
        ]


class PersonName(models.Model):
    """One name of a person, as it was given and by whom; ``full`` is what is shown."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="names")
    kind = models.TextField(default="known as")
    given = models.TextField(blank=True)
    family = models.TextField(blank=True)
    full = models.TextField()
    fold = models.TextField()
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    told_by = models.TextField(blank=True)
    recorded = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["person", "recorded"], name="name_by_person")]


class NameWord(models.Model):
    """One folded word of a name, so that people are found by any word, in any order."""

    name = models.ForeignKey(PersonName, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    word = models.TextField()

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["word", "name", "person"],
                opclasses=["text_pattern_ops", "uuid_ops", "uuid_ops"],
                name="name_by_word",
            )
        ]


class PersonKeys(models.Model):
    """The keys by which somebody is found by any of their names, births, homes and numbers.

    They are made from all that is known of the person, by the edition of matching that is said;
    they are as personal as what they were made from.
    """

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="+")
    keys = ArrayField(models.IntegerField())
    edition = models.SmallIntegerField()
    # What matching compares of them, as JSON: a search reads one row of each, not six tables.
    told = models.TextField(default="", db_default="")
    # Whether they were compared with all that these keys lead to, and nothing has changed since.
    compared = models.BooleanField(default=False)

    class Meta:
        indexes: ClassVar = [
            # A list of what is still to be indexed would be read through by every search.
            GinIndex(fields=["keys"], name="person_by_keys", fastupdate=False),
            models.Index(
                fields=["person"],
                condition=models.Q(compared=False),
                name="person_to_compare",
            ),
        ]


class HeavyKey(models.Model):
    """A key that many people share, and how many did when they were last counted."""

    key = models.IntegerField(primary_key=True)
    people = models.IntegerField()


class KnownWord(models.Model):
    """A word of somebody's name, as matching folds it, once however many people have it.

    ``slips`` are the numbers under which it is found where one letter of it was mistyped.
    """

    word = models.TextField(primary_key=True)
    slips = ArrayField(models.IntegerField())

    class Meta:
        indexes: ClassVar = [GinIndex(fields=["slips"], name="word_by_slips", fastupdate=False)]


class Address(models.Model):
    """One address; ``key`` is what matching makes of it, by which it is known when typed again."""

    id = models.UUIDField(primary_key=True)
    lines = models.TextField()
    postcode = models.TextField(blank=True)
    key = models.TextField()
    # The house and the street, for whoever is told of a place and of no postcode.
    street = models.GeneratedField(
        expression=Substr("key", StrIndex("key", models.Value("|")) + 1),
        output_field=models.TextField(),
        db_persist=True,
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["street"], name="address_by_street"),
            models.Index(fields=["key"], opclasses=["text_pattern_ops"], name="address_by_key"),
            models.Index(
                fields=["postcode"], opclasses=["text_pattern_ops"], name="address_by_postcode"
            ),
        ]


class Residence(models.Model):
    """Where a person lived, from when to when: a household is who lived at one address at once.

    ``kind`` says what the address is to the person: home, placement, visit, and so on. ``entry`` is
    what said so and ``ended_by`` what ended it, where an entry did; what was withdrawn ended before
    it began.
    """

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    address = models.ForeignKey(Address, models.PROTECT, related_name="+")
    kind = models.TextField(default="home")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    told_by = models.TextField(blank=True)
    recorded = models.DateTimeField()
    entry = models.UUIDField(null=True, unique=True)
    ended_by = models.UUIDField(null=True)


class Identifier(models.Model):
    """A number by which a person is known: a telephone, a vehicle, another system's reference.

    ``number`` is as it was given, ``compared`` as matching compares it, ``entry`` what said so.
    """

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    sort = models.TextField()
    number = models.TextField()
    compared = models.TextField()
    system = models.TextField(blank=True)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    told_by = models.TextField(blank=True)
    recorded = models.DateTimeField()
    entry = models.UUIDField(unique=True)


class Relationship(models.Model):
    """What another person is to this one ("mother"), from when to when, and who said so."""

    id = models.UUIDField(primary_key=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    other = models.ForeignKey(Person, models.PROTECT, related_name="+")
    kind = models.TextField()
    since = models.DateTimeField(null=True)
    until = models.DateTimeField(null=True)
    told_by = models.TextField(blank=True)
    recorded = models.DateTimeField()
    entry = models.UUIDField(null=True, unique=True)
    ended_by = models.UUIDField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~models.Q(person=models.F("other")), name="relationship_between_two"
            )
        ]


# --- Who is one person --------------------------------------------------------------------------


class Decision(models.Model):
    """What somebody decided of two records: that they are of one person, are not, or may be.

    It stands on both records' files as an entry and is never changed: what takes it back is another
    decision, which names it in ``revokes``. One that only takes back has no verdict.
    """

    id = models.UUIDField(primary_key=True)
    one = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    other = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    verdict = models.TextField(blank=True)
    revokes = models.ForeignKey("self", models.PROTECT, null=True, related_name="+", db_index=False)
    decided = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["one", "other"], name="decision_by_one"),
            models.Index(fields=["other", "one"], name="decision_by_other"),
        ]
        constraints: ClassVar = [
            # A pair is written one way round, so that it is found as one pair.
            models.CheckConstraint(
                condition=models.Q(one__lt=models.F("other")), name="decision_of_two_in_order"
            ),
            models.UniqueConstraint(fields=["revokes"], name="decision_taken_back_once"),
        ]


class Joined(models.Model):
    """The records that are of one person now; ``whole`` is the same for each of them.

    What follows from the decisions that stand, kept so that it need not be worked out to look
    somebody up; nothing refers to ``whole``, which passes as decisions do.
    """

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="+")
    whole = models.UUIDField(db_index=True)


class Pair(models.Model):
    """Two records that are so alike that somebody should say whether they are of one person.

    Made from their keys behind the pages, and made again whenever either is described anew.
    """

    one = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    other = models.ForeignKey(Person, models.PROTECT, related_name="+")
    bits = models.FloatField()
    found = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["one", "other"], name="pair_once")]


# --- Cases --------------------------------------------------------------------------------------


class Case(models.Model):
    """One case about one person: an episode, or the standing file that every child has.

    Its grade, and everything else that follows from what was recorded, is derived from the
    journal and not kept here. How closely it is kept is, because the database judges by it:
    ``sensitivity``, the handling code with its conditions, and the desk to ring about it.
    """

    id = models.UUIDField(primary_key=True)
    reference = models.TextField(unique=True)
    kind = models.TextField()
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    force = models.ForeignKey(Force, models.PROTECT, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+")
    supervisor = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    allocated = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    state = models.TextField(default="open")
    sensitivity = models.TextField(default="ordinary")
    handling = models.TextField(default="P")
    conditions = models.TextField(blank=True)
    desk = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["force", "kind", "-opened_at"],
                condition=models.Q(state="open"),
                name="case_open_by_force",
            ),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person"],
                condition=models.Q(kind="standing"),
                name="one_standing_file_each",
            ),
            models.CheckConstraint(
                condition=models.Q(state="open", closed_at=None)
                | models.Q(state="closed", closed_at__isnull=False),
                name="case_is_open_or_has_closed_at",
            ),
        ]


class CaseLink(models.Model):
    """Two cases that belong to the same events, and the entries that linked and unlinked them."""

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    other = models.ForeignKey(Case, models.PROTECT, related_name="+")
    entry = models.UUIDField(unique=True)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    ended_by = models.UUIDField(null=True)


# --- Who is what to a case ----------------------------------------------------------------------


class Assignment(models.Model):
    """Somebody who works on a case by name, and the entries that began and ended it."""

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    entry = models.UUIDField(unique=True)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)


class Shared(models.Model):
    """A case that was shared with a partner agency, which has a team here."""

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    entry = models.UUIDField(unique=True)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)


class Given(models.Model):
    """A package of a case that a partner agency was sent, until it was withdrawn or replaced.

    ``package`` is its id in the journal. The row stays when it ends: the agency is told that what
    it had is no longer to be used.
    """

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    team = models.ForeignKey(Team, models.PROTECT, related_name="+")
    package_id = models.UUIDField(db_index=True)
    entry = models.UUIDField(unique=True)
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)


class Involvement(models.Model):
    """Somebody besides the child whom an entry of a case names, and as what."""

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    part = models.TextField()
    entry = models.UUIDField()
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["entry", "person", "part"],
                condition=models.Q(until=None),
                name="involved_once",
            )
        ]


class OwnRecord(models.Model):
    """Whoever works here and is on record themselves, or has family who is: they are locked out.

    ``tie`` says what the person is to them. Family that the record knows of by a relationship need
    not stand here, only the one who works here.
    """

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    tie = models.TextField()
    told_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)


class BrokenGlass(models.Model):
    """A sight of a closed case that somebody took because a child could not wait.

    It ends by itself after 30 minutes, and one whose moment has not come gives no sight, so that a
    clock set back keeps none open. Every one is reviewed by somebody else.
    """

    id = models.UUIDField(primary_key=True)
    case = models.ForeignKey(Case, models.PROTECT, related_name="+")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    second = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    reason = models.TextField()
    at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    told_at = models.DateTimeField(null=True)
    reviewed_at = models.DateTimeField(null=True)
    reviewed_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    finding = models.TextField(blank=True)
    said = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["user", "at"], name="glass_by_user"),
            models.Index(
                fields=["at"], condition=models.Q(reviewed_at=None), name="glass_to_review"
            ),
        ]
