"""Runs several ways of doing the same work in turn, round after round, and keeps every reading.

In turn, and not one after the other, because a machine is never equally quiet for long: what
disturbs one peer in a round disturbs its neighbours too, and their ratio stands.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

# What one turn of a peer read: a number for each measure that it has.
Reading = Mapping[str, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Peer:
    """One way of doing the work.

    ``turn`` does it once and gives its reading. ``what`` says which it is: "lapwing", Lapwing
    "without" a part of it, a "peer" that somebody might use instead, a "floor" that no such program
    can pass, or a "limit" of the machine itself. ``against`` is the peer to compare it with, where
    that is not the table's.
    """

    name: str
    what: str
    turn: Callable[[], Reading]
    against: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Readings:
    """All the readings of one peer, in order of the rounds."""

    name: str
    what: str
    rounds: tuple[Reading, ...]
    against: str = ""

    def of(self, measure: str) -> tuple[float, ...]:
        """The readings of one measure; empty if the peer has no such measure."""
        return tuple(r[measure] for r in self.rounds if measure in r)


@dataclass(frozen=True, kw_only=True, slots=True)
class Spread:
    """The middle of some numbers, and how far they lie apart."""

    median: float
    least: float
    most: float


def in_turn(peers: Sequence[Peer], rounds: int, *, warm: bool = True) -> tuple[Readings, ...]:
    """The readings of so many rounds, each peer once a round, begun by another peer each time."""
    kept: dict[str, list[Reading]] = {peer.name: [] for peer in peers}
    if warm:
        for peer in peers:
            peer.turn()
    for number in range(rounds):
        start = number % len(peers)
        for peer in (*peers[start:], *peers[:start]):
            kept[peer.name].append(peer.turn())
    return tuple(
        Readings(
            name=peer.name,
            what=peer.what,
            rounds=tuple(kept[peer.name]),
            against=peer.against,
        )
        for peer in peers
    )


def spread(values: Sequence[float]) -> Spread | None:
    """The middle and the ends, or nothing when there are no values."""
    if not values:
        return None
    return Spread(median=median(values), least=min(values), most=max(values))


def ratios(readings: Readings, to: Readings, measure: str) -> tuple[float, ...]:
    """Each round's reading as a multiple of the other's in the same round."""
    return tuple(
        mine / theirs
        for mine, theirs in zip(readings.of(measure), to.of(measure), strict=False)
        if theirs
    )


def rate(work: Callable[[], int]) -> Reading:
    """How many of what it counts the work gets through in a second, of processor and of clock."""
    wall, cpu = perf_counter(), process_time()
    amount = work()
    spent, passed = process_time() - cpu, perf_counter() - wall
    return {
        "a CPU-second": amount / max(spent, 1e-9),
        "a second": amount / max(passed, 1e-9),
    }


def percentiles(seconds: Sequence[float]) -> Reading:
    """The middle, the slow and the slowest of some durations, in milliseconds."""
    if not seconds:
        raise ValueError("There is nothing to take percentiles of.")
    ordered = sorted(seconds)

    def at(share: float) -> float:
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return {"p50 ms": at(0.50), "p95 ms": at(0.95), "p99 ms": at(0.99)}
