"""What the local authority decides and by when, and what we do when it does not."""

from lapwing.areas.assessment.rulebook import words
from lapwing.areas.assessment.rulebook.words import (
    ASKED_AUTHORITY,
    CLOSED,
    DECIDED,
    FILED,
    PACKAGE_ANSWERED,
    PARTNER,
    SHARED_WITH_SOCIAL_CARE,
    UNIT,
)
from lapwing.duties.language import (
    OWNER,
    Confidence,
    Duty,
    Flagged,
    Gate,
    Has,
    Is,
    Lacks,
    NotGiven,
    On,
    Once,
    Quiet,
    Signal,
    Tell,
)
from lapwing.record.roles import (
    HEAD_OF_PUBLIC_PROTECTION,
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

# A second sharing of what the authority has answered is news to it, and no new referral.
REFERRED = On(
    SHARED_WITH_SOCIAL_CARE.kinds,
    SHARED_WITH_SOCIAL_CARE.where,
    given=(Lacks(DECIDED),),
    called="a referral",
)
CHASED = On(("assessment-authority-chased",))
CHASED_MANAGER = On(CHASED.kinds, where=Is("level", ("manager",)))
DISPUTED = On(("assessment-disputed",))
TAKEN_UP = On(DISPUTED.kinds, where=Is("stage", ("managers", "leads", "partnership")))
RESOLVED = On(("assessment-dispute-resolved",))
# Whoever recorded the decision said it, or the unit after an answer of the authority's own.
AGREEMENT = (*DECIDED.kinds, "assessment-decision-considered")
DISAGREES = On(AGREEMENT, where=Is("agreed", ("no",)))
AGREES = On(AGREEMENT, where=Is("agreed", ("yes",)))
NO_ASSESSMENT = On(DECIDED.kinds, where=Is("response", ("early-help", "no-action")))

DUTIES = (
    Duty(
        key="referral-la-decision",
        title="Decide what to do about the referral, and tell the police",
        owner=LOCAL_AUTHORITY,
        named=ASKED_AUTHORITY,
        begins=(REFERRED,),
        due=Once(within="referral-decision"),
        done_by=(DECIDED,),
        ends=(CLOSED,),
        escalate=PARTNER,
        why="Whoever referred a child must know whether anybody is going to them.",
        source=words.WORKING_TOGETHER,
        confidence=Confidence.SECONDARY,
        does="assessment-authority-decided",
    ),
    Duty(
        key="referral-la-decision/acknowledged",
        title="Acknowledge the referral",
        owner=LOCAL_AUTHORITY,
        named=ASKED_AUTHORITY,
        begins=(REFERRED,),
        due=Once(within="referral-decision"),
        done_by=(On(("assessment-authority-acknowledged",)), PACKAGE_ANSWERED, DECIDED),
        ends=(CLOSED,),
        escalate=(Tell(OWNER, before="4h"), Tell(SAFEGUARDING_UNIT, after="0m")),
        why="What was sent and never arrived looks, from here, like what is being worked on.",
        source=words.WORKING_TOGETHER,
        confidence=Confidence.SECONDARY,
        does="assessment-authority-acknowledged",
    ),
    Duty(
        key="referral-la-decision/chased",
        title="Chase the local authority's decision",
        owner=SAFEGUARDING_UNIT,
        begins=(Flagged("referral-unanswered"),),
        due=Once(within="referral-chase"),
        done_by=(CHASED, DECIDED),
        ends=(CLOSED,),
        escalate=UNIT,
        why="The breach is the authority's; that nobody asked would be ours.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-authority-chased",
    ),
    Duty(
        key="referral-la-decision/taken-up",
        title="Take the missing decision to the local authority's manager",
        owner=SAFEGUARDING_SERGEANT,
        begins=(Flagged("referral-unanswered-longer"),),
        due=Once(within="referral-chase"),
        done_by=(CHASED_MANAGER, DECIDED),
        ends=(CLOSED,),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(LOCAL_AUTHORITY_MANAGER, at_start=True),
            Tell(SAFEGUARDING_INSPECTOR, after="0m"),
        ),
        why="A second day of silence about a child is answered by somebody who can change it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-authority-chased",
    ),
    Duty(
        key="referral-la-decision/author-told",
        title="Tell the author what came of the assessment",
        owner=SAFEGUARDING_UNIT,
        begins=(DECIDED, FILED),
        due=Once(within="referral-feedback"),
        done_by=(On(("assessment-feedback-given",)),),
        escalate=UNIT,
        why="Officers who never hear what came of it write the next one worse, or not at all.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="assessment-feedback-given",
    ),
    Duty(
        key="referral-disagreement-escalated",
        title="Dispute the decision with which the unit does not agree",
        owner=SAFEGUARDING_UNIT,
        begins=(DISAGREES,),
        due=Once(within="referral-dispute"),
        done_by=(DISPUTED,),
        ends=(AGREES,),
        escalate=UNIT,
        why="A disagreement that is only felt changes nothing for the child.",
        source=f"{words.POLICY}; the partnership's escalation procedure (unverified)",
        confidence=Confidence.UNVERIFIED,
        does="assessment-disputed",
    ),
    Duty(
        key="referral-disagreement-escalated/considered",
        title="Say whether the unit agrees with the authority's decision",
        owner=SAFEGUARDING_UNIT,
        begins=(On(DECIDED.kinds, where=NotGiven("agreed")),),
        due=Once(within="referral-dispute"),
        done_by=(AGREES, DISAGREES),
        escalate=UNIT,
        why="An answer that nobody reads is agreed to by silence.",
        source=f"{words.POLICY}; the partnership's escalation procedure (unverified)",
        confidence=Confidence.UNVERIFIED,
        does="assessment-decision-considered",
    ),
    Duty(
        key="referral-disagreement-escalated/answered",
        title="Answer the police, who dispute the decision",
        owner=LOCAL_AUTHORITY,
        named=ASKED_AUTHORITY,
        begins=(DISPUTED,),
        due=Once(within="referral-dispute"),
        done_by=(On(("assessment-dispute-answered",)), RESOLVED),
        ends=(AGREES,),
        retrigger="new",
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(LOCAL_AUTHORITY_MANAGER, after="0m"),
        ),
        why="The breach is the authority's where it is silent; that it stays silent must be seen.",
        source=f"{words.POLICY}; the partnership's escalation procedure (unverified)",
        confidence=Confidence.UNVERIFIED,
        does="assessment-dispute-answered",
    ),
    Duty(
        key="referral-disagreement-escalated/stage",
        title="Resolve the dispute, or take it up a stage",
        owner=SAFEGUARDING_SERGEANT,
        begins=(DISPUTED,),
        due=Once(within="referral-dispute"),
        done_by=(TAKEN_UP, RESOLVED),
        ends=(AGREES,),
        retrigger="new",
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(SAFEGUARDING_INSPECTOR, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="1d"),
        ),
        why="While agencies argue the child waits: each stage has a day.",
        source=f"{words.POLICY}; the partnership's escalation procedure (unverified)",
        confidence=Confidence.UNVERIFIED,
        does="assessment-dispute-resolved",
    ),
    Duty(
        key="referral-disagreement-escalated/agency",
        title="Answer an agency that disagrees with us",
        owner=SAFEGUARDING_SERGEANT,
        begins=(On(("agency-disagreed",)),),
        due=Once(within="referral-dispute"),
        done_by=(On(("agency-disagreement-answered",)),),
        each=True,
        retrigger="new",
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(SAFEGUARDING_INSPECTOR, after="0m"),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="1d"),
        ),
        why="While agencies argue the child waits; whoever is not answered stops saying it.",
        source=f"{words.POLICY}; the partnership's escalation procedure (unverified)",
        confidence=Confidence.UNVERIFIED,
        does="agency-disagreement-answered",
    ),
    Duty(
        key="assessment-45wd",
        title="Finish the assessment of the child, and tell the police",
        owner=LOCAL_AUTHORITY,
        named=ASKED_AUTHORITY,
        begins=(REFERRED,),
        due=Once(within="referral-assessment"),
        done_by=(On(("assessment-authority-assessed",)),),
        ends=(NO_ASSESSMENT, CLOSED),
        escalate=(
            Tell(OWNER, before="5d"),
            Tell(SAFEGUARDING_UNIT, after="0m"),
            Tell(LOCAL_AUTHORITY_MANAGER, after="1d"),
        ),
        why="An assessment without an end is a child without a plan.",
        source=words.WORKING_TOGETHER,
        confidence=Confidence.SECONDARY,
        does="assessment-authority-assessed",
    ),
)

GATES = (
    Gate(
        key="referral-la-decision/closed",
        title="A referral closes only when the local authority has decided",
        stops=On(CLOSED.kinds, given=(Has(SHARED_WITH_SOCIAL_CARE),)),
        unless=(Has(DECIDED),),
        lets=SAFEGUARDING_SERGEANT,
        says="The local authority has not said what it will do for this child.",
        why="A referral that nobody answered is not finished.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)


def _unanswered(key: str, title: str, length: str) -> Signal:
    """No decision for a length of time after a child was referred."""
    return Signal(
        key=key,
        title=title,
        when=Quiet(
            begins=(REFERRED,),
            broken_by=(DECIDED,),
            length=length,
            ends=(DECIDED, CLOSED),
        ),
        tells=(SAFEGUARDING_UNIT,),
        why="Nobody notices what does not come.",
        source=f"{words.WORKING_TOGETHER}; {words.POLICY}",
        confidence=Confidence.LOCAL,
    )


SIGNALS = (
    _unanswered(
        "referral-unanswered", "The local authority has not answered in time", "referral-decision"
    ),
    _unanswered(
        "referral-unanswered-longer",
        "The local authority has still not answered",
        "referral-silence",
    ),
)
