"""The chronology's picture: what it draws, that it leads into the list, and that it is safe."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
import vl_convert

from lapwing.journal.entry import Author
from lapwing.journal.lasting import Lasting, Period, periods
from lapwing.web.present.chronology import Line, Order
from lapwing.web.present.swimlanes import ACROSS, Picture, marks, picture
from tests.web.test_chronology_line import HOUR, NOW, entry, lines

TEAM = "Tîm <b>Ŵyn</b> & “陈”"
NAMES = {"response": TEAM}


def draw(*entries: Line, lasted: tuple[Period, ...] = ()) -> Picture:
    """The picture of these lines."""
    hrefs = {line.entry.id: f"/children/x/chronology/?part=2#e-{line.entry.id}" for line in entries}
    made = picture(entries, lasted, Order.HAPPENED, names=NAMES, hrefs=hrefs, now=NOW)
    assert made is not None
    return made


def test_it_runs_nothing_styles_nothing_and_asks_nobody() -> None:
    svg = str(draw(*lines(entry(1), entry(2, kind="missing-located"))).svg)
    assert svg.startswith("<svg ")
    assert svg.endswith("</svg>")
    for never in ("style=", "<style", "<script", "http", "onclick", "<image", "xlink"):
        assert never not in svg, never
    assert "currentColor" in svg
    assert 'aria-hidden="true"' in svg


def test_each_mark_leads_into_the_list_and_none_is_a_stop_of_the_keyboard() -> None:
    svg = str(draw(*lines(entry(1), entry(200, kind="missing-located"))).svg)
    hrefs = re.findall(r'<a tabindex="-1" href="([^"]+)"', svg)
    assert sorted(hrefs) == [f"/children/x/chronology/?part=2#e-e{n}" for n in (1, 200)]
    assert svg.count("<a ") == len(hrefs)


def test_what_staff_named_a_team_is_text_and_never_markup() -> None:
    made = draw(*lines(entry(1)))
    assert "<b>" not in str(made.svg)
    assert "Tîm &lt;b&gt;Ŵyn&lt;/b&gt; &amp; “陈”" in str(made.svg)
    assert f"Lanes: {TEAM}." in made.says


def test_each_seriousness_has_a_shape_of_its_own() -> None:
    kinds = ("missing-strategy-held", "missing-located", "note-added", "missing-allocated")
    shapes = set()
    for kind in kinds:
        svg = str(draw(*lines(entry(1, kind=kind))).svg)
        (path,) = re.findall(r'<a [^>]+><path [^>]*?d="([^"]+)"', svg)
        shapes.add(path)
    assert len(shapes) == len(kinds)


def test_what_would_cover_one_another_is_one_mark_that_counts_them() -> None:
    same = [entry(number, at=NOW - number * timedelta(minutes=1)) for number in range(3)]
    far = entry(9, at=NOW - 5_000 * HOUR)
    told = lines(*same, far)
    found = marks(told, Order.HAPPENED, NAMES, {one.entry.id: "#" for one in told})
    assert sorted(mark.count for mark in found) == [1, 3]
    many = lines(*(entry(n, kind="missing-located") for n in range(2_000)))
    hrefs = {one.entry.id: "#" for one in many}
    found = marks(many, Order.HAPPENED, NAMES, hrefs)
    assert len(found) <= ACROSS
    assert sum(mark.count for mark in found) == 2_000


def test_in_words_it_says_what_is_drawn_and_nothing_is_drawn_of_nothing() -> None:
    told = lines(
        entry(1, kind="missing-social-care-notified"), entry(2, by=Author(user="u")), entry(3)
    )
    lasted = (
        Period(what="Missing episode", since=NOW - 9 * HOUR, until=NOW - HOUR),
        Period(what="Trigger plan", since=NOW - 9 * HOUR, until=None),
        Period(what="Long over", since=NOW - 99 * HOUR, until=NOW - 90 * HOUR),
    )
    made = draw(*told, lasted=lasted)
    said = " ".join(made.says)
    assert "3 entries from " in said
    assert "Not known 2, Routine 1" in said
    assert "Children's social care, No team noted, Tîm" in said
    assert "Missing episode from " in said
    assert re.search(r"Trigger plan from [^;]+ on\.", said)
    assert "Long over" not in said + str(made.svg)
    assert "Missing episode" in str(made.svg)
    assert picture((), lasted, Order.HAPPENED, names={}, hrefs={}, now=NOW) is None


def test_what_was_drawn_is_not_drawn_again_within_the_minute(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = lines(entry(4_321))
    lasting = (Period(what="Trigger plan", since=NOW - 9_000 * HOUR, until=None),)
    once = picture(told, lasting, Order.KNOWN, names={}, hrefs={"e4321": "#"}, now=NOW)
    monkeypatch.setattr(vl_convert, "vegalite_to_svg", pytest.fail)
    later = NOW + timedelta(seconds=59)
    again = picture(told, lasting, Order.KNOWN, names={}, hrefs={"e4321": "#"}, now=later)
    assert again == once


PLAN = Lasting(what="Plan", begins="missing-located", ends="missing-allocated")


def test_what_lasts_does_so_until_it_is_ended_and_by_what_is_in_effect() -> None:
    begun = entry(9, kind=PLAN.begins)
    again = entry(8, kind=PLAN.begins)
    ended = entry(7, kind=PLAN.ends)
    once_more = entry(5, kind=PLAN.begins)
    assert periods([once_more, ended, again, begun], [PLAN]) == (
        Period(what="Plan", since=begun.at, until=ended.at),
        Period(what="Plan", since=once_more.at, until=None),
    )
    assert periods([ended], [PLAN]) == ()
    withdrawn = replace(entry(1, kind="entry-withdrawn"), corrects=ended.id)
    assert periods([begun, ended, withdrawn], [PLAN]) == (
        Period(what="Plan", since=begun.at, until=None),
    )


def test_of_several_beside_each_other_an_end_ends_the_one_that_it_answers() -> None:
    warning = Lasting(what="Warning", begins=PLAN.begins, ends=PLAN.ends, each=True)
    first, second = entry(9, kind=PLAN.begins), entry(8, kind=PLAN.begins)
    ended = replace(entry(5, kind=PLAN.ends), regarding=first.id)
    assert periods([first, second, ended], [warning]) == (
        Period(what="Warning", since=first.at, until=ended.at),
        Period(what="Warning", since=second.at, until=None),
    )
    # An end of what is not there ends nothing.
    stray = replace(ended, regarding="gone")
    assert [one.until for one in periods([first, stray], [warning])] == [None]
