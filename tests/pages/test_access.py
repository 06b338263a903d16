"""What somebody may not see reads like what is not there, on every page and on paper."""

import re
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import expect

from lapwing.record import actions as record
from lapwing.web.moment import the_moment
from tests.pages.conftest import PASSWORD, Cast, Officer, links_to_nowhere, violations
from tests.pages.test_case_pages import report

Make = Callable[..., Officer]
ALIVE = re.compile(r'value="\w{64}"|left="\d+"')  # a form's hidden field; seconds until the lock


def addresses(case: UUID | str, child: UUID | str) -> list[str]:
    """Every page that holds something of one child."""
    return [
        f"/cases/{case}/",
        f"/cases/{case}/as-known/",
        f"/cases/{case}/briefing.pdf",
        f"/cases/{case}/record/note-added/",
        f"/cases/{case}/why/missing-initial-risk/{case}/0/",
        f"/children/{child}/",
        f"/begin/missing-reported/{child}/",
    ]


def stranger(role: str, force: str) -> str:
    """Somebody on duty who may not see the child; returns their staff number."""
    now = the_moment()
    record.ensure_force(force, force.capitalize())
    team = record.ensure_team(force, f"{force}-team", "Another team", now=now)
    user = record.make_user(
        number="stranger", name="Oskar Fairweather", force=force, password=PASSWORD, now=now
    )
    record.give_post(user, role, team, since=now, now=now)
    record.begin_tour(user, role, team, now=now, planned_until=None)
    return "stranger"


@pytest.mark.parametrize(
    ("role", "force"), [("sergeant", "elsewhere"), ("system-administrator", "northmere")]
)
def test_who_may_not_see_a_child_finds_nothing_of_them_anywhere(
    officer: Make, cast: Cast, role: str, force: str
) -> None:
    case = report(cast, the_moment())
    someone = officer(stranger(role, force))
    ask = someone.page.request.get
    for hidden, absent in zip(
        addresses(case, cast.child), addresses(uuid4(), uuid4()), strict=True
    ):
        answer, nothing = ask(someone.site + hidden), ask(someone.site + absent)
        assert answer.status == nothing.status == 404, hidden
        assert ALIVE.sub("", answer.text()) == ALIVE.sub("", nothing.text()), hidden
        assert "Marlowe" not in answer.text()
    for page in ("/", "/missing/", "/alerts/", "/handover/", "/children/?q=marlowe"):
        assert "Tegan" not in ask(someone.site + page).text(), page


def test_the_page_of_what_cannot_be_shown_is_accessible(officer: Make, cast: Cast) -> None:
    page = officer().go(f"/cases/{uuid4()}/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.title() == "This cannot be shown – Lapwing"
    assert violations(page) == []
    assert links_to_nowhere(page) == []


def test_nobody_reads_a_case_before_signing_in(officer: Make, cast: Cast) -> None:
    case = report(cast, the_moment())
    someone = officer(None)
    for path in addresses(case, cast.child):
        page = someone.go(path)
        expect(page.get_by_role("heading", name="Sign in", exact=True)).to_be_visible()
        assert "Tegan" not in page.content()
