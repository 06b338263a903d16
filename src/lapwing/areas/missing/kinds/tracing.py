"""Looking for the child: who is allocated, which enquiries are set, what came of each."""

from lapwing.areas.missing.kinds.report import INSPECTORS, SUPERVISORS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, Reference, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, UNKNOWN, SaidBy

ENQUIRIES = (
    Option("telephone", "Telephone or message the child"),
    Option("informant", "Speak to the person who reported"),
    Option("friends-family", "Friends and family"),
    Option("address", "Visit an address"),
    Option("area-search", "Search an area"),
    Option("hospitals", "Hospitals and ambulance"),
    Option("transport", "Transport and cameras"),
    Option("phone-data", "Phone data"),
    Option("social-media", "Social media"),
    Option("bank", "Bank or card use"),
    Option("school", "School or college"),
    Option("media", "Media appeal"),
    Option("other", "Something else"),
)

ALLOCATED = Kind(
    key="missing-allocated",
    happened="Officer allocated",
    does="Allocate an officer",
    seriousness=ROUTINE,
    questions=(
        Reference("officer", "Who will look for the child?", to="officer"),
        Text("brief", "What are they asked to do first?", long=True, required=False),
    ),
    by=SUPERVISORS,
)
DEPLOYED = Kind(
    key="missing-deployed",
    happened="Officers deployed",
    does="Record a deployment",
    seriousness=ROUTINE,
    questions=(Text("who", "Who was sent, and where?"),),
)
ENQUIRY_SET = Kind(
    key="missing-enquiry-set",
    happened="Enquiry set",
    does="Set an enquiry",
    seriousness=ROUTINE,
    questions=(
        Text("what", "What must be found out or done?"),
        Choice("type", "What kind of enquiry is it?", options=ENQUIRIES),
        Reference("officer", "Who owns it?", to="officer", required=False),
        Moment(
            "due", "By when?", future=True, required=False, hint="Leave empty for the usual time."
        ),
        YesNo("from_plan", "Is it directed by the trigger plan?", required=False),
    ),
)
ENQUIRY_RESULT = Kind(
    key="missing-enquiry-result",
    happened="Enquiry result",
    does="Record an enquiry's result",
    seriousness=UNKNOWN,
    hint="The result belongs here and nowhere else, so that a supervisor can see it was done.",
    regards=("missing-enquiry-set",),
    questions=(
        Choice(
            "completed",
            "Was the enquiry completed?",
            options=(
                Option("yes", "Yes"),
                Option("no", "No, it was tried and must go on"),
            ),
        ),
        Choice(
            "tracing",
            "Was it a real attempt to find the child?",
            options=(
                Option("yes", "Yes"),
                Option("no", "No, it was administration"),
            ),
        ),
        Text("result", "What was the result?", long=True),
    ),
)
ENQUIRY_DROPPED = Kind(
    key="missing-enquiry-dropped",
    happened="Enquiry no longer needed",
    does="Drop an enquiry",
    seriousness=ROUTINE,
    regards=("missing-enquiry-set",),
    questions=(Text("reason", "Why is it no longer needed?"),),
    by=SUPERVISORS,
)
SIGHTING = Kind(
    key="missing-sighting",
    happened="Sighting",
    does="Record a sighting",
    seriousness=CONCERN,
    carries=True,
    questions=(
        Text("where", "Where?"),
        Text("by_whom", "By whom?", required=False),
        Text("with_whom", "With whom?", required=False),
        YesNo("significant", "Does it change where or how to look?"),
        Text("detail", "What was seen?", long=True, required=False),
    ),
)
SEARCHED = Kind(
    key="missing-home-searched",
    happened="Home or last-seen place searched",
    does="Record a search",
    seriousness=SaidBy(question="anything_missing", answers={"yes": CONCERN, "no": ROUTINE}),
    questions=(
        Choices(
            "places",
            "What was searched?",
            options=(
                Option("room", "The child's room"),
                Option("home", "The whole home, outbuildings included"),
                Option("last-seen", "The place last seen"),
                Option("devices", "Devices left behind"),
            ),
        ),
        Text("found", "What was found?", long=True),
        YesNo("anything_missing", "Was anything missing that may matter?"),
    ),
)
SEARCH_NOT_NEEDED = Kind(
    key="missing-search-not-needed",
    happened="Search not needed",
    does="Say why no search is needed",
    seriousness=ROUTINE,
    questions=(Text("reason", "Why is no search needed?", long=True),),
    by=INSPECTORS,
)
OVERNIGHT_ALLOWED = Kind(
    key="missing-overnight-interval-allowed",
    happened="Longer overnight interval allowed",
    does="Allow a longer interval overnight",
    seriousness=ROUTINE,
    questions=(Text("reason", "Why can enquiries wait longer tonight?", long=True),),
    by=INSPECTORS,
)

KINDS = (
    ALLOCATED,
    DEPLOYED,
    ENQUIRY_SET,
    ENQUIRY_RESULT,
    ENQUIRY_DROPPED,
    SIGHTING,
    SEARCHED,
    SEARCH_NOT_NEEDED,
    OVERNIGHT_ALLOWED,
)
