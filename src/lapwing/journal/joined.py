"""Records of one person: what each holds is brought to the others, as theirs, while they are one.

A record is never rewritten: what is brought is marked with where it stands. Whoever asks what was
known before two records were joined, or after they were split, is told of each alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lapwing.journal.entry import Entry


def brought(
    to: UUID, others: Mapping[UUID, datetime], records: Mapping[UUID, Sequence[Entry]]
) -> tuple[Entry, ...]:
    """What the other records of a person bring to one of them.

    ``others`` says since when each is known to be of this person. What linked children's cases
    carry to those records stays there.
    """
    return tuple(
        replace(entry, about=str(to), joined_from=str(other), joined_at=since)
        for other, since in sorted(others.items())
        for entry in records.get(other, ())
        if entry.carried_from is None
    )
