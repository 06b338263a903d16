"""High-risk domestic abuse goes to the multi-agency conference, and what it decides comes back."""

from lapwing.areas.meetings.rulebook import words
from lapwing.areas.meetings.rulebook.abuse import TOLD_OF
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    AtLeast,
    By,
    Confidence,
    Duty,
    Is,
    On,
    Once,
    Scope,
    Tell,
    Within,
)
from lapwing.record.roles import SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT, SAFEGUARDING_UNIT

HEARD = On(("meetings-marac-heard",))
REFERRED = On(("meetings-marac-referred",))
HIGH_RISK = On(
    ("meetings-abuse-assessed",),
    where=AnyOf(
        (
            AtLeast("score", "meetings-marac-score"),
            Is("judgement", ("yes",)),
            Is("escalation", ("yes",)),
        )
    ),
)
REPEATED = tuple(
    On(on.kinds, where=on.where, given=(Within(HEARD, "meetings-marac-repeat"),)) for on in TOLD_OF
)
LADDER = (
    Tell(OWNER, before="2h"),
    Tell(SAFEGUARDING_SERGEANT, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="1wd"),
)

DUTIES = (
    Duty(
        key="marac-referred",
        title="Refer to the multi-agency conference (MARAC)",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=(HIGH_RISK, *REPEATED),
        due=Once(within="meetings-marac-referral"),
        done_by=(REFERRED,),
        escalate=LADDER,
        why="Where somebody may be killed or badly hurt, no agency keeps them and their children "
        "safe alone.",
        source=words.MARAC,
        confidence=Confidence.UNVERIFIED,
        does="meetings-marac-referred",
    ),
    Duty(
        key="marac-referred/heard",
        title="Record what the multi-agency conference decided",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=(REFERRED,),
        due=By("listed_for", otherwise="meetings-marac", after="meetings-marac-record"),
        done_by=(HEARD,),
        escalate=LADDER,
        why="A referral that was never heard has changed nothing for anybody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-marac-heard",
    ),
)

GATES = ()
SIGNALS = ()
