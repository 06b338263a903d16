"""What an entry changes besides the journal: an explicit table, and pure functions from it.

An effect takes the case as it stands and gives the case as it will stand, so that one entry or ten
thousand are judged in memory and written at once. Effects look only at the entry; whether it may
be recorded has been decided before.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from lapwing.journal.entry import Answer, Entry
from lapwing.journal.keeping import CASE_CLASSIFIED
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.journal.links import Link, links_among
from lapwing.journal.one_person import NOT_THE_SAME, SAME, UNSURE, decides
from lapwing.matching.clusters import Decision, Verdict
from lapwing.matching.joins import Decided
from lapwing.record.access import Sensitivity
from lapwing.record.values import CaseRecord

Effect = Callable[[CaseRecord, Entry], CaseRecord]


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """Two cases that are linked from an entry on."""

    entry: UUID
    case: UUID
    other: UUID
    since: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Unlinked:
    """A link, by the entry from which on it held, that another entry ended."""

    link: UUID
    entry: UUID
    until: datetime


def takes_charge(case: CaseRecord, entry: Entry) -> CaseRecord:
    """The first supervisor to act on an episode holds it, until another accepts it by name."""
    return case if case.supervisor else replace(case, supervisor=UUID(entry.by.user))


def allocates(case: CaseRecord, entry: Entry) -> CaseRecord:
    """The episode has the officer whom the entry names."""
    return takes_charge(replace(case, allocated=_id(entry, "officer")), entry)


def hands_over(case: CaseRecord, entry: Entry) -> CaseRecord:
    """Whoever accepts holds the episode from then on."""
    return replace(case, supervisor=UUID(entry.by.user))


def leaves(case: CaseRecord, entry: Entry) -> CaseRecord:
    """A supervisor who was allowed to leave holds it no longer; nobody does."""
    return replace(case, supervisor=None) if case.supervisor == UUID(entry.by.user) else case


def closes(case: CaseRecord, entry: Entry) -> CaseRecord:
    """The case is closed from when it was recorded, or as it was closed already."""
    return case if not case.open else replace(case, state="closed", closed_at=entry.recorded)


def classifies(case: CaseRecord, entry: Entry) -> CaseRecord:
    """The case is kept as the entry says; somebody always answers for one that is covert."""
    kept = replace(
        case,
        sensitivity=_said(entry, "sensitivity"),
        handling=_said(entry, "handling"),
        conditions=_said(entry, "conditions"),
        desk=_said(entry, "desk"),
    )
    return takes_charge(kept, entry) if kept.sensitivity == Sensitivity.COVERT else kept


# What takes back and says nothing anew has no verdict.
VERDICTS: Mapping[str, Verdict] = {
    SAME: Verdict.SAME,
    NOT_THE_SAME: Verdict.NOT_THE_SAME,
    UNSURE: Verdict.UNSURE,
}
EFFECTS: Mapping[str, Effect] = {
    CASE_CLASSIFIED.key: classifies,
    "missing-risk-endorsed": takes_charge,
    "missing-supervisor-reviewed": takes_charge,
    "missing-allocated": allocates,
    "missing-handover-accepted": hands_over,
    "missing-supervisor-left": leaves,
}


def decided_by(entry: Entry) -> Decided[UUID] | None:
    """What an entry decides of two records; of a decision's two entries one does."""
    other = _id(entry, "other")
    if other is None or not decides(entry):
        return None
    return Decided(
        decision=Decision(
            id=UUID(entry.id),
            one=UUID(entry.about),
            other=other,
            verdict=VERDICTS.get(_said(entry, "verdict")),
            revokes=UUID(entry.regarding) if entry.regarding else None,
        ),
        at=entry.recorded,
    )


def after(case: CaseRecord, entry: Entry, kinds: Mapping[str, Kind]) -> CaseRecord:
    """The case after one more entry."""
    effect = EFFECTS.get(entry.kind)
    changed = effect(case, entry) if effect else case
    kind = kinds.get(entry.kind)
    return closes(changed, entry) if kind is not None and kind.closes_case else changed


def again(case: CaseRecord, entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> CaseRecord:
    """The case as everything that is in effect leaves it, after a correction or a withdrawal."""
    told = [one for one in entries if one.case == str(case.id)]
    fresh = replace(case, supervisor=None, allocated=None, closed_at=None, state="open")
    if any(one.kind == CASE_CLASSIFIED.key for one in told):
        fresh = replace(fresh, sensitivity="ordinary", handling="P", conditions="", desk="")
    mine = in_effect(told)
    for entry in sorted(mine, key=lambda one: one.recorded):
        fresh = after(fresh, entry, kinds)
    return fresh


def linked_by(
    entry: Entry, entries: Iterable[Entry], kinds: Mapping[str, Kind]
) -> tuple[Linked, ...]:
    """The links that hold from an entry on, by the child's entries with this one.

    An entry links by saying so, by correcting a link to another case, or by withdrawing what ended
    it or put it wrong.
    """
    return tuple(
        Linked(entry=UUID(one.entry), case=UUID(one.case), other=other, since=one.since)
        for one in _links_at(entry, entries, kinds)
        if one.entry == entry.id and (other := _uuid(one.other)) is not None
    )


def unlinked_by(
    entry: Entry, entries: Iterable[Entry], kinds: Mapping[str, Kind]
) -> tuple[Unlinked, ...]:
    """The links that end with an entry, by the child's entries with this one."""
    return tuple(
        Unlinked(link=UUID(one.entry), entry=UUID(entry.id), until=entry.recorded)
        for one in _links_at(entry, entries, kinds)
        if one.until == entry.recorded
    )


def _links_at(
    entry: Entry, entries: Iterable[Entry], kinds: Mapping[str, Kind]
) -> tuple[Link, ...]:
    """A child's links, where an entry is of a sort that may have moved one."""
    kind = kinds.get(entry.kind)
    bears = entry.corrects or (kind is not None and (kind.links_case or kind.unlinks_case))
    return links_among(entries, kinds) if bears else ()


def _id(entry: Entry, question: str) -> UUID | None:
    return _uuid(entry.answers.get(question))


def _said(entry: Entry, question: str) -> str:
    return str(entry.answers.get(question) or "")


def _uuid(answer: Answer) -> UUID | None:
    try:
        return UUID(answer) if isinstance(answer, str) else None
    except ValueError:
        return None
