"""Reads stories in plain text: one case a line, its parts parted by bars, times as London shows."""

from datetime import UTC, date, datetime, tzinfo

from hypothesis import strategies as st

from lapwing.base.clock import LONDON

FORM = "%a %d %b %Y %H:%M"
NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001 it is here to be refused


def instants(
    first: int, last: int, zones: st.SearchStrategy[tzinfo] | None = None
) -> st.SearchStrategy[datetime]:
    """Any instant from the start of one year to the start of another, in UTC or in these zones."""
    begins, ends = datetime(first, 1, 1), datetime(last, 1, 1)  # noqa: DTZ001 as Hypothesis asks
    return st.datetimes(begins, ends, timezones=st.just(UTC) if zones is None else zones)


def moment(text: str) -> datetime:
    """The instant of a London time such as "Sun 25 Oct 2026 01:30 GMT"; the zone where doubled."""
    words = text.split()
    second = words[-1] == "GMT"
    if words[-1] in ("GMT", "BST"):
        words.pop()
    seconds = words[4][5:]
    told = datetime.strptime(" ".join([*words[:4], words[4][:5]]), FORM)  # noqa: DTZ007 London's
    assert f"{told:%a}" == words[0], f"{text} was not a {words[0]}"
    told = told.replace(second=int(seconds[1:3] or 0) if seconds else 0, fold=int(second))
    instant = told.replace(tzinfo=LONDON).astimezone(UTC)
    assert instant.astimezone(LONDON).replace(tzinfo=None) == told, f"{text} does not exist"
    return instant


def day(text: str) -> date:
    """The date of a text such as "Sat 21 Nov 2026"."""
    told = datetime.strptime(text, "%a %d %b %Y").date()  # noqa: DTZ007 a date has no zone
    assert f"{told:%a}" == text[:3], f"{text} was not a {text[:3]}"
    return told


def lines(text: str) -> list[tuple[str, ...]]:
    """The parts of each line; a line that begins with # is a heading and is left out."""
    return [
        tuple(part.strip() for part in line.split("|"))
        for line in text.strip().splitlines()
        if line.strip() and not line.strip().startswith("#")
    ]
