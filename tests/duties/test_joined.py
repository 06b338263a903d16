"""Duties over a whole person: two records that are one demand what one record would have."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.duties.engine import Derived, derive
from lapwing.duties.language import Flagged, Repeated, Scope
from lapwing.journal.entry import Entry
from lapwing.journal.joined import brought
from tests.duties.logs import RULES, logs
from tests.duties.small import BEGIN, PARAMETERS, at, duty, entry, rules, signal

ALL = rules(*RULES)
UNTIL = at(240)
BOY = UUID(int=1)
HALVES = {"boy-1": BOY, "boy-2": UUID(int=2)}


def on_two(entries: Sequence[Entry]) -> dict[UUID, list[Entry]]:
    """One child's entries as they would stand if each case had been put on a record of its own."""
    records: dict[UUID, list[Entry]] = {half: [] for half in HALVES.values()}
    for one in entries:
        half = HALVES[one.case]
        records[half].append(replace(one, about=str(half)))
    return records


def whole(entries: Sequence[Entry], since: datetime) -> list[Derived]:
    """What follows of each of the two records, joined since a moment."""
    records = on_two(entries)
    return [
        derive(ALL, [*own, *brought(half, dict.fromkeys({*records} - {half}, since), records)],
               PARAMETERS, UNTIL)
        for half, own in records.items()
    ]  # fmt: skip


def said(found: Sequence[Derived]) -> tuple[set[Any], set[Any]]:
    """Everything that follows, whichever record it stands on."""
    return (
        {_plain(one) for each in found for one in each.obligations},
        {_plain(one) for each in found for one in each.signals},
    )


def _plain(one: Any) -> Any:
    by_person = one.key in {"boy", *map(str, HALVES.values())}
    return replace(one, about="boy", key="boy" if by_person else one.key)


@settings(max_examples=300, deadline=None)
@given(logs())
def test_two_records_that_always_were_one_demand_what_one_would(entries: list[Entry]) -> None:
    everything = derive(ALL, entries, PARAMETERS, UNTIL)
    assert said(whole(entries, at(-60))) == said([everything])


@settings(max_examples=150, deadline=None)
@given(logs(), st.integers(0, 48))
def test_each_thing_follows_once_and_stands_on_the_record_of_its_case(
    entries: list[Entry], step: int
) -> None:
    found = whole(entries, at(5 * step))
    for half, each in zip(HALVES.values(), found, strict=True):
        stands = [(one.about, one.case) for one in each.obligations]
        stands += [(one.about, one.case) for one in each.signals]
        assert all((about, HALVES[case]) == (str(half), half) for about, case in stands)
    every = [one.identity for each in found for one in each.obligations]
    assert len(every) == len(set(every))


@settings(max_examples=150, deadline=None)
@given(logs(), st.integers(0, 48))
def test_what_shows_only_together_shows_from_when_it_was_known_that_they_are_one(
    entries: list[Entry], step: int
) -> None:
    joined = at(5 * step)
    alone = {
        one
        for own in on_two(entries).values()
        for one in derive(ALL, own, PARAMETERS, UNTIL).signals
    }
    for each in whole(entries, joined):
        for one in each.signals:
            if one.signal == "often" and one not in alone:
                assert min(one.at, one.known_at) >= joined


OFTEN = signal(Repeated(BEGIN, times="two", within="hour"), key="often", scope=Scope.PERSON)
MEET = duty(key="meet", scope=Scope.PERSON, begins=(Flagged("often"),))


def test_what_two_records_show_together_is_demanded_from_the_join_on() -> None:
    one = entry("begin", 0, "a", case="boy-1", about=str(BOY))
    other = entry("begin", 10, "b", case="boy-2", about=str(HALVES["boy-2"]))
    records = {BOY: [one], HALVES["boy-2"]: [other]}

    def follows(half: UUID) -> Derived:
        others = dict.fromkeys({*records} - {half}, at(30))
        known = [*records[half], *brought(half, others, records)]
        return derive(rules(OFTEN, MEET), known, PARAMETERS, UNTIL)

    assert (follows(BOY).obligations, follows(BOY).signals) == ((), ())
    (meeting,) = follows(HALVES["boy-2"]).obligations
    assert (meeting.begun_at, meeting.known_at, meeting.due_at) == (at(30), at(30), at(90))
    assert (meeting.case, meeting.about) == ("boy-2", str(HALVES["boy-2"]))


def test_a_person_s_duty_is_followed_here_though_a_case_elsewhere_has_the_same_name() -> None:
    rule = duty(scope=Scope.PERSON)
    known = [
        entry("begin", 0, "here", case="own"),
        entry("grade", 1, "there", case="boy", joined_from="half", joined_at=at(5)),
    ]
    (found,) = derive(rules(rule), known, PARAMETERS, UNTIL).obligations
    assert (found.case, found.key) == ("own", "boy")
