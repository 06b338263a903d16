"""The numbers of telling people, and the ladder by which an alert climbs."""

import tomllib
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from importlib import resources

from lapwing.base.clock import london_date
from lapwing.duties.in_force import in_force, own_file
from lapwing.duties.numbers import Numbers, overlay, read_numbers
from lapwing.record.roles import ROLES


@cache
def numbers_of(force: str) -> Numbers:
    """The numbers of this layer, with the force's own laid over them."""
    national = read_numbers(_text("numbers.toml"), "worklists/numbers.toml")
    own = own_file(force, "worklists.toml")
    if own is None:
        return Numbers(national)
    where, text = own
    return Numbers(overlay(national, text, where, force))


def after(now: datetime, number: str, force: str) -> datetime:
    """The moment one of these numbers after another moment."""
    found = numbers_of(force)[number]
    return in_force(force).parameters.calendar.after(
        now, found.value_on(london_date(now)), found.unit
    )


@cache
def ladder() -> Mapping[str, str]:
    """The role above each role; every role named must be one that there is."""
    above: dict[str, str] = tomllib.loads(_text("ladder.toml"))["next"]
    if unknown := (set(above) | set(above.values())) - set(ROLES):
        raise ValueError(f"worklists/ladder.toml names roles that there are not: {unknown}.")
    return above


def _text(name: str) -> str:
    return resources.files("lapwing.worklists").joinpath(name).read_text("utf-8")
