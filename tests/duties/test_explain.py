"""Each rule, and each obligation's deadline, in sentences that a person on duty understands."""

from dataclasses import replace
from typing import Any

import pytest

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.duties.engine import derive
from lapwing.duties.explain import Explanation, why_due
from lapwing.duties.history import Parameters
from lapwing.duties.language import (
    OWNER,
    After,
    AllOf,
    Answered,
    AnyOf,
    AtLeast,
    Below,
    By,
    ByAnother,
    ByRankBelow,
    ByRankOf,
    Condition,
    Confidence,
    Counted,
    Depends,
    Due,
    Flagged,
    Given,
    Has,
    Is,
    IsNot,
    Lacks,
    Named,
    NotGiven,
    NotWithin,
    On,
    Once,
    Quiet,
    Repeated,
    Rule,
    Runs,
    Scope,
    Seen,
    Stands,
    State,
    Tell,
    Within,
)
from lapwing.duties.numbers import Numbers, overlay, read_numbers
from lapwing.duties.sentences import Words, tell_words
from lapwing.record.roles import DUTY_INSPECTOR, ENCOMPASS_DESK, SERGEANT
from tests.duties.small import (
    BEGIN,
    DO,
    GRADED,
    KINDS,
    NUMBERS,
    PARAMETERS,
    STOP,
    at,
    duty,
    entry,
    every,
    gate,
    number,
    rules,
    signal,
)

MORE = (
    number("tour", "1", "end of tour")
    + number("third", "3", "times")
    + number("eleventh", "11", "times")
)
WORDS = Words(
    kinds=KINDS,
    numbers=Numbers(NUMBERS | read_numbers(MORE, "more.toml")),
    signals={"silence": "Nobody looked"},
)
HIGH = On(("grade",), where=Is("grade", ("high",)))


def said(rule: Rule) -> list[str]:
    return list(WORDS.of_rule(rule))


def test_a_duty() -> None:
    assert said(duty(ends=(STOP, After("half")), escalate=(Tell(OWNER, before="15m"),))) == [
        "When “Begun” is recorded, the response sergeant must do this within 60 minutes.",
        (
            "It is done by “Done”, and ends without being done with “Stopped” or 30 "
            "minutes after it "
            "began."
        ),
        "Whoever must do it is told 15 minutes before it is due.",
    ]


def test_a_duty_of_other_shapes() -> None:
    rule = duty(
        owner=ENCOMPASS_DESK,
        begins=(BEGIN, HIGH, Flagged("silence"), Flagged("unheard")),
        done_by=(DO, STOP),
        ends=(),
        each=True,
        retrigger="new",
    )
    assert said(rule) == [
        (
            "When “Begun”; or “Graded” with “What grade?” answered “High” is recorded; or "
            "the signal "
            "“Nobody looked” or “unheard” is raised, the Operation Encompass desk must do "
            "this within "
            "60 minutes."
        ),
        "It is done by “Done” or “Stopped” that answers the entry it began with.",
        "Each time it begins is a duty of its own.",
    ]
    assert said(duty(retrigger="restart"))[2] == "When it begins again, the clock starts again."


