"""The model: how much each level of each field weighs, and how common names are; data, checked.

For every level it holds three shares of pairs that end there: of pairs that are one person (``m``),
of two people taken at random (``u``), and of two people of one household (``household``). It is
made by ``script/train-matching`` and never by hand, and has an edition: a newer model makes new
findings beside the old ones, and changes none.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import isclose
from typing import Any

from lapwing.matching.compare import LEVELS, Field

FILE = "model.json"
_NAMED = frozenset({Field.GIVEN, Field.FAMILY})


class ModelError(ValueError):
    """A model that cannot be used; every reason is a sentence that says where it is wrong."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shares:
    """What share of pairs ends at a level: of one person, of two people, of one household's."""

    m: float
    u: float
    household: float


# One model is another's equal only where it is the same: so what is worked out of it can be kept.
@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Model:
    """The model, read. ``common`` has the share of people with a name, for names that are common;
    any other is taken to be as rare as ``rarest``.
    """

    edition: str
    made: Mapping[str, str]
    levels: Mapping[Field, Mapping[str, Shares]]
    common: Mapping[Field, Mapping[str, float]]
    rarest: Mapping[Field, float]


@cache
def shipped() -> Model:
    """The model that ships with Lapwing."""
    return read_model(files(__package__).joinpath(FILE).read_text(encoding="utf-8"))


def read_model(text: str) -> Model:
    """A model from its JSON; ``ModelError`` where a part is missing, or shares are not shares."""
    try:
        data = json.loads(text)
        model = Model(
            edition=str(data["edition"]),
            made={str(key): str(value) for key, value in data["made"].items()},
            levels={field: _shares(data["fields"][field], field) for field in Field},
            common={field: _common(data["common"][field], field) for field in _NAMED},
            rarest={field: float(data["rarest"][field]) for field in _NAMED},
        )
    except ModelError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise ModelError(f"The model cannot be read: {problem!r}.") from None
    for field in Field:
        _check(field, model.levels[field])
    if any(not 0 < share < 1 for share in model.rarest.values()):
        raise ModelError("How rare the rarest name is must lie between 0 and 1.")
    return model


def _shares(levels: Mapping[str, Any], field: Field) -> dict[str, Shares]:
    if set(levels) != set(LEVELS[field]):
        odd = sorted(set(levels) ^ set(LEVELS[field]))
        raise ModelError(f"The model and the comparison differ in levels of {field}: {odd}.")
    return {
        level: Shares(m=float(each["m"]), u=float(each["u"]), household=float(each["household"]))
        for level, each in levels.items()
    }


def _common(shares: Mapping[str, Any], field: Field) -> dict[str, float]:
    read = {str(name): float(share) for name, share in shares.items()}
    if any(not 0 < share < 1 for share in read.values()) or sum(read.values()) > 1:
        raise ModelError(f"How common the names of {field} are must lie between 0 and 1.")
    return read


def _check(field: Field, levels: Mapping[str, Shares]) -> None:
    for name, read in (
        ("m", [each.m for each in levels.values()]),
        ("u", [each.u for each in levels.values()]),
        ("household", [each.household for each in levels.values()]),
    ):
        if any(not 0 < share <= 1 for share in read):
            raise ModelError(f"A share of {field} ({name}) does not lie between 0 and 1.")
        if not isclose(sum(read), 1, abs_tol=1e-6):
            raise ModelError(f"The shares of {field} ({name}) add up to {sum(read):.6f}, not 1.")
