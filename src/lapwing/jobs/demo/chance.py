"""Chance that is the same every time: each thing drawn has a stream of its own, by its name.

A stream of its own, and not one for all, so that a child keeps their name and history when the
number of days or another child changes.
"""

from collections.abc import Sequence
from datetime import datetime
from random import Random
from typing import TypeVar
from uuid import UUID

from lapwing.base.ids import RANDOM_BYTES, time_ordered_id

T = TypeVar("T")


def chance(*name: object) -> Random:
    """The stream of that name."""
    return Random("|".join(str(part) for part in name))


def weighted(random: Random, options: Sequence[tuple[T, float]]) -> T:
    """One of the options, each as likely as its weight says."""
    return random.choices([o for o, _ in options], [w for _, w in options])[0]


def made_id(moment: datetime, *name: object) -> UUID:
    """The id of that thing, which sorts by the moment as everybody's ids do."""
    return time_ordered_id(moment, chance("id", *name).randbytes(RANDOM_BYTES))