def test_who_holds_a_duty_by_name() -> None:
    held = "It is held by name by whomever “Graded” names in answer to “What grade?”"
    assert said(duty(named=Named((GRADED,), "grade")))[1:] == [
        f"{held}.",
        "It is done by “Done”, and ends without being done with “Stopped”.",
    ]
    assert said(duty(named=Named((GRADED,), "grade", since=STOP)))[1] == (
        f"{held} since the latest “Stopped”."
    )
    assert said(duty(named=Named((GRADED,), "grade", agency=True)))[1] == (
        "It is held by name by the agency that “Graded” names in answer to “What grade?”."
    )
    assert said(duty(named=Named((GRADED,), None)))[1] == (
        "It is held by name by whoever recorded “Graded”."
    )


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (Once(within="tour"), "by the end of the tour of duty"),
        (every(), "every 60 minutes, counted from when it was last done"),
        (
            every("tour", "last due"),
            "again by the end of the tour of duty, counted from when it was last due",
        ),
        (
            every(first="ten"),
            "every 60 minutes, counted from when it was last done, and first within 10 minutes",
        ),
        (
            every(first="tour"),
            (
                "every 60 minutes, counted from when it was last done, and first by the end of the "
                "tour of duty"
            ),
        ),
        (Once(within="changing"), "within 30 minutes"),
        (By("by"), "by the moment that the entry names"),
        (By("by", before="hour"), "by 60 minutes before the moment that the entry names"),
        (By("by", after="hour"), "within 60 minutes after the moment that the entry names"),
        (
            By("by", otherwise="ten"),
            "by the moment that the entry names, or within 10 minutes if it names none",
        ),
        (
            Once(within=Depends(((Has(DO), "ten"), (Stands(HIGH), "half")), "hour")),
            (
                "within 10 minutes if there is “Done”; 30 minutes if the latest “Graded” "
                "is one with "
                "“What grade?” answered “High”; otherwise 60 minutes"
            ),
        ),
        (Once(within="unheard"), "within [unheard]"),
        (
            Once(within="hour", runs=Runs(since=BEGIN, stops=STOP, starts=DO)),
            (
                "within 60 minutes, of time that runs from “Begun” and stands still from “Stopped” "
                "until “Done”"
            ),
        ),
        (
            every(
                "ten",
                "last due",
                first="hour",
                runs=Runs(since=BEGIN, stops=STOP, starts=GRADED, question="by", counting="grade"),
            ),
            (
                "every 10 minutes, counted from when it was last due, and first within 60 minutes, "
                "of time that runs from the moment that “Begun” names in answer to “By when?” and "
                "stands still from “Stopped” until “Graded”, but for the minutes in “What grade?”"
            ),
        ),
    ],
)
def test_when_it_is_due(due: Due, words: str) -> None:
    assert WORDS.due(due) == words


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (Is("grade", ("high", "low")), "with “What grade?” answered “High” or “Low”"),
        (Is("care", ("yes",)), "with “In care?” answered yes"),
        (Is("care", ("no", "unknown")), "with “In care?” answered no or not known"),
        (Is("signs", ("a", "c")), "with “Signs?” answered “A” or c"),
        (IsNot("signs", ("a",)), "with “Signs?” answered, but not “A”"),
        (Given("care"), "with “In care?” answered"),
        (NotGiven("care"), "with “In care?” not answered or not known"),
        (Below("age", "teen"), "with “How old?” below 13 years"),
        (AtLeast("age", "teen"), "with “How old?” at 13 years or more"),
        (ByRankOf(DUTY_INSPECTOR), "by an inspector or above"),
        (ByRankBelow(SERGEANT), "by somebody below a sergeant"),
        (
            AllOf((Given("age"), Given("care"), Given("by"))),
            "with “How old?” answered, with “In care?” answered and with “By when?” answered",
        ),
        (
            AnyOf((Given("age"), Given("care"))),
            "with “How old?” answered or with “In care?” answered",
        ),
        (Given("unheard"), "with “unheard” answered"),
    ],
)
def test_a_condition(condition: Condition, words: str) -> None:
    assert WORDS.condition(condition, ("begin",)) == words


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Stands(GRADED), "there is “Graded”"),
        (Stands(HIGH), "the latest “Graded” is one with “What grade?” answered “High”"),
        (Stands(BEGIN, among=("stop",)), "the latest of “Begun” or “Stopped” is “Begun”"),
        (Stands(BEGIN, among=("begin",)), "there is “Begun”"),
        (Has(DO, since=BEGIN), "there is “Done” since the latest “Begun”"),
        (Has(DO, across=Scope.PERSON), "there is “Done” in any case of this child"),
        (Lacks(DO), "there is no “Done”"),
        (Lacks(DO, since=BEGIN), "there is no “Done” since the latest “Begun”"),
        (Lacks(DO, across=Scope.HOUSEHOLD), "there is no “Done” in this household"),
        (Has(DO, across=Scope.CASE), "there is “Done” in this case"),
        (Has(DO, across=Scope.OFFICER), "there is “Done” by this officer"),
        (Has(DO, across=Scope.TEAM), "there is “Done” by this team"),
        (
            Within(DO, "hour", across=Scope.PERSON),
            "there was “Done” in the last 60 minutes in any case of this child",
        ),
        (
            Stands(HIGH, across=Scope.PERSON),
            (
                "the latest “Graded” is one with “What grade?” answered “High” in any case of this "
                "child"
            ),
        ),
        (
            Stands(On(("grade",), given=(Has(DO),))),
            "the latest “Graded” is one while there is “Done”",
        ),
        (
            Stands(BEGIN, among=("begin", "stop", "do")),
            "the latest of “Begun”, “Stopped” or “Done” is “Begun”",
        ),
        (Within(DO, "hour"), "there was “Done” in the last 60 minutes"),
        (NotWithin(DO, "hour"), "there was no “Done” in the last 60 minutes"),
        (
            Counted(DO, "two", "hour", across=Scope.PERSON),
            "there were at least 2 of “Done” in the last 60 minutes in any case of this child",
        ),
        (Answered(BEGIN, DO), "every “Begun” is answered by “Done”"),
        (ByAnother(BEGIN), "it is recorded by somebody else than whoever recorded “Begun”"),
    ],
)
def test_a_state(state: State, words: str) -> None:
    assert WORDS.state(state) == words


