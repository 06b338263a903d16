"""Learning of a record piece by piece leads to what follows from it as a whole, at each moment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from lapwing.duties.course import Course
from lapwing.duties.engine import Derived, Following, Rules, derive
from lapwing.duties.gates import admit
from lapwing.duties.history import Parameters
from lapwing.duties.language import (
    Answered,
    Counted,
    Depends,
    Flagged,
    Has,
    Lacks,
    NotWithin,
    On,
    Once,
    Scope,
    Stands,
    State,
)
from lapwing.duties.obligation import Obligation
from lapwing.journal.entry import Entry
from tests.duties import small, worlds
from tests.duties.logs import logs
from tests.duties.test_properties import ALL


def follows_at_each_moment(rules: Rules, entries: Sequence[Entry], parameters: Parameters) -> None:
    """What a Following says after each moment is what a derivation of all known then says."""
    admitted, _ = admit(rules.gates, entries, parameters)
    moments = sorted({one.recorded for one in admitted})
    until = max((one.at for one in entries), default=small.START) + timedelta(hours=3)
    following = Following(rules, parameters, until)
    ungated = Rules(duties=rules.duties, gates=(), signals=rules.signals)
    for moment in moments:
        changed = following.learn(one for one in admitted if one.recorded == moment)
        known = [one for one in admitted if one.recorded <= moment]
        whole = derive(ungated, known, parameters, until)
        assert told(following) == told(whole)
        for one in changed:
            held = [*one.obligations, *one.signals]
            everything = [*whole.obligations, *whole.signals]
            assert all(each in everything for each in held)


def told(found: Derived | Following) -> tuple[list[str], list[str]]:
    """Obligations and signals, in an order of their own."""
    return sorted(map(repr, found.obligations)), sorted(map(repr, found.signals))


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(worlds.worlds(late=True, gated=True))
def test_any_rule_follows_what_becomes_known(world: worlds.World) -> None:
    follows_at_each_moment(world.rules, world.entries, worlds.PARAMETERS)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(logs(children=("boy", "girl")))
def test_many_rules_follow_several_cases_at_once(entries: list[Entry]) -> None:
    follows_at_each_moment(ALL, entries, small.PARAMETERS)


def reaching(state: State) -> Rules:
    """A duty of a case that is due in ten minutes while a state stands, else in an hour."""
    due = Once(within=Depends(((state, "ten"),), "hour"))
    return small.rules(small.duty(due=due))


def in_other_case(kind: str, minute: int, regarding: str | None = None) -> Entry:
    """An entry about the boy on another case of his."""
    return small.entry(kind, minute, case="boy-2", about="boy", regarding=regarding)


BEGUN_OR_GRADED = On(("begin", "grade"))
BEGUN = small.entry("begin", 0, "begun", case="boy-1", about="boy")


@pytest.mark.parametrize(
    ("state", "changes"),
    [
        (Has(small.GRADED, across=Scope.PERSON), in_other_case("grade", 5)),
        (Lacks(small.GRADED, across=Scope.PERSON), in_other_case("grade", 5)),
        (Stands(small.GRADED, ("do",), across=Scope.PERSON), in_other_case("grade", 5)),
        (
            Stands(small.BEGIN, ("grade",)),
            small.entry("grade", 5, case="boy-1", about="boy"),
        ),
        (NotWithin(small.GRADED, "day", across=Scope.PERSON), in_other_case("grade", 5)),
        (Counted(BEGUN_OR_GRADED, "two", "day", across=Scope.PERSON), in_other_case("grade", 5)),
    ],
    ids=["has", "lacks", "stands", "among", "not within", "counted"],
)
def test_what_a_state_looks_at_reaches_the_duty_when_it_becomes_known(
    state: State, changes: Entry
) -> None:
    rules = reaching(state)
    until = small.at(300)
    following = Following(rules, small.PARAMETERS, until)
    following.learn([BEGUN])
    before = following.obligations
    changed = following.learn([changes])
    assert [(one.rule.key, one.key) for one in changed] == [("duty", "boy-1")]
    assert following.obligations != before
    follows_at_each_moment(rules, [BEGUN, changes], small.PARAMETERS)


def test_what_does_it_on_another_case_reaches_the_duty_when_it_becomes_known() -> None:
    rules = small.rules(small.duty(done_by=(On(("do",), across=Scope.PERSON),)))
    following = Following(rules, small.PARAMETERS, small.at(300))
    following.learn([BEGUN])
    (changed,) = following.learn([in_other_case("do", 5)])
    assert (changed.key, changed.obligations[0].outcome) == ("boy-1", "done")
    follows_at_each_moment(rules, [BEGUN, in_other_case("do", 5)], small.PARAMETERS)


def test_an_answer_on_another_case_reaches_what_it_answers() -> None:
    done = On(("do",), given=(Answered(small.BEGIN, small.GRADED),))
    following = Following(small.rules(small.duty(done_by=(done,))), small.PARAMETERS, small.at(300))
    following.learn([BEGUN, small.entry("do", 10, case="boy-1", about="boy")])
    assert following.obligations[0].outcome is None
    (changed,) = following.learn([in_other_case("grade", 5, regarding="begun")])
    assert changed.obligations[0].outcome == "done"


@pytest.fixture
def followed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The groups whose course is followed, one after the other."""
    keys: list[str] = []

    class Watched(Course):
        def follow(self) -> tuple[Obligation, ...]:
            keys.append(self.group.key)
            return super().follow()

    monkeypatch.setattr("lapwing.duties.engine.Course", Watched)
    return keys


