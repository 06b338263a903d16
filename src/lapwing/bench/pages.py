"""Benchmark of the main pages, and of what the log and row-level security cost on each.

At a force's data and at ten times it.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from multiprocessing import get_context
from statistics import median
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from lapwing.bench.http import ask
from lapwing.bench.installation import database_pid, installation
from lapwing.bench.processes import free_port, processor_seconds, started, uvicorn
from lapwing.bench.rounds import Peer, Reading, Readings, in_turn, percentiles, spread
from lapwing.bench.table import Table, Target
from lapwing.record.actor import seeing_all

if TYPE_CHECKING:
    from django.test import Client

BARE = "one bare Django view, without a query"
NOTHING = "an empty page, without a framework"
MEASURES = ("p50 ms", "p95 ms", "CPU ms a page", "database CPU ms", "queries", "KB")
DAYS = 45
SOMEBODY = "sergeant"
WITHOUT = {
    "without the log of looks": "lapwing.bench.without:the_log",
    "without row-level security": "lapwing.bench.without:the_guards",
    "without either": "lapwing.bench.without:either",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Served:
    """A server under way: where, which process, and what is sent with each request."""

    port: int
    pid: int
    database: int | None
    headers: Mapping[str, str]


def bench(*, quick: bool = False) -> Table:
    """Serve pages with uvicorn on the loopback, and ask for them one after the other."""
    times, rounds = (2, 1) if quick else (25, 4)
    scales = (0.2,) if quick else (1.0, 10.0)
    # Each in a process of its own, because Django is told of its database once in a process.
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        wanted = [(scale, times, rounds, quick) for scale in scales]
        tables = pool.starmap(_at_scale, wanted, chunksize=1)
    first = tables[0]
    # Each scale is a run of its own, with its own empty page beside it.
    readings = first + tuple(
        replace(row, name=row.name + more, against=(row.against or BARE) + more)
        for more, table in zip(_more(scales[1:]), tables[1:], strict=True)
        for row in table
    )
    return Table(
        title="Pages: one after the other, one connection",
        work=f"{times} requests a round by a signed-in {SOMEBODY}, one uvicorn process each way",
        against=BARE,
        measures=MEASURES,
        readings=readings,
        targets=(_target(first),),
        notes=(
            "Processor time is counted in hundredths of a second: few requests read coarsely.",
            "A page without the log or row-level security is compared with itself as it is.",
            "Neither can be left out anywhere but in this benchmark's own database.",
        ),
    )


def _more(scales: Sequence[float]) -> tuple[str, ...]:
    return tuple(f" ({scale:g} times the data)" for scale in scales)


def _at_scale(scale: float, times: int, rounds: int, quick: bool) -> tuple[Readings, ...]:
    with (
        seeing_all("measure"),  # in a process of its own
        installation(days=5 if quick else DAYS, scale=scale, quick=quick) as folder,
    ):
        pages, cookie, queries = _as_somebody()
        with ExitStack() as stack:
            database = database_pid(folder)
            lapwing = serve(stack, "lapwing.bench.at:application", database, cookie)
            bare = serve(stack, "lapwing.bench.empty:bare", None, {}, "--factory")
            nothing = serve(stack, "lapwing.bench.empty:nothing", None, {})
            without = {
                what: serve(stack, made, database, cookie, "--factory")
                for what, made in WITHOUT.items()
            }
            peers = [
                Peer(
                    name=NOTHING, what="limit", turn=lambda: ask_served(nothing, "/", times, None)
                ),
                Peer(name=BARE, what="floor", turn=lambda: ask_served(bare, "/", times, None)),
            ]
            for name, path in pages.items():
                whole = f"lapwing: {name}"
                turn = turn_of(lapwing, path, times, queries[name])
                peers.append(Peer(name=whole, what="lapwing", turn=turn))
                # Beside the page itself, so that both are read in the same moment of the machine.
                peers += [
                    Peer(
                        name=f"{whole}, {what}",
                        what="without",
                        turn=turn_of(served, path, times, None),
                        against=whole,
                    )
                    for what, served in without.items()
                ]
            return in_turn(peers, rounds)


def turn_of(served: Served, path: str, times: int, queries: int | None) -> Callable[[], Reading]:
    return lambda: ask_served(served, path, times, queries)


def serve(
    stack: ExitStack,
    application: str,
    database: int | None,
    headers: Mapping[str, str],
    *more: str,
) -> Served:
    port = free_port()
    server, _ = stack.enter_context(started([*uvicorn(application, port), *more], port))
    return Served(port=port, pid=server.pid, database=database, headers=headers)


def ask_served(served: Served, path: str, times: int, queries: int | None) -> Reading:
    pids = (served.pid, *([served.database] if served.database else []))
    before = [processor_seconds(pid) for pid in pids]
    answers = ask(served.port, [path] * times, headers=served.headers)
    spent = [processor_seconds(pid) - was for pid, was in zip(pids, before, strict=True)]
    wrong = [answer.status for answer in answers if answer.status != 200]
    assert not wrong, f"{path} answered {wrong[0]}"
    reading = dict(percentiles([answer.seconds for answer in answers]))
    reading["CPU ms a page"] = 1000 * spent[0] / times
    if len(spent) > 1:
        reading["database CPU ms"] = 1000 * spent[1] / times
    if queries is not None:
        reading["queries"] = queries
    reading["KB"] = median(answer.size for answer in answers) / 1024
    return reading


def signed_in(number: str) -> tuple[dict[str, str], "Client"]:
    """The cookie of somebody of the demonstration who is signed in, and a client that has it."""
    from django.conf import settings
    from django.test import Client
    from django.urls import reverse

    import lapwing.bench.at  # noqa: F401 -- who signs in is there at the end of the history, too

    client = Client(HTTP_HOST="localhost")
    client.post(reverse("sign-in"), {"demo": number})
    session = client.cookies.get(settings.SESSION_COOKIE_NAME)
    assert session is not None, f"{number} of the demonstration could not sign in"
    return {"Cookie": f"{settings.SESSION_COOKIE_NAME}={session.value}"}, client


def _as_somebody() -> tuple[dict[str, str], dict[str, str], dict[str, int]]:
    """The pages to ask for, the cookie of somebody signed in, and how many queries each makes."""
    from django.db import connection
    from django.urls import reverse

    cookie, client = signed_in(SOMEBODY)
    with connection.cursor() as cursor:
        cursor.execute(
            "select c.id, c.person_id from record_case as c"
            " join journal_entry as e on e.case_id = c.id"
            " where c.state = 'open' and c.kind = 'missing'"
            " group by c.id order by count(*) desc, c.id limit 1"
        )
        case, child = cursor.fetchone()
        cursor.execute(
            "select about_id, count(*) from journal_entry"
            " group by about_id order by count(*) desc, about_id limit 1"
        )
        longest, entries = cursor.fetchone()
        cursor.execute(
            "select left(word, 3) from record_nameword where length(word) > 3"
            " group by 1 order by count(*) desc, 1 limit 1"
        )
        begins = cursor.fetchone()[0]
    pages = {
        "worklist": reverse("worklist"),
        "board of children missing now": reverse("missing-now"),
        "episode with the most entries": reverse("case", args=[case]),
        "that child's page": reverse("child", args=[child]),
        f"longest chronology: {entries:,} entries": reverse("chronology", args=[longest]),
        "search for how most names begin": f"{reverse('find-child')}?{urlencode({'q': begins})}",
    }
    queries: dict[str, int] = {}
    for name, path in pages.items():
        client.get(path)
        with Counted() as counted:
            answer = client.get(path)
        assert answer.status_code == 200, f"{name} answered {answer.status_code}"
        queries[name] = counted.number
    return pages, cookie, queries


class Counted:
    """Counts the statements that are sent to the database meanwhile."""

    def __enter__(self) -> "Counted":
        from django.db import connection

        self.number = 0
        self.wrapped = connection.execute_wrapper(self._one)
        self.wrapped.__enter__()
        return self

    def _one(self, execute: Any, *statement: Any) -> Any:
        self.number += 1
        return execute(*statement)

    def __exit__(self, *_: object) -> None:
        self.wrapped.__exit__(None, None, None)


def _target(readings: Sequence[Readings]) -> Target:
    board = next(row for row in readings if "board" in row.name)
    p95, cpu, database = (
        spread(board.of(m)) for m in ("p95 ms", "CPU ms a page", "database CPU ms")
    )
    assert p95 is not None
    assert cpu is not None
    data = database.median if database else 0.0
    return Target(
        key="W1",
        says="the board: 6 ms of processor and 2.5 ms of the database's, p95 10 ms",
        read=f"{cpu.median:.1f} ms and {data:.1f} ms, p95 {p95.median:.1f} ms",
        met=cpu.median <= 6 and data <= 2.5 and p95.median <= 10,
    )
