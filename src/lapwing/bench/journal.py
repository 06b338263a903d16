"""Benchmark of recording: the one door beside the journal alone, a bare INSERT and the disk."""

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count as counter
from pathlib import Path
from time import perf_counter
from typing import Any
from uuid import UUID, uuid4

from lapwing.bench.history import AT, FORCE
from lapwing.bench.installation import installation
from lapwing.bench.rounds import Peer, Reading, Readings, in_turn, percentiles, spread
from lapwing.bench.table import Table, Target

MEASURES = ("p50 ms", "p95 ms", "p99 ms", "entries a second")
INSERT = "plain INSERT of a row of the same size, committed"
DOOR = "lapwing: record() of a note: gates, duties, alerts"
BATCH = 500


def bench(*, quick: bool = False) -> Table:
    """Record, append and insert in turn; then put in order and verify what was written."""
    with installation(days=10 if quick else 60, scale=0.2 if quick else 1.0, quick=quick) as folder:
        return _measure(folder, times=20 if quick else 150, rounds=2 if quick else 5)


def _measure(folder: Path, *, times: int, rounds: int) -> Table:
    from django.db import connection

    ticks = counter(1)

    def moment() -> datetime:
        return AT + timedelta(seconds=next(ticks))

    with connection.cursor() as cursor:
        cursor.execute(
            "select c.id, c.person_id, u.id, p.team_id, u.name, u.number from record_case as c"
            " cross join record_user as u join record_post as p on p.user_id = u.id"
            " where c.state = 'open' and c.kind = 'missing' and u.number = 'sergeant'"
            " order by c.id"
        )
        cases = cursor.fetchall()
        # What is only appended goes to other children, or the door would read thousands of notes.
        cursor.execute(
            "select c.id, c.person_id, u.id, p.team_id, u.name, u.number from record_case as c"
            " cross join record_user as u join record_post as p on p.user_id = u.id"
            " where c.kind = 'standing' and u.number = 'sergeant' and not exists"
            " (select from record_case as o where o.person_id = c.person_id and o.state = 'open'"
            "  and o.kind = 'missing') order by c.id"
        )
        files = cursor.fetchall()
    with _ScratchTable() as insert:
        peers = (
            Peer(name="disk: write 1 KB and fdatasync", what="limit", turn=_disk(folder, times)),
            Peer(name=INSERT, what="floor", turn=lambda: _each(times, insert)),
            Peer(
                name="lapwing: append to the journal alone, committed",
                what="lapwing",
                turn=lambda: _each(times, _append(files, moment, 1)),
            ),
            Peer(
                name=f"lapwing: append {BATCH} at once",
                what="lapwing",
                turn=lambda: _each(3, _append(files, moment, BATCH), amount=BATCH),
            ),
            Peer(name=DOOR, what="lapwing", turn=lambda: _each(times, _record(cases, moment))),
        )
        readings = in_turn(peers, rounds)
    readings += _kept(moment())
    return Table(
        title="Journal: recording, ordering and proving",
        work=f"{times} of each a round, one client; {len(cases)} open cases in turn",
        against=INSERT,
        measures=MEASURES,
        readings=readings,
        targets=(_target(readings),),
        notes=(
            "The door's transaction reads the child's whole record and follows every duty again.",
        ),
    )


def _target(readings: tuple[Readings, ...]) -> Target:
    door = next(row for row in readings if row.name == DOOR)
    p95, p99, rate = (spread(door.of(m)) for m in ("p95 ms", "p99 ms", "entries a second"))
    assert p95 is not None
    assert p99 is not None
    assert rate is not None
    return Target(
        key="D5",
        says="record with duties: p95 4 ms, p99 15 ms, 500 a second",
        read=f"p95 {p95.median:.1f} ms, p99 {p99.median:.1f} ms, {rate.median:.0f} a second",
        met=p95.median <= 4 and p99.median <= 15 and rate.median >= 500,
    )


