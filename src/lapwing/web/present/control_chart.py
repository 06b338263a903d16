"""A control chart as a picture: each figure, the mean, and the limits of the ordinary."""

from collections.abc import Sequence

import altair as alt
from markupsafe import Markup

from lapwing.assurance.measures.control import Control
from lapwing.web.present.drawing import INK, SOFT, Chart, drawn

WIDTH, HEIGHT = 720, 220


def control_chart(labels: Sequence[str], chart: Control, *, title: str) -> Markup:
    """The picture of these figures; the table beside it says the same."""
    return drawn(_chart(labels, chart, title))


def _chart(labels: Sequence[str], chart: Control, title: str) -> Chart:
    rows = [
        {
            "when": label,
            "value": point.value,
            "low": point.low,
            "high": point.high,
            "mean": chart.mean,
        }
        for label, point in zip(labels, chart.points, strict=True)
    ]
    odd = [row for row, point in zip(rows, chart.points, strict=True) if point.signs]
    x = alt.X(
        "when:O",
        sort=list(labels),
        scale=alt.Scale(domain=list(labels)),
        title=None,
        axis=alt.Axis(grid=False, labelAngle=-40, labelOverlap="parity"),
    )

    def y(field: str) -> alt.Y:
        return alt.Y(
            f"{field}:Q",
            title=title,
            scale=alt.Scale(zero=False),
            axis=alt.Axis(tickCount=6),
        )

    every = alt.Chart(alt.InlineData(values=rows))
    lines = [every.mark_line(stroke=SOFT, strokeWidth=1.5).encode(x=x, y=y("mean"))]
    if chart.told:
        lines += [
            every.mark_line(stroke=SOFT, strokeDash=[5, 4], interpolate="step").encode(
                x=x, y=y(field)
            )
            for field in ("low", "high")
        ]
    figures = every.mark_line(stroke=INK, strokeWidth=2).encode(x=x, y=y("value"))
    dots = every.mark_point(shape="circle", filled=True, fill=INK, size=36, opacity=1).encode(
        x=x, y=y("value")
    )
    signs = (
        alt.Chart(alt.InlineData(values=odd))
        .mark_point(
            shape="diamond",
            filled=True,
            fill="var(--lapwing-overdue)",
            stroke=INK,
            size=150,
            opacity=1,
        )
        .encode(x=x, y=y("value"))
    )
    return alt.layer(*lines, figures, dots, signs).properties(width=WIDTH, height=HEIGHT)
