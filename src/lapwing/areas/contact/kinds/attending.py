"""Sending officers and arriving, hearing the child, recording a crime, and closing."""

from collections.abc import Mapping

from lapwing.areas.contact.kinds.diary import SUPERVISORS
from lapwing.areas.contact.kinds.taking import CHILD_HARM_HINT
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, ShownWhen, Text, YesNo
from lapwing.journal.seriousness import CONCERN, ROUTINE, UNKNOWN, yes_is_serious

HEARD = ShownWhen("met", ("seen", "spoken"))


def _words_or_why_none(answers: Mapping[str, Answer]) -> str | None:
    heard = answers.get("met") in ("seen", "spoken")
    if heard and not answers.get("words") and not answers.get("why_no_words"):
        return "Write what the child said in their own words, or why there are none."
    return None


DEPLOYED = Kind(
    key="contact-deployed",
    happened="Officers sent",
    does="Record who is sent",
    seriousness=ROUTINE,
    questions=(Text("units", "Who is sent?"),),
)
ARRIVED = Kind(
    key="contact-arrived",
    happened="Officers arrived",
    does="Record that officers arrived",
    seriousness=ROUTINE,
    questions=(Text("units", "Who arrived?"),),
)
UNDEPLOYED_REVIEWED = Kind(
    key="contact-undeployed-reviewed",
    happened="Supervisor's review of a contact to which nobody has gone",
    does="Review that nobody has gone",
    seriousness=CONCERN,
    by=SUPERVISORS,
    questions=(
        Choice(
            "caller",
            "Was the caller spoken to?",
            options=(
                Option("spoke", "Yes"),
                Option("not-reached", "They were rung and not reached"),
                Option("unsafe", "Ringing them is not safe"),
            ),
        ),
        Text("now", "How are things there now?", long=True),
        Choice(
            "decision",
            "What is decided?",
            options=(
                Option("regrade", "To grade it again"),
                Option("keep", "The grade stays, for the reason below"),
            ),
        ),
        Text("rationale", "Why, and what keeps any child safe meanwhile?", long=True),
    ),
)
CHILD_VOICE = Kind(
    key="contact-child-voice",
    happened="What the child said and how they were",
    does="Record the child's voice",
    seriousness=yes_is_serious("child_harm", no=CONCERN),
    questions=(
        Text("child", "Which child?"),
        Choice(
            "met",
            "Was the child seen and spoken to?",
            options=(
                Option("seen", "Seen face to face"),
                Option("spoken", "Spoken to, but not seen face to face"),
                Option("no", "Neither seen nor spoken to"),
            ),
        ),
        Text("why_not", "Why not?", long=True, shown_when=ShownWhen("met", ("no",))),
        YesNo("alone", "Were they spoken to alone, away from adults?", shown_when=HEARD),
        Text(
            "words",
            "What did the child say, word for word?",
            long=True,
            child_words=True,
            required=False,
            shown_when=HEARD,
        ),
        Text(
            "why_no_words",
            "If there are no words of theirs, why?",
            required=False,
            shown_when=HEARD,
            hint="For example a baby, a child who did not want to speak, or one who was asleep.",
        ),
        Text("behaviour", "What did they do?", long=True, shown_when=HEARD),
        Text("demeanour", "How did they seem, and how did they look?", long=True, shown_when=HEARD),
        YesNo(
            "child_harm",
            "Does any of it suggest that the child has been or is being harmed?",
            hint=CHILD_HARM_HINT,
        ),
    ),
    check=_words_or_why_none,
)
CRIME_RECORDED = Kind(
    key="contact-crime-recorded",
    happened="Crime recording decided",
    does="Record the crime, or why not",
    seriousness=UNKNOWN,
    after_closing=True,
    questions=(
        Choice(
            "decision",
            "Is a crime recorded?",
            options=(
                Option("recorded", "Yes"),
                Option("not-a-crime", "No, what is reported is not a crime"),
            ),
        ),
        Text("reference", "What is its number?", shown_when=ShownWhen("decision", ("recorded",))),
        Text(
            "reason",
            "Why is it not a crime?",
            long=True,
            shown_when=ShownWhen("decision", ("not-a-crime",)),
        ),
    ),
)
CLOSED = Kind(
    key="contact-closed",
    happened="Contact closed",
    does="Close the contact",
    seriousness=ROUTINE,
    closes_case=True,
    questions=(
        Choice(
            "result",
            "How did it end?",
            options=(
                Option("attended", "Officers attended"),
                Option("advice", "Advice, without a visit"),
                Option("passed-on", "Passed to another agency or force"),
                Option("no-need", "No need for police"),
                Option("duplicate", "The same as another contact"),
            ),
        ),
        Text("summary", "What was done, and is anybody still at risk?", long=True),
        Choice(
            "child_assessment",
            "If a child is affected: is there a child risk assessment?",
            required=False,
            options=(
                Option("submitted", "It is submitted"),
                Option("not-needed", "None is needed, for the reason below"),
            ),
            hint="One about the person whom this contact is about, submitted since the call, is "
            "found by itself.",
        ),
        Text(
            "assessment_reference",
            "Which assessment? Give its reference.",
            shown_when=ShownWhen("child_assessment", ("submitted",)),
        ),
        Text(
            "assessment_reason",
            "Why is none needed?",
            long=True,
            shown_when=ShownWhen("child_assessment", ("not-needed",)),
        ),
    ),
)

KINDS = (
    DEPLOYED,
    ARRIVED,
    UNDEPLOYED_REVIEWED,
    CHILD_VOICE,
    CRIME_RECORDED,
    CLOSED,
)
