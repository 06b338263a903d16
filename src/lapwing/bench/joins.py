"""Benchmark of joining two records and splitting them again, one with thousands of entries."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count as counter
from time import perf_counter
from typing import Any
from uuid import UUID, uuid4

from lapwing.bench.history import AT, FORCE, by_child, history
from lapwing.bench.installation import installation
from lapwing.bench.rounds import Peer, Reading, in_turn, percentiles, spread
from lapwing.bench.table import Table, Target
from lapwing.journal.entry import Entry
from lapwing.matching.clusters import Verdict

NOTE = "lapwing: a note on the same record"
JOIN = "lapwing: join"
SPLIT = "lapwing: split"
FLOOR = "floor: read the record's entries"
MEASURES = ("p50 ms", "p95 ms")
ENTRIES, QUICK_ENTRIES = 2_000, 100
MONTH = timedelta(days=30)


def bench(*, quick: bool = False) -> Table:
    """Join the longest record of the demonstration, told many times over, with another one."""
    days, scale = 30, 0.3  # enough for some children whose episodes are all over
    with installation(days=days, scale=scale, quick=quick):
        demo = history(days, scale)
        longest, other = sorted(filter(_is_over, by_child(demo)), key=len, reverse=True)[:2]
        entries = _retell(longest, QUICK_ENTRIES if quick else ENTRIES, FORCE)
        return _measure(UUID(longest[0].about), UUID(other[0].about), entries, quick=quick)


def _measure(one: UUID, other: UUID, entries: int, *, quick: bool) -> Table:
    from lapwing.casework.door import Draft, Recorded, record
    from lapwing.casework.joining import decide
    from lapwing.duties.actions import refresh_many
    from lapwing.journal.queries import own_records
    from lapwing.record.queries import viewer_of

    ticks = counter(1)
    sergeant = viewer_of(_sergeant(), AT)
    assert sergeant is not None
    refresh_many([one, other], AT)

    def now() -> datetime:
        return AT + timedelta(seconds=next(ticks))

    def say(verdict: Verdict | None) -> None:
        outcome = decide(
            sergeant, now(), one, other, verdict=verdict, reason="Measured", key=uuid4()
        )
        assert isinstance(outcome, Recorded), str(outcome)

    def note() -> None:
        words = {"note": "Measured"}
        draft = Draft(kind="note-added", key=uuid4(), case=_file(one), answers=words)
        outcome = record(sergeant, now(), draft)
        assert isinstance(outcome, Recorded), str(outcome)

    times = 3
    took: dict[str, list[float]] = {JOIN: [], SPLIT: []}

    def joined_and_split() -> None:
        for name, verdict in ((JOIN, Verdict.SAME), (SPLIT, None)):
            began = perf_counter()
            say(verdict)
            took[name].append(perf_counter() - began)

    def turn(name: str) -> Reading:
        took[name].clear()
        for _ in range(times):
            joined_and_split()
        return percentiles(took[name])

    readings = in_turn(
        (
            Peer(name=FLOOR, what="floor", turn=lambda: _each(times, lambda: own_records([one]))),
            Peer(name=NOTE, what="lapwing", turn=lambda: _each(times, note)),
            Peer(name=JOIN, what="lapwing", turn=lambda: turn(JOIN)),
            Peer(name=SPLIT, what="lapwing", turn=lambda: turn(SPLIT)),
        ),
        1 if quick else 3,
    )
    joins, splits = (
        spread(next(row for row in readings if row.name == name).of("p50 ms"))
        for name in (JOIN, SPLIT)
    )
    assert joins is not None
    assert splits is not None
    held = len(own_records([other])[other])
    return Table(
        title="One person: two records joined, and split again",
        work=f"{entries:,} entries on one record, {held:,} on the other",
        against=FLOOR,
        measures=MEASURES,
        readings=readings,
        targets=(
            Target(
                key="M3",
                says="to join and to split a person with 2,000 entries takes under 100 ms each",
                read=f"{joins.median:.0f} ms and {splits.median:.0f} ms",
                met=max(joins.median, splits.median) < 100,
            ),
        ),
        notes=("Each derives both records whole, and writes entries, proof, duties and alerts.",),
    )


def _each(times: int, work: Callable[[], Any]) -> Reading:
    took = []
    for _ in range(times):
        began = perf_counter()
        work()
        took.append(perf_counter() - began)
    return percentiles(took)


def _is_over(entries: tuple[Entry, ...]) -> bool:
    """Whether every episode was closed: one left open for years would demand what nobody has."""
    reported, closed = (
        {one.case for one in entries if one.kind == kind}
        for kind in ("missing-reported", "missing-closed")
    )
    return bool(reported) and reported <= closed


def _retell(entries: tuple[Entry, ...], wanted: int, force: str) -> int:
    """Tell a child's record again, month before month, until it holds so many entries."""
    from django.db import transaction

    from lapwing.journal import actions as journal
    from lapwing.record.actions import NewCase, open_cases
    from lapwing.record.queries import cases_of_for_the_door

    about = UUID(entries[0].about)
    files = {str(case.id) for case in cases_of_for_the_door([about]) if case.standing}
    told = len(entries)
    with transaction.atomic():
        for again in _months(wanted, told):
            names = {one.id: str(uuid4()) for one in entries}
            cases = {one.case: one.case if one.case in files else str(uuid4()) for one in entries}
            earlier = [
                replace(
                    one,
                    id=names[one.id],
                    case=cases[one.case],
                    at=one.at - again * MONTH,
                    recorded=one.recorded - again * MONTH,
                    regarding=names.get(one.regarding or ""),
                    corrects=names.get(one.corrects or ""),
                )
                for one in entries
            ]
            open_cases(
                (
                    NewCase(
                        id=UUID(new),
                        kind="missing",
                        person=about,
                        force=force,
                        team=None,
                        supervisor=None,
                        opened_at=min(one.recorded for one in earlier if one.case == new),
                    )
                    for old, new in cases.items()
                    if old != new
                ),
                now=AT,
            )
            journal.append(
                journal.Addition(entry=one, force=force, key=uuid4(), asked=b"") for one in earlier
            )
            told += len(earlier)
    return told


def _months(wanted: int, told: int) -> Iterator[int]:
    return iter(range(1, 1 + max(0, -(-(wanted - told) // told))))


def _sergeant() -> UUID:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("select user_id from record_post where role = 'sergeant' order by user_id")
        return UUID(str(cursor.fetchone()[0]))


def _file(person: UUID) -> UUID:
    from lapwing.record.queries import cases_of_for_the_door

    return next(case.id for case in cases_of_for_the_door([person]) if case.standing)
