"""What the product keeps by its construction, and the test that shows each."""

from lapwing.areas.missing.rulebook import words
from lapwing.duties.language import BuiltIn, Confidence

BUILT_IN = (
    BuiltIn(
        key="missing-trigger-plan-current/directs",
        title="A trigger plan holds at least three directed actions, not only facts",
        test="tests/areas/missing/test_kinds.py::test_a_trigger_plan_directs_at_least_three_actions",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    BuiltIn(
        key="missing-crossforce-owned/always-owned",
        title="An episode has an owner at every moment, also while it passes to another force",
        test="tests/areas/missing/test_kinds.py::test_a_transfer_never_leaves_an_episode_unowned",
        source=words.APP_CROSS_BORDER,
        confidence=Confidence.PRIMARY,
    ),
    BuiltIn(
        key="missing-found-seen/located-is-not-found",
        title="Located and found are two entries; only seeing the child makes the second",
        test="tests/areas/missing/test_kinds.py::test_located_and_found_are_two_entries",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
