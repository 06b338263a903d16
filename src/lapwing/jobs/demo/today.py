"""What else is open as the demonstration begins: calls, child risk assessments, a discussion.

Few, and each at another point of its way, so that a newcomer sees what waits for whom. They are
told as they are read here, and not drawn by chance: a record of what was said on the telephone is
worth reading only where it hangs together.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from lapwing.base.clock_text import instant_text
from lapwing.casework import door
from lapwing.jobs.demo.chance import made_id
from lapwing.jobs.demo.notebook import person_id
from lapwing.jobs.demo.staff import SINCE
from lapwing.jobs.demo.tell import Demo
from lapwing.record.viewer import Viewer

Answers = Mapping[str, object]


@dataclass(frozen=True, kw_only=True, slots=True)
class Said:
    """One thing that was recorded: how long ago, by whom in which role, and what."""

    ago: timedelta
    role: str
    kind: str
    answers: Answers = field(default_factory=dict)


def minutes(many: int) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=many)


def hours(many: int) -> timedelta:
    """So many hours."""
    return timedelta(hours=many)


HANDLER, SUPERVISOR = "call-handler", "control-room-supervisor"
OFFICER, SERGEANT = "response-officer", "sergeant"
UNIT = "safeguarding-unit"
ATTENDS: Answers = {
    "officer": f"demo:{UNIT}",
    "role": "Investigator",
    "competent": "yes",
    "decides": "yes",
}


def _notice(when: str, urgency: str = "soon", ago: timedelta = timedelta(hours=20)) -> "Said":
    """Notice of a strategy discussion."""
    return Said(
        ago=ago,
        role=UNIT,
        kind="meetings-strategy-notified",
        answers={
            "authority": "The council where the child lives",
            "when": when,
            "urgency": urgency,
        },
    )


def _call(**told: object) -> Answers:
    """What every call is asked; what is not known is said to be."""
    return {
        "channel": "999",
        "child_harm": "unknown",
        "domestic_abuse": "unknown",
        "danger_now": "unknown",
        **told,
    }


def _assessment(**told: object) -> Answers:
    """What every assessment holds besides what it is about."""
    return {
        "communication": "Speaks for themselves; English is the language at home.",
        "environment": "A tidy flat; food in the kitchen; one bed for two children.",
        "domestic_abuse": "no",
        "significant_harm": "no",
        "sexual_image": "no",
        "exploitation": "no",
        **told,
    }


def _waiting(ago: timedelta, grade: str, *steps: str, **told: object) -> tuple[Said, ...]:
    """An assessment that has come so far: each step is taken a while after the one before."""
    said = {
        "concerns": ["neglect"],
        "happened": "Seen on patrol; the officer wrote what they met.",
        "worries": "It is not the first time that somebody noticed.",
        "need": "Somebody who comes back and asks.",
        "spoken_to": "pre-verbal",
        "appearance": "Tired, in yesterday's clothes.",
        "behaviour": "Stayed near the older sister.",
        "danger": "None at once.",
        "grade": grade,
        "why_grade": "By what was seen.",
        **told,
    }
    found = [Said(ago=ago, role=OFFICER, kind="assessment-submitted", answers=_assessment(**said))]
    for step in steps:
        role, kind, answers = STEPS[step]
        given = {**answers, "grade": grade} if step == "approved" else answers
        ago -= minutes(20)
        found.append(Said(ago=ago, role=role, kind=kind, answers=given))
    return tuple(found)


STEPS: Mapping[str, tuple[str, str, Answers]] = {
    "approved": (
        SERGEANT,
        "assessment-grade-approved",
        {"child_focused": "yes", "decision": "agreed"},
    ),
    "asked": (
        UNIT,
        "assessment-status-checked",
        {
            "status": "not-known",
            "authority": "The council where the child lives",
            "source": "The council's own system, by its duty worker",
        },
    ),
    "triaged": (
        UNIT,
        "assessment-triaged",
        {
            "rag": "amber",
            "decided": "alone",
            "competent": "yes",
            "decision": "share",
            "research": "Earlier contacts were read.",
            "why": "By its grade and what is known.",
        },
    ),
    "shared": (
        UNIT,
        "assessment-shared",
        {
            "recipients": ["social-care"],
            "names": "The council's front door",
            "what": "The whole of it, without what tells of others",
            "power": "children-act-2004",
            "consent": "obtained",
            "receipt": "An automatic receipt",
        },
    ),
}


CASES: tuple[tuple[Said, ...], ...] = (
    (
        Said(
            ago=minutes(3),
            role=HANDLER,
            kind="contact-received",
            answers=_call(
                caller="A neighbour who gives the name Dilys",
                where="The flat below hers; she does not know the number",
                happening="A man shouts, something breaks, a child cries. It still goes on.",
                people="A woman, a man, at least one child",
                children="yes",
                domestic_abuse="yes",
                danger_now="yes",
            ),
        ),
    ),
    (
        Said(
            ago=minutes(34),
            role=HANDLER,
            kind="contact-received",
            answers=_call(
                caller="The child's aunt",
                ring_back="Her mobile; safe at any time",
                where="The family's home",
                happening="Her sister's former partner was at the door. He has gone now.",
                people="Her sister and the children",
                children="yes",
                which_children="The two youngest are in bed upstairs",
                domestic_abuse="yes",
                danger_now="no",
            ),
        ),
        Said(
            ago=minutes(30),
            role=HANDLER,
            kind="contact-researched",
            answers={
                "systems": ["earlier-contacts", "warnings", "plans"],
                "found": "yes",
                "hits": "Two earlier calls from this address this year, both about him.",
            },
        ),
        Said(
            ago=minutes(27),
            role=HANDLER,
            kind="contact-thrive",
            answers={
                "threat": "He said he would be back tonight.",
                "harm": "The mother was pushed a month ago; the children saw it.",
                "risk_words": "He knows that she is alone with them.",
                "investigation": "Harassment; her sister has the messages.",
                "vulnerability": "Two young children; she fears to ring herself.",
                "engagement": "She wants an officer to come, without a siren.",
                "child_harm": "no",
                "risk": "high",
                "rationale": "Threats, earlier violence, children there, and he means to return.",
                "rises_if": ["returns", "contact-lost"],
            },
        ),
        Said(
            ago=minutes(26),
            role=HANDLER,
            kind="contact-graded",
            answers={
                "grade": "priority",
                "rationale": "He has gone; she is to ring 999 the moment he is back.",
            },
        ),
        # Ten minutes after this a supervisor hears that nobody has assessed or graded it again.
        Said(
            ago=minutes(8),
            role=HANDLER,
            kind="contact-updated",
            answers={
                "new": "The aunt rings again: he is back and knocks at the window.",
                "occurred": ["returns"],
                "told_by": "The child's aunt",
                "danger_now": "yes",
            },
        ),
    ),
    (
        Said(
            ago=hours(2),
            role=HANDLER,
            kind="contact-received",
            answers=_call(
                channel="101",
                caller="A man who will not say who he is",
                where="Outside the parade of shops",
                happening="Some are selling something from a bag. He thinks one is a child.",
                people="Four or five, he did not go near",
                children="unknown",
                domestic_abuse="no",
                danger_now="no",
            ),
        ),
    ),
    (
        Said(
            ago=hours(3),
            role=OFFICER,
            kind="assessment-submitted",
            answers=_assessment(
                concerns=["neglect"],
                happened="Called to a noise. The child opened; no adult was home till 9pm.",
                worries="Left alone in the evenings, and used to it.",
                need="Somebody at home, and a hot meal.",
                spoken_to="yes",
                alone="yes",
                words="I can do my own tea. Mum is back when the pub shuts.",
                appearance="Clean, in a jumper too small.",
                behaviour="Polite, tired, wanted us to stay.",
                danger="The door was not locked; a pan was on the stove.",
                grade="medium",
                why_grade="More than once, by what the child says.",
            ),
        ),
    ),
    (
        Said(
            ago=hours(30),
            role=OFFICER,
            kind="assessment-submitted",
            answers=_assessment(
                concerns=["domestic-abuse"],
                happened="An argument between the parents; each says that nothing happened.",
                worries="The child was in the next room and had put on headphones.",
                need="To be asked by somebody who has time.",
                spoken_to="yes",
                alone="no",
                why_not_alone="The mother would not leave the room.",
                words="It's fine.",
                appearance="In pyjamas, well.",
                behaviour="Looked at the mother before each answer.",
                danger="None seen.",
                domestic_abuse="yes",
                grade="standard",
                why_grade="Nobody was hurt.",
            ),
        ),
        Said(
            ago=hours(27),
            role=SERGEANT,
            kind="assessment-grade-approved",
            answers={"child_focused": "yes", "decision": "agreed", "grade": "standard"},
        ),
        Said(
            ago=hours(9),
            role=UNIT,
            kind="assessment-status-checked",
            answers={
                "status": "open",
                "authority": "The council where the child lives",
                "source": "The council's own system, by its duty worker",
            },
        ),
    ),
    (_notice("in 16 hours"),),
    (
        _notice("in 40 hours"),
        Said(ago=hours(19), role=UNIT, kind="meetings-attendee-named", answers=ATTENDS),
    ),
    (
        _notice("in 18 hours"),
        Said(ago=hours(19), role=UNIT, kind="meetings-attendee-named", answers=ATTENDS),
        Said(ago=hours(6), role=UNIT, kind="meetings-attendee-confirmed"),
    ),
    (
        Said(
            ago=hours(28),
            role=UNIT,
            kind="meetings-conference-called",
            answers={
                "authority": "The council where the child lives; chaired by its reviewing officer",
                "when": "in 64 hours",
            },
        ),
        Said(ago=hours(26), role=UNIT, kind="meetings-attendee-named", answers=ATTENDS),
    ),
    _waiting(minutes(50), "high", significant_harm="yes"),
    _waiting(hours(7), "standard"),
    _waiting(hours(14), "standard", exploitation="yes"),
    _waiting(hours(5), "standard", "approved"),
    _waiting(hours(30), "medium", "approved"),
    _waiting(hours(10), "standard", "approved", "asked"),
    _waiting(hours(3), "high", "approved", "triaged"),
    _waiting(hours(22), "medium", "approved", "asked", "triaged"),
    _waiting(hours(20), "high", "approved", "triaged", "shared"),
    _waiting(hours(80), "medium", "approved", "asked", "triaged", "shared"),
)


def tell_today(demo: Demo, viewers: Mapping[str, Viewer], now: datetime) -> list[str]:
    """Record it all, each at its time; what the door refused and should not have."""
    outcomes = door.record_many(sendings := list(_sendings(demo, viewers, now)), now)
    return [
        f"{sending.draft.kind}: {outcome}"
        for sending, outcome in zip(sendings, outcomes, strict=True)
        if isinstance(outcome, door.Refused)
    ]


def _sendings(demo: Demo, viewers: Mapping[str, Viewer], now: datetime) -> Iterator[door.Sending]:
    last = {one.about: one.recorded for one in demo.entries}
    # Of whom nothing else was recorded for longest; whoever is missing tonight has enough.
    quiet = sorted(demo.children, key=lambda one: (last.get(person_id(one), SINCE), one.key))
    for number, (child, told) in enumerate(zip(quiet, CASES, strict=False)):
        case = made_id(SINCE, "case", "today", number)
        for place, said in enumerate(told):
            yield door.Sending(
                viewer=viewers[demo.people[said.role][0].id],
                recorded=now - said.ago,
                draft=door.Draft(
                    kind=said.kind,
                    key=uuid5(case, str(place)),
                    case=case,
                    about=UUID(person_id(child)),
                    answers={
                        name: _answer(demo, name, answer, now)
                        for name, answer in said.answers.items()
                    },
                ),
            )


def _answer(demo: Demo, name: str, answer: object, now: datetime) -> object:
    """An answer as it is given: a moment that lies so far ahead, the officer of a role."""
    if name == "when":
        return _instant(answer, now)
    if name == "officer":
        return str(demo.people[str(answer).partition(":")[2]][0].id)
    return answer


def _instant(words: object, now: datetime) -> str:
    """The moment that so many hours ahead names, on the hour: meetings begin on the hour."""
    ahead = int(str(words).split()[1])
    return instant_text((now + timedelta(hours=ahead)).replace(minute=0, second=0, microsecond=0))
