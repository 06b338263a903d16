"""What a custody record answers of the criteria: by its entries alone, and never no for unknown."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from lapwing.areas import all_kinds, national_numbers
from lapwing.areas.detention.criteria import (
    Criteria,
    CriteriaFileError,
    criteria,
    read_criteria,
)
from lapwing.areas.detention.quality import Answered, Verdict, answered_by_record
from lapwing.areas.detention.rulebook import RULEBOOK
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import Rules, derive
from lapwing.duties.history import Parameters
from lapwing.journal.entry import Answer, Author, Entry

START = datetime(2026, 3, 2, 10, tzinfo=UTC)
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
# What stands in a journal is not judged by gates again.
RULES = Rules(duties=RULEBOOK.duties, gates=(), signals=RULEBOOK.signals)
YES, NO = Verdict.YES, Verdict.NO
NOT_ON_RECORD, NOT_APPLICABLE = Verdict.NOT_ON_RECORD, Verdict.NOT_APPLICABLE
Told = tuple[int, str, Mapping[str, Answer]]

ARRIVED: Told = (-10, "arrived", {"age_basis": "record", "looked_after": "no", "sex": "male"})
AUTHORISED: Told = (0, "authorised", {"place": "detention-room", "grounds": ("questioning",)})
RELEASED: Told = (300, "released", {"released_to": "His mother", "plan": "p"})


def found(*told: Told, until: int = 600) -> dict[str, Answered]:
    """What a record with these entries answers: so many minutes after the authorisation, which."""
    entries = [
        Entry(
            id=f"e{place}",
            kind=f"detention-{kind}",
            case="c",
            about="p",
            at=START + timedelta(minutes=minute),
            recorded=START + timedelta(minutes=minute),
            by=Author(user="u", role="custody-inspector"),
            answers={name: answer for name, answer in answers.items() if name != "regarding"},
            regarding=str(answers["regarding"]) if "regarding" in answers else None,
        )
        for place, (minute, kind, answers) in enumerate(told)
    ]
    moment = START + timedelta(minutes=until)
    derived = derive(RULES, entries, PARAMETERS, moment)
    answers = answered_by_record(
        criteria().now, entries, derived.obligations, derived.signals, moment
    )
    return {one.criterion.key: one for one in answers}


def verdict(key: str, *told: Told, until: int = 600) -> Verdict | None:
    """What the record answers to one criterion."""
    return found(*told, until=until)[key].verdict


def visits(*minutes: int) -> tuple[Told, ...]:
    """Visits at these minutes, at which the child's face was seen."""
    return tuple((minute, "checked", {"face_seen": "yes"}) for minute in minutes)


def test_a_visit_in_time_is_yes_a_late_one_no_and_none_is_not_on_record() -> None:
    held = (ARRIVED, AUTHORISED)
    assert verdict("visits", *held, *visits(50, 100), (150, *RELEASED[1:])) is YES
    assert verdict("visits", *held, *visits(50, 130), (150, *RELEASED[1:])) is NO
    assert verdict("visits", *held, RELEASED) is NOT_ON_RECORD
    assert verdict("visits", *held, (40, *RELEASED[1:])) is NOT_APPLICABLE


def test_each_answer_names_the_entry_that_shows_it() -> None:
    late = found(ARRIVED, AUTHORISED, *visits(50, 130), (150, *RELEASED[1:]))["visits"]
    worst = late.shown[0]
    assert (worst.verdict, worst.entry, worst.duty) == (NO, "e3", "cus-visits")
    assert worst.due_at == START + timedelta(minutes=110)
    assert [one.entry for one in late.shown if one.verdict is YES] == ["e2"]
    wanting = found(ARRIVED, AUTHORISED)["parent"]
    assert wanting.verdict is NOT_ON_RECORD
    assert {one.entry for one in wanting.shown} == {"e1"}  # by which it was begun


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ({}, NOT_ON_RECORD),
        ({"age_basis": "appearance"}, YES),
    ],
)
def test_what_was_not_answered_is_not_on_record(said: dict[str, Answer], wanted: Verdict) -> None:
    assert verdict("age", (0, "arrived", said)) is wanted


