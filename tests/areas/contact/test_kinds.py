"""What the forms of first contact keep by themselves, before any rule looks at an entry."""

from collections.abc import Mapping

import pytest

from lapwing.areas import all_kinds
from lapwing.journal.kind import Kind, read_answers
from lapwing.journal.questions import Checks, Choices

KINDS = all_kinds()
RECEIVED = {
    "channel": "999",
    "caller": "A neighbour",
    "where": "Lower Fennick",
    "happening": "Shouting",
    "people": "A couple",
    "children": "unknown",
    "child_harm": "no",
    "domestic_abuse": "yes",
    "danger_now": "unknown",
}
ELEMENTS = ("threat", "harm", "risk_words", "investigation", "vulnerability", "engagement")
THRIVE = {
    **dict.fromkeys(ELEMENTS, "Words"),
    "child_harm": "no",
    "risk": "medium",
    "rationale": "He has gone, and has no key.",
    "rises_if": ["returns"],
}


def wrong(kind: Kind, answers: Mapping[str, object]) -> list[tuple[str, str]]:
    """What is wrong with these answers."""
    return [(one.question, one.why) for one in read_answers(kind, answers)[1]]


def test_a_contact_always_asks_about_children() -> None:
    kind = KINDS["contact-received"]
    assert wrong(kind, RECEIVED) == [], "not known is an answer"
    for name in ("children", "child_harm", "domestic_abuse", "danger_now"):
        unasked = {key: value for key, value in RECEIVED.items() if key != name}
        assert wrong(kind, unasked) == [(name, "needs an answer")]
    spoke = {"reached": "spoke"}
    assert wrong(KINDS["contact-call-back"], spoke) == [("children", "needs an answer")]
    assert wrong(KINDS["contact-call-back"], {"reached": "no-answer"}) == []


def test_a_caller_who_gives_no_number_is_recorded_all_the_same() -> None:
    assert wrong(KINDS["contact-received"], {**RECEIVED, "ring_back": ""}) == []


def test_an_assessment_holds_all_six_elements() -> None:
    kind = KINDS["contact-thrive"]
    assert wrong(kind, THRIVE) == []
    for name in THRIVE:
        without = {key: value for key, value in THRIVE.items() if key != name}
        assert wrong(kind, without) == [(name, "needs an answer")]


@pytest.mark.parametrize(
    ("foreseen", "expected"),
    [
        (["nothing"], []),
        (["returns", "violence"], []),
        (
            ["returns", "nothing"],
            [
                (
                    "",
                    "Say what would make the risk rise, or that nothing is foreseen, but not both.",
                )
            ],
        ),
        (["other"], [("rises_if_other", "needs an answer")]),
    ],
)
def test_what_would_raise_the_risk_is_said_item_by_item(
    foreseen: list[str], expected: list[tuple[str, str]]
) -> None:
    assert wrong(KINDS["contact-thrive"], {**THRIVE, "rises_if": foreseen}) == expected


def test_what_was_foreseen_is_asked_again_in_the_same_words() -> None:
    foreseen = KINDS["contact-thrive"].question("rises_if")
    happened = KINDS["contact-updated"].question("occurred")
    assert isinstance(foreseen, Choices)
    assert isinstance(happened, Checks)
    assert [*happened.conditions, foreseen.options[-1]] == [*foreseen.options]
    assert happened.foreseen == ("contact-thrive", "rises_if")


def test_nothing_found_is_said_with_where_one_looked() -> None:
    kind = KINDS["contact-researched"]
    assert wrong(kind, {"systems": ["crime"], "found": "no"}) == []
    assert wrong(kind, {"found": "no"}) == [("systems", "needs an answer")]
    assert wrong(kind, {"systems": ["crime"]}) == [("found", "needs an answer")]
    assert wrong(kind, {"systems": ["crime"], "found": "yes"}) == [("hits", "needs an answer")]


def test_a_child_who_was_heard_has_words_or_a_reason() -> None:
    kind = KINDS["contact-child-voice"]
    heard = {
        "child": "Elin",
        "met": "seen",
        "alone": "yes",
        "behaviour": "Drew",
        "demeanour": "Quiet",
        "child_harm": "no",
    }
    none = [("", "Write what the child said in their own words, or why there are none.")]
    assert wrong(kind, heard) == none
    assert wrong(kind, {**heard, "words": "I hid under the bed."}) == []
    assert wrong(kind, {**heard, "why_no_words": "A baby"}) == []
    not_met = {"child": "Elin", "met": "no", "child_harm": "unknown"}
    assert wrong(kind, not_met) == [("why_not", "needs an answer")]
    assert wrong(kind, {**not_met, "why_not": "At her aunt's"}) == []


def test_what_closes_a_contact_says_which_assessment_or_why_none_is_needed() -> None:
    closed = {"result": "advice", "summary": "Advice given", "child_assessment": "not-needed"}
    assert wrong(KINDS["contact-closed"], closed) == [("assessment_reason", "needs an answer")]
    closed["child_assessment"] = "submitted"
    assert wrong(KINDS["contact-closed"], closed) == [("assessment_reference", "needs an answer")]


def test_only_supervisors_authorise_and_review() -> None:
    for key in ("contact-appointment-authorised", "contact-undeployed-reviewed"):
        roles = {role.key for role in KINDS[key].by}
        assert roles == {
            "control-room-supervisor",
            "force-incident-manager",
            "sergeant",
            "duty-inspector",
        }
