"""The numbers by which recommendations are followed, and the force's own over Lapwing's."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib import resources

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
