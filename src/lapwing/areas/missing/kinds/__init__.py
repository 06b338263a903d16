"""Every kind of entry about a missing child, in the order in which an episode meets them."""

from lapwing.areas.missing.kinds import found, oversight, partners, plans, report, tracing
from lapwing.journal.case_words import CaseWords

CASE = CaseWords(
    title="Missing episode",
    many="Missing episodes",
    whom="Who is missing?",
    choose="Report this child missing",
)
GROUPS = (
    ("Risk", report.KINDS),
    ("Looking for the child", tracing.KINDS),
    ("Oversight and handover", oversight.KINDS),
    ("Partners and meetings", partners.KINDS),
    ("Plans", plans.KINDS),
    ("Found", found.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING = plans.LASTING
