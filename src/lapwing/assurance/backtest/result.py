"""A back-test's result: what was tried, of what time, what differs, and what it would have cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lapwing import __version__
from lapwing.assurance.backtest.replaying import Compared, Differs, Tally
from lapwing.assurance.numbers import numbers_of
from lapwing.base.clock_text import instant_text
from lapwing.duties.in_force import InForce


@dataclass(frozen=True, kw_only=True, slots=True)
class Minutes:
    """How long one thing to do, and one alert, is taken to cost an officer; local numbers."""

    duty: float
    alert: float


def minutes_of(force: str, day: date) -> Minutes:
    """What a back-test takes one duty and one alert to cost an officer; local numbers."""
    numbers = numbers_of(force)
    return Minutes(
        duty=numbers["backtest-minutes-duty"].value_on(day),
        alert=numbers["backtest-minutes-alert"].value_on(day),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One rule, before and after."""

    rule: str
    title: str
    signal: bool
    before: Tally
    after: Tally

    @property
    def differs(self) -> bool:
        """Whether the change moves anything of it."""
        return self.before != self.after


@dataclass(frozen=True, kw_only=True, slots=True)
class Backtest:
    """The whole of it. ``known_at`` is the moment by whose knowledge the past was replayed."""

    force: str
    edition: str
    says: tuple[str, ...]
    follows: tuple[str, str]
    since: datetime
    at: datetime
    minutes: Minutes
    compared: Compared
    lines: tuple[Line, ...]

    def hours(self, *, after: bool) -> float:
        """The officers' hours of what had to be done and of whom was told."""
        lines = [(one.signal, one.after if after else one.before) for one in self.lines]
        spent = sum(
            (0 if signal else tally.raised * self.minutes.duty) + tally.told * self.minutes.alert
            for signal, tally in lines
        )
        return spent / 60

    def of_rule(self, rule: str) -> tuple[Differs, ...]:
        """What differs of one rule, the oldest first."""
        found = [one for one in self.compared.differs if one.rule == rule]
        return tuple(sorted(found, key=lambda one: (one.begun_at, one.case)))


def result(
    compared: Compared,
    before: InForce,
    after: InForce,
    says: tuple[str, ...],
    minutes: Minutes,
    *,
    force: str,
    since: datetime,
    at: datetime,
) -> Backtest:
    """The result of comparing; the rules that the change moves most stand first."""
    titles: dict[str, tuple[str, bool]] = {}
    for by in (after, before):
        titles |= {key: (one.title, False) for key, one in by.duties.items()}
        titles |= {key: (one.title, True) for key, one in by.signals.items()}
    lines = [
        Line(
            rule=key,
            title=titles[key][0],
            signal=titles[key][1],
            before=compared.before.rules.get(key, Tally()),
            after=compared.after.rules.get(key, Tally()),
        )
        for key in {**compared.before.rules, **compared.after.rules}
    ]
    return Backtest(
        force=force,
        edition=__version__,
        says=says,
        follows=(before.fingerprint, after.fingerprint),
        since=since,
        at=at,
        minutes=minutes,
        compared=compared,
        lines=tuple(sorted(lines, key=_most_moved)),
    )


def _most_moved(line: Line) -> tuple[int, str]:
    moved = (
        abs(line.after.raised - line.before.raised)
        + abs(line.after.late - line.before.late)
        + abs(line.after.told - line.before.told)
    )
    return (-moved, line.rule)


def as_data(found: Backtest) -> Mapping[str, Any]:
    """The result as plain values; of cases and children only how many, as whoever asks may not
    see them."""
    return {
        "force": found.force,
        "edition": found.edition,
        "tried": list(found.says),
        "rules": {"before": found.follows[0], "after": found.follows[1]},
        "since": instant_text(found.since),
        "as_at": instant_text(found.at),
        "minutes": {"duty": found.minutes.duty, "alert": found.minutes.alert, "weight": "local"},
        "records": found.compared.records,
        "entries": found.compared.entries,
        "differ": len(found.compared.differs),
        "before": {**_tally(found.compared.before.whole), "hours": found.hours(after=False)},
        "after": {**_tally(found.compared.after.whole), "hours": found.hours(after=True)},
        "lines": [
            {
                "rule": one.rule,
                "title": one.title,
                "sort": "signal" if one.signal else "duty",
                "before": _tally(one.before),
                "after": _tally(one.after),
            }
            for one in found.lines
        ],
        "months": {
            month: {
                "before": _tally(found.compared.before.months.get(month, Tally())),
                "after": _tally(found.compared.after.months.get(month, Tally())),
            }
            for month in months_of(found)
        },
    }


def months_of(found: Backtest) -> list[str]:
    """The months in which anything began, in order."""
    return sorted({*found.compared.before.months, *found.compared.after.months})


def _tally(one: Tally) -> dict[str, int]:
    return {"raised": one.raised, "late": one.late, "told": one.told}


def as_text(found: Backtest) -> str:
    """The result as lines for a terminal, before and after side by side."""
    was, now = found.compared.before.whole, found.compared.after.whole
    spent = (
        f"{found.minutes.duty:g} minutes for each duty and {found.minutes.alert:g} for each alert"
    )
    replayed = f"{found.compared.entries:,} entries of {found.compared.records:,} records"
    head = [
        f"Back-test of {found.force}, Lapwing {found.edition}",
        f"From {found.since:%Y-%m-%d %H:%M} to {found.at:%Y-%m-%d %H:%M}, UTC; {replayed}.",
        *(found.says or ("Nothing is changed.",)),
        "",
        f"{'':52} {'before':>10} {'after':>10} {'more':>8}",
        _row("Raised", was.raised, now.raised),
        _row("Late", was.late, now.late),
        _row("Told", was.told, now.told),
        _row("Officers’ hours", found.hours(after=False), found.hours(after=True)),
        f"Hours at {spent}: local numbers, which a force measures for itself.",
    ]
    moved = [one for one in found.lines if one.differs]
    if moved:
        head += ["", "Rules that the change moves (raised, late, told):"]
    for one in moved:
        head.append(f"{one.rule} · {one.title}")
        for words, before, after in (
            ("raised", one.before.raised, one.after.raised),
            ("late", one.before.late, one.after.late),
            ("told", one.before.told, one.after.told),
        ):
            head.append(_row(f"  {words}", before, after))
    return "\n".join(head)


def _row(words: str, before: float, after: float) -> str:
    return f"{words:52} {before:>10,.0f} {after:>10,.0f} {after - before:>+8,.0f}"
