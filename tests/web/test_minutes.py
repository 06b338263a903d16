"""Minutes on paper and attendance: a copy that needs its right and is logged, and rates."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.base.clock_text import instant_text
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.journal.models import Look
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from lapwing.web.pages import minutes as page
from lapwing.web.print.sheets import MinutesSheet
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
HELD: dict[str, Any] = {
    "present": ["police", "social-care", "health"],
    "people": "DC Holt; Mrs Nwosu; Dr Vane",
    "shared": "What each knows.",
    "decision": "joint",
    "reasons": "Bruises.",
    "medical": "no",
    "video_interview": "no",
    "safety_plan": "She stays with her aunt.",
    "police_actions": "yes",
}


def say(world: World, kind: str, case: UUID | None = None, **answers: object) -> Recorded:
    """Record something on a case, or begin one about the child with it."""
    draft = Draft(
        kind=kind, key=uuid4(), case=case, about=None if case else world.child, answers=answers
    )
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done


def discussion(world: World) -> tuple[UUID, str]:
    """A discussion that was held, with an action; its case and what records it."""
    when = instant_text(the_moment() - timedelta(minutes=5))
    case = say(
        world, "meetings-strategy-notified", authority="Fennick", when=when, urgency="soon"
    ).case
    held = say(world, "meetings-strategy-held", case, **HELD).entry.id
    say(
        world,
        "meetings-action-set",
        case,
        action="Take the mother's statement.",
        meeting="strategy",
        agency="police",
        owner=str(world.users["response-officer"]),
        by_when=instant_text(the_moment() + timedelta(days=1)),
    )
    return case, held


def test_the_minutes_hold_who_was_there_what_was_decided_and_who_does_what(
    world: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    case, held = discussion(world)
    sergeant = browsing("sergeant")
    href = f"/cases/{case}/minutes/{held}.pdf"
    assert f'href="{href}"' in sergeant.get(f"/cases/{case}/").content.decode()
    answer = sergeant.get(href)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    taken = Look.objects.get(doing="take a copy out: the minutes of a meeting")
    assert case in taken.cases
    sheets: list[MinutesSheet] = []

    def keep(sheet: MinutesSheet) -> bytes:
        sheets.append(sheet)
        return b"%PDF-"

    monkeypatch.setattr(page, "pdf", keep)
    sergeant.get(href)
    (sheet,) = sheets
    said = {fact.label: fact.text for fact in sheet.facts}
    assert said["Which agencies took part?"] == "Police; Children's social care; Health"
    assert said["What was decided?"].startswith("A section 47 enquiry by police and social care")
    assert sheet.recorded_by.startswith("Gethin ap Rhisiart")
    (action,) = sheet.actions
    assert (action.action, action.owner, action.state) == (
        "Take the mother's statement.",
        "Niamh D'Arcy-Holt",
        "open",
    )


def test_what_is_no_meeting_has_no_minutes_and_a_restricted_one_is_not_printed(
    world: World, browsing: Browsing
) -> None:
    case, held = discussion(world)
    sergeant = browsing("sergeant")
    assert sergeant.get(f"/cases/{world.case}/minutes/{world.report}.pdf").status_code == 404
    assert sergeant.get(f"/cases/{world.case}/minutes/{held}.pdf").status_code == 404
    Case.objects.filter(pk=case).update(
        sensitivity="restricted", team=None, supervisor=world.users["duty-inspector"]
    )
    pointed = sergeant.get(f"/cases/{case}/minutes/{held}.pdf")
    assert not pointed.content.startswith(b"%PDF-")
    assert b"statement" not in pointed.content


def test_attendance_stands_in_a_table_with_its_rate(world: World, browsing: Browsing) -> None:
    sergeant = browsing("sergeant")
    assert "No meeting" in sergeant.get("/attendance/").content.decode()
    discussion(world)
    shown = sergeant.get("/attendance/?days=7").content.decode()
    police = next(row for row in shown.split("<tr") if ">Police<" in row)
    assert "1 of 1" in police
    assert "100 per cent" in police
    school = next(row for row in shown.split("<tr") if ">School or college<" in row)
    assert "0 of 1" in school
    assert "0 per cent" in school
    assert sergeant.get("/attendance/?days=9").status_code == 400
