"""What the product keeps by its construction, and the test that shows each."""

from lapwing.areas.contact.rulebook import words
from lapwing.duties.language import BuiltIn, Confidence

BUILT_IN = (
    BuiltIn(
        key="contact-children-checked/asked",
        title="No contact is recorded without an answer about children; not known is an answer",
        test="tests/areas/contact/test_kinds.py::test_a_contact_always_asks_about_children",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    BuiltIn(
        key="contact-thrive-recorded/six",
        title="An assessment holds all six elements, a risk, a reason, and what would raise it",
        test="tests/areas/contact/test_kinds.py::test_an_assessment_holds_all_six_elements",
        source=words.VULNERABILITY,
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="contact-history-researched/nothing-found",
        title="That nothing was found is recorded, with where it was looked for",
        test="tests/areas/contact/test_kinds.py::test_nothing_found_is_said_with_where_one_looked",
        source=words.IOPC_RESEARCH,
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="contact-children-checked/word-for-word",
        title="Whoever heard a child writes the child's own words, or why there are none",
        test="tests/areas/contact/test_kinds.py::test_a_child_who_was_heard_has_words_or_a_reason",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    BuiltIn(
        key="contact-qa-sample/read",
        title="Only whoever took the contact says that they have read what was found",
        test="tests/casework/test_receipts.py::test_nobody_else_says_that_they_have_read_it",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    BuiltIn(
        key="contact-qa-sample/drawn",
        title="Each month five contacts with a child are drawn by lot of each handler",
        test="tests/casework/test_samples.py::test_five_are_drawn_of_each_handler",
        numbers=("contact-qa-each", "contact-qa-drawn"),
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
