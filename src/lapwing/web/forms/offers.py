"""Whom or what a reference may be chosen from, as the page offers it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """One person, officer, case, team or place to choose, and a few words to tell it by."""

    code: str
    label: str
    hint: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Offers:
    """The offers for each reference question; ``searched`` says which had a search and found what.

    ``searchable`` kinds of reference have a search box under the list.
    """

    of: Mapping[str, tuple[Offer, ...]] = field(default_factory=dict)
    searched: Mapping[str, str] = field(default_factory=dict)
    searchable: frozenset[str] = frozenset({"person", "officer", "case", "place"})
