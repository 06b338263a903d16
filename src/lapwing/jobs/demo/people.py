"""The children who go missing: who they are, where they live, and how often each goes in a year."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from random import Random

from lapwing.areas.forces import Force
from lapwing.jobs.demo import size
from lapwing.jobs.demo.chance import chance, weighted
from lapwing.jobs.demo.households import (
    Household,
    born,
    children_s_homes,
    household,
    naming,
    telephone,
)
from lapwing.jobs.demo.names import Naming


@dataclass(frozen=True, kw_only=True, slots=True)
class Child:
    """One child who goes missing at least once in the year."""

    key: str
    given: str
    family: str
    known_as: str
    own_writing: str
    born: date
    sex: str
    ethnicity: str
    telephone: str
    household: Household
    school: str
    authority: str
    in_care: bool
    exploited: bool
    episodes: int

    @property
    def name(self) -> str:
        """The name as it is spoken."""
        return f"{self.given} {self.family}"

    @property
    def called(self) -> str:
        """What those who know the child call them."""
        return self.known_as or self.given


def counts(children: int, random: Random) -> list[int]:
    """How often each of so many children goes missing in a year: once mostly, a few very often.

    Drawn by even steps through the distribution, not at hazard, so that every year has its few
    children who go missing every other week.
    """
    weights = [n**-size.TAIL for n in range(1, size.MOST_EPISODES + 1)]
    ladder = list(accumulate(weights))
    total = ladder[-1]
    drawn = [
        1 + bisect_left(ladder, total * (step + random.random()) / children)
        for step in range(children)
    ]
    return [min(n, size.MOST_EPISODES) for n in drawn]


def spread(chances: Sequence[float], start: float) -> list[bool]:
    """Which of a row of things happen: each about as likely as it says, and as many as they say.

    The few children who go missing most are so few that plain luck would make one year's force a
    very different place from the next.
    """
    happens, owed = [], start
    for likely in chances:
        owed += likely
        happens.append(owed >= 1)
        owed -= owed >= 1
    return happens


def _care_likely(episodes: int) -> float:
    return min(0.62, 0.095 + 0.045 * episodes)


def _exploitation_likely(episodes: int) -> float:
    return min(0.5, 0.02 + 0.008 * episodes)


def children(force: Force, *, year: int, scale: float, day: date, seed: str) -> tuple[Child, ...]:
    """The children of one year, whose last day is ``day``."""
    amount = max(3, round(size.CHILDREN_A_YEAR * scale))
    often = counts(amount, chance(seed, "counts", year))
    homes = children_s_homes(force)
    start = chance(seed, "spread", year)
    care = spread([_care_likely(n) for n in often], start.random())
    exploited = spread([_exploitation_likely(n) for n in often], start.random())
    return tuple(
        one_child(
            f"{seed}-child-{year}-{n}",
            often[n],
            care=care[n],
            exploited=exploited[n],
            force=force,
            homes=homes,
            day=day,
            random=chance(seed, "child", year, n),
        )
        for n in range(amount)
    )


def one_child(
    key: str,
    often: int,
    *,
    care: bool,
    exploited: bool,
    force: Force,
    homes: Sequence[Household],
    day: date,
    random: Random,
    names: Naming | None = None,
) -> Child:
    """One child, drawn to go missing so often in the year that ends on that day.

    ``names`` are the kind of names that the family has, where that is not left to chance.
    """
    names = names or naming(random)
    home = _home(key, often, care, force, homes, names, random)
    age = weighted(random, size.AGES)
    if often > 4:
        age = max(age, 13)
    girl = random.random() < 0.5
    given = random.choice(names.girls if girl else names.boys)
    family = (
        random.choice(names.families) if care or random.random() < 0.15 else home.adults[0].family
    )
    return Child(
        key=key,
        given=given,
        family=family,
        known_as=_known_as(given, random),
        own_writing=own_writing(names, given, family),
        born=born(age, day, random),
        sex="female" if girl else "male",
        ethnicity=names.ethnicity,
        telephone=telephone(random),
        household=home,
        school=_school(force, age, random),
        authority=home.authority if not care or random.random() < 0.8 else "saltholm-council",
        in_care=care,
        exploited=exploited,
        episodes=often,
    )


def _home(
    key: str,
    often: int,
    care: bool,
    force: Force,
    homes: Sequence[Household],
    names: Naming,
    random: Random,
) -> Household:
    """Children in care who go often live in children's homes mostly, the others with carers."""
    if care and (often > 3 or random.random() < 0.3):
        return random.choice(homes)
    kind = "foster home" if care else "home"
    return household(f"household-{key}", kind, names, force, random)


def _known_as(given: str, random: Random) -> str:
    short = given.split("-")[0].split(" ")[-1]
    if random.random() < 0.12 and len(short) > 4:
        return short[:3] + random.choice(("sy", "ie", "zza"))
    return ""


def own_writing(names: Naming, given: str, family: str) -> str:
    """The name as the family writes it, where that is not in Latin letters."""
    script = dict(names.script)
    if given not in script or family not in script:
        return ""
    if names.family_first:
        return script[family] + script[given]
    return f"{script[given]} {script[family]}"


def _school(force: Force, age: int, random: Random) -> str:
    """The school's key, or nothing for the few who have none."""
    if age > 16 or random.random() < 0.07:
        return ""
    wanted = (
        "primary"
        if age < 11
        else weighted(random, [("secondary", 80), ("alternative", 14), ("special", 6)])
    )
    return random.choice([school.key for school in force.schools if school.phase == wanted])
