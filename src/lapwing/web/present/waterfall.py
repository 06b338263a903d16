"""The steps of a weighing as a picture: each bar begins where the one above it ended."""

from collections.abc import Sequence

import altair as alt
from markupsafe import Markup

from lapwing.web.present.drawing import INK, SOFT, drawn
from lapwing.web.present.weighed import Speaks, Step

WIDTH, HEIGHT = 460, 30
FILLS = {
    Speaks.START: SOFT,
    Speaks.FOR: "var(--lapwing-later)",
    Speaks.AGAINST: "var(--lapwing-overdue)",
    Speaks.NEITHER: SOFT,
}


def waterfall_drawn(told: Sequence[Step]) -> Markup:
    """The picture of these steps; the table beside it says the same."""
    rows = [
        {
            "what": step.what,
            "from": 0.0 if step.speaks is Speaks.START else step.before,
            "to": step.after,
            "right": max(step.after, 0.0 if step.speaks is Speaks.START else step.before),
            "bits": step.bits_words,
            "fill": FILLS[step.speaks],
        }
        for step in told
    ]
    y = alt.Y(
        "what:N",
        sort=[step.what for step in told],
        title=None,
        axis=alt.Axis(domain=False, ticks=False, labelPadding=8),
    )
    x = alt.X(
        "from:Q",
        title="Bits: each doubles the odds. At 0 they are even.",
        axis=alt.Axis(grid=False, tickCount=8),
        scale=alt.Scale(padding=34),
    )
    data = alt.InlineData(values=rows)
    bars = (
        alt.Chart(data)
        .mark_bar(height=16, stroke=INK, strokeWidth=1)
        .encode(x=x, x2="to:Q", y=y, fill=alt.Fill("fill:N", scale=None))
    )
    words = alt.Chart(data).mark_text(align="left", dx=5).encode(x="right:Q", y=y, text="bits:N")
    even = (
        alt.Chart(alt.InlineData(values=[{"from": 0}]))
        .mark_rule(stroke=INK, strokeDash=[4, 3])
        .encode(x="from:Q")
    )
    return drawn(alt.layer(even, bars, words).properties(width=WIDTH, height=alt.Step(HEIGHT)))
