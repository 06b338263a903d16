"""Telling the school of domestic abuse before the child's next school day begins, and safely."""

from lapwing.areas.meetings.rulebook import words
from lapwing.areas.meetings.rulebook.abuse import with_a_child
from lapwing.duties.language import (
    OWNER,
    AnyOf,
    Confidence,
    Duty,
    Gate,
    Is,
    NotGiven,
    On,
    Once,
    Scope,
    Stands,
    Tell,
)
from lapwing.record.roles import ENCOMPASS_DESK, SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT

# What was sent and what nobody acknowledged has told nobody yet.
TOLD = On(
    ("meetings-school-told",),
    where=Is("delivery", ("acknowledged",)),
    called="acknowledgement by the school",
)
FAILED = On(("meetings-school-told",), where=Is("delivery", ("failed",)))
MAY_HAVE_ANOTHER = On(
    ("meetings-school-told",), where=AnyOf((Is("others", ("yes",)), NotGiven("others")))
)
NONE_TO_TELL = On(("meetings-school-not-told",))
QUESTIONED = On(("meetings-school-route-questioned",))
DECIDED = On(("meetings-school-route-decided",))

# A school day begins at half past eight, so an hour before is when somebody can be rung.
BEFORE_SCHOOL = (
    Tell(OWNER, at_start=True),
    Tell(SAFEGUARDING_SERGEANT, before="1h"),
    Tell(SAFEGUARDING_INSPECTOR, after="0m"),
)

DUTIES = (
    Duty(
        key="encompass-da-notified",
        title="Tell the child's school of the domestic abuse",
        owner=ENCOMPASS_DESK,
        scope=Scope.PERSON,
        begins=with_a_child(done=TOLD),
        due=Once(within="meetings-school"),
        done_by=(TOLD,),
        ends=(NONE_TO_TELL,),
        escalate=BEFORE_SCHOOL,
        why="A teacher who knows what the night was can be kind at the gate, and sees what comes "
        "of it.",
        source=words.ENCOMPASS,
        confidence=Confidence.PRIMARY,
        does="meetings-school-told",
    ),
    Duty(
        key="encompass-da-notified/others",
        title="Tell the child's other school or college too",
        owner=ENCOMPASS_DESK,
        scope=Scope.PERSON,
        begins=(MAY_HAVE_ANOTHER,),
        due=Once(within="meetings-school"),
        done_by=(TOLD,),
        ends=(NONE_TO_TELL,),
        retrigger="new",
        escalate=BEFORE_SCHOOL,
        why="A child who is taught in two places walks into both.",
        source=words.ENCOMPASS,
        confidence=Confidence.SECONDARY,
        does="meetings-school-told",
    ),
    Duty(
        key="encompass-da-notified/failed",
        title="Reach the school by telephone: it was not delivered",
        owner=ENCOMPASS_DESK,
        scope=Scope.PERSON,
        begins=(FAILED,),
        due=Once(within="meetings-school-retry"),
        done_by=(TOLD,),
        ends=(NONE_TO_TELL,),
        escalate=(Tell(OWNER, at_start=True), Tell(SAFEGUARDING_SERGEANT, after="0m")),
        why="A message that nobody received has told nobody.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="meetings-school-told",
    ),
    Duty(
        key="encompass-da-notified/safe-route",
        title="Decide how the school is told safely",
        owner=SAFEGUARDING_SERGEANT,
        scope=Scope.PERSON,
        begins=(QUESTIONED,),
        due=Once(within="meetings-school-route"),
        done_by=(DECIDED,),
        ends=(NONE_TO_TELL,),
        escalate=(Tell(OWNER, at_start=True), Tell(SAFEGUARDING_INSPECTOR, after="0m")),
        why="The law leaves no choice whether the school is told; how and whom must be safe for "
        "the child and for whoever was hurt.",
        source=words.ENCOMPASS,
        confidence=Confidence.PRIMARY,
        does="meetings-school-route-decided",
    ),
)

GATES = (
    Gate(
        key="encompass-da-notified/route",
        title="Nobody tells the school while it waits for a safe way",
        scope=Scope.PERSON,
        stops=On(
            ("meetings-school-told",),
            given=(Stands(QUESTIONED, among=("meetings-school-route-decided",)),),
        ),
        says="Somebody has said that the usual way may be unsafe. A detective sergeant decides how "
        "and whom to tell; ring them now, as it must still be told before school begins.",
        why="A message that a suspect reads first can bring more harm than it prevents.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
)
SIGNALS = ()
