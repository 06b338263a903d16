"""What an entry changes besides the journal: an explicit table, and pure functions from it.

An effect takes the case as it stands and gives the case as it will stand, so that one entry or ten
thousand are judged in memory and written at once. Effects look only at the entry; whether it may
be recorded has been decided before.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.record.values import CaseRecord

Effect = Callable[[CaseRecord, Entry], CaseRecord]


@dataclass(frozen=True, kw_only=True, slots=True)
class Linked:
    """Two cases that an entry linked."""

    entry: UUID
    case: UUID
    other: UUID
    since: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Unlinked:
    """A link, by the entry that made it, that another entry ended."""

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


EFFECTS: Mapping[str, Effect] = {
    "missing-risk-endorsed": takes_charge,
    "missing-supervisor-reviewed": takes_charge,
    "missing-allocated": allocates,
    "missing-handover-accepted": hands_over,
    "missing-supervisor-left": leaves,
}


def after(case: CaseRecord, entry: Entry, kinds: Mapping[str, Kind]) -> CaseRecord:
    """The case after one more entry."""
    effect = EFFECTS.get(entry.kind)
    changed = effect(case, entry) if effect else case
    kind = kinds.get(entry.kind)
    return closes(changed, entry) if kind is not None and kind.closes_case else changed


def again(case: CaseRecord, entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> CaseRecord:
    """The case as everything that is in effect leaves it, after a correction or a withdrawal."""
    fresh = replace(case, supervisor=None, allocated=None, closed_at=None, state="open")
    mine = [one for one in in_effect(entries) if one.case == str(case.id)]
    for entry in sorted(mine, key=lambda one: one.recorded):
        fresh = after(fresh, entry, kinds)
    return fresh


def linked_by(entry: Entry, kinds: Mapping[str, Kind]) -> Linked | None:
    """The link that an entry makes, if it makes one."""
    kind = kinds.get(entry.kind)
    other = _id(entry, "case")
    if kind is None or not kind.links_case or other is None or entry.corrects:
        return None
    return Linked(entry=UUID(entry.id), case=UUID(entry.case), other=other, since=entry.recorded)


def unlinked_by(entry: Entry, kinds: Mapping[str, Kind]) -> Unlinked | None:
    """The link that an entry ends, whether by saying so or by withdrawing what made it."""
    kind = kinds.get(entry.kind)
    ended = entry.regarding if kind is not None and kind.unlinks_case else None
    if entry.kind == WITHDRAWN:
        ended = entry.corrects
    if ended is None:
        return None
    return Unlinked(link=UUID(ended), entry=UUID(entry.id), until=entry.recorded)


def _id(entry: Entry, question: str) -> UUID | None:
    answer = entry.answers.get(question)
    try:
        return UUID(answer) if isinstance(answer, str) else None
    except ValueError:
        return None
