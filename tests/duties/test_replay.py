"""Replaying a record: child by child, as it stood at a moment, by what was known then."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.duties.gates import admit
from lapwing.duties.language import (
    Depends,
    Given,
    Has,
    Is,
    Lacks,
    On,
    Once,
    Quiet,
    Seen,
    Stands,
    Tell,
)
from lapwing.duties.replay import Replayed, as_it_stood, by_child, replay
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect
from lapwing.journal.links import carried
from lapwing.record.roles import DUTY_INSPECTOR, SERGEANT
from tests.duties.logs import logs
from tests.duties.small import (
    BEGIN,
    DO,
    KINDS,
    PARAMETERS,
    at,
    derived,
    duty,
    entry,
    gate,
    rules,
    signal,
)

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


def test_what_is_known_but_lies_after_the_moment_is_left_out() -> None:
    high = Stands(On(("grade",), where=Is("grade", ("high",))))
    moves = duty(due=Once(within=Depends(((high, "half"),), "hour")))
    rule = (moves, signal(Seen(On(("grade",)))), gate(stops=On(("stop",))))
    entries = [
        entry("begin", 0),
        entry("grade", 20, answers={"grade": "high"}),
        entry("stop", 15, recorded=20),
    ]
    then = replayed(*entries, rule=rule, as_at=at(19))
    assert [one.due_at for one in then.obligations] == [at(60)]
    assert (then.signals, then.refusals) == ((), ())
    now = replayed(*entries, rule=rule, as_at=at(20))
    assert [one.at for one in now.signals] == [at(20)]
    assert [one.entry for one in now.refusals] == ["stop15"]
    assert [one.due_at for one in now.obligations] == [at(30)]


STOPS_LOW = gate(
    stops=On(("begin", "link", "unlink"), where=Is("grade", ("low",))), lets=DUTY_INSPECTOR
)
LOW: dict[str, Any] = {"answers": {"grade": "low"}}


def begun(*entries: Entry, rule: Any = (CARRIED, STOPS_LOW)) -> list[str]:
    return sorted(one.begun_by for one in replayed(*entries, rule=rule).obligations)


def test_what_a_gate_refused_is_not_carried() -> None:
    low = entry("begin", 5, **LOW)
    assert begun(LINK, GIRL, low) == []
    found = replayed(LINK, GIRL, low, rule=(CARRIED, STOPS_LOW))
    assert [(one.entry, one.about) for one in found.refusals] == [("begin5", "boy")]
    assert found.alerts == ()
    let = entry("exception-allowed", 4, by="duty-inspector", answers={"gate": "gate"})
    assert begun(LINK, GIRL, let, low) == ["begin5", "begin5~girl"]
    assert begun(LINK, GIRL, entry("begin", 5)) == ["begin5", "begin5~girl"]


def test_whichever_child_s_entry_or_link_a_gate_refused_nothing_is_carried() -> None:
    girl: dict[str, Any] = {"case": "girl", "about": "girl"}
    assert begun(LINK, entry("begin", 5, **girl, **LOW)) == []
    link = entry("link", 1, answers={"case": "girl", "grade": "low"})
    assert begun(link, entry("begin", 5, **girl)) == ["begin5"]
    # Nothing had been carried yet when its end was refused.
    end = entry("unlink", 3, regarding="l", **LOW)
    assert begun(LINK, end, entry("begin", 5, **girl)) == ["begin5", "begin5~boy"]


def test_what_a_gate_refused_does_not_count_where_it_would_have_been_carried() -> None:
    met = On(("begin",), carried=True)
    needs = gate(stops=On(("do",)), unless=(Has(met),), key="needs")
    rule = (duty(begins=(DO,)), STOPS_LOW, needs)
    girl = entry("do", 6, case="girl", about="girl")
    assert begun(LINK, GIRL, entry("begin", 5), girl, rule=rule) == ["do6"]
    assert begun(LINK, GIRL, entry("begin", 5, **LOW), girl, rule=rule) == []


def test_a_refusal_that_rests_on_what_was_carried_goes_on_from_child_to_child() -> None:
    # Each of them may begin only where the other has begun before, however long it goes on.
    met = On(("begin",), carried=True, where=Is("grade", ("high",)))
    needs = gate(stops=On(("begin",), where=Given("turn")), unless=(Has(met),), key="needs")
    once = gate(stops=On(("begin",), where=Is("turn", ("0",))), unless=(Has(met),), key="once")
    turns = [
        entry(
            "begin",
            10 + turn,
            case=("boy", "girl")[turn % 2],
            about=("boy", "girl")[turn % 2],
            answers={"turn": str(turn), "grade": "high"},
        )
        for turn in range(9)
    ]
    rule = (replace(CARRIED, retrigger="new"), needs, once)
    assert begun(LINK, GIRL, *turns, rule=rule) == []
    first = entry("begin", 9, answers={"grade": "high"})
    assert len(begun(LINK, GIRL, first, *turns, rule=rule)) == 20


def test_a_link_that_a_gate_refused_carries_nothing_and_a_refused_end_ends_nothing() -> None:
    low_link = replace(LINK, answers={"case": "girl", "grade": "low"})
    assert begun(low_link, GIRL, entry("begin", 5)) == ["begin5"]
    end = entry("unlink", 3, regarding="l")
    assert begun(LINK, GIRL, end, entry("begin", 5)) == ["begin5"]
    low_end = replace(end, answers={"grade": "low"})
    assert begun(LINK, GIRL, low_end, entry("begin", 5)) == ["begin5", "begin5~girl"]


@st.composite
def linked(draw: st.DrawFn) -> list[Entry]:
    """What is recorded of two children, with links made, ended and withdrawn among it."""
    found = [GIRL, entry("note-added", 0, "n")]
    for place, one in enumerate(draw(logs(children=("boy", "girl"), most=12))):
        child = replace(one, case=one.about)
        if draw(st.integers(0, 3)) == 0 and one.corrects is None:
            other = {"boy": "girl", "girl": "boy"}[one.about]
            to = {"case": other} | ({"grade": "low"} if draw(st.booleans()) else {})
            kind = draw(st.sampled_from(("link", "link", "unlink")))
            child = replace(child, kind=kind, answers=to | {"why": f"{place}"})
        found.append(child)
    return found


MET = Has(On(("begin",), carried=True))
WARY = rules(
    gate(key="low", stops=On(("begin", "link", "unlink"), where=Is("grade", ("low",)))),
    gate(key="met", stops=On(("do",)), unless=(MET,)),
    gate(
        key="graded",
        stops=On(("begin",), where=Is("grade", ("high",))),
        unless=(Lacks(On(("do", "begin"), carried=True)),),
    ),
)


@settings(deadline=None, max_examples=400)
@given(linked())
def test_links_carry_what_was_let_in_and_nothing_else(entries: list[Entry]) -> None:
    children = by_child(WARY, entries, PARAMETERS, KINDS)
    refused = {
        refusal.entry for child in children for refusal in admit(WARY.gates, child, PARAMETERS)[1]
    }
    brought = [one for child in children for one in child if one.carried_from is not None]
    let_in = carried([one for one in entries if one.id not in refused], KINDS)
    assert in_effect(brought) == in_effect(let_in)


def test_what_is_carried_at_a_moment_counts_after_what_was_recorded_there_at_that_moment() -> None:
    met = On(("begin",), carried=True)
    needs = gate(stops=On(("do",)), unless=(Has(met),), key="needs")
    rule = (duty(begins=(DO,)), needs)
    same = entry("do", 5, case="girl", about="girl")
    assert begun(LINK, GIRL, entry("begin", 5), same, rule=rule) == []
    assert begun(LINK, GIRL, entry("begin", 4.9), same, rule=rule) == ["do5"]


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
