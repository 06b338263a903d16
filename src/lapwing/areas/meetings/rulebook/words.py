"""The words that the meetings rules share: what begins them, ends them, and their sources."""

from lapwing.duties.language import OWNER, AllOf, Is, Named, On, Tell
from lapwing.record.roles import SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT

# --- Sources, in our own words --------------------------------------------------------------------

POLICY = "Local policy"
INSPECTION = "HMICFRS child protection inspection findings, 2022 and 2023"
WORKING_TOGETHER = "Working Together to Safeguard Children"
REGIONAL = "Regional multi-agency child protection procedures, as published"

ENCOMPASS = (
    "Domestic Abuse Act 2021, s.49A, in force from 7 November 2025, and the statutory guidance on "
    "Operation Encompass"
)
MARAC = "The usual practice of multi-agency risk assessment conferences (not verified)"

# --- Entries --------------------------------------------------------------------------------------

REQUESTED = On(("meetings-strategy-requested",))
NOTIFIED = On(("meetings-strategy-notified",))
HELD = On(("meetings-strategy-held",))
NAMED = On(
    ("meetings-attendee-named",),
    where=AllOf((Is("competent", ("yes",)), Is("decides", ("yes",)))),
    called="attendee named who is trained and may decide",
)
SUBSTITUTE = On(("meetings-substitute-approved",))
CONFIRMED = On(("meetings-attendee-confirmed",))
JOINED = On(("meetings-police-joined",))
CANCELLED = On(("meetings-cancelled",))
CLOSED = On(("meetings-closed",))
OVER = On(("meetings-strategy-held", "meetings-conference-held"))
OFF = On(("meetings-cancelled", "meetings-closed"))

# Whoever was named for one meeting is named anew for the next.
ATTENDEE = Named((NAMED, SUBSTITUTE), "officer", since=OVER)

# --- Ladders --------------------------------------------------------------------------------------

DESK = (
    Tell(OWNER, at_start=True),
    Tell(SAFEGUARDING_SERGEANT, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="2h"),
)
