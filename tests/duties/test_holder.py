"""Who holds a duty by name: whom its beginning names, or the latest since, if any does."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from lapwing.duties.holder import holders
from lapwing.duties.in_force import InForce
from lapwing.duties.language import Is, Named, On
from tests.duties.small import BEGIN, PARAMETERS, STOP, derived, duty, entry, rules

ADA, BEN = str(UUID(int=1)), str(UUID(int=2))
NAMING = On(("grade",), where=Is("grade", ("high",)))


def held(rule: Any, *entries: Any) -> list[str | None]:
    """Who holds each obligation, in the order in which they are due."""
    by = InForce(
        rules=rules(rule),
        parameters=PARAMETERS,
        duties={rule.key: rule},
        signals={},
        fingerprint="",
    )
    obligations = derived(rule, *entries).obligations
    found = holders(obligations, entries, by)
    return [found.get(one.identity) for one in sorted(obligations, key=lambda one: one.due_at)]


def test_nobody_holds_what_names_nobody() -> None:
    assert held(duty(), entry("begin", 0, answers={"who": ADA})) == [None]


def test_whoever_is_named_last_holds_it_and_an_answer_that_names_nobody_does_not_count() -> None:
    rule = duty(named=Named((NAMING,), "who"))
    begun = entry("begin", 0)
    ada = entry("grade", 1, answers={"grade": "high", "who": ADA})
    low = entry("grade", 2, answers={"grade": "low", "who": BEN})
    ben = entry("grade", 3, answers={"grade": "high", "who": BEN})
    assert held(rule, begun) == [None]
    assert held(rule, begun, ada, low) == [ADA]
    assert held(rule, begun, ada, low, ben) == [BEN]
    assert held(
        rule, begun, entry("grade", 1, answers={"grade": "high", "who": "the sergeant"})
    ) == [None]
    assert held(rule, begun, entry("grade", 1, answers={"grade": "high"})) == [None]


def test_each_that_names_somebody_as_it_begins_is_theirs() -> None:
    rule = duty(named=Named((BEGIN,), "who"), retrigger="new")
    entries = (
        entry("begin", 0, answers={"who": ADA}),
        entry("begin", 1, answers={"who": BEN}),
        entry("begin", 2),
    )
    assert held(rule, *entries) == [ADA, BEN, None]


def test_whoever_was_named_before_the_last_was_over_is_named_anew() -> None:
    rule = duty(named=Named((NAMING,), "who", since=STOP))
    named = entry("grade", 1, answers={"grade": "high", "who": ADA})
    over = entry("stop", 2)
    assert held(rule, entry("begin", 0), named, over, entry("begin", 3)) == [None, None]
    again = entry("grade", 4, answers={"grade": "high", "who": BEN})
    assert held(rule, entry("begin", 3), named, over, again) == [BEN]


def test_who_accepts_something_by_name_holds_it_and_is_not_asked_who_they_are() -> None:
    rule = duty(named=Named((NAMING,), None))
    begun = entry("begin", 0)
    ada = entry("grade", 1, user=ADA, answers={"grade": "high", "who": BEN})
    ben = entry("grade", 2, user=BEN, answers={"grade": "high"})
    assert held(rule, begun) == [None]
    assert held(rule, begun, ada) == [ADA]
    assert held(rule, begun, ada, ben) == [BEN]


def test_nobody_is_named_before_the_latest_of_what_ends_a_naming_nor_by_it() -> None:
    rule = duty(named=Named((NAMING,), "who", since=STOP))
    begun = entry("begin", 4)
    stops = [entry("stop", 0), entry("stop", 2)]
    between = entry("grade", 1, answers={"grade": "high", "who": ADA})
    assert held(rule, *stops, between, begun) == [None]
    first = entry("grade", -1, answers={"grade": "high", "who": ADA})
    assert held(rule, first, begun) == [ADA]
    anew = replace(rule, named=Named((NAMING,), "who", since=On(("grade",))))
    assert held(anew, between, begun) == [None]