def test_an_entry() -> None:
    assert WORDS.on(On(("begin",), given=(Has(DO),))) == "“Begun” while there is “Done”"
    assert WORDS.on(On(("do",), across=Scope.PERSON)) == "“Done” in any case of this child"
    assert WORDS.on(On(("begin",), carried=True)) == "“Begun” (for this child or a linked one)"
    assert WORDS.on(On(("gone",))) == "[gone]"


def test_a_name_stands_for_all_that_is_described_and_is_explained_once() -> None:
    news = On(("begin", "grade"), where=Is("grade", ("high",)), called="news")
    assert WORDS.on(news) == "news"
    assert WORDS.state(Has(DO, since=news)) == "there is “Done” since the latest news"
    assert WORDS.state(Stands(news)) == "the latest “Begun” or “Graded” is news"
    meaning = "News: “Begun” or “Graded” with “What grade?” answered “High”."
    rule = gate(stops=On(("do",), given=(Lacks(news),)), unless=(Has(BEGIN, since=news),))
    assert WORDS.of_rule(rule) == (
        (
            "“Done” while there is no news may not be recorded unless there is “Begun” since the "
            "latest news."
        ),
        "Nobody can allow an exception.",
        meaning,
    )
    done = duty(done_by=(replace(news, kinds=("grade",)),), ends=())
    assert explained(done, entry("begin", 0)).done_by == (
        "It is done by news. News: “Graded” with “What grade?” answered “High”."
    )


def test_what_ends_a_duty_otherwise() -> None:
    done = "It is done by “Done”"
    assert WORDS.doing(duty(ends=())) == f"{done}."
    assert WORDS.doing(duty(ends=(After("half"),))) == (
        f"{done}, and ends without being done with 30 minutes after it began."
    )


def test_several_entries_of_which_some_say_more() -> None:
    assert WORDS.any_of((HIGH, DO, STOP)) == (
        "“Done” or “Stopped”; or “Graded” with “What grade?” answered “High”"
    )
    assert WORDS.any_of((HIGH,)) == "“Graded” with “What grade?” answered “High”"


