"""Benchmark of the duties' engine: entries followed in a second of processor, beside the floors."""

from collections.abc import Sequence

from lapwing.bench import rule_engine
from lapwing.bench.history import AT, FORCE, QUICK_DAYS, by_child, count, history
from lapwing.bench.rounds import Peer, in_turn, rate, spread
from lapwing.bench.table import Table, Target
from lapwing.duties.engine import derive
from lapwing.duties.in_force import in_force
from lapwing.journal.entry import Entry

CPU = "a CPU-second"
FLOOR = "Python: for, and one dict"
ENGINE = "lapwing: derive each child, whole"
DAYS = 120
ROUNDS, QUICK_ROUNDS = 5, 2
# The floors are so quick that one pass is shorter than a tick of the clock.
REPEATS = 40


def bench(*, quick: bool = False) -> Table:
    """Derive everything of every child, and show the same entries to what might be used instead."""
    demo = history(QUICK_DAYS if quick else DAYS, 0.3 if quick else 1.0)
    children = by_child(demo)
    rules = in_force(FORCE)
    peers = [
        Peer(
            name="Python: for, and nothing else",
            what="limit",
            turn=lambda: rate(lambda: _for(children)),
        ),
        Peer(name=FLOOR, what="floor", turn=lambda: rate(lambda: _dict(children))),
        Peer(
            name=ENGINE,
            what="lapwing",
            turn=lambda: rate(lambda: _derive(children)),
        ),
    ]
    if rule_engine.is_installed():
        evaluate = rule_engine.evaluator()
        peers.append(
            Peer(
                name="business-rules: 12 conditions, no state",
                what="peer",
                turn=lambda: rate(lambda: evaluate(children)),
            )
        )
    readings = in_turn(peers, QUICK_ROUNDS if quick else ROUNDS)
    ours = spread(next(row for row in readings if row.name == ENGINE).of(CPU))
    floor = spread(next(row for row in readings if row.name == FLOOR).of(CPU))
    assert ours is not None
    assert floor is not None
    return Table(
        title="Duties: following a history",
        work=f"{count(children):,} entries of {len(children):,} children; "
        f"{len(rules.rules.duties)} duties, {len(rules.rules.signals)} signals, "
        f"{len(rules.rules.gates)} gates",
        against=FLOOR,
        measures=(CPU, "a second"),
        readings=readings,
        targets=(
            Target(
                key="D8",
                says="at least 400,000 entries a CPU-second, and 5 % of the loop with a dict",
                read=f"{ours.median:,.0f}, {100 * ours.median / floor.median:.2f} %",
                met=ours.median >= 400_000 and ours.median >= 0.05 * floor.median,
            ),
        ),
        notes=_notes(),
    )


def _notes() -> tuple[str, ...]:
    notes = [
        "Every duty, gate and signal is followed, with calendars, corrections and recurrence.",
        "The target was set with 12 rules and none of these.",
    ]
    if not rule_engine.is_installed():
        notes.append(
            "business-rules is not installed, so no peer stands here: pip install business-rules."
        )
    return tuple(notes)


def _for(children: Sequence[Sequence[Entry]]) -> int:
    seen = 0
    for _ in range(REPEATS):
        for child in children:
            for _entry in child:
                seen += 1
    return seen


def _dict(children: Sequence[Sequence[Entry]]) -> int:
    seen = 0
    for _ in range(REPEATS):
        last: dict[str, str] = {}
        for child in children:
            for entry in child:
                last[entry.case] = entry.kind
                seen += 1
    return seen


def _derive(children: Sequence[Sequence[Entry]]) -> int:
    by = in_force(FORCE)
    for child in children:
        derive(by.rules, child, by.parameters, AT)
    return count(children)
