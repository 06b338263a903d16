"""How far a run goes: ordinarily as far as every change needs, thoroughly when there is time.

A test that could go on for ever is marked ``thorough`` and asks here how far it is to go;
``script/test thorough`` runs those, each to its end.
"""

import os
from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

import pytest
from _pytest.mark import ParameterSet

THOROUGH = os.environ.get("LAPWING_THOROUGH") == "1"

T = TypeVar("T")


def so_far(everything: Sequence[T], ordinarily: int) -> Sequence[T]:
    """Everything; ordinarily about so many of it, spread over the whole and always the same."""
    return everything if THOROUGH else everything[:: max(1, len(everything) // ordinarily)]


def each(everything: Iterable[T], *, thoroughly: Collection[T]) -> list[ParameterSet | T]:
    """The parameters of a test, of which some are tried only when there is time."""
    return [
        pytest.param(one, marks=pytest.mark.thorough) if one in thoroughly else one
        for one in everything
        if THOROUGH or one not in thoroughly
    ]


DESK, PHONE = 1280, 390
OTHERS = (("dark", DESK), ("light", PHONE)) if THOROUGH else ()

# Tries a page light at a desk and dark on a phone; thoroughly, the other two ways as well.
on_screens = pytest.mark.parametrize(
    ("scheme", "width"),
    [
        ("light", DESK),
        ("dark", PHONE),
        *(pytest.param(*other, marks=pytest.mark.thorough) for other in OTHERS),
    ],
)
