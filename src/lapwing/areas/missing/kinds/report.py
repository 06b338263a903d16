"""The report and the risk: what is told when a child goes missing, and how it is graded."""

from collections.abc import Mapping

from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    Reference,
    ShownWhen,
    Text,
    YesNo,
)
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy
from lapwing.record.access.conflict import Involved
from lapwing.record.roles import (
    CALL_HANDLER,
    CONTROL_ROOM_SUPERVISOR,
    DUTY_INSPECTOR,
    FORCE_INCIDENT_MANAGER,
    INTELLIGENCE_UNIT,
    MISSING_LEAD,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SERGEANT,
)

SUPERVISORS = (
    CONTROL_ROOM_SUPERVISOR,
    SERGEANT,
    FORCE_INCIDENT_MANAGER,
    DUTY_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_INSPECTOR,
)
INSPECTORS = (DUTY_INSPECTOR, FORCE_INCIDENT_MANAGER, MISSING_LEAD, SAFEGUARDING_INSPECTOR)

GRADES = (
    Option("high", "High", "Serious harm to the child or the public is very likely."),
    Option("medium", "Medium", "Harm is likely but not serious. The least for a missing child."),
    Option("low", "Low", "Harm is possible but minimal."),
    Option("nar", "No apparent risk", "No apparent risk to the child or the public."),
)


def by_grade(question: str) -> SaidBy:
    """By a grade of risk as the force defines each, above."""
    grades = {"high": SERIOUS, "medium": CONCERN, "low": CONCERN, "nar": ROUTINE}
    return SaidBy(question=question, answers=grades)


INDICATORS = (
    Option("suicidal", "Has spoken of suicide, or a companion has"),
    Option("mental-ill-health", "Mental ill health"),
    Option("travel-searches", "Has looked up travel to places with no known connection"),
    Option("means-taken", "May have taken a weapon, medication or other means of harm"),
    Option("with-exploited-child", "Believed to be with a child at risk of exploitation"),
    Option("exploitation", "At risk of sexual or criminal exploitation"),
    Option("under-13", "Aged under 13"),
    Option("medication", "Needs medication or treatment they may not have"),
    Option("weather", "Weather, clothing or place make being outside dangerous"),
    Option("disability", "Disability or communication need"),
    Option("abduction", "May have been abducted, or is with someone who may harm them"),
    Option("trafficking", "May have been trafficked"),
    Option("out-of-character", "First time missing, or out of character"),
    Option("domestic-abuse", "Domestic abuse or neglect at home"),
    Option("other", "Something else"),
)

REPORTED = Kind(
    key="missing-reported",
    happened="Reported missing",
    does="Report a missing child",
    seriousness=CONCERN,
    opens_case=True,
    made_by_page=True,
    questions=(
        Text("reported_by", "Who is reporting the child missing?"),
        Text("relation", "How are they connected to the child?", required=False),
        Moment("last_seen_at", "When was the child last seen?", required=False),
        Text("last_seen_where", "Where were they last seen, and by whom?", required=False),
        Text("circumstances", "What happened?", long=True),
        Text(
            "description",
            "What do they look like, and what are they wearing?",
            long=True,
            required=False,
        ),
        Number("age", "How old is the child?", unit="years", most=25, required=False),
        YesNo("in_care", "Is the child looked after or in a care setting?"),
        Text(
            "provider",
            "Which care provider or placement?",
            shown_when=ShownWhen("in_care", ("yes",)),
            required=False,
        ),
        YesNo("school_hours", "Should the child be at school now?", required=False),
        Text("phone", "What is the child's phone number?", required=False),
        Choice(
            "classification",
            "Are the child's whereabouts known?",
            options=(
                Option("missing", "No, the child is missing"),
                Option("away", "Yes, but they are away from placement without authorisation"),
            ),
        ),
        YesNo("trigger_plan", "Is there a trigger plan for this child?", required=False),
        Text("from_force", "Which other force took the report, if one did?", required=False),
    ),
)
RECORD_CREATED = Kind(
    key="missing-record-created",
    happened="Missing person record created",
    does="Note the missing person record",
    seriousness=ROUTINE,
    hint="The force's missing person system keeps a record of every report.",
    questions=(Text("record", "What is the record's number?"),),
    by=(INTELLIGENCE_UNIT, CALL_HANDLER, *SUPERVISORS),
)
INDICATOR = Kind(
    key="missing-risk-indicator",
    happened="Risk indicator recorded",
    does="Record a risk indicator",
    seriousness=SERIOUS,
    hint="Something that may make this high risk. It is shown on linked children's cases too.",
    carries=True,
    questions=(
        Choices("indicators", "Which indicators?", options=INDICATORS),
        Text("detail", "What was said or found?", long=True),
        Text("told_by", "Who told us?", required=False),
    ),
)


