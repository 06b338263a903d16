"""Benchmark of the pages that list what waits, among a force's year of calls and assessments.

Each page is read of the few thousand cases that were recorded through the door, and again among
copies of them: a year's calls, with ten times as many waiting.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing import get_context
from typing import TYPE_CHECKING

from lapwing.bench.installation import database_pid, installation
from lapwing.bench.pages import BARE, MEASURES, Counted, serve, signed_in, turn_of
from lapwing.bench.rounds import Peer, Readings, in_turn, spread
from lapwing.bench.stretched import Stretched, stretch
from lapwing.bench.table import Table, Target
from lapwing.jobs.demo.calls import Volume
from lapwing.record.actor import seeing_all

if TYPE_CHECKING:
    from django.test import Client

PAST = (Volume(calls=2_900, assessments=100), timedelta(days=365))
NOW = (
    (Volume(calls=40, assessments=0), timedelta(minutes=7)),
    (Volume(calls=0, assessments=30), timedelta(hours=5)),
)
A_YEAR, TEN_TIMES_AS_MANY = 100, 9  # copies of what is over, and of what waits
READERS = {
    "contacts that are open": ("control.room", "/open/contact/"),
    "assessments that are open": ("safeguarding", "/open/assessment/"),
    "worklist of the control room": ("control.room", "/"),
    "worklist of the safeguarding unit": ("safeguarding", "/"),
    "alerts": ("control.room", "/alerts/"),
    "a contact's page": ("control.room", "/cases/{case}/"),
    "the page of whom it is about": ("control.room", "/children/{person}/"),
}
W1 = 10.0  # milliseconds in which 95 of 100 are to be answered


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    rows: tuple[Readings, ...]
    among: Stretched


def bench(*, quick: bool = False) -> Table:
    """Serve the pages with uvicorn on the loopback, and ask for them one after the other."""
    times, rounds = (2, 1) if quick else (25, 4)
    sizes = ((1, 1),) if quick else ((0, 0), (A_YEAR, TEN_TIMES_AS_MANY))
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        wanted = [(over, waiting, times, rounds, quick) for over, waiting in sizes]
        read = pool.starmap(_among, wanted, chunksize=1)
    readings = tuple(
        row if number == 0 else replace(row, name=_named(row.name), against=_named(BARE))
        for number, one in enumerate(read)
        for row in one.rows
    )
    return Table(
        title="Queues: one after the other, one connection",
        work=f"{times} requests a round by whoever works there, one uvicorn process",
        against=BARE,
        measures=MEASURES,
        readings=readings,
        targets=(_target(read[-1].rows),),
        notes=(
            *(
                f"{one.among.cases:,} contacts and assessments, {one.among.open:,} of them open: "
                f"{one.among.size}"
                for one in read
            ),
            "Copies have entries, duties, a person and a name, and no leaves and no keys.",
        ),
    )


def _named(row: str) -> str:
    return f"{row} (a year's)"


def _among(over: int, waiting: int, times: int, rounds: int, quick: bool) -> _Read:
    past = (Volume(calls=40, assessments=10), PAST[1]) if quick else PAST
    with (
        seeing_all("measure"),  # in a process of its own
        installation(
            days=5, scale=0.2 if quick else 1.0, quick=quick, calls=(past, *NOW)
        ) as folder,
        ExitStack() as stack,
    ):
        among = stretch(over, waiting)
        database = database_pid(folder)
        nobody = serve(stack, "lapwing.bench.empty:bare", None, {}, "--factory")
        peers = [Peer(name=BARE, what="floor", turn=turn_of(nobody, "/", times, None))]
        cookies = {number: signed_in(number) for number in {who for who, _ in READERS.values()}}
        served = {
            number: serve(stack, "lapwing.bench.at:application", database, cookie)
            for number, (cookie, _) in cookies.items()
        }
        case, person = _longest_waiting()
        for name, (who, where) in READERS.items():
            path = where.format(case=case, person=person)
            queries = _queries(cookies[who][1], path)
            turn = turn_of(served[who], path, times, queries)
            peers.append(Peer(name=f"lapwing: {name}", what="lapwing", turn=turn))
        return _Read(rows=in_turn(peers, rounds), among=among)


def _queries(client: "Client", path: str) -> int:
    client.get(path)
    with Counted() as counted:
        answer = client.get(path)
    assert answer.status_code == 200, f"{path} answered {answer.status_code}"
    return counted.number


def _longest_waiting() -> tuple[str, str]:
    """The contact that has been open for longest, and whom it is about."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "select id, person_id from record_case where kind = 'contact' and state = 'open'"
            " order by opened_at, id limit 1"
        )
        case, person = cursor.fetchone()
    return str(case), str(person)


def _target(rows: Sequence[Readings]) -> Target:
    slowest = {row.name: spread(row.of("p95 ms")) for row in rows if row.what == "lapwing"}
    worst = max((one.median, name) for name, one in slowest.items() if one is not None)
    return Target(
        key="W1",
        says=f"every page that lists what waits: p95 {W1:g} ms, at the larger size",
        read=f"at worst {worst[0]:.0f} ms, {worst[1]}",
        met=worst[0] <= W1,
    )
