"""What the product keeps by its construction, and the test that shows each."""

from lapwing.areas.assessment.rulebook import words
from lapwing.duties.language import BuiltIn, Confidence

_TESTS = "tests/areas/assessment/test_kinds.py"

BUILT_IN = (
    BuiltIn(
        key="cra-voice-recorded",
        title="An assessment holds the child's own words, or why there are none",
        test=f"{_TESTS}::test_an_assessment_holds_the_childs_words_or_why_there_are_none",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    BuiltIn(
        key="cra-voice-recorded/observed",
        title="An assessment tells of appearance, behaviour, communication, danger and environment",
        test=f"{_TESTS}::test_what_was_seen_of_the_child_is_told_whether_they_spoke_or_not",
        source=f"{words.POLICY}; the five headings are not verified",
        confidence=Confidence.UNVERIFIED,
    ),
    BuiltIn(
        key="cra-standard-audited/read",
        title="Only whoever filed the assessment says that they have read what was found",
        test="tests/casework/test_receipts.py::test_nobody_else_says_that_they_have_read_it",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="cra-standard-audited/drawn",
        title="A tenth of what a month filed unshared, and twenty at least, are drawn by lot",
        test="tests/casework/test_samples.py::test_one_in_ten_is_drawn_and_twenty_at_least",
        numbers=("assessment-audit-one-in", "assessment-audit-least", "assessment-audit-drawn"),
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="cra-backlog-controlled/many",
        title="The unit's inspector is told once a day while more wait for triage than may",
        test="tests/worklists/test_backlog.py"
        "::test_the_inspector_is_told_once_a_day_while_more_wait_than_may",
        numbers=("assessment-backlog-many",),
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    ),
)
