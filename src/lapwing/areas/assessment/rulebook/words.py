"""The words that the assessment rules share: what begins them, ends them, and the ladders."""

from lapwing.duties.language import (
    OWNER,
    AllOf,
    AnyOf,
    ByRankOf,
    Is,
    Named,
    NotGiven,
    On,
    Tell,
)
from lapwing.record.roles import (
    HEAD_OF_PUBLIC_PROTECTION,
    LOCAL_AUTHORITY_MANAGER,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
    SERGEANT,
)

# --- Sources --------------------------------------------------------------------------------------

POLICY = "Force policy"
INSPECTION = "HMICFRS child protection inspection findings, 2022 and 2023"
SECTION_11 = "Children Act 2004, section 11 (sets the duty to safeguard and no time)"
SECTION_47 = "Children Act 1989, section 47 (sets the threshold and no time)"
OTHER_FORCES = "time limits that another force has published for its own referrals"
PILING_UP = "another force's published practice of reviewing three low grades in three months"
WORKING_TOGETHER = (
    "Working Together to Safeguard Children, chapter 3 of the 2023 edition; the 2026 edition is "
    "not checked"
)

# --- Entries --------------------------------------------------------------------------------------

SUBMITTED_KINDS = ("assessment-submitted",)
SUBMITTED = On(SUBMITTED_KINDS)
APPROVED = On(("assessment-grade-approved",))
APPROVED_MEDIUM = On(APPROVED.kinds, where=Is("grade", ("medium",)))
APPROVED_STANDARD = On(APPROVED.kinds, where=Is("grade", ("standard",)))
STATUS_CHECKED = On(("assessment-status-checked",))
TRIAGED = On(("assessment-triaged",))
# Telling the school alone is not telling those who decide for the child.
SHARED_WITH_SOCIAL_CARE = On(
    ("assessment-shared", "package-sent"),
    where=Is("recipients", ("social-care",)),
    called="sharing with social care",
)
# A package to social care is answered by social care alone, whoever else was sent one.
PACKAGE_ANSWERED = On(
    ("package-answered",),
    where=Is("recipients", ("social-care",)),
    called="social care's answer to a package",
)
# Of two authorities the one that was asked owes the answer.
ASKED_AUTHORITY = Named((SHARED_WITH_SOCIAL_CARE,), "agency", agency=True)
FILED = On(("assessment-filed-unshared",))
# What was allowed on what was known then is asked for again when more is known.
KNOWN_ANEW = On((*APPROVED.kinds, *STATUS_CHECKED.kinds), called="what was learnt of it last")
UNSHARED_ALLOWED = On(
    ("assessment-unshared-allowed",),
    where=ByRankOf(SAFEGUARDING_SERGEANT),
    called="leave to keep it unshared",
)
DECIDED = On(("assessment-authority-decided",))
CLOSED = On(("assessment-closed",))

# Unknown is never no: whoever cannot say that harm is unlikely rings as if it were likely.
MAY_BE_HARM = AnyOf((Is("significant_harm", ("yes",)), NotGiven("significant_harm")))
# One for each case: as it was proposed, or as a supervisor lowered it.
STANDARD = On(
    (*SUBMITTED_KINDS, *APPROVED.kinds),
    where=AllOf(
        (
            Is("grade", ("standard",)),
            AnyOf((NotGiven("decision"), Is("decision", ("changed",)))),
        )
    ),
    called="a standard assessment",
)

# --- Ladders --------------------------------------------------------------------------------------

AUTHOR = (
    Tell(OWNER, before="1h"),
    Tell(SERGEANT, after="0m"),
    Tell(SAFEGUARDING_SERGEANT, after="4h"),
)
UNIT = (
    Tell(OWNER, before="1h"),
    Tell(SAFEGUARDING_SERGEANT, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="4h"),
    Tell(HEAD_OF_PUBLIC_PROTECTION, after="1d"),
)
PARTNER = (Tell(OWNER, before="4h"), Tell(LOCAL_AUTHORITY_MANAGER, after="0m"))
