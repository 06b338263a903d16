"""How far a run goes: ordinarily as far as every change needs, thoroughly when there is time.

A test that could go on for ever is marked ``thorough`` and asks here how far it is to go;
``script/test thorough`` runs those, each to its end.
"""

import os
from collections.abc import Sequence
from typing import TypeVar

THOROUGH = os.environ.get("LAPWING_THOROUGH") == "1"

T = TypeVar("T")


def so_far(everything: Sequence[T], ordinarily: int) -> Sequence[T]:
    """Everything; ordinarily about so many of it, spread over the whole and always the same."""
    return everything if THOROUGH else everything[:: max(1, len(everything) // ordinarily)]
