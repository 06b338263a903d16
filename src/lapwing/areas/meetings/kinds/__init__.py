"""Every kind of entry about meetings, in the groups in which people think of them."""

from lapwing.areas.meetings.kinds import actions, conference, domestic_abuse, school, strategy
from lapwing.journal.case_words import CaseWords
from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting

CASE = CaseWords(
    title="Meeting about a child",
    many="Meetings",
    whom="Which child is the meeting about?",
    choose="This child",
)
GROUPS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("Strategy discussion", strategy.KINDS),
    ("Child protection conference", conference.KINDS),
    ("Actions and daily meetings", actions.KINDS),
    ("Telling the school", school.KINDS),
    ("High-risk domestic abuse", domestic_abuse.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
