"""Each fault that a rulebook may have is planted, and named in a sentence that helps to mend it."""

from dataclasses import replace
from typing import Any

import pytest

from lapwing.areas import all_kinds, all_rulebooks, all_stories, national_numbers
from lapwing.base.calendar_file import default_calendar
from lapwing.commands import Refused
from lapwing.commands.rulebook_whole import check_rulebook
from lapwing.duties.check import RulebookNotWholeError, problems, require_whole
from lapwing.duties.language import (
    After,
    AllOf,
    Answered,
    AtLeast,
    Below,
    BuiltIn,
    By,
    ByAnother,
    ByRankOf,
    Confidence,
    Counted,
    Depends,
    Due,
    Flagged,
    Given,
    Has,
    Is,
    IsNot,
    Named,
    NotWithin,
    On,
    Once,
    Repeated,
    Rule,
    Runs,
    Scope,
    Stands,
    Tell,
    Within,
)
from lapwing.duties.numbers import Numbers, read_numbers
from lapwing.duties.story import Story, read_stories
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Moment, Reference, ShownWhen, Text
from lapwing.record.roles import SERGEANT, Role
from tests.duties.small import (
    BEGIN,
    DO,
    GRADE,
    GRADED,
    KINDS,
    NUMBERS,
    STOP,
    book,
    duty,
    every,
    gate,
    number,
    signal,
)

WIZARD = Role(key="wizard", title="Wizard")
NO_WIZARD = "it names the role 'wizard', which record/roles.py does not have."
NO_DEADLINE = "duty: it has no deadline where 'by' is not answered; give it an otherwise."
NO_YEAR = "it names the number 'year', which no numbers.toml has."
STORY = "story: {}\ntitle: T\nstart: 2026-03-02\nMon 10:00 | begin | by sergeant\n  silent: {}\n"


def story(text: str = "", key: str = "duty") -> Story:
    """A story about a rule, or of this text."""
    return read_stories(text or STORY.format(key, key), "test.story")[0]


def found(
    *rules: Rule,
    kinds: dict[str, Kind] | None = None,
    numbers: str = "",
    stories: list[Story] | None = None,
    **more: Any,
) -> list[str]:
    """The problems of these rules, with a story for each and only the numbers that they use."""
    told = [story(key=rule.key) for rule in rules] if stories is None else stories
    known = Numbers(NUMBERS | read_numbers(numbers, "more.toml"))
    said = problems([book(*rules, **more)], kinds or KINDS, known, told, default_calendar())
    if numbers:
        return [one for one in said if "used by no rule" not in one or "'new'" in one]
    return [one for one in said if "used by no rule" not in one]


def test_our_own_rulebook_is_whole() -> None:
    assert (
        problems(
            all_rulebooks(), all_kinds(), national_numbers(), all_stories(), default_calendar()
        )
        == []
    )
    check_rulebook()


def test_one_name_means_one_thing_in_every_rule() -> None:
    named, other = replace(DO, called="news"), replace(GRADED, called="news")
    first, second = duty(done_by=(named,)), replace(duty(done_by=(named,)), key="other")
    assert found(first, second) == []
    second = replace(second, done_by=(other,))
    assert found(first, second) == ["other: it calls 'news' what another rule does not; rename it."]