def test_a_question_is_asked_in_the_words_of_the_first_kind_that_asks_it() -> None:
    asked = Given("grade")
    assert WORDS.condition(asked, ("gone", "stop", "do")) == "with “What grade?” answered"
    assert WORDS.condition(asked, ("stop",)) == "with “grade” answered"


@pytest.mark.parametrize(
    ("times", "words"),
    [
        ("1", "1st"),
        ("2", "2nd"),
        ("3", "3rd"),
        ("4", "4th"),
        ("10", "10th"),
        ("11", "11th"),
        ("12", "12th"),
        ("13", "13th"),
        ("21", "21st"),
        ("22", "22nd"),
        ("112", "112th"),
    ],
)
def test_how_often_is_an_ordinal(times: str, words: str) -> None:
    numbers = Numbers(NUMBERS | read_numbers(number("n", times, "times"), "more.toml"))
    rule = signal(Repeated(BEGIN, times="n", within="day"), tells=())
    (told,) = replace(WORDS, numbers=numbers).of_rule(rule)
    assert (
        told == f"Raised whenever “Begun” is recorded for at least the {words} time within 1 day."
    )


def test_a_number_that_is_not_there_is_named_in_brackets() -> None:
    (told,) = said(signal(Repeated(BEGIN, times="unheard", within="gone"), tells=()))
    assert told == "Raised whenever “Begun” is recorded for at least the [unheard] within [gone]."


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Duty sergeant", "the duty sergeant"),
        ("PNC bureau", "the PNC bureau"),
        ("MASH", "the MASH"),
        ("Operation Encompass desk", "the Operation Encompass desk"),
    ],
)
def test_a_role_keeps_the_capitals_of_a_name(title: str, words: str) -> None:
    role = replace(SERGEANT, title=title)
    assert tell_words(Tell(role, at_start=True)) == f"{words} is told when it begins"


def test_a_gate() -> None:
    assert said(gate(unless=(Has(BEGIN), Has(GRADED)), lets=DUTY_INSPECTOR)) == [
        "“Done” may not be recorded unless there is “Begun” and there is “Graded”.",
        (
            "The duty inspector, or somebody of that rank or above, may allow an "
            "exception and must "
            "record why."
        ),
    ]
    assert said(gate()) == ["“Done” may not be recorded.", "Nobody can allow an exception."]


def test_a_signal() -> None:
    assert said(signal(Seen(DO))) == [
        "Raised whenever “Done” is recorded.",
        "The response sergeant is told at once.",
    ]
    rule = Repeated(BEGIN, times="third", within="day", since=DO, unless=STOP)
    assert said(signal(rule, tells=(SERGEANT, DUTY_INSPECTOR))) == [
        (
            "Raised whenever “Begun” is recorded for at least the 3rd time within 1 day, "
            "counted after "
            "the latest “Done”, leaving out a case with “Stopped”."
        ),
        "The response sergeant and the duty inspector are told at once.",
    ]
    often = Repeated(BEGIN, times="eleventh", within="day")
    assert said(signal(often, tells=())) == [
        "Raised whenever “Begun” is recorded for at least the 11th time within 1 day."
    ]
    quiet = Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour", ends=(STOP,))
    assert said(signal(quiet))[0] == (
        "Raised when, from “Begun”, there is no “Done” for 60 minutes, until “Stopped”."
    )
    endless = Quiet(begins=(BEGIN,), broken_by=(DO,), length="hour")
    assert said(signal(endless))[0].endswith("there is no “Done” for 60 minutes.")


