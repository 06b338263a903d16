"""Ways to have one thing wrong of what is told of somebody, and everything else right."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from random import Random

from lapwing.base.partial_date import BornOn
from lapwing.bench.retold import nickname
from lapwing.matching.description import Description

Wrong = Callable[[Description, Random], Description]
_LETTERS = "abcdefghijklmnoprstuvwy"


def struck(name: str, chance: Random) -> str:
    """Another letter struck instead of one."""
    at = _place(name, chance)
    other = chance.choice([each for each in _LETTERS if each != name[at].lower()])
    return name[:at] + other + name[at + 1 :]


def exchanged(name: str, chance: Random) -> str:
    """Two letters that stand side by side in the other order."""
    places = [at for at in range(1, len(name) - 1) if name[at].lower() != name[at + 1].lower()]
    if not places:
        return struck(name, chance)
    at = chance.choice(places)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def left_out(name: str, chance: Random) -> str:
    """One letter missing."""
    at = _place(name, chance)
    return name[:at] + name[at + 1 :]


def _place(name: str, chance: Random) -> int:
    """Any letter, but not the first one of all."""
    return chance.choice([at for at, letter in enumerate(name) if at and letter.isalpha()])


def _in_a_name(slip: Callable[[str, Random], str]) -> Wrong:
    """A slip in the first given name or in the family name, whichever chance takes."""

    def wrong(told: Description, chance: Random) -> Description:
        first, _, others = told.given.partition(" ")
        if chance.random() < 0.5 or len(first) < 4:
            return replace(told, family=slip(told.family, chance))
        return replace(told, given=f"{slip(first, chance)} {others}".strip())

    return wrong


def _day_and_month(told: Description, _chance: Random) -> Description:
    assert isinstance(told.birth, BornOn)
    day = told.birth.day
    if day.day > 12:
        return told
    return replace(told, birth=BornOn(day=date(day.year, day.day, day.month)))


def _postcode(told: Description, chance: Random) -> Description:
    places = [at for at, letter in enumerate(told.postcode) if letter.isdigit()]
    at = chance.choice(places)
    figure = str((int(told.postcode[at]) + chance.randint(1, 9)) % 10)
    return replace(told, postcode=told.postcode[:at] + figure + told.postcode[at + 1 :])


WRONG: Mapping[str, Wrong] = {
    "nothing wrong": lambda told, _: told,
    "a letter struck wrongly": _in_a_name(struck),
    "two letters exchanged": _in_a_name(exchanged),
    "a letter left out": _in_a_name(left_out),
    "day and month exchanged": _day_and_month,
    "a figure of the postcode": _postcode,
    "a short form": lambda told, chance: replace(told, given=nickname(told.given, chance)),
    "given and family exchanged": lambda told, _: replace(
        told, given=told.family, family=told.given
    ),
}
