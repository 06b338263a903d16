"""An assessment as people record it: through the one door, with its deadlines told by the clock."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from lapwing.casework.door import Recorded, Refused, record
from lapwing.duties.models import ObligationRow
from lapwing.record import actions, queries
from lapwing.record.queries import viewer_of
from lapwing.record.roles import SAFEGUARDING_SERGEANT, SAFEGUARDING_UNIT, Role
from lapwing.record.viewer import Viewer
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.areas.assessment.test_kinds import WHOLE
from tests.record.world import MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db

STANDARD = WHOLE | {"grade": "standard", "significant_harm": "no", "exploitation": "no"}
APPROVED = {"child_focused": "yes", "decision": "agreed", "grade": "standard"}
TRIAGED = {
    "rag": "green",
    "decided": "alone",
    "competent": "yes",
    "decision": "file",
    "research": "Nothing else is known.",
    "why": "His mother was late once and says so.",
}
ON_A_PLAN = {"status": "plan", "authority": "Northmere", "source": "Its front door"}
SHARED = {
    "recipients": ["social-care"],
    "names": "Northmere front door",
    "what": "All of it; the neighbour's name taken out",
    "power": "children-act-2004",
    "consent": "obtained",
    "receipt": "A reference",
}
TOO_SMALL = {"reason": "It was a misunderstanding."}


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def of_the_unit(world: World, role: Role) -> Viewer:
    """Somebody of the safeguarding unit."""
    user = actions.make_user(
        number=role.key, name=role.title, force="northmere", password=None, now=NOW
    )
    actions.give_post(user, role.key, world.team, since=NOW - timedelta(days=30), now=NOW)
    signed(user, world)
    viewer = viewer_of(user, NOW)
    assert viewer is not None
    return viewer


def signed(user: UUID, world: World) -> None:
    """Somebody is signed off to decide alone, for a year."""
    year = timedelta(days=365)
    by = world.sergeant.user
    actions.sign_off(user, "triage", by=by, since=NOW, until=NOW + year, now=NOW)


def submit(who: Viewer, world: World, minute: int = 0, **said: str) -> UUID:
    """Submit a standard assessment of the child, and say which case it opened."""
    wanted = draft("assessment-submitted", {**STANDARD, **said}, about=world.child.person)
    return done(record(who, NOW + minute * MINUTE, wanted)).case


def tell(
    who: Viewer, case: UUID, kind: str, answers: Mapping[str, object], minute: int
) -> Recorded:
    """Record something so many minutes after the assessment."""
    return done(record(who, NOW + minute * MINUTE, draft(kind, answers, case=case)))


def refused(
    who: Viewer, case: UUID, kind: str, answers: Mapping[str, object], minute: int
) -> list[str]:
    """The gates that stop it, or why it is not theirs to record."""
    outcome = record(who, NOW + minute * MINUTE, draft(kind, answers, case=case))
    assert isinstance(outcome, Refused), outcome
    return [stop.gate for stop in outcome.stops] or [one.what for one in outcome.refusals]


def test_an_assessment_opens_a_case_with_a_reference(world: World) -> None:
    case = queries.case(world.officer, submit(world.officer, world))
    assert case is not None
    assert case.reference.startswith("RA-26-")
    assert (case.kind, case.person, case.open) == ("assessment", world.child.person, True)


def test_a_sergeant_does_not_approve_their_own(world: World) -> None:
    case = submit(world.sergeant, world)
    assert refused(world.sergeant, case, "assessment-grade-approved", APPROVED, 1) == [
        "cra-grade-approved/another"
    ]
    tell(world.inspector, case, "assessment-grade-approved", APPROVED, 2)


def test_one_of_a_child_on_a_plan_is_filed_only_if_the_units_sergeant_allows_it(
    world: World,
) -> None:
    desk, lead = (of_the_unit(world, role) for role in (SAFEGUARDING_UNIT, SAFEGUARDING_SERGEANT))
    case = submit(world.officer, world)
    tell(world.sergeant, case, "assessment-grade-approved", APPROVED, 1)
    tell(desk, case, "assessment-triaged", TRIAGED, 2)
    assert refused(desk, case, "assessment-filed-unshared", TOO_SMALL, 3) == [
        "cra-csc-status-checked/filed"
    ]
    tell(desk, case, "assessment-status-checked", ON_A_PLAN, 4)
    assert refused(desk, case, "assessment-filed-unshared", TOO_SMALL, 5) == [
        "cra-standard-share-floor/known"
    ]
    leave = {"reason": "Her social worker was there.", "instead": "The social worker."}
    for other in (desk, world.sergeant, world.inspector):
        (why,) = refused(other, case, "assessment-unshared-allowed", leave, 6)
        assert "is not yours to record" in why
    tell(lead, case, "assessment-unshared-allowed", leave, 7)
    tell(desk, case, "assessment-filed-unshared", TOO_SMALL, 8)


def test_an_assessment_of_its_own_does_what_the_missing_episode_asked_for(world: World) -> None:
    episode = report(world).case
    seen = {"seen_by": "police", "alone": "yes", "demeanour": "Cold and quiet.", "injuries": "no"}
    tell(world.officer, episode, "missing-found-seen", seen, 10)
    asked = ObligationRow.objects.filter(case_id=episode, duty="missing-cra-submitted")
    assert [one.outcome for one in asked] == [None]
    submit(world.officer, world, minute=20)
    assert [one.outcome for one in asked.all()] == ["done"]


def test_an_authority_that_does_not_answer_is_noticed_by_the_clock(world: World) -> None:
    desk = of_the_unit(world, SAFEGUARDING_UNIT)
    case = submit(world.officer, world)
    tell(desk, case, "assessment-shared", SHARED, 30)
    answer_due = datetime(2026, 3, 3, 17, tzinfo=UTC)
    rows = AlertRow.objects.filter(case_id=case, rule="referral-unanswered", rung=0)
    sweep(answer_due - MINUTE)
    assert not rows.exists()
    sweep(answer_due + MINUTE)
    assert [(row.to_role, row.at) for row in rows] == [("safeguarding-unit", answer_due)]
    chase = ObligationRow.objects.get(case_id=case, duty="referral-la-decision/chased")
    assert chase.due_at == datetime(2026, 3, 4, 11, tzinfo=UTC)
