"""Figures as tables whose numbers lead to their cases, and as bars."""

from dataclasses import dataclass
from urllib.parse import urlencode

import altair as alt
from markupsafe import Markup

from lapwing.assurance.disclosure import Cell, cell
from lapwing.assurance.figures.data_set import Question
from lapwing.assurance.figures.pack import Pack
from lapwing.assurance.figures.values import ValueSet
from lapwing.web.present.drawing import INK, SOFT, drawn

WIDTH, HEIGHT = 420, 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Number:
    """A number as it is told, and where its cases are, if it leads to any."""

    column: str
    words: str
    href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FiguresRow:
    """One row: whom it counts, and its numbers; how many in all stands first."""

    words: str
    numbers: tuple[Number, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownTable:
    """A measure as a table, and whether its value set was compared with its source."""

    title: str
    counts_from: str
    source: str
    columns: tuple[str, ...]
    rows: tuple[FiguresRow, ...]


def shown(pack: Pack, measure: Question, by: Question | None, cases: str, query: str) -> ShownTable:
    """A measure by a question; each number of a whole pack leads to its cases."""
    table = pack.table(measure, by)
    columns = ("All", *table.columns)

    def number(column: str, one: Cell) -> Number:
        leads = pack.care is None and bool(pack.counts[one])
        href = f"{cases}{query}&{urlencode(sorted(one))}" if leads else ""
        return Number(column=column, words=pack.words(one), href=href.removesuffix("&"))

    values = measure.values
    return ShownTable(
        title=measure.title,
        counts_from=measure.counts_from,
        source="" if values is None else _source(values),
        columns=columns,
        rows=tuple(
            FiguresRow(
                words=row.words,
                numbers=tuple(
                    number(column, one)
                    for column, one in zip(columns, (row.cell, *row.cells), strict=True)
                ),
            )
            for row in table.rows
        ),
    )


def _source(values: ValueSet) -> str:
    return f"{values.standing}: {values.source}."


def bars(pack: Pack, by: Question) -> Markup | None:
    """How many there were by a question, as bars; the tables say the same in numbers."""
    told = [
        (by.words(code), pack.counts[one], pack.words(one))
        for code in pack.answers[by.key]
        if pack.counts[one := cell(**{by.key: code})] != 0
    ]
    if not told:
        return None
    rows = [
        {"who": who, "number": count or 0, "words": "withheld" if count is None else words}
        for who, count, words in told
    ]
    data = alt.InlineData(values=rows)
    y = alt.Y(
        "who:N",
        sort=[who for who, _, _ in told],
        title=None,
        axis=alt.Axis(domain=False, ticks=False, labelPadding=8),
    )
    x = alt.X(
        "number:Q",
        title=f"{pack.data_set.counts.capitalize()}, {pack.period.words}",
        axis=alt.Axis(grid=False, tickMinStep=1, format="d"),
        # Room for the number behind the longest bar.
        scale=alt.Scale(domain=[0, 1.15 * max(count or 0 for _, count, _ in told) or 1]),
    )
    drawn_bars = (
        alt.Chart(data).mark_bar(height=16, stroke=INK, strokeWidth=1, fill=SOFT).encode(x=x, y=y)
    )
    words = alt.Chart(data).mark_text(align="left", dx=5).encode(x="number:Q", y=y, text="words:N")
    return drawn(alt.layer(drawn_bars, words).properties(width=WIDTH, height=alt.Step(HEIGHT)))
