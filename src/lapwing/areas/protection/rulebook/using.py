"""The power used: grounds, one's own judgement, another power to enter, no second use unseen."""

from lapwing.areas.protection.kinds.using import ASKED
from lapwing.areas.protection.rulebook import words
from lapwing.areas.protection.rulebook.words import (
    ENDED,
    GROUNDS,
    INITIATING,
    INITIATOR,
    NOT_USED,
    USED,
    section_46,
)
from lapwing.duties.language import (
    AllOf,
    AnyOf,
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
    Within,
)
from lapwing.record.roles import ALLOCATED_OFFICER, DUTY_SUPERINTENDENT

SURELY_ENTERED = On(USED.kinds, where=Is("entered", ("yes",)))
# Unknown is never no: whoever did not say whether they went in names the power, or that none was.
MAY_HAVE_ENTERED = On(USED.kinds, where=AnyOf((Is("entered", ("yes",)), NotGiven("entered"))))
POWER_NAMED = On(GROUNDS.kinds, where=IsNot("entry_power", ("nothing-entered",)))
NOTHING_ENTERED = On(
    GROUNDS.kinds,
    where=Is("entry_power", ("nothing-entered",)),
    given=(Lacks(SURELY_ENTERED),),
)
AGAIN_REVIEWED = On(("protection-again-reviewed",), where=Is("lawyer", ("yes",)))

DUTIES = (
    Duty(
        key="pp-ground",
        title="Write the grounds for police protection",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(USED,),
        due=Once(within="protection-grounds"),
        done_by=(GROUNDS,),
        ends=(NOT_USED,),
        escalate=INITIATING,
        why="To take a child from home is the gravest thing that police do without a court. Why "
        "must be written while it is remembered.",
        source=f"{section_46('(1)')}, which sets no time; {words.POLICY}",
        confidence=Confidence.PRIMARY,
        does="protection-grounds-written",
    ),
    Duty(
        key="pp-no-entry",
        title="Name the power by which the place was entered",
        owner=ALLOCATED_OFFICER,
        named=INITIATOR,
        begins=(MAY_HAVE_ENTERED,),
        due=Once(within="protection-grounds"),
        done_by=(POWER_NAMED, NOTHING_ENTERED),
        ends=(NOT_USED,),
        escalate=INITIATING,
        why="Police protection opens no door. Who entered by no power trespassed, and what they "
        "found may be lost to a court.",
        source=f"{section_46('')}; Police and Criminal Evidence Act 1984, section 17",
        confidence=Confidence.SECONDARY,
        does="protection-grounds-written",
    ),
)

GATES = (
    Gate(
        key="pp-own-judgement",
        title="Whoever was asked to use the power says what they judged themselves",
        stops=On(
            USED.kinds,
            where=AllOf((Is("requested_by", ASKED), NotGiven("own_judgement"))),
        ),
        says="Somebody asked you to. Say what you saw and heard yourself: the judgement cannot be "
        "left to them.",
        why="The power is a constable's who has reason to fear harm, and not a way round a court "
        "for others.",
        source=f"{section_46('(1)')}, as procedures of safeguarding partnerships read it",
        confidence=Confidence.SECONDARY,
    ),
    Gate(
        key="pp-no-rollover",
        title="The power is not used again soon after its end before it was reviewed",
        scope=Scope.PERSON,
        stops=On(USED.kinds, given=(Within(ENDED, "protection-again"),)),
        unless=(Has(AGAIN_REVIEWED, since=ENDED),),
        lets=DUTY_SUPERINTENDENT,
        says="Police protection of this child ended within the last day. A superintendent and a "
        "lawyer look at it first, on the case that ended.",
        why="One use after another keeps a child beyond the limit in all but name; whether that "
        "is lawful at all is contested.",
        source=f"{words.POLICY}; no law or guidance settles it",
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = ()
