"""A partner sees what was shared with their agency, answers what is theirs, and nothing else."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client

from lapwing.areas import all_kinds
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded
from lapwing.duties.models import ObligationRow
from lapwing.journal.models import Look
from lapwing.journal.questions import Reference
from lapwing.record import actions as record
from lapwing.record.access import Act
from lapwing.record.models import Assignment, Case, Shared
from lapwing.record.queries import viewer_of
from lapwing.web.moment import the_moment
from tests.areas.assessment.test_kinds import WHOLE
from tests.web.conftest import PASSWORD, World

pytestmark = pytest.mark.django_db
Browsing = Callable[..., Client]
SEEN = {"seen_by": "police", "alone": "yes", "demeanour": "Cold and cross.", "injuries": "no"}


@pytest.fixture
def council(world: World) -> UUID:
    """The council's team, with a social worker who signs in; and a detective inspector."""
    now = the_moment()
    safeguarding = record.ensure_team("northmere", "safeguarding", "Safeguarding unit", now=now)
    team = record.ensure_team("northmere", "council", "Northmere Council", now=now)
    for role, of in (("safeguarding-inspector", safeguarding), ("local-authority", team)):
        world.users[role] = record.make_user(
            number=role, name=role.title(), force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[role], role, of, since=now, now=now)
    return team


def share(world: World, council: UUID) -> str:
    """Share the episode with the council."""
    return world.say(
        "safeguarding-inspector",
        "case-shared",
        agency=str(council),
        gateway="CA89-47",
        shared="Where she goes.",
    )


def test_where_nothing_is_shared_their_page_says_so(
    world: World, council: UUID, browsing: Browsing
) -> None:
    page = browsing("local-authority").get("/", follow=True)
    assert page.redirect_chain == [("/shared/", 302)]
    text = page.content.decode()
    assert "Nothing is shared with your agency now." in text
    assert "Shared with <bdi>Northmere Council</bdi>" in text
    for elsewhere in ("/missing/", "/children/", "/alerts/", "/handover/", "/tour/"):
        assert f'href="{elsewhere}"' not in text


def test_a_shared_case_is_listed_and_read_whole(
    world: World, council: UUID, browsing: Browsing
) -> None:
    share(world, council)
    partner = browsing("local-authority")
    listed = partner.get("/shared/").content.decode()
    assert "Tegan Marlowe-Quill" in listed
    assert f'href="/cases/{world.case}/"' in listed
    page = partner.get(f"/cases/{world.case}/")
    assert page.status_code == 200
    text = page.content.decode()
    assert "Left by the back door." in text
    # What names their role they may say; nothing else is offered.
    offered = set(re.findall(r"/record/([a-z-]+)/", text))
    assert offered == {"missing-rhi-outcome", "agency-information-given", "agency-disagreed"}
    assert "briefing.pdf" not in text
    # They do not see whether there is another: what is not shared is not denied.
    assert "No linked child was shared with your agency." in text
    assert "<dd><bdi>Northmere Council</bdi></dd>" in text
    # The standing file was not shared.
    standing = Case.objects.get(person=world.child, kind="standing")
    assert partner.get(f"/cases/{standing.id}/").status_code == 404
    looks = Look.objects.filter(by_user=world.users["local-authority"]).order_by("at", "id")
    assert [one.doing for one in looks] == [
        "read what was shared with their agency",
        "read a case",
    ]
    disclosed = Look.objects.get(operation="disclosure")
    assert (disclosed.recipients, disclosed.cases) == ("Northmere Council", [world.case])
    child = partner.get(f"/children/{world.child}/").content.decode()
    assert "No closed case was shared with your agency." in child


def test_what_is_no_longer_shared_is_gone_at_the_next_request(
    world: World, council: UUID, browsing: Browsing
) -> None:
    share(world, council)
    partner = browsing("local-authority")
    assert partner.get(f"/cases/{world.case}/").status_code == 200
    world.say("safeguarding-inspector", "sharing-ended", agency=str(council), reason="Closed.")
    assert partner.get(f"/cases/{world.case}/").status_code == 404
    assert "Nothing is shared" in partner.get("/shared/").content.decode()


