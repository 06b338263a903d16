"""The tables of assurance: reports with their recommendations, and audits with their marks.

All are only ever inserted, as the journal is: what became of a recommendation or of a case that was
drawn is derived from its steps or marks, and a step that was wrong is followed by another.
"""

from typing import ClassVar

from django.db import models

from lapwing.record.models import Case, Force, Team, User


class Inspection(models.Model):
    """One report, as it was read in for a force; ``of`` is the force that it says it is about.

    ``digest`` is the SHA-256 of the file, ``ours`` whether it is about the force that read it in.
    """

    id = models.UUIDField(primary_key=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+")
    of = models.TextField(blank=True)
    ours = models.BooleanField()
    body = models.TextField(blank=True)
    title = models.TextField(blank=True)
    published = models.DateField(null=True)
    fieldwork = models.JSONField()
    digest = models.TextField()
    paragraphs = models.JSONField()
    read = models.JSONField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["force", "digest"], name="a_report_is_read_in_once"),
        ]


class Recommendation(models.Model):
    """One recommendation of a report, as it stands there, with the theme it belongs to."""

    id = models.UUIDField(primary_key=True)
    inspection = models.ForeignKey(Inspection, models.PROTECT, related_name="+")
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    number = models.PositiveSmallIntegerField()
    kind = models.TextField()
    text = models.TextField()
    parts = models.JSONField()
    area = models.TextField(blank=True)
    theme = models.TextField(blank=True)
    timescale = models.TextField(blank=True)
    due = models.DateField(null=True)
    paragraph = models.PositiveIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["inspection", "number"], name="a_recommendation_has_its_number"
            ),
        ]


class Step(models.Model):
    """Something that somebody said or did about a recommendation; ``said`` is what.

    ``place`` is its place among the steps of its recommendation, from 1."""

    id = models.UUIDField(primary_key=True)
    recommendation = models.ForeignKey(Recommendation, models.PROTECT, related_name="+")
    place = models.PositiveIntegerField()
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    what = models.TextField()
    said = models.JSONField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    key = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["recommendation", "place"], name="a_step_has_its_place"
            ),
        ]


class Audit(models.Model):
    """One audit: of what, by which criteria, and all by which the same cases are drawn again.

    ``criteria`` is the theme as it was marked, ``frame`` every case that might have been drawn, by
    part, and ``sizes`` how many were drawn of each. ``twice`` is how many of a hundred are marked
    twice, ``follows`` the audit that this one repeats.
    """

    id = models.UUIDField(primary_key=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+")
    theme = models.TextField()
    criteria = models.JSONField()
    since = models.DateTimeField()
    until = models.DateTimeField()
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)
    parted_by = models.TextField(blank=True)
    seed = models.TextField()
    frame = models.JSONField()
    fingerprint = models.TextField()
    sizes = models.JSONField()
    twice = models.PositiveSmallIntegerField()
    auditors = models.JSONField()
    follows = models.ForeignKey("self", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)


class AuditedCase(models.Model):
    """One case that was drawn, its number in the audit, and who marks it, twice if anybody does."""

    id = models.UUIDField(primary_key=True)
    audit = models.ForeignKey(Audit, models.PROTECT, related_name="+")
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    number = models.PositiveSmallIntegerField()
    case = models.ForeignKey(Case, models.PROTECT, related_name="+", db_index=False)
    part = models.TextField(blank=True)
    first = models.ForeignKey(User, models.PROTECT, related_name="+")
    second = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["audit", "case"], name="a_case_is_drawn_once"),
            models.UniqueConstraint(fields=["audit", "number"], name="a_drawn_case_has_its_number"),
        ]


class AuditMark(models.Model):
    """What one auditor said of a drawn case; ``said`` is what they said of each criterion.

    With it stands what the rules said of the same at the moment of the audit.
    """

    id = models.UUIDField(primary_key=True)
    drawn = models.ForeignKey(AuditedCase, models.PROTECT, related_name="+", db_index=False)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    turn = models.TextField()
    grade = models.TextField()
    at_risk = models.BooleanField()
    why = models.TextField()
    said = models.JSONField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    key = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["drawn", "turn"], name="a_case_is_marked_once_a_turn"),
            models.UniqueConstraint(fields=["drawn", "by_user"], name="nobody_marks_a_case_twice"),
        ]


class AuditStep(models.Model):
    """What came of an audit: a difference settled, feedback given, an action set or done.

    ``place`` is its place among the steps of its audit, from 1.
    """

    id = models.UUIDField(primary_key=True)
    audit = models.ForeignKey(Audit, models.PROTECT, related_name="+")
    drawn = models.ForeignKey(
        AuditedCase, models.PROTECT, null=True, related_name="+", db_index=False
    )
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    place = models.PositiveIntegerField()
    what = models.TextField()
    said = models.JSONField()
    at = models.DateTimeField()
    by_user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    by_role = models.TextField()
    key = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["audit", "place"], name="a_step_of_an_audit_has_its_place"
            ),
        ]


class CountedDay(models.Model):
    """That a force's day was counted: the live measures, and whether anything has fallen."""

    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    day = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["force", "day"], name="a_day_is_counted_once"),
        ]


class Alarm(models.Model):
    """Something about the force's work, and no one child, that somebody must know of by name.

    ``key`` is what it is about, so that it is raised once; ``recommendation`` is the one that is
    open again, where it is about one, and ``team`` the team whose count fell.
    """

    id = models.UUIDField(primary_key=True)
    force = models.ForeignKey(Force, models.PROTECT, related_name="+", db_index=False)
    key = models.TextField()
    title = models.TextField()
    why = models.TextField()
    team = models.ForeignKey(Team, models.PROTECT, null=True, related_name="+", db_index=False)
    recommendation = models.ForeignKey(
        Recommendation, models.PROTECT, null=True, related_name="+", db_index=False
    )
    at = models.DateTimeField()
    acknowledged_at = models.DateTimeField(null=True)
    acknowledged_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["force", "key"], name="alarm_once"),
            models.CheckConstraint(
                condition=models.Q(acknowledged_at=None, acknowledged_by=None)
                | models.Q(acknowledged_at__isnull=False, acknowledged_by__isnull=False),
                name="alarm_is_acknowledged_by_name",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["force"],
                condition=models.Q(acknowledged_at=None),
                name="alarm_waiting_by_force",
            ),
        ]
