"""Telling others: national bodies, social care, the school, meetings, and another force."""

from lapwing.areas.missing.rulebook import words
from lapwing.areas.missing.rulebook.words import (
    FOUND_OR_OVER,
    FROM_INSPECTOR,
    MAY_BE_IN_CARE,
    NOT_MISSING,
    REPORTED,
    SEEN,
    by_risk,
)
from lapwing.duties.language import (
    OWNER,
    AllOf,
    Answered,
    Confidence,
    Duty,
    Every,
    Gate,
    Has,
    Is,
    On,
    Once,
    Scope,
    Tell,
)
from lapwing.record.roles import (
    CONTROL_ROOM_SUPERVISOR,
    DUTY_INSPECTOR,
    DUTY_SUPERINTENDENT,
    ENCOMPASS_DESK,
    MISSING_LEAD,
    MISSING_TEAM,
    SAFEGUARDING_INSPECTOR,
    SAFEGUARDING_SERGEANT,
)

STRATEGY_HELD = On(("missing-strategy-held",))
# A discussion that is a case of its own is asked for no more here.
HELD_APART = On(("meetings-strategy-held",), across=Scope.PERSON)
CALLED_APART = On(
    ("meetings-strategy-requested", "meetings-strategy-notified", "meetings-strategy-held"),
    across=Scope.PERSON,
)
TRANSFER_PROPOSED = On(("missing-transfer-proposed",))
TRANSFER_ACKNOWLEDGED = On(("missing-transfer-acknowledged",))
SCHOOL = (
    Tell(OWNER, before="1h"),
    Tell(SAFEGUARDING_SERGEANT, after="0m"),
    Tell(SAFEGUARDING_INSPECTOR, after="2h"),
)


def school_told(about: str) -> On:
    """The school knows: its lead acknowledged it, or there is no school and the authority knows."""
    return On(
        ("missing-school-alerted",),
        where=AllOf((Is("about", (about,)), Is("outcome", ("acknowledged", "no-school")))),
    )


