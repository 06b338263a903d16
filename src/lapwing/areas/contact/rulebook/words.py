"""The words that the rules of first contact share: entries, what stands, and the ladders."""

from lapwing.areas.contact.kinds.taking import RISES_IF
from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    Depends,
    Given,
    Has,
    Is,
    IsNot,
    Lacks,
    NotGiven,
    On,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    CONTROL_ROOM_SUPERVISOR,
    DUTY_SUPERINTENDENT,
    FORCE_INCIDENT_MANAGER,
)

# --- Sources, in our own words --------------------------------------------------------------------

POLICY = "Local policy"
INSPECTION = "HMICFRS child protection inspection findings on first contact, 2022 and 2023"
VULNERABILITY = "College of Policing guideline on vulnerability-related risks"
IOPC_RESEARCH = "IOPC learning recommendation on researching those involved, June 2020"
RESPONSE = "Response times as several forces have published them; there is no national one"
CRIME_RECORDING = "Home Office Crime Recording Rules"

# --- Entries --------------------------------------------------------------------------------------

RECEIVED = On(("contact-received",))
THRIVE = On(("contact-thrive",))
RESEARCHED = On(("contact-researched",))
GRADED = On(("contact-graded",))
CLOSED = On(("contact-closed",))
VOICE = On(("contact-child-voice",))
ATTENDED = On(("contact-arrived", "contact-appointment-kept"))

EMERGENCY, PRIORITY, APPOINTMENT, RESOLUTION = "emergency", "priority", "appointment", "resolution"


def graded(*grades: str) -> On:
    """A contact graded as one of these."""
    return On(("contact-graded",), where=Is("grade", grades))


def graded_otherwise(grade: str) -> On:
    """A contact graded as anything but this."""
    return On(("contact-graded",), where=IsNot("grade", (grade,)))


# What is new since the last assessment, so that it no longer holds. What a child says, or what a
# search finds, is as new as what a caller tells.
NEWS = On(
    (
        "contact-updated",
        "contact-call-back",
        "contact-researched",
        "contact-child-voice",
        "contact-appointment-moved",
        "contact-appointment-missed",
    ),
    where=AnyOf(
        (
            Given("new"),
            Is("children", ("yes",)),
            Is("child_harm", ("yes",)),
            Is("domestic_abuse", ("yes",)),
            Is("danger_now", ("yes",)),
            Is("plans", ("yes",)),
            Is("warnings", ("yes",)),
            Is("open_episode", ("yes",)),
            Given("why"),
        )
    ),
    called="news",
)

# What would make the risk rise has happened, whether or not the assessment foresaw it.
RISEN = On(
    ("contact-updated",),
    where=Is("occurred", tuple(option.code for option in RISES_IF)),
    called="word that the risk rises",
)


# --- Children, domestic abuse and danger, as last told --------------------------------------------

LATER = ("contact-updated", "contact-call-back")
TOLD = ("contact-received", *LATER)
SAYS_OF_HARM = (*TOLD, "contact-thrive", "contact-child-voice")
_HARM = Is("child_harm", ("yes",))
CHILD_HARM = On(SAYS_OF_HARM, where=_HARM, called="word of harm to a child")
CHILDREN_YES = On(
    SAYS_OF_HARM, where=AnyOf((Is("children", ("yes",)), _HARM)), called="word of a child"
)
CHILDREN_NO = On(
    TOLD,
    where=AllOf(
        (
            Is("children", ("no",)),
            AnyOf((NotGiven("child_harm"), IsNot("child_harm", ("yes",)))),
        )
    ),
    called="word that there is no child",
)
CHILDREN_KNOWN = On(
    SAYS_OF_HARM, where=AnyOf((Given("children"), _HARM)), called="word whether there is a child"
)
ABUSE_YES = On(LATER, where=Is("domestic_abuse", ("yes",)), called="later word of domestic abuse")
ABUSE_NO = On(
    TOLD, where=Is("domestic_abuse", ("no",)), called="word that it is not domestic abuse"
)
DANGER = On(TOLD, where=Is("danger_now", ("yes",)), called="word of danger")
NO_DANGER = On(LATER, where=Is("danger_now", ("no",)), called="word that the danger is over")

A_CHILD = Has(CHILDREN_YES, since=CHILDREN_NO)
# Unknown is never no: until somebody says that there is no child, or no abuse, there may be.
MAYBE_A_CHILD = Lacks(CHILDREN_NO, since=CHILDREN_YES)
NO_CHILD = Has(CHILDREN_NO, since=CHILDREN_YES)
MAYBE_ABUSE = Lacks(ABUSE_NO, since=ABUSE_YES)

# --- Lengths --------------------------------------------------------------------------------------


def by_grade(emergency: str, priority: str, otherwise: str) -> Depends:
    """One number for each grade to which somebody is sent."""
    return Depends(
        (
            (Stands(graded(EMERGENCY)), emergency),
            (Stands(graded(PRIORITY)), priority),
        ),
        otherwise,
    )


# --- Ladders --------------------------------------------------------------------------------------

FROM_SUPERVISOR = (
    Tell(OWNER, before="5m"),
    Tell(CONTROL_ROOM_SUPERVISOR, after="0m"),
    Tell(FORCE_INCIDENT_MANAGER, after="15m"),
)
FROM_MANAGER = (
    Tell(OWNER, before="5m"),
    Tell(FORCE_INCIDENT_MANAGER, after="0m"),
    Tell(DUTY_SUPERINTENDENT, after="1h"),
)
