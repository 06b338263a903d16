"""The report and its risk: record, grade, indicators, and telling the duty inspector."""

from lapwing.areas.missing.rulebook import words
from lapwing.areas.missing.rulebook.words import (
    FOUND_OR_OVER,
    FROM_INSPECTOR,
    GRADED,
    GRADED_BELOW_MEDIUM,
    NOT_MISSING,
    OVER,
    REPORTED,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    Below,
    By,
    ByRankBelow,
    ByRankOf,
    Confidence,
    Duty,
    Gate,
    Is,
    IsNot,
    NotGiven,
    On,
    Once,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    CONTROL_ROOM_SUPERVISOR,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    INTELLIGENCE_UNIT,
    SERGEANT,
)

DUTIES = (
    Duty(
        key="missing-record-created",
        title="Create the missing person record",
        owner=INTELLIGENCE_UNIT,
        begins=(REPORTED,),
        due=Once(within="missing-record"),
        done_by=(On(("missing-record-created",)),),
        ends=(NOT_MISSING,),
        escalate=(Tell(OWNER, before="15m"), Tell(SERGEANT, after="0m")),
        why="Without a record there is nothing to add to, and nobody can see a pattern grow.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-record-created",
    ),
    Duty(
        key="missing-initial-risk",
        title="Grade the risk, saying why and what was checked",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(REPORTED,),
        due=Once(within="missing-initial-risk"),
        done_by=(GRADED,),
        ends=FOUND_OR_OVER,
        escalate=(
            Tell(OWNER, before="10m"),
            Tell(DUTY_INSPECTOR, after="0m"),
            Tell(DUTY_SUPERINTENDENT, after="1h"),
        ),
        why="Everything else is measured from the risk; until it is graded the child counts as "
        "medium.",
        source=words.APP_RISK,
        confidence=Confidence.PRIMARY,
        does="missing-risk-graded",
    ),
    Duty(
        key="missing-initial-risk/endorsed",
        title="Endorse the grade, satisfied with the research",
        owner=SERGEANT,
        begins=(REPORTED,),
        due=Once(within="missing-endorsement"),
        done_by=(On(("missing-risk-endorsed",), where=Is("research_satisfies", ("yes",))),),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="15m"), Tell(DUTY_INSPECTOR, after="0m")),
        why="A grade is only as good as the checks behind it, and a second person must say so.",
        source=words.APP_RISK,
        confidence=Confidence.PRIMARY,
        does="missing-risk-endorsed",
    ),
    Duty(
        key="missing-high-considered",
        title="Say why this is or is not high risk",
        owner=SERGEANT,
        begins=(
            On(("missing-risk-indicator",), carried=True),
            On(("missing-reported",), where=Below("age", "missing-young-age")),
        ),
        due=Once(within="missing-high-considered"),
        done_by=(On(("missing-high-considered",)),),
        ends=FOUND_OR_OVER,
        retrigger="new",
        escalate=FROM_INSPECTOR,
        why="Each sign of serious harm asks the question again; one more sign on a list changes "
        "nothing unless somebody decides.",
        source=f"{words.INSPECTION}; {words.APP_RISK}",
        confidence=Confidence.INSPECTION,
        does="missing-high-considered",
    ),
    Duty(
        key="missing-inspector-notified",
        title="Acknowledge this missing child as duty inspector",
        owner=DUTY_INSPECTOR,
        begins=(REPORTED,),
        due=Once(within="missing-inspector-notified"),
        done_by=(On(("missing-inspector-acknowledged",), where=ByRankOf(DUTY_INSPECTOR)),),
        ends=FOUND_OR_OVER,
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(DUTY_SUPERINTENDENT, after="15m"),
        ),
        why="An inspector who is not told does nothing all tour; a tag on the log is not telling.",
        source=words.IOPC,
        confidence=Confidence.PRIMARY,
        does="missing-inspector-acknowledged",
    ),
    Duty(
        key="missing-no-absent-drift",
        title="Look again at a grade below medium",
        owner=SERGEANT,
        begins=(GRADED_BELOW_MEDIUM,),
        due=By("review_by", otherwise="missing-low-grade-review"),
        done_by=(GRADED, On(("missing-supervisor-reviewed",))),
        ends=FOUND_OR_OVER,
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="30m"),
            Tell(DUTY_INSPECTOR, after="0m"),
            Tell(DUTY_SUPERINTENDENT, after="2h"),
        ),
        why="A child thought to be at little risk must not be forgotten as the hours pass.",
        source=f"{words.POLICY}; College of Policing APP (not verified)",
        confidence=Confidence.UNVERIFIED,
        does="missing-supervisor-reviewed",
    ),
    Duty(
        key="missing-handover-accepted/answered",
        title="Accept or refuse the handover",
        owner=SERGEANT,
        begins=(On(("missing-handover-offered",)),),
        due=Once(within="missing-handover-answered"),
        done_by=(On(("missing-handover-accepted",)),),
        ends=(OVER,),
        retrigger="new",
        each=True,
        escalate=(Tell(OWNER, at_start=True), Tell(DUTY_INSPECTOR, after="0m")),
        why="Until somebody accepts by name, nobody has taken over.",
        source=f"{words.APP_SUPERVISORS}; {words.IOPC}",
        confidence=Confidence.PRIMARY,
        does="missing-handover-accepted",
    ),
)

GATES = (
    Gate(
        key="missing-child-min-medium",
        title="A missing child is graded medium at least",
        stops=GRADED_BELOW_MEDIUM,
        lets=DUTY_INSPECTOR,
        says="A missing child is graded medium at least. Only the duty inspector may allow a lower "
        "grade, and must record why.",
        why="Being a child and missing is itself a likelihood of harm.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="missing-child-min-medium/downward",
        title="A high grade is lowered only by an inspector",
        stops=On(
            ("missing-risk-graded",),
            where=AllOf((IsNot("grade", ("high",)), ByRankBelow(DUTY_INSPECTOR))),
        ),
        # No grade of high stands: the latest of report and grades is the report, or another grade.
        unless=(
            Stands(
                On(
                    ("missing-reported", "missing-risk-graded"),
                    where=AnyOf((NotGiven("grade"), IsNot("grade", ("high",)))),
                )
            ),
        ),
        lets=DUTY_INSPECTOR,
        says="This child is graded high. Only an inspector may lower the grade, or allow you to, "
        "and must record why.",
        why="Lowering a risk takes attention away; it needs one rank more than raising it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="missing-handover-accepted",
        title="Nobody goes off duty holding an episode that nobody has accepted",
        stops=On(("missing-supervisor-left",)),
        unless=(
            Stands(
                On(("missing-handover-accepted",)),
                among=("missing-handover-offered", "missing-supervisor-left"),
            ),
        ),
        lets=DUTY_INSPECTOR,
        says="You hold this open episode and nobody has accepted it. Offer it to a supervisor on "
        "duty and wait until they accept by name.",
        why="Between two supervisors a child must never belong to nobody.",
        source=f"{words.APP_SUPERVISORS}; {words.IOPC}",
        confidence=Confidence.PRIMARY,
    ),
)

SIGNALS = ()
