"""The grades of an audit as a picture: the share of each, and within what it lies."""

from collections.abc import Sequence

import altair as alt
from markupsafe import Markup

from lapwing.assurance.audit.results import Share
from lapwing.web.present.drawing import INK, SOFT, Chart, drawn

WIDTH, HEIGHT = 640, 130


def grades_chart(shares: Sequence[Share]) -> Markup:
    """The picture of these shares; the table beside it says the same."""
    return drawn(_chart(shares))


def _chart(shares: Sequence[Share]) -> Chart:
    rows = [
        {
            "grade": one.grade.words,
            "share": 100 * one.cases / one.of,
            "low": 100 * one.interval.low,
            "high": 100 * one.interval.high,
        }
        for one in shares
        if one.interval is not None
    ]
    y = alt.Y(
        "grade:O", sort=[one.grade.words for one in shares], title=None, axis=alt.Axis(grid=False)
    )
    scale = alt.Scale(domain=[0, 100])
    every = alt.Chart(alt.InlineData(values=rows))
    bars = every.mark_bar(fill=SOFT, opacity=0.45, height=18).encode(
        y=y, x=alt.X("share:Q", title="Of a hundred graded cases", scale=scale)
    )
    spans = every.mark_rule(stroke=INK, strokeWidth=2.5).encode(
        y=y, x=alt.X("low:Q", scale=scale), x2="high:Q"
    )
    ends = [
        every.mark_tick(stroke=INK, thickness=2.5, size=14).encode(
            y=y, x=alt.X(f"{field}:Q", scale=scale)
        )
        for field in ("low", "high")
    ]
    return alt.layer(bars, spans, *ends).properties(width=WIDTH, height=HEIGHT)
