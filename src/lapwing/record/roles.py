"""The roles people hold on duty, in the words a force uses, and how they rank."""

from dataclasses import dataclass
from enum import IntEnum


class Rank(IntEnum):
    """How senior a role is, so that a rule can ask for "an inspector or above"."""

    NONE = 0
    CONSTABLE = 1
    SERGEANT = 2
    INSPECTOR = 3
    CHIEF_INSPECTOR = 4
    SUPERINTENDENT = 5
    CHIEF_OFFICER = 6

    @property
    def title(self) -> str:
        """The rank in words, as it reads in a sentence."""
        return self.name.replace("_", " ").lower() if self else "no police rank"


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """One role: what it is called, how it ranks, and whether a partner agency holds it.

    ``held_on_case`` marks a role that is given to a person for one case (the allocated officer),
    not for a tour of duty; ``falls_to`` is the role that answers while nobody holds this one.
    """

    key: str
    title: str
    rank: Rank = Rank.NONE
    partner: bool = False
    held_on_case: bool = False
    falls_to: str | None = None


# Control room
CALL_HANDLER = Role(key="call-handler", title="Call handler")
CONTROL_ROOM_SUPERVISOR = Role(
    key="control-room-supervisor", title="Control room supervisor", rank=Rank.SERGEANT
)
FORCE_INCIDENT_MANAGER = Role(
    key="force-incident-manager", title="Force incident manager", rank=Rank.INSPECTOR
)
INTELLIGENCE_UNIT = Role(key="intelligence-unit", title="Intelligence management unit")

# Response
RESPONSE_OFFICER = Role(key="response-officer", title="Response officer", rank=Rank.CONSTABLE)
SERGEANT = Role(key="sergeant", title="Response sergeant", rank=Rank.SERGEANT)
DUTY_INSPECTOR = Role(key="duty-inspector", title="Duty inspector", rank=Rank.INSPECTOR)
DUTY_SUPERINTENDENT = Role(
    key="duty-superintendent", title="Duty superintendent", rank=Rank.SUPERINTENDENT
)
CHIEF_OFFICER = Role(
    key="chief-officer-on-call", title="Chief officer on call", rank=Rank.CHIEF_OFFICER
)

# Held for one case
ALLOCATED_OFFICER = Role(
    key="allocated-officer",
    title="Allocated officer",
    rank=Rank.CONSTABLE,
    held_on_case=True,
    falls_to="sergeant",
)

# Missing people, safeguarding and public protection
MISSING_TEAM = Role(key="missing-team", title="Missing people team", rank=Rank.CONSTABLE)
MISSING_LEAD = Role(
    key="missing-lead", title="Missing people tactical lead", rank=Rank.CHIEF_INSPECTOR
)
ENCOMPASS_DESK = Role(key="encompass-desk", title="Operation Encompass desk")
SAFEGUARDING_UNIT = Role(key="safeguarding-unit", title="Safeguarding unit")
SAFEGUARDING_SERGEANT = Role(
    key="safeguarding-sergeant", title="Safeguarding unit detective sergeant", rank=Rank.SERGEANT
)
SAFEGUARDING_INSPECTOR = Role(
    key="safeguarding-inspector",
    title="Safeguarding unit detective inspector",
    rank=Rank.INSPECTOR,
)
HEAD_OF_PUBLIC_PROTECTION = Role(
    key="head-of-public-protection",
    title="Head of public protection",
    rank=Rank.SUPERINTENDENT,
)

# Custody
CUSTODY_SERGEANT = Role(
    key="custody-sergeant", title="Custody officer (custody sergeant)", rank=Rank.SERGEANT
)
CUSTODY_INSPECTOR = Role(key="custody-inspector", title="Custody inspector", rank=Rank.INSPECTOR)

# Those who meet children elsewhere and report a concern. The two of custody work for a health
# service: they send what they write, and are shown nothing of what the force holds.
SCHOOL_OFFICER = Role(key="school-officer", title="Safer schools officer", rank=Rank.CONSTABLE)
CUSTODY_HEALTHCARE = Role(key="custody-healthcare", title="Custody healthcare practitioner")
LIAISON_AND_DIVERSION = Role(
    key="liaison-and-diversion", title="Liaison and diversion practitioner"
)

# Partners
LOCAL_AUTHORITY = Role(
    key="local-authority", title="Children's social care (local authority)", partner=True
)
LOCAL_AUTHORITY_MANAGER = Role(
    key="local-authority-manager",
    title="Children's social care manager (local authority)",
    partner=True,
)
SCHOOL_LEAD = Role(
    key="school-safeguarding-lead",
    title="Designated safeguarding lead (school or college)",
    partner=True,
)
HEALTH_LEAD = Role(
    key="health-safeguarding",
    title="Named professional for safeguarding children (health)",
    partner=True,
)
YOUTH_JUSTICE = Role(
    key="youth-justice",
    title="Youth justice worker (youth justice service)",
    partner=True,
)

# Those who watch over who looked; they see the log and no case.
PRIVACY_OFFICER = Role(key="privacy-officer", title="Privacy officer")
PROFESSIONAL_STANDARDS = Role(key="professional-standards", title="Professional standards")

# Those who answer to inspectorates for the whole force; they see reports and no case.
ASSURANCE_LEAD = Role(key="assurance-lead", title="Assurance lead")

# Those who run Lapwing; they see no case.
SYSTEM_ADMINISTRATOR = Role(key="system-administrator", title="System administrator")

ROLES: dict[str, Role] = {
    role.key: role for role in list(globals().values()) if isinstance(role, Role)
}


def rank_of(role_key: str) -> Rank:
    """The rank of a role by its key; an unknown role has none."""
    role = ROLES.get(role_key)
    return role.rank if role else Rank.NONE
