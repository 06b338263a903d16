"""The kinds of entry that any case may hold, whatever field of work it belongs to."""

from lapwing.journal import agencies, keeping, packaging, photographs
from lapwing.journal.kind import Kind
from lapwing.journal.one_person import IDENTITY_DECIDED
from lapwing.journal.questions import Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, UNKNOWN
from lapwing.record.roles import ROLES, Rank

ENTRY_WITHDRAWN = Kind(
    key="entry-withdrawn",
    happened="Entry withdrawn",
    does="Withdraw an entry made in error",
    seriousness=ROUTINE,
    hint="Whoever recorded the entry may, or a sergeant or above. It stays readable, marked as "
    "withdrawn; from now on it no longer counts.",
    questions=(Text("reason", "Why was the entry made in error?", long=True),),
    after_closing=True,
)
NOTE_ADDED = Kind(
    key="note-added",
    happened="Note added",
    does="Add a note",
    seriousness=UNKNOWN,
    hint="A note informs whoever reads the case. It does not count as an enquiry or a review.",
    questions=(
        Text("note", "What should others know?", long=True),
        YesNo(
            "enquiry_result",
            "Does it tell the result of an enquiry?",
            hint="If so, record the result on the enquiry too, where a supervisor looks for it.",
            required=False,
        ),
    ),
    after_closing=True,
)
EXCEPTION_ALLOWED = Kind(
    key="exception-allowed",
    happened="Exception allowed",
    does="Allow an exception",
    seriousness=CONCERN,
    questions=(
        Text("gate", "Which rule is the exception to?"),
        Text("reason", "Why is the exception right for this child?", long=True),
    ),
    made_by_page=True,
)
# A duty is waived by somebody who answers for others, from the moment they say so and not before:
# told for an earlier time, it would turn a breach into something that never was one.
SUPERVISORS = tuple(
    role for role in ROLES.values() if role.rank >= Rank.SERGEANT and not role.partner
)
DUTY_WAIVED = Kind(
    key="duty-waived",
    happened="Duty waived",
    does="Waive a duty",
    seriousness=CONCERN,
    by=SUPERVISORS,
    at_once=True,
    after_closing=True,  # what was left undone on a closed episode may be waived, and stays missed
    questions=(
        Text("duty", "Which duty?"),
        Text("reason", "Why need it not be done for this child?", long=True),
    ),
    made_by_page=True,
)

KINDS = (
    ENTRY_WITHDRAWN,
    NOTE_ADDED,
    EXCEPTION_ALLOWED,
    DUTY_WAIVED,
    IDENTITY_DECIDED,
    *keeping.KINDS,
    *agencies.KINDS,
    *packaging.KINDS,
    *photographs.KINDS,
)
