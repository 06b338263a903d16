"""The child whom a page is about, in the few facts that keep two children apart."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True, slots=True)
class Fact:
    """One fact: what it is, and what is known of it; ``late`` where that should not be so."""

    label: str
    text: str
    late: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class About:
    """A child's name and facts, and the page where there is more."""

    name: str
    href: str
    facts: tuple[Fact, ...] = field(default=())