def test_while_conditions_are_missing_they_are_told_whom_to_ring(
    world: World, council: UUID, browsing: Browsing
) -> None:
    share(world, council)
    Case.objects.filter(pk=world.case).update(handling="C", desk="Public protection, 5120")
    text = browsing("local-authority").get("/shared/").content.decode()
    assert "How you may use this is being written down." in text
    assert "Public protection, 5120" in text
    assert "Tegan" not in text
    assert f'href="/cases/{world.case}/"' not in text


def answer(
    world: World,
    who: str = "local-authority",
    kind: str = "missing-rhi-outcome",
    **more: Any,
) -> door.Outcome:
    """What becomes of an entry that a partner sends."""
    viewer = viewer_of(world.users[who], the_moment())
    assert viewer is not None
    said = {"outcome": "offered-declined"} if kind == "missing-rhi-outcome" else {"note": "N"}
    draft = Draft(kind=kind, key=uuid4(), case=world.case, answers=said)
    return door.record(viewer, the_moment(), replace(draft, **more))


def test_a_partner_answers_and_it_stands_as_their_agencys_word(
    world: World, council: UUID, browsing: Browsing
) -> None:
    share(world, council)
    partner = browsing("local-authority")
    form = partner.get(f"/cases/{world.case}/record/missing-rhi-outcome/")
    assert form.status_code == 200
    done = answer(world)
    assert isinstance(done, Recorded), str(done)
    assert (done.entry.by.role, done.entry.by.team) == ("local-authority", str(council))
    told = "Told by Northmere Council (Local-Authority)"
    for reader in (partner, browsing("sergeant")):
        assert told in reader.get(f"/cases/{world.case}/").content.decode()
    assert told in browsing("sergeant").get(f"/children/{world.child}/chronology/").content.decode()


@pytest.mark.parametrize(
    "kind", ["note-added", "case-shared", "case-classified", "missing-risk-graded", "duty-waived"]
)
def test_a_partner_records_nothing_that_does_not_name_their_role(
    world: World, council: UUID, browsing: Browsing, kind: str
) -> None:
    share(world, council)
    assert not isinstance(answer(world, kind=kind), Recorded)
    page = browsing("local-authority").get(f"/cases/{world.case}/record/{kind}/")
    assert page.status_code in (403, 404)


def test_another_agency_and_another_partners_role_answer_nothing(
    world: World, council: UUID, browsing: Browsing
) -> None:
    share(world, council)
    now = the_moment()
    elsewhere = record.ensure_team("northmere", "borough", "Fennick Borough", now=now)
    for number, role, team in (
        ("borough", "local-authority", elsewhere),
        ("school", "school-safeguarding-lead", council),
    ):
        world.users[number] = record.make_user(
            number=number, name=number.title(), force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[number], role, team, since=now, now=now)
    address = f"/cases/{world.case}/record/missing-rhi-outcome/"
    # To another agency it is not there; somebody of this one is told whose it is to say.
    for number, status in (("borough", 404), ("school", 403)):
        assert not isinstance(answer(world, number), Recorded), number
        assert browsing(number).get(address).status_code == status
    assert browsing("borough").get(f"/cases/{world.case}/").status_code == 404


