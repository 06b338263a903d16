"""Where a recommendation stands: folded from its steps; what a step must bring; its clocks.

The states are the inspectorate's. None is set by hand but by a step that brings what it takes, and
a recommendation that was closed is open again as soon as one of its measures falls below its line.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from lapwing.base.calendar import Calendar
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.refusals import Refusal


class State(StrEnum):
    """The states of a recommendation, in their order; after ``REOPENED`` work begins again."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    DELIVERED = "delivered"
    EMBEDDED = "embedded"
    CLOSED_INTERNAL = "closed by the force"
    CLOSED = "closed by the inspectorate"
    REOPENED = "re-opened"


class What(StrEnum):
    """The steps that can be taken."""

    OWNED = "owner named"
    PLANNED = "action plan sent"
    EVIDENCE = "evidence added"
    MEASURE = "live measure set"
    READING = "measure read"
    DELIVERED = "delivered"
    EMBEDDED = "embedded"
    CLOSED = "closed by the force"
    RECONCILED = "compared with the inspectorate’s list"
    REOPENED = "re-opened"


PROOFS: Mapping[str, str] = MappingProxyType(
    {
        "policy": "Policy or procedure",
        "training": "Training, and whom it reached",
        "compliance": "Figures that it is done",
        "audit": "Audit of what came of it",
        "feedback": "What children, families or partners say",
    }
)
PHASES: Mapping[str, str] = MappingProxyType({"scan": "Scan", "engage": "Engage"})
COUNTED = "counted"  # on a reading that Lapwing made: how many of how many
ANSWERED = frozenset({"compliance", "audit"})  # what shows an outcome
ATTAINED: Mapping[State, int] = MappingProxyType(
    {state: number for number, state in enumerate(State) if state is not State.REOPENED}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One step, as it was kept; ``said`` is what was said, by question."""

    what: What
    said: Mapping[str, str]
    at: datetime
    by: str  # a user's id
    by_name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Measure:
    """A live measure: the line that it must not fall below, and what it last was."""

    name: str
    line: float
    counts: str = ""  # a rule, or a field of work, that Lapwing counts; else it is read and typed
    value: float | None = None
    on: date | None = None

    @property
    def below(self) -> bool:
        """Whether it was below its line when it was last read."""
        return self.value is not None and self.value < self.line


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """Where a recommendation stands."""

    state: State = State.NOT_STARTED
    owner: str = ""
    sponsor: str = ""
    planned: date | None = None
    first_evidence: date | None = None
    outcome: date | None = None
    proofs: Mapping[str, tuple[date, date]] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)
    compared: date | None = None
    theirs: str = ""
    phase: str = ""
    reopened: str = ""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed, by the force or by the inspectorate."""
        return self.state in (State.CLOSED_INTERNAL, State.CLOSED)


def stands(steps: Sequence[Step]) -> Standing:
    """Where a recommendation stands after these steps, in the order in which they were taken."""
    found = Standing()
    for step in steps:
        found = _TAKEN[step.what](found, step)
    return found


def _changed(before: Standing, **changes: object) -> Standing:
    values = {name: getattr(before, name) for name in Standing.__dataclass_fields__}
    return Standing(**{**values, **changes})


def _began(before: Standing) -> State:
    return State.IN_PROGRESS if before.state is State.NOT_STARTED else before.state


def _owned(before: Standing, step: Step) -> Standing:
    return _changed(
        before, owner=step.said["owner"], sponsor=step.said["sponsor"], state=_began(before)
    )


def _planned(before: Standing, step: Step) -> Standing:
    return _changed(before, planned=_day(step.said["on"]), state=_began(before))


def _evidence(before: Standing, step: Step) -> Standing:
    kind, since, until = step.said["kind"], _day(step.said["from"]), _day(step.said["to"])
    held = before.proofs.get(kind, (since, until))
    spans = {**before.proofs, kind: (min(held[0], since), max(held[1], until))}
    day = london_date(step.at)
    return _changed(
        before,
        proofs=spans,
        state=_began(before),
        first_evidence=before.first_evidence or day,
        outcome=before.outcome or (day if kind in ANSWERED else None),
    )


def _measure(before: Standing, step: Step) -> Standing:
    name = step.said["name"]
    held = before.measures.get(name)
    made = Measure(
        name=name,
        line=float(step.said["line"]),
        counts=step.said.get("counts", ""),
        value=held.value if held else None,
        on=held.on if held else None,
    )
    return _changed(before, measures={**before.measures, name: made}, state=_began(before))


def _reading(before: Standing, step: Step) -> Standing:
    held = before.measures[step.said["name"]]
    read = replace(held, value=float(step.said["value"]), on=_day(step.said["on"]))
    after = _changed(before, measures={**before.measures, held.name: read})
    if read.below and ATTAINED.get(before.state, 0) >= ATTAINED[State.DELIVERED]:
        why = f"{held.name} was {read.value:g}, below its line of {held.line:g}."
        return _changed(after, state=State.REOPENED, reopened=why)
    return after


def _moved(to: State) -> Callable[[Standing, Step], Standing]:
    return lambda before, _step: _changed(before, state=to)


def _compared(before: Standing, step: Step) -> Standing:
    after = _changed(
        before,
        compared=_day(step.said["on"]),
        theirs=step.said["theirs"],
        phase=step.said.get("phase", ""),
    )
    if step.said["theirs"] == State.CLOSED and before.state is State.CLOSED_INTERNAL:
        return _changed(after, state=State.CLOSED)
    return after


def _reopened(before: Standing, step: Step) -> Standing:
    return _changed(before, state=State.REOPENED, reopened=step.said["why"])


_TAKEN: Mapping[What, Callable[[Standing, Step], Standing]] = MappingProxyType(
    {
        What.OWNED: _owned,
        What.PLANNED: _planned,
        What.EVIDENCE: _evidence,
        What.MEASURE: _measure,
        What.READING: _reading,
        What.DELIVERED: _moved(State.DELIVERED),
        What.EMBEDDED: _moved(State.EMBEDDED),
        What.CLOSED: _moved(State.CLOSED_INTERNAL),
        What.RECONCILED: _compared,
        What.REOPENED: _reopened,
    }
)


def _day(text: str) -> date:
    return date.fromisoformat(text)


# --- What a step must bring -----------------------------------------------------------------------

Lengths = Mapping[str, tuple[int, str]]


def refused(before: Standing, what: What, by: str, lengths: Lengths) -> Refusal | None:
    """Why a step may not be taken as it stands, and what it takes; nothing where it may."""
    gate = _GATES.get(what)
    return gate(before, by, lengths) if gate else None


def _to_deliver(before: Standing, _by: str, _lengths: Lengths) -> Refusal | None:
    if not before.owner:
        return Refusal(what="Nobody owns this yet.", do="Name its owner first.")
    if not before.proofs:
        return Refusal(what="There is no evidence.", do="Add what shows that it was done.")
    if not before.measures:
        return Refusal(
            what="No live measure stands behind it.", do="Set the measure that would show a lapse."
        )
    return None


def _to_embed(before: Standing, _by: str, _lengths: Lengths) -> Refusal | None:
    if before.state is not State.DELIVERED:
        return Refusal(what="It is not delivered.", do="Say that it is delivered first.")
    return None


def _to_close(before: Standing, by: str, lengths: Lengths) -> Refusal | None:
    if by == before.owner:
        return Refusal(
            what="Whoever owns a recommendation does not close it.",
            do="Ask somebody else of assurance to look at the evidence and close it.",
        )
    if before.state is not State.EMBEDDED:
        return Refusal(
            what="It is not embedded, and so cannot be closed.",
            do="Say first that it is delivered, then that it is embedded.",
        )
    missing = [title for kind, title in PROOFS.items() if kind not in before.proofs]
    if missing:
        return Refusal(
            what=f"Evidence is missing: {'; '.join(missing).lower()}.",
            do="Add it; each kind is needed to close.",
        )
    since, until = before.proofs["compliance"]
    months, _ = lengths["close-compliance"]
    if _after(since, (months, "months")) > until:
        return Refusal(
            what=f"The figures show less than {months} months.",
            do="Add figures for the time that is missing.",
        )
    unread = [one.name for one in before.measures.values() if one.value is None]
    below = [one.name for one in before.measures.values() if one.below]
    if not before.measures or unread or below:
        named = "; ".join([*below, *unread]) or "none is set"
        return Refusal(
            what=f"A live measure was not read, or is below its line: {named}.",
            do="Read it again once it holds.",
        )
    return None


def _to_read(before: Standing, _by: str, _lengths: Lengths) -> Refusal | None:
    if not before.measures:
        return Refusal(what="No live measure is set.", do="Set the measure first.", field="name")
    return None


def _to_reopen(before: Standing, _by: str, _lengths: Lengths) -> Refusal | None:
    if ATTAINED.get(before.state, 0) < ATTAINED[State.DELIVERED]:
        return Refusal(what="It is open.", do="Only what was delivered can be re-opened.")
    return None


_GATES: Mapping[What, Callable[[Standing, str, Lengths], Refusal | None]] = MappingProxyType(
    {
        What.DELIVERED: _to_deliver,
        What.EMBEDDED: _to_embed,
        What.CLOSED: _to_close,
        What.READING: _to_read,
        What.REOPENED: _to_reopen,
    }
)


# --- Its clocks -----------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Clock:
    """Something that is due of a recommendation: its rule's id, by when, and when it was done."""

    rule: str
    title: str
    due: date
    done: date | None

    def late(self, today: date) -> bool:
        """Whether it is late: done after its day, or not done and its day is over."""
        return (self.done or today) > self.due


AT_ONCE = "immediately"
OUTCOMES = {"within three months": "ins-3m", "within six months": "ins-6m"}


def clocks(
    standing: Standing,
    *,
    timescale: str,
    due: date | None,
    published: date | None,
    lengths: Lengths,
) -> tuple[Clock, ...]:
    """What is due of a recommendation, in the order of the days."""
    found: list[Clock] = []
    if published is not None and timescale == AT_ONCE:
        found.append(
            Clock(
                rule="ins-immediate",
                title="First evidence of what was done at once",
                due=_after(published, lengths["immediate-evidence"]),
                done=standing.first_evidence,
            )
        )
    elif published is not None:
        found.append(
            Clock(
                rule="ins-plan",
                title="Action plan sent to the inspectorate",
                due=_after(published, lengths["action-plan"]),
                done=standing.planned,
            )
        )
    if due is not None and timescale != AT_ONCE:
        found.append(
            Clock(
                rule=OUTCOMES.get(timescale, "ins-due"),
                title="Evidence of the outcome",
                due=due,
                done=standing.outcome,
            )
        )
    if standing.compared is not None and standing.state is not State.CLOSED:
        found.append(
            Clock(
                rule="ins-monitor",
                title="Compare with the inspectorate’s list again",
                due=_after(standing.compared, lengths["reconcile-again"]),
                done=None,
            )
        )
    read = [one.on for one in standing.measures.values() if one.on is not None]
    if read:
        found.append(
            Clock(
                rule="ins-drift",
                title="Read the live measures again",
                due=_after(min(read), lengths["measure-again"]),
                done=None,
            )
        )
    return tuple(sorted(found, key=lambda one: one.due))


def _after(day: date, length: tuple[int, str]) -> date:
    return london_date(Calendar().after(start_of_day(day), *length))
