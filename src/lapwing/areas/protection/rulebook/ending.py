"""The limit and the end: 72 hours, orders, other agencies, the other children, and afterwards."""

from lapwing.areas.meetings.kinds.actions import DAILY_MANAGEMENT
from lapwing.areas.protection.kinds.ending import TOLD_LATE
from lapwing.areas.protection.rulebook import words
from lapwing.areas.protection.rulebook.telling import SAME
from lapwing.areas.protection.rulebook.words import (
    ALL_TOLD,
    CHILD_TOLD,
    CLOSED,
    DESIGNATED_UP,
    END_RECORDED,
    ENDED,
    GROUNDS,
    HEARD,
    INITIATING,
    INITIATOR,
    LIMIT,
    NOT_USED,
    OFFICER,
    OVER,
    REVIEWED,
    TOLD_FOUND,
    USED,
    section_46,
)
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    Confidence,
    Duty,
    Every,
    Flagged,
    Gate,
    Has,
    Is,
    IsNot,
    NotGiven,
    On,
    Once,
    Quiet,
    Scope,
    Signal,
    State,
    Tell,
)
from lapwing.record.roles import (
    ALLOCATED_OFFICER,
    CHIEF_OFFICER,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

INQUIRED = ("protection-inquired",)
NO_CAUSE = (
    On(INQUIRED, where=Is("cause", ("no",))),
    On(REVIEWED.kinds, where=Is("needed", ("no",))),
)
CAUSE_AGAIN = On(
    (*INQUIRED, *REVIEWED.kinds), where=AnyOf((Is("cause", ("yes",)), Is("needed", ("yes",))))
)
STRATEGY = On(
    (
        "meetings-strategy-requested",
        "meetings-strategy-notified",
        "meetings-strategy-held",
        "missing-strategy-requested",
        "missing-strategy-held",
    ),
    across=Scope.PERSON,
)
STRATEGY_HELD = On(("meetings-strategy-held", "missing-strategy-held"), across=Scope.PERSON)
ASSESSED = On(("assessment-submitted",), where=IsNot("grade", ("standard",)), across=Scope.PERSON)
MAY_BE_OTHERS = On(
    GROUNDS.kinds, where=AnyOf((Is("other_children", ("yes",)), NotGiven("other_children")))
)
# What was told only after the limit, nobody could know at the limit: the quiet is not broken by it.
ENDED_AS_KNOWN = On(ENDED.kinds, where=NotGiven(TOLD_LATE))
CONSIDERED = On(
    ("meetings-considered",), where=Is("meeting", (DAILY_MANAGEMENT,)), across=Scope.PERSON
)

DUTIES = (
    Duty(
        key="pp-72h",
        title="End police protection: no child is kept beyond 72 hours",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(USED,),
        due=Once(within="protection-limit"),
        done_by=(ENDED,),
        ends=(NOT_USED,),
        escalate=LIMIT,
        why="After that nobody has a power to keep the child, and it cannot be extended.",
        source=section_46("(6)"),
        confidence=Confidence.SECONDARY,
        does="protection-ended",
    ),
    Duty(
        key="pp-72h/lawyer",
        title="Ask a lawyer how it ends, before the hours run out",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(USED,),
        due=Once(within="protection-lawyer"),
        done_by=(On(("protection-lawyer-asked",)),),
        ends=(OVER,),
        escalate=DESIGNATED_UP,
        why="A court needs hours to hear an application; at the seventieth there are none.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="protection-lawyer-asked",
    ),
    Duty(
        key="pp-72h/breach",
        title="Review how the child came to be kept, or to be on record, beyond the limit",
        owner=DUTY_SUPERINTENDENT,
        begins=(Flagged("pp-72h/run-out"),),
        due=Once(within="protection-breach"),
        done_by=(On(("protection-breach-reviewed",)),),
        ends=(NOT_USED,),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(HEAD_OF_PUBLIC_PROTECTION, after="0m"),
            Tell(CHIEF_OFFICER, after="1d"),
        ),
        why="A child was kept by nobody's power, or nobody could know that they were not. They and "
        "their family are owed an account.",
        source=f"{section_46('(6)')}; {words.POLICY}",
        confidence=Confidence.LOCAL,
        does="protection-breach-reviewed",
    ),
    Duty(
        key="pp-inquire-release",
        title="Release the child: there is no longer reason to fear harm",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=NO_CAUSE,
        due=Once(within="protection-release"),
        done_by=(ENDED,),
        ends=(CAUSE_AGAIN, NOT_USED),
        escalate=DESIGNATED_UP,
        why="Once the reason is gone, each hour more is an hour taken from the child.",
        source=f"{section_46('(5)')}, which says on completing the inquiry; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-ended",
    ),
    Duty(
        key="pp-epo",
        title="Decide whether an emergency protection order is applied for",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(USED,),
        due=Once(within="protection-order"),
        done_by=(On(("protection-order-decided",)),),
        ends=(OVER,),
        escalate=DESIGNATED_UP,
        why="Police may apply for the council, also without its knowing; who does must be settled "
        "while a court still sits.",
        source=f"{section_46('(7) and (8)')}, which set no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="protection-order-decided",
    ),
    Duty(
        key="pp-s47",
        title="Ask for a strategy discussion",
        owner=SAFEGUARDING_UNIT,
        begins=(USED,),
        due=Once(within="protection-strategy"),
        done_by=(STRATEGY,),
        ends=(NOT_USED,),
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="1h"),
        ),
        why="The council must inquire into every child in police protection, and cannot do it "
        "well without what police know.",
        source=f"Children Act 1989, section 47(1)(a)(ii), which sets no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
        does="meetings-strategy-requested",
    ),
    Duty(
        key="pp-s47/held",
        title="Attend a strategy discussion, and record what it decided",
        owner=SAFEGUARDING_UNIT,
        begins=(USED,),
        due=Once(within="protection-strategy-held"),
        done_by=(STRATEGY_HELD,),
        ends=(NOT_USED,),
        escalate=(
            Tell(OWNER, before="2h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="1h"),
        ),
        why="Where the child goes when protection ends is decided together, and before it ends.",
        source=f"Children Act 1989, section 47(1)(a)(ii), which sets no time; {words.POLICY}",
        confidence=Confidence.SECONDARY,
    ),
    Duty(
        key="pp-cra",
        title="Submit a child risk assessment, graded above standard",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(USED,),
        due=Once(within="protection-assessed"),
        done_by=(ASSESSED,),
        ends=(NOT_USED,),
        escalate=INITIATING,
        why="Significant harm was likely: what may be filed unshared says something else.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.INSPECTION,
        does="assessment-submitted",
    ),
    Duty(
        key="pp-cra/others",
        title="Assess the other children of the home",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(MAY_BE_OTHERS,),
        due=Once(within="protection-assessed"),
        done_by=(On(("protection-others-assessed",)),),
        ends=(NOT_USED,),
        escalate=INITIATING,
        why="One child was taken out. Whoever stayed is where the harm was.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.INSPECTION,
        does="protection-others-assessed",
    ),
    Duty(
        key="pp-dmm",
        title="Consider the child in police protection at the daily management meeting",
        owner=DUTY_SUPERINTENDENT,
        begins=(USED,),
        due=Every("protection-meeting", counted_from="last due"),
        done_by=(CONSIDERED,),
        ends=(OVER,),
        escalate=(Tell(OWNER, before="1h"), Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h")),
        why="Those who lead the force must know each child whom it keeps this morning.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-considered",
    ),
    Duty(
        key="pp-dmm/ended",
        title="Consider at the next daily management meeting how police protection ended",
        owner=DUTY_SUPERINTENDENT,
        begins=(ENDED,),
        due=Once(within="protection-meeting"),
        done_by=(CONSIDERED,),
        escalate=(Tell(OWNER, before="1h"), Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h")),
        why="A child who was kept and released within one night is on no morning's list otherwise.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-considered",
    ),
    Duty(
        key="pp-end",
        title="Record where the child went, who has them and what keeps them safe",
        owner=DUTY_INSPECTOR,
        named=OFFICER,
        begins=(ENDED,),
        due=Once(within="protection-end"),
        done_by=(END_RECORDED,),
        escalate=DESIGNATED_UP,
        why="Inspectors found no record of when the power ended, or of where children went.",
        source=f"{words.INSPECTION}; {words.POLICY}",
        confidence=Confidence.INSPECTION,
        does="protection-end-recorded",
    ),
    Duty(
        key="pp-end/after",
        title="Find out how the child is, a day after",
        owner=SAFEGUARDING_UNIT,
        begins=(ENDED,),
        due=Once(within="protection-after"),
        done_by=(On(("protection-checked-after",)),),
        escalate=(
            Tell(OWNER, before="4h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="4h"),
        ),
        why="A plan that was made in the last hour is the one that fails first.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="protection-checked-after",
    ),
)


def _closing(part: str, title: str, unless: State, says: str) -> Gate:
    """What must be on record before the case closes."""
    return Gate(
        key=f"pp-end/closed-{part}",
        title=title,
        stops=CLOSED,
        unless=(unless,),
        says=says,
        why="What is closed is looked at by nobody; what was not done for the child stays undone.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    )


GATES = (
    _closing(
        "ended",
        "A case closes only when police protection has ended",
        Has(ENDED),
        "Police protection has not ended. End it first; the child is still in it.",
    ),
    _closing(
        "destination",
        "A case closes only when it is on record where the child went",
        Has(END_RECORDED, since=ENDED),
        "Nobody has recorded where the child went, who has them and what keeps them safe.",
    ),
    _closing(
        "grounds",
        "A case closes only when the grounds are written",
        Has(GROUNDS),
        "The grounds were never written.",
    ),
    _closing(
        "council",
        "A case closes only when the council was told",
        Has(TOLD_FOUND),
        "The council of the area where the child was found was not told.",
    ),
    _closing(
        "council-home",
        "A case closes only when the council where the child lives was told",
        Has(On(TOLD_FOUND.kinds, where=AnyOf((Is("which", ("home",)), SAME)))),
        "Nobody has recorded that the council where the child lives was told.",
    ),
    _closing(
        "child",
        "A case closes only when the child was told, or it is on record why not",
        Has(CHILD_TOLD),
        "Nobody has recorded what the child was told, or why they were not.",
    ),
    _closing(
        "heard",
        "A case closes only when the child's wishes and feelings are on record",
        Has(HEARD),
        "Nobody has recorded what the child wishes and feels.",
    ),
    _closing(
        "family",
        "A case closes only when parents and carers were told, or it is on record why not",
        Has(ALL_TOLD),
        "Nobody has recorded that everybody with care of the child was told, or why not.",
    ),
)

SIGNALS = (
    Signal(
        key="pp-72h/run-out",
        title="A child is kept beyond 72 hours, and no end is on record",
        when=Quiet(
            begins=(USED,),
            broken_by=(ENDED_AS_KNOWN,),
            length="protection-limit",
            ends=(ENDED_AS_KNOWN, NOT_USED),
        ),
        tells=(DUTY_SUPERINTENDENT, HEAD_OF_PUBLIC_PROTECTION, CHIEF_OFFICER),
        why="From that minute nobody has a power to keep the child; what is recorded later does "
        "not take back that nobody knew.",
        source=section_46("(6)"),
        confidence=Confidence.SECONDARY,
    ),
)
