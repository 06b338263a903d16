"""A restricted record on every page that leads to it, and the glass that is broken and reviewed."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from lapwing.casework import glass
from lapwing.journal.models import EntryRow, Look
from lapwing.record import actions as record
from lapwing.record.models import BrokenGlass, Case
from lapwing.web.moment import the_moment
from lapwing.web.signing import proof
from tests.web.conftest import PASSWORD, World
from tests.web.test_correcting import send

TOLD = "Left by the back door."
RESTRICTED = "There is a restricted record"
DESK = "the missing people team, 01632 960141"
OFFICER = "Niamh D&#39;Arcy-Holt"
Browsing = Callable[..., Client]


@pytest.fixture
def case(world: World) -> str:
    """An episode that is restricted and that nobody but its supervisor holds."""
    Case.objects.filter(pk=world.case).update(
        sensitivity="restricted", team=None, supervisor=world.users["sergeant"]
    )
    return f"/cases/{world.case}/"


@pytest.fixture
def overseer(world: World, browsing: Browsing) -> Callable[[str], Client]:
    """Makes somebody who watches over looks, signed in."""

    def make(role: str) -> Client:
        now = the_moment()
        team = record.ensure_team("northmere", "oversight", "Oversight", now=now)
        user = record.make_user(
            number=role, name="Perpetua Quayle", force="northmere", password=PASSWORD, now=now
        )
        record.give_post(user, role, team, since=now, now=now)
        return browsing(role)

    return make


def text(client: Client, address: str, status: int = 200) -> str:
    answer = client.get(address)
    assert answer.status_code == status, (address, answer.status_code)
    return str(answer.content.decode())


def break_it(client: Client, case: str, **more: str) -> Any:
    page = client.get(f"{case}glass/")
    token = page.cookies["lapwing-form"].value if "lapwing-form" in page.cookies else ""
    return client.post(f"{case}glass/", {"reason": "danger", "csrfmiddlewaretoken": token, **more})


@pytest.mark.parametrize("of", ["", "as-known/", "happened/?part=", "briefing.pdf"])
def test_every_page_of_it_points_and_tells_nothing_more(
    browsing: Browsing, case: str, of: str
) -> None:
    shown = text(browsing("response-officer"), case + of)
    assert RESTRICTED in shown
    assert DESK in shown
    assert TOLD not in shown


def test_the_child_the_search_the_board_and_the_worklist_say_whom_to_ring(
    world: World, browsing: Browsing, case: str
) -> None:
    officer = browsing("response-officer")
    Case.objects.filter(pk=world.case).update(supervisor=None)
    inspector = browsing("duty-inspector")
    for client, address in (
        (officer, f"/children/{world.child}/"),
        (officer, "/children/?q=Tegan"),
        (officer, "/missing/"),
        (inspector, "/"),
    ):
        shown = text(client, address)
        assert f"ring {DESK}" in shown, address
        assert TOLD not in shown
    child = text(officer, f"/children/{world.child}/")
    assert "Missing now" in child
    assert "Report this child missing" not in child


def test_its_own_desk_comes_before_the_force_s(browsing: Browsing, world: World, case: str) -> None:
    Case.objects.filter(pk=world.case).update(desk="the inquiry room, 01632 960177")
    assert "the inquiry room, 01632 960177" in text(browsing("response-officer"), case)


def test_who_is_only_told_of_it_may_record_and_reads_nothing_by_that(
    world: World, browsing: Browsing, case: str
) -> None:
    officer = browsing("response-officer")
    form = text(officer, f"{case}record/note-added/")
    assert TOLD not in form
    key = form.split('name="form-key" value="')[1].split('"')[0]
    sent = {
        "form-key": key,
        "note": "Seen at the bus station.",
        "form-act": "check",
        "happened": "now",
    }
    token = officer.cookies["lapwing-form"].value if "lapwing-form" in officer.cookies else ""
    checked = officer.post(f"{case}record/note-added/", {**sent, "csrfmiddlewaretoken": token})
    assert checked.status_code == 302, checked.content.decode()
    done = officer.post(
        f"{case}record/note-added/check/", {"form-key": key, "csrfmiddlewaretoken": token}
    )
    assert done.status_code == 302, done.content.decode()
    after = text(officer, done.headers["Location"])
    assert RESTRICTED in after
    assert "Recorded: " in after
    assert EntryRow.objects.filter(case=world.case, kind="note-added").exists()


def test_a_gate_tells_nobody_what_is_missing_on_a_case_that_they_do_not_see(
    world: World, browsing: Browsing, case: str
) -> None:
    address = f"{case}record/missing-risk-graded/"
    world.say("sergeant", "missing-risk-graded", grade="high", rationale="She has no coat.")
    lower = {"grade": "medium", "rationale": "She rang from her aunt's."}
    assert "lowered only by an inspector" in send(browsing("sergeant"), address, **lower)
    stopped = send(browsing("control-room-supervisor"), address, **lower)
    assert "lowered" not in stopped
    assert "missing-child-min-medium" not in stopped
    assert f"Ring {DESK}: they see why" in stopped
    assert EntryRow.objects.filter(kind="missing-risk-graded").count() == 1


def test_whoever_is_pointed_to_it_is_offered_what_they_may_record(
    browsing: Browsing, case: str
) -> None:
    shown = text(browsing("response-officer"), case)
    assert f'href="{case}record/note-added/"' in shown
    assert f'href="{case}record/case-shared/"' not in shown


def test_the_banner_stands_on_every_page_of_the_case_and_on_no_other(
    world: World, browsing: Browsing, case: str
) -> None:
    officer = browsing("response-officer")
    assert break_it(officer, case).status_code == 302
    for address in (
        case,
        f"{case}as-known/",
        f"{case}happened/?part=",
        f"/children/{world.child}/",
    ):
        shown = text(officer, address)
        assert "by broken glass until" in shown, address
        assert TOLD in shown, address
    assert "by broken glass until" not in text(officer, "/missing/")
    assert TOLD not in text(officer, f"{case}briefing.pdf", 403)  # it gives no copy
    officer.post(f"{case}glass/close/")
    assert RESTRICTED in text(officer, case)


def test_what_is_said_beside_the_reason_is_in_the_log_and_nowhere_else(
    browsing: Browsing, case: str
) -> None:
    break_it(browsing("response-officer"), case, words="She told me where her father keeps it.")
    look = Look.objects.get(doing=glass.BREAKING)
    assert look.asked == {"words": "She told me where her father keeps it."}
    assert BrokenGlass.objects.get().reason == "danger"


def test_whoever_has_not_shown_lately_that_it_is_they_does_so_in_the_same_three_taps(
    browsing: Browsing, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer = browsing("response-officer")
    monkeypatch.setattr(proof.recently_proved, "__defaults__", (timedelta(0),))
    assert 'name="password"' in text(officer, f"{case}glass/")
    assert "Give your password." in break_it(officer, case).content.decode()
    wrong = break_it(officer, case, password="something else")
    assert "That password is not right." in wrong.content.decode()
    assert not BrokenGlass.objects.exists()
    assert break_it(officer, case, password=PASSWORD).status_code == 302
    assert BrokenGlass.objects.count() == 1


def test_its_supervisor_and_the_privacy_officer_find_it_at_the_head_of_their_pages(
    world: World, browsing: Browsing, case: str, overseer: Callable[[str], Client]
) -> None:
    privacy = overseer("privacy-officer")
    sergeant, officer = browsing("sergeant"), browsing("response-officer")
    assert "Broken glass" not in text(sergeant, "/")
    break_it(officer, case)
    assert glass.tell(the_moment()) == 1
    assert "Broken glass" in text(sergeant, "/")
    assert "Broken glass" not in text(officer, "/")
    assert "Broken glass" in text(privacy, "/drafts/")
    assert privacy.get("/").headers["Location"] == "/glass/"  # where their work is
    told = text(sergeant, "/glass/")
    assert "The child is in danger now" in told
    for page in (told, text(privacy, "/glass/")):
        assert OFFICER in page
        assert "Tegan" not in page
        assert str(world.case) not in page
    text(officer, "/glass/", 403)


def test_a_review_says_how_much_was_looked_at_and_reading_it_is_logged(
    world: World, browsing: Browsing, case: str, overseer: Callable[[str], Client]
) -> None:
    officer, privacy = browsing("response-officer"), overseer("privacy-officer")
    break_it(officer, case)
    text(officer, case)
    text(officer, case)
    shown = text(privacy, "/glass/")
    assert "Looked 2 times" in shown
    assert "read a case: 2" in shown
    assert "Response officer" in shown
    look = Look.objects.get(doing="review broken glass")
    assert look.cases == [UUID(str(world.case))]
    assert "Overdue" not in shown
    BrokenGlass.objects.update(at=the_moment() - timedelta(hours=73))
    assert "Overdue: waiting for more than 72 hours" in text(privacy, "/glass/")
