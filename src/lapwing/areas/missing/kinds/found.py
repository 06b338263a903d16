"""Found: where and with whom, seen and safe, what the child says, and what must follow."""

from lapwing.areas.missing.kinds.agencies import SOCIAL_CARE
from lapwing.areas.missing.kinds.report import INSPECTORS, SUPERVISORS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Moment, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, UNKNOWN, SaidBy, yes_is_serious
from lapwing.record.roles import (
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    MISSING_LEAD,
    MISSING_TEAM,
)

LOCATED = Kind(
    key="missing-located",
    happened="Child located",
    does="Record that the child is located",
    seriousness=CONCERN,
    hint="Located is not yet found: the child is found when seen and safe.",
    carries=True,
    questions=(
        Choice(
            "how",
            "How was the child located?",
            options=(
                Option("returned", "Came back by themselves"),
                Option("police", "Found by police"),
                Option("family", "Found by family, friends or carers"),
                Option("phone", "Spoken to by phone or message only"),
                Option("partner", "Found by a partner agency"),
                Option("other-force", "Found by another force"),
            ),
        ),
        Text("where", "Where is the child?"),
        Text("with_whom", "Who is with them?"),
        Text("detail", "What is known?", long=True, required=False),
    ),
)
PEOPLE_ASSESSED = Kind(
    key="missing-people-assessed",
    happened="People and place assessed",
    does="Assess the people and the place",
    seriousness=yes_is_serious("risk", no=ROUTINE),
    questions=(
        Text("adults", "Which adults are there? Give names and birth dates.", long=True),
        Text("checks", "What was checked, and what did it show?", long=True),
        YesNo("risk", "Do these people or this place pose a risk to the child?"),
        Text("why", "Why?", long=True, shown_when=ShownWhen("risk", ("yes", "unknown"))),
    ),
)
SAFE_PLACE_DECIDED = Kind(
    key="missing-safe-place-decided",
    happened="Inspector's decision on a safe place",
    does="Decide where the child will be safe",
    seriousness=SaidBy(
        question="decision",
        answers={
            "police-protection": SERIOUS,
            "strategy": SERIOUS,
            "return": CONCERN,
            "may-stay": CONCERN,
        },
    ),
    questions=(
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("return", "Return the child home or to placement"),
                Option("police-protection", "Police protection"),
                Option("strategy", "Urgent strategy discussion; officers stay"),
                Option("may-stay", "The child may stay, with the reason below"),
            ),
        ),
        Text("rationale", "Why?", long=True),
    ),
    by=INSPECTORS,
)
LEFT_WITH = Kind(
    key="missing-left-with",
    happened="Officers left the child",
    does="Record leaving the child",
    seriousness=CONCERN,
    questions=(
        Text("with_whom", "With whom?"),
        Text("where", "Where?"),
        Text("why_safe", "Why is the child safe there?", long=True),
    ),
)
FOUND_SEEN = Kind(
    key="missing-found-seen",
    happened="Child seen, found and safe",
    does="Record that the child was seen",
    seriousness=yes_is_serious("injuries", no=CONCERN),
    questions=(
        Choice(
            "seen_by",
            "Who saw the child face to face?",
            options=(
                Option("police", "A police officer"),
                Option("delegated", "A professional whom the police asked"),
            ),
        ),
        YesNo("alone", "Was the child spoken to alone?"),
        Text(
            "words",
            "What did the child say, in their own words?",
            long=True,
            child_words=True,
            required=False,
        ),
        Text("demeanour", "How did they look and behave?", long=True),
        YesNo("injuries", "Were there injuries or signs of harm?"),
    ),
)
RETURNED = Kind(
    key="missing-returned",
    happened="Child returned",
    does="Record that the child is back",
    seriousness=ROUTINE,
    questions=(Text("where", "Where to, and who received them?"),),
)
PREVENTION_INTERVIEW = Kind(
    key="missing-prevention-interview",
    happened="Prevention interview",
    does="Record the prevention interview",
    seriousness=yes_is_serious("harmed", no=CONCERN),
    after_closing=True,
    questions=(
        Choice(
            "outcome",
            "Did the child talk with us?",
            options=(
                Option("held", "Yes"),
                Option("refused", "The child did not want to"),
            ),
        ),
        Text("why_left", "Why did they go?", long=True, shown_when=ShownWhen("outcome", ("held",))),
        Text(
            "where_been",
            "Where were they, and with whom?",
            long=True,
            shown_when=ShownWhen("outcome", ("held",)),
        ),
        YesNo(
            "harmed",
            "Were they harmed, or was a crime committed?",
            shown_when=ShownWhen("outcome", ("held",)),
        ),
        Text(
            "words",
            "What did the child say, in their own words?",
            long=True,
            child_words=True,
            required=False,
            shown_when=ShownWhen("outcome", ("held",)),
        ),
        Text(
            "refusal",
            "How did they say so, and what was seen of them?",
            long=True,
            shown_when=ShownWhen("outcome", ("refused",)),
        ),
    ),
)
CRA_SUBMITTED = Kind(
    key="missing-cra-submitted",
    happened="Child risk assessment submitted",
    does="Submit the child risk assessment",
    seriousness=SaidBy(
        question="grade", answers={"high": SERIOUS, "medium": CONCERN, "standard": ROUTINE}
    ),
    after_closing=True,
    questions=(
        Text("reference", "What is its reference?", required=False),
        Choice(
            "grade",
            "How is it graded?",
            options=(
                Option("high", "High"),
                Option("medium", "Medium"),
                Option("standard", "Standard"),
            ),
        ),
        Text("need", "What does this child need?", long=True),
    ),
)
RHI_REQUESTED = Kind(
    key="missing-rhi-requested",
    happened="Return home interview requested",
    does="Ask the local authority for a return home interview",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Text("authority", "Which local authority is responsible for the child?"),
        Text("episodes", "Which episodes should it cover?", required=False),
    ),
)
RHI_OUTCOME = Kind(
    key="missing-rhi-outcome",
    happened="Return home interview outcome",
    does="Record the return home interview's outcome",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Choice(
            "outcome",
            "What came of it?",
            options=(
                Option("completed", "The interview was held"),
                Option("offered-declined", "It was offered and the child declined"),
                Option("not-reached", "The child could not be reached"),
                Option("not-offered", "It was not offered"),
            ),
        ),
        Moment(
            "held_at",
            "When was it held?",
            shown_when=ShownWhen("outcome", ("completed",)),
            required=False,
        ),
        Text(
            "reason", "Why was it not offered?", shown_when=ShownWhen("outcome", ("not-offered",))
        ),
    ),
    by=(MISSING_TEAM, MISSING_LEAD, LOCAL_AUTHORITY, LOCAL_AUTHORITY_MANAGER),
)
RHI_INTELLIGENCE = Kind(
    key="missing-rhi-intelligence-entered",
    happened="Return home interview's information entered",
    does="Enter what the return home interview told us",
    seriousness=UNKNOWN,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Text("learnt", "What did we learn?", long=True),
        Text("used", "What was changed: risk, trigger plan, intelligence?", long=True),
    ),
    by=(MISSING_TEAM, MISSING_LEAD),
)
CLOSED = Kind(
    key="missing-closed",
    happened="Episode closed",
    does="Close the episode",
    seriousness=ROUTINE,
    closes_case=True,
    questions=(Text("summary", "What happened, and what was learnt?", long=True),),
    by=SUPERVISORS,
)

KINDS = (
    LOCATED,
    PEOPLE_ASSESSED,
    SAFE_PLACE_DECIDED,
    LEFT_WITH,
    FOUND_SEEN,
    RETURNED,
    PREVENTION_INTERVIEW,
    CRA_SUBMITTED,
    RHI_REQUESTED,
    RHI_OUTCOME,
    RHI_INTELLIGENCE,
    CLOSED,
)
