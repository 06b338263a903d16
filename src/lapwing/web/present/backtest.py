"""A back-test as a page shows it: before and after side by side, as tables and as a picture."""

from collections.abc import Mapping
from datetime import datetime
from types import SimpleNamespace

import altair as alt
from markupsafe import Markup

from lapwing.assurance.backtest.replaying import Stood, Tally
from lapwing.assurance.backtest.result import Backtest, Line, months_of
from lapwing.web.jinja import short_moment
from lapwing.web.present.drawing import INK, SOFT, Chart, drawn

MOST_RULES = 25
MOST_CASES = 20  # of one rule, the oldest first
WIDTH, HEIGHT = 720, 26


def shown(found: Backtest, references: Mapping[str, tuple[str, str]], now: datetime) -> object:
    """What the page shows. ``references`` are the cases that its reader may see, with addresses."""
    was, after = found.compared.before, found.compared.after
    moved = [one for one in found.lines if one.differs or found.of_rule(one.rule)]
    return SimpleNamespace(
        says=found.says or ("Nothing is changed.",),
        edition=found.edition,
        since=short_moment(found.since, now),
        at=short_moment(found.at, now),
        follows=found.follows,
        replayed=_replayed(found.compared.entries, found.compared.records),
        minutes=found.minutes,
        whole=[
            *_rows(was.whole, after.whole),
            _row("Officers’ hours", found.hours(after=False), found.hours(after=True)),
        ],
        svg=_picture(found) if was.whole.late or after.whole.late else None,
        months=[
            (_month(month), was.months.get(month, Tally()), after.months.get(month, Tally()))
            for month in months_of(found)
        ],
        rules=[_rule(found, one, references, now) for one in moved[:MOST_RULES]],
        more=max(0, len(moved) - MOST_RULES),
    )


def _replayed(entries: int, records: int) -> str:
    many = "entry" if entries == 1 else "entries"
    return f"{entries:,} {many} of {records:,} {'record' if records == 1 else 'records'}"


def cases_of(found: Backtest) -> list[str]:
    """The cases that the page would name, where its reader may see them."""
    moved = [one for one in found.lines if found.of_rule(one.rule)][:MOST_RULES]
    named = {d.case for one in moved for d in found.of_rule(one.rule)[:MOST_CASES]}
    return sorted(named)


def _rows(was: Tally, now: Tally) -> list[SimpleNamespace]:
    return [
        _row("Raised", was.raised, now.raised),
        _row("Late", was.late, now.late),
        _row("Told", was.told, now.told),
    ]


def _row(words: str, was: float, now: float) -> SimpleNamespace:
    return SimpleNamespace(
        words=words, before=f"{was:,.0f}", after=f"{now:,.0f}", more=f"{now - was:+,.0f}"
    )


def _rule(
    found: Backtest, line: Line, references: Mapping[str, tuple[str, str]], now: datetime
) -> SimpleNamespace:
    differs = found.of_rule(line.rule)
    named = [one for one in differs[:MOST_CASES] if one.case in references]
    return SimpleNamespace(
        title=line.title,
        key=line.rule,
        sort="Signal" if line.signal else "Duty",
        rows=_rows(line.before, line.after),
        count=f"{len(differs):,}",
        cases=[
            SimpleNamespace(
                reference=references[one.case][0],
                href=references[one.case][1],
                when=short_moment(one.begun_at, now),
                before=_stood(one.before, now),
                after=_stood(one.after, now),
            )
            for one in named
        ],
        others=f"{len(differs) - len(named):,}" if len(differs) > len(named) else "",
    )


def _stood(one: Stood | None, now: datetime) -> str:
    if one is None:
        return "not raised"
    if one.due_at is None:
        return one.state
    return f"{one.state}, due {short_moment(one.due_at, now)}"


def _month(month: str) -> str:
    return f"{datetime.fromisoformat(f'{month}-01'):%B %Y}"


def _picture(found: Backtest) -> Markup:
    """Late in each month, before and after: two bars, told apart by where they are and by shade."""
    sides = (("before", found.compared.before), ("after", found.compared.after))
    values = [
        {"month": _month(month), "side": name, "late": side.months.get(month, Tally()).late}
        for month in months_of(found)
        for name, side in sides
    ]
    base = alt.Chart(alt.InlineData(values=values)).encode(
        y=alt.Y("month:N", sort=[_month(one) for one in months_of(found)], title=None),
        yOffset=alt.YOffset("side:N", sort=["before", "after"]),
        x=alt.X("late:Q", title="Late, of what began in the month", axis=alt.Axis(tickMinStep=1)),
    )
    bars = base.mark_bar(stroke=INK, strokeWidth=1).encode(
        color=alt.Color(
            "side:N",
            scale=alt.Scale(domain=["before", "after"], range=[SOFT, "var(--lapwing-soon)"]),
            legend=None,
        )
    )
    words = base.mark_text(align="left", dx=4, fontSize=11).encode(text="side:N")
    chart: Chart = alt.layer(bars, words).properties(
        width=WIDTH, height=alt.Step(HEIGHT, **{"for": "position"})
    )
    return drawn(chart)
