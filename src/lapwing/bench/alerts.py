"""Benchmark of the sweep: nothing due, everybody due at once, and from a deadline to its alert."""

from datetime import datetime, timedelta
from itertools import count as counter
from time import perf_counter
from typing import Any

from lapwing.bench.history import AT
from lapwing.bench.installation import installation
from lapwing.bench.rounds import Peer, Reading, in_turn, percentiles, spread
from lapwing.bench.table import Table, Target

EMPTY = "lapwing: sweep when nothing is due"
QUERY = "one query that finds nothing (select ... where false)"
DRAIN = "lapwing: sweep when all are due at once, for each person"
TOLD = "lapwing: a deadline passes, to its alert committed"
MEASURES = ("p50 ms", "p95 ms", "p99 ms", "people a second")


def bench(*, quick: bool = False) -> Table:
    """Sweep a force's record as the timer does every second."""
    with installation(days=10 if quick else 120, scale=0.2 if quick else 1.0, quick=quick):
        return _measure(times=10 if quick else 100, rounds=2 if quick else 5)


def _measure(*, times: int, rounds: int) -> Table:
    from django.db import connection

    from lapwing.worklists.sweep import sweep

    # A year before anything here falls due nothing is due; and each later sweep is a little later.
    past, ticks = AT - timedelta(days=3650), counter(1)
    people = _watched(connection)
    sweep(AT, 100_000)

    def asked() -> None:
        with connection.cursor() as cursor:
            cursor.execute("select person_id from duties_watch where false")
            cursor.fetchall()

    def drained() -> Reading:
        now = AT + timedelta(milliseconds=next(ticks))
        _make_due(connection, now, len(people))
        began = perf_counter()
        swept = sweep(now, len(people))
        took = perf_counter() - began
        assert swept.looked_at == len(people)
        return {"people a second": swept.looked_at / took, "p50 ms": 1000 * took / swept.looked_at}

    def told() -> Reading:
        took = []
        for _ in range(max(times // 10, 2)):
            now = AT + timedelta(milliseconds=next(ticks))
            _make_due(connection, now, 1)
            began = perf_counter()
            sweep(now)
            took.append(perf_counter() - began)
        return percentiles(took)

    readings = in_turn(
        (
            Peer(name=QUERY, what="floor", turn=lambda: _each(times, asked)),
            Peer(name=EMPTY, what="lapwing", turn=lambda: _each(times, lambda: sweep(past))),
            Peer(name=TOLD, what="lapwing", turn=told),
            Peer(name=DRAIN, what="lapwing", turn=drained),
        ),
        rounds,
    )
    empty, one, many = (
        spread(next(row for row in readings if row.name == name).of(measure))
        for name, measure in ((EMPTY, "p50 ms"), (TOLD, "p99 ms"), (DRAIN, "people a second"))
    )
    assert empty is not None
    assert one is not None
    assert many is not None
    return Table(
        title="Alerts: the sweep",
        work=f"{len(people):,} people on record; the timer asks once a second",
        against=QUERY,
        measures=MEASURES,
        readings=readings,
        targets=(
            Target(
                key="D6",
                says="an empty sweep 1 ms; alert committed 500 ms after its deadline at p99",
                read=f"{empty.median:.2f} ms; {one.median:.1f} ms and up to 1 s for the timer",
                met=empty.median <= 1 and one.median <= 500,
            ),
            Target(
                key="D6, many at once",
                says="100,000 deadlines that pass together told within 5 s",
                read=f"{many.median:.0f} people a second",
                met=many.median >= 20_000,
            ),
        ),
        notes=(
            "A swept person's whole record is followed afresh before anybody is told.",
            "The target's 100,000 breaches in 5 s was set for a sweep that does not look again.",
        ),
    )


def _each(times: int, work: Any) -> Reading:
    took = []
    for _ in range(times):
        began = perf_counter()
        work()
        took.append(perf_counter() - began)
    return percentiles(took)


def _watched(connection: Any) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute("select person_id from duties_watch order by person_id")
        return [row[0] for row in cursor.fetchall()]


def _make_due(connection: Any, now: datetime, amount: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "update duties_watch set next_at = %s where person_id in"
            " (select person_id from duties_watch order by person_id limit %s)",
            [now, amount],
        )
