"""Mails alerts to the people on duty, by an outbox, after the commit, where mail is set up.

A letter holds the case's reference and what to do, and nothing of any person: mail is read on
telephones, forwarded, and kept by others. Each letter is sent while its row is locked, so two
senders never send the same; if the machine stops between sending and noting it, it is sent again
under the same Message-ID, because a letter too many is better than none.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from smtplib import SMTPException
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import connection, transaction

from lapwing.base.clock import london_date
from lapwing.base.clock_words import moment_words
from lapwing.base.named_sql import queries
from lapwing.record.access.glass import REASONS as GLASS_REASONS
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.roles import ROLES
from lapwing.worklists.numbers import after, numbers_of

SQL = queries("worklists/mail.sql")
DUMMY = "django.core.mail.backends.dummy.EmailBackend"
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """How many letters went out, were no longer needed, and could not be sent."""

    sent: int = 0
    not_needed: int = 0
    failed: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """One letter: the address, and the few words that may leave the building."""

    number: UUID
    to: str
    subject: str
    body: str


def is_configured() -> bool:
    """Whether the force has a mail server; without one nothing is put in the outbox."""
    return settings.EMAIL_BACKEND != DUMMY


def post(letters: Iterable[tuple[int, UUID]], now: datetime) -> None:
    """Put a letter about each alert to its reader into the outbox, where the alert was raised."""
    wanted = list(letters)
    if not wanted or not is_configured():
        return
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["post"],
            {
                "now": now,
                "numbers": [fresh_id(now) for _ in wanted],
                "alerts": [alert for alert, _ in wanted],
                "readers": [reader for _, reader in wanted],
            },
        )


def post_glass(glass: UUID, readers: Iterable[UUID], now: datetime) -> None:
    """Put a letter about a broken glass to each of its readers into the outbox."""
    wanted = list(readers)
    if not is_configured():
        return
    with connection.cursor() as cursor:
        cursor.execute(
            SQL["post_glass"],
            {
                "now": now,
                "glass": glass,
                "numbers": [fresh_id(now) for _ in wanted],
                "readers": wanted,
            },
        )


@seeing_all("send letters")
def send(now: datetime, limit: int = 500) -> Sent:
    """Send the letters that wait, each in a transaction of its own."""
    if not is_configured():
        return Sent()
    counts = {"sent": 0, "not needed": 0, "failed": 0}
    server: BaseEmailBackend = get_connection()
    try:
        for _ in range(limit):
            how = _send_one(server, now)
            if how is None:
                break
            counts[how] += 1
            if how == "failed":
                break  # a server that does not answer is not asked for every letter in turn
    finally:
        server.close()
    return Sent(sent=counts["sent"], not_needed=counts["not needed"], failed=counts["failed"])


def letter_of(number: UUID, to: str, reference: str, title: str, role: str) -> Letter:
    """The letter about one alert: which case and what to do, and nothing of any person."""
    known = ROLES.get(role)
    duty = known.title.lower() if known else role
    return Letter(
        number=number,
        to=to,
        subject=f"Lapwing: {reference}",
        body=(
            f"Case {reference}\n\n{title}.\n\n"
            f"You are told because you are on duty as {duty}. "
            "Open Lapwing to acknowledge this alert and to read the case.\n\n"
            "Do not answer this letter: nobody reads the answers.\n"
        ),
    )


def letter_of_glass(
    number: UUID, to: str, glass: UUID, told: tuple[str, str, str, datetime]
) -> Letter:
    """The letter about one broken glass: its number, who, when and why, and nothing of the case."""
    name, staff_number, reason, at = told
    return Letter(
        number=number,
        to=to,
        subject="Lapwing: the glass of a restricted record was broken",
        body=(
            f"{name} ({staff_number}) broke the glass of a restricted record "
            f"{moment_words(at)}.\n\nReason: {GLASS_REASONS.get(reason, reason)}.\n"
            f"Number: {glass}\n\n"
            "Open Lapwing, Broken glass, to see what became of it.\n\n"
            "Do not answer this letter: nobody reads the answers.\n"
        ),
    )


def _send_one(server: BaseEmailBackend, now: datetime) -> str | None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(SQL["claim"], {"now": now})
        row = cursor.fetchone()
        if row is None:
            return None
        identity, number, tries, address, reference, title, _, role, over, force, glass = row
        if over:
            cursor.execute(SQL["sent"], {"id": identity, "sent_at": None})
            return "not needed"
        letter = (
            letter_of(number, address, reference, title, role)
            if glass is None
            else _letter_of_glass(number, address, glass)
        )
        try:
            _deliver(server, letter)
        except (OSError, SMTPException) as problem:
            _note_trouble(identity, tries, force, problem, now)
            return "failed"
        cursor.execute(SQL["sent"], {"id": identity, "sent_at": now})
        return "sent"


def _letter_of_glass(number: UUID, to: str, glass: UUID) -> Letter:
    with connection.cursor() as cursor:
        cursor.execute(SQL["glass"], {"glass": glass})
        row = cursor.fetchone()
    return letter_of_glass(number, to, glass, row)


def _deliver(server: BaseEmailBackend, letter: Letter) -> None:
    message = EmailMessage(
        subject=letter.subject,
        body=letter.body,
        to=[letter.to],
        headers={"Message-ID": f"<{letter.number}@lapwing>", "Auto-Submitted": "auto-generated"},
        connection=server,
    )
    message.send()


def _note_trouble(identity: int, tries: int, force: str, problem: Exception, now: datetime) -> None:
    most = numbers_of(force)["letter-tries"].value_on(london_date(now))
    again = None if tries + 1 >= most else after(now, "letter-tried-again", force)
    # The kind of trouble only: a server's answer may repeat the address.
    kind = type(problem).__name__
    log.warning("A letter could not be sent (%s).", kind)
    with connection.cursor() as cursor:
        cursor.execute(SQL["not_sent"], {"id": identity, "next_try": again, "trouble": kind})