def test_a_rulebook_without_a_fault_has_none() -> None:
    rules = (
        duty(each=True, does="do", escalate=(Tell(SERGEANT, at_start=True),)),
        replace(duty(begins=(Flagged("signal"),)), key="other"),
        gate(unless=(Has(GRADED), Stands(GRADED, among=("stop",)))),
        signal(Repeated(BEGIN, times="two", within="hour")),
    )
    assert found(*rules) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (duty(begins=(On(("began",)),)), "it names 'began', which is not a kind of entry."),
        (duty(done_by=(On(()),)), "it has an On without kinds; name at least one."),
        (duty(begins=()), "nothing begins it; name an entry or a signal."),
        (duty(done_by=()), "nothing does it; name an entry in done_by."),
        (
            duty(does="stop"),
            "its button records 'stop', which does not do it; name a kind of done_by.",
        ),
        (duty(title=" "), "write its title."),
        (duty(source=""), "write its source."),
        (duty(why=""), "write its why."),
        (gate(source=" "), "write its source."),
        (signal(source=""), "write its source."),
        (duty(owner=WIZARD), NO_WIZARD),
        (
            gate(lets=Role(key="sergeant", title="Another")),
            "it names the role 'sergeant', which record/roles.py does not have.",
        ),
        (signal(tells=(WIZARD,)), NO_WIZARD),
        (duty(begins=(On(("begin",), where=ByRankOf(WIZARD)),)), NO_WIZARD),
        (duty(escalate=(Tell(WIZARD, after="1h"),)), NO_WIZARD),
        (
            duty(escalate=(Tell(SERGEANT),)),
            "a step of its ladder must say one of before, after and at_start.",
        ),
        (
            duty(escalate=(Tell(SERGEANT, after="1h", at_start=True),)),
            "a step of its ladder must say one of before, after and at_start.",
        ),
        (
            duty(escalate=(Tell(SERGEANT, before="1w"),)),
            "a step of its ladder is wrong: '1w' is not a length such as 15m, 1h, 2d or 1wd.",
        ),
        (
            duty(escalate=(Tell("sergeant", after="1h"),)),  # type: ignore[arg-type]
            "a step of its ladder tells 'sergeant'; name a role, or OWNER.",
        ),
        (
            duty(begins=(Flagged("sign"),)),
            "it begins with the signal 'sign', which no area raises.",
        ),
        (duty(due=Once(within="year")), NO_YEAR),
        (duty(due=every(first="year")), NO_YEAR),
        (duty(due=every(catch_up="year")), NO_YEAR),
        (duty(due=Once(within=Depends(((Has(DO), "year"),), "hour"))), NO_YEAR),
        (duty(due=Once(within=Depends((), "year"))), NO_YEAR),
        (duty(due=By("by", otherwise="hour", after="year")), NO_YEAR),
        (
            duty(due=Once(within=Depends(((ByAnother(DO), "hour"),), "half"))),
            "a length of it depends on who recorded an entry; ask that in a given.",
        ),
        (
            duty(due=Once(within=Depends(((Has(DO), "hour"), (ByAnother(DO), "hour")), "half"))),
            "a length of it depends on who recorded an entry; ask that in a given.",
        ),
        (gate(unless=(Within(DO, "year"),)), NO_YEAR),
        (
            duty(begins=(On(("begin",), across=Scope.PERSON),)),
            "it looks for an entry across where that neither does nor ends a duty.",
        ),
        (
            gate(unless=(Has(On(("do",), across=Scope.PERSON)),)),
            "it looks for an entry across where that neither does nor ends a duty.",
        ),
        (gate(unless=(NotWithin(DO, "year"),)), NO_YEAR),
        (gate(unless=(Counted(DO, "two", "year"),)), NO_YEAR),
        (
            gate(unless=(Counted(DO, "hour", "hour"),)),
            "it counts with the number 'hour', whose unit is not 'times'.",
        ),
        (
            gate(unless=(Counted(DO, "two", "teen"),)),
            "it counts back by 'teen'; its unit must be minutes, hours or days.",
        ),
        (duty(ends=(After("year"),)), NO_YEAR),
        (duty(due=Once(within="two")), "it measures with the number 'two', whose unit is 'times'."),
        (
            signal(Repeated(BEGIN, times="hour", within="hour")),
            "it counts with the number 'hour', whose unit is not 'times'.",
        ),
        (
            signal(Repeated(BEGIN, times="two", within="teen")),
            "it counts back by 'teen'; its unit must be minutes, hours or days.",
        ),
        (
            gate(stops=On(("begin",), where=Is("colour", ("red",)))),
            "it looks at the question 'colour', which begin does not ask.",
        ),
        (
            gate(stops=On(("begin",), where=AllOf((Given("colour"),)))),
            "it looks at the question 'colour', which begin does not ask.",
        ),
        (
            gate(unless=(Has(On(("begin",), where=Is("grade", ("medium",)))),)),
            "it compares 'grade' of begin with 'medium', which is no answer that counts as known.",
        ),
        (
            duty(begins=(On(("begin",), where=IsNot("care", ("unknown",))),)),
            "it compares 'care' of begin with 'unknown', which is no answer that counts as known.",
        ),
        (
            duty(begins=(On(("begin",), where=Is("grade", ())),)),
            "it compares 'grade' with nothing; name a value.",
        ),
        (
            duty(begins=(On(("begin",), where=Below("grade", "teen")),)),
            "it counts 'grade', which begin does not answer with a number.",
        ),
        (
            duty(each=True, done_by=(GRADED,)),
            (
                "grade cannot say which begin it answers; add that to what the kind regards, or "
                "drop each."
            ),
        ),
        (duty(due=By("grade")), "it is due by 'grade', which begin does not answer with a moment."),
        (
            duty(due=By("by")),
            "it has no deadline where 'by' is not answered; give it an otherwise.",
        ),
        (
            duty(begins=(On(("begin",), where=AtLeast("grade", "teen")),)),
            "it counts 'grade', which begin does not answer with a number.",
        ),
        (
            duty(due=By("by", "hour", before="hour", after="hour")),
            "it is due both before and after 'by'; say one of the two.",
        ),
        (
            duty(due=By("by", "hour", before="month")),
            "it counts back by 'month'; its unit must be minutes, hours, days, working days.",
        ),
        (
            duty(due=By("by", "hour", before="gone")),
            "it names the number 'gone', which no numbers.toml has.",
        ),
        (
            duty(due=Once(within="score")),
            "it measures with the number 'score', whose unit is 'points'.",
        ),
        (
            duty(begins=(BEGIN, Flagged("signal")), due=By("by")),
            "it begins with the signal 'signal', which no area raises.",
        ),
        (
            gate(unless=(Stands(DO, among=("gone",)),)),
            "it names 'gone', which is not a kind of entry.",
        ),
        (
            gate(unless=(Answered(DO, On(("gone",))),)),
            "it names 'gone', which is not a kind of entry.",
        ),
        (
            duty(each=True, done_by=(On(("gone",)),)),
            "it names 'gone', which is not a kind of entry.",
        ),
        (
            duty(begins=(BEGIN, STOP), each=True, done_by=(GRADED,)),
            (
                "grade cannot say which begin or stop it answers; add that to what the kind "
                "regards, or drop each."
            ),
        ),
        (
            duty(escalate=(Tell(SERGEANT, after="1w"),)),
            "a step of its ladder is wrong: '1w' is not a length such as 15m, 1h, 2d or 1wd.",
        ),
        (
            gate(stops=On(("begin", "do"), where=Given("colour"))),
            "it looks at the question 'colour', which begin or do does not ask.",
        ),
        (
            gate(stops=On(("gone",), where=Given("colour"))),
            "it looks at the question 'colour', which gone does not ask.",
        ),
        (
            gate(stops=On(("begin",), where=Is("why", ("lost",)))),
            "it compares 'why' of begin with 'lost', which is no answer that counts as known.",
        ),
        (
            duty(due=By("colour")),
            "it is due by 'colour', which begin does not answer with a moment.",
        ),
        (
            duty(named=Named((BEGIN,), "why")),
            "begin does not ask 'why' for an officer, who would hold it.",
        ),
        (
            duty(named=Named((), "why")),
            "nobody can be named for it; say which entry names them.",
        ),
    ],
)
def test_a_planted_fault_is_named(rule: Rule, said: str) -> None:
    assert f"{rule.key}: {said}" in found(rule)