def test_a_partner_corrects_and_takes_back_their_own_word_alone(
    world: World, council: UUID
) -> None:
    share(world, council)
    now = the_moment()
    world.users["missing-team"] = record.make_user(
        number="missing-team", name="Missing", force="northmere", password=PASSWORD, now=now
    )
    team = record.ensure_team("northmere", "missing", "Missing people team", now=now)
    record.give_post(world.users["missing-team"], "missing-team", team, since=now, now=now)
    ours = UUID(world.say("missing-team", "missing-rhi-outcome", outcome="not-reached"))
    theirs = answer(world)
    assert isinstance(theirs, Recorded), str(theirs)
    refused = answer(world, corrects=ours)
    assert "Another agency recorded this." in str(refused)
    # Nor does an officer put words into the agency's mouth.
    officer = world.viewer("missing-team")
    said = {"outcome": "not-reached"}
    draft = Draft(kind="missing-rhi-outcome", key=uuid4(), case=world.case, answers=said)
    wrong = door.record(officer, the_moment(), replace(draft, corrects=UUID(theirs.entry.id)))
    assert "Another agency recorded this." in str(wrong)
    assert isinstance(answer(world, corrects=UUID(theirs.entry.id)), Recorded)
    taking: dict[str, Any] = {"kind": "entry-withdrawn", "answers": {"reason": "In error."}}
    assert not isinstance(answer(world, **taking, corrects=ours), Recorded)
    again = answer(world)
    assert isinstance(again, Recorded)
    assert isinstance(
        answer(world, **taking, corrects=UUID(again.entry.id)),
        Recorded,
    )


def test_what_partners_may_say_reaches_nothing_else() -> None:
    for kind in all_kinds().values():
        if not any(role.partner for role in kind.by):
            continue
        moves = (kind.opens_case, kind.closes_case, kind.links_case, kind.unlinks_case)
        elsewhere = (kind.standing, kind.carries, kind.keeps_safe, kind.made_by_page)
        assert not any((*moves, *elsewhere)), kind.key
        assert kind.needs == Act.RECORD, kind.key
        # To choose somebody or something is to be shown a list of them.
        assert not any(isinstance(one, Reference) for one in kind.questions), kind.key


def test_nobody_else_has_a_page_of_what_is_shared(world: World, browsing: Browsing) -> None:
    assert browsing("sergeant").get("/shared/").status_code == 403


def test_the_case_says_who_sees_it_and_offers_the_change_to_those_who_may(
    world: World, council: UUID, browsing: Browsing
) -> None:
    officer = str(world.users["response-officer"])
    world.say("safeguarding-inspector", "officer-assigned", officer=officer)
    share(world, council)
    address = f"/cases/{world.case}/"
    may = browsing("safeguarding-inspector").get(address).content.decode()
    for kind in ("case-classified", "officer-assigned", "case-shared"):
        assert f"{address}record/{kind}/" in may
    assert f"{address}record/assignment-ended/?officer={officer}" in may
    assert f"{address}record/sharing-ended/?agency={council}" in may
    may_not = browsing("response-officer").get(address).content.decode()
    assert "Assigned by name" in may_not
    assert "record/case-classified/" not in may_not
    assert "record/assignment-ended/" not in may_not


def test_ending_begins_with_the_one_whom_the_link_named(
    world: World, council: UUID, browsing: Browsing
) -> None:
    officer = str(world.users["response-officer"])
    world.say("safeguarding-inspector", "officer-assigned", officer=officer)
    share(world, council)
    inspector = browsing("safeguarding-inspector")
    for kind, name, chosen in (
        ("assignment-ended", "officer", officer),
        ("sharing-ended", "agency", str(council)),
    ):
        form = inspector.get(f"/cases/{world.case}/record/{kind}/?{name}={chosen}")
        item = form.content.decode().split(f'value="{chosen}"')[1].split(">")[0]
        assert "checked" in item, kind
    assert Assignment.objects.filter(until=None).count() == 1
    assert Shared.objects.filter(until=None).count() == 1


def lines(page: str) -> list[str]:
    """What waits for the agency, by its titles, in the order of the page."""
    return re.findall(r'<h4 class="lapwing-line__title">(.*?)</h4>', page)


