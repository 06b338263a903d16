"""Which recommendations say much the same: by the words that they have in common, and nothing else.

Words are counted once; those that every recommendation has, and the names of forces, do not count.
How alike two are is how many words they share of all that either has, and the page names them.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

LEAST = 0.2  # of all words: below it two recommendations are about different things
LEAST_WORDS = 3
# What recommendations say whatever they are about.
_COMMON = frozenset({
    "a", "about", "acts", "all", "also", "an", "and", "any", "appropriate", "are", "as", "at",
    "attention", "be", "been", "being", "between", "both", "but", "by", "can", "carries",
    "carry", "cases", "chief", "constable", "constabulary", "do", "does", "each", "effective",
    "effectively", "ensure", "ensures", "every", "for", "force", "forces", "from", "further",
    "had", "has", "have", "how", "if", "immediate", "immediately", "improve", "improves",
    "improving", "in", "including", "into", "is", "it", "its", "made", "make", "makes",
    "making", "minimum", "month", "months", "must", "need", "needs", "not", "of", "officers",
    "on", "once", "one", "or", "other", "our", "out", "particular", "paying", "police",
    "practice", "process", "processes", "recommend", "recommendation", "recommendations",
    "recommended", "recommends", "relevant", "review", "reviews", "should", "six", "so",
    "staff", "such", "sure", "take", "taken", "takes", "that", "the", "their", "them", "there",
    "these", "they", "this", "three", "through", "to", "under", "up", "use", "used", "was",
    "we", "when", "where", "whether", "which", "who", "will", "with", "within", "without",
})  # fmt: skip
_NAME = re.compile(r"\b(?:[A-Z][\w’'-]+\s+)+(?:Police|Constabulary)\b")
_WORD = re.compile(r"[a-z][a-z’'-]+")

Key = TypeVar("Key")


@dataclass(frozen=True, kw_only=True, slots=True)
class Alike:
    """How alike two recommendations are, and the words that both have."""

    share: float
    words: tuple[str, ...]


def words_in(text: str) -> frozenset[str]:
    """The words of a recommendation that say what it is about, without their plural s."""
    words = _WORD.findall(_NAME.sub(" ", text).lower().replace("’", "'"))
    return frozenset(
        _singular(word.removesuffix("'s").strip("'-")) for word in words if word not in _COMMON
    ) - {""}


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def compare(one: frozenset[str], other: frozenset[str]) -> Alike:
    """What two recommendations have in common."""
    shared = one & other
    union = one | other
    return Alike(share=len(shared) / len(union) if union else 0.0, words=tuple(sorted(shared)))


def most_alike(text: str, others: Mapping[Key, str], most: int) -> Sequence[tuple[Key, Alike]]:
    """Those that are most like a recommendation, the most alike first."""
    mine = words_in(text)
    found: Iterable[tuple[Key, Alike]] = (
        (key, compare(mine, words_in(other))) for key, other in others.items()
    )
    near = [
        (key, alike)
        for key, alike in found
        if alike.share >= LEAST and len(alike.words) >= LEAST_WORDS
    ]
    return sorted(near, key=lambda pair: (-pair[1].share, str(pair[0])))[:most]
