"""Benchmark of replaying a force's year: what a changed number would have cost and caught."""

import json
from collections.abc import Callable, Sequence
from datetime import timedelta
from time import process_time

from lapwing.assurance.backtest.change import Change, tried
from lapwing.assurance.backtest.replaying import Work, compare
from lapwing.base.clock_text import instant_text
from lapwing.bench.history import AT, FORCE, QUICK_DAYS, YEAR, by_child, count, history
from lapwing.bench.rounds import Peer, Reading, in_turn, spread
from lapwing.bench.table import Table, Target
from lapwing.duties.engine import derive
from lapwing.duties.in_force import in_force, kinds_in_force
from lapwing.duties.replay import replay
from lapwing.journal.entry import Entry

CPU = "a CPU-second"
SPENT = "CPU-seconds a year"
READ = "read the log once (json.loads of each line)"
DERIVE = "lapwing: duties and signals, each child whole"
# Asking at every moment who was told what is slow, so it is asked of some children.
SOME = 400
ROUNDS, QUICK_ROUNDS = 2, 2


def bench(*, quick: bool = False) -> Table:
    """Replay the year of a force, in this process, on one core."""
    demo = history(QUICK_DAYS if quick else YEAR, 0.3 if quick else 1.0)
    children = by_child(demo)
    entries = [entry for child in children for entry in child]
    some = _some(children)
    lines = [_line(entry) for entry in entries]
    peers = (
        Peer(name=READ, what="limit", turn=lambda: _timed(len(lines), lambda: _read(lines))),
        Peer(
            name=DERIVE,
            what="lapwing",
            turn=lambda: _timed(len(entries), lambda: _derive(children)),
        ),
        Peer(
            name="lapwing: back-test of one number, before and after",
            what="lapwing",
            turn=lambda: _timed(len(entries), lambda: _back_test(children)),
        ),
        Peer(
            name="lapwing: lapwing replay, with every alert",
            what="lapwing",
            turn=lambda: _only_rate(_timed(len(some), lambda: _replay(some))),
        ),
    )
    readings = in_turn(peers, QUICK_ROUNDS if quick else ROUNDS, warm=False)
    ours = spread(next(row for row in readings if row.name == DERIVE).of(SPENT))
    limit = spread(next(row for row in readings if row.name == READ).of(SPENT))
    assert ours is not None
    assert limit is not None
    return Table(
        title="Replay of a force's year" if not quick else "Replay of some days (quick)",
        work=f"{count(children):,} entries of {len(children):,} children, "
        f"{len(in_force(FORCE).rules.duties)} duties",
        against=READ,
        measures=(CPU, SPENT),
        readings=readings,
        targets=(
            Target(
                key="D2",
                says="at most 3 times the processor of reading the log once",
                read=f"{ours.median / limit.median:.1f} times",
                met=ours.median <= 3 * limit.median,
            ),
            Target(
                key="D3",
                says="a force's year again with another number in 0.3 s",
                read=f"{ours.median:.1f} CPU-seconds",
                met=None if quick else ours.median <= 0.3,
            ),
        ),
        notes=(
            "The targets were set for a compiled replay; this is the one evaluator, in Python.",
            f"Alerts are replayed for some children only, of about {SOME:,} entries.",
        ),
    )


def _some(children: Sequence[Sequence[Entry]]) -> list[Entry]:
    """All entries of as many children as come to about so many entries."""
    found: list[Entry] = []
    for child in children:
        if len(found) + len(child) <= SOME or not found:
            found += child
    return found


def _only_rate(reading: Reading) -> Reading:
    """Only how quickly: it was not the whole year."""
    return {CPU: reading[CPU]}


def _timed(amount: int, work: Callable[[], None]) -> Reading:
    began = process_time()
    work()
    spent = max(process_time() - began, 1e-9)
    return {CPU: amount / spent, SPENT: spent}


def _line(entry: Entry) -> str:
    return json.dumps(
        {
            "id": entry.id,
            "kind": entry.kind,
            "case": entry.case,
            "about": entry.about,
            "at": instant_text(entry.at),
            "recorded": instant_text(entry.recorded),
            "by": {"user": entry.by.user, "role": entry.by.role, "team": entry.by.team},
            "answers": dict(entry.answers),
            "regarding": entry.regarding,
        }
    )


def _read(lines: Sequence[str]) -> None:
    for line in lines:
        json.loads(line)


def _derive(children: Sequence[Sequence[Entry]]) -> None:
    by = in_force(FORCE)
    for child in children:
        derive(by.rules, child, by.parameters, AT)


def _back_test(children: Sequence[Sequence[Entry]]) -> None:
    what = tried(FORCE, Change(values={"missing-initial-risk": 15}))
    year = timedelta(days=YEAR)
    compare(
        children,
        Work(before=what.before, after=what.after, since=AT - year, at=AT),
        processes=1,
    )


def _replay(entries: Sequence[Entry]) -> None:
    by = in_force(FORCE)
    replay(by.rules, entries, by.parameters, kinds_in_force(), as_at=AT)
