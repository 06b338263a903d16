"""Found: seen, safe where they are, listened to, shared, and closed only when all is there."""

from lapwing.areas.missing.rulebook import words
from lapwing.areas.missing.rulebook.partners import school_told
from lapwing.areas.missing.rulebook.words import (
    EPISODE,
    LOCATED,
    LOCATED_IN_PERSON,
    NOT_MISSING,
    PARTNER,
    PLAN_KINDS,
    PLAN_STANDS,
    REPORTED,
    SEEN,
    by_risk,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    ByRankOf,
    Confidence,
    Duty,
    Gate,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    On,
    Once,
    Scope,
    Stands,
    State,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    DUTY_INSPECTOR,
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    MISSING_TEAM,
    SERGEANT,
)

CLOSED = On(("missing-closed",))
ASSESSED = On(("missing-people-assessed",))
# Unknown is never no: people who could not be checked may pose a risk.
MAY_POSE_A_RISK = On(
    ("missing-people-assessed",), where=AnyOf((Is("risk", ("yes",)), NotGiven("risk")))
)
# An inspector who sends for an urgent discussion has said that officers stay, so nobody leaves.
MAY_BE_LEFT = On(
    ("missing-safe-place-decided",),
    where=AllOf((ByRankOf(DUTY_INSPECTOR), IsNot("decision", ("strategy",)))),
)
INTERVIEW = On(("missing-prevention-interview",))
CRA = On(("missing-cra-submitted",))
# One that was submitted as a case of its own, with all that it asks for, is asked for no more here.
ASSESSED_APART = On(("assessment-submitted",), across=Scope.PERSON)
RHI_REQUESTED = On(("missing-rhi-requested",))

DUTIES = (
    Duty(
        key="missing-found-seen",
        title="See the child face to face",
        owner=ALLOCATED_OFFICER,
        begins=(LOCATED,),
        due=Once(within=by_risk("missing-seen-high", "missing-seen"), catch_up="missing-catch-up"),
        done_by=(SEEN,),
        ends=(NOT_MISSING,),
        escalate=EPISODE,
        why="A voice on the phone may not be free to speak; only seeing the child ends the search.",
        source="Missing People, what happens when someone is found; force training notes",
        confidence=Confidence.SECONDARY,
        does="missing-found-seen",
    ),
    Duty(
        key="missing-safe-place/assess",
        title="Assess the people and the place where the child is",
        owner=ALLOCATED_OFFICER,
        begins=(LOCATED_IN_PERSON,),
        due=Once(within="missing-place-assessed"),
        done_by=(ASSESSED,),
        ends=(NOT_MISSING,),
        escalate=EPISODE,
        why="Children were left with people who posed a risk because nobody asked who they were.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-people-assessed",
    ),
    Duty(
        key="missing-safe-place/decided",
        title="Decide where the child will be safe",
        owner=DUTY_INSPECTOR,
        begins=(MAY_POSE_A_RISK,),
        due=Once(within="missing-place-assessed"),
        done_by=(On(("missing-safe-place-decided",), where=ByRankOf(DUTY_INSPECTOR)),),
        ends=(NOT_MISSING,),
        retrigger="new",
        escalate=(Tell(OWNER, at_start=True), *EPISODE[3:]),
        why="Between home, police protection and an urgent strategy discussion an inspector must "
        "choose, and say why.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-safe-place-decided",
    ),
    Duty(
        key="missing-prevention-interview",
        title="Hold the prevention interview",
        owner=ALLOCATED_OFFICER,
        begins=(SEEN,),
        due=Once(within="missing-prevention-interview"),
        done_by=(INTERVIEW,),
        ends=(NOT_MISSING,),
        escalate=EPISODE,
        why="Why, where, with whom and what was done to them: asked while it is fresh.",
        source=words.IICSA_POLICE,
        confidence=Confidence.PRIMARY,
        does="missing-prevention-interview",
    ),
    Duty(
        key="missing-cra-submitted",
        title="Submit a child risk assessment for this episode",
        owner=ALLOCATED_OFFICER,
        begins=(SEEN,),
        due=Once(within="missing-cra"),
        done_by=(CRA, ASSESSED_APART),
        ends=(NOT_MISSING,),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(SERGEANT, after="0m"),
            Tell(DUTY_INSPECTOR, after="2h"),
        ),
        why="What officers saw reaches those who can help only if it is sent.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-cra-submitted",
    ),
    Duty(
        key="missing-rhi-72h",
        title="Hold the independent return home interview",
        owner=LOCAL_AUTHORITY,
        begins=(SEEN, On(("missing-returned",))),
        due=Once(within="missing-rhi"),
        done_by=(On(("missing-rhi-outcome",)),),
        ends=(NOT_MISSING,),
        escalate=PARTNER,
        why="A child tells somebody outside the family and the police what they tell neither.",
        source=f"{words.DFE_2014}; {words.IICSA_RETURN}",
        confidence=Confidence.PRIMARY,
        does="missing-rhi-outcome",
    ),
    Duty(
        key="missing-rhi-72h/requested",
        title="Ask the local authority for a return home interview",
        owner=ALLOCATED_OFFICER,
        begins=(SEEN,),
        due=Once(within="missing-rhi-requested"),
        done_by=(RHI_REQUESTED,),
        ends=(NOT_MISSING,),
        escalate=(Tell(OWNER, before="15m"), Tell(MISSING_TEAM, after="0m")),
        why="The authority's clock is short and starts when the child is back.",
        source=words.DFE_2014,
        confidence=Confidence.PRIMARY,
        does="missing-rhi-requested",
    ),
    Duty(
        key="missing-rhi-intel-returned",
        title="Enter what the return home interview told us",
        owner=MISSING_TEAM,
        begins=(On(("missing-rhi-outcome",), where=Is("outcome", ("completed",))),),
        due=Once(within="missing-rhi-intelligence"),
        done_by=(On(("missing-rhi-intelligence-entered",)),),
        ends=(NOT_MISSING,),
        escalate=(Tell(OWNER, before="1d"), Tell(LOCAL_AUTHORITY_MANAGER, after="0m")),
        why="What the child said must change the risk and the plan before they go again.",
        source=f"{words.DFE_2014}; {words.IICSA_RETURN}",
        confidence=Confidence.PRIMARY,
        does="missing-rhi-intelligence-entered",
    ),
    Duty(
        key="missing-closure-approved",
        title="Close the episode, with all that closing needs",
        owner=SERGEANT,
        begins=(SEEN,),
        due=Once(within="missing-closure"),
        done_by=(CLOSED,),
        ends=(NOT_MISSING,),
        escalate=(Tell(OWNER, before="4h"), Tell(DUTY_INSPECTOR, after="0m")),
        why="An episode left open hides what was not done; one closed early hides it for good.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-closed",
    ),
)


