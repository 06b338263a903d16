"""Learning of a record piece by piece leads to what follows from it as a whole, at each moment."""

from collections.abc import Sequence
from datetime import timedelta

from hypothesis import HealthCheck, given, settings

from lapwing.duties.engine import Derived, Following, Rules, derive
from lapwing.duties.gates import admit
from lapwing.duties.history import Parameters
from lapwing.journal.entry import Entry
from tests.duties import small, worlds
from tests.duties.logs import logs
from tests.duties.test_properties import ALL


def follows_at_each_moment(rules: Rules, entries: Sequence[Entry], parameters: Parameters) -> None:
    """What a Following says after each moment is what a derivation of all known then says."""
    admitted, _ = admit(rules.gates, entries, parameters)
    moments = sorted({one.recorded for one in admitted})
    until = max((one.at for one in entries), default=small.START) + timedelta(hours=3)
    following = Following(rules, parameters, until)
    ungated = Rules(duties=rules.duties, gates=(), signals=rules.signals)
    for moment in moments:
        changed = following.learn(one for one in admitted if one.recorded == moment)
        known = [one for one in admitted if one.recorded <= moment]
        whole = derive(ungated, known, parameters, until)
        assert told(following) == told(whole)
        for one in changed:
            held = [*one.obligations, *one.signals]
            everything = [*whole.obligations, *whole.signals]
            assert all(each in everything for each in held)


def told(found: Derived | Following) -> tuple[list[str], list[str]]:
    """Obligations and signals, in an order of their own."""
    return sorted(map(repr, found.obligations)), sorted(map(repr, found.signals))


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds.worlds(late=True, gated=True))
def test_any_rule_follows_what_becomes_known(world: worlds.World) -> None:
    follows_at_each_moment(world.rules, world.entries, worlds.PARAMETERS)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(logs(children=("boy", "girl")))
def test_many_rules_follow_several_cases_at_once(entries: list[Entry]) -> None:
    follows_at_each_moment(ALL, entries, small.PARAMETERS)
