"""What meetings ask for: done by when they asked, or taken to a manager and to the chair."""

from lapwing.areas.meetings.rulebook import words
from lapwing.duties.language import (
    OWNER,
    AllOf,
    Answered,
    By,
    Condition,
    Confidence,
    Duty,
    Gate,
    Is,
    Named,
    On,
    Tell,
)
from lapwing.record.roles import (
    DUTY_SUPERINTENDENT,
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
    Role,
)

SET = On(("meetings-action-set",))
DONE = On(("meetings-action-done",))
DROPPED = On(("meetings-action-dropped",))
OURS = Is("agency", ("police",))
OFFICER = Named((SET,), "owner")
# Who chairs a meeting, as most forces have it; a chair of another agency is reached through theirs.
LED_BY_AUTHORITY = ("strategy", "conference")
LED_BY_SUPERINTENDENT = ("daily-management",)
LED_BY_INSPECTOR = ("daily-domestic-abuse", "daily-missing", "monthly-online", "marac")


def _action(
    key: str,
    title: str,
    *,
    of: Condition,
    owner: Role,
    up: tuple[Role, Role],
    named: Named | None = OFFICER,
) -> Duty:
    manager, chair = up
    return Duty(
        key=key,
        title=title,
        owner=owner,
        begins=(On(SET.kinds, where=of),),
        due=By("by_when"),
        done_by=(DONE,),
        ends=(DROPPED,),
        retrigger="new",
        each=True,
        escalate=(
            Tell(OWNER, before="1wd"),
            Tell(OWNER, after="0m"),
            Tell(manager, after="1wd"),
            Tell(chair, after="3wd"),
        ),
        why="A meeting that asks and never looks again has protected nobody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-action-done",
        named=named,
    )


DUTIES = (
    _action(
        "meeting-actions-completed",
        "Do what the meeting asked of you",
        of=AllOf((OURS, Is("meeting", LED_BY_INSPECTOR))),
        owner=SAFEGUARDING_UNIT,
        up=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
    ),
    _action(
        "meeting-actions-completed/authority",
        "Do what the discussion or conference asked of you",
        of=AllOf((OURS, Is("meeting", LED_BY_AUTHORITY))),
        owner=SAFEGUARDING_UNIT,
        up=(SAFEGUARDING_SERGEANT, LOCAL_AUTHORITY_MANAGER),
    ),
    _action(
        "meeting-actions-completed/management",
        "Do what the daily management meeting asked of you",
        of=AllOf((OURS, Is("meeting", LED_BY_SUPERINTENDENT))),
        owner=SAFEGUARDING_UNIT,
        up=(SAFEGUARDING_SERGEANT, DUTY_SUPERINTENDENT),
    ),
    _action(
        "meeting-actions-completed/partner",
        "Learn that the partner has done what the meeting asked",
        of=Is("agency", ("partner",)),
        owner=LOCAL_AUTHORITY,
        up=(LOCAL_AUTHORITY_MANAGER, SAFEGUARDING_INSPECTOR),
        named=None,
    ),
)

GATES = (
    Gate(
        key="meeting-actions-completed/closed",
        title="A meeting is closed only when each of its actions is done or dropped",
        stops=On(("meetings-closed",)),
        unless=(Answered(SET, On(("meetings-action-done", "meetings-action-dropped"))),),
        lets=SAFEGUARDING_INSPECTOR,
        says="An action of this meeting is neither done nor dropped. Record its result, or why it "
        "is no longer needed.",
        why="What is filed is looked at by nobody, and the action would be lost with it.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
SIGNALS = ()
