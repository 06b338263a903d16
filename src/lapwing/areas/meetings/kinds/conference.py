"""The end of a section 47 enquiry and the initial child protection conference that may follow."""

from lapwing.areas.meetings.kinds.strategy import AGENCIES
from lapwing.areas.missing.kinds.agencies import SOCIAL_CARE
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Moment, Option, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

ENQUIRY_CONCLUDED = Kind(
    key="meetings-enquiry-concluded",
    happened="Section 47 enquiry concluded",
    does="Record how the section 47 enquiry ended",
    seriousness=SaidBy(
        question="outcome",
        answers={"conference": SERIOUS, "support": CONCERN, "unfounded": ROUTINE},
    ),
    partner=SOCIAL_CARE,
    after_closing=True,  # the discussion that it follows from may be filed by then
    questions=(
        Choice(
            "outcome",
            "What did it find?",
            options=(
                Option("conference", "Concerns are substantiated; a conference is needed"),
                Option("support", "Concerns are substantiated; no conference is needed"),
                Option("unfounded", "Concerns are not substantiated"),
            ),
        ),
        Text("reasons", "Why, and who agreed?", long=True),
    ),
)
CONFERENCE_CALLED = Kind(
    key="meetings-conference-called",
    happened="Child protection conference called",
    does="Record the date of a child protection conference",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    opens_case=True,
    hint="If it is moved to another date, record the new one.",
    questions=(
        Text("authority", "Which local authority calls it, and who chairs it?"),
        Moment("when", "When does it begin?", future=True),
        Text("join", "Where is it, or how does one join?", required=False),
    ),
)
CONFERENCE_REPORT_SENT = Kind(
    key="meetings-conference-report-sent",
    happened="Police report for the conference sent",
    does="Send the police report for the conference",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    questions=(
        Text("to", "To whom?"),
        Text("says", "What does it say of the child, in short?", long=True),
        YesNo("family", "May the family read it as it is?", required=False),
    ),
)
CONFERENCE_HELD = Kind(
    key="meetings-conference-held",
    happened="Child protection conference held",
    does="Record the child protection conference",
    seriousness=SERIOUS,
    partner=SOCIAL_CARE,
    after_closing=True,  # the discussion that it follows from may be filed by then
    questions=(
        Choices("present", "Which agencies took part?", options=AGENCIES),
        Text("people", "Who took part, by name and role?", long=True),
        Choice(
            "decision",
            "What was decided?",
            options=(
                Option("plan", "A child protection plan"),
                Option("need", "A child in need plan"),
                Option("none", "No plan"),
            ),
        ),
        Text("reasons", "Why, and under which heading of harm?", long=True),
        YesNo("police_actions", "Were the police given anything to do?"),
    ),
)

KINDS = (ENQUIRY_CONCLUDED, CONFERENCE_CALLED, CONFERENCE_REPORT_SENT, CONFERENCE_HELD)
