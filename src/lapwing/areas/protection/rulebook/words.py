"""The words that the police protection rules share: what begins them, ends them, and sources."""

from lapwing.duties.language import OWNER, Is, IsNot, Named, On, Tell
from lapwing.record.roles import (
    CHIEF_OFFICER,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    HEAD_OF_PUBLIC_PROTECTION,
    SERGEANT,
)

# --- Sources --------------------------------------------------------------------------------------

POLICY = "Force policy"
INSPECTION = "HMICFRS child protection inspection findings, 2022 and 2023"
CIRCULAR = "Home Office Circular 17/2008"


def section_46(part: str) -> str:
    """The subsection of the Children Act that says so."""
    return f"Children Act 1989, section 46{part}"


# --- Entries --------------------------------------------------------------------------------------

USED = On(("protection-used",))
GROUNDS = On(("protection-grounds-written",))
DESIGNATED = On(("protection-designated",))
HANDED_OVER = On(("protection-handed-over",))
REVIEWED = On(("protection-reviewed",))
HEARD = On(("protection-child-heard",))
CHILD_TOLD = On(("protection-child-told",))
TOLD_FOUND = On(("protection-council-told",), where=Is("which", ("found",)))
TOLD_HOME = On(("protection-council-told",), where=Is("which", ("home",)))
# Whoever is told last says that there is nobody else: unknown is never no.
ALL_TOLD = On(("protection-person-told",), where=Is("others", ("no",)))
ACCOMMODATED = On(("protection-accommodated",))
AT_STATION = On(ACCOMMODATED.kinds, where=Is("type", ("police-station",)))
ELSEWHERE = On(ACCOMMODATED.kinds, where=IsNot("type", ("police-station",)))
ENDED = On(("protection-ended",))
NOT_USED = On(("protection-not-used",))
OVER = On((*ENDED.kinds, *NOT_USED.kinds))
END_RECORDED = On(("protection-end-recorded",))
CLOSED = On(("protection-closed",))

# --- Who holds it ---------------------------------------------------------------------------------

INITIATOR = Named((USED,), None)
OFFICER = Named((DESIGNATED,), None)

# --- Ladders --------------------------------------------------------------------------------------

INITIATING = (
    Tell(OWNER, before="15m"),
    Tell(SERGEANT, after="0m"),
    Tell(DUTY_INSPECTOR, after="30m"),
    Tell(DUTY_SUPERINTENDENT, after="2h"),
)
DESIGNATED_UP = (
    Tell(OWNER, before="30m"),
    Tell(DUTY_SUPERINTENDENT, after="0m"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, after="1h"),
)
LIMIT = (
    Tell(OWNER, before="48h"),
    Tell(OWNER, before="24h"),
    Tell(DUTY_SUPERINTENDENT, before="24h"),
    Tell(OWNER, before="12h"),
    Tell(DUTY_SUPERINTENDENT, before="12h"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, before="12h"),
    Tell(OWNER, before="4h"),
    Tell(DUTY_SUPERINTENDENT, before="4h"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, before="4h"),
    Tell(DUTY_SUPERINTENDENT, after="0m"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, after="0m"),
    Tell(CHIEF_OFFICER, after="1h"),
)
