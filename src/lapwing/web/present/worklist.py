"""The worklist as a page shows it: lines by time left, each with its act and its reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from lapwing.web.present.acts import Beginning
from lapwing.web.present.due import Due


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing to do: for whom, by when, why it is here, and the button that does it.

    ``holder`` says who holds the episode; ``nobody`` that it must still be taken.
    """

    id: str
    title: str
    child: str
    reference: str
    case_href: str
    due: Due
    why: str
    why_href: str
    act: str
    act_href: str
    kind: str
    kind_title: str
    owner: str = ""
    weight: str = ""
    weight_words: str = ""
    again: str = ""
    holder: str = ""
    nobody: bool = False
    ring: str = ""  # the desk to ring, where the case is restricted for this reader


@dataclass(frozen=True, kw_only=True, slots=True)
class Filter:
    """One way to narrow the list, with how many it leaves."""

    text: str
    href: str
    count: int
    current: bool


def filters(lines: Sequence[Line], chosen: str) -> tuple[Filter, ...]:
    """Everything, then each kind of duty that is on the list, in the order of the list."""
    counts: dict[str, int] = {}
    titles: dict[str, str] = {}
    for line in lines:
        counts[line.kind] = counts.get(line.kind, 0) + 1
        titles[line.kind] = line.kind_title
    everything = Filter(text="Everything", href="/", count=len(lines), current=not chosen)
    return (
        everything,
        *(
            Filter(text=titles[kind], href=f"/?kind={kind}", count=count, current=kind == chosen)
            for kind, count in counts.items()
        ),
    )


def by_nearness(lines: Sequence[Line]) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    """The lines under "Overdue", "Due soon" and "Later", leaving out what is empty."""
    groups = (("Overdue", "overdue"), ("Due within the hour", "soon"), ("Later", "later"))
    found = (
        (title, tuple(line for line in lines if line.due.tone == tone)) for title, tone in groups
    )
    return tuple((title, group) for title, group in found if group)


@dataclass(frozen=True, kw_only=True, slots=True)
class AlertShown:
    """One alert: what it says, why, about whom, and when this person was told."""

    id: str
    title: str
    child: str
    reference: str
    case_href: str
    why: str
    at: datetime
    count: str
    date: str
    to: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WorklistPage:
    """The values of the worklist."""

    again: str
    begin: tuple[Beginning, ...]
    off_duty: bool
    filters: tuple[Filter, ...]
    groups: tuple[tuple[str, tuple[Line, ...]], ...]
    narrowed: bool
    found: int
    read: str
