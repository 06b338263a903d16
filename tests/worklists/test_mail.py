"""Mail, through a real SMTP server: after the commit, tried again, once, and without any person."""

import socket
from collections.abc import Iterator
from email import message_from_bytes
from typing import Any
from uuid import uuid4

import pytest
from aiosmtpd.controller import Controller
from django.db import transaction

from lapwing.worklists import mail
from lapwing.worklists.models import AlertRow, LetterRow
from lapwing.worklists.sweep import sweep
from tests.worklists.world import World, later


class Kept:
    """What the server was sent, and what it answers."""

    def __init__(self) -> None:
        self.letters: list[Any] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        """Keep one letter, or refuse it."""
        if self.answer.startswith("250"):
            self.letters.append((envelope.rcpt_tos, message_from_bytes(envelope.content)))
        return self.answer


@pytest.fixture
def server(settings: Any) -> Iterator[Kept]:
    """A mail server of our own on loopback, to which the settings point."""
    kept = Kept()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    try:
        yield kept
    finally:
        controller.stop()


@pytest.fixture
def told(world: World) -> World:
    """A child was reported, and the inspector with an address is told at once."""
    world.user("night", "duty-inspector", "response-fennick", email="night@northmere.example")
    world.child("Ada")
    return world


@pytest.mark.django_db
def test_the_person_on_duty_gets_a_letter_that_names_no_person(server: Kept, told: World) -> None:
    assert server.letters == [], "nothing is sent before the commit"
    assert mail.send(later()).sent == 1
    (to, letter) = server.letters[0]
    assert to == ["night@northmere.example"]
    reference = AlertRow.objects.latest("id").case.reference
    assert letter["Subject"] == f"Lapwing: {reference}"
    body = letter.get_payload(decode=True).decode()
    assert "Acknowledge this missing child as duty inspector." in body
    assert reference in body
    assert "Ada" not in letter.as_string()
    assert "Tern" not in letter.as_string()


@pytest.mark.django_db
def test_a_letter_is_sent_once(server: Kept, told: World) -> None:
    mail.send(later())
    assert mail.send(later(minutes=1)).sent == 0
    sweep(later(minutes=1))
    assert len(server.letters) == 1


@pytest.mark.django_db
def test_a_letter_that_could_not_be_sent_is_tried_again_under_the_same_number(
    server: Kept, told: World
) -> None:
    server.answer = "451 try again"
    assert mail.send(later()).failed == 1
    letter = LetterRow.objects.get()
    assert (letter.tries, letter.next_try) == (1, later(minutes=2))
    assert letter.trouble == "SMTPDataError"
    assert mail.send(later(minutes=1)).failed == 0, "not before its time"
    server.answer = "250 OK"
    assert mail.send(later(minutes=2)).sent == 1
    assert server.letters[0][1]["Message-ID"] == f"<{letter.number}@lapwing>"


@pytest.mark.django_db
def test_it_gives_up_after_so_many_tries(server: Kept, told: World) -> None:
    server.answer = "550 no"
    for minutes in range(0, 40, 2):
        mail.send(later(minutes=minutes))
    letter = LetterRow.objects.get()
    assert (letter.tries, letter.next_try, letter.sent_at) == (8, None, None)


@pytest.mark.django_db
def test_what_was_acknowledged_meanwhile_is_not_mailed(server: Kept, told: World) -> None:
    AlertRow.objects.update(
        acknowledged_at=later(minutes=1), acknowledged_by_id=told.users["inspector"]
    )
    assert mail.send(later(minutes=2)).not_needed == 1
    assert server.letters == []


@pytest.mark.django_db
def test_an_alert_that_is_rolled_back_leaves_no_letter(server: Kept, world: World) -> None:
    world.user("night", "duty-inspector", "response-fennick", email="night@northmere.example")
    with transaction.atomic():
        world.child("Ada")
        assert LetterRow.objects.exists()
        transaction.set_rollback(True)
    assert mail.send(later()).sent == 0
    assert not LetterRow.objects.exists()


@pytest.mark.django_db
def test_without_a_mail_server_nothing_is_put_in_the_outbox(settings: Any, world: World) -> None:
    settings.EMAIL_BACKEND = mail.DUMMY
    world.user("night", "duty-inspector", "response-fennick", email="night@northmere.example")
    world.child("Ada")
    assert not LetterRow.objects.exists()
    assert mail.send(later()) == mail.Sent()


def test_a_letter_holds_the_reference_and_what_to_do() -> None:
    letter = mail.letter_of(uuid4(), "a@b.example", "MC-26-00001", "Grade the risk", "sergeant")
    assert letter.subject == "Lapwing: MC-26-00001"
    assert "You are told because you are on duty as response sergeant." in letter.body
