"""Warnings about a person, and the flags by which they reach the children at the same address.

Somebody records and ends the warning; the flags on the children's files are written by the door,
in the name of whoever recorded what made them, in the same transaction.
"""

from lapwing.areas.household.kinds.living import LIVES, TOLD_BY
from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting
from lapwing.journal.questions import Choice, Moment, Option, Reference, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE

# Local: a force lays its own system's words over these.
WARNINGS = (
    Option("risk-to-children", "Risk to children", "Has harmed a child, or is suspected of it"),
    Option(
        "sex-offender",
        "Registered sex offender",
        "Subject to notification requirements (Sexual Offences Act 2003, Part 2)",
    ),
    Option("exploits", "Exploits others", "Sexually, criminally or as slaves"),
    Option(
        "domestic-abuse", "Domestic abuse", "Is known or suspected to abuse those they live with"
    ),
    Option("violent", "Violent"),
    Option("weapons", "Weapons"),
    Option("firearms", "Firearms"),
    Option("drugs", "Drugs"),
    Option(
        "bail-or-order", "Bail condition or order", "That keeps them from a child or an address"
    ),
)

WARNED = Kind(
    key="household-warning",
    happened="Warning recorded",
    does="Record a warning about this person",
    hint="Every child at an address where this person lives or stays is flagged at once, and those "
    "who work with the child are told. On a covert file it flags nobody.",
    standing=True,
    keeps_safe=True,
    seriousness=CONCERN,
    after_closing=True,
    questions=(
        Choice("what", "What is the warning?", options=WARNINGS),
        Text("why", "What is it based on?", long=True, longest=10_000),
        Text("told_by", "Who says so?", longest=500),
        Moment(
            "until",
            "Until when does it stand?",
            hint="Leave this empty where it stands until somebody ends it",
            required=False,
            future=True,
        ),
    ),
)
WARNING_ENDED = Kind(
    key="household-warning-ended",
    happened="Warning ended",
    does="End the warning",
    standing=True,
    keeps_safe=True,
    seriousness=ROUTINE,
    after_closing=True,
    regards=(WARNED.key,),
    answers_one=True,
    questions=(Text("reason", "Why does it no longer stand?", long=True, longest=10_000), TOLD_BY),
)
FLAGGED = Kind(
    key="household-flagged",
    happened="Warning at the child's address",
    does="Flag a child",
    standing=True,
    keeps_safe=True,
    seriousness=CONCERN,
    after_closing=True,
    made_by_page=True,
    questions=(
        Choice("what", "What is the warning?", options=WARNINGS),
        Reference("who", "About whom is it?", to="person"),
        Choice("lives", "What is the address to them?", options=LIVES),
        Reference("place", "At which address?", to="place"),
        Reference("warning", "Which entry is the warning?", to="entry"),
        Moment(
            "until",
            "Until when, at the latest?",
            hint="When the warning ends, or the child is 18",
            required=False,
            future=True,
        ),
    ),
)
FLAG_ENDED = Kind(
    key="household-flag-ended",
    happened="No longer a warning at the child's address",
    does="End a flag",
    standing=True,
    keeps_safe=True,
    seriousness=ROUTINE,
    after_closing=True,
    made_by_page=True,
    regards=(FLAGGED.key,),
    answers_one=True,
    questions=(
        Choice("what", "What was the warning?", options=WARNINGS),
        Reference("who", "About whom was it?", to="person"),
        Reference("place", "At which address?", to="place"),
        Reference("warning", "Which entry is the warning?", to="entry"),
    ),
)

KINDS = (WARNED, WARNING_ENDED, FLAGGED, FLAG_ENDED)
LASTING = (
    Lasting(what="Warning", begins=WARNED.key, ends=WARNING_ENDED.key, each=True),
    Lasting(what="Warning at the address", begins=FLAGGED.key, ends=FLAG_ENDED.key, each=True),
)
