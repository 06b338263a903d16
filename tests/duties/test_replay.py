"""Replaying a record: child by child, as it stood at a moment, by what was known then."""

from dataclasses import replace
from typing import Any

import pytest

from lapwing.duties.language import On, Once, Quiet, Tell
from lapwing.duties.replay import Replayed, as_it_stood, replay
from lapwing.journal.entry import Entry
from lapwing.record.roles import SERGEANT
from tests.duties.small import BEGIN, DO, KINDS, PARAMETERS, at, derived, duty, entry, rules, signal

CARRIED = duty(begins=(On(("begin",), carried=True),), escalate=(Tell(SERGEANT, at_start=True),))
LINK = entry("link", 1, "l", case="boy", answers={"case": "girl"})
GIRL = entry("note-added", 0, case="girl", about="girl")


def replayed(*entries: Any, rule: Any = CARRIED, **moments: Any) -> Replayed:
    found = replay(
        rules(*rule) if isinstance(rule, tuple) else rules(rule),
        entries,
        PARAMETERS,
        KINDS,
        **moments,
    )
    assert found is not None
    return found


def test_nothing_known_is_nothing() -> None:
    assert replay(rules(CARRIED), [], PARAMETERS, KINDS) is None
    assert replay(rules(CARRIED), [GIRL], PARAMETERS, KINDS, known_at=at(-1)) is None


def test_a_linked_child_gets_what_is_carried() -> None:
    found = replayed(LINK, GIRL, entry("begin", 5))
    assert [(one.about, one.begun_by, one.due_at) for one in found.obligations] == [
        ("boy", "begin5", at(65)),
        ("girl", "begin5~girl", at(65)),
    ]
    assert found.as_at == at(5)
    assert [one.about for one in found.alerts] == ["boy", "girl"]


def test_what_was_told_stays_told_though_a_link_was_withdrawn_later() -> None:
    withdrawn = entry("entry-withdrawn", 90, corrects="l")
    entries = [LINK, GIRL, entry("begin", 5), withdrawn]
    found = replayed(*entries, as_at=at(50))
    assert [one.about for one in found.alerts] == ["boy", "girl"]
    assert [one.about for one in found.obligations] == ["boy", "girl"]


@pytest.mark.parametrize(
    "end",
    [entry("unlink", 90, regarding="l"), entry("entry-withdrawn", 90, corrects="l")],
    ids=["ended", "withdrawn"],
)
def test_what_a_link_carried_stays_known_after_its_end(end: Entry) -> None:
    before = [LINK, GIRL, entry("begin", 5), entry("do", 9)]
    after = [end, entry("begin", 95)]
    for moment in (4, 50, 89):
        assert replayed(*before, *after, as_at=at(moment)) == replayed(*before, as_at=at(moment))
    found = replayed(*before, *after, as_at=at(200))
    assert [(one.at, one.about) for one in found.alerts] == [
        (at(5), "boy"),
        (at(5), "girl"),
        (at(95), "boy"),
    ]


def test_the_moment_is_when_the_last_known_entry_was_recorded() -> None:
    entries = [entry("begin", 0), entry("do", 10, recorded=70)]
    assert replayed(*entries).as_at == at(70)
    assert replayed(*entries, known_at=at(69)).as_at == at(0)
    assert replayed(*entries, known_at=at(70)).as_at == at(70)
    assert replayed(*entries, as_at=at(5)).as_at == at(5)


def test_refusals_and_signals_of_later_are_not_shown() -> None:
    quiet = signal(Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour"))
    entries = [entry("begin", 0), entry("do", 90)]
    assert replayed(*entries, rule=quiet, as_at=at(59)).signals == ()
    (one,) = replayed(*entries, rule=quiet, as_at=at(89)).signals
    assert one.cleared_at is None
    (one,) = replayed(*entries, rule=quiet, as_at=at(90)).signals
    assert one.cleared_at == at(90)


def test_as_it_stood() -> None:
    (one,) = derived(duty(due=Once(within="hour")), entry("begin", 0), entry("do", 30)).obligations
    assert as_it_stood(one, at(-1)) is None
    open_ = as_it_stood(one, at(29))
    assert open_ == replace(one, closed_at=None, closed_by=None, closed_known_at=None, outcome=None)
    assert as_it_stood(one, at(30)) == one
    assert as_it_stood(one, at(0)) == open_
    (ended,) = derived(duty(), entry("begin", 0), entry("stop", 30)).obligations
    assert as_it_stood(ended, at(10)) == replace(
        ended, closed_at=None, closed_by=None, closed_known_at=None, outcome=None
    )
