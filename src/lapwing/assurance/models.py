"""The tables of assurance: reports as they were read, recommendations, and steps to closing them.

All are only ever inserted, as the journal is: what became of a recommendation is derived from its
steps, and a step that was wrong is followed by another.
"""

from typing import ClassVar

from django.db import models

from lapwing.record.models import Force, User


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
