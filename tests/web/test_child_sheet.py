"""A child whom the police keep, on one page: what is known, what is not, and nothing left out."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from uuid import UUID

import pytest
from django.test import Client
from pdfminer.pdfpage import PDFPage

from lapwing.areas.protection.use import use_of
from lapwing.journal.models import Look
from lapwing.web.moment import the_moment
from lapwing.web.pages import child_sheet as page
from lapwing.web.present.protection_sheet import protection_parts
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ChildSheet
from tests.areas.protection.test_limit import FIRST, entry
from tests.web import test_custody, test_protection
from tests.web.conftest import World
from tests.web.test_custody_papers import certify, charged, refused_secure

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
Print = Callable[[Client, UUID], str]
CUSTODY, INSPECTOR = "custody-sergeant", test_protection.INSPECTOR
DOING = "take a copy out: a child's sheet"
LONG = "She rang three times, waited each time, and was told that nobody could say. " * 2


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Callable[[Client, UUID], str]:
    """Prints a case's sheet from its page: every line of the sheet, which is a single page."""
    sheets: list[ChildSheet] = []

    def keep(sheet: ChildSheet) -> bytes:
        sheets.append(sheet)
        return pdf(sheet)

    monkeypatch.setattr(page, "pdf", keep)

    def printed(client: Client, case: UUID) -> str:
        href = f"/cases/{case}/sheet.pdf"
        assert f'href="{href}"' in client.get(f"/cases/{case}/").content.decode()
        made = client.get(href).content
        assert b"/MarkInfo" in made
        assert len(list(PDFPage.get_pages(BytesIO(made)))) == 1
        sheet = sheets[-1]
        lines = [f"{fact.label}: {fact.text}" for part in sheet.parts for fact in part.facts]
        return "\n".join([sheet.state, *lines, *sheet.signs])

    return printed


def test_custody_is_handed_over_with_its_clocks_and_what_is_not_on_record(
    world: World, browsing: Browsing, printed: Print
) -> None:
    case = charged(world)
    refused_secure(world, case)
    sergeant = browsing(CUSTODY)
    early = printed(sergeant, case)
    assert "Held after a refusal, without a certificate" in early
    assert "Custody officer: Not on record" in early
    assert "Detention authorised: Not on record" in early
    assert "What the child said: Not on record" in early
    tell = test_custody.tell
    tell(
        world,
        CUSTODY,
        "detention-child-voice",
        case,
        occasion="other",
        words="I don't want to sleep here",
        needs=LONG,
        worries=LONG,
        feelings=LONG,
        child_harm="unknown",
    )
    adult = {"type": "parent", "name": "Mrs O'Dowd", "excluded": ["none"]}
    tell(world, CUSTODY, "detention-adult-asked", case, **adult, told_why="yes", reply="comes")
    tell(world, CUSTODY, "detention-adult-arrived", case, **adult, purposes=["welfare"])
    for service in ("health", "liaison"):
        tell(world, CUSTODY, "detention-referred", case, service=service, why=LONG)
    for _ in range(3):
        tell(world, CUSTODY, "detention-checked", case, face_seen="yes", how=LONG)
    certify(world, case)
    tell(world, "custody-inspector", "detention-taken-on", case, seen="yes", told=LONG)
    text = printed(sergeant, case)
    for words in (
        "“I don't want to sleep here”",
        "Harm suggested by it: Not known",
        "Mrs O'Dowd arrived (parent or guardian)",
        "(the last of 3)",
        "Secure accommodation",
        "No: there is no place",
        "12 or over, no secure place",
        "The court has the certificate: Not on record",
        "Give the court the certificate",
        "Custody officer: custody-inspector, custody inspector, since",
        "Taken over by",
    ):
        assert words in text, words
    assert case in Look.objects.filter(doing=DOING).latest("pk").cases


def test_police_protection_says_who_knows_who_does_not_and_why_not(
    world: World, browsing: Browsing, printed: Print
) -> None:
    test_protection.on_duty(world)
    tell = test_protection.tell
    case = tell(
        world,
        "sergeant",
        "protection-used",
        mode="removed",
        where="A flat above a shop",
        requested_by="nobody",
        entered="no",
        force_used="unknown",
    )
    sergeant = browsing("sergeant")
    early = printed(sergeant, case)
    assert "Designated officer: Not on record" in early
    assert "Parents and carers: Not on record" in early
    assert "Force used: Not known" in early
    until = (the_moment() + timedelta(hours=8)).isoformat()
    tell(world, INSPECTOR, "protection-designated", case, told="t", until=until)
    tell(
        world,
        "sergeant",
        "protection-person-told",
        case,
        who="parent",
        name="Her stepfather",
        outcome="not-safe",
        why_not=LONG,
        others="yes",
    )
    tell(
        world,
        "sergeant",
        "protection-accommodated",
        case,
        type="police-station",
        place="Lower Fennick, with an officer",
        room="office",
        tried=LONG,
    )
    tell(world, "sergeant", "protection-contact-asked", case, who="Her aunt", asked="To ring her")
    text = printed(sergeant, case)
    for words in (
        "In police protection, at a police station",
        "Gethin ap Rhisiart, response sergeant",
        "An Inspector",
        "Her stepfather (a parent): No: telling them would put somebody at risk",
        "A police station (An office, with somebody beside them)",
        "Her aunt: To ring her. Not decided yet",
        "The child: Not on record",
        "Ended: Not yet",
    ):
        assert words in text, words
    tell(world, INSPECTOR, "protection-ended", case, reason="released", why="w")
    assert "Where the child went: Not on record" in printed(sergeant, case)


def test_an_end_that_is_told_late_says_why() -> None:
    ended = entry("protection-ended", 600, named="ended", reason="released", told_late="A flood.")
    use = use_of((FIRST, ended))
    assert use is not None
    (*_, end) = protection_parts(use, (), {})
    said = {fact.label: fact.text for fact in end.facts}
    assert said["Why it was told only after the limit"] == "A flood."


def test_a_case_of_another_field_has_no_such_sheet(world: World, browsing: Browsing) -> None:
    assert browsing("sergeant").get(f"/cases/{world.case}/sheet.pdf").status_code == 404
