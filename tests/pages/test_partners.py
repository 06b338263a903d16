"""A partner answers at the browser, and what the police waited for is done on the open page."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

from playwright.sync_api import Page, expect

from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.record import actions as record
from lapwing.record.queries import viewer_of
from lapwing.web.moment import the_moment
from tests.areas.assessment.test_kinds import WHOLE
from tests.areas.assessment.test_through_the_door import SHARED
from tests.pages.conftest import PASSWORD, Cast, Officer, by_day_and_night, links_to_nowhere

Make = Callable[..., Officer]
COUNCIL = "Children's social care, Northmere"
CHASE = "Chase the local authority's decision"
ARRIVED = "Make sure that what was shared has arrived"


def say(cast: Cast, who: str, draft: Draft, *, ago: int = 0) -> UUID:
    """Record one entry through the door, as of so many days ago, and give its case."""
    viewer = viewer_of(cast.users[who], the_moment())
    assert viewer is not None
    at = the_moment() - timedelta(days=ago) if ago else None
    done = door.record(viewer, the_moment(), replace(draft, at=at))
    assert isinstance(done, Recorded), str(done)
    return done.case


def referred(cast: Cast) -> UUID:
    """An assessment that was referred long ago, of which the council hears in Lapwing today."""
    now = the_moment()
    teams = {
        "safeguarding-unit": record.ensure_team("northmere", "unit", "Safeguarding unit", now=now),
        "local-authority": record.ensure_team("northmere", "council", COUNCIL, now=now),
    }
    for role, team in teams.items():
        cast.users[role] = record.make_user(
            number=role, name=f"Wynne {role.title()}", force="northmere", password=PASSWORD, now=now
        )
        record.give_post(cast.users[role], role, team, since=now, now=now)
    record.begin_tour(
        cast.users["safeguarding-unit"], "safeguarding-unit", teams["safeguarding-unit"],
        now=now, planned_until=None,
    )  # fmt: skip
    written = Draft(kind="assessment-submitted", key=uuid4(), about=cast.child, answers=WHOLE)
    case = say(cast, "sergeant", written, ago=12)
    sent = Draft(kind="assessment-shared", key=uuid4(), case=case, answers=SHARED)
    say(cast, "safeguarding-unit", sent, ago=11)
    given = {"agency": str(teams["local-authority"]), "gateway": "CA89-47", "shared": "All of it."}
    shared = Draft(kind="case-shared", key=uuid4(), case=case, answers=given)
    return say(cast, "safeguarding-unit", shared)


def send(page: Page) -> None:
    """Send the form that was filled in, by its check, to the end."""
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_role("heading", name="Check before you record this")).to_be_visible()
    page.get_by_role("button", name="Record it").click()
    expect(page.get_by_role("heading", name="Recorded", exact=True)).to_be_visible()


def test_a_partners_answer_does_what_an_officer_waits_for(officer: Make, cast: Cast) -> None:
    case = referred(cast)
    unit, partner = officer("safeguarding-unit"), officer("local-authority")
    waiting = unit.go("/")
    chase, arrived = (
        waiting.locator(".lapwing-line").filter(has=waiting.get_by_role("heading", name=what))
        for what in (CHASE, ARRIVED)
    )
    expect(chase).to_be_visible()
    expect(arrived).to_be_visible()
    # To the partner the breach is theirs, and stands first.
    page = partner.go("/shared/")
    first = page.locator(".lapwing-line").first
    expect(page.get_by_role("heading", name=re.compile("^Overdue"))).to_be_visible()
    expect(first).to_contain_text("Your agency owes this")
    assert by_day_and_night(page) == []
    assert links_to_nowhere(page) == []
    page.get_by_role("button", name=re.compile("^Acknowledge receipt")).click()
    page.get_by_label("Who at your agency has it").fill("Wen, duty desk, ref. 4711")
    send(page)
    expect(arrived).to_have_count(0, timeout=5_000)
    # The decision does their own duty, and the officer's to chase it.
    partner.go("/shared/")
    decide = page.get_by_role("button", name=re.compile("^Record what the local authority decided"))
    decide.first.click()
    page.get_by_label("Assessment of a child in need").check()
    page.get_by_label("Which social worker decided, and why?").fill("Ama: he was alone at night.")
    page.get_by_role("group", name="Does the safeguarding unit agree?").get_by_label(
        "Not known"
    ).check()
    send(page)
    expect(chase).to_have_count(0, timeout=5_000)
    partner.go("/shared/")
    expect(page.get_by_role("heading", name="What your agency said")).to_be_visible()
    assert by_day_and_night(page) == []
    # It stands with the police as the agency's word, and what it still owes as the agency's.
    told = unit.go(f"/cases/{case}/")
    expect(told.get_by_text(f"Told by {COUNCIL}").first).to_be_visible()
    expect(told.get_by_text("Owed by a partner agency").first).to_be_visible()
    assert by_day_and_night(told) == []
