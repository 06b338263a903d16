"""Broken glass ends by itself, and nobody is their own second person."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lapwing.record.access import Tie
from lapwing.record.access.glass import OPEN_FOR, Glass, seconded, ties_by_glass

BEGIN = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)
CASE, OFFICER, SECOND = UUID(int=1), UUID(int=2), UUID(int=3)
GLASS = Glass(case=CASE, by=OFFICER, at=BEGIN)


def ties(*broken: Glass, now: datetime = BEGIN) -> frozenset[Tie]:
    """The officer's ties to the case."""
    return ties_by_glass(broken, case=CASE, viewer=OFFICER, now=now)


def test_it_shows_for_thirty_minutes_to_the_instant() -> None:
    end = BEGIN + timedelta(minutes=30)
    assert end - BEGIN == OPEN_FOR
    assert ties(GLASS) == ties(GLASS, now=end - INSTANT) == {Tie.OPENED}
    assert not ties(GLASS, now=end)


def test_a_clock_set_back_does_not_keep_it_open() -> None:
    assert not ties(GLASS, now=BEGIN - INSTANT)


def test_it_shows_one_case_to_one_officer() -> None:
    assert not ties(replace(GLASS, case=SECOND))
    assert not ties(replace(GLASS, by=SECOND))
    ended = replace(GLASS, at=BEGIN - OPEN_FOR)
    assert ties(replace(GLASS, case=SECOND), ended, GLASS) == {Tie.OPENED}


def test_a_second_person_is_a_different_one() -> None:
    assert ties(replace(GLASS, second=SECOND)) == {Tie.OPENED_BY_TWO}
    assert ties(replace(GLASS, second=OFFICER)) == {Tie.OPENED}
    assert ties(GLASS, replace(GLASS, second=SECOND)) == {Tie.OPENED, Tie.OPENED_BY_TWO}
    assert seconded(OFFICER, None) == seconded(OFFICER, OFFICER) == frozenset()
    assert seconded(OFFICER, SECOND) == {Tie.SECONDED}
