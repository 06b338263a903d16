"""A deadline as a page shows it: its state in a word, how long in words, and the date."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from lapwing.base.clock_words import relative_words
from lapwing.web.jinja import short_moment

Tone = Literal["overdue", "soon", "later", "none"]
SOON = timedelta(hours=1)  # local: what is called soon on a page; no duty depends on it


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """One deadline. ``label`` carries the meaning; ``tone`` only colours it."""

    instant: datetime
    label: str
    tone: Tone
    count: str
    date: str


def due(instant: datetime, now: datetime) -> Due:
    """The deadline as it stands at this moment; at the very instant it is not yet overdue."""
    ahead = instant - now
    label, tone = "Due", "later"
    if ahead < timedelta(0):
        label, tone = "Overdue", "overdue"
    elif ahead <= SOON:
        label, tone = "Due soon", "soon"
    return Due(
        instant=instant,
        label=label,
        tone=tone,  # type: ignore[arg-type]
        count=relative_words(instant, now),
        date=capital(short_moment(instant, now)),
    )


def again_words(passed: int, last: datetime | None, now: datetime) -> str:
    """How often a duty has come due and not been done, where that is more than once."""
    if passed < 2 or last is None:
        return ""
    return f"Due {passed:,} times and not done, the last time {short_moment(last, now)}"


def capital(words: str) -> str:
    """Words that begin a line."""
    return words[:1].upper() + words[1:]
