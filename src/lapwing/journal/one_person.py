"""The kind of entry that says of two records whether they are of one person.

Each decision stands on the files of both records, as two entries of one moment. It is taken back by
another decision about the same two, which answers it, and in no other way.
"""

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Reference, Text
from lapwing.journal.seriousness import Seriousness
from lapwing.record.access import Act

SAME, NOT_THE_SAME, UNSURE, TAKEN_BACK = "same", "not-the-same", "unsure", "taken-back"

IDENTITY_DECIDED = Kind(
    key="identity-decided",
    happened="Decided whether two records are of one person",
    does="Say whether two records are of one person",
    hint="No record is changed. What the two hold is read together, and what must be done follows "
    "from both, until somebody takes it back.",
    questions=(
        Reference("other", "Which other record?"),
        Choice(
            "verdict",
            "Are they of one person?",
            options=(
                Option(SAME, "They are the same person"),
                Option(
                    NOT_THE_SAME,
                    "They are not the same person",
                    "They are never offered as one again",
                ),
                Option(UNSURE, "Unsure: somebody must look again"),
                Option(TAKEN_BACK, "What was decided before is taken back"),
            ),
        ),
        Text("reason", "Why?", long=True),
    ),
    regards=("identity-decided",),
    after_closing=True,
    at_once=True,
    standing=True,
    seriousness=Seriousness.ROUTINE,
    stands=True,
    made_by_page=True,
    needs=Act.JOIN,
)


def decides(entry: Entry) -> bool:
    """Whether an entry is the one of a decision's two that stands on the first of the pair."""
    return entry.kind == IDENTITY_DECIDED.key and entry.about < str(entry.answers.get("other", ""))
