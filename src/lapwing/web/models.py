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


class SealingKey(models.Model):
    """A pair of keys for which phones seal their reports; the newest is the one in use.

    ``private`` is itself sealed with the server's secret, so that a stolen database opens nothing.
    ``id`` is a mark of the public key. An older pair stays for as long as a phone may hold a report
    that was sealed for it.
    """

    id = models.TextField(primary_key=True)
    public = models.TextField()
    private = models.TextField()
    made = models.DateTimeField()


class Arrived(models.Model):
    """A report that came from a phone, under the id that the phone gave it, once and only once.

    ``typed`` and ``asked`` are what was written and in which words it was asked, as text, until it
    is recorded; then they are wiped and ``sent_as`` names the case and the entry. Until then it
    waits for a person, and ``why`` says what the door answered, where it was asked. ``mark`` is of
    what was sent, by which the same id with something else in it is noticed.
    """

    id = models.UUIDField(primary_key=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    force = models.TextField()
    role = models.TextField()
    form = models.TextField()
    typed = models.TextField()
    asked = models.TextField()
    finished = models.DateTimeField()
    arrived = models.DateTimeField()
    mark = models.BinaryField()
    why = models.TextField(blank=True)
    sent_as = models.TextField(blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", null=True
    )
    decided = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["force", "arrived"],
                name="report_that_waits",
                condition=models.Q(sent_as=""),
            ),
            models.Index(fields=["user", "-arrived"], name="report_of_user"),
        ]