def test_who_holds_a_duty_is_asked_for_as_an_officer() -> None:
    rule = duty(named=Named((BEGIN,), "who"))
    officer, person = Reference("who", "Who?", to="officer"), Reference("who", "Who?")
    asks = {asked: replace(KINDS["begin"], questions=(GRADE, asked)) for asked in (officer, person)}
    assert found(rule, kinds=KINDS | {"begin": asks[officer]}) == []
    agency = duty(named=Named((BEGIN,), "who", agency=True))
    assert found(agency, kinds=KINDS | {"begin": asks[officer]}) == [
        "duty: begin does not ask 'who' for an agency, who would hold it."
    ]
    assert found(rule, kinds=KINDS | {"begin": asks[person]}) == [
        "duty: begin does not ask 'who' for an officer, who would hold it."
    ]


def test_a_kind_that_is_not_there_names_nobody() -> None:
    assert found(duty(named=Named((On(("began",)),), "who"))) == [
        "duty: it names 'began', which is not a kind of entry."
    ]


RUNS = Runs(since=BEGIN, stops=STOP, starts=BEGIN, question="by", counting="age")
EITHER = Depends(((Has(DO), "ten"),), "hour")
ONE_NUMBER = "time that stands still is counted by one number, which nothing moves."
A_GRID = "what recurs in time that stands still is a grid, with a first; say so."


