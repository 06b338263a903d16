"""Strategy discussions: in the diary, attended, held in time, and what they decided on record."""

from lapwing.areas.meetings.rulebook import words
from lapwing.areas.meetings.rulebook.words import (
    ATTENDEE,
    CLOSED,
    CONFIRMED,
    DESK,
    HELD,
    JOINED,
    NAMED,
    NOTIFIED,
    OFF,
    SUBSTITUTE,
)
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    By,
    Confidence,
    Duty,
    Flagged,
    Gate,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    On,
    Once,
    Seen,
    Signal,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

CALLS = ("meetings-strategy-requested", "meetings-strategy-notified")
# Unknown is never no: a discussion of which nobody said how urgent it is must be held today.
MAY_BE_URGENT = On(CALLS, where=AnyOf((Is("urgency", ("same-day",)), NotGiven("urgency"))))
NOT_URGENT = On(CALLS, where=IsNot("urgency", ("same-day",)))
HELD_WITH_POLICE = On(("meetings-strategy-held",), where=Is("present", ("police",)))
# Whoever was named goes at the new time too, until the discussion has been held.
NOBODY_YET = On(
    ("meetings-strategy-notified",),
    given=(Lacks(NAMED, since=HELD), Lacks(SUBSTITUTE, since=HELD)),
)
# No officer was there, or nobody has said that one was.
NO_POLICE = On(
    ("meetings-not-attended", "meetings-strategy-held"),
    where=AnyOf((NotGiven("present"), IsNot("present", ("police",)))),
)
# Whoever sits down without one of these decides without what only they know.
NOT_ALL_THERE = On(
    ("meetings-strategy-held",),
    where=AnyOf(
        (
            NotGiven("present"),
            IsNot("present", ("social-care",)),
            IsNot("present", ("health",)),
        )
    ),
)
UNDECIDED = On(("meetings-strategy-held",), where=Is("decision", ("again",)))
MUST_BE_HELD_AGAIN = On(("meetings-absence-reviewed",), where=Is("again", ("yes",)))
# What was called, or held, and has not decided anything.
NOT_DECIDED = On(
    (*CALLS, "meetings-strategy-held"),
    where=AnyOf((NotGiven("decision"), Is("decision", ("again",)))),
)
ABSENCE_REVIEWED = On(("meetings-absence-reviewed",))
MINUTES = On(("meetings-minutes-received",))
ACTION_SET = On(("meetings-action-set",))
GAVE_US_ACTIONS = On(
    ("meetings-strategy-held", "meetings-conference-held"),
    where=AnyOf((Is("police_actions", ("yes",)), NotGiven("police_actions"))),
)
HELD_IN_TIME = (
    Tell(OWNER, at_start=True),
    Tell(SAFEGUARDING_SERGEANT, before="2h"),
    Tell(LOCAL_AUTHORITY_MANAGER, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="0m"),
)

