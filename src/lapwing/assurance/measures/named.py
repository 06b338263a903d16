"""What a live measure may name, so that Lapwing counts it: a duty, or a whole field of work."""

from collections.abc import Mapping
from functools import cache

from lapwing.areas import all_rulebooks

AREA = "area:"


def duties_of(counts: str) -> tuple[str, ...]:
    """The rules that are counted: one, or all of a field of work; none where it is neither."""
    for book in all_rulebooks():
        keys = tuple(duty.key for duty in book.duties)
        if counts == f"{AREA}{book.area}":
            return keys
        if counts in keys:
            return (counts,)
    return ()


@cache
def countable() -> Mapping[str, str]:
    """Everything that may be named, in words: each field of work, then its duties."""
    found: dict[str, str] = {}
    for book in all_rulebooks():
        if book.duties:
            found[f"{AREA}{book.area}"] = f"{book.title}: every duty"
            found |= {duty.key: f"{book.title}: {duty.title}" for duty in book.duties}
    return found
