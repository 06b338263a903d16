"""Assessing a contact by THRIVE, and grading how it is answered."""

from collections.abc import Mapping

from lapwing.areas.contact.kinds.taking import CHILD_HARM_HINT, RISES_IF
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, SERIOUS, SaidBy

RISKS = (
    Option("critical", "Critical", "Somebody is being or is about to be seriously harmed."),
    Option("high", "High", "Serious harm is likely."),
    Option("medium", "Medium", "Harm is likely, but not serious."),
    Option("low", "Low", "Harm is possible, but minimal."),
)
GRADES = (
    Option("emergency", "Emergency", "Officers go at once."),
    Option("priority", "Priority", "Officers go as soon as they can."),
    Option("appointment", "Appointment", "An officer sees the caller at an agreed time."),
    Option("resolution", "Resolution without a visit", "Dealt with by telephone or online."),
)
NOTHING = "nothing"


def _nothing_stands_alone(answers: Mapping[str, Answer]) -> str | None:
    foreseen = answers.get("rises_if")
    if isinstance(foreseen, tuple) and NOTHING in foreseen and len(foreseen) > 1:
        return "Say what would make the risk rise, or that nothing is foreseen, but not both."
    return None


THRIVE = Kind(
    key="contact-thrive",
    happened="Risk assessed (THRIVE)",
    does="Assess the risk (THRIVE)",
    seriousness=SaidBy(
        question="risk",
        answers={"critical": SERIOUS, "high": SERIOUS, "medium": CONCERN, "low": CONCERN},
    ),
    regards=("contact-updated",),
    hint="Each assessment stays as it was made. When something changes, assess again.",
    questions=(
        Text("threat", "Threat: what may happen, and to whom?", long=True),
        Text("harm", "Harm: what harm has been or may be done?", long=True),
        Text("risk_words", "Risk: how likely is it, and how soon?", long=True),
        Text("investigation", "Investigation: what must be secured or asked?", long=True),
        Text(
            "vulnerability",
            "Vulnerability: who cannot protect themselves, and why?",
            long=True,
            hint="Think of children first: also those who saw, heard or live with it.",
        ),
        Text("engagement", "Engagement: what do those involved need and want?", long=True),
        YesNo(
            "child_harm",
            "Does any of it suggest that a child has been or is being harmed?",
            hint=CHILD_HARM_HINT,
        ),
        Choice("risk", "What is the risk?", options=RISKS),
        Text("rationale", "Why?", long=True),
        Choices(
            "rises_if",
            "What would make the risk rise?",
            options=(*RISES_IF, Option(NOTHING, "Nothing that can be foreseen")),
            hint="Whoever takes the next call sees this, and is asked whether it has happened.",
        ),
        Text(
            "rises_if_other",
            "What else would make it rise?",
            shown_when=ShownWhen("rises_if", ("other",)),
        ),
    ),
    check=_nothing_stands_alone,
)
GRADED = Kind(
    key="contact-graded",
    happened="Contact graded",
    does="Grade the contact",
    seriousness=SaidBy(
        question="grade",
        answers={
            "emergency": SERIOUS,
            "priority": CONCERN,
            "appointment": CONCERN,
            "resolution": ROUTINE,
        },
    ),
    regards=("contact-updated", "contact-thrive"),
    questions=(
        Choice("grade", "How is it answered?", options=GRADES),
        Text("rationale", "Why does this grade fit the risk?", long=True),
    ),
)

KINDS = (THRIVE, GRADED)
