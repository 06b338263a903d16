"""The fingerprint differs where a derivation may, and nowhere else."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from lapwing.duties.fingerprint import fingerprint, force_of
from lapwing.duties.history import Parameters
from lapwing.duties.language import Confidence, Once
from lapwing.duties.numbers import Numbers
from tests.duties.small import KINDS, PARAMETERS, duty, gate, rules, signal

RULES = rules(duty(), duty(key="other"), gate(), signal())
OTHER = next(one for one in Confidence if one is not duty().confidence)
GIVEN: dict[str, Any] = {"rules": RULES, "parameters": PARAMETERS, "kinds": KINDS}


def made(**changes: Any) -> str:
    """The fingerprint with some of what it rests on changed."""
    return fingerprint("northmere", **{**GIVEN, **changes})


def first(rules: tuple[Any, ...], **changes: Any) -> tuple[Any, ...]:
    return (replace(rules[0], **changes), *rules[1:])


def with_kind(key: str, **changes: Any) -> dict[str, Any]:
    return {**KINDS, key: replace(KINDS[key], **changes)}


def with_number(**changes: Any) -> Parameters:
    numbers = PARAMETERS.numbers.by_key
    (key, *_) = numbers
    return replace(PARAMETERS, numbers=Numbers({**numbers, key: replace(numbers[key], **changes)}))


def with_calendar(**changes: Any) -> Parameters:
    return replace(PARAMETERS, calendar=replace(PARAMETERS.calendar, **changes))


def what_matters() -> Iterator[tuple[str, dict[str, Any]]]:
    """What a derivation rests on, each changed by itself."""
    duties, signals = RULES.duties, RULES.signals
    for what, changed in (
        ("a duty's time", replace(RULES, duties=first(duties, due=Once(within="half")))),
        ("a duty's source", replace(RULES, duties=first(duties, source="Another"))),
        ("who vouches for a duty", replace(RULES, duties=first(duties, confidence=OTHER))),
        ("a duty less", replace(RULES, duties=duties[1:])),
        ("whom a signal tells", replace(RULES, signals=first(signals, tells=()))),
    ):
        yield what, {"rules": changed}
    yield "a number", {"parameters": with_number(values=((date(2023, 1, 1), 7.5),))}
    yield "a number's weight", {"parameters": with_number(verified=False)}
    yield "a closed day", {"parameters": with_calendar(closed_days=frozenset({date(2026, 3, 3)}))}
    yield "when offices open", {"parameters": with_calendar(opens=time(8, 30))}
    yield "how long a tour may last", {"parameters": with_calendar(longest_tour=timedelta(hours=9))}
    yield "what is carried", {"kinds": with_kind("note-added", carries=True)}
    yield "what links", {"kinds": with_kind("note-added", links_case=True)}
    yield "what unlinks", {"kinds": with_kind("note-added", unlinks_case=True)}


@pytest.mark.parametrize(
    "changes", [pytest.param(changes, id=what) for what, changes in what_matters()]
)
def test_it_differs_where_a_derivation_may(changes: dict[str, Any]) -> None:
    assert made(**changes) != made()


def test_a_value_and_the_day_from_which_it_counts_are_both_told_apart() -> None:
    found = {
        made(parameters=with_number(values=((day, value),)))
        for day in (date(2023, 1, 1), date(2023, 1, 2))
        for value in (7, 7.5, 7.25)
    }
    assert len(found) == 6


def test_what_has_no_canonical_text_is_refused_by_its_name() -> None:
    rules = replace(RULES, duties=first(RULES.duties, why=b"Because."))
    with pytest.raises(
        TypeError, match=r"^A rule rests on a bytes, which has no canonical text\.$"
    ):
        made(rules=rules)


def test_gates_and_the_words_of_kinds_leave_it_as_it_is() -> None:
    gates = replace(RULES, gates=first(RULES.gates, says="Something else"))
    assert made(rules=gates) == made()
    assert made(kinds=with_kind("note-added", does="Write")) == made()
    days = [date(2026, 3, day) for day in (3, 4, 5)]
    one, other = frozenset(days), frozenset(reversed(days))
    assert made(parameters=with_calendar(closed_days=one)) == made(
        parameters=with_calendar(closed_days=other)
    )


def test_it_names_the_force_whose_rules_it_is_of() -> None:
    assert re.fullmatch(r"northmere:[0-9a-f]{32}", made())
    assert force_of(made()) == "northmere"
    assert force_of(fingerprint("", **GIVEN)) == ""
    assert force_of("") == ""


def test_another_edition_of_lapwing_has_another(monkeypatch: pytest.MonkeyPatch) -> None:
    before = made()
    monkeypatch.setattr("lapwing.duties.fingerprint.__version__", "99")
    assert made() != before
