"""The look: one time that somebody was shown, given, joined or erased what is held of people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from lapwing.journal.entry import Author


class Operation(StrEnum):
    """What DPA 2018 s.62(1) wants logged; the first two are what an entry records by itself."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """Who did what with the data of whom, when, and what for.

    ``people`` and ``cases`` are ids in order; ``asked`` is what was asked for, in the words of
    whoever asked; ``reason`` is one tap, or derived from the work in hand. The law has not wanted
    a reason since August 2025 (Data (Use and Access) Act 2025 s.82); the force still does.
    """

    id: str
    operation: Operation
    doing: str
    at: datetime
    by: Author
    people: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""
    recipients: str = ""
    came_from: str = ""
