"""The one place where the pages read the clock; everything else is given the moment."""

from datetime import UTC, datetime


def the_moment() -> datetime:
    """Now."""
    return datetime.now(UTC)
