"""A finished audit of missing children, so that somebody new sees what one comes to."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.after_actions import act
from lapwing.assurance.audit.answers import Given, Marked
from lapwing.assurance.audit.beside import Rules
from lapwing.assurance.audit.criteria import Criterion
from lapwing.assurance.audit.drawing_actions import Wanted, draw
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking_actions import mark
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.refusals import Refusal
from lapwing.jobs.demo.chance import chance, made_id
from lapwing.jobs.demo.tell import Demo
from lapwing.record import queries as record
from lapwing.record.actor import acting
from lapwing.record.viewer import Viewer, actor_of

CASES = 6
DRAWN_BEFORE = timedelta(days=2)
REACHES_BACK = timedelta(days=90)
AUDITORS = (
    "duty-superintendent",
    "chief-officer-on-call",
    "head-of-public-protection",
    "missing-lead",
    "custody-inspector",
    "force-incident-manager",
)
SEES_OTHERWISE = 0.12  # of what an auditor says is not what the rules say
FAULTS = 3  # of so many, partly met or not, the case requires improvement
FOUND: Mapping[Rules, tuple[Verdict, str]] = {
    Rules.MET: (Verdict.MET, "Done, and it stands where one looks for it."),
    Rules.LATE: (Verdict.PARTLY, "Done, and later than it should have been."),
    Rules.NOT_MET: (Verdict.NOT_MET, "Nothing of it is on record in time."),
    Rules.WAITS: (Verdict.UNKNOWN, "It was not due yet when this was drawn."),
    Rules.NEVER: (Verdict.NA, ""),
    Rules.NONE: (Verdict.UNKNOWN, "The record does not tell."),
}
OTHERWISE = (Verdict.PARTLY, "There is an entry, and it does not say what was found out.")


def tell_audit_of_cases(demo: Demo, now: datetime) -> tuple[str, ...]:
    """Draw the audit two days ago, mark every case, and set an action; what could not be done."""
    at = now - DRAWN_BEFORE
    lead = _viewer(demo, "assurance-lead", at)
    until = start_of_day(london_date(at))
    wanted = Wanted(
        theme="missing",
        since=until - REACHES_BACK,
        until=until,
        cases=CASES,
        auditors=tuple(demo.people[role][0].number for role in AUDITORS),
    )
    with acting(actor_of(lead)):
        audit = draw(lead, at, wanted, seed=f"demonstration {demo.force.key}")
    if isinstance(audit, Refusal):
        # A demonstration of a few days has no case that is old enough.
        return () if audit.field == "from" else (f"audit of cases: {audit}",)
    wrong: list[str] = []
    # Whoever moderates does so once the others have marked.
    for hour in (1, 2):
        for role in AUDITORS:
            wrong += _mark_all(demo, _viewer(demo, role, at), at + timedelta(hours=hour))
    said = {
        "what": "Say at the morning briefing what a review by a supervisor must set and to whom",
        "owner": demo.people["missing-lead"][0].number,
    }
    with acting(actor_of(lead)):
        refusal = act(lead, at + timedelta(hours=3), audit, said, key=made_id(at, "action", audit))
    return (*wrong, *([f"action of an audit: {refusal}"] if refusal else ()))


def _mark_all(demo: Demo, viewer: Viewer, at: datetime) -> list[str]:
    with acting(actor_of(viewer)):
        return [
            f"mark of an audit: {refusal}"
            for held, one in queries.to_mark(viewer)
            for refusal in mark(
                viewer,
                at,
                one.id,
                _marked(demo, viewer, held, one),
                key=made_id(at, "mark", one.id, viewer.user),
            )
        ]


def _marked(demo: Demo, viewer: Viewer, held: queries.Held, one: queries.Case) -> Marked:
    """What an auditor finds: mostly what the rules do, and otherwise by chance."""
    rules = queries.rules_beside(viewer, held, one)
    random = chance(demo.force.key, "marks", one.number, viewer.number)
    said = {
        each.key: _given(each, rules[each.key], random.random()) for each in held.theme.criteria
    }
    faults = sum(each.verdict in (Verdict.PARTLY, Verdict.NOT_MET) for each in said.values())
    capped = any(said[key].verdict == Verdict.NOT_MET for key in held.theme.hard)
    good = faults < FAULTS and not capped
    return Marked(
        said=said,
        grade=Grade.GOOD if good else Grade.IMPROVE,
        at_risk="no",
        why="The child was looked for and listened to."
        if good
        else "The child was found, and too much of what should have been done was late or unsaid.",
    )


def _given(asked: Criterion, rules: Rules, lot: float) -> Given:
    verdict, why = OTHERWISE if lot < SEES_OTHERWISE else FOUND[rules]
    # Nobody of the demonstration is left unsafe by what it does not tell.
    if verdict is Verdict.NOT_MET and asked.cap is Grade.INADEQUATE:
        verdict, why = OTHERWISE
    return Given(verdict=verdict, why=why)


def _viewer(demo: Demo, role: str, at: datetime) -> Viewer:
    found = record.viewer_of(UUID(demo.people[role][0].id), at, role)
    assert found is not None  # everybody was put on record before
    return found
