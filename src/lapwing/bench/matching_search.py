"""Finding one person among ever more in the database, beside pg_trgm and Splink, in one run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from lapwing.base.partial_date import BornOn
from lapwing.bench.crowd import RETOLD, Asked, Crowd, put_on_record
from lapwing.bench.history import AT, FORCE
from lapwing.bench.installation import database_pid, installation
from lapwing.bench.one_wrong import WRONG
from lapwing.bench.processes import processor_seconds
from lapwing.bench.progress import say
from lapwing.bench.rounds import Peer, Reading, Readings, in_turn, percentiles, ratios, spread
from lapwing.bench.table import Table, Target, figure
from lapwing.bench.trigrams import programs, trigrams
from lapwing.matching.description import Description

if TYPE_CHECKING:  # Django's models can be imported only once it has been set up.
    from lapwing.record.viewer import Viewer

P50, P95, TEN, RATE = "p50 ms", "p95 ms", "first ten %", "linked a second"
CPU = "CPU ms each"  # also of the database; on a busy machine the clock says little
OURS = "lapwing: described, before somebody is put on record"
BOX = "lapwing: name, birth and postcode typed into one box"
FLOOR = "the keys looked up in the index, and nothing read"
TRGM_NAME = "pg_trgm: the name"
TRGM_WHOLE = "pg_trgm: name, birth and postcode"
SPLINK = "Splink: one question at a time"
BATCH = "Splink: all questions in one batch"
QUESTIONS, QUICK_QUESTIONS = 800, 40
# The slower ones are asked fewer: the first of the same questions.
FEWER = {TRGM_NAME: 200, TRGM_WHOLE: 60, SPLINK: 12}
TRIGRAMS = "trigrams"  # the folder of its database
ROUNDS = 3
LEAST_TEN = 99.5
AHEAD_OF_SPLINK, AHEAD_OF_TRGM = 300, 15

# Those whom a way shows first, for each of what is told.
Ask = Callable[[Sequence[Description]], Sequence[Sequence[int]]]


def search(many: int, *, absent: Sequence[str], quick: bool) -> tuple[Table, Table]:
    """Put so many on record, and let everybody answer the same questions about them."""
    say(f"Among {many:,}: making a database of its own")
    with ExitStack() as stack:
        folder = stack.enter_context(installation(days=5, scale=0.2, quick=quick))
        viewer = _sergeant()
        made = put_on_record(many, QUICK_QUESTIONS if quick else QUESTIONS, viewer.user)
        ways = dict(_ways(stack, made, folder, viewer, absent))
        asked = [each for each in made.asked if each.wrong == RETOLD]
        used = _used((folder, folder.parent / TRIGRAMS))
        peers = [
            Peer(name=name, what=_what(name), turn=_turn(name, ask, asked, used))
            for name, ask in ways.items()
        ]
        readings = in_turn(peers, 1 if quick else ROUNDS, warm=True)
        return _table(many, made, readings, absent), _by_what_was_wrong(many, made, ways)


def _what(name: str) -> str:
    if name == FLOOR:
        return "floor"
    return "lapwing" if name in {OURS, BOX} else "peer"


def _sergeant() -> "Viewer":
    from django.db import connection

    from lapwing.bench.crowd import SQL
    from lapwing.record.queries import viewer_of

    with connection.cursor() as cursor:
        cursor.execute(SQL["somebody"], {"force": FORCE})
        viewer = viewer_of(cursor.fetchone()[0], AT)
    assert viewer is not None
    return viewer


def _ways(
    stack: ExitStack, made: Crowd, folder: Path, viewer: "Viewer", absent: Sequence[str]
) -> Iterator[tuple[str, Ask]]:
    """Every way to ask: the numbers of those it shows first."""
    yield FLOOR, _floor
    yield OURS, _described(viewer)
    yield BOX, _typed(viewer)
    if programs():
        other = folder.parent / TRIGRAMS
        asked = stack.enter_context(trigrams(other, made.people))
        yield TRGM_NAME, lambda told: [_first(asked.by_name(each)) for each in told]
        yield TRGM_WHOLE, lambda told: [_first(asked.by_everything(each)) for each in told]
    if "splink" not in absent:
        from lapwing.bench.splink_search import SplinkSearch

        say("Splink: loading and learning")
        again = [(e.told, e.right) for e in made.asked if e.right is not None and e.wrong == RETOLD]
        splink = SplinkSearch(made.people, [(told, right) for told, right in again])
        yield SPLINK, lambda told: [_first(each) for each in splink.ask(told)]
        yield BATCH, lambda told: [_first(each) for each in splink.ask(told)]


def _first(ranked: Sequence[tuple[int, float]]) -> list[int]:
    return [number for number, _ in ranked[:10]]


def _described(viewer: "Viewer") -> Ask:
    from lapwing.record.search import find_described

    return lambda told: [
        [found.person.int for found in find_described(viewer, (each,), most=10)] for each in told
    ]


def _typed(viewer: "Viewer") -> Ask:
    from lapwing.base.refusals import Refusal
    from lapwing.record.search import find_people

    def ask(told: Description) -> list[int]:
        found = find_people(viewer, typed(told), today=AT.date(), most=10)
        return [] if isinstance(found, Refusal) else [each.person.int for each in found.found]

    return lambda told: list(map(ask, told))


def typed(told: Description) -> str:
    """A description as somebody types it into one box."""
    born = f"{told.birth.day:%d/%m/%Y}" if isinstance(told.birth, BornOn) else ""
    return " ".join(part for part in (told.given, told.family, born, told.postcode) if part)


def _floor(told: Sequence[Description]) -> list[list[int]]:
    from django.db import connection

    from lapwing.record.search import look_under_for

    for each in told:
        under = list(look_under_for((each,)).keys)
        with connection.cursor() as cursor:
            cursor.execute("select person_id from lapwing_people_with_keys(%s::int[])", [under])
            cursor.fetchall()
    return [[] for _ in told]


def _used(folders: Sequence[Path]) -> Callable[[], float]:
    """The processor seconds of the databases in these folders."""
    pids = [pid for folder in folders if (pid := database_pid(folder))]
    return lambda: sum(map(processor_seconds, pids))


def _turn(
    name: str, ask: Ask, asked: Sequence[Asked], used: Callable[[], float]
) -> Callable[[], Reading]:
    chosen = asked[: FEWER.get(name, len(asked))]

    def turn() -> Reading:
        durations, ten, known = [], 0, 0
        spent = process_time() + used()
        for each in chosen:
            begun = perf_counter()
            (found,) = ask([each.told])
            durations.append(perf_counter() - begun)
            known += each.right is not None
            ten += each.right is not None and each.right in found
        read = percentiles(durations)
        reading = {P50: read[P50], P95: read[P95], RATE: len(chosen) / sum(durations)}
        reading[CPU] = 1000 * (process_time() + used() - spent) / len(chosen)
        if name != FLOOR:
            reading[TEN] = 100 * ten / known
        return reading

    def batch() -> Reading:
        begun, spent = perf_counter(), process_time()
        found = ask([each.told for each in chosen])
        passed, spent = perf_counter() - begun, process_time() - spent
        known = [(each, f) for each, f in zip(chosen, found, strict=True) if each.right is not None]
        ten = sum(each.right in shown for each, shown in known)
        each_took = 1000 * spent / len(chosen)
        return {RATE: len(chosen) / passed, CPU: each_took, TEN: 100 * ten / len(known)}

    return batch if name == BATCH else turn


def _table(many: int, made: Crowd, readings: Sequence[Readings], absent: Sequence[str]) -> Table:
    notes = [
        f"Keys made of {made.keyed_a_second:,.0f} people a second, by one process.",
        f"The index of keys built in {made.index_seconds:.0f} s.",
        "MB: " + ", ".join(f"{name} {size / 1e6:,.0f}" for name, size in made.sizes.items()) + ".",
        "Half the questions are about people who are not on record, whose households are.",
        "Of what is told several things may be wrong at once. People and errors are invented.",
        "Ours is the product's own search, with row-level security and why; others give numbers.",
    ]
    if absent:
        notes.append(f"Not installed, and so not here: {', '.join(absent)}.")
    if not programs():
        notes.append("No PostgreSQL of Debian's with pg_trgm is here: apt install postgresql.")
    return Table(
        title="Matching: one person, found",
        work=f"{many:,} people on record in PostgreSQL, {len(made.asked):,} questions",
        against=OURS,
        measures=(P95, P50, CPU, RATE, TEN),
        readings=tuple(readings),
        targets=tuple(_targets(readings)),
        notes=tuple(notes),
    )


def _targets(readings: Sequence[Readings]) -> Iterator[Target]:
    by_name = {row.name: row for row in readings}
    ours = by_name[OURS]
    ten = spread(ours.of(TEN))
    assert ten is not None
    yield Target(
        key="M1",
        says=f"the right one is among the first ten in at least {LEAST_TEN} %",
        read=f"{ten.median:.2f} %",
        met=ten.median >= LEAST_TEN,
    )
    for key, name, least in (("M2", SPLINK, AHEAD_OF_SPLINK), ("M3", TRGM_NAME, AHEAD_OF_TRGM)):
        if name in by_name:
            times = spread(ratios(by_name[name], ours, P95))
            assert times is not None
            yield Target(
                key=key,
                says=f"p95 {least} times as quick as {name.partition(':')[0]}",
                read=f"{figure(times.median)} times",
                met=times.median >= least,
            )


def _by_what_was_wrong(many: int, made: Crowd, ways: Mapping[str, Ask]) -> Table:
    """For each thing that is wrong, how often the right one is among the first ten."""
    short = {OURS: "lapwing %", BOX: "one box %", TRGM_NAME: "pg_trgm %", SPLINK: "Splink %"}
    columns = {name: short[name] for name in short if name in ways}
    rows = []
    for wrong in WRONG:
        say(f"by what was wrong: {wrong}")
        asked = [each for each in made.asked if each.wrong == wrong]
        rows.append(
            Readings(
                name=wrong,
                what="lapwing",
                rounds=(
                    {
                        column: _among_first_ten(ways[name], asked)
                        for name, column in columns.items()
                    },
                ),
            )
        )
    return Table(
        title="Matching: found among the first ten, by the one thing that was wrong",
        work=f"{many:,} people on record; everything else was told as it is on record",
        against=next(iter(WRONG)),
        measures=tuple(columns.values()),
        readings=tuple(rows),
    )


def _among_first_ten(ask: Ask, asked: Sequence[Asked]) -> float:
    found = ask([each.told for each in asked])
    right = (each.right in shown for each, shown in zip(asked, found, strict=True))
    return 100 * sum(right) / max(len(asked), 1)
