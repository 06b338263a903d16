"""Custody records that wait for their check, each by every criterion, and the form that checks."""

import re
from collections.abc import Callable
from html import unescape
from uuid import UUID

import pytest
from django.test import Client

from lapwing.areas.detention.kinds.checking import CRITERIA
from lapwing.base.clock import london_date
from lapwing.casework import samples
from lapwing.web.moment import the_moment
from tests.web.conftest import World
from tests.web.test_correcting import fields, send
from tests.web.test_custody import arrive, on_duty, tell

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
ASKED = {one.key: "met" for one in CRITERIA.now if one.asked}


def released(world: World, authorised_by: str = "custody-sergeant") -> str:
    """He was held for a moment and released, and nobody was told of it; his custody record."""
    case = arrive(world).case
    tell(
        world,
        authorised_by,
        "detention-authorised",
        case,
        grounds=["questioning"],
        why="w",
        place="detention-room",
        away_from_adults="yes",
        needs="n",
    )
    tell(
        world,
        "custody-sergeant",
        "detention-released",
        case,
        disposal="no-action",
        released_to="His mother",
        plan="p",
    )
    return str(case)


def row(page: str, key: str) -> str:
    """One criterion as its row says it."""
    (found,) = re.findall(rf'<tr class="govuk-table__row" id="{key}">(.*?)</tr>', page, re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", found)))


def test_a_record_waits_is_checked_by_every_criterion_and_waits_no_more(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    case = released(world)
    assert browsing("sergeant").get("/custody-checks/").status_code == 403
    assert browsing("sergeant").get(f"/custody-checks/{case}/").status_code == 403
    inspector = browsing("custody-inspector")
    waiting = inspector.get("/custody-checks/").content.decode()
    assert f'href="/custody-checks/{case}/"' in waiting
    assert "Check the custody record against the criteria" in waiting
    assert "Checked last" not in waiting

    page = inspector.get(f"/custody-checks/{case}/").content.decode()
    assert len(re.findall(r'<tr class="govuk-table__row" id="', page)) == 27
    assert "Yes" in row(page, "age")
    assert "From the child's record" in row(page, "age")
    assert "Not on record" in row(page, "solicitor")
    assert "Does not apply" in row(page, "search")
    assert "No record can answer this" in row(page, "arrest")
    assert "Asked when it is checked" in row(page, "arrest")
    # What shows it leads to the entry, in the part of the list in which it stands.
    (shows,) = re.findall(r'href="(/cases/[^"]+happened/[^"#]+)#(e-[^"]+)"', page_of(page, "age"))
    assert f'id="{shows[1]}"' in inspector.get(unescape(shows[0])).content.decode()

    address = f"/cases/{case}/record/detention-quality-checked/"
    form = inspector.get(address).content.decode()
    assert "The record answers: Not on record." in form
    answers = {**ASKED, "grade": "improve", "learned": "Ask for a solicitor."}
    unsaid = {**fields(form), **answers, "solicitor_otherwise": "met", "form-act": "check"}
    assert "Error" in inspector.post(address, unsaid).content.decode()
    answers |= {"solicitor_otherwise": "met", "solicitor_why": "The paper says so."}
    assert "Recorded" in send(inspector, address, **answers)

    page = inspector.get(f"/custody-checks/{case}/").content.decode()
    assert "Checked: Requires improvement" in page
    assert "Not on record" in row(page, "solicitor")  # it stands, whatever was said
    assert "Sees it otherwise: Yes" in row(page, "solicitor")
    assert "The paper says so." in row(page, "solicitor")
    assert "As the record shows" in row(page, "age")
    assert "by now" not in page
    waiting = inspector.get("/custody-checks/").content.decode()
    assert "Check the custody record against the criteria" not in waiting
    assert "Tell the officers what the record shows" in waiting
    assert "Checked last" in waiting

    # What becomes known afterwards changes nothing of the check, and is said.
    given = {"with_adult": "yes", "solicitor": "asked", "in_private": "yes", "understood": "yes"}
    tell(world, "custody-sergeant", "detention-rights-given", UUID(case), **given)
    page = inspector.get(f"/custody-checks/{case}/").content.decode()
    assert "The record answers otherwise by now" in page
    assert "Not on record" in row(page, "solicitor")


def page_of(page: str, key: str) -> str:
    """One criterion's row as it is written."""
    return page[page.index(f'id="{key}"') : page.index("</tr>", page.index(f'id="{key}"'))]


def test_whoever_authorised_it_is_told_that_another_checks(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    case = released(world, authorised_by="custody-inspector")
    page = browsing("custody-inspector").get(f"/custody-checks/{case}/").content.decode()
    assert "Another inspector checks the record." in page
    assert "record/detention-quality-checked/" not in page


def test_feedback_waits_for_whoever_it_names_and_its_giver_sees_that_it_was_read(
    world: World, browsing: Browsing
) -> None:
    on_duty(world)
    case = released(world)
    inspector, sergeant = browsing("custody-inspector"), browsing("custody-sergeant")
    page = inspector.get(f"/custody-checks/{case}/").content.decode()
    officer = world.users["custody-sergeant"]
    (form,) = re.findall(rf'href="([^"]+feedback-given/[^"]*{officer})"', page)
    chosen = re.search(rf'<input[^>]*value="{officer}"[^>]*>', inspector.get(form).content.decode())
    assert chosen is not None
    assert "checked" in chosen[0]
    said = {"officer": str(officer), "sort": "good", "said": "You rang at once."}
    assert "Recorded" in send(inspector, unescape(form), **said)
    assert "Told about your work: 1 to read" in sergeant.get("/").content.decode()
    mine = sergeant.get("/samples/yours/").content.decode()
    assert "You rang at once." in mine
    assert "Good work" in mine
    (read,) = re.findall(r'href="(/cases/[^"]*detention-feedback-read[^"]*)"', mine)
    assert inspector.get(read).status_code == 403
    assert "feedback-read" in sergeant.get(f"/cases/{case}/").content.decode()
    assert "feedback-read" not in inspector.get(f"/cases/{case}/").content.decode()
    assert "Not read yet" in inspector.get("/samples/yours/").content.decode()
    assert "Recorded" in send(sergeant, read, said="Thank you.")
    assert "Nothing waits to be read by you." in sergeant.get("/samples/yours/").content.decode()
    given = inspector.get("/samples/yours/").content.decode()
    assert "Not read yet" not in given
    assert "Thank you." in given


def test_the_custody_records_of_a_month_are_drawn_and_judged_on_the_page_of_samples(
    world: World, browsing: Browsing, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_duty(world)
    case = released(world)
    inspector = browsing("custody-inspector")
    month = f"{london_date(the_moment()):%Y-%m}"
    lasts, until = samples.month_of(month), the_moment()
    assert lasts is not None
    # As if the month were over now.
    monkeypatch.setattr(samples, "month_of", lambda _: (lasts[0], until))
    monkeypatch.setattr(samples, "month_before", lambda _: month)
    before = inspector.get("/samples/").content.decode()
    assert "was not drawn yet." in before
    answer = inspector.post("/samples/", {"design": "custody", "month": month})
    assert answer.status_code == 302
    page = inspector.get(answer["Location"] + "?again=1").content.decode()
    assert "Drawn again: the same." in page
    assert "Told to them" not in page
    (judge,) = re.findall(r'href="(/cases/[^"]*detention-quality-judged[^"]*)"', page)
    said = {"child": "Frightened.", "decisions": "Yes.", "grade": "good", "change": "None."}
    assert "Recorded" in send(inspector, judge, **said)
    page = inspector.get(answer["Location"]).content.decode()
    assert "Good" in page
    after = inspector.get("/samples/").content.decode()
    assert "was not drawn yet." not in after
    assert f'href="/custody-checks/{case}/"' in inspector.get("/custody-checks/").content.decode()
