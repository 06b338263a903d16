"""Shared when it is known: a risk to a child whom one can name waits for no arrest and no form.

Every field of work in which such a risk is learnt adds its line to ``RISKS``, and nothing else.
"""

from lapwing.duties.language import (
    OWNER,
    Confidence,
    Duty,
    Is,
    NotWithin,
    On,
    Once,
    Scope,
    Tell,
)
from lapwing.record.roles import SAFEGUARDING_INSPECTOR, SAFEGUARDING_SERGEANT, SAFEGUARDING_UNIT

# What tells of a risk to the very child whose record it stands on, with what it says of it. A child
# risk assessment has clocks of its own, by what it says and how it is graded.
RISKS = (
    On(("contact-child-voice",), where=Is("child_harm", ("yes",))),
    On(("missing-people-assessed",), where=Is("risk", ("yes",))),
    On(("household-flagged",), where=Is("what", ("risk-to-children", "sex-offender", "exploits"))),
    # Whoever uses the power has reason to fear significant harm: that is the risk.
    On(("protection-used",)),
    On(("detention-child-voice",), where=Is("child_harm", ("yes",))),
)
# Social care was told, or meets with the police: of the child, on whichever case.
TOLD = (
    On(("assessment-shared", "package-sent"), where=Is("recipients", ("social-care",))),
    On(
        (
            "assessment-immediate-referral",
            "meetings-strategy-requested",
            "meetings-strategy-notified",
            "meetings-strategy-held",
            "missing-strategy-requested",
            "missing-strategy-held",
            # A council that is told of police protection is told why.
            "protection-council-told",
        )
    ),
)
LATELY = tuple(NotWithin(told, "information-told-lately") for told in TOLD)

DUTIES = (
    Duty(
        key="invest-share-new-risk",
        title="Tell children's social care of the risk that was found",
        owner=SAFEGUARDING_UNIT,
        scope=Scope.PERSON,
        begins=tuple(On(risk.kinds, risk.where, given=LATELY) for risk in RISKS),
        due=Once(within="information-share-known"),
        done_by=TOLD,
        escalate=(
            Tell(OWNER, at_start=True),
            Tell(SAFEGUARDING_SERGEANT, after="0m"),
            Tell(SAFEGUARDING_INSPECTOR, after="4h"),
        ),
        why="What was known of a risk waited for an arrest, and the child went on living with it.",
        source="HMICFRS child protection inspection findings, 2023; Force policy",
        confidence=Confidence.INSPECTION,
        does="assessment-immediate-referral",
    ),
)
