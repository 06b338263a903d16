"""The kind of entry that puts a photograph on a case: what it shows, and its hash.

The picture stands beside the journal, written anew so that nothing but it is kept; the entry names
it by its hash, and so the chain that proves the entry proves the picture.
"""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import Text
from lapwing.journal.seriousness import UNKNOWN

PHOTOGRAPH_ADDED = Kind(
    key="photograph-added",
    happened="Photograph added",
    does="Add a photograph",
    hint="A home, an injury that anybody may see, a thing: what words would not show whoever must "
    "decide.",
    seriousness=UNKNOWN,
    questions=(
        Text(
            "shows",
            "What does it show?",
            hint="For whoever cannot see it, and for paper: who or what, where, and why it "
            "matters for the child.",
            long=True,
            longest=1_000,
        ),
        Text("photograph", "Which photograph?", longest=36),
        Text("digest", "Its hash (SHA-256)", longest=64),
    ),
    after_closing=True,
    made_by_page=True,
)
# What the picture itself says, and no line beside it need say again.
BEHIND_IT = frozenset({"photograph", "digest"})

KINDS = (PHOTOGRAPH_ADDED,)
