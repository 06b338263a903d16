"""Every kind of entry about a child in police detention, in the order of a custody record."""

from lapwing.areas.detention.kinds import (
    adults,
    arriving,
    caring,
    charging,
    checking,
    reviewing,
)
from lapwing.journal.case_words import CaseWords
from lapwing.journal.lasting import Lasting

CASE = CaseWords(
    title="Custody record",
    many="Custody records",
    whom="Which child has been arrested?",
    choose="This child has been arrested",
)
GROUPS = (
    ("Arriving, and where they are held", arriving.KINDS),
    ("The adults beside the child", adults.KINDS),
    ("How the child is", caring.KINDS),
    ("Reviews, and staying longer", reviewing.KINDS),
    ("Charge, bail and accommodation", charging.KINDS),
    ("Checking the record, and closing", checking.KINDS),
)
KINDS = tuple(kind for _, kinds in GROUPS for kind in kinds)
LASTING: tuple[Lasting, ...] = ()
