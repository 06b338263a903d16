"""The power used: how, on what grounds, and by which other power the place was entered."""

from lapwing.areas.protection.kinds.who import CONSTABLES, SUPERINTENDENTS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, SERIOUS

ASKED = ("social-worker", "duty-team", "health", "school", "other")

USED = Kind(
    key="protection-used",
    happened="Police protection used",
    does="Use police protection",
    hint="Record it yourself, with the time at which you used the power: 72 hours count from then, "
    "and this entry is never corrected. The grounds are written next.",
    seriousness=SERIOUS,
    opens_case=True,
    # A time that could be corrected would move the limit that the law sets.
    stands=True,
    by=CONSTABLES,
    questions=(
        Choice(
            "mode",
            "What did you do?",
            options=(
                Option("removed", "Removed the child to somewhere else"),
                Option("kept-hospital", "Stopped the child being taken from a hospital"),
                Option("kept-elsewhere", "Stopped the child being taken from another place"),
            ),
        ),
        Text("where", "Where was the child?"),
        Choice(
            "requested_by",
            "Did somebody ask you to?",
            options=(
                Option("nobody", "No"),
                Option("social-worker", "A social worker"),
                Option("duty-team", "The council's emergency duty team"),
                Option("health", "A hospital, or somebody in health"),
                Option("school", "A school or college"),
                Option("other", "Somebody else"),
            ),
        ),
        Text(
            "own_judgement",
            "What did you see and hear yourself that gives you reason to fear significant harm?",
            hint="Others may ask; the judgement is yours, at the scene, and nobody's leave is "
            "needed for it.",
            long=True,
            shown_when=ShownWhen("requested_by", ASKED),
        ),
        YesNo("entered", "Did you go into a building, or part of one, to reach the child?"),
        YesNo("force_used", "Was force used?"),
    ),
)
GROUNDS = Kind(
    key="protection-grounds-written",
    happened="Grounds for police protection written",
    does="Write the grounds",
    hint="For somebody who was not there: why would this child have been likely to suffer "
    "significant harm otherwise?",
    seriousness=SERIOUS,
    by=CONSTABLES,
    questions=(
        Text("grounds", "What was the likely harm, and why did you believe it?", long=True),
        Choices(
            "harm",
            "Which harm?",
            options=(
                Option("physical", "Physical"),
                Option("sexual", "Sexual"),
                Option("emotional", "Emotional"),
                Option("neglect", "Neglect"),
                Option("exploitation", "Exploitation, sexual or criminal"),
                Option("self-harm", "Self-harm or suicide"),
                Option("alone", "Lost, abandoned or left alone"),
                Option("missing", "Missing, and found where they are not safe"),
                Option("carers", "Parents or carers who could not care for them then"),
                Option("other", "Other"),
            ),
        ),
        Choice(
            "entry_power",
            "By which power did you enter?",
            hint="Police protection gives no power to enter.",
            options=(
                Option("nothing-entered", "Nothing was entered"),
                Option("life-and-limb", "To save life or limb (PACE, section 17(1)(e))"),
                Option("warrant", "A warrant (Children Act 1989, section 48)"),
                Option("invited", "Somebody who may do so let us in"),
                Option("other", "Another, named below"),
            ),
        ),
        Text("entry_named", "Which power?", shown_when=ShownWhen("entry_power", ("other",))),
        Text(
            "force_form",
            "What is the reference of the form about the force used?",
            required=False,
        ),
        YesNo("other_children", "Do other children live in the home, or were there?"),
        YesNo("medical", "Does the child need medical care?"),
    ),
)
NOT_USED = Kind(
    key="protection-not-used",
    happened="Police protection: recorded in error",
    does="Say that the power was never used",
    hint="Only where no child was taken or kept, or this is the wrong child. What happened is "
    "ended and never taken back.",
    seriousness=CONCERN,
    by=SUPERINTENDENTS,
    closes_case=True,
    at_once=True,
    questions=(Text("reason", "What was wrong, and how do you know?", long=True),),
)
AGAIN_REVIEWED = Kind(
    key="protection-again-reviewed",
    happened="Using the power again so soon: reviewed",
    does="Review using the power again so soon",
    seriousness=SERIOUS,
    by=SUPERINTENDENTS,
    after_closing=True,
    questions=(
        Text("why_again", "Why is the power needed again, so soon after it ended?", long=True),
        YesNo("lawyer", "Has a lawyer of the force looked at it?"),
        Text("advice", "Who, and what did they advise?", long=True),
    ),
)

KINDS = (USED, GROUNDS, NOT_USED, AGAIN_REVIEWED)