def test_what_waits_for_the_agency_is_theirs_to_do_and_nobody_elses(
    world: World, council: UUID, browsing: Browsing
) -> None:
    now = the_moment()
    borough = record.ensure_team("northmere", "borough", "Fennick Borough", now=now)
    for number, role, team in (
        ("manager", "local-authority-manager", council),
        ("borough", "local-authority", borough),
    ):
        world.users[number] = record.make_user(
            number=number, name=number.title(), force="northmere", password=PASSWORD, now=now
        )
        record.give_post(world.users[number], role, team, since=now, now=now)
    to_the_council = share(world, council)
    world.say(
        "safeguarding-inspector",
        "case-shared",
        agency=str(borough),
        gateway="CA89-47",
        shared="Where she goes.",
    )
    # What was given to one agency by name waits for that one; its manager sees it, too.
    for number in ("local-authority", "manager", "borough"):
        page = browsing(number).get("/shared/").content.decode()
        assert lines(page) == ["Acknowledge receipt"], number
        assert "The police wait to hear it from you" in page
        assert (f"regarding={to_the_council}" in page) == (number != "borough")
    done = answer(
        world,
        kind="receipt-acknowledged",
        answers={"by_whom": "Wen"},
        regarding=UUID(to_the_council),
    )
    assert isinstance(done, Recorded), str(done)
    page = browsing("local-authority").get("/shared/").content.decode()
    assert lines(page) == []
    assert "Receipt acknowledged" in page
    assert lines(browsing("borough").get("/shared/").content.decode()) == ["Acknowledge receipt"]
    # The missing child is found: her interview is owed by the authority, and each is one.
    world.say("sergeant", "missing-found-seen", **SEEN)
    page = browsing("local-authority").get("/shared/").content.decode()
    assert "Your agency owes this" in page
    (why,) = re.findall(r'href="(/cases/[^"]*/why/missing-rhi-72h/[^"]*)"', page)
    assert browsing("local-authority").get(why).status_code == 200
    case = browsing("sergeant").get(f"/cases/{world.case}/").content.decode()
    assert "Owed by a partner agency" in case
    answer(world)
    page = browsing("local-authority").get("/shared/").content.decode()
    assert "missing-rhi-72h" not in page


def test_an_agency_disagrees_and_a_sergeant_of_the_unit_answers(
    world: World, council: UUID
) -> None:
    share(world, council)
    said = {"stage": "worker", "with_what": "The grade.", "why": "She is 13.", "wanted": "High."}
    done = answer(world, kind="agency-disagreed", answers=said)
    assert isinstance(done, Recorded), str(done)
    waits = ObligationRow.objects.get(duty="referral-disagreement-escalated/agency")
    assert (waits.owner, waits.outcome) == ("safeguarding-sergeant", None)
    world.say(
        "safeguarding-inspector",
        "agency-disagreement-answered",
        regarding=done.entry.id,
        answer="changed",
        why="It is high now.",
    )
    waits.refresh_from_db()
    assert waits.outcome == "done"


def test_an_agency_does_not_say_for_the_police_that_they_agree(world: World, council: UUID) -> None:
    officer = world.viewer("response-officer")
    opening = Draft(
        kind="assessment-submitted", key=uuid4(), about=world.child, answers=dict(WHOLE)
    )
    opened = door.record(officer, the_moment(), opening)
    assert isinstance(opened, Recorded), str(opened)
    assessment = replace(world, case=opened.case)
    share(assessment, council)
    said = {"response": "no-action", "by_whom": "Ama: he was at his nan's."}
    for agreed in ("yes", "no"):
        refused = answer(
            assessment, kind="assessment-authority-decided", answers={**said, "agreed": agreed}
        )
        assert "is for the police to say" in str(refused)
    done = answer(
        assessment, kind="assessment-authority-decided", answers={**said, "agreed": "unknown"}
    )
    assert isinstance(done, Recorded), str(done)
    waits = ObligationRow.objects.get(duty="referral-disagreement-escalated/considered")
    assert (waits.owner, waits.outcome) == ("safeguarding-unit", None)
    # The unit itself says it where it writes down what it was told.
    said |= {"agreed": "no", "why_not": "She is afraid to sleep."}
    world.users["safeguarding-unit"] = unit = record.make_user(
        number="unit", name="Unit", force="northmere", password=PASSWORD, now=the_moment()
    )
    team = record.ensure_team("northmere", "safeguarding", "Safeguarding unit", now=the_moment())
    record.give_post(unit, "safeguarding-unit", team, since=the_moment(), now=the_moment())
    assessment.say("safeguarding-unit", "assessment-authority-decided", **said)
    waits.refresh_from_db()
    assert waits.outcome == "done"
