"""Cases of any field of work: how each begins, where it stands, and what belongs on it."""

from collections.abc import Callable
from html import unescape
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.areas import all_kinds, area_of
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded, Refused
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from lapwing.web.pages import open_cases
from tests.web.conftest import World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
CALL: dict[str, object] = {
    "channel": "999",
    "caller": "A neighbour, Mr Penhallow",
    "where": "4 Rook Lane, Lower Fennick",
    "happening": "Shouting, and a child crying.",
    "people": "The mother, her partner and a girl.",
    "children": "yes",
    "child_harm": "unknown",
    "domestic_abuse": "yes",
    "danger_now": "unknown",
}


def begin(world: World, kind: str, **answers: object) -> Recorded:
    """Begin a case about the child."""
    draft = Draft(kind=kind, key=uuid4(), about=world.child, answers=answers)
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Recorded), str(done)
    return done


def test_a_contact_is_taken_on_a_case_of_its_own_and_waits_where_others_see_it(
    world: World, browsing: Browsing
) -> None:
    contact = begin(world, "contact-received", **CALL)
    assert contact.case != world.case
    sergeant = browsing("sergeant")
    listed = sergeant.get("/open/contact/").content.decode()
    assert f'href="/cases/{contact.case}/"' in listed
    assert "Tegan Marlowe-Quill" in listed
    assert "CT-" in listed
    assert all_kinds()["contact-received"].happened in listed
    assert "Assess the risk" in listed  # what is due first
    page = sergeant.get(f"/cases/{contact.case}/").content.decode()
    assert '<h1 class="govuk-heading-l">Contact</h1>' in page
    assert "Shouting, and a child crying." in page
    assert f"/cases/{contact.case}/record/contact-thrive/" in page
    assert "record/missing-risk-graded" not in page
    assert "Briefing sheet" not in page
    child = sergeant.get(f"/children/{world.child}/").content.decode()
    assert "Missing now" in child  # the episode is open as well
    assert f'href="/cases/{contact.case}/"' in child
    assert f"/begin/contact-received/{world.child}/" in child
    assert f"/begin/missing-reported/{world.child}/" not in child  # she is missing already
    assert sergeant.get(f"/cases/{contact.case}/as-known/").status_code == 200
    assert sergeant.get(f"/cases/{contact.case}/briefing.pdf").status_code == 404


def test_beside_the_form_stands_what_is_known_and_only_what_the_reader_may_know(
    world: World, browsing: Browsing
) -> None:
    world.say(
        "sergeant", "missing-risk-indicator", indicators=["exploitation"], detail="Seen in a car."
    )
    contact = begin(world, "contact-received", **CALL)
    address = f"/begin/assessment-submitted/{world.child}/"
    form = browsing("response-officer").get(address).content.decode()
    for known in (
        "What is known",
        f'href="/cases/{world.case}/"',
        f'href="/cases/{contact.case}/"',
        "At risk of sexual or criminal exploitation",
        "Contact: 1 in twelve months",
    ):
        assert known in form
    Case.objects.filter(id=world.case).update(
        sensitivity="restricted", team=None, supervisor=world.users["sergeant"]
    )
    form = browsing("response-officer").get(address).content.decode()
    assert "Restricted record MC-" in form
    assert "At risk of sexual or criminal exploitation" not in form


def test_a_long_list_stands_in_parts_the_nearest_deadline_first(
    world: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_cases, "AT_ONCE", 2)
    cases = [str(begin(world, "contact-received", **CALL).case) for _ in range(3)]
    sergeant = browsing("sergeant")
    pages = [sergeant.get(f"/open/contact/?part={n}").content.decode() for n in (1, 2)]
    shown = [[case for case in cases if f'href="/cases/{case}/"' in page] for page in pages]
    assert list(map(len, shown)) == [2, 1]
    assert {*shown[0], *shown[1]} == {*cases}
    assert "1 to 2 of 3" in pages[0]
    assert "?part=2" in pages[0]
    assert "3 to 3 of 3" in pages[1]
    assert all("<dt>Open</dt><dd>3</dd>" in page for page in pages)
    gone = sergeant.get("/open/contact/?part=9")
    assert (gone.status_code, gone["Location"]) == (302, "/open/contact/")
    assert "1 to 2 of 3" in sergeant.get("/open/contact/?part=x").content.decode()


def test_where_nothing_is_open_the_page_says_so(world: World, browsing: Browsing) -> None:
    first = browsing("sergeant").get("/open/", follow=True)
    assert first.redirect_chain == [("/open/contact/", 302)]
    assert "Nothing is open here." in first.content.decode()
    assert "Nothing is open here." in browsing("sergeant").get("/open/meetings/").content.decode()
    for wrong in ("missing", "household", "nothing"):
        assert browsing("sergeant").get(f"/open/{wrong}/").status_code == 404


@pytest.mark.parametrize("kind", [key for key, kind in all_kinds().items() if kind.opens_case])
def test_whatever_begins_a_case_asks_whom_it_is_about_and_has_a_form(
    world: World, browsing: Browsing, kind: str
) -> None:
    sergeant = browsing("sergeant")
    found = sergeant.get(f"/begin/{kind}/?q=Tegan").content.decode()
    assert "Tegan Marlowe-Quill" in found
    wanted = (
        f"/cases/{world.case}/" if area_of(kind) == "missing" else f"/begin/{kind}/{world.child}/"
    )
    assert f'href="{wanted}"' in found
    form = sergeant.get(f"/begin/{kind}/{world.child}/")
    assert form.status_code == 200
    assert all_kinds()[kind].does in unescape(form.content.decode())
    assert sergeant.get(f"/begin/{kind}/new/").status_code == 200


@pytest.mark.parametrize("kind", ["note-added", "missing-risk-graded", "nothing"])
def test_what_begins_no_case_has_no_such_page(world: World, browsing: Browsing, kind: str) -> None:
    sergeant = browsing("sergeant")
    for address in ("", "new/", f"{world.child}/", f"{world.child}/check/"):
        assert sergeant.get(f"/begin/{kind}/{address}").status_code == 404


def refusal(world: World, case: UUID, kind: str, **answers: object) -> str:
    """What the door says to an entry that does not belong on a case."""
    draft = Draft(kind=kind, key=uuid4(), case=case, answers=answers)
    done = door.record(world.viewer("sergeant"), the_moment(), draft)
    assert isinstance(done, Refused)
    return str(done)


def test_an_entry_belongs_on_a_case_of_its_own_field(world: World) -> None:
    contact = begin(world, "contact-received", **CALL).case
    says = refusal(world, contact, "missing-risk-graded", grade="high", rationale="Why.")
    assert "This belongs to another kind of case: missing episode." in says
    says = refusal(world, world.case, "contact-closed")
    assert "This belongs to another kind of case: contact." in says
    # What a daily meeting said of a child stands on any case of hers.
    considered = Draft(
        kind="meetings-considered",
        key=uuid4(),
        case=contact,
        answers={"meeting": "daily-management", "decisions": "A unit goes tonight."},
    )
    done = door.record(world.viewer("sergeant"), the_moment(), considered)
    assert isinstance(done, Recorded), str(done)
