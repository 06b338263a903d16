"""Every kind of entry about a contact, in the order in which a control room meets them."""

from lapwing.areas.contact.kinds import assessing, attending, diary, sampling, taking
from lapwing.journal.case_words import CaseWords
from lapwing.journal.lasting import Lasting

CASE = CaseWords(
    title="Contact",
    many="Contacts",
    whom="Whom is the call about?",
    choose="The call is about this person",
    adults=True,
)
GROUPS = (
    ("The call", taking.KINDS),
    ("Risk and grade", assessing.KINDS),
    ("Appointments", diary.KINDS),
    ("Sending, seeing and closing", attending.KINDS),
    ("The monthly sample", sampling.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