DUTIES = (
    Duty(
        key="missing-national-notify",
        title="Circulate the child on the Police National Computer",
        owner=MISSING_TEAM,
        begins=(REPORTED,),
        due=Once(within=by_risk("missing-pnc-high", "missing-pnc"), catch_up="missing-pnc-high"),
        done_by=(On(("missing-pnc-circulated",)),),
        ends=FOUND_OR_OVER,
        escalate=FROM_INSPECTOR,
        why="Another force that stops the child tonight must know that they are missing.",
        source="House of Commons, written answers, 29 April 2008 (48 hours)",
        confidence=Confidence.PRIMARY,
        does="missing-pnc-circulated",
    ),
    Duty(
        key="missing-national-notify/unit",
        title="Notify the UK Missing Persons Unit",
        owner=MISSING_TEAM,
        begins=(REPORTED,),
        due=Once(
            within=by_risk("missing-national-unit-high", "missing-national-unit"),
            catch_up="missing-catch-up",
        ),
        done_by=(On(("missing-national-unit-notified",)),),
        ends=FOUND_OR_OVER,
        escalate=FROM_INSPECTOR,
        why="The national unit can match the child with what other countries and forces know.",
        source="National practice (not verified)",
        confidence=Confidence.UNVERIFIED,
        does="missing-national-unit-notified",
    ),
    Duty(
        key="missing-csc-notified",
        title="Tell children's social care that the child is missing",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(REPORTED,),
        due=Once(
            within=by_risk("missing-social-care-high", "missing-social-care"),
            catch_up="missing-social-care-high",
        ),
        done_by=(On(("missing-social-care-notified",)),),
        ends=FOUND_OR_OVER,
        escalate=FROM_INSPECTOR,
        why="Social care may know where the child goes, and may be about to act without us.",
        source=f"{words.DFE_2014}; College of Policing APP (not verified)",
        confidence=Confidence.UNVERIFIED,
        does="missing-social-care-notified",
    ),
    Duty(
        key="missing-csc-notified/responsible",
        title="Tell the authority responsible for this looked-after child",
        owner=CONTROL_ROOM_SUPERVISOR,
        begins=(MAY_BE_IN_CARE,),
        due=Once(
            within=by_risk("missing-social-care-high", "missing-social-care"),
            catch_up="missing-social-care-high",
        ),
        done_by=(On(("missing-social-care-notified",), where=Is("capacity", ("responsible",))),),
        ends=FOUND_OR_OVER,
        escalate=FROM_INSPECTOR,
        why="Where a child is placed elsewhere, the authority next door is not the one that "
        "answers for them.",
        source=words.DFE_2014,
        confidence=Confidence.PRIMARY,
        does="missing-social-care-notified",
    ),
    Duty(
        key="missing-school-alerted",
        title="Alert the school that the child is missing",
        owner=ENCOMPASS_DESK,
        begins=(REPORTED,),
        due=Once(within="missing-school-alert"),
        done_by=(school_told("missing"),),
        ends=(NOT_MISSING,),
        escalate=SCHOOL,
        why="A school that knows can look out, look after, and say what it has seen.",
        source=words.ENCOMPASS,
        confidence=Confidence.SECONDARY,
        does="missing-school-alerted",
    ),
    Duty(
        key="missing-school-alerted/school-hours",
        title="Alert the school now, in school hours",
        owner=ENCOMPASS_DESK,
        begins=(On(("missing-reported",), where=Is("school_hours", ("yes",))),),
        due=Once(within="missing-school-hours-alert"),
        done_by=(school_told("missing"),),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, at_start=True), *SCHOOL[1:]),
        why="In school hours the school may be the last to have seen the child.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-school-alerted",
    ),
    Duty(
        key="missing-school-alerted/retry",
        title="Reach the school by phone: the alert failed",
        owner=ENCOMPASS_DESK,
        begins=(On(("missing-school-alerted",), where=Is("outcome", ("failed",))),),
        due=Once(within="missing-school-retry"),
        done_by=(
            On(("missing-school-alerted",), where=Is("outcome", ("acknowledged", "no-school"))),
        ),
        ends=(NOT_MISSING,),
        escalate=(Tell(OWNER, at_start=True), *SCHOOL[1:]),
        why="An alert that nobody received is no alert.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-school-alerted",
    ),
    Duty(
        key="missing-school-alerted/found",
        title="Tell the school that the child has been found",
        owner=ENCOMPASS_DESK,
        begins=(SEEN,),
        due=Once(within="missing-school-alert"),
        done_by=(school_told("found"),),
        ends=(NOT_MISSING,),
        escalate=SCHOOL,
        why="The school receives the child in the morning and must know what the night was.",
        source=words.ENCOMPASS,
        confidence=Confidence.SECONDARY,
        does="missing-school-alerted",
    ),
    Duty(
        key="missing-daily-meeting-considered",
        title="Consider the child at the daily missing meeting with partners",
        owner=MISSING_TEAM,
        begins=(REPORTED,),
        due=Every("missing-daily-meeting", counted_from="last due"),
        done_by=(
            On(("missing-meeting-considered",), where=Is("meeting", ("daily-missing",))),
            On(
                ("meetings-considered",),
                where=Is("meeting", ("daily-missing",)),
                across=Scope.PERSON,
            ),
        ),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="1h"), Tell(MISSING_LEAD, after="1h")),
        why="Each partner holds a part; the risk is seen when the parts are put together.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-meeting-considered",
    ),
    Duty(
        key="missing-strategy-prolonged",
        title="Request a strategy discussion",
        owner=DUTY_INSPECTOR,
        begins=(REPORTED,),
        due=Once(
            within=by_risk("missing-strategy-high", "missing-strategy"),
            catch_up="missing-catch-up",
        ),
        done_by=(On(("missing-strategy-requested", "missing-strategy-held")), CALLED_APART),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="1h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="Partners who sit down together find lines of enquiry that none has alone.",
        source=f"{words.INSPECTION}; {words.DFE_2014}",
        confidence=Confidence.INSPECTION,
        does="missing-strategy-requested",
    ),
    Duty(
        key="missing-strategy-prolonged/held",
        title="Hold the strategy discussion that was requested",
        owner=DUTY_INSPECTOR,
        begins=(On(("missing-strategy-requested",)),),
        due=Once(within="missing-strategy-held"),
        done_by=(STRATEGY_HELD, HELD_APART),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="2h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="A request is not a discussion.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-strategy-held",
    ),
    Duty(
        key="missing-strategy-prolonged/sighting",
        title="Hold another strategy discussion after this sighting",
        owner=DUTY_INSPECTOR,
        begins=(
            On(
                ("missing-sighting",),
                where=Is("significant", ("yes",)),
                given=(Has(STRATEGY_HELD),),
            ),
        ),
        due=Once(within="missing-strategy-after-sighting"),
        done_by=(STRATEGY_HELD, HELD_APART),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="4h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="What was planned before the sighting no longer fits; together partners can place it.",
        source=words.INSPECTION,
        confidence=Confidence.INSPECTION,
        does="missing-strategy-held",
    ),
    Duty(
        key="missing-strategy-prolonged/again",
        title="Hold the next strategy discussion",
        owner=DUTY_INSPECTOR,
        begins=(STRATEGY_HELD,),
        due=Every("missing-strategy-again", counted_from="last done"),
        done_by=(STRATEGY_HELD, HELD_APART),
        ends=FOUND_OR_OVER,
        escalate=(Tell(OWNER, before="4h"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="While a child stays missing the plan must keep up with what is learnt.",
        source=words.POLICY,
        confidence=Confidence.LOCAL,
        does="missing-strategy-held",
    ),
    Duty(
        key="missing-crossforce-owned",
        title="Obtain the other force's acknowledgement of the transfer",
        owner=DUTY_INSPECTOR,
        begins=(TRANSFER_PROPOSED,),
        due=Once(
            within=by_risk("missing-transfer-high", "missing-transfer"),
            catch_up="missing-catch-up",
        ),
        done_by=(On(("missing-transfer-acknowledged", "missing-transfer-declined")),),
        ends=FOUND_OR_OVER,
        retrigger="new",
        each=True,
        escalate=(Tell(OWNER, before="15m"), Tell(DUTY_SUPERINTENDENT, after="0m")),
        why="Between two forces a child must never belong to neither.",
        source=words.APP_CROSS_BORDER,
        confidence=Confidence.PRIMARY,
        does="missing-transfer-acknowledged",
    ),
)

GATES = (
    Gate(
        key="missing-crossforce-owned/acknowledged",
        title="An episode is handed over only when the other force has acknowledged it",
        stops=On(("missing-transferred",)),
        unless=(
            Has(TRANSFER_ACKNOWLEDGED, since=TRANSFER_PROPOSED),
            Answered(
                TRANSFER_PROPOSED,
                On(("missing-transfer-acknowledged", "missing-transfer-declined")),
            ),
        ),
        says="The other force has not acknowledged this transfer in writing. This force owns the "
        "episode until it does; go on looking.",
        why="A transfer that nobody accepted leaves a child with no one looking.",
        source=words.APP_CROSS_BORDER,
        confidence=Confidence.PRIMARY,
    ),
)

SIGNALS = ()
