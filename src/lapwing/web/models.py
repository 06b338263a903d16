"""The pages' own tables: unfinished forms, tries to sign in, and what pages tried in vain."""

from typing import ClassVar

from django.conf import settings
from django.db import models


class Draft(models.Model):
    """A form that somebody began: what they typed, byte for byte, until it is recorded.

    ``id`` is the key that makes sending it twice harmless. ``form`` says which form of which case
    it is, so that opening the form again finds it. ``typed`` is text rather than JSON, because a
    JSON column refuses some characters that a person can type. When the form has been recorded
    ``sent_as`` names the entry, and what was typed is wiped.
    """

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    form = models.TextField()
    path = models.TextField()
    title = models.TextField()
    typed = models.TextField()
    opened = models.DateTimeField()
    saved = models.DateTimeField()
    sent_as = models.TextField(blank=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["user", "form", "-saved"], name="draft_by_user_and_form")
        ]


class SignInTry(models.Model):
    """One try to sign in that failed, so that guessing is slowed before a password is hashed."""

    id = models.BigAutoField(primary_key=True)
    number = models.TextField()
    address = models.TextField()
    at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["number", "at"], name="try_by_number"),
            models.Index(fields=["address", "at"], name="try_by_address"),
        ]


class PolicyViolation(models.Model):
    """One kind of thing that a page tried and its policy forbade, counted for one day.

    Nothing here is of a person: ``page`` is the pattern of an address, and ``blocked`` and
    ``source`` are a word, a file of ours, or the name of another site.
    """

    id = models.BigAutoField(primary_key=True)
    day = models.DateField()
    directive = models.TextField()
    blocked = models.TextField()
    page = models.TextField()
    source = models.TextField()
    line = models.PositiveIntegerField()
    count = models.PositiveBigIntegerField(default=1)
    first = models.DateTimeField()
    last = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["day", "directive", "blocked", "page", "source", "line"],
                name="violation_once_a_day",
            )
        ]