@pytest.mark.parametrize(
    ("tell", "words"),
    [
        (Tell(OWNER, at_start=True), "whoever must do it is told when it begins"),
        (Tell(SERGEANT, before="1h"), "the response sergeant is told 1 hour before it is due"),
        (Tell(SERGEANT, before="15m"), "the response sergeant is told 15 minutes before it is due"),
        (
            Tell(SERGEANT, after="05m"),
            "the response sergeant is told 5 minutes after it is overdue",
        ),
        (Tell(SERGEANT, after="1d"), "the response sergeant is told 1 day after it is overdue"),
        (Tell(SERGEANT, after="0h"), "the response sergeant is told when it is overdue"),
        (Tell(SERGEANT, after="2d"), "the response sergeant is told 2 days after it is overdue"),
        (
            Tell(SERGEANT, after="1wd"),
            "the response sergeant is told 1 working day after it is overdue",
        ),
    ],
)
def test_a_step_of_a_ladder(tell: Tell, words: str) -> None:
    assert tell_words(tell) == words


def test_every_rule_of_ours_is_said_in_whole_sentences() -> None:
    ours = Words(
        kinds=all_kinds(),
        numbers=national_numbers(),
        signals={one.key: one.title for book in all_rulebooks() for one in book.signals},
    )
    for book in all_rulebooks():
        for rule in book.rules:
            for sentence in ours.of_rule(rule):
                assert sentence.endswith("."), rule.key
                assert sentence[0].isupper() or sentence[0] == "“", rule.key
                assert "[" not in sentence, rule.key
                assert "  " not in sentence, rule.key


# --- One obligation -------------------------------------------------------------------------------


def explained(
    rule: Any, *entries: Any, which: int = 0, parameters: Any = PARAMETERS
) -> Explanation:
    made = rules(*rule) if isinstance(rule, tuple) else rules(rule)
    found = derive(made, entries, parameters, at(600)).obligations
    return why_due(found[which], made, entries, parameters, KINDS)


def test_why_it_is_due() -> None:
    ladder = (Tell(OWNER, before="15m"), Tell(DUTY_INSPECTOR, at_start=True))
    found = explained(duty(escalate=ladder), entry("begin", 0, recorded=5))
    assert found.sentences == (
        "It began with “Begun” on Monday 2 March 2026 at 10am, which was recorded 5 minutes later.",
        "Due on Monday 2 March 2026 at 11am: 60 minutes.",
        "This is local, not law (hour): A test.",
        "Because.",
        "It is done by “Done”, and ends without being done with “Stopped”.",
        "The Duty inspector is told on Monday 2 March 2026 at 10:05am, if it is still open then.",
        (
            "The Response sergeant is told on Monday 2 March 2026 at 10:45am, if it is still open "
            "then."
        ),
    )


def test_how_it_moved() -> None:
    rule = duty(due=Once(within=Depends(((Stands(HIGH), "half"),), "hour"), catch_up="ten"))
    graded = entry("grade", 25, answers={"grade": "high"})
    assert explained(rule, entry("begin", 0), graded).moved == (
        (
            "On Monday 2 March 2026 at 10:25am “Graded” moved it to Monday 2 March 2026 "
            "at 10:35am: "
            "the length became 30 minutes."
        ),
    )


def test_each_obligation_is_explained_by_its_own_rule() -> None:
    other = duty(key="other", title="Do it too", why="Another reason.", begins=(GRADED,))
    found = explained((duty(), other), entry("grade", 0, answers={"grade": "low"}))
    assert found.why == "Another reason."
    assert found.began == "It began with “Graded” on Monday 2 March 2026 at 10am."


def test_what_is_not_among_the_entries_is_still_explained() -> None:
    rule = duty(due=Once(within=Depends(((Stands(HIGH), "half"),), "hour"), catch_up="ten"))
    graded = entry("grade", 25, answers={"grade": "high"})
    made = rules(rule)
    (moved,) = derive(made, [entry("begin", 0), graded], PARAMETERS, at(600)).obligations
    found = why_due(moved, made, [], PARAMETERS, KINDS)
    assert found.began == "It began with the entry begin0 on Monday 2 March 2026 at 10am."
    assert found.moved == (
        (
            "On Monday 2 March 2026 at 10:25am something moved it to Monday 2 March 2026 at "
            "10:35am: the length became 30 minutes."
        ),
    )


