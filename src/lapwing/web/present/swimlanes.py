"""The chronology as a picture: a lane for each agency, marks for entries, bars for what lasted.

It says nothing that the list does not say, and every mark leads into the list.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import altair as alt
from markupsafe import Markup

from lapwing.base.clock import london
from lapwing.base.clock_words import moment_words
from lapwing.journal.lasting import Period
from lapwing.journal.seriousness import MEANS, Seriousness
from lapwing.web.present.chronology import BY, Line, Order, Sort, lane_of, words_of
from lapwing.web.present.drawing import INK, LINE, SOFT, Chart, drawn, link_within

ACROSS = 120  # marks that fit beside each other in one lane
WIDTH, HEIGHT = 720, 36  # of the whole, and of one lane
# Shape, fill and edge: the shape tells them apart, and the colour only helps.
MARKS: Mapping[Seriousness, tuple[str, str, str]] = {
    Seriousness.SERIOUS: ("diamond", "var(--lapwing-overdue)", INK),
    Seriousness.CONCERN: ("triangle-up", "var(--lapwing-soon)", INK),
    Seriousness.UNKNOWN: ("circle", "var(--lapwing-page)", INK),
    Seriousness.ROUTINE: ("square", SOFT, SOFT),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """One entry, or several of one lane, one seriousness and nearly one time."""

    at: datetime
    lane: str
    seriousness: Seriousness
    href: str
    count: int = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Picture:
    """The picture and what it says in words."""

    svg: Markup
    says: tuple[str, ...]


def picture(
    lines: Sequence[Line],
    periods: Sequence[Period],
    order: Order,
    *,
    names: Mapping[str, str],
    hrefs: Mapping[str, str],
    now: datetime,
) -> Picture | None:
    """The picture of these lines, and nothing where there is nothing to draw."""
    found = marks(lines, order, names, hrefs)
    if not found:
        return None
    # To the minute, so that what is asked for again within it is not drawn again.
    now = now.replace(second=0, microsecond=0)
    first = min([mark.at for mark in found])
    shown = [one for one in periods if one.since <= now and (one.until or now) >= first]
    lanes = sorted({mark.lane for mark in found}, key=str.casefold)
    lasted = list(dict.fromkeys(one.what for one in shown))
    return Picture(
        svg=drawn(_chart(found, shown, [*lasted, *lanes], first, now)),
        says=_says(lines, shown, lanes, order),
    )


def marks(
    lines: Sequence[Line], order: Order, names: Mapping[str, str], hrefs: Mapping[str, str]
) -> tuple[Mark, ...]:
    """The marks of these lines; what would cover one another is one mark that counts them."""
    times = [BY[order](line.entry)[0] for line in lines]
    first = min(times, default=None)
    if first is None:
        return ()
    span = (max(times) - first).total_seconds() or 1.0
    found: dict[tuple[str, Seriousness, int], Mark] = {}
    for line, at in zip(lines, times, strict=True):
        lane = words_of(Sort.AGENCY, lane_of(line), names)
        across = int((at - first).total_seconds() / span * ACROSS)
        key = (lane, line.seriousness, min(across, ACROSS - 1))
        held = found.get(key)
        found[key] = (
            replace(held, count=held.count + 1)
            if held
            else Mark(at=at, lane=lane, seriousness=line.seriousness, href=hrefs[line.entry.id])
        )
    return tuple(found.values())


def _chart(
    found: Sequence[Mark],
    periods: Iterable[Period],
    lanes: Sequence[str],
    first: datetime,
    now: datetime,
) -> Chart:
    last = max([mark.at for mark in found])
    x = alt.X(
        "at:T",
        scale=alt.Scale(type="utc", padding=12),
        title=None,
        axis=alt.Axis(grid=False, tickCount=7, format=_clock(last - first), labelOverlap=True),
    )
    y = alt.Y(
        "lane:N",
        sort=list(lanes),
        scale=alt.Scale(domain=list(lanes)),
        title=None,
        axis=alt.Axis(grid=True, domain=False, ticks=False, labelPadding=8),
    )
    bars = (
        alt.Chart(_data({"at": _there(max(one.since, first)), "until": _there(one.until or now),
                         "lane": one.what} for one in periods))
        .mark_bar(height=14, fill=LINE, stroke=INK, strokeWidth=1)
        .encode(x=x, x2="until:T", y=y)
    )  # fmt: skip
    layers = [bars]
    for seriousness, (shape, fill, edge) in MARKS.items():
        rows = [
            {"at": _there(mark.at), "lane": mark.lane, "href": link_within(mark.href),
             "size": 90 if mark.count == 1 else 190}
            for mark in found if mark.seriousness is seriousness
        ]  # fmt: skip
        points = alt.Chart(_data(rows)).mark_point(
            shape=shape, filled=True, fill=fill, stroke=edge, strokeWidth=1.2, opacity=1
        )
        layers.append(points.encode(x=x, y=y, size=alt.Size("size:Q", scale=None), href="href:N"))
    return alt.layer(*layers).properties(width=WIDTH, height=alt.Step(HEIGHT))


def _clock(span: timedelta) -> str:
    """How times stand along the picture: to the minute, the day or the month."""
    if span < timedelta(days=3):
        return "%-d %b, %H:%M"
    return "%-d %b %Y" if span < timedelta(days=200) else "%b %Y"


def _data(rows: Iterable[Mapping[str, object]]) -> alt.InlineData:
    return alt.InlineData(values=[dict(row) for row in rows])


def _there(at: datetime) -> str:
    """A time as clocks in England showed it; Vega is told that it is UTC, and moves nothing."""
    return f"{london(at).replace(tzinfo=None).isoformat()}Z"


def _says(
    lines: Sequence[Line], periods: Sequence[Period], lanes: Sequence[str], order: Order
) -> tuple[str, ...]:
    times = [BY[order](line.entry)[0] for line in lines]
    counts = [
        f"{words} {count:,}"
        for one, (words, _) in MEANS.items()
        if (count := sum(line.seriousness is one for line in lines))
    ]
    entries = f"{len(lines):,} {'entry' if len(lines) == 1 else 'entries'}"
    span = f"from {moment_words(min(times))} to {moment_words(max(times))}"
    said = [f"{entries} {span}: {', '.join(counts)}.", f"Lanes: {', '.join(lanes)}."]
    if periods:
        spans = [
            f"{one.what} from {moment_words(one.since)}"
            f" {f'to {moment_words(one.until)}' if one.until else 'on'}"
            for one in periods
        ]
        said.append(f"Bars: {'; '.join(spans)}.")
    return tuple(said)
