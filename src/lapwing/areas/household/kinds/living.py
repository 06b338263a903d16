"""Where somebody lives or stays, and what others are to them, each from when and as told by whom.

"When did this happen?" is the moment from which it is so. What has ended is ended by an entry of
its own, never taken away; what was never so is withdrawn.
"""

from collections.abc import Mapping

from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, Reference, ShownWhen, Text
from lapwing.journal.seriousness import ROUTINE

HOME, ALSO, PLACEMENT, STAYS = "home", "also", "placement", "stays"
LIVES = (
    Option(HOME, "They live there", "and no longer where they lived before"),
    Option(ALSO, "They live there too", "for example with each parent in turn"),
    Option(PLACEMENT, "They were placed there", "by a local authority; an earlier placement ends"),
    Option(STAYS, "They stay there for now", "a visitor; where they live does not change"),
)
TOLD_BY = Text(
    "told_by",
    "Who says so?",
    hint="Who told us, or where it was seen: a person, a document, an officer",
    required=False,
    longest=500,
)
# As the record calls them; who of them is family is for record/access/conflict.py to say.
RELATIONS = (
    *("mother", "father", "parent", "stepmother", "stepfather", "foster carer", "guardian"),
    *("brother", "sister", "half-brother", "half-sister", "stepbrother", "stepsister"),
    *("grandmother", "grandfather", "aunt", "uncle", "cousin"),
    *("son", "daughter", "stepson", "stepdaughter", "foster child", "grandchild"),
    *("niece", "nephew", "husband", "wife", "partner", "former partner"),
    *("boyfriend", "girlfriend", "friend", "lodger"),
)
OTHER = "other"
# Who is one of these to somebody is taken for grown up where their birth is not known.
BRINGS_UP = frozenset(
    {
        *("mother", "father", "parent", "stepmother", "stepfather", "foster carer", "guardian"),
        *("grandmother", "grandfather", "grandparent", "husband", "wife"),
    }
)


def _a_place(answers: Mapping[str, Answer]) -> str | None:
    """An address has a line that can be read; a postcode alone is a street, not a home."""
    if any(character.isalnum() for character in str(answers.get("address", ""))):
        return None
    return "Give the house and the street; a postcode alone is several homes."


MOVED_IN = Kind(
    key="household-moved-in",
    happened="Address recorded",
    does="Record where somebody lives or stays",
    hint="Say from when it is so. An address that is on record already is found again, however it "
    "is typed.",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    questions=(
        Text(
            "address",
            "Which address?",
            hint="House and street, then the town",
            long=True,
            longest=500,
        ),
        Text("postcode", "Postcode", required=False, longest=20),
        Choice("lives", "What is the address to them?", options=LIVES),
        TOLD_BY,
    ),
    check=_a_place,
)
MOVED_OUT = Kind(
    key="household-moved-out",
    happened="Left an address",
    does="Record that somebody has left an address",
    hint="Say when they left. What was true until then stays on record.",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    questions=(Reference("place", "Which address have they left?", to="place"), TOLD_BY),
)
RELATED = Kind(
    key="household-related",
    happened="Relationship recorded",
    does="Record what somebody is to this person",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    questions=(
        Reference("other", "Who is it?", to="person"),
        Choice(
            "relation",
            "What are they to this person?",
            options=(
                *(Option(one, one[0].upper() + one[1:]) for one in RELATIONS),
                Option(OTHER, "Something else"),
            ),
        ),
        Text("which", "What are they?", longest=200, shown_when=ShownWhen("relation", (OTHER,))),
        TOLD_BY,
    ),
)
RELATION_ENDED = Kind(
    key="household-relation-ended",
    happened="Relationship ended",
    does="Record that a relationship has ended",
    hint="For what has ended, as a partnership. What was never so is withdrawn instead.",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    questions=(
        Reference("other", "To whom have they no longer this relationship?", to="person"),
        TOLD_BY,
    ),
)

KINDS = (MOVED_IN, MOVED_OUT, RELATED, RELATION_ENDED)
