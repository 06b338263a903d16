"""Measures in words: a figure, a line of a chart and what it signs, and where each leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from urllib.parse import urlencode
from uuid import UUID

from django.urls import reverse

from lapwing.assurance.measures.control import Control
from lapwing.assurance.measures.counts import WORDS, Asked, By, Counts, How
from lapwing.assurance.measures.equity import Row
from lapwing.assurance.measures.spans import Span, period_words
from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import span_words

WITHHELD = "Withheld"


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """What somebody chose to see: over which span, of which team, as at when."""

    span: Span
    team: UUID | None
    as_at: datetime
    given: bool  # whether the moment was theirs, and not just now

    def asked(self, *duties: str) -> Asked:
        """The figures of it."""
        return Asked(
            since=self.span.since(self.as_at),
            until=self.as_at,
            as_at=self.as_at,
            duties=duties,
            team=self.team,
        )

    def query(self, **more: str) -> str:
        """The same as part of an address; the moment stands in it, so that it says the same."""
        said = {"span": self.span.key, "as-at": instant_text(self.as_at), **more}
        if self.team is not None:
            said["team"] = str(self.team)
        return f"?{urlencode(said)}"


@dataclass(frozen=True, slots=True)
class Names:
    """What the parts of a figure are called."""

    by: By
    teams: Mapping[str, str]

    def __call__(self, part: str) -> str:
        if self.by is By.TEAM:
            return self.teams.get(part, "No team")
        if self.by is By.TOUR:
            return part.capitalize() or "No tour"
        return period_words(self.by, date.fromisoformat(part))


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """One period of a chart, with its figures."""

    key: str
    words: str
    mark: str
    counts: Counts


def duty_line(key: str, title: str, counts: Counts, choice: Chosen) -> SimpleNamespace:
    """One duty of a table: how it stood, and where its own page is."""
    return SimpleNamespace(
        title=title,
        href=reverse("measure", kwargs={"duty": key}) + choice.query(),
        rate=rate_words(counts.rate),
        judged=counts.judged,
        met=counts.of(How.MET),
        late=counts.of(How.LATE),
        overdue=counts.of(How.OVERDUE),
        missed=counts.of(How.MISSED),
        waived=counts.of(How.WAIVED),
        late_by=two_words(counts.lateness),
        told_after=two_words(counts.told_after),
    )


def facts(counts: Counts) -> Mapping[str, str]:
    """What is said first of a duty."""
    return {
        "Met in time": rate_words(counts.rate),
        "Late by": two_words(counts.lateness) or "Nothing was late",
        "Told after it was done": two_words(counts.told_after) or "Nothing was done",
    }


def stood(counts: Counts, choice: Chosen, duty: str) -> list[SimpleNamespace]:
    """How what came due stood, each with how many, and where their cases are."""
    return [
        SimpleNamespace(
            words=WORDS[how], count=counts.of(how), href=cases_href(choice, duty, how=how.value)
        )
        for how in How
    ]


def cases_href(choice: Chosen, duty: str, **more: str) -> str:
    """Where the cases behind a figure are."""
    return reverse("measure-cases", kwargs={"duty": duty}) + choice.query(**more)


def chart_lines(
    periods: Sequence[Period], chart: Control, choice: Chosen, duty: str, *, percent: bool
) -> list[SimpleNamespace]:
    """What a chart shows, as the lines of a table."""
    by = choice.span.by.value
    return [
        SimpleNamespace(
            words=one.words,
            href=cases_href(choice, duty, by=by, part=one.key),
            met=one.counts.of(How.MET),
            judged=one.counts.judged,
            value=_value(point.value, percent=percent),
            limits=(
                f"{_value(point.low, percent=percent)} to {_value(point.high, percent=percent)}"
                if chart.told
                else "Too few to say"
            ),
            signs=[sign.value for sign in point.signs],
        )
        for one, point in zip(periods, chart.points, strict=True)
    ]


def says(chart: Control, *, percent: bool) -> str:
    """What a chart says, in a sentence; nothing where it has no figure."""
    if not chart.points:
        return ""
    mean = f"The mean is {_value(chart.mean, percent=percent)}."
    if not chart.told:
        return f"{mean} There are too few figures to say what is ordinary."
    odd = sum(bool(point.signs) for point in chart.points)
    if not odd:
        return f"{mean} Nothing in it is more than the ordinary ups and downs."
    return f"{mean} {odd} of {len(chart.points)} say that something changed; each has its sign."


def in_percent(chart: Control) -> Control:
    """A chart of shares from 0 to 1, as of a hundred."""
    return Control(
        mean=100 * chart.mean,
        told=chart.told,
        points=tuple(
            replace(one, value=100 * one.value, low=100 * one.low, high=100 * one.high)
            for one in chart.points
        ),
    )


def children_row(row: Row, words: str) -> SimpleNamespace:
    """One row of whom a duty was met for; what is withheld says so."""
    nobody = "Nobody" if row.children == 0 else WITHHELD
    return SimpleNamespace(
        words=words,
        children=WITHHELD if row.children is None else str(row.children),
        met=WITHHELD if row.met is None else str(row.met),
        per_cent=nobody if row.per_cent is None else f"{row.per_cent} per cent",
    )


def median(two: tuple[timedelta, timedelta] | None) -> timedelta:
    """The middle one of a median and a ninth decile; nothing where there is none."""
    return two[0] if two else timedelta(0)


def hours(length: timedelta) -> float:
    """A length of time in hours."""
    return length.total_seconds() / 3600


def cells(two: tuple[timedelta, timedelta] | None) -> tuple[str, str]:
    """A median and a ninth decile in hours, as cells of a spreadsheet."""
    return ("", "") if two is None else (f"{hours(two[0]):.2f}", f"{hours(two[1]):.2f}")


def _value(value: float, *, percent: bool) -> str:
    return f"{100 * value:.1f} per cent" if percent else span_words(timedelta(hours=value))


def rate_words(rate: float | None) -> str:
    """A share from 0 to 1, of a hundred, in words."""
    return "None came due" if rate is None else f"{100 * rate:.1f} per cent"


def two_words(two: tuple[timedelta, timedelta] | None) -> str:
    """A median and a ninth decile, in words."""
    return "" if two is None else f"{span_words(two[0])}; nine in ten {span_words(two[1])}"
