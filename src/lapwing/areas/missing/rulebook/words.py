"""The words that the missing children rules share: what begins them, ends them, and the ladders."""

from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    Depends,
    Is,
    IsNot,
    NotGiven,
    On,
    Scope,
    Stands,
    Tell,
)
from lapwing.record.roles import (
    CHIEF_OFFICER,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    LOCAL_AUTHORITY_MANAGER,
    MISSING_LEAD,
    MISSING_TEAM,
    SERGEANT,
)

# --- Sources, in our own words --------------------------------------------------------------------

POLICY = "Local policy"
APP_RISK = "College of Policing APP, missing persons: risk identification and assessment"
APP_SUPERVISORS = "College of Policing APP, missing persons: quick guide for supervisors"
APP_CROSS_BORDER = "College of Policing APP, missing persons: cases that cross force boundaries"
INSPECTION = "HMICFRS child protection inspection findings, 2022 and 2023"
IOPC = "IOPC learning recommendation on inspectors and missing people, December 2025"
IICSA_POLICE = "IICSA, organised networks report, part G.3: police and missing children"
IICSA_RETURN = "IICSA, organised networks report, part G.5: return home interviews"
DFE_2014 = "DfE statutory guidance on children who run away or go missing from home or care, 2014"
PHILOMENA = "Philomena protocol, as published by forces that use it"
ENCOMPASS = "Operation Encompass, extended to missing children by local agreement"

# --- Entries --------------------------------------------------------------------------------------

REPORTED = On(("missing-reported",))
GRADED = On(("missing-risk-graded",))
GRADED_HIGH = On(("missing-risk-graded",), where=Is("grade", ("high",)))
GRADED_BELOW_MEDIUM = On(("missing-risk-graded",), where=Is("grade", ("low", "nar")))
TRACING_DONE = On(
    ("missing-enquiry-result",),
    where=AllOf((Is("completed", ("yes",)), Is("tracing", ("yes",)))),
)
SEEN = On(("missing-found-seen",))
LOCATED = On(("missing-located",))
LOCATED_IN_PERSON = On(("missing-located",), where=IsNot("how", ("phone",)))
NOT_MISSING = On(("missing-not-missing",))
OVER = On(("missing-closed", "missing-not-missing", "missing-transferred"))
# Looking for a child ends when somebody has them; a voice on the phone is not enough.
TRACED = (LOCATED_IN_PERSON, SEEN, OVER)
FOUND_OR_OVER = (SEEN, OVER)

PLAN_KINDS = ("missing-trigger-plan-written", "missing-trigger-plan-reviewed")
PLAN_STANDS = Stands(On(PLAN_KINDS), among=("missing-trigger-plan-ended",), across=Scope.PERSON)
PROACTIVE_KINDS = ("missing-proactive-plan-written", "missing-proactive-plan-reviewed")
PROACTIVE_STANDS = Stands(
    On(PROACTIVE_KINDS), among=("missing-proactive-plan-ended",), across=Scope.PERSON
)
# Unknown is never no: a child who may be in care is treated as one until somebody knows.
MAY_BE_IN_CARE = On(
    ("missing-reported",), where=AnyOf((Is("in_care", ("yes",)), NotGiven("in_care")))
)

# --- Lengths --------------------------------------------------------------------------------------

# A child who has not been graded counts as medium: unknown is never low.
HIGH = Stands(GRADED_HIGH, among=("missing-risk-graded",))


def by_risk(high: str, otherwise: str) -> Depends:
    """One number at high risk, another at any other grade or before one is given."""
    return Depends(((HIGH, high),), otherwise)


# --- Ladders --------------------------------------------------------------------------------------

EPISODE = (
    Tell(OWNER, before="15m"),
    Tell(SERGEANT, after="0m"),
    Tell(DUTY_INSPECTOR, after="30m"),
    Tell(DUTY_SUPERINTENDENT, after="2h"),
)
FROM_INSPECTOR = (
    Tell(OWNER, before="30m"),
    Tell(DUTY_INSPECTOR, after="0m"),
    Tell(DUTY_SUPERINTENDENT, after="1h"),
)
FROM_SUPERINTENDENT = (
    Tell(OWNER, before="1h"),
    Tell(DUTY_SUPERINTENDENT, after="0m"),
    Tell(CHIEF_OFFICER, after="4h"),
)
PATTERN = (Tell(OWNER, before="4h"), Tell(MISSING_LEAD, after="0m"))
PARTNER = (
    Tell(OWNER, before="1d"),
    Tell(MISSING_TEAM, after="0m"),
    Tell(LOCAL_AUTHORITY_MANAGER, after="1d"),
)
