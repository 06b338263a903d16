"""Submitted before the tour ends, told by telephone where harm is near, graded by a second mind."""

from lapwing.areas.assessment.rulebook import words
from lapwing.areas.assessment.rulebook.words import APPROVED, AUTHOR, MAY_BE_HARM, SUBMITTED
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    Confidence,
    Depends,
    Duty,
    Gate,
    Is,
    NotGiven,
    On,
    Once,
    Scope,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    DUTY_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SERGEANT,
)

NEEDED = On(("assessment-needed",))
REFERRED = On(("assessment-immediate-referral",))
NOT_ABOUT_THE_CHILD = AnyOf((Is("child_focused", ("no",)), NotGiven("child_focused")))
PROPOSED_STANDARD = On(SUBMITTED.kinds, where=Is("grade", ("standard",)))
PROPOSED_MEDIUM = On(SUBMITTED.kinds, where=Is("grade", ("medium",)))
# What nobody has graded is looked at as soon as what is high: unknown is never low.
APPROVAL = Depends(
    (
        (Stands(PROPOSED_STANDARD), "assessment-approve-standard"),
        (Stands(PROPOSED_MEDIUM), "assessment-approve-medium"),
    ),
    "assessment-approve-high",
)

DUTIES = (
    # A child who was missing and is found has this demand from the rules about missing children.
    Duty(
        key="cra-submitted",
        title="Submit the child risk assessment",
        owner=ALLOCATED_OFFICER,
        scope=Scope.PERSON,
        begins=(NEEDED,),
        due=Once(within="assessment-submit"),
        done_by=(SUBMITTED, On(("missing-cra-submitted",))),
        escalate=AUTHOR,
        why="What an officer saw reaches those who can help only if it is sent, and it is "
        "remembered best before they go home.",
        source=f"{words.INSPECTION}; {words.SECTION_11}",
        confidence=Confidence.INSPECTION,
        does="assessment-submitted",
    ),
    Duty(
        key="cra-submitted/telephone",
        title="Ring children's social care at once",
        owner=ALLOCATED_OFFICER,
        scope=Scope.PERSON,
        begins=(On((*NEEDED.kinds, *SUBMITTED.kinds), where=MAY_BE_HARM),),
        due=Once(within="assessment-telephone"),
        done_by=(REFERRED,),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(SERGEANT, after="0m"),
            Tell(DUTY_INSPECTOR, after="15m"),
        ),
        why="A form is read later; a child who is about to be harmed needs somebody to answer now.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-immediate-referral",
    ),
    Duty(
        key="cra-grade-approved",
        title="Approve the grade of the assessment",
        owner=SERGEANT,
        begins=(SUBMITTED,),
        due=Once(within=APPROVAL),
        done_by=(APPROVED,),
        escalate=(
            Tell(OWNER, before="30m"),
            Tell(DUTY_INSPECTOR, after="0m"),
            Tell(SAFEGUARDING_SERGEANT, after="4h"),
        ),
        why="What a grade hides stays hidden unless a second person reads it the same day.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.INSPECTION,
        does="assessment-grade-approved",
    ),
    Duty(
        key="cra-child-focused/mended",
        title="Add what is missing about the child",
        owner=ALLOCATED_OFFICER,
        begins=(On(("assessment-sent-back",)),),
        due=Once(within="assessment-submit"),
        done_by=(On(("assessment-mended",)), APPROVED),
        retrigger="new",
        escalate=(Tell(OWNER, at_start=True), Tell(SERGEANT, after="0m")),
        why="An assessment that was sent back and forgotten helps no child.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-mended",
    ),
)

GATES = (
    Gate(
        key="cra-child-focused",
        title="Only an assessment that is about the child is approved",
        stops=On(APPROVED.kinds, where=NOT_ABOUT_THE_CHILD),
        says="You say that this is not, or may not be, about the child's needs and welfare. Send "
        "it back, and say what is missing. If the child cannot wait, share it as it is.",
        why="Assessments that told the offence and not the child left those who read them with "
        "nothing to act on.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
)

SIGNALS = ()
