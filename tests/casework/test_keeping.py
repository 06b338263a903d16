"""Who says how closely a case is kept, and what the log keeps of it."""

import pytest

from lapwing.base.refusals import Refusal
from lapwing.casework.keeping import keep_so
from lapwing.journal.models import Look
from lapwing.record import queries
from lapwing.record.access import NOT_FOUND, Sensitivity
from lapwing.record.models import Case
from tests.record.world import MINUTE, NOW, World, make_world, report

pytestmark = pytest.mark.django_db
AT = NOW + 10 * MINUTE


@pytest.fixture
def world() -> World:
    """A small force, and a missing child whose episode the sergeant supervises."""
    world = make_world()
    report(world)
    Case.objects.filter(kind="missing").update(supervisor=world.sergeant.user, team=None)
    return world


def case_of(world: World) -> Case:
    return Case.objects.get(person=world.child.person, kind="missing")


def test_its_supervisor_restricts_a_case_and_the_log_keeps_who_did(world: World) -> None:
    case = case_of(world).pk
    refusal = keep_so(world.sergeant, AT, case, Sensitivity.RESTRICTED, "  the DI, 01632 960 199 ")
    assert refusal is None
    assert (case_of(world).sensitivity, case_of(world).desk) == (
        "restricted",
        "the DI, 01632 960 199",
    )
    assert queries.case(world.officer, case) is None
    look = Look.objects.get(operation="alteration")
    assert (look.by_user_id, look.cases) == (world.sergeant.user, [case])
    assert look.reason == "From ordinary to restricted"


def test_nobody_else_does(world: World) -> None:
    case = case_of(world).pk
    assert isinstance(keep_so(world.officer, AT, case, Sensitivity.COVERT), Refusal)
    elsewhere = make_world("southmere")
    assert keep_so(elsewhere.sergeant, AT, case, Sensitivity.ORDINARY) == NOT_FOUND
    assert case_of(world).sensitivity == "ordinary"
    assert not Look.objects.exists()