DUTIES = (
    Duty(
        key="strategy-diarised",
        title="Name who attends the strategy discussion for the police",
        owner=SAFEGUARDING_UNIT,
        begins=(NOBODY_YET,),
        due=Once(within="meetings-attendee"),
        done_by=(NAMED, SUBSTITUTE),
        ends=(HELD, OFF),
        escalate=DESK,
        why="A discussion that stands in nobody's diary is one that the police miss.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-attendee-named",
    ),
    Duty(
        key="strategy-diarised/confirmed",
        title="Have whoever was named confirm that they will attend",
        owner=SAFEGUARDING_UNIT,
        begins=(NOTIFIED,),
        due=By("when", before="meetings-attendee-confirmed"),
        done_by=(CONFIRMED, JOINED, HELD_WITH_POLICE),
        ends=(HELD, OFF),
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="30m"),
        ),
        why="Whoever was named may be off sick or in court; while there is time, somebody else "
        "can go.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-attendee-confirmed",
        named=ATTENDEE,
    ),
    Duty(
        key="strategy-police-attended",
        title="Attend the strategy discussion",
        owner=SAFEGUARDING_UNIT,
        begins=(NOTIFIED,),
        due=By("when", after="meetings-start"),
        done_by=(JOINED, HELD_WITH_POLICE),
        ends=(ABSENCE_REVIEWED, OFF),
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="1h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="45m"),
        ),
        why="What the police know of the child, and what only they may decide, is missing from a "
        "discussion without them.",
        source=f"{words.REGIONAL}; {words.INSPECTION}",
        confidence=Confidence.PRIMARY,
        does="meetings-police-joined",
        named=ATTENDEE,
    ),
    Duty(
        key="strategy-police-attended/missed",
        title="Review a strategy discussion that no officer attended",
        owner=SAFEGUARDING_INSPECTOR,
        begins=(Flagged("strategy-police-attended/absent"),),
        due=Once(within="meetings-absence"),
        done_by=(ABSENCE_REVIEWED,),
        escalate=(Tell(OWNER, before="2h"), Tell(OWNER, after="0m")),
        why="What was decided without us must be known, what we know must be told, and it must "
        "not happen to the next child.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-absence-reviewed",
    ),
    Duty(
        key="strategy-held-in-time",
        title="Hold the strategy discussion",
        owner=LOCAL_AUTHORITY,
        begins=(NOT_URGENT,),
        due=Once(within="meetings-strategy"),
        done_by=(HELD,),
        ends=(OFF,),
        escalate=HELD_IN_TIME,
        why="Until those who know the child have spoken, nobody can decide what keeps them safe.",
        source=words.REGIONAL,
        confidence=Confidence.SECONDARY,
        does="meetings-strategy-held",
    ),
    Duty(
        key="strategy-held-in-time/same-day",
        title="Hold the strategy discussion today",
        owner=LOCAL_AUTHORITY,
        begins=(MAY_BE_URGENT,),
        due=Once(within="meetings-strategy-same-day"),
        done_by=(HELD,),
        ends=(OFF,),
        escalate=HELD_IN_TIME,
        why="A child in immediate danger, or hurt lately, cannot wait for tomorrow, nor can the "
        "traces of what was done to them.",
        source=words.REGIONAL,
        confidence=Confidence.SECONDARY,
        does="meetings-strategy-held",
    ),
    Duty(
        key="strategy-held-in-time/again",
        title="Hold the strategy discussion again",
        owner=LOCAL_AUTHORITY,
        begins=(UNDECIDED, MUST_BE_HELD_AGAIN),
        due=Once(within="meetings-strategy"),
        done_by=(HELD,),
        ends=(OFF,),
        escalate=HELD_IN_TIME,
        why="A discussion that ended without a decision, or without the police, has decided "
        "nothing for the child.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-strategy-held",
    ),
    Duty(
        key="strategy-outcome-recorded",
        title="Record what the strategy discussion shared and decided",
        owner=SAFEGUARDING_UNIT,
        begins=(NOTIFIED,),
        due=By("when", after="meetings-outcome"),
        done_by=(HELD,),
        ends=(OFF,),
        retrigger="restart",
        escalate=(Tell(OWNER, before="1h"), Tell(SAFEGUARDING_SERGEANT, after="0m")),
        why="Whoever meets the child tonight must know what was agreed this afternoon.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-strategy-held",
        named=ATTENDEE,
    ),
    Duty(
        key="strategy-outcome-recorded/actions",
        title="Set each action that the meeting gave the police",
        owner=SAFEGUARDING_UNIT,
        begins=(GAVE_US_ACTIONS,),
        due=Once(within="meetings-outcome"),
        done_by=(ACTION_SET,),
        ends=(CLOSED,),
        escalate=(Tell(OWNER, before="1h"), Tell(SAFEGUARDING_SERGEANT, after="0m")),
        why="An action that stands only in minutes has no owner and no date.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-action-set",
    ),
    Duty(
        key="strategy-outcome-recorded/minutes",
        title="Obtain the minutes and check them",
        owner=SAFEGUARDING_UNIT,
        begins=(HELD,),
        due=Once(within="meetings-minutes"),
        done_by=(MINUTES,),
        escalate=(
            Tell(OWNER, before="2h"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(LOCAL_AUTHORITY_MANAGER, after="1wd"),
        ),
        why="Agencies that leave with different notes act on different plans.",
        source=words.REGIONAL,
        confidence=Confidence.SECONDARY,
        does="meetings-minutes-received",
    ),
)

GATES = (
    Gate(
        key="strategy-outcome-recorded/closed",
        title="A discussion is closed only when what it decided is on record",
        stops=On(
            ("meetings-closed",),
            given=(
                Stands(
                    NOT_DECIDED,
                    among=("meetings-cancelled",),
                ),
            ),
        ),
        lets=SAFEGUARDING_INSPECTOR,
        says="A strategy discussion was called here, and nothing says what it decided. Record it, "
        "or that the discussion was cancelled.",
        why="A case that is closed without it looks as if somebody had decided.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="strategy-police-attended/closed",
        title="A discussion that no officer attended is closed only after an inspector's review",
        stops=On(("meetings-closed",), given=(Has(NO_POLICE), Lacks(ABSENCE_REVIEWED))),
        says="No officer attended this discussion. The detective inspector reviews it first.",
        why="The gap that it left for this child must be filled before it is filed.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)

SIGNALS = (
    Signal(
        key="strategy-police-attended/absent",
        title="No officer attended a strategy discussion",
        when=Seen(NO_POLICE),
        tells=(SAFEGUARDING_INSPECTOR,),
        why="Within the hour the chair may still be reached and what we know be told.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Signal(
        key="strategy-police-attended/all-there",
        title="A strategy discussion was held without health or social care",
        when=Seen(NOT_ALL_THERE),
        tells=(SAFEGUARDING_SERGEANT,),
        why="Police, social care and health should be at every discussion; what one of them knows "
        "may change what was decided.",
        source=words.REGIONAL,
        confidence=Confidence.PRIMARY,
    ),
    Signal(
        key="strategy-held-in-time/refused",
        title="A strategy discussion that the police want will not be held",
        when=Seen(
            On(
                ("meetings-cancelled",),
                where=AnyOf((IsNot("agreed", ("yes",)), NotGiven("agreed"))),
            )
        ),
        tells=(SAFEGUARDING_SERGEANT, SAFEGUARDING_INSPECTOR),
        why="A threshold on which agencies disagree is settled by talking, not by letting go.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