def _each(times: int, work: Callable[[], None], *, amount: int = 1) -> Reading:
    """The time of each of so many goes, and how many entries went in a second."""
    took = []
    for _ in range(times):
        began = perf_counter()
        work()
        took.append(perf_counter() - began)
    return {**percentiles(took), "entries a second": amount * times / sum(took)}


def _disk(folder: Path, times: int) -> Callable[[], Reading]:
    def turn() -> Reading:
        path = folder / "bench-disk"
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:

            def write() -> None:
                os.write(handle, b"x" * 1024)
                os.fdatasync(handle)

            return _each(times, write)
        finally:
            os.close(handle)
            path.unlink()

    return turn


class _ScratchTable:
    """A table without index, key or trigger, in which a row of an entry's size can be put."""

    def __enter__(self) -> Callable[[], None]:
        from django.db import connections

        self.cursor: Any = connections["owner"].cursor()
        self.cursor.execute("create table bench_plain (id uuid, at timestamptz, told jsonb)")
        told = '{"note": "' + "x" * 700 + '"}'

        def insert() -> None:
            self.cursor.execute("insert into bench_plain values (%s, %s, %s)", [uuid4(), AT, told])

        return insert

    def __exit__(self, *_: object) -> None:
        self.cursor.execute("drop table bench_plain")
        self.cursor.close()


def _append(
    cases: list[tuple[Any, ...]], moment: Callable[[], datetime], amount: int
) -> Callable[[], None]:
    from django.db import transaction

    from lapwing.journal.actions import Addition, append
    from lapwing.journal.entry import Author, Entry

    turns = counter()

    def one() -> Addition:
        case, person, user, team, *_ = cases[next(turns) % len(cases)]
        at = moment()
        entry = Entry(
            id=str(uuid4()),
            kind="note-added",
            case=str(case),
            about=str(person),
            at=at,
            recorded=at,
            by=Author(user=str(user), role="sergeant", team=str(team)),
            answers={"note": "Rang the mother; nothing new. " * 8},
        )
        return Addition(entry=entry, force=FORCE, key=uuid4(), asked=b"\0" * 32)

    def go() -> None:
        additions = [one() for _ in range(amount)]
        with transaction.atomic():
            append(additions)

    return go


def _record(cases: list[tuple[Any, ...]], moment: Callable[[], datetime]) -> Callable[[], None]:
    from lapwing.casework import door
    from lapwing.record.viewer import Viewer

    turns = counter()

    def go() -> None:
        case, _, user, team, name, number = cases[next(turns) % len(cases)]
        viewer = Viewer(
            user=UUID(str(user)),
            name=name,
            number=number,
            force=FORCE,
            team=team,
            roles=frozenset({"sergeant"}),
            acting_role="sergeant",
        )
        draft = door.Draft(
            kind="note-added",
            key=uuid4(),
            case=case,
            answers={"note": "Rang the mother; nothing new. " * 8},
        )
        outcome = door.record(viewer, moment(), draft)
        assert isinstance(outcome, door.Recorded), str(outcome)

    return go


def _kept(now: datetime) -> tuple[Readings, ...]:
    """How quickly everything that was written gets its place, and is proved."""
    from lapwing.journal.kept import verify_journal
    from lapwing.journal.sequencer import sequence

    began = perf_counter()
    placed = sequence(now)
    while more := sequence(now):
        placed += more
    ordered = perf_counter() - began
    began = perf_counter()
    verdict = verify_journal((), None)
    proved = perf_counter() - began
    assert not verdict.problems, verdict.problems[0].says
    return (
        Readings(
            name=f"lapwing: sequencer, {placed:,} entries",
            what="lapwing",
            rounds=({"entries a second": placed / max(ordered, 1e-9)},),
        ),
        Readings(
            name=f"lapwing: verify, {verdict.entries:,} entries",
            what="lapwing",
            rounds=({"entries a second": verdict.entries / max(proved, 1e-9)},),
        ),
    )
