"""The initial child protection conference: held in time, our report before it, and us there."""

from lapwing.areas.meetings.rulebook import words
from lapwing.areas.meetings.rulebook.words import ATTENDEE, DESK, JOINED, NAMED, OFF, SUBSTITUTE
from lapwing.duties.language import (
    OWNER,
    By,
    Confidence,
    Duty,
    Is,
    IsNot,
    Lacks,
    On,
    Once,
    Scope,
    Tell,
)
from lapwing.record.roles import (
    LOCAL_AUTHORITY,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SAFEGUARDING_UNIT,
)

DECIDED_ON_ENQUIRY = On(("meetings-strategy-held",), where=Is("decision", ("joint", "single")))
NO_CONFERENCE = On(("meetings-enquiry-concluded",), where=IsNot("outcome", ("conference",)))
CALLED = On(("meetings-conference-called",))
REPORT_SENT = On(("meetings-conference-report-sent",))
HELD = On(("meetings-conference-held",))
HELD_WITH_POLICE = On(("meetings-conference-held",), where=Is("present", ("police",)))
# Whoever was named for the discussion before it is named anew: weeks lie between the two.
SINCE = On(("meetings-strategy-held", "meetings-conference-held"))
NOBODY_YET = On(
    ("meetings-conference-called",),
    given=(Lacks(NAMED, since=SINCE), Lacks(SUBSTITUTE, since=SINCE)),
)

DUTIES = (
    # Of the child and not of one discussion: the conference may be another case than the
    # discussion that it follows from, and of several the first that decided on an enquiry counts.
    Duty(
        key="icpc-15wd",
        title="Hold the initial child protection conference",
        owner=LOCAL_AUTHORITY,
        scope=Scope.PERSON,
        begins=(DECIDED_ON_ENQUIRY,),
        due=Once(within="meetings-conference"),
        done_by=(HELD,),
        ends=(NO_CONFERENCE,),
        escalate=(
            Tell(OWNER, before="5wd"),
            Tell(SAFEGUARDING_UNIT, before="5wd"),
            Tell(SAFEGUARDING_SERGEANT, before="2wd"),
            Tell(LOCAL_AUTHORITY_MANAGER, after="0m"),
        ),
        why="Between the enquiry and the plan the child lives in the home that gave cause for it.",
        source=f"{words.WORKING_TOGETHER} (the 2026 edition is not verified)",
        confidence=Confidence.SECONDARY,
        does="meetings-conference-held",
    ),
    Duty(
        key="icpc-15wd/attendee",
        title="Name who attends the conference for the police",
        owner=SAFEGUARDING_UNIT,
        begins=(NOBODY_YET,),
        due=Once(within="meetings-conference-attendee"),
        done_by=(NAMED, SUBSTITUTE),
        ends=(HELD, OFF),
        escalate=DESK,
        why="Whoever goes must have time to read what we know of the child and of the family.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-attendee-named",
    ),
    Duty(
        key="icpc-15wd/report",
        title="Send the police report for the conference",
        owner=SAFEGUARDING_UNIT,
        begins=(CALLED,),
        due=By("when", before="meetings-conference-report"),
        done_by=(REPORT_SENT,),
        ends=(HELD, OFF),
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="2wd"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="1wd"),
        ),
        why="The chair and the family read it before they sit down; what is told on the day is "
        "heard by nobody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-conference-report-sent",
        named=ATTENDEE,
    ),
    Duty(
        key="icpc-15wd/attended",
        title="Attend the conference",
        owner=SAFEGUARDING_UNIT,
        begins=(CALLED,),
        due=By("when", after="meetings-start"),
        done_by=(JOINED, HELD_WITH_POLICE),
        ends=(HELD, OFF),
        retrigger="restart",
        escalate=(
            Tell(OWNER, before="1d"),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="45m"),
        ),
        why="The plan for the child is made by those who are there.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="meetings-police-joined",
        named=ATTENDEE,
    ),
)

GATES = ()
SIGNALS = ()
