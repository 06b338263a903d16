"""Submitted before the tour ends, told by telephone where harm is near, graded by a second mind."""

from lapwing.areas.assessment.kinds.submitting import GRADES
from lapwing.areas.assessment.rulebook import words
from lapwing.areas.assessment.rulebook.words import APPROVED, AUTHOR, MAY_BE_HARM, SUBMITTED
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    ByAnother,
    Confidence,
    Depends,
    Duty,
    Gate,
    Is,
    NotGiven,
    NotWithin,
    On,
    Once,
    Scope,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    DUTY_INSPECTOR,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
    SERGEANT,
)

NEEDED = On(("assessment-needed",))
REFERRED = On(("assessment-immediate-referral",))
# A contact may be about a grown-up, whose child's assessment stands on the child's own record.
TOLD_OF_HARM = On(("contact-child-voice",), where=Is("child_harm", ("yes",)))
SAID_AT_CLOSING = On(("contact-closed",), where=Is("child_assessment", ("submitted",)))
NOT_ABOUT_THE_CHILD = AnyOf((Is("child_focused", ("no",)), NotGiven("child_focused")))
# A discussion that police or the authority have just called need not be called again.
ASKED_FOR_A_DISCUSSION = On(
    (
        "meetings-strategy-requested",
        "meetings-strategy-notified",
        "meetings-strategy-held",
        "missing-strategy-requested",
        "missing-strategy-held",
    ),
    called="a strategy discussion called or held",
)
NOT_LATELY = NotWithin(ASKED_FOR_A_DISCUSSION, "assessment-strategy-lately")
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

THRESHOLD = (
    Tell(OWNER, at_start=True),
    Tell(SAFEGUARDING_SERGEANT, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="1h"),
)

DUTIES = (
    # A child who was missing and is found has this demand from the rules about missing children.
    Duty(
        key="cra-submitted",
        title="Submit the child risk assessment",
        owner=ALLOCATED_OFFICER,
        scope=Scope.PERSON,
        begins=(NEEDED, TOLD_OF_HARM),
        due=Once(within="assessment-submit"),
        done_by=(SUBMITTED, On(("missing-cra-submitted",)), SAID_AT_CLOSING),
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
        key="referral-s47-threshold",
        title="Ask for a strategy discussion: significant harm is likely now",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=(
            On(
                (*NEEDED.kinds, *SUBMITTED.kinds),
                where=Is("significant_harm", ("yes",)),
                given=(NOT_LATELY,),
            ),
        ),
        due=Once(within="assessment-strategy-urgent"),
        done_by=(ASKED_FOR_A_DISCUSSION,),
        escalate=THRESHOLD,
        why="Those who can protect the child decide together, and today: police, social care and "
        "health each know a part.",
        source=f"{words.SECTION_47}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="meetings-strategy-requested",
    ),
    Duty(
        key="referral-s47-threshold/triaged",
        title="Ask for the strategy discussion that was decided on",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=(
            On(
                ("assessment-triaged",),
                where=Is("decision", ("strategy",)),
                given=(NOT_LATELY,),
            ),
        ),
        due=Once(within="assessment-strategy"),
        done_by=(ASKED_FOR_A_DISCUSSION,),
        escalate=THRESHOLD,
        why="To suspect significant harm and to tell nobody until tomorrow leaves the child there "
        "for a night.",
        source=f"{words.SECTION_47}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="meetings-strategy-requested",
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


def _agreed(grade: str, label: str) -> Gate:
    """Whoever agrees with a grade agrees with the one that was proposed."""
    other = tuple(one.code for one in GRADES if one.code != grade)
    return Gate(
        key=f"cra-grade-approved/agreed-{grade}",
        title=f"Only what was proposed as {label} is agreed to be {label}",
        stops=On(
            APPROVED.kinds,
            where=AllOf((Is("decision", ("agreed",)), Is("grade", (grade,)))),
            given=(Stands(On(SUBMITTED.kinds, where=Is("grade", other))),),
        ),
        says="That is not the grade that the author proposed. Say that it is changed, and why.",
        why="A grade that changes without a reason teaches its author nothing, and hides who "
        "decided it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    )


GATES = (
    Gate(
        key="cra-grade-approved/another",
        title="Nobody approves the grade of their own assessment",
        stops=APPROVED,
        unless=(ByAnother(SUBMITTED),),
        says="You wrote this assessment. Another supervisor approves its grade.",
        why="Whoever wrote it cannot see what they left out.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    *(_agreed(one.code, one.label.lower()) for one in GRADES),
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