def test_only_what_the_news_may_change_is_followed_again(followed: list[str]) -> None:
    following = Following(small.rules(small.duty()), small.PARAMETERS, small.at(300))
    following.learn([BEGUN, in_other_case("begin", 1)])
    assert followed == ["boy-1", "boy-2"]
    # A kind at which the duty does not look, and then one at which it does.
    assert following.learn([small.entry("grade", 5, case="boy-1", about="boy")]) == []
    assert followed == ["boy-1", "boy-2"]
    assert [one.key for one in following.learn([in_other_case("do", 6)])] == ["boy-2"]
    assert followed == ["boy-1", "boy-2", "boy-2"]


def test_what_only_corrects_each_other_changes_nothing() -> None:
    following = Following(small.rules(small.duty()), small.PARAMETERS, small.at(300))
    following.learn([BEGUN])
    one = small.entry("do", 5, "one", case="boy-1", about="boy", corrects="other")
    assert following.learn([one, replace(one, id="other", corrects="one")]) == []


def test_a_signal_that_becomes_known_is_told_with_the_duty_that_it_begins() -> None:
    rules = small.rules(small.signal(), small.duty(begins=(Flagged("signal"),)))
    following = Following(rules, small.PARAMETERS, small.at(300))
    assert following.learn([BEGUN]) == []
    raising = small.entry("do", 5, "raising", case="boy-1", about="boy")
    gone = small.entry("entry-withdrawn", 9, "gone", case="boy-1", about="boy", corrects="raising")
    for news, many in ((raising, 1), (gone, 0)):
        of_signal, of_duty = following.learn([news])
        assert (of_signal.rule.key, of_signal.key, len(of_signal.signals)) == (
            "signal",
            "boy-1",
            many,
        )
        assert (of_duty.rule.key, of_duty.key, len(of_duty.obligations)) == ("duty", "boy-1", many)


def test_a_correction_reaches_what_the_first_entry_reached_and_a_group_may_vanish() -> None:
    following = Following(small.rules(small.duty()), small.PARAMETERS, small.at(300))
    following.learn([BEGUN])
    gone = small.entry("entry-withdrawn", 9, "gone", case="boy-1", about="boy", corrects="begun")
    assert [one.obligations for one in following.learn([gone])] == [()]
    assert following.obligations == ()
    unknown = small.entry("do", 12, "later", case="boy-1", about="boy", corrects="nobody-knows")
    assert following.learn([unknown]) == []