def test_a_later_time_says_what_it_counts_from() -> None:
    found = explained(duty(due=every()), entry("begin", 0), entry("do", 30), which=1)
    assert found.began.endswith("; this time it counts from Monday 2 March 2026 at 10:30am.")
    assert found.due == (
        "Due on Monday 2 March 2026 at 11:30am: 60 minutes from when it was last done."
    )
    first = explained(duty(due=every()), entry("begin", 0), entry("do", 30))
    assert first.due == "Due on Monday 2 March 2026 at 11am: 60 minutes."
    grid = explained(duty(due=every(counted_from="last due")), entry("begin", 0), which=1)
    assert grid.due.endswith("at midday: 60 minutes from when it was last due.")


def test_what_the_entry_names_rests_on_the_rule() -> None:
    rule = duty(
        due=By("by", otherwise="hour"), confidence=Confidence.PRIMARY, source="An Act, s.1."
    )
    found = explained(rule, entry("begin", 0, answers={"by": "2026-03-02T12:00:00Z"}))
    assert found.due == "Due on Monday 2 March 2026 at midday, as the entry itself names."
    assert found.rests_on == "This is guidance: An Act, s.1."
    for side, when in (("after", "12:30pm"), ("before", "11:30am")):
        found = explained(
            duty(due=By("by", otherwise="hour", **{side: "half"})),
            entry("begin", 0, answers={"by": "2026-03-02T12:00:00Z"}),
        )
        assert found.due == (
            f"Due on Monday 2 March 2026 at {when}: 30 minutes {side} the moment that the entry "
            "names."
        )
        assert found.rests_on == "This is local, not law (half): A test."
    unverified = duty(due=By("by"), confidence=Confidence.UNVERIFIED)
    found = explained(unverified, entry("begin", 0))
    assert found.rests_on == "This is local, not law: A test. Nobody has verified that."


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ('weight = "statute"', "This is statute (n): An Act."),
        ('weight = "guidance"', "This is guidance (n): An Act."),
        (
            'weight = "local"\nverified = false',
            "This is local, not law (n): An Act. Nobody has verified that.",
        ),
    ],
)
def test_it_says_what_the_number_rests_on(change: str, words: str) -> None:
    text = f'[n]\ntitle="n"\nunit="hours"\nsource="An Act"\nvalues={{2020-01-01 = 1}}\n{change}'
    parameters = Parameters(numbers=Numbers(read_numbers(text, "x")), calendar=PARAMETERS.calendar)
    found = explained(duty(due=Once(within="n")), entry("begin", 0), parameters=parameters)
    assert found.rests_on == words


def test_it_says_who_confirmed_the_number() -> None:
    text = '[n]\ntitle="n"\nunit="hours"\nsource="An Act"\nweight="statute"\nverified=false\n'
    read = read_numbers(f"{text}values={{2020-01-01 = 1}}", "x")
    line = '[confirmed]\nn = { by = "Insp Nia ap Hywel", on = 2026-03-02 }'
    numbers = Numbers(overlay(read, line, "force.toml", "northmere"))
    parameters = Parameters(numbers=numbers, calendar=PARAMETERS.calendar)
    found = explained(duty(due=Once(within="n")), entry("begin", 0), parameters=parameters)
    assert found.rests_on == (
        "This is statute (n): An Act. Confirmed by Insp Nia ap Hywel on 2 March 2026."
    )


def test_what_a_signal_or_a_linked_child_began() -> None:
    begun = duty(begins=(Flagged("signal"),), due=Once(within="half"))
    found = explained((begun, signal(Seen(BEGIN))), entry("begin", 0))
    assert found.began == "It began with the signal “Seen” on Monday 2 March 2026 at 10am."
    carried = duty(begins=(On(("begin",), carried=True),))
    found = explained(carried, entry("begin", 0, carried_from="x"))
    assert found.began.endswith("at 10am, on a linked child's case.")
