"""A story that does not hold says where it stands, what it expects and what follows instead."""

import pytest

from lapwing.duties.language import OWNER, Is, Named, On, Seen, Tell
from lapwing.duties.story import read_stories
from lapwing.duties.story_check import failures
from lapwing.record.roles import DUTY_INSPECTOR
from tests.duties.small import KINDS, PARAMETERS, STOP, duty, gate, rules, signal

RULES = rules(
    duty(escalate=(Tell(OWNER, before="15m"), Tell(DUTY_INSPECTOR, after="0m"))),
    duty(key="other", begins=(On(("grade",)),)),
    gate(stops=On(("do",), where=Is("grade", ("low",)))),
    gate(key="strict", stops=On(("do", "link"), where=Is("grade", ("low",)))),
    signal(Seen(STOP)),
)
JOURNAL = """story: duty
Mon 10:00 | begin
Mon 10:10 | begin | case girl
Mon 10:30 | do | case girl
Mon 11:20 | stop | case boy-2
Mon 11:30 | stop | case boy-2
as at: Mon 12:00
"""


def said(*lines: str, journal: str = JOURNAL) -> list[str]:
    """What does not hold of the story with these expectations."""
    (story,) = read_stories(journal + "".join(f"  {line}\n" for line in lines), "here", KINDS)
    return failures(story, RULES, PARAMETERS, KINDS)


def test_a_story_holds_where_everything_is_as_it_expects() -> None:
    expectations = (
        "duty: Mon 11:00 overdue",
        "duty (girl): Mon 11:10 met",
        "silent: duty (boy-2)",
        "silent: other",
        "silent: signal",
        "signal: signal (boy-2) at Mon 11:20",
        "signal: signal (boy-2) at Mon 11:30",
        "alert: duty to sergeant at Mon 10:45",
        "alert: duty to duty-inspector at Mon 11:00",
    )
    assert said(*expectations) == []


def test_it_is_looked_at_as_it_stood_at_its_moment() -> None:
    earlier = JOURNAL.replace("as at: Mon 12:00", "as at: Mon 11:00")
    assert said("duty: Mon 11:00 open", journal=earlier) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "duty: Mon 11:00 met",
            "expects duty: Mon 11:00 met; what follows is Mon 11:00 overdue",
        ),
        (
            "duty: Mon 11:00 overdue · Mon 12:00 open",
            ("expects duty: Mon 11:00 overdue · Mon 12:00 open; what follows is Mon 11:00 overdue"),
        ),
        (
            "other: Mon 11:00 met",
            "expects other: Mon 11:00 met; what follows is nothing",
        ),
        (
            "duty (boy-2): Mon 11:00 overdue",
            "expects duty: Mon 11:00 overdue; what follows is nothing",
        ),
        (
            "signal (boy-2): Mon 11:20 met",
            "expects signal: Mon 11:20 met; what follows is nothing",
        ),
        ("silent: duty", "expects duty: nothing; what follows is Mon 11:00 overdue"),
        ("silent: signal (boy-2)", "expects no signal; raised Mon 11:20, Mon 11:30"),
        (
            "signal: signal at Mon 11:20",
            (
                "expects signal ('signal', 'boy', 'Mon 11:20', None); what follows is "
                "[('signal', 'boy-2', 'Mon 11:20', None), ('signal', 'boy-2', 'Mon 11:30', None)]"
            ),
        ),
        (
            "signal: duty at Mon 10:00",
            "expects signal ('duty', 'boy', 'Mon 10:00', None); what follows is none",
        ),
        (
            "refused: gate at Mon 10:50",
            "expects refused ('gate', 'boy', 'Mon 10:50', None); what follows is none",
        ),
        (
            "alert: duty to sergeant at Mon 10:46",
            (
                "expects alert ('duty', 'boy', 'Mon 10:46', 'sergeant'); what follows is "
                "[('duty', 'boy', 'Mon 10:45', 'sergeant'), "
                "('duty', 'boy', 'Mon 11:00', 'duty-inspector')]"
            ),
        ),
        (
            "alert: other to sergeant at Mon 10:45",
            "expects alert ('other', 'boy', 'Mon 10:45', 'sergeant'); what follows is none",
        ),
    ],
)
def test_what_does_not_follow_is_said_with_what_does(line: str, told: str) -> None:
    assert said(line) == [f"here:1: line 8 {told}"]


def test_each_refusal_must_be_told() -> None:
    refused = "story: gate\nMon 10:00 | do | grade: low | case girl\nMon 10:05 | begin\n"
    gates = [f"refused: {key} (girl) at Mon 10:00" for key in ("gate", "strict")]
    assert said(*gates, journal=refused) == []
    told = "refused the entry of Mon 10:00 in girl, which the story does not say"
    assert said(journal=refused) == [f"here:1: gate {told}", f"here:1: strict {told}"]
    assert said(gates[1], journal=refused) == [f"here:1: gate {told}"]
    assert said(gates[0], "signal: strict (girl) at Mon 10:00", journal=refused) == [
        (
            "here:1: line 5 expects signal ('strict', 'girl', 'Mon 10:00', None); "
            "what follows is none"
        ),
        f"here:1: strict {told}",
    ]
    assert said(*gates, "refused: gate (girl) at Mon 10:05", journal=refused) == [
        (
            "here:1: line 6 expects refused ('gate', 'girl', 'Mon 10:05', None); "
            "what follows is [('gate', 'girl', 'Mon 10:00', None)]"
        )
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("held: duty by low", None),
        ("held: duty (girl) by nobody", None),
        ("held: duty by high", "duty held by high; what follows is low"),
        ("held: duty by nobody", "duty held by nobody; what follows is low"),
        ("held: duty (girl) by low", "duty held by low; what follows is nobody"),
        ("held: duty (boy-2) by nobody", "duty held by nobody; what follows is nothing"),
    ],
)
def test_whoever_the_entries_name_for_a_duty_holds_it(line: str, told: str | None) -> None:
    named = rules(duty(named=Named((On(("do",)),), "grade")))
    journal = "story: duty\nMon 10:00 | begin\nMon 10:00 | begin | case girl\n"
    journal += f"Mon 10:05 | do | grade: low\n  {line}\n"
    (story,) = read_stories(journal, "here", KINDS)
    said = [f"here:1: line 5 expects {told}"] if told else []
    assert failures(story, named, PARAMETERS, KINDS) == said


def test_each_child_of_a_case_has_somebody_of_their_own_who_holds_the_duty() -> None:
    named = rules(duty(named=Named((On(("do",)),), "grade")))
    journal = (
        "story: duty\n"
        "Mon 10:00 | begin | case girl | about ann\n"
        "Mon 10:00 | begin | case girl | about ben\n"
        "Mon 10:05 | do | grade: low | case girl | about ann\n"
    )
    (story,) = read_stories(f"{journal}  held: duty (girl) by high\n", "here", KINDS)
    assert failures(story, named, PARAMETERS, KINDS) == [
        "here:1: line 5 expects duty held by high; what follows is low · nobody"
    ]
