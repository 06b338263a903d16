"""The strategy discussion: asked for, called, who goes for the police, held or missed, minutes."""

from lapwing.areas.missing.kinds.agencies import SOCIAL_CARE
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Option,
    Reference,
    ShownWhen,
    Text,
    YesNo,
)
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy
from lapwing.record.roles import (
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
)

URGENCY = Choice(
    "urgency",
    "How urgent is it?",
    options=(
        Option(
            "same-day",
            "Today",
            "The child is in immediate danger, or was sexually assaulted or badly hurt lately.",
        ),
        Option("soon", "As soon as possible", "By the next working day."),
    ),
)
AGENCIES = (
    Option("police", "Police"),
    Option("social-care", "Children's social care"),
    Option("health", "Health"),
    Option("school", "School or college"),
    Option("other", "Somebody else"),
)

STRATEGY_REQUESTED = Kind(
    key="meetings-strategy-requested",
    happened="Strategy discussion asked for",
    does="Ask for a strategy discussion",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    opens_case=True,
    hint="The authority calls the discussion. Record its notice when it comes.",
    questions=(
        Text("authority", "Which local authority was asked, and whom did you speak to?"),
        Text("reason", "What significant harm is suspected, and why?", long=True),
        URGENCY,
    ),
)
STRATEGY_NOTIFIED = Kind(
    key="meetings-strategy-notified",
    happened="Notice of a strategy discussion",
    does="Record notice of a strategy discussion",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    opens_case=True,
    hint="If it is moved to another time, record the new notice.",
    questions=(
        Text("authority", "Which local authority calls it, and who leads it there?"),
        Moment("when", "When does it begin?", future=True),
        Choice(
            "where",
            "How is it held?",
            options=(
                Option("call", "By telephone or video"),
                Option("together", "In one room"),
            ),
            required=False,
        ),
        Text("join", "Where is it, or how does one join?", required=False),
        URGENCY,
        Text("reason", "What is it about?", long=True, required=False),
    ),
)
ATTENDEE_NAMED = Kind(
    key="meetings-attendee-named",
    happened="Officer named to attend",
    does="Name who attends for the police",
    seriousness=ROUTINE,
    questions=(
        Reference("officer", "Who attends?", to="officer"),
        Text("role", "In what role?", required=False),
        YesNo("competent", "Are they trained for strategy discussions?"),
        YesNo("decides", "May they decide for the police at the meeting?"),
    ),
)
SUBSTITUTE_APPROVED = Kind(
    key="meetings-substitute-approved",
    happened="Substitute approved",
    does="Approve somebody in their place",
    seriousness=ROUTINE,
    hint="Somebody who is not trained for it, or may not decide, goes only if you approve it.",
    questions=(
        Reference("officer", "Who attends instead?", to="officer"),
        Text("reason", "Why them, and who decides for them?", long=True),
    ),
    by=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
)
ATTENDEE_CONFIRMED = Kind(
    key="meetings-attendee-confirmed",
    happened="Attendance confirmed",
    does="Confirm that you will attend",
    seriousness=ROUTINE,
    questions=(
        Text("prepared", "What of our records have you read for it?", long=True, required=False),
    ),
)
POLICE_JOINED = Kind(
    key="meetings-police-joined",
    happened="Police joined the meeting",
    does="Say that you are in the meeting",
    seriousness=ROUTINE,
    hint="One tap as it begins. What was shared and decided is recorded after it.",
    questions=(Text("note", "Anything that others must know now?", required=False),),
)
STRATEGY_HELD = Kind(
    key="meetings-strategy-held",
    happened="Strategy discussion held",
    does="Record the strategy discussion",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    hint="Give the time at which it was held: later deadlines count from it.",
    questions=(
        Choices("present", "Which agencies took part?", options=AGENCIES),
        Text("people", "Who took part, by name and role?", long=True),
        Text("shared", "What did each share?", long=True),
        Choice(
            "decision",
            "What was decided?",
            options=(
                Option("joint", "A section 47 enquiry by police and social care together"),
                Option("single", "A section 47 enquiry by social care alone"),
                Option("police-only", "A police investigation and no section 47 enquiry"),
                Option("none", "No section 47 enquiry"),
                Option("again", "To meet again before that is decided"),
            ),
        ),
        Text("reasons", "Why?", long=True),
        Moment(
            "enquiry_began",
            "When did the section 47 enquiry begin, if not now?",
            hint="Kept beside the date of the discussion: national figures count from it.",
            shown_when=ShownWhen("decision", ("joint", "single")),
            future=True,
            required=False,
        ),
        YesNo("medical", "Is there to be a medical examination?"),
        YesNo("video_interview", "Is there to be a video recorded (ABE) interview?"),
        Text(
            "interview_plan",
            "Who interviews the child, when and where?",
            long=True,
            shown_when=ShownWhen("video_interview", ("yes",)),
        ),
        Text("safety_plan", "What keeps the child safe until then?", long=True),
        YesNo(
            "police_actions",
            "Were the police given anything to do?",
            hint="Record each action with its owner and its date.",
        ),
        Text("dissent", "Did anybody disagree, and how was it left?", long=True, required=False),
    ),
)
NOT_ATTENDED = Kind(
    key="meetings-not-attended",
    happened="No officer attended",
    does="Record that no officer attended",
    seriousness=CONCERN,
    hint="Say so at once: the detective inspector is told, and can still ring the chair.",
    questions=(
        Text("reason", "Why did nobody attend?", long=True),
        Text("told", "Who was told, and what did they say?", long=True, required=False),
    ),
)
ABSENCE_REVIEWED = Kind(
    key="meetings-absence-reviewed",
    happened="Absence of the police reviewed",
    does="Review a meeting that no officer attended",
    seriousness=CONCERN,
    questions=(
        Text("obtained", "What was decided without us, and who told us?", long=True),
        Text("given", "What that we know was shared since, and with whom?", long=True),
        YesNo("again", "Must the discussion be held again?"),
        Text("change", "What is done so that it does not happen again?", long=True),
    ),
    by=(SAFEGUARDING_INSPECTOR,),
)
MINUTES_RECEIVED = Kind(
    key="meetings-minutes-received",
    happened="Minutes received",
    does="Record the minutes",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    questions=(
        Choice(
            "agreed",
            "Do they agree with our own record?",
            options=(
                Option("yes", "Yes"),
                Option("no", "No; the authority was told what is wrong"),
            ),
        ),
        Text("different", "What is wrong?", long=True, shown_when=ShownWhen("agreed", ("no",))),
    ),
)
MINUTES_SENT = Kind(
    key="meetings-minutes-sent",
    happened="Minutes sent by the local authority",
    does="Send the police the minutes",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=(LOCAL_AUTHORITY, LOCAL_AUTHORITY_MANAGER),
    hint="What your agency has on record. The police check it against their own.",
    questions=(
        Moment("held", "When was the meeting held?"),
        Choices("present", "Which agencies took part?", options=AGENCIES),
        Text("decided", "What was decided, and why?", long=True),
        Text("actions", "Who does what, and by when?", long=True),
        Text("dissent", "Did anybody disagree, and how was it left?", long=True, required=False),
    ),
)
CANCELLED = Kind(
    key="meetings-cancelled",
    happened="Meeting cancelled or refused",
    does="Record that the meeting will not be held",
    seriousness=SaidBy(question="agreed", answers={"yes": ROUTINE, "no": SERIOUS}),
    partner=SOCIAL_CARE,
    questions=(
        Text("by_whom", "Who decided that, at which agency?"),
        Text("reason", "What reason did they give?", long=True),
        YesNo(
            "agreed",
            "Do the police agree?",
            hint="If not, the detective sergeant and inspector are told and take it up.",
        ),
    ),
)

KINDS = (
    STRATEGY_REQUESTED,
    STRATEGY_NOTIFIED,
    ATTENDEE_NAMED,
    SUBSTITUTE_APPROVED,
    ATTENDEE_CONFIRMED,
    POLICE_JOINED,
    STRATEGY_HELD,
    NOT_ATTENDED,
    ABSENCE_REVIEWED,
    MINUTES_SENT,
    MINUTES_RECEIVED,
    CANCELLED,
)
