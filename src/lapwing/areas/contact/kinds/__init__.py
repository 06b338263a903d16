"""Every kind of entry about a contact, in the order in which a control room meets them."""

from lapwing.areas.contact.kinds import assessing, attending, diary, taking
from lapwing.journal.lasting import Lasting

GROUPS = (
    ("The call", taking.KINDS),
    ("Risk and grade", assessing.KINDS),
    ("Appointments", diary.KINDS),
    ("Sending, seeing and closing", attending.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
