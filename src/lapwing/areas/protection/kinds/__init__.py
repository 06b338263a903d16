"""Every kind of entry about police protection, in the order in which one meets them."""

from lapwing.areas.protection.kinds import ending, keeping, telling, using
from lapwing.journal.case_words import CaseWords
from lapwing.journal.lasting import Lasting

CASE = CaseWords(
    title="Police protection",
    many="Police protection (section 46)",
    whom="Which child was taken into police protection?",
    choose="Use police protection for this child",
)
GROUPS = (
    ("The power used", using.KINDS),
    ("Telling and hearing", telling.KINDS),
    ("Keeping the child safe", keeping.KINDS),
    ("Deciding and ending", ending.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING = (Lasting(what="Police protection", begins=using.USED.key, ends=ending.ENDED.key),)
