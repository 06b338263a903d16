"""Every kind of entry about an assessment, in the order in which one meets them."""

from lapwing.areas.assessment.kinds import answering, deciding, sampling, submitting
from lapwing.journal.case_words import CaseWords
from lapwing.journal.lasting import Lasting

CASE = CaseWords(
    title="Child risk assessment",
    many="Child risk assessments",
    whom="Which child are you worried about?",
    choose="Assess the risk to this child",
)
GROUPS = (
    ("The assessment", submitting.KINDS),
    ("Deciding and sharing", deciding.KINDS),
    ("What comes of it", answering.KINDS),
    ("The monthly sample", sampling.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
