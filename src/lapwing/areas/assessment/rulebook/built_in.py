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
)
