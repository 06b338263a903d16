"""Whether some ways of naming are linked to somebody else more often than others are.

Asked of as many people of each way of naming, as a sample like the population would have too few of
most. Half of them are not on record, while others of their households are.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import sqrt
from random import Random

from lapwing.bench.matching_index import Index
from lapwing.bench.matching_quality import Answer, Question, answers
from lapwing.bench.population import Resident, namings, population
from lapwing.bench.progress import say
from lapwing.bench.retold import retold
from lapwing.bench.rounds import Readings
from lapwing.bench.table import Table, Target
from lapwing.matching.bands import LINK_FROM
from lapwing.matching.description import traits
from lapwing.matching.model import shipped

EVERYBODY = "everybody, each way as often as in the population"
ALONE = "by likelihood alone, per 1,000"
LINKED = "linked without a person, per 1,000"
AT_MOST = 1.1  # times everybody's rate
PEOPLE, EACH = 60_000, 1_200
_SURE = 1.96  # standard deviations; 95 % of intervals made so hold the true rate


@dataclass(frozen=True, kw_only=True, slots=True)
class Rate:
    """So many of so many, and between which rates the true one probably lies (Wilson, 95 %)."""

    bad: int
    of: int

    @property
    def rate(self) -> float:
        """The share that was read."""
        return self.bad / self.of

    @property
    def between(self) -> tuple[float, float]:
        """The least and the highest that are likely."""
        square = _SURE**2 / self.of
        middle = (self.rate + square / 2) / (1 + square)
        away = sqrt(self.rate * (1 - self.rate) * square + square**2 / 4) / (1 + square)
        return min(max(middle - away, 0.0), self.rate), max(middle + away, self.rate)


def asked_of_each(many: int, each: int, seed: int = 9) -> dict[str, list[Answer]]:
    """The answers to as many questions for every way of naming, of so many people."""
    chance = Random(seed)
    everybody = population(many, seed)
    by_naming: dict[str, list[Resident]] = {naming: [] for naming in namings()}
    for one in everybody:
        by_naming[one.naming].append(one)
    chosen = {
        naming: chance.sample(people, min(each, len(people) // 2))
        for naming, people in by_naming.items()
    }
    absent = {one.number for people in chosen.values() for one in people[::2]}
    known = [one for one in everybody if one.number not in absent]
    place = {one.number: at for at, one in enumerate(known)}
    index = Index([traits(one.told) for one in known], shipped())
    return {
        naming: answers(
            index,
            (
                Question(told=retold(one, chance, many), right=place.get(one.number), naming=naming)
                for one in people
            ),
        )
        for naming, people in chosen.items()
    }


def likely_wrong(given: Answer) -> bool:
    """Whether somebody else is so likely the one that only a guard keeps them from being linked."""
    return any(
        hit.judged.likely >= LINK_FROM and hit.number != given.question.right for hit in given.hits
    )


def rates(given: Mapping[str, list[Answer]]) -> dict[str, tuple[Rate, Rate]]:
    """For each way of naming: links to somebody else by likelihood alone, and with the guards."""
    return {
        naming: (
            Rate(bad=sum(map(likely_wrong, found)), of=len(found)),
            Rate(bad=sum(each.linked_wrongly for each in found), of=len(found)),
        )
        for naming, found in given.items()
    }


def overall(found: Mapping[str, tuple[Rate, Rate]], which: int) -> float:
    """The rate of everybody, each way of naming as often as it is in the population."""
    whole = sum(namings()[naming].share for naming in found)
    return sum(namings()[naming].share * rate[which].rate for naming, rate in found.items()) / whole


def highest(found: Mapping[str, tuple[Rate, Rate]], which: int) -> float:
    """The highest that everybody's rate is likely to be: a few wrong ones leave much open."""
    together = [rate[which] for rate in found.values()]
    whole = Rate(bad=sum(one.bad for one in together), of=sum(one.of for one in together))
    return whole.between[1]


def fair() -> Table:
    """The table of the ways of naming."""
    say(f"Ways of naming: {PEOPLE:,} people, {EACH:,} questions about each")
    found = rates(asked_of_each(PEOPLE, EACH))
    alone, linked = overall(found, 0), overall(found, 1)
    constant = {ALONE: 1000 * alone, LINKED: 1000 * linked}
    rows = [Readings(name=EVERYBODY, what="lapwing", rounds=(constant,) * 3)]
    for naming, (by_likelihood, by_itself) in found.items():
        rows.append(
            Readings(
                name=naming,
                what="lapwing",
                rounds=tuple(
                    {ALONE: 1000 * one, LINKED: 1000 * other}
                    for one, other in zip(
                        (by_likelihood.rate, *by_likelihood.between),
                        (by_itself.rate, *by_itself.between),
                        strict=True,
                    )
                ),
            )
        )
    return Table(
        title="Matching: linked to somebody else, by way of naming",
        work=f"{PEOPLE:,} people, {EACH:,} questions about each way of naming",
        against=EVERYBODY,
        measures=(ALONE, LINKED),
        readings=tuple(rows),
        targets=tuple(_targets(found, alone, linked)),
        notes=("In brackets: between which rates the true one lies, with 95 % confidence.",),
    )


def _targets(
    found: Mapping[str, tuple[Rate, Rate]], alone: float, linked: float
) -> Iterator[Target]:
    for which, whole, said in (
        (0, alone, "by likelihood alone"),
        (1, linked, "linked without a person"),
    ):
        naming, rate = max(
            ((naming, both[which]) for naming, both in found.items()),
            key=lambda each: each[1].rate,
        )
        above = rate.rate > AT_MOST * whole
        least = rate.between[0]
        yield Target(
            key=f"naming, {said}",
            says=f"no way of naming above {AT_MOST} times everybody's rate",
            read=f"{naming} {rate.bad} of {rate.of:,}, everybody {1000 * whole:.2f} per 1,000",
            # Above it, and yet everybody's rate may be its own: then this run cannot tell.
            met=True if not above else (False if least > AT_MOST * highest(found, which) else None),
        )
