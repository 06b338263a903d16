"""Finding whom an alert reaches, without a database."""

from uuid import UUID

from lapwing.worklists.numbers import ladder
from lapwing.worklists.route import AtWork, Held, next_above, route

TEAM, OTHER = UUID(int=1), UUID(int=2)
OFFICER, SERGEANT, INSPECTOR = UUID(int=11), UUID(int=12), UUID(int=13)


def held(allocated: UUID | None = None) -> Held:
    return Held(
        case=UUID(int=5),
        reference="MC-26-00001",
        force="northmere",
        team=TEAM,
        supervisor=None,
        allocated=allocated,
    )


def at_work(user: UUID, role: str, team: UUID = TEAM, force: str = "northmere") -> AtWork:
    return AtWork(user=user, role=role, team=team, force=force)


def roles(role: str, *working: AtWork, allocated: UUID | None = None) -> list[str]:
    return [stop.role for stop in route(role, held(allocated), working, ladder())]


def test_it_stops_at_the_first_role_in_which_somebody_is_on_duty() -> None:
    assert roles("sergeant", at_work(SERGEANT, "sergeant")) == ["sergeant"]
    assert roles("sergeant", at_work(INSPECTOR, "duty-inspector")) == ["sergeant", "duty-inspector"]


def test_another_forces_people_are_never_told() -> None:
    found = route("sergeant", held(), [at_work(SERGEANT, "sergeant", force="eastmarsh")], ladder())
    assert all(not stop.readers for stop in found)


def test_the_cases_own_team_is_told_before_the_rest_of_the_force() -> None:
    ours, theirs = at_work(SERGEANT, "sergeant"), at_work(INSPECTOR, "sergeant", OTHER)
    (stop,) = route("sergeant", held(), [theirs, ours], ladder())
    assert (stop.readers, stop.team) == ((SERGEANT,), TEAM)
    (stop,) = route("sergeant", held(), [theirs], ladder())
    assert (stop.readers, stop.team) == ((INSPECTOR,), None)


def test_an_allocated_officer_who_is_off_duty_is_not_the_one_who_is_told() -> None:
    working = at_work(SERGEANT, "sergeant")
    found = route("allocated-officer", held(OFFICER), [working], ladder())
    assert [stop.role for stop in found] == ["allocated-officer", "sergeant"]
    assert found[1].instead == "The allocated officer is not on duty. It comes to you instead."
    on_duty = at_work(OFFICER, "response-officer")
    assert roles("allocated-officer", on_duty, allocated=OFFICER) == ["allocated-officer"]


def test_a_ladder_has_an_end() -> None:
    assert roles("sergeant") == ["sergeant", "duty-inspector", "duty-superintendent"]
    assert next_above("duty-superintendent", ladder()) is None
    for role in ladder():
        assert len(roles(role)) < 8
