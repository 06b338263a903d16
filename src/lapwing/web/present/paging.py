"""One page of a long list: which part it shows, and where the newer and the older parts stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One part of a list. ``href`` is the list's address up to the number of the part.

    ``ways`` are what the part before this one is called, and the one after it.
    """

    number: int
    size: int
    total: int
    href: str
    ways: tuple[str, str] = ("Newer", "Older")

    @property
    def first(self) -> int:
        """How many stand before this part."""
        return (self.number - 1) * self.size

    @property
    def last(self) -> int:
        """How many stand up to its end."""
        return min(self.first + self.size, self.total)

    @property
    def parts(self) -> int:
        """How many parts there are."""
        return max(1, -(-self.total // self.size))

    @property
    def words(self) -> str:
        """Which part it is, in words."""
        return f"{self.first + 1:,} to {self.last:,} of {self.total:,}"

    def of(self, everything: Sequence[Item]) -> Sequence[Item]:
        """What stands in this part."""
        return everything[self.first : self.last]

    def holds(self, position: int) -> bool:
        """Whether what stands at this place in the list stands in this part."""
        return self.first <= position < self.last

    def address_of(self, position: int) -> str:
        """The part in which something stands."""
        return f"{self.href}{position // self.size + 1}"

    @property
    def links(self) -> Mapping[str, object]:
        """The parts beside this one, as GOV.UK's pagination asks for them."""
        ways: dict[str, object] = {"landmarkLabel": "Parts of this list"}
        if self.number > 1:
            ways["previous"] = {"href": f"{self.href}{self.number - 1}", "text": self.ways[0]}
        if self.number < self.parts:
            ways["next"] = {"href": f"{self.href}{self.number + 1}", "text": self.ways[1]}
        return ways


def part(
    asked: str,
    total: int,
    href: str,
    *,
    size: int,
    ways: tuple[str, str] = ("Newer", "Older"),
) -> Part:
    """The part that was asked for; what names no part asks for the nearest there is."""
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 8 else 1
    last = max(1, -(-total // size))
    return Part(number=min(max(number, 1), last), size=size, total=total, href=href, ways=ways)
