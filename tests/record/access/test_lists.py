"""Access: the policy asked one by one and as a set gives the same answers, both ways."""

from itertools import combinations
from uuid import uuid4

import pytest

from lapwing.record import queries
from lapwing.record.access import ADMINISTRATORS, OPERATIONAL, Act, Facts, may
from lapwing.record.models import Case
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from tests.record.world import make_world

FORCES = ("northmere", "eastmarsh")


def viewer(force: str, roles: frozenset[str], *, active: bool = True) -> Viewer:
    """Somebody with these roles."""
    return Viewer(user=uuid4(), name="x", number="x", force=force, roles=roles, active=active)


def everybody() -> list[Viewer]:
    """Every role, every pair of roles and none, in each force, active and not."""
    held = [frozenset[str](), *(frozenset({key}) for key in ROLES)]
    held += [frozenset(pair) for pair in combinations(ROLES, 2)]
    return [
        viewer(force, roles, active=active)
        for force in FORCES
        for roles in held
        for active in (True, False)
    ]


OUTSIDE = {
    *("local-authority", "local-authority-manager"),
    *("school-safeguarding-lead", "health-safeguarding", "youth-justice"),
}
OVERSEERS = {"privacy-officer", "professional-standards"}
ASSURANCE = {"assurance-lead"}  # who keep inspections, and see no case
REPORTERS = {"custody-healthcare", "liaison-and-diversion"}  # who record, and see nothing


def should(act: Act, who: Viewer, force: str) -> bool:
    """The policy in other words, sharing nothing with it."""
    return (
        who.active
        and who.force == force
        and "system-administrator" not in who.roles
        and bool(
            who.roles
            - OUTSIDE
            - OVERSEERS
            - ASSURANCE
            - (set() if act == Act.RECORD else REPORTERS)
        )
    )


def test_each_role_is_of_one_sort() -> None:
    assert not OPERATIONAL & ADMINISTRATORS
    assert set(ROLES) == OPERATIONAL | ADMINISTRATORS | OUTSIDE | OVERSEERS | ASSURANCE | REPORTERS


@pytest.mark.parametrize("act", [Act.SEE_CASE, Act.SEE_PERSON, Act.RECORD])
def test_the_policy_is_what_we_say_it_is(act: Act) -> None:
    for who in everybody():
        for force in FORCES:
            assert (may(who, act, Facts(force=force)) is None) == should(act, who, force)


@pytest.mark.django_db
def test_a_list_shows_exactly_what_its_pages_would() -> None:
    for force in FORCES:
        make_world(force)
    cases = dict(Case.objects.values_list("id", "force_id"))
    assert len(cases) == 4
    for who in everybody():
        shown = queries.cases(who, cases).keys()
        assert shown == {
            case
            for case, force in cases.items()
            if may(who, Act.SEE_CASE, Facts(force=force)) is None
        }


def test_administrators_manage_users_and_see_no_case() -> None:
    who = viewer("northmere", ADMINISTRATORS)
    assert may(who, Act.MANAGE_USERS, Facts()) is None
    assert may(who, Act.SEE_CASE, Facts(force="northmere"))
    assert may(viewer("northmere", frozenset({"sergeant"})), Act.MANAGE_USERS, Facts())


def test_what_is_hidden_and_what_is_not_there_sound_the_same() -> None:
    who = viewer("northmere", frozenset({"sergeant"}))
    assert may(who, Act.SEE_CASE, Facts(force="eastmarsh")) == may(who, Act.SEE_CASE, Facts())
