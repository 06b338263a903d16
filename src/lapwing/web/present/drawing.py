"""Draws a chart as SVG on the server, to stand in a page: no script, no style, the page's colours.

Altair says what is drawn and Vega draws it, in this process and without a browser. Its colours are
those of the page, by name, so that night and paper need no second picture. To whoever does not see
it, it is not there: whoever shows one says the same in words beside it.
"""

import json
import re
from functools import lru_cache
from typing import Any

import altair as alt
import vl_convert
from markupsafe import Markup

Chart = alt.LayerChart | alt.FacetChart  # as Altair types what is laid in layers
MOST_KEPT = 64  # pictures that are asked for again are not drawn again
INK, SOFT, LINE = "currentColor", "var(--lapwing-soft)", "var(--lapwing-line)"
# Vega makes every link whole; by this address of nobody's it is known which part it added.
_NOWHERE = "https://page.invalid"
_HEAD = re.compile(r"^<svg [^>]*>")
_SIZE = re.compile(r'width="([\d.]+)" height="([\d.]+)"')


def link_within(href: str) -> str:
    """An address of ours, as a chart must have it."""
    return _NOWHERE + href


def drawn(chart: Chart) -> Markup:
    """The chart as SVG that scales with its page."""
    whole: dict[str, Any] = (
        chart.configure(background="transparent", font="sans-serif", padding=2, aria=False)
        .configure_view(stroke=None)
        .configure_axis(
            labelColor=INK,
            titleColor=INK,
            domainColor=SOFT,
            tickColor=SOFT,
            gridColor=LINE,
            labelFontSize=13,
            titleFontSize=13,
            titleFontWeight="normal",
            labelLimit=260,
        )
        .configure_text(color=INK, fontSize=13)
        .to_dict()
    )
    return Markup(_drawn(json.dumps(whole, ensure_ascii=False, sort_keys=True)))


@lru_cache(maxsize=MOST_KEPT)
def _drawn(spec: str) -> str:
    # No address is ever fetched: what is drawn came with it.
    svg = str(vl_convert.vegalite_to_svg(spec, allowed_base_urls=[]))
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError("The picture has no size.")
    head = (
        f'<svg class="lapwing-picture__svg" viewBox="0 0 {size[1]} {size[2]}" width="{size[1]}"'
        f' height="{size[2]}" aria-hidden="true" focusable="false">'
    )
    # The list has the same links: by keyboard one goes through that, and not through each mark.
    svg = svg.replace(f'<a xlink:href="{_NOWHERE}', '<a tabindex="-1" href="')
    return head + _HEAD.sub("", svg)
