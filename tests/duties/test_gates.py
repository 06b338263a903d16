"""Gates: judged in the order of recording, by what was recorded before, unless somebody lets it."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from lapwing.duties.engine import derive
from lapwing.duties.gates import admit, in_order_of_admission, judge
from lapwing.duties.language import Answered, ByAnother, Has, Is, Lacks, On, Scope, Stands
from lapwing.journal.entry import Entry
from lapwing.record.roles import DUTY_INSPECTOR
from tests.duties.small import (
    BEGIN,
    DO,
    GRADED,
    PARAMETERS,
    at,
    course,
    derived,
    duty,
    entry,
    gate,
    rules,
)
from tests.duties.worlds import PARAMETERS as SMALL
from tests.duties.worlds import World, worlds

NEEDS_BEGIN = gate(unless=(Has(BEGIN),))


def refused(rule: Any, *entries: Any) -> list[str]:
    return [one.entry for one in derived(rule, *entries).refusals]


def allowed(minute: float, by: str = "duty-inspector", name: str = "gate", **more: Any) -> Any:
    return entry("exception-allowed", minute, by=by, answers={"gate": name, "reason": "r"}, **more)


def test_an_entry_is_let_through_when_all_of_unless_hold() -> None:
    assert refused(NEEDS_BEGIN, entry("do", 5)) == ["do5"]
    assert refused(NEEDS_BEGIN, entry("begin", 0), entry("do", 5)) == []
    both = gate(unless=(Has(BEGIN), Has(GRADED)))
    assert refused(both, entry("begin", 0), entry("do", 5)) == ["do5"]
    assert refused(both, entry("begin", 0), entry("grade", 1), entry("do", 5)) == []
    assert refused(gate(), entry("begin", 0), entry("do", 5)) == ["do5"]


def test_only_what_had_been_recorded_before_counts() -> None:
    assert refused(NEEDS_BEGIN, entry("begin", 0, recorded=6), entry("do", 5)) == ["do5"]
    assert refused(NEEDS_BEGIN, entry("begin", 9), entry("do", 5, recorded=10)) == []
    # Recorded at the same moment: the one that happened first was there first.
    assert refused(NEEDS_BEGIN, entry("begin", 0, recorded=7), entry("do", 5, recorded=7)) == []
    assert refused(NEEDS_BEGIN, entry("begin", 6, recorded=7), entry("do", 5, recorded=7)) == [
        "do5"
    ]


def test_the_entry_itself_does_not_let_itself_through() -> None:
    assert refused(gate(unless=(Has(DO),)), entry("do", 5)) == ["do5"]
    assert refused(gate(unless=(Lacks(DO),)), entry("do", 5)) == []
    assert refused(gate(unless=(Lacks(DO),)), entry("do", 5), entry("do", 6)) == ["do6"]


def test_what_is_stopped_is_judged_with_the_entry_included() -> None:
    high = Stands(On(("do",), where=Is("grade", ("high",))))
    rule = gate(stops=On(("do",), given=(high,)))
    assert refused(rule, entry("do", 5, answers={"grade": "high"})) == ["do5"]
    assert refused(rule, entry("do", 5, answers={"grade": "low"})) == []


def test_what_is_refused_begins_does_and_ends_nothing() -> None:
    stopped = gate(stops=On(("begin", "do", "stop"), where=Is("grade", ("low",))))
    low: dict[str, Any] = {"answers": {"grade": "low"}}
    made = rules(duty(), stopped)
    assert derive(made, [entry("begin", 0, **low)], PARAMETERS, at(90)).obligations == ()
    for kind in ("do", "stop"):
        found = derive(made, [entry("begin", 0), entry(kind, 5, **low)], PARAMETERS, at(90))
        assert [one.outcome for one in found.obligations] == [None]
        assert [one.why for one in found.refusals] == ["Not yet."]


def test_a_refused_entry_does_not_count_for_the_next() -> None:
    rule = gate(stops=On(("begin", "do")), unless=(Has(BEGIN),))
    assert refused(rule, entry("begin", 0), entry("do", 5)) == ["begin0", "do5"]


def test_a_correction_is_judged_by_what_it_makes_of_the_entry() -> None:
    low = gate(stops=On(("grade",), where=Is("grade", ("low",))))
    high = entry("grade", 0, "g", answers={"grade": "high"})
    to_low = entry("grade", 0, "c", recorded=5, corrects="g", answers={"grade": "low"})
    to_high = entry("grade", 0, "c", recorded=5, corrects="g", answers={"grade": "high"})
    assert refused(low, high, to_low) == ["c"]
    assert refused(low, high, to_high) == []
    # What was refused was never there to be corrected.
    refused_first = entry("grade", 0, "g", answers={"grade": "low"})
    assert refused(low, refused_first, to_high) == ["g"]


def test_what_was_withdrawn_lets_nothing_through() -> None:
    gone = entry("entry-withdrawn", 3, corrects="begin0")
    assert refused(NEEDS_BEGIN, entry("begin", 0), gone, entry("do", 5)) == ["do5"]
    assert refused(NEEDS_BEGIN, entry("begin", 0), gone, entry("do", 2)) == []


def test_a_linked_child_s_entry_is_not_judged_again() -> None:
    assert refused(gate(), entry("do", 5, carried_from="x")) == []


@pytest.mark.parametrize(
    ("exception", "let"),
    [
        (allowed(1), True),
        (allowed(5), True),
        (allowed(9, recorded=5), True),
        (allowed(6), False),
        (allowed(1, recorded=6), False),
        (allowed(1, by="duty-superintendent"), True),
        (allowed(1, by="sergeant"), False),
        (allowed(1, by=""), False),
        (allowed(1, name="other"), False),
        (allowed(1, case="girl"), False),
        (allowed(1, carried_from="x"), True),
    ],
)
def test_somebody_of_the_rank_may_let_it_through(exception: Any, let: bool) -> None:
    rule = gate(lets=DUTY_INSPECTOR)
    assert refused(rule, exception, entry("do", 5)) == ([] if let else ["do5"])


def test_nobody_lets_it_through_where_the_gate_names_nobody() -> None:
    assert refused(gate(), allowed(1), entry("do", 5)) == ["do5"]


def test_what_a_link_carries_uses_no_exception() -> None:
    rule = gate(stops=On(("do",), carried=True), lets=DUTY_INSPECTOR)
    carried = entry("do", 3, carried_from="x")
    assert refused(rule, allowed(1), carried, entry("do", 5)) == []


def test_an_exception_lets_one_entry_of_a_kind_through() -> None:
    rule = gate(lets=DUTY_INSPECTOR, stops=On(("do", "grade")))
    entries = [allowed(1), entry("do", 5), entry("do", 6)]
    assert refused(rule, *entries) == ["do6"]
    assert refused(rule, *entries, entry("grade", 7)) == ["do6"]
    between = [allowed(1), entry("grade", 5), entry("do", 6), entry("grade", 7)]
    assert refused(rule, *between) == ["grade7"]
    assert refused(rule, *entries, allowed(6.5, id="again"), entry("do", 7)) == ["do6"]
    assert refused(rule, allowed(1), entry("do", 5), allowed(5.5, id="x"), entry("do", 6)) == []


def test_an_entry_that_needed_no_exception_uses_none() -> None:
    rule = gate(lets=DUTY_INSPECTOR, unless=(Stands(On(("grade",), where=Is("grade", ("high",)))),))
    high = entry("grade", 3, answers={"grade": "high"})
    low = entry("grade", 7, answers={"grade": "low"})
    entries = [allowed(1), high, entry("do", 5), low, entry("do", 9)]
    assert refused(rule, *entries) == []
    assert refused(rule, *entries, entry("do", 10)) == ["do10"]
    elsewhere = On(("do",), where=Is("grade", ("low",)))
    stops_low = gate(lets=DUTY_INSPECTOR, stops=elsewhere)
    not_stopped = entry("do", 5, answers={"grade": "high"})
    stopped = entry("do", 6, answers={"grade": "low"})
    assert refused(stops_low, allowed(1), not_stopped, stopped) == []


def test_each_exception_lets_one_entry_through() -> None:
    rule = gate(lets=DUTY_INSPECTOR)
    two = [allowed(1), allowed(2, id="x")]
    assert refused(rule, *two, entry("do", 5), entry("do", 6), entry("do", 7)) == ["do7"]
    assert refused(rule, allowed(1), entry("do", 5), allowed(6, id="x"), entry("do", 7)) == []
    late = [allowed(1), entry("do", 5), entry("do", 6), allowed(7, id="x"), entry("do", 8)]
    assert refused(rule, *late) == ["do6"]


def test_an_exception_is_free_again_when_what_it_let_through_is_withdrawn() -> None:
    rule = gate(lets=DUTY_INSPECTOR)
    gone = entry("entry-withdrawn", 6, corrects="do5")
    assert refused(rule, allowed(1), entry("do", 5), gone, entry("do", 7)) == []
    no_more = entry("entry-withdrawn", 3, corrects="exception-allowed1")
    assert refused(rule, allowed(1), no_more, entry("do", 5)) == ["do5"]
    # An exception that was used is used, whatever became of another one.
    used, free = allowed(1), allowed(2, id="x")
    no_more = entry("entry-withdrawn", 6, corrects="exception-allowed1")
    assert refused(rule, used, free, entry("do", 5), no_more, entry("do", 7)) == []
    assert refused(rule, used, free, entry("do", 5), no_more, entry("do", 7), entry("do", 8)) == [
        "do8"
    ]


def test_an_exception_is_used_in_its_scope_only() -> None:
    rule = gate(lets=DUTY_INSPECTOR)
    girl = [allowed(2, case="girl"), entry("do", 3, case="girl"), entry("do", 4, case="girl")]
    assert refused(rule, allowed(1), *girl, entry("do", 5)) == ["do4"]


def test_a_correction_of_a_correction_is_judged_by_what_it_makes_of_the_entry() -> None:
    low = gate(stops=On(("grade",), where=Is("grade", ("low",))))
    first = entry("grade", 0, "g", answers={"grade": "high"})
    reworded = entry("grade", 0, "c", recorded=5, corrects="g", answers={"grade": "high"})
    to_low = entry("grade", 0, "d", recorded=6, corrects="c", answers={"grade": "low"})
    assert refused(low, first, reworded, to_low) == ["d"]


@settings(max_examples=300, deadline=None)
@given(worlds(late=True, gated=True))
def test_one_entry_is_judged_as_all_are(world: World) -> None:
    """What the door says of each entry, as it comes, is what is said of all of them together."""
    admitted, _ = admit(world.rules.gates, world.entries, SMALL)
    let: list[Entry] = []
    for one in in_order_of_admission(world.entries):
        if not judge(world.rules.gates, let, one, SMALL):
            let.append(one)
    assert [one.id for one in let] == [one.id for one in admitted]


def test_a_gate_looks_in_its_scope_and_across_it() -> None:
    elsewhere = entry("begin", 0, case="other")
    assert refused(NEEDS_BEGIN, elsewhere, entry("do", 5)) == ["do5"]
    across = gate(unless=(Has(BEGIN, across=Scope.PERSON),))
    assert refused(across, elsewhere, entry("do", 5)) == []
    person = gate(unless=(Has(BEGIN),), scope=Scope.PERSON)
    assert refused(person, elsewhere, entry("do", 5)) == []
    given = On(("do",), given=(Has(BEGIN, across=Scope.PERSON),))
    assert refused(gate(stops=given), elsewhere, entry("do", 5)) == ["do5"]
    assert refused(gate(stops=given), entry("do", 5)) == []
    home = gate(scope=Scope.HOUSEHOLD)
    assert refused(home, entry("do", 5)) == []
    assert refused(home, entry("do", 5, household="h")) == ["do5"]


def test_what_another_officer_withdrew_counts_no_more_for_a_gate_of_the_officer() -> None:
    rule = gate(scope=Scope.OFFICER, unless=(Has(BEGIN),))
    gone = entry("entry-withdrawn", 3, user="sergeant", corrects="begin0")
    assert refused(rule, entry("begin", 0), entry("do", 5)) == []
    assert refused(rule, entry("begin", 0), gone, entry("do", 5)) == ["do5"]


def test_of_one_moment_what_a_link_carries_counts_only_after_what_is_judged() -> None:
    carried = On(("begin",), carried=True)
    rule = gate(unless=(Has(carried),))
    begun = entry("begin", 0, recorded=5, carried_from="x")
    assert refused(rule, begun, entry("do", 5)) == ["do5"]
    assert refused(rule, replace(begun, recorded=at(4)), entry("do", 5)) == []


def test_a_gate_may_ask_that_all_is_answered() -> None:
    rule = gate(stops=On(("stop",)), unless=(Answered(BEGIN, DO),))
    asked = entry("begin", 0, "a")
    assert refused(rule, asked, entry("stop", 5)) == ["stop5"]
    assert refused(rule, asked, entry("do", 1, regarding="a"), entry("stop", 5)) == []


def test_a_gate_may_ask_for_somebody_else() -> None:
    rule = gate(unless=(ByAnother(BEGIN),))
    begun = entry("begin", 0, user="pc")
    assert refused(rule, begun, entry("do", 5, user="pc")) == ["do5"]
    assert refused(rule, begun, entry("do", 5, user="ps")) == []
    assert refused(rule, entry("do", 5, user="pc")) == []
    # Told for an earlier time it is still theirs: what counts is what had been recorded.
    assert refused(rule, begun, entry("do", 0, recorded=5, user="pc")) == ["do0"]
    gone = entry("entry-withdrawn", 3, user="ps", corrects="begin0")
    assert refused(rule, begun, gone, entry("do", 5, user="pc")) == []


def test_whoever_may_not_record_it_may_not_correct_it() -> None:
    rule = gate(unless=(ByAnother(BEGIN),))
    begun, done = entry("begin", 0, user="pc"), entry("do", 5, user="ps")
    corrected = entry("do", 6, "c", corrects="do5", user="pc")
    assert refused(rule, begun, done, corrected) == ["c"]
    assert refused(rule, begun, done, replace(corrected, by=done.by)) == []


def test_a_gate_looks_at_what_its_state_is_among() -> None:
    rule = gate(unless=(Stands(BEGIN, among=("stop",)),))
    assert refused(rule, entry("begin", 0), entry("do", 5)) == []
    assert refused(rule, entry("begin", 0), entry("stop", 1), entry("do", 5)) == ["do5"]


def test_only_an_exception_lets_through_and_no_other_entry_that_names_the_gate() -> None:
    named = {"gate": "gate", "reason": "r"}
    other = entry("do", 1, by="duty-inspector", answers=named, case="boy")
    rule = gate(lets=DUTY_INSPECTOR, stops=On(("stop",)), unless=(Lacks(DO),))
    assert refused(rule, other, entry("stop", 5)) == ["stop5"]
    # Nor one of the kind that is stopped, which was let in when nothing was missing.
    needs_high = gate(
        lets=DUTY_INSPECTOR, unless=(Stands(On(("grade",), where=Is("grade", ("high",)))),)
    )
    high, low = (entry("grade", n, answers={"grade": g}) for n, g in ((0, "high"), (2, "low")))
    assert refused(needs_high, high, other, low, entry("do", 5)) == ["do5"]


def test_every_gate_that_refuses_says_so() -> None:
    first, second = NEEDS_BEGIN, gate(key="second", says="Never.")
    admitted, told = admit([first, second], [entry("grade", 0), entry("do", 5)], PARAMETERS)
    assert [one.kind for one in admitted] == ["grade"]
    assert [(one.gate, one.entry, one.why) for one in told] == [
        ("gate", "do5", "Not yet."),
        ("second", "do5", "Never."),
    ]
    assert (told[0].case, told[0].about) == ("boy", "boy")
    assert judge([first, second], [], entry("grade", 0), PARAMETERS) == ()


def test_an_entry_is_judged_by_each_gate_that_stops_its_kind_and_by_no_other() -> None:
    gates = [NEEDS_BEGIN, gate(key="grades", stops=On(("grade",)))]
    for kind, by in (("do", ["gate"]), ("grade", ["grades"]), ("begin", [])):
        assert [one.gate for one in judge(gates, [], entry(kind, 5), PARAMETERS)] == by
        assert [one.gate for one in admit(gates, [entry(kind, 5)], PARAMETERS)[1]] == by


def test_a_gate_judges_nothing_it_does_not_stop() -> None:
    assert course(duty(), entry("begin", 0), entry("do", 5)) == [(60, "met")]