def _latest_review_is_set(answers: Mapping[str, Answer]) -> str | None:
    if answers.get("grade") in ("nar", "low") and not answers.get("review_by"):
        return "Say by when a grade below medium must be looked at again."
    return None


GRADED = Kind(
    key="missing-risk-graded",
    happened="Risk graded",
    does="Grade the risk",
    seriousness=by_grade("grade"),
    questions=(
        Choice("grade", "What is the risk?", options=GRADES),
        Text("rationale", "Why this grade?", long=True),
        Text(
            "sources",
            "What was checked, and what did it show?",
            long=True,
            required=False,
            hint="For example national and local police systems, earlier episodes, plans.",
        ),
        Moment(
            "review_by",
            "By when must the grade be looked at again?",
            future=True,
            required=False,
            shown_when=ShownWhen("grade", ("nar", "low")),
        ),
    ),
    check=_latest_review_is_set,
)
ENDORSED = Kind(
    key="missing-risk-endorsed",
    happened="Grade endorsed by a supervisor",
    does="Endorse the grade",
    seriousness=ROUTINE,
    questions=(
        YesNo("research_satisfies", "Are you satisfied with the research?"),
        Text("comment", "What did you consider?", long=True, required=False),
    ),
    by=SUPERVISORS,
    regards=("missing-risk-graded",),
)
HIGH_CONSIDERED = Kind(
    key="missing-high-considered",
    happened="High risk considered",
    does="Say why this is or is not high risk",
    seriousness=SaidBy(question="decision", answers={"high": SERIOUS, "not-high": CONCERN}),
    questions=(
        Choice(
            "decision",
            "Is this high risk?",
            options=(Option("high", "Yes"), Option("not-high", "No")),
        ),
        Text("rationale", "Why?", long=True),
    ),
    by=SUPERVISORS,
    regards=("missing-risk-indicator",),
)
INSPECTOR_ACKNOWLEDGED = Kind(
    key="missing-inspector-acknowledged",
    happened="Duty inspector acknowledged the episode",
    does="Acknowledge this missing child",
    seriousness=ROUTINE,
    questions=(Text("direction", "What do you direct?", long=True, required=False),),
    by=INSPECTORS,
)
LINKED = Kind(
    key="missing-children-linked",
    happened="Linked with another child's episode",
    does="Link with another missing child",
    seriousness=CONCERN,
    links_case=True,
    questions=(
        Reference("case", "Which other episode?", to="case"),
        Reference("child", "Which child?", to="person", required=False, part=Involved.CHILD),
        Text("how_known", "How do we know that they are together?", long=True),
    ),
)
UNLINKED = Kind(
    key="missing-children-unlinked",
    happened="Link with another child's episode ended",
    does="End the link",
    seriousness=ROUTINE,
    unlinks_case=True,
    regards=("missing-children-linked",),
    questions=(Text("reason", "Why do the episodes no longer belong together?"),),
)
NOT_MISSING = Kind(
    key="missing-not-missing",
    happened="Found not to have been missing",
    does="Record that the child was not missing",
    seriousness=ROUTINE,
    hint="The episode is kept but does not count among the child's episodes.",
    closes_case=True,
    questions=(Text("reason", "Why was the child not missing?", long=True),),
    by=SUPERVISORS,
)

KINDS = (
    REPORTED,
    RECORD_CREATED,
    INDICATOR,
    GRADED,
    ENDORSED,
    HIGH_CONSIDERED,
    INSPECTOR_ACKNOWLEDGED,
    LINKED,
    UNLINKED,
    NOT_MISSING,
)
