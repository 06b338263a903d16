"""The engine and the minute-by-minute reference agree on every random rulebook and journal."""

from hypothesis import HealthCheck, given, settings

from lapwing.duties.engine import derive
from lapwing.duties.gates import admit
from tests.duties.reference import derived_by_reference, let_in
from tests.duties.worlds import PARAMETERS, UNTIL, World, minute, number_of, worlds


@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds(late=True, gated=True) | worlds())
def test_the_engine_says_what_the_page_says(world: World) -> None:
    derived = derive(world.rules, world.entries, PARAMETERS, minute(UNTIL))
    by = {one.id: f"{number_of(one.at)}:{one.by}" for one in derived.signals}
    told = sorted(
        (
            (
                by.get(one.begun_by, one.begun_by),
                one.slot,
                number_of(one.begun_at),
                number_of(one.due_at),
                None if one.closed_at is None else number_of(one.closed_at),
                one.outcome,
            )
            for one in derived.obligations
        ),
        key=str,
    )
    raised = sorted((number_of(one.at), one.by) for one in derived.signals)
    expected, moments = derived_by_reference(world.rules, world.entries, UNTIL)
    assert raised == moments
    assert told == expected


@settings(max_examples=2000, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds(late=True, gated=True))
def test_gates_let_in_what_the_page_says(world: World) -> None:
    admitted, refused = admit(world.rules.gates, world.entries, PARAMETERS)
    expected = [one.id for one in let_in(world.rules.gates, world.entries)]
    assert [one.id for one in admitted] == expected
    assert {one.entry for one in refused} == {one.id for one in world.entries} - set(expected)