def _closing(
    part: str, title: str, needs: State, says: str, *, given: tuple[State, ...] = ()
) -> Gate:
    """A gate that keeps an episode open until something that closing needs is there."""
    return Gate(
        key=f"missing-closure-approved/{part}",
        title=title,
        stops=On(("missing-closed",), given=given),
        unless=(needs,),
        lets=DUTY_INSPECTOR,
        says=says,
        why="What is not there when an episode closes is never done.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    )


GATES = (
    Gate(
        key="missing-safe-place",
        title="A child is not left with people who may pose a risk without an inspector's decision",
        stops=On(("missing-left-with",), given=(Stands(MAY_POSE_A_RISK),)),
        unless=(Has(MAY_BE_LEFT, since=ASSESSED),),
        says="The people or the place may pose a risk to this child. Stay, and ask the duty "
        "inspector to decide between return, police protection and an urgent strategy discussion.",
        why="Inspectors found children located and then left with people who posed a risk to them.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="missing-safe-place/assessed",
        title="A child is not left anywhere before the people and the place are assessed",
        stops=On(("missing-left-with",)),
        unless=(Has(ASSESSED, since=LOCATED),),
        says="Nobody has recorded who is with the child and whether they pose a risk. Assess the "
        "people and the place before leaving.",
        why="Whether a child is safe cannot be known before somebody asks.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    _closing(
        "seen",
        "An episode closes only when the child was seen",
        Has(SEEN),
        "Nobody has recorded seeing the child face to face. Located is not found.",
    ),
    _closing(
        "interview",
        "An episode closes only with a prevention interview",
        Has(INTERVIEW),
        "There is no prevention interview, nor a record that the child refused one.",
    ),
    _closing(
        "cra",
        "An episode closes only with a child risk assessment",
        Has(On(ASSESSED_APART.kinds), since=REPORTED, across=Scope.PERSON),
        "No child risk assessment has been submitted for this episode.",
        given=(Lacks(CRA),),
    ),
    _closing(
        "school",
        "An episode closes only when the school knows that the child is found",
        Has(school_told("found")),
        "The school has not been told that the child is found, or has not acknowledged it.",
    ),
    _closing(
        "return-interview",
        "An episode closes only when a return home interview was asked for",
        Has(RHI_REQUESTED),
        "The local authority has not been asked for a return home interview.",
    ),
    _closing(
        "plan",
        "An episode of a child with a trigger plan closes only when the plan was reviewed",
        Has(On(PLAN_KINDS), since=SEEN, across=Scope.PERSON),
        "This child has a trigger plan and it has not been reviewed since they were found.",
        given=(PLAN_STANDS,),
    ),
)

SIGNALS = ()