@pytest.mark.parametrize(
    ("reviews", "wanted"),
    [
        ((), NOT_APPLICABLE),
        (("no", "yes"), YES),
        (("no", "no"), NO),
        (("no", "unknown"), NO),
        (("unknown",), NOT_ON_RECORD),
    ],
)
def test_one_who_reviewed_and_saw_the_child_is_enough_and_unknown_is_never_no(
    reviews: tuple[str, ...], wanted: Verdict
) -> None:
    told: list[Told] = [
        (place, "reviewed", {"child_seen": seen}) for place, seen in enumerate(reviews, start=60)
    ]
    assert verdict("seen", ARRIVED, AUTHORISED, *told) is wanted


def test_every_search_must_have_had_each_safeguard() -> None:
    right: dict[str, Answer] = {"same_sex": "yes", "out_of_sight": "yes", "adult": "there"}
    told = (30, "search-told", {"referral": "yes", "parent_told": "yes"})
    one = (20, "strip-searched", right)
    assert verdict("search", ARRIVED, AUTHORISED) is NOT_APPLICABLE
    assert verdict("search", ARRIVED, AUTHORISED, one, told) is YES
    assert verdict("search", ARRIVED, AUTHORISED, one) is NOT_ON_RECORD  # nobody was told
    for wrong, wanted in (({"adult": "no"}, NO), ({"same_sex": "unknown"}, NOT_ON_RECORD)):
        second = (25, "strip-searched", {**right, **wrong})
        assert verdict("search", ARRIVED, AUTHORISED, one, second, told) is wanted


def test_a_cell_is_right_only_with_a_reason_that_there_is() -> None:
    for answers, wanted in (
        ({"place": "other-room"}, YES),
        ({"place": "cell", "cell_reason": "no-room"}, YES),
        ({"place": "cell", "cell_reason": "other"}, NO),
        ({"place": "cell"}, NOT_ON_RECORD),
        ({}, NOT_ON_RECORD),
    ):
        assert verdict("place", ARRIVED, (0, "authorised", answers)) is wanted, answers


def test_a_remote_review_says_why_it_was_not_in_person() -> None:
    for answers, wanted in (
        ({"mode": "in-person"}, YES),
        ({"mode": "telephone", "remote_why": "Snow."}, YES),
        ({"mode": "telephone"}, NOT_ON_RECORD),
    ):
        assert verdict("mode", ARRIVED, AUTHORISED, (300, "reviewed", answers)) is wanted


def test_to_be_told_at_charge_is_not_early_and_not_to_be_told_is_not_on_record() -> None:
    told: Told = (100, "council-alerted", {"who": ("council",)})
    charged: Told = (120, "charged", {})
    refused: Told = (130, "bail-decided", {"decision": "refused", "grounds": ("offence",)})
    assert verdict("early", ARRIVED, AUTHORISED, charged) is NOT_APPLICABLE
    assert verdict("early", ARRIVED, AUTHORISED, told, charged, refused) is YES
    assert verdict("early", ARRIVED, AUTHORISED, charged, (125, *told[1:]), refused) is NO
    assert verdict("early", ARRIVED, AUTHORISED, charged, refused) is NOT_ON_RECORD


def test_every_request_needs_an_answer_by_name() -> None:
    asked: Told = (140, "accommodation-asked", {"type": "alternative"})
    answered: Told = (
        150, "accommodation-answered", {"answer": "no-bed", "person": "Ms Rees", "regarding": "e2"},
    )  # fmt: skip
    assert verdict("answer", ARRIVED, AUTHORISED) is NOT_APPLICABLE
    assert verdict("answer", ARRIVED, AUTHORISED, asked, answered) is YES
    assert verdict("answer", ARRIVED, AUTHORISED, asked) is NOT_ON_RECORD
    again: Told = (160, *asked[1:])
    assert verdict("answer", ARRIVED, AUTHORISED, asked, answered, again) is NOT_ON_RECORD


