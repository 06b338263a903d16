"""Deciding: who knows the child, what assessments add up to, and whether to share or to file."""

from lapwing.areas.assessment.kinds.who import SOCIAL_CARE, UNIT, UNIT_LEADS
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, Reference, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

STATUS_CHECKED = Kind(
    key="assessment-status-checked",
    happened="Asked whether social care knows the child",
    does="Record whether social care knows the child",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    by=UNIT,
    questions=(
        Choice(
            "status",
            "Is the child known to children's social care?",
            options=(
                Option("open", "Yes, a case is open"),
                Option("plan", "Yes, on a child protection plan"),
                Option("looked-after", "Yes, looked after"),
                Option("closed", "Was known; the case is closed"),
                Option("not-known", "Not known to them"),
            ),
        ),
        Text("authority", "Which local authority was asked?"),
        Text("source", "Who said so, or which record shows it?"),
        Text("worker", "Who is the social worker?", required=False),
    ),
)
TRIAGED = Kind(
    key="assessment-triaged",
    happened="Assessment triaged",
    does="Decide what becomes of the assessment",
    seriousness=SaidBy(
        question="rag", answers={"red": SERIOUS, "amber": CONCERN, "green": ROUTINE}
    ),
    by=UNIT,
    questions=(
        Choice(
            "rag",
            "How urgent is it?",
            options=(
                Option("red", "Red", "Act now"),
                Option("amber", "Amber", "Act today"),
                Option("green", "Green", "Act in turn"),
            ),
        ),
        Choice(
            "decided",
            "Who decides?",
            options=(
                Option("alone", "I do, alone"),
                Option("mentored", "I do, with a mentor"),
            ),
        ),
        YesNo(
            "competent",
            "Are you signed off to decide alone?",
            shown_when=ShownWhen("decided", ("alone",)),
        ),
        Reference(
            "mentor",
            "Who is your mentor?",
            to="officer",
            shown_when=ShownWhen("decided", ("mentored",)),
        ),
        Choice(
            "decision",
            "What is to be done?",
            options=(
                Option("share", "Share it"),
                Option("strategy", "Share it, and ask for a strategy discussion"),
                Option("early-help", "Offer early help"),
                Option("file", "File it without sharing"),
            ),
        ),
        Text("research", "What is known of the child and the home, and from where?", long=True),
        Text("why", "Why?", long=True),
    ),
)
AGREED = Kind(
    key="assessment-triage-agreed",
    happened="Triage agreed by a second person",
    does="Agree with what was decided",
    hint="Agree only if you would have decided so yourself. If not, triage it anew.",
    seriousness=ROUTINE,
    by=UNIT,
    regards=("assessment-triaged",),
    answers_one=True,
    questions=(Text("why", "Why do you agree?", long=True),),
)
CUMULATIVE_REVIEWED = Kind(
    key="assessment-cumulative-reviewed",
    happened="Assessments of one child reviewed together",
    does="Review what the assessments add up to",
    seriousness=CONCERN,
    after_closing=True,
    by=UNIT,
    questions=(
        Text("together", "What do they show when they are read together?", long=True),
        Text("others", "Which other children of the home or address are meant?", required=False),
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("share", "Share them together"),
                Option("shared-already", "They are shared already, together"),
                Option("file", "Do not share them, for the reason below"),
            ),
        ),
        Text("why", "Why?", long=True),
    ),
)
SHARED = Kind(
    key="assessment-shared",
    happened="Assessment shared",
    does="Record sharing the assessment",
    hint="Whatever is shared, take out what tells of others and is not needed for this child.",
    seriousness=ROUTINE,
    partner=SOCIAL_CARE,
    after_closing=True,
    by=UNIT,
    questions=(
        Choices(
            "recipients",
            "With whom is it shared?",
            options=(
                Option("social-care", "Children's social care"),
                Option("school", "School or college"),
                Option("health", "Health"),
                Option("early-help", "Early help"),
                Option("domestic-abuse", "Domestic abuse service"),
                Option("youth-justice", "Youth justice service"),
                Option("police", "Another police force"),
                Option("other", "Somebody else"),
            ),
        ),
        Text("names", "Which authority, school or service, and which desk?"),
        Reference(
            "agency",
            "Which local authority is it, of those that work here?",
            hint="What it now owes stands on its own list, and on no other authority's.",
            to="agency",
            required=False,
            shown_when=ShownWhen("recipients", ("social-care",)),
        ),
        Text("what", "What was shared?", hint="Which version, and what was taken out", long=True),
        Choice(
            "power",
            "Under which power?",
            options=(
                Option("children-act-2004", "Children Act 2004, sections 10 and 11"),
                Option("section-47", "Children Act 1989, section 47"),
                Option("crime-and-disorder", "Crime and Disorder Act 1998, section 115"),
                Option("policing", "Common law: to protect life and prevent crime"),
                Option("other", "Another, named below"),
            ),
        ),
        Text("power_named", "Which power?", shown_when=ShownWhen("power", ("other",))),
        Choice(
            "consent",
            "Did the family agree?",
            hint="A child at risk is shared without consent where asking would add to the risk.",
            options=(
                Option("obtained", "Yes"),
                Option("overridden", "No, and it is shared all the same"),
                Option("not-sought", "They were not asked"),
            ),
        ),
        Text(
            "why_no_consent",
            "Why without their agreement?",
            shown_when=ShownWhen("consent", ("overridden", "not-sought")),
        ),
        Text("receipt", "What shows that it arrived?", hint="A receipt, a reference, a name"),
    ),
)
UNSHARED_ALLOWED = Kind(
    key="assessment-unshared-allowed",
    happened="Leaving the assessment unshared allowed",
    does="Allow the assessment to stay unshared",
    hint="What reaches the share floor is shared. Only the safeguarding unit's detective sergeant "
    "or inspector may decide otherwise.",
    seriousness=CONCERN,
    by=UNIT_LEADS,
    questions=(
        Text("reason", "Why is it right for this child that nobody is told?", long=True),
        Text("instead", "Who keeps the child safe, and how?", long=True),
    ),
)
FILED_UNSHARED = Kind(
    key="assessment-filed-unshared",
    happened="Assessment filed without sharing",
    does="File the assessment without sharing it",
    seriousness=ROUTINE,
    by=UNIT,
    questions=(Text("reason", "Why is it not shared?", long=True),),
)
EARLY_HELP = Kind(
    key="assessment-early-help",
    happened="Early help offered",
    does="Record an offer of early help",
    seriousness=ROUTINE,
    after_closing=True,
    anywhere=True,
    questions=(
        Text("service", "Which service, and how is it reached?"),
        YesNo("accepted", "Did the family accept it?"),
        Text("detail", "What was agreed, or why not?", long=True, required=False),
    ),
)

KINDS = (
    STATUS_CHECKED,
    TRIAGED,
    AGREED,
    CUMULATIVE_REVIEWED,
    SHARED,
    UNSHARED_ALLOWED,
    FILED_UNSHARED,
    EARLY_HELP,
)
