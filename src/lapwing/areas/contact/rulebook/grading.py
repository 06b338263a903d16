"""Grading: no grade below the risk that was recorded, and another when something is new."""

from dataclasses import replace

from lapwing.areas.contact.rulebook import words
from lapwing.areas.contact.rulebook.words import (
    APPOINTMENT,
    CHILD_HARM,
    CLOSED,
    DANGER,
    FROM_SUPERVISOR,
    GRADED,
    NEWS,
    NO_DANGER,
    PRIORITY,
    RECEIVED,
    RESOLUTION,
    RISEN,
    THRIVE,
    graded,
)
from lapwing.duties.language import (
    OWNER,
    Confidence,
    Duty,
    Gate,
    Is,
    IsNot,
    Lacks,
    On,
    Once,
    Seen,
    Signal,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    CALL_HANDLER,
    CONTROL_ROOM_SUPERVISOR,
    FORCE_INCIDENT_MANAGER,
)

CHANGED = (
    Tell(OWNER, at_start=True),
    Tell(CONTROL_ROOM_SUPERVISOR, after="0m"),
    Tell(FORCE_INCIDENT_MANAGER, after="10m"),
)


def _not_assessed_as(risk: str) -> Lacks:
    """The latest assessment is not of this risk, or there is none."""
    return Lacks(
        On(("contact-thrive",), where=Is("risk", (risk,))),
        since=On(("contact-thrive",), where=IsNot("risk", (risk,))),
    )


def _raised_from(grade: str, *no_higher: str) -> Gate:
    """What would make the risk rise has happened, so the next grade is higher than this one."""
    return Gate(
        key=f"contact-rethrive-on-change/raised-from-{grade}",
        title=f"When the risk rises, a grade of {grade} is raised",
        stops=graded(grade, *no_higher),
        unless=(
            Lacks(
                replace(
                    RISEN,
                    given=(Stands(graded(grade)),),
                    called=f"{RISEN.called} while graded {grade}",
                ),
                since=GRADED,
            ),
        ),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Something has happened that makes the risk rise, and this grade is no higher than it "
        "was. Raise it. Only a supervisor may leave it, and must record why.",
        why="He came back, everybody knew, and what was sent stayed the same.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    )


DUTIES = (
    Duty(
        key="contact-grade-reflects-risk/graded",
        title="Grade this contact",
        owner=CALL_HANDLER,
        begins=(RECEIVED,),
        due=Once(within="contact-grade"),
        done_by=(GRADED,),
        ends=(CLOSED,),
        escalate=FROM_SUPERVISOR,
        why="Nobody is sent to a contact that has no grade.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="contact-graded",
    ),
    Duty(
        key="contact-rethrive-on-change",
        title="Assess the risk again: something is new",
        owner=CALL_HANDLER,
        begins=(NEWS,),
        due=Once(within="contact-reassess"),
        done_by=(THRIVE,),
        ends=(CLOSED,),
        retrigger="new",
        escalate=CHANGED,
        why="A violent man came back, and nobody asked what that meant.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-thrive",
    ),
    Duty(
        key="contact-rethrive-on-change/graded",
        title="Grade the contact again, or confirm its grade: something is new",
        owner=CALL_HANDLER,
        begins=(NEWS,),
        due=Once(within="contact-reassess"),
        done_by=(GRADED,),
        ends=(CLOSED,),
        retrigger="new",
        escalate=CHANGED,
        why="A risk that is seen and changes nothing protects nobody: the grade is set again, "
        "even where it stays.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="contact-graded",
    ),
)

GATES = (
    Gate(
        key="contact-grade-reflects-risk",
        title="A high risk is answered as a priority at least",
        stops=graded(APPOINTMENT, RESOLUTION),
        unless=(_not_assessed_as("high"),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="The risk is recorded as high, so somebody goes as a priority or an emergency. Only a "
        "supervisor may allow less, and must record why.",
        why="A risk that was rightly seen had no effect on who was sent, and when.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-grade-reflects-risk/critical",
        title="A critical risk is answered as an emergency",
        stops=graded(PRIORITY, APPOINTMENT, RESOLUTION),
        unless=(_not_assessed_as("critical"),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="The risk is recorded as critical, so this is an emergency. Only a supervisor may "
        "allow less, and must record why.",
        why="Where somebody is about to be seriously harmed, officers go at once.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-grade-reflects-risk/medium",
        title="A medium risk is answered by somebody who goes",
        stops=graded(RESOLUTION),
        unless=(_not_assessed_as("medium"),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="The risk is recorded as medium, so somebody is to be seen. Only a supervisor may "
        "allow it to be dealt with by telephone, and must record why.",
        why="Harm that is likely cannot be seen by telephone.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
    ),
    Gate(
        key="contact-grade-reflects-risk/danger",
        title="Danger now is answered now",
        stops=graded(APPOINTMENT, RESOLUTION),
        unless=(Lacks(DANGER, since=NO_DANGER),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Somebody was said to be in danger now, and nobody has said that they no longer are. "
        "Grade it an emergency or a priority, or record what has changed. A supervisor may allow "
        "less, and must record why.",
        why="Danger does not wait for an appointment.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    Gate(
        key="contact-grade-reflects-risk/child-harm",
        title="Harm to a child is not dealt with by telephone",
        stops=graded(RESOLUTION),
        unless=(Lacks(CHILD_HARM),),
        lets=CONTROL_ROOM_SUPERVISOR,
        says="Somebody says that a child has been harmed. Officers must see that child: grade it "
        "an emergency or a priority. Only a supervisor may allow otherwise, and must record why.",
        why="Nobody can see by telephone whether a child is safe.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
    _raised_from(PRIORITY, APPOINTMENT, RESOLUTION),
    _raised_from(APPOINTMENT, RESOLUTION),
    _raised_from(RESOLUTION),
)

SIGNALS = (
    Signal(
        key="contact-rethrive-on-change/risen",
        title="What would make the risk rise has happened",
        when=Seen(RISEN),
        tells=(CONTROL_ROOM_SUPERVISOR, FORCE_INCIDENT_MANAGER),
        why="Whoever can send more must know at once, and not when a clock runs out.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
    ),
)