def test_both_types_asked_for_at_once_is_no() -> None:
    refused: Told = (130, "bail-decided", {"decision": "refused", "grounds": ("offence",)})
    one: Told = (140, "accommodation-asked", {"type": "alternative"})
    other: Told = (141, "accommodation-asked", {"type": "secure", "serious_harm": "yes"})
    assert verdict("request", ARRIVED, AUTHORISED, refused, one) is YES
    mixed = found(ARRIVED, AUTHORISED, refused, one, other)["request"]
    assert mixed.verdict is NO
    assert (mixed.shown[0].signal, mixed.shown[0].entry) == ("cus-38-type", "e4")


def test_a_certificate_is_wanting_only_where_a_child_was_kept() -> None:
    refused: Told = (130, "bail-decided", {"decision": "refused", "grounds": ("offence",)})
    moved: Told = (170, "moved-to-council", {"person": "p"})
    assert verdict("certificate", ARRIVED, AUTHORISED) is NOT_APPLICABLE
    assert verdict("certificate", ARRIVED, AUTHORISED, refused) is NOT_ON_RECORD
    assert verdict("certificate", ARRIVED, AUTHORISED, refused, moved) is NOT_APPLICABLE


def test_what_nobody_can_read_from_a_record_is_asked() -> None:
    answers = found(ARRIVED, AUTHORISED, RELEASED)
    alone = {key for key, one in answers.items() if one.verdict is None}
    assert alone == {"arrest", "risk", "lawful"}
    assert all(answers[key].criterion.asked for key in alone)
    assert [one.kind for one in answers["arrest"].reading] == ["detention-arrived"]


def test_every_criterion_names_what_there_is() -> None:
    kinds, told = all_kinds(), criteria()
    duties = {one.key for one in RULEBOOK.duties}
    signals = {one.key for one in RULEBOOK.signals}
    assert len(told.now) == 27
    for one in told.every:
        assert set(one.duties) <= duties, one.key
        assert set(one.signals) <= signals, one.key
        named = {*one.shows, one.answered, one.before, one.expects.kind if one.expects else ""}
        assert named - {""} <= set(kinds), one.key
        for question in (*one.written, *(says.question for says in one.says)):
            kind, _, name = question.partition(".")
            assert kinds[kind].question(name) is not None, question


def test_a_change_of_the_criteria_is_a_new_edition() -> None:
    """Whoever changes a criterion gives the file a new edition, and writes its mark here."""
    told = criteria()
    mark = sha256(repr(told.now).encode()).hexdigest()[:12]
    assert {told.edition: mark} == {2: "c8b5a749b29e"}


def test_a_check_is_read_by_the_criteria_of_its_edition() -> None:
    told = read_criteria(
        """
        edition = 3
        [[criterion]]
        key = "age"
        asks = "How is the age known?"
        asked = true
        since = 2
        until = 2
        [[criterion]]
        key = "age"
        asks = "Is it written how the age is known?"
        asked = true
        since = 3
        """
    )
    assert isinstance(told, Criteria)
    assert [one.asks for one in told.now] == ["Is it written how the age is known?"]
    for older in (1, 2):
        assert [one.asks for one in told.of(older)] == ["How is the age known?"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("edition = 0", "edition must be a number"),
        ("edition = 1", "a key of its own"),
        ("edition = 1\n[[criterion]]\nkey = 'a'\nasks = 'b'", "must be asked, or be answered"),
        ("edition = 1\n[[criterion]]\nkey = 'a'\nasked = true", "say what it asks"),
        ("edition = 1\n[[criterion]]\nkey = 'a'\nasks = 'b'\nduty = 'c'", "duty is no part"),
        (
            "edition = 1\n[[criterion]]\nkey = 'a'\nasks = 'b'\nsays = [{ question = 'x.y' }]",
            "criterion 1 (a)",
        ),
        (
            "edition = 1\n" + 2 * "[[criterion]]\nkey = 'a'\nasks = 'b'\nasked = true\n",
            "a key of its own",
        ),
    ],
)
def test_a_file_that_breaks_its_form_says_where(text: str, says: str) -> None:
    with pytest.raises(CriteriaFileError, match=r"criteria\.toml") as error:
        read_criteria(text)
    assert says in str(error.value)
