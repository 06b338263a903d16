"""What somebody made of a test set: how sure they were of each pair, and which they linked."""

from collections.abc import Mapping
from dataclasses import dataclass

from lapwing.bench.matching_quality import recall_of
from lapwing.bench.matching_sets import Pair, Set


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """How sure of every pair that was scored, higher for surer, and the pairs that were linked."""

    scores: Mapping[Pair, float]
    links: frozenset[Pair]


def rightness(links: frozenset[Pair], right: frozenset[Pair]) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    both = len(links & right)
    if not both:
        return 0.0, 0.0, 0.0
    precision, recall = both / len(links), both / len(right)
    return precision, recall, 2 * precision * recall / (precision + recall)


def read(made: Linked, tested: Set) -> dict[str, float]:
    """The measures of the table, by the truth."""
    precision, recall, mean = rightness(made.links, tested.right)
    ranked = [(sure, pair in tested.right) for pair, sure in made.scores.items()]
    return {
        "F1": mean,
        "precision": precision,
        "recall": recall,
        "recall at 99 %": recall_of(ranked, len(tested.right), 0.99),
    }
