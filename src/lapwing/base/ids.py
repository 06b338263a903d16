"""Ids: UUIDs that sort by time, and short references that a person can read out on the telephone.

Neither the clock nor chance is read here; whoever asks for an id brings the moment and the random
bytes. An id's order is a convenience for the database and is never used to say which came first.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from lapwing.base.clock import utc
from lapwing.base.refusals import Refusal

RANDOM_BYTES = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KIND = re.compile(r"[A-Z]{2,4}")
_REFERENCE = re.compile(r"([A-Z]{2,4})[ -]?([0-9]{2})[ -]?([0-9]{5,9})")


def time_ordered_id(instant: datetime, random: bytes) -> UUID:
    """A version 7 UUID (RFC 9562) from this moment's millisecond and ten random bytes."""
    if len(random) != RANDOM_BYTES:
        raise ValueError(f"An id needs {RANDOM_BYTES} random bytes, not {len(random)}.")
    millisecond = (utc(instant) - _EPOCH) // _MILLISECOND
    if millisecond < 0:
        raise ValueError("An id cannot be made for a moment before 1970.")
    chance = int.from_bytes(random)
    return UUID(
        int=millisecond << 80
        | 0x7 << 76
        | (chance >> 62 & 0xFFF) << 64
        | 0b10 << 62
        | chance & (1 << 62) - 1
    )


def moment_of(identity: UUID) -> datetime:
    """The millisecond from which a time-ordered id was made."""
    if identity.version != 7:
        raise ValueError(f"{identity} is not a time-ordered id.")
    return _EPOCH + (identity.int >> 80) * _MILLISECOND


def parse_id(text: str) -> UUID:
    """The UUID in its one canonical form; ``ValueError`` in plain words for any other."""
    if not _UUID.fullmatch(text):
        raise ValueError("must be an id such as 01981f6c-5c00-7000-8000-000000000000")
    return UUID(text)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reference:
    """A short reference, written MC-26-00412: a kind, the year's two figures, and a number."""

    kind: str
    year: int
    number: int

    def __post_init__(self) -> None:
        if not _KIND.fullmatch(self.kind):
            raise ValueError(f"A reference begins with two to four capitals, not {self.kind!r}.")
        if not 2000 <= self.year <= 2099:
            raise ValueError(f"A reference's year is from 2000 to 2099, not {self.year}.")
        if not 1 <= self.number <= 999_999_999:
            raise ValueError(f"A reference's number is from 1 to 999,999,999, not {self.number}.")

    def __str__(self) -> str:
        return f"{self.kind}-{self.year % 100:02}-{self.number:05}"


def read_reference(text: str, *, field: str | None = None) -> Reference | Refusal:
    """The reference that somebody typed or read out; capitals, spaces and hyphens do not matter."""
    found = _REFERENCE.fullmatch(text.strip().upper())
    if found is None or int(found[3]) == 0:
        return Refusal(
            what="This is not a Lapwing reference.",
            do="Type it as it is written, such as MC-26-00412.",
            field=field,
        )
    return Reference(kind=found[1], year=2000 + int(found[2]), number=int(found[3]))
