"""The pages of audits: drawing one, marking a case beside its record, and what came of it."""

import re
from collections.abc import Callable
from uuid import UUID

import pytest
from django.test import Client

from lapwing.assurance.audit.beside import Rules
from lapwing.assurance.audit.criteria import themes
from lapwing.record.actor import seeing_all
from lapwing.record.models import Case
from tests.assurance.audit.conftest import AUDITORS, World, make_world, marked

pytestmark = pytest.mark.django_db
Browse = Callable[[str], Client]
WISH = {
    "theme": "missing", "from": "2026-03-01", "to": "2026-03-31", "team": "", "parts": "month",
    "cases": "4", "auditors": ", ".join(AUDITORS), "follows": "",
}  # fmt: skip


@pytest.fixture
def audited(db: None) -> World:
    """A force with six missing episodes."""
    return make_world()


@pytest.fixture
def browse(audited: World) -> Browse:
    """Makes somebody who is signed in."""

    def sign_in(role: str) -> Client:
        client = Client()
        answer = client.post("/sign-in/", {"number": role, "password": "x"})
        assert answer.status_code == 302, answer.content
        return client

    return sign_in


def said(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def key_in(page: str) -> str:
    found = re.search(r'name="key" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def references() -> set[str]:
    with seeing_all("test"):
        return set(Case.objects.values_list("reference", flat=True))


def words_of(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_the_lead_sees_what_would_be_drawn_and_draws_it(browse: Browse) -> None:
    lead = browse("assurance-lead")
    assert "No audit was drawn yet." in said(lead, "/audits/")
    assert 'value="2026-' in said(lead, "/audits/draw/")
    shown = lead.post("/audits/draw/", {**WISH, "do": "show"}).content.decode()
    assert "4 of 6 cases, 1 of them marked twice" in words_of(shown)
    assert "67 %" in shown
    assert "Draw it now" in shown
    wrong = lead.post("/audits/draw/", {**WISH, "auditors": "nobody", "do": "draw"})
    page = wrong.content.decode()
    assert "nobody is nobody here who may audit." in page
    assert ">nobody</textarea>" in page
    assert "Draw it now" not in page
    for name, typed in (("from", "soon"), ("cases", "many"), ("cases", "0")):
        page = lead.post("/audits/draw/", {**WISH, name: typed, "do": "draw"}).content.decode()
        assert f'href="#{name}"' in page
    drawn = lead.post("/audits/draw/", {**WISH, "do": "draw"})
    assert drawn.status_code == 302
    page = said(lead, drawn["Location"])
    assert "Waits: 4 to be marked." in page
    assert "2026-03" in page
    # Of the cases the lead learns no more than their numbers.
    assert len(references()) >= 6
    assert [one for one in references() if one in page] == []
    assert "Missing children" in said(lead, "/audits/")
    again = said(lead, f"{drawn['Location']}?again=1")
    assert "the same cases" in again
    assert "gives the same frame" in again


def test_an_auditor_marks_beside_the_record_and_nothing_typed_is_lost(
    audited: World, browse: Browse
) -> None:
    audit = audited.draw()
    one = next(one for one in audited.held("assurance-lead", audit).cases if one.second is None)
    auditor = browse(audited.role(one.first))
    page = said(auditor, "/audits/")
    assert f"/audits/cases/{one.id}/" in page
    page = said(auditor, f"/audits/cases/{one.id}/")
    assert "Left by the back door." in page
    assert "Looking for the child began at once" in page
    # What the rules say is not shown before the auditor has said what they find.
    assert Rules.NOT_MET.words not in page
    form = {"do": "mark", "key": key_in(page), "grade": "good", "at_risk": "no", "why": "Well done"}
    for each in themes()["missing"].criteria:
        form |= {each.key: "met", f"{each.key}-entries": "1"}
    form["plan"] = "partly"
    form["voice-entries"] = "99"
    wrong = auditor.post(f"/audits/cases/{one.id}/", form).content.decode()
    assert 'href="#plan-why"' in wrong
    assert 'href="#voice-entries"' in wrong
    assert "Well done" in wrong
    assert 'value="99"' in wrong
    form |= {"plan-why": "Opened <late>", "voice-entries": "1"}
    sent = auditor.post(f"/audits/cases/{one.id}/", form)
    assert (sent.status_code, sent["Location"]) == (302, f"/audits/cases/{one.id}/?kept=1")
    page = said(auditor, sent["Location"])
    assert "Opened &lt;late&gt;" in page
    assert Rules.NOT_MET.words in page
    assert "Differs" in page
    assert "Entry 1" in page
    assert "Keep this mark" not in page
    told = auditor.post(
        f"/audits/cases/{one.id}/",
        {"do": "feedback", "key": key_in(page), "officer": str(audited.users["sergeant"]),
         "sort": "good", "said": "Well looked for."},
    )  # fmt: skip
    assert told.status_code == 302, told.content
    assert "Read what an audit found about your work" in said(browse("sergeant"), "/")


def test_what_was_found_is_counted_settled_and_taken_out(audited: World, browse: Browse) -> None:
    audit = audited.draw()
    held = audited.held("assurance-lead", audit)
    for one in held.cases:
        for user in filter(None, (one.first, one.second)):
            assert audited.mark(audited.role(user), one.id, marked(held)) == ""
    lead = browse("assurance-lead")
    address = f"/audits/{audit}/"
    page = said(lead, address)
    assert "Nothing: all are graded" in page
    assert "51 % to 100 %" in page  # of four in four, by Wilson
    assert "cannot be told, as both gave one grade throughout" in page
    assert "<svg" in page
    form = {
        "do": "settle", "key": key_in(page), "number": "1", "criterion": "graded", "how": "rule",
        "why": "",
    }  # fmt: skip
    wrong = lead.post(address, form).content.decode()
    assert 'href="#settle-1-graded-why"' in wrong
    assert lead.post(address, {**form, "why": "It counts too late."}).status_code == 302
    assert "The rule is to be mended" in said(lead, address)
    act = {"do": "act", "key": str(UUID(int=7)), "what": "Brief the <team>", "owner": "nobody"}
    wrong = lead.post(address, act).content.decode()
    assert 'href="#act-owner"' in wrong
    assert "Brief the &lt;team&gt;" in wrong
    assert lead.post(address, {**act, "owner": "missing-lead"}).status_code == 302
    assert "Brief the &lt;team&gt;" in said(lead, address)
    table = lead.get(f"{address}audit.csv").content.decode()
    assert table.count("\r\n") == 1 + 4 * len(themes()["missing"].criteria)
    assert "The rule is to be mended" in table
    assert "It stands there." not in table
    page = said(browse("duty-inspector"), address)
    assert "Settle it" not in page
    assert sum(one in page for one in references()) == 4
    assert lead.post(address, {"do": "x", "key": str(UUID(int=8))}).status_code == 404


def test_nobody_else_opens_an_audit_and_nobody_a_case_that_they_may_not_read(
    audited: World, browse: Browse
) -> None:
    audit = audited.draw()
    one = audited.held("assurance-lead", audit).cases[0]
    sergeant, lead = browse("sergeant"), browse("assurance-lead")
    assert "Audits" not in said(sergeant, "/")
    for address in ("/audits/", "/audits/draw/", f"/audits/{audit}/", f"/audits/cases/{one.id}/"):
        assert sergeant.get(address).status_code == 403
    assert browse("duty-inspector").get("/audits/draw/").status_code == 403
    assert lead.get(f"/audits/cases/{one.id}/").status_code == 404
    with seeing_all("test"):
        Case.objects.filter(pk=one.case).update(sensitivity="restricted")
    assert browse("missing-lead").get(f"/audits/cases/{one.id}/").status_code == 404
