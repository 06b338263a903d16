"""Notices whose records are read, so that the look can be logged before anything of it is shown.

Whatever reads a record for a viewer says so here. Whoever shows it (a page, a PDF) gathers what was
read, and logs it as one look, in the transaction that read it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(slots=True)
class Seen:
    """Whose records were read in one piece of work, and what was asked to find them."""

    people: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    asked: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.people or self.cases or self.asked)


_SEEN: ContextVar[Seen | None] = ContextVar("lapwing_seen", default=None)


@contextmanager
def noticing() -> Iterator[Seen]:
    """Gather whose records are read in this piece of work."""
    seen = Seen()
    token = _SEEN.set(seen)
    try:
        yield seen
    finally:
        _SEEN.reset(token)


def saw(*, people: Iterable[UUID | str] = (), cases: Iterable[UUID | str] = ()) -> None:
    """Say whose records were just read for a viewer."""
    seen = _SEEN.get()
    if seen is not None:
        seen.people.update(map(str, people))
        seen.cases.update(map(str, cases))


def asked(**words: str) -> None:
    """Say what a viewer asked for, in their own words; an empty answer is a look, too."""
    seen = _SEEN.get()
    if seen is not None:
        seen.asked.update(words)
