"""What a custody record itself answers of the criteria by which it is checked, and what shows it.

Nothing here is judged and nothing typed: each answer follows from entries, and from the duties and
signals that rest on them. What is not on record is said to be so, and is never taken for no.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lapwing.areas.detention.criteria import Criterion, Expects, Says
from lapwing.areas.detention.kinds import KINDS
from lapwing.duties.obligation import Obligation, State, state
from lapwing.duties.signals import Raised
from lapwing.journal.entry import Entry
from lapwing.journal.questions import UNKNOWN, Question

_KINDS = {kind.key: kind for kind in KINDS}


class Verdict(StrEnum):
    """What the record answers; in this order one answer outweighs another."""

    NO = "No"
    NOT_ON_RECORD = "Not on record"
    YES = "Yes"
    NOT_APPLICABLE = "Does not apply"


_ORDER = tuple(Verdict)
_OF_DUTY = {
    State.MET: Verdict.YES,
    State.MET_LATE: Verdict.NO,
    State.OVERDUE: Verdict.NOT_ON_RECORD,
    State.OPEN: Verdict.NOT_ON_RECORD,
    State.MISSED: Verdict.NOT_ON_RECORD,
    State.WAIVED: Verdict.NOT_APPLICABLE,
    State.ENDED: Verdict.NOT_APPLICABLE,
    State.SUPERSEDED: Verdict.NOT_APPLICABLE,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """One thing that shows it: a duty as it stands, a signal, or a question of an entry.

    ``entry`` is the entry that proves it, or the one by which it is wanting.
    """

    verdict: Verdict
    entry: str
    at: datetime
    duty: str = ""
    signal: str = ""
    question: Question | None = None
    due_at: datetime | None = None
    state: State | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Answered:
    """One criterion, what the record answers to it, and everything that shows it.

    ``verdict`` is nothing where the record cannot answer it. ``reading`` is what to read of it.
    """

    criterion: Criterion
    verdict: Verdict | None
    shown: tuple[Shown, ...]
    reading: tuple[Entry, ...]


def answered_by_record(
    criteria: Iterable[Criterion],
    entries: Iterable[Entry],
    obligations: Iterable[Obligation],
    signals: Iterable[Raised],
    moment: datetime,
) -> tuple[Answered, ...]:
    """Each criterion of one case: by its entries in effect, in order, and what rests on them."""
    told = tuple(entries)
    due, raised = tuple(obligations), tuple(signals)
    return tuple(_answered(one, told, due, raised, moment) for one in criteria)


def _answered(
    criterion: Criterion,
    told: Sequence[Entry],
    obligations: Sequence[Obligation],
    signals: Sequence[Raised],
    moment: datetime,
) -> Answered:
    shown = (
        *_duties(criterion, obligations, moment),
        *_signals(criterion, signals),
        *_written(criterion, told),
        *(one for says in criterion.says for one in _said(says, told)),
        *_unanswered(criterion, told),
    )
    verdict: Verdict | None = None
    if criterion.by_record:
        verdict = min(
            (one.verdict for one in shown), key=_ORDER.index, default=Verdict.NOT_APPLICABLE
        )
        # What only did not apply, or is not there at all, is wanting where it is expected.
        if verdict is Verdict.NOT_APPLICABLE and (wanting := _expected(criterion.expects, told)):
            verdict = Verdict.NOT_ON_RECORD
            shown = (*shown, Shown(verdict=verdict, entry=wanting.id, at=wanting.at))
    return Answered(
        criterion=criterion,
        verdict=verdict,
        shown=tuple(sorted(shown, key=lambda one: (_ORDER.index(one.verdict), one.at))),
        reading=tuple(one for one in told if one.kind in criterion.shows),
    )


def _duties(
    criterion: Criterion, obligations: Iterable[Obligation], moment: datetime
) -> Iterator[Shown]:
    for one in obligations:
        if one.duty in criterion.duties:
            stands = state(one, moment)
            yield Shown(
                verdict=_OF_DUTY[stands],
                entry=one.closed_by or one.begun_by,
                at=one.closed_at or one.begun_at,
                duty=one.duty,
                due_at=one.due_at,
                state=stands,
            )


def _signals(criterion: Criterion, signals: Iterable[Raised]) -> Iterator[Shown]:
    for one in signals:
        if one.signal in criterion.signals:
            yield Shown(verdict=Verdict.NO, entry=one.by, at=one.at, signal=one.signal)


def _written(criterion: Criterion, told: Sequence[Entry]) -> Iterator[Shown]:
    first = min((one.at for one in told if one.kind == criterion.before), default=None)
    for named in criterion.written:
        for entry, question in _asked(named, told):
            verdict = Verdict.YES if entry.answers.get(question.name) else Verdict.NOT_ON_RECORD
            if first is not None and entry.at >= first:
                verdict = Verdict.NO
            yield Shown(verdict=verdict, entry=entry.id, at=entry.at, question=question)


def _said(says: Says, told: Sequence[Entry]) -> Iterator[Shown]:
    found = [
        Shown(
            verdict=_verdict(entry.answers.get(question.name), says.yes),
            entry=entry.id,
            at=entry.at,
            question=question,
        )
        for entry, question in _asked(says.question, told)
    ]
    proofs = [one for one in found if one.verdict is Verdict.YES]
    yield from proofs if says.once and proofs else found


def _verdict(answer: object, yes: Sequence[str]) -> Verdict:
    several = answer if isinstance(answer, tuple) else (answer,)
    if any(one in yes for one in several):
        return Verdict.YES
    return Verdict.NOT_ON_RECORD if answer in (None, (), "", UNKNOWN) else Verdict.NO


def _unanswered(criterion: Criterion, told: Sequence[Entry]) -> Iterator[Shown]:
    to = {one.regarding for one in told}
    for one in told:
        if one.kind == criterion.answered and one.id not in to:
            yield Shown(verdict=Verdict.NOT_ON_RECORD, entry=one.id, at=one.at)


def _expected(expects: Expects | None, told: Sequence[Entry]) -> Entry | None:
    if expects is None or any(one.kind == expects.unless for one in told):
        return None
    return next(
        (
            one
            for one in told
            if one.kind == expects.kind
            and (not expects.question or one.answers.get(expects.question) == expects.is_)
        ),
        None,
    )


def _asked(named: str, told: Iterable[Entry]) -> Iterator[tuple[Entry, Question]]:
    """The entries that were asked a question, such as ``detention-reviewed.mode``."""
    kind, _, name = named.partition(".")
    question = _KINDS[kind].question(name)
    assert question is not None, f"{kind} asks no {name}"
    for one in told:
        if one.kind == kind and (
            question.shown_when is None or question.shown_when.holds(one.answers)
        ):
            yield one, question
