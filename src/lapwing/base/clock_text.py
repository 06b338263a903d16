"""Instants as text for machines: strict RFC 3339 in, one canonical form out."""

import re
from datetime import UTC, datetime

from lapwing.base.clock import utc

_RFC3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_EXAMPLE = "must be a date and time such as 2026-03-02T10:00:00Z"


def parse_instant(text: str) -> datetime:
    """The instant in UTC; ``ValueError`` in plain words if it is not strict RFC 3339.

    A time without a zone is refused, and so is more than a microsecond's precision: nothing is
    guessed and nothing is rounded.
    """
    if not _RFC3339.fullmatch(text):
        try:
            naive = ":" in text and datetime.fromisoformat(text).tzinfo is None
        except ValueError:
            naive = False
        raise ValueError("must say its time zone, such as Z or +01:00" if naive else _EXAMPLE)
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError("must be a date and time that exists") from None


def instant_text(instant: datetime) -> str:
    """The one canonical form, such as 2026-03-02T10:00:00.000000Z, which is safe to hash.

    It always has six decimals and always ends in Z, whatever zone the instant came in.
    """
    return utc(instant).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
