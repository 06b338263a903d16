"""High-risk domestic abuse: the checklist's score, and the multi-agency conference (MARAC)."""

from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choices, Moment, Number, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, SERIOUS, yes_is_serious

MARAC = "Multi-agency risk assessment conference"

ABUSE_ASSESSED = Kind(
    key="meetings-abuse-assessed",
    happened="Risk of domestic abuse assessed",
    does="Record the risk checklist for domestic abuse",
    seriousness=yes_is_serious("judgement", no=CONCERN),
    after_closing=True,
    hint="The score is the number of yes answers on the checklist. It is asked of the person who "
    "is abused, and foretells nothing.",
    anywhere=True,
    questions=(
        YesNo("children", "Does a child live with it, or is one affected in another way?"),
        Number("score", "How many questions were answered yes?", most=27, required=False),
        YesNo(
            "judgement",
            "Do you judge the risk to be high, whatever the score?",
            hint="Fear, pregnancy, strangling, stalking or a recent parting may say more.",
        ),
        YesNo("escalation", "Is the abuse coming more often, or getting worse?"),
        Text("reasons", "Why?", long=True),
    ),
)
MARAC_REFERRED = Kind(
    key="meetings-marac-referred",
    happened="Referred to the multi-agency conference",
    does="Refer to the multi-agency conference (MARAC)",
    seriousness=SERIOUS,
    partner=MARAC,
    after_closing=True,
    anywhere=True,
    questions=(
        Choices(
            "grounds",
            "On which grounds?",
            options=(
                Option("score", "The checklist's score"),
                Option("judgement", "Professional judgement"),
                Option("escalation", "The abuse is getting worse"),
                Option("repeat", "It happened again after an earlier conference"),
            ),
        ),
        Text("children", "Which children live with it, by name?", long=True),
        YesNo("assessed", "Is there a child risk assessment for each of them?"),
        Moment("listed_for", "For which conference is it listed?", future=True, required=False),
    ),
)
MARAC_HEARD = Kind(
    key="meetings-marac-heard",
    happened="Heard at the multi-agency conference",
    does="Record what the multi-agency conference decided",
    seriousness=SERIOUS,
    partner=MARAC,
    after_closing=True,
    anywhere=True,
    questions=(
        Text("people", "Who took part, by agency?", long=True),
        Text("decisions", "What was decided for the victim and for each child?", long=True),
    ),
)

KINDS = (ABUSE_ASSESSED, MARAC_REFERRED, MARAC_HEARD)
