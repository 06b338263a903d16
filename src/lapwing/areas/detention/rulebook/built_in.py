"""What the product keeps by its construction, and the test that shows each."""

from lapwing.areas.detention.rulebook import words
from lapwing.areas.detention.rulebook.words import pace
from lapwing.duties.language import BuiltIn, Confidence

_TESTS = "tests/areas/detention"

BUILT_IN = (
    BuiltIn(
        key="cus-age",
        title="Whoever may be under 18 is recorded as a child, with how that is known",
        test=f"{_TESTS}/test_kinds.py::test_an_arrival_says_how_the_age_is_known",
        source=f"{words.CODE_C}, paragraph 1.5",
        confidence=Confidence.SECONDARY,
    ),
    BuiltIn(
        key="cus-24h/relevant-time",
        title="The time from which detention is counted is worked out of what was answered",
        test=f"{_TESTS}/test_relevant_time.py::test_the_time_is_worked_out_of_what_was_answered",
        source=pace("41(2) to (6)"),
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="cus-rev-9",
        title="Each later review is due nine hours after the latest time of the one before, "
        "whenever that was held",
        test=f"{_TESTS}/test_clocks.py::test_a_review_that_is_late_moves_none_after_it",
        numbers=("detention-review-later",),
        source=pace("40(3)"),
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="cus-38-type/one",
        title="A request asks for one type of accommodation, and its words name no other",
        test=f"{_TESTS}/test_kinds.py::test_a_request_asks_for_one_type",
        source=pace("38(6A)"),
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="cus-qa/criteria",
        title="A record is checked against all 27 criteria: what the record answers follows from "
        "its entries and is not typed over, and what it cannot is asked of whoever checks",
        test=f"{_TESTS}/test_kinds.py::test_nobody_types_over_what_the_record_answers",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    BuiltIn(
        key="cus-dmm/read/own",
        title="Only the officer to whom feedback was given says that they have read it",
        test="tests/casework/test_receipts.py::test_nobody_else_says_that_they_have_read_it",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="cus-qa-quality/drawn",
        title="Of the children who came into custody in a month one in five, and ten at least, are "
        "drawn by lot, once; where nobody has drawn them the assurance lead is told",
        test="tests/casework/test_samples.py::test_custody_records_are_drawn_by_lot_and_once",
        numbers=("detention-sample-one-in", "detention-sample-least", "detention-sample-drawn"),
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="cus-overnight",
        title="A child who is held four hours running between midnight and eight is marked, "
        "before and after charge apart",
        test=f"{_TESTS}/test_overnight.py::test_four_hours_running_are_a_night",
        numbers=("detention-overnight",),
        source="The definition that one force has published; the national return is not checked",
        confidence=Confidence.LOCAL,
    ),
)
