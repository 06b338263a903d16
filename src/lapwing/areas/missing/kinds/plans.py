"""Plans: the trigger plan, the proactive management plan, and the care provider's form."""

from collections.abc import Mapping

from lapwing.areas.missing.kinds.agencies import PROVIDER
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.lasting import Lasting
from lapwing.journal.questions import Choice, Moment, Option, Reference, ShownWhen, Text
from lapwing.journal.seriousness import CONCERN, ROUTINE

LEAST_ACTIONS = 3


def _directs_enough(answers: Mapping[str, Answer]) -> str | None:
    """A plan directs enquiries: three actions, one a line, and not only facts."""
    lines = [line for line in str(answers.get("actions", "")).splitlines() if line.strip()]
    if len(lines) < LEAST_ACTIONS:
        return (
            f"A trigger plan needs at least {LEAST_ACTIONS} actions, one on each line: what to do, "
            "not only what is known."
        )
    return None


PLAN_QUESTIONS = (
    Text("actions", "What must officers do first? One action on each line.", long=True),
    Text("facts", "What should they know?", long=True, required=False),
    Reference("owner", "Who keeps the plan up to date?", to="officer", required=False),
)

TRIGGER_PLAN_WRITTEN = Kind(
    key="missing-trigger-plan-written",
    happened="Trigger plan written",
    does="Write a trigger plan",
    seriousness=CONCERN,
    standing=True,
    keeps_safe=True,
    questions=PLAN_QUESTIONS,
    check=_directs_enough,
)
TRIGGER_PLAN_REVIEWED = Kind(
    key="missing-trigger-plan-reviewed",
    happened="Trigger plan reviewed",
    does="Review the trigger plan",
    seriousness=ROUTINE,
    standing=True,
    keeps_safe=True,
    questions=PLAN_QUESTIONS,
    check=_directs_enough,
)
TRIGGER_PLAN_ENDED = Kind(
    key="missing-trigger-plan-ended",
    happened="Trigger plan ended",
    does="End the trigger plan",
    seriousness=ROUTINE,
    standing=True,
    keeps_safe=True,
    questions=(Text("reason", "Why is it no longer needed?"),),
)
TRIGGER_PLAN_OPENED = Kind(
    key="missing-trigger-plan-opened",
    happened="Trigger plan opened",
    does="Open the trigger plan",
    seriousness=ROUTINE,
    hint="Its actions become enquiries of this episode.",
    questions=(
        Text("used", "Which actions were set as enquiries, and which not and why?", long=True),
    ),
)
PHILOMENA = Kind(
    key="missing-philomena-obtained",
    happened="Care provider's form",
    does="Record the care provider's form",
    seriousness=ROUTINE,
    partner=PROVIDER,
    keeps_safe=True,
    questions=(
        Choice(
            "outcome",
            "Has the provider's missing form been obtained?",
            options=(
                Option("current", "Yes, and it is up to date"),
                Option("old", "Yes, but it is out of date; raised with the provider"),
                Option("absent", "There is none; raised with the provider"),
            ),
        ),
        Text(
            "raised_with",
            "Who was it raised with?",
            shown_when=ShownWhen("outcome", ("old", "absent")),
        ),
        Text("learnt", "What does it tell us?", long=True, required=False),
    ),
)
PROACTIVE_WRITTEN = Kind(
    key="missing-proactive-plan-written",
    happened="Proactive management plan written",
    does="Write a proactive management plan",
    seriousness=CONCERN,
    standing=True,
    keeps_safe=True,
    questions=(
        Text("aims", "What is the plan to keep this child from going missing?", long=True),
        Text("actions", "Who does what?", long=True),
        Text("for_officers", "What should any officer who meets the child know and do?", long=True),
        Moment("review", "When will it be reviewed?", future=True, required=False),
    ),
)
PROACTIVE_REVIEWED = Kind(
    key="missing-proactive-plan-reviewed",
    happened="Proactive management plan reviewed",
    does="Review the proactive management plan",
    seriousness=ROUTINE,
    standing=True,
    keeps_safe=True,
    questions=(
        Text("changes", "What has changed, and what is the plan now?", long=True),
        Text("for_officers", "What should any officer who meets the child know and do?", long=True),
    ),
)
PROACTIVE_ENDED = Kind(
    key="missing-proactive-plan-ended",
    happened="Proactive management plan ended",
    does="End the proactive management plan",
    seriousness=ROUTINE,
    standing=True,
    keeps_safe=True,
    questions=(Text("reason", "Why is it no longer needed?"),),
)

KINDS = (
    TRIGGER_PLAN_WRITTEN,
    TRIGGER_PLAN_REVIEWED,
    TRIGGER_PLAN_ENDED,
    TRIGGER_PLAN_OPENED,
    PHILOMENA,
    PROACTIVE_WRITTEN,
    PROACTIVE_REVIEWED,
    PROACTIVE_ENDED,
)
LASTING = (
    Lasting(what="Trigger plan", begins=TRIGGER_PLAN_WRITTEN.key, ends=TRIGGER_PLAN_ENDED.key),
    Lasting(what="Proactive plan", begins=PROACTIVE_WRITTEN.key, ends=PROACTIVE_ENDED.key),
)