@pytest.mark.parametrize(
    ("due", "said"),
    [
        (Once(within="hour", runs=RUNS), None),
        (every("ten", "last due", first="hour", runs=RUNS), None),
        (Once(within="hour", runs=replace(RUNS, question="", counting="")), None),
        (Once(within=EITHER, runs=RUNS), ONE_NUMBER),
        (Once(within="hour", catch_up="ten", runs=RUNS), ONE_NUMBER),
        (every(EITHER, "last due", first="ten", runs=RUNS), ONE_NUMBER),
        (every("ten", "last due", first=EITHER, runs=RUNS), ONE_NUMBER),
        (every("ten", "last done", first="hour", runs=RUNS), A_GRID),
        (every("ten", "last due", runs=RUNS), A_GRID),
        (
            Once(within="hour", runs=replace(RUNS, question="grade")),
            "it looks at the question 'grade', which begin does not answer so.",
        ),
        (
            Once(within="hour", runs=replace(RUNS, counting="by")),
            "it looks at the question 'by', which begin does not answer so.",
        ),
        (
            Once(within="hour", runs=replace(RUNS, since=On(("began",)))),
            "it names 'began', which is not a kind of entry.",
        ),
    ],
)
def test_time_that_stands_still_is_counted_by_one_number_from_what_is_asked(
    due: Due, said: str | None
) -> None:
    assert found(duty(due=due)) == ([] if said is None else [f"duty: {said}"])


def test_a_moment_that_must_be_named_needs_no_otherwise() -> None:
    by = Moment("by", "By when?")
    kinds = KINDS | {"begin": replace(KINDS["begin"], questions=(GRADE, by))}
    assert found(duty(due=By("by")), kinds=kinds) == []
    flagged = duty(begins=(BEGIN, Flagged("signal")), due=By("by"))
    assert found(flagged, signal(), kinds=kinds) == [NO_DEADLINE]
    assert found(duty(due=By("by", otherwise="hour"))) == []
    other = kinds | {"stop": replace(KINDS["stop"], questions=(replace(by, required=False),))}
    assert found(duty(begins=(BEGIN, STOP), due=By("by")), kinds=other) == [NO_DEADLINE]
    seldom = replace(by, shown_when=ShownWhen("grade", ("high",)))
    kinds |= {"begin": replace(KINDS["begin"], questions=(GRADE, seldom))}
    assert found(duty(due=By("by")), kinds=kinds) == [NO_DEADLINE]


def test_a_kind_that_is_not_there_is_no_second_fault() -> None:
    assert found(duty(begins=(On(("began",)),), due=By("by"))) == [
        "duty: it names 'began', which is not a kind of entry."
    ]


def test_it_is_enough_that_one_of_several_kinds_answers_with_a_number() -> None:
    kinds = KINDS | {"do": replace(KINDS["do"], questions=(Text("age", "How old?"),))}
    young = On(("begin", "do"), where=Below("age", "teen"))
    assert found(duty(begins=(young,)), kinds=kinds) == []


def test_a_key_is_used_once() -> None:
    said = "duty: 2 rules have this key; give each its own."
    assert found(duty(), gate(key="duty")) == [said]
    built_in = BuiltIn(
        key="duty", title="T", test="tests/x.py", source="S", confidence=Confidence.LOCAL
    )
    assert found(duty(), built_in=(built_in,)) == [said]
    unproved = replace(built_in, key="built", test=" ", source="")
    assert found(built_in=(unproved,)) == [
        "built: name the test that shows that it is built in.",
        "built: say what it rests on, in its source.",
    ]
    counts = replace(built_in, key="built", numbers=("gone",))
    assert found(built_in=(counts,)) == [
        "built: it names the number 'gone', which no numbers.toml has."
    ]
    used = replace(counts, numbers=("new",))
    assert found(built_in=(used,), numbers=number("new", "1")) == []


