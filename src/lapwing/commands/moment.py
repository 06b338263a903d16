"""The command line's one door for time: the moment that was given, or the clock's."""

from datetime import UTC, datetime

from lapwing.base.clock_text import parse_instant
from lapwing.commands import Refused


def the_moment() -> datetime:
    """Now."""
    return datetime.now(UTC)


def moment_given(text: str | None) -> datetime | None:
    """The moment of ``--at``, if one was given; what cannot be read is refused."""
    if text is None:
        return None
    try:
        return parse_instant(text)
    except ValueError as problem:
        raise Refused(f"--at {problem}.") from None
