"""The certificate to the court: looked over on its page, printed where the record carries it."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from uuid import UUID

import pytest
from django.test import Client
from pdfminer.high_level import extract_text

from lapwing.journal.models import Look
from lapwing.record.models import Case
from lapwing.web.moment import the_moment
from tests.web.conftest import World
from tests.web.test_custody import arrive, on_duty, tell

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
CUSTODY = "custody-sergeant"
HELD = "Held after a refusal, without a certificate"
TYPED = "The bed was #strong[promised] at 11pm, and *withdrawn*."


def charged(world: World) -> UUID:
    """He is charged and refused bail."""
    on_duty(world)
    case = arrive(world).case
    sitting = (the_moment() + timedelta(hours=12)).isoformat()
    charge = {"offence": "Burglary of a shop", "court": "Fennick Youth Court"}
    tell(world, CUSTODY, "detention-charged", case, adult="yes", sitting_at=sitting, **charge)
    bail: dict[str, object] = {"grounds": ["not-appear"], "why": "He left his aunt's twice."}
    tell(
        world,
        CUSTODY,
        "detention-bail-decided",
        case,
        decision="refused",
        in_presence="yes",
        **bail,
    )
    return case


def refused_secure(world: World, case: UUID) -> None:
    """A secure bed is asked for, and there is none."""
    request = tell(
        world,
        CUSTODY,
        "detention-accommodation-asked",
        case,
        type="secure",
        asked_for="One secure bed for tonight",
        serious_harm="yes",
        evidence="Three stabbings this month.",
        council="Fennick",
        person="Ms Amadi, duty team",
    )
    tell(
        world,
        CUSTODY,
        "detention-accommodation-answered",
        case,
        answer="no-bed",
        person="Mr Lowe",
        why="No bed in the country",
        regarding=UUID(request.entry.id),
    )


def certify(world: World, case: UUID) -> None:
    """The custody officer says why he is kept."""
    tell(world, CUSTODY, "detention-certified", case, ground="no-secure", why=TYPED)


def test_what_is_not_on_record_is_said_before_it_is_printed(
    world: World, browsing: Browsing
) -> None:
    case = charged(world)
    refused_secure(world, case)
    sergeant = browsing(CUSTODY)
    address = f"/cases/{case}/certificate/"
    custody = sergeant.get(f"/cases/{case}/").content.decode()
    assert HELD in custody
    assert custody.count(f'href="{address}"') == 2  # beside what is wrong, and among the papers
    page = sergeant.get(address).content.decode()
    assert "It cannot be made yet" in page
    assert f'href="/cases/{case}/record/detention-certified/"' in page
    assert f"/cases/{case}/certificate.pdf" not in page
    assert "Secure accommodation" in page
    assert "That other accommodation was asked for" in page
    assert "Alternative accommodation" not in page  # nobody asked for it, and nothing says so
    lacking = page.split("That other accommodation was asked for")[1].split("</div>")[0]
    assert "Not on record" in lacking
    sent_back = sergeant.get(f"/cases/{case}/certificate.pdf")
    assert (sent_back.status_code, sent_back.headers["Location"]) == (302, address)
    assert not Look.objects.filter(doing="take a copy out: a certificate to the court").exists()


def test_the_paper_tells_the_court_what_was_asked_answered_and_certified(
    world: World, browsing: Browsing
) -> None:
    case = charged(world)
    refused_secure(world, case)
    certify(world, case)
    sergeant = browsing(CUSTODY)
    page = sergeant.get(f"/cases/{case}/certificate/").content.decode()
    assert "It cannot be made yet" not in page
    assert f'href="/cases/{case}/certificate.pdf"' in page
    assert f'href="/cases/{case}/record/detention-certificate-sent/"' in page
    answer = sergeant.get(f"/cases/{case}/certificate.pdf")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert b"/MarkInfo" in answer.content
    assert case in Look.objects.get(doing="take a copy out: a certificate to the court").cases
    text = " ".join(extract_text(BytesIO(answer.content)).split())
    for words in (
        "section 38(6) and (7)",
        "Tegan Marlowe-Quill",
        "15 years. From the child's record",
        "Burglary of a shop",
        "They would fail to appear in court",
        "He left his aunt's twice.",
        "Secure accommodation",
        "Three stabbings this month.",
        "Ms Amadi, duty team",
        "No: there is no place",
        "No bed in the country",
        TYPED,
        "custody-sergeant, custody officer (custody sergeant)",
    ):
        assert words.replace("'", "’") in text.replace("'", "’"), words
    # The number of the custody record, the early call, another bed, and the end were not told.
    assert text.count("Not on record") == 5
    tell(world, CUSTODY, "detention-certificate-sent", case, court="c", how="h")
    assert "The court has it" in sergeant.get(f"/cases/{case}/certificate/").content.decode()


def test_other_cases_have_no_certificate_and_a_restricted_one_is_not_printed(
    world: World, browsing: Browsing
) -> None:
    case = charged(world)
    certify_why = {"ground": "impracticable", "code": "weather", "why": "Snow on the pass."}
    tell(world, CUSTODY, "detention-certified", case, **certify_why)
    sergeant = browsing(CUSTODY)
    for paper in ("certificate/", "certificate.pdf"):
        assert sergeant.get(f"/cases/{world.case}/{paper}").status_code == 404
    page = sergeant.get(f"/cases/{case}/certificate/").content.decode()
    assert "The weather made it impossible" in page
    assert "That the council was asked for accommodation" in page
    Case.objects.filter(pk=case).update(
        sensitivity="restricted", team=None, supervisor=world.users["duty-inspector"]
    )
    for paper in ("certificate/", "certificate.pdf"):
        pointed = sergeant.get(f"/cases/{case}/{paper}")
        assert not pointed.content.startswith(b"%PDF-")
        assert b"Snow" not in pointed.content