def test_a_number_is_used_and_can_be_counted() -> None:
    assert found(numbers=number("new", "1")) == [
        "The number 'new' is used by no rule; delete it or use it."
    ]
    (said,) = found(
        duty(due=Once(within="new")), numbers=number("new", "1", "next meeting: nobody")
    )
    assert said.startswith("The number 'new' cannot be counted: There is no meeting named 'nobody'")


def test_a_rule_has_a_story_and_a_story_a_rule() -> None:
    assert found(duty(), stories=[]) == ["duty: no story tells what it does; write one."]
    other = story(key="other")
    assert found(duty(), stories=[story(), other]) == [
        "test.story:1: it is about 'other', which is not a rule.".replace(":1", other.where[10:]),
        f"{other.where}: it expects something of 'other', which is not a rule.",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Mon 11:00 | began", "it records 'began', which is not a kind of entry."),
        ("Mon 11:00 | do | by wizard", "it is recorded by 'wizard', which is not a role."),
        (
            "  refused: no-gate at Mon 11:00",
            "it expects something of 'no-gate', which is not a rule.",
        ),
        (
            "  alert: duty to wizard at Mon 11:00",
            "it expects an alert to 'wizard', which is not a role.",
        ),
    ],
)
def test_what_a_story_names_is_there(line: str, said: str) -> None:
    head, expectation = STORY.format("duty", "duty").rsplit("\n", 2)[:2]
    text = f"{head}\n{line}\n{expectation}\n" if "|" in line else f"{head}\n{expectation}\n{line}\n"
    told = story(text)
    assert found(duty(), stories=[told]) == [f"{told.where}: {said}"]


def test_a_story_expects_something() -> None:
    told = story("story: duty\ntitle: T\nMon 10:00 | begin\n")
    assert found(duty(), stories=[told]) == [
        f"{told.where}: it expects nothing; say what must follow."
    ]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ({"regards": ("gone",)}, "may regard 'gone', which is not a kind of entry."),
        ({"by": (WIZARD,)}, "names the role 'wizard', which record/roles.py does not have."),
        (
            {"questions": (Text("a", "A?"), Text("a", "B?"))},
            "asks 'a' twice; give each question its own name.",
        ),
        (
            {"questions": (Text("a", "A?", shown_when=ShownWhen("b", ("x",))),)},
            "asks 'a' when 'b' has an answer that it cannot have; mend its shown_when.",
        ),
        (
            {"questions": (Text("a", "A?", shown_when=ShownWhen("b", ())),)},
            "asks 'a' when 'b' has an answer that it cannot have; mend its shown_when.",
        ),
        (
            {
                "questions": (
                    GRADE,
                    Text("a", "A?", shown_when=ShownWhen("grade", ("medium",))),
                )
            },
            "asks 'a' when 'grade' has an answer that it cannot have; mend its shown_when.",
        ),
    ],
)
def test_a_kind_names_only_what_there_is(kind: dict[str, Any], said: str) -> None:
    faulty = KINDS | {"stop": replace(KINDS["stop"], **kind)}
    assert found(duty(), kinds=faulty) == [f"The kind stop {said}"]


def test_a_rulebook_that_is_not_whole_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RulebookNotWholeError, match="nothing begins it"):
        require_whole(
            [book(duty(begins=()), duty(key="b", source=""))],
            KINDS,
            Numbers(NUMBERS),
            [],
            default_calendar(),
        )
    require_whole([], KINDS, Numbers({}), [], default_calendar())
    monkeypatch.setattr("lapwing.commands.rulebook_whole.all_stories", lambda: ())
    check_rulebook.cache_clear()
    with pytest.raises(Refused, match=r"The rulebook is not whole\.\n.*no story tells"):
        check_rulebook()
    check_rulebook.cache_clear()
