"""When each child goes missing in a year, for how long, how grave it is and how it ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from math import log
from random import Random

from lapwing.base.clock import at_london, london_date, start_of_day
from lapwing.jobs.demo import size
from lapwing.jobs.demo.chance import chance, weighted
from lapwing.jobs.demo.people import Child

# A child is not reported again the moment they are back.
BETWEEN = timedelta(hours=9)
YEAR = timedelta(days=365)


@dataclass(frozen=True, kw_only=True, slots=True)
class Episode:
    """One time that one child is missing, as it truly was; what is recorded of it comes after.

    ``earlier`` are the child's episodes before it in that year. ``grade`` is the grade it ends
    with. ``found_how`` is "returned", "police", "carer" or "other". ``told`` is what whoever
    reports says, and ``indicator`` what makes the risk high, where not left to chance.
    """

    key: str
    child: Child
    reported: datetime
    last_seen: datetime
    found: datetime
    grade: str
    found_how: str
    exploitation: bool
    earlier: tuple[datetime, ...]
    told: str = ""
    indicator: str = ""

    @property
    def length(self) -> timedelta:
        """From the report to the moment they were found."""
        return self.found - self.reported

    @property
    def in_90_days(self) -> int:
        """Which episode it is in ninety days, itself included."""
        since = self.reported - timedelta(days=90)
        return 1 + sum(when >= since for when in self.earlier)

    @property
    def in_a_year(self) -> int:
        """Which episode it is in the year, itself included."""
        return 1 + len(self.earlier)


def episodes(children: Sequence[Child], *, until: datetime, seed: str) -> tuple[Episode, ...]:
    """Every episode of these children in the year that ends then, in order of the report."""
    found = [
        episode
        for child in children
        for episode in _of_child(child, until, chance(seed, child.key, "year"))
    ]
    return tuple(sorted(found, key=lambda episode: (episode.reported, episode.key)))


def _of_child(child: Child, until: datetime, random: Random) -> Iterator[Episode]:
    """One child's year: episodes come in a run of weeks or months, seldom evenly."""
    width = min(1.0, 0.12 + 0.05 * child.episodes)
    start = random.random() * (1 - width)
    drawn = sorted(start + width * random.random() for _ in range(child.episodes))
    first = until - YEAR
    earlier: list[datetime] = []
    free = first
    for n, share in enumerate(drawn):
        reported = _reported(london_date(first + share * YEAR), random)
        while reported < free:
            reported += timedelta(days=1)
        if reported > until:
            continue
        episode = _episode(f"{child.key}-{n}", child, reported, tuple(earlier), random)
        earlier.append(reported)
        free = episode.found + BETWEEN
        yield episode


def _reported(day: date, random: Random) -> datetime:
    """A time near that day, at an hour at which children are reported missing."""
    week = [day + timedelta(days=shift) for shift in range(-3, 4)]
    chosen = weighted(random, [(d, size.REPORTS_BY_DAY[d.weekday()]) for d in week])
    hour = weighted(random, list(enumerate(size.REPORTS_BY_HOUR)))
    return at_london(chosen, time(hour, random.randrange(60)))


def hours_missing(random: Random) -> float:
    """How long a child is missing: log-normal, a few for weeks."""
    drawn = random.lognormvariate(log(size.MEDIAN_HOURS), size.SPREAD)
    return min(max(drawn, size.SHORTEST_HOURS), size.LONGEST_HOURS)


def _episode(
    key: str, child: Child, reported: datetime, earlier: tuple[datetime, ...], random: Random
) -> Episode:
    found = reported + timedelta(minutes=round(60 * hours_missing(random)))
    exploitation = child.exploited and random.random() < 0.9
    return Episode(
        key=key,
        child=child,
        reported=reported,
        last_seen=reported - timedelta(minutes=random.choice((25, 40, 60, 90, 120, 180, 300))),
        found=found,
        grade=_grade(exploitation, random),
        found_how=weighted(
            random,
            [
                ("returned", size.RETURNED),
                ("police", size.BY_POLICE),
                ("carer", size.BY_CARER),
                ("other", 1 - size.RETURNED - size.BY_POLICE - size.BY_CARER),
            ],
        ),
        exploitation=exploitation,
        earlier=earlier,
    )


def _grade(exploitation: bool, random: Random) -> str:
    """The final grade; where exploitation is feared it is high more often than not."""
    grave = (
        0.55 if exploitation else (size.HIGH - 0.55 * size.EXPLOITATION) / (1 - size.EXPLOITATION)
    )
    drawn = random.random()
    if drawn < grave:
        return "high"
    if drawn < 1 - size.LOW:
        return "medium"
    return "low" if random.random() > size.NOT_EVEN_LOW else "nar"


def night(moment: datetime) -> bool:
    """Whether it is between ten at night and seven in the morning in London, about."""
    since = moment - start_of_day(london_date(moment))
    return not timedelta(hours=7) <= since < timedelta(hours=22)


def rounded(moment: datetime) -> datetime:
    """That moment to the minute, as people tell it."""
    return moment.astimezone(UTC).replace(second=0, microsecond=0)
