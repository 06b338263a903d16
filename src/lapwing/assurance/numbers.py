"""The numbers of assurance, for following and for withholding, and the force's own over them."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources

from lapwing.assurance.disclosure import Care
from lapwing.duties.in_force import own_file
from lapwing.duties.numbers import Numbers, overlay, read_numbers


@cache
def numbers_of(force: str) -> Numbers:
    """The numbers of assurance, with the force's own laid over them."""
    text = resources.files("lapwing.assurance").joinpath("numbers.toml").read_text("utf-8")
    ours = read_numbers(text, "assurance/numbers.toml")
    own = own_file(force, "assurance.toml")
    return Numbers(ours) if own is None else Numbers(overlay(ours, own[1], own[0], force))


def lengths_on(force: str, day: date) -> Mapping[str, tuple[int, str]]:
    """How long each number is on a day, with its unit."""
    return {one.key: (int(one.value_on(day)), one.unit) for one in numbers_of(force)}


def care_on(force: str, day: date) -> Care:
    """What the force is careful of on a day, in tables that leave it."""
    values = {one.key: int(one.value_on(day)) for one in numbers_of(force)}
    return Care(
        threshold=values["withhold-below"],
        nearest=values["round-to"],
        noughts_told=bool(values["noughts-told"]),
    )
