"""The daily meetings: each child missing at the management meeting, each abuse at the partners'."""

from lapwing.areas.meetings.kinds.actions import DAILY_DOMESTIC_ABUSE, DAILY_MANAGEMENT
from lapwing.areas.meetings.rulebook import words
from lapwing.areas.meetings.rulebook.abuse import with_a_child
from lapwing.areas.missing.rulebook.words import FOUND_OR_OVER, REPORTED
from lapwing.duties.language import OWNER, Confidence, Duty, Every, Is, On, Once, Scope, Tell
from lapwing.record.roles import (
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

CONSIDERED = On(
    ("meetings-considered",),
    where=Is("meeting", (DAILY_DOMESTIC_ABUSE,)),
    called="decision of the daily domestic abuse meeting",
)

DUTIES = (
    Duty(
        key="da-daily-meeting",
        title="Consider this domestic abuse at the daily meeting with partners",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=with_a_child(done=CONSIDERED),
        due=Once(within="meetings-domestic-abuse"),
        done_by=(CONSIDERED,),
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="2h"),
        ),
        why="Health, school and social care each know a part; the next morning they put it "
        "together, before it happens again.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-considered",
    ),
    # Each field that puts a child on this list adds what begins and ends it here: one demand.
    Duty(
        key="dmm-coverage",
        title="Consider the child at the daily management meeting",
        owner=DUTY_SUPERINTENDENT,
        begins=(REPORTED,),
        due=Every("meetings-management", counted_from="last due"),
        done_by=(
            On(("missing-meeting-considered",), where=Is("meeting", (DAILY_MANAGEMENT,))),
            On(
                ("meetings-considered",),
                where=Is("meeting", (DAILY_MANAGEMENT,)),
                across=Scope.PERSON,
            ),
        ),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="1h"), Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h")),
        why="Those who lead the force must know each child who is missing this morning.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-meeting-considered",
    ),
)

GATES = ()
SIGNALS = ()
