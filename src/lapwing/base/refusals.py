"""A refusal: why something was not done, as a value that speaks to the person who can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, kw_only=True, slots=True)
class Refusal:
    """What happened and what to do about it, each a whole sentence.

    ``field`` is the question it belongs to, where there is one; ``rule`` the key of the rule that
    refused and ``source`` what that rule rests on. It never holds what another person typed.
    """

    what: str
    do: str
    field: str | None = None
    rule: str | None = None
    source: str | None = None

    def __post_init__(self) -> None:
        for sentence in (self.what, self.do):
            if not sentence.strip() or sentence.rstrip()[-1] not in ".?!”":
                raise ValueError(f"A refusal speaks in whole sentences, not {sentence!r}.")

    def __str__(self) -> str:
        return f"{self.what} {self.do}"


def about(refusal: Refusal, field: str) -> Refusal:
    """The same refusal, set beside this question unless it already stands beside another."""
    return refusal if refusal.field is not None else replace(refusal, field=field)


def by_field(refusals: Iterable[Refusal]) -> dict[str | None, tuple[Refusal, ...]]:
    """The refusals under the question each belongs to, in the order they came; None is the page."""
    found: dict[str | None, tuple[Refusal, ...]] = {}
    for refusal in refusals:
        found[refusal.field] = (*found.get(refusal.field, ()), refusal)
    return found
