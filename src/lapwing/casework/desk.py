"""The desk: what is known of the children whom a batch of drafts is about, laid out in memory.

Drafts are judged on it one after the other, each against all that came before it, and what was let
in is written at once. One entry from a form and ten thousand from an import go the same way.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from lapwing.areas import AREAS, all_kinds
from lapwing.base.partial_date import Birth
from lapwing.casework import effects, ties
from lapwing.casework import homes as living
from lapwing.casework.draft import Draft, Sending
from lapwing.journal import actions as journal
from lapwing.journal import queries as read_journal
from lapwing.journal.entry import Entry
from lapwing.journal.joined import brought
from lapwing.journal.kind import Kind
from lapwing.journal.links import carried
from lapwing.journal.questions import Reference
from lapwing.matching.joins import Decided, Joins, joins
from lapwing.record import actions as record
from lapwing.record import one_person
from lapwing.record import queries as read_record
from lapwing.record.values import CaseRecord

INSTANT = timedelta(microseconds=1)


@dataclass
class Desk:
    """The children's cases and records, and what has been let in but is not yet written."""

    kinds: Mapping[str, Kind]
    cases: dict[UUID, CaseRecord]
    births: Mapping[UUID, Birth | None]
    homes: Mapping[UUID, UUID]
    known: frozenset[tuple[str, UUID]]
    records: dict[UUID, list[Entry]]
    last: dict[UUID, datetime]
    linked: bool
    together: Joins[UUID]
    added: list[journal.Addition] = field(default_factory=list)
    opened: list[record.NewCase] = field(default_factory=list)
    changed: dict[UUID, CaseRecord] = field(default_factory=dict)
    links: list[effects.Linked] = field(default_factory=list)
    unlinks: list[effects.Unlinked] = field(default_factory=list)
    moved: list[ties.Moved] = field(default_factory=list)
    kept: living.Homes = field(default_factory=living.Homes)
    decided: list[Decided[UUID]] = field(default_factory=list)

    def record_of(self, person: UUID) -> list[Entry]:
        """Everything known before the next entry, with what links and other records bring."""
        others = self.together.get(person, {})
        own = [*self.records[person], *brought(person, others, self.records)]
        if not self.linked:
            return own
        together = [entry for entries in self.records.values() for entry in entries]
        children = {str(case.id): str(case.person) for case in self.cases.values()}
        about = str(person)
        return [
            *own,
            *(one for one in carried(together, self.kinds, children) if one.about == about),
        ]

    def entry(self, wanted: UUID) -> Entry | None:
        """An entry about one of these children, by its id."""
        name = str(wanted)
        return next(
            (one for entries in self.records.values() for one in entries if one.id == name), None
        )

    def next_moment(self, person: UUID, recorded: datetime) -> datetime:
        """When the next entry about a child is recorded: after everything recorded before it.

        Two officers may be given their moments in one order and the child in the other. What was
        judged first must stand first, or it would be judged again and otherwise.
        """
        last = self.last.get(person)
        return recorded if last is None or recorded > last else last + INSTANT

    def as_opened(self, case: record.NewCase) -> CaseRecord:
        """An episode as it will stand once it is opened."""
        return CaseRecord(
            id=case.id,
            reference="",
            kind=case.kind,
            person=case.person,
            force=case.force,
            team=case.team,
            supervisor=case.supervisor,
            allocated=None,
            opened_at=case.opened_at,
            closed_at=None,
            state="open",
        )

    def open(self, case: record.NewCase) -> None:
        """Open an episode."""
        self.opened.append(case)
        self.cases[case.id] = self.as_opened(case)

    def touched(self) -> frozenset[UUID]:
        """The children whose duties what was let in may have moved: theirs, and the linked."""
        if self.linked or self.together or self.decided:
            return frozenset(self.records)
        return frozenset(UUID(addition.entry.about) for addition in self.added)

    def add(self, entry: Entry, *, force: str, key: UUID, asked: bytes) -> None:
        """Let an entry in, with all that it changes."""
        person, case = UUID(entry.about), UUID(entry.case)
        self.added.append(journal.Addition(entry=entry, force=force, key=key, asked=asked))
        self.records[person].append(entry)
        self.last[person] = entry.recorded
        before = self.cases[case]
        if entry.corrects:
            changed = effects.again(before, self.records[person], self.kinds)
        else:
            changed = effects.after(before, entry, self.kinds)
        if changed != before:
            self.cases[case] = self.changed[case] = changed
        if moved := ties.moved_by(entry, self.records[person], self.kinds, force=force):
            self.moved.append(moved)
        links = effects.linked_by(entry, self.records[person], self.kinds)
        self.links += links
        self.linked = self.linked or bool(links)
        self.unlinks += effects.unlinked_by(entry, self.records[person], self.kinds)
        if decided := effects.decided_by(entry):
            self.decided.append(decided)
        # Of the two entries of one decision the second finds both said.
        if entry.kind in living.MOVES and decided is None:
            self._flag(entry)

    def _flag(self, cause: Entry) -> None:
        """Flag the children whom an entry about a home or a warning reaches, or end their flags."""
        self.kept.moved[UUID(cause.about)] = None
        household = living.Household(
            homes=self.kept,
            records=self.records,
            births=self.births,
            files={case.person: case for case in self.cases.values() if case.standing},
            together=self._together_now(),
        )
        for told, force in living.changes(household, cause):
            recorded = self.next_moment(UUID(told.about), told.recorded)
            key, asked = living.key_of(told, cause)
            self.add(replace(told, recorded=recorded), force=force, key=key, asked=asked)

    def _together_now(self) -> Joins[UUID]:
        """Which of these records are of one person, with what was decided here."""
        if not self.decided:
            return self.together
        return joins([*one_person.decided_about(self.records), *self.decided])

    def write(self, now: datetime) -> None:
        """Write everything that was let in, in the caller's transaction."""
        if self.opened:
            opened = [_as_changed(case, self.changed) for case in self.opened]
            references = record.open_cases(opened, now=now)
            for case, reference in references.items():
                self.cases[case] = replace(self.cases[case], reference=reference)
        journal.append(self.added)
        record.save_cases(self.changed.values())
        for moved in self.moved:
            ties.write(moved)
        for link in self.links:
            record.link_cases(link.case, link.other, entry=link.entry, since=link.since, now=now)
        for unlink in self.unlinks:
            record.unlink_cases(unlink.link, entry=unlink.entry, until=unlink.until)
        living.write(self.kept, self.records, now)
        for one in self.decided:
            one_person.decide(one.decision, at=one.at)


def _as_changed(case: record.NewCase, changed: Mapping[UUID, CaseRecord]) -> record.NewCase:
    latest = changed.get(case.id)
    return replace(case, supervisor=latest.supervisor) if latest else case


def named_in(drafts: Iterable[Draft]) -> frozenset[UUID]:
    """The children whom these drafts are about, and those whom they are to be linked with."""
    wanted = tuple(drafts)
    about = {draft.about for draft in wanted if draft.about is not None}
    named = {draft.case for draft in wanted if draft.case is not None} | _cases_answered(wanted)
    if named:
        about |= {case.person for case in read_record.cases_for_the_door(named).values()}
    return frozenset(about)


def together(drafts: Sequence[Draft]) -> list[list[int]]:
    """The places of drafts in groups, no two of which have a child or linked children in common."""
    named = {draft.case for draft in drafts if draft.case is not None} | _cases_answered(drafts)
    child = {case.id: case.person for case in read_record.cases_for_the_door(named).values()}
    child |= {one.case: one.about for one in drafts if one.case and one.about}
    leader: dict[object, object] = {}

    def first(of: object) -> object:
        while leader.setdefault(of, of) != of:
            of = leader[of]
        return of

    for case, person in child.items():
        leader[first(case)] = first(person)
    for one, other in read_journal.links_between(child.values()):
        leader[first(one)] = first(other)
    for place, draft in enumerate(drafts):
        for name in (draft.case, draft.about, *_cases_answered([draft])):
            if name is not None:
                leader[first(name)] = first(place)
    groups: dict[object, list[int]] = {}
    for place in range(len(drafts)):
        groups.setdefault(first(place), []).append(place)
    return list(groups.values())


def lay_out(people: frozenset[UUID], sendings: Iterable[Sending], now: datetime) -> Desk:
    """Everything known of these children, read after they were locked."""
    drafts = [sending.draft for sending in sendings]
    references = _ids_answered(drafts)
    records = read_journal.own_records(people)
    return Desk(
        kinds=all_kinds(),
        cases={case.id: case for case in read_record.cases_of_for_the_door(people)},
        births=read_record.births_of(people),
        homes=read_record.homes_at(people, now),
        known=read_record.known_ids(references) if references else frozenset(),
        records={person: list(records.get(person, ())) for person in people},
        last={person: entries[-1].recorded for person, entries in records.items() if entries},
        linked=len(people) > 1 and bool(read_journal.links_between(people)),
        kept=living.lay_out(people, drafts),
        together=joins(one_person.decided_about(people)) if len(people) > 1 else {},
    )


def area_of(kind: Kind) -> str | None:
    """The field of work that a kind belongs to; nothing for one that any case may hold."""
    return next((area for area in AREAS if kind.key.startswith(f"{area}-")), None)


def _cases_answered(drafts: Iterable[Draft]) -> set[UUID]:
    return {case for to, case in _answered(drafts) if to == "case"}


def _ids_answered(drafts: Iterable[Draft]) -> set[UUID]:
    return {identity for to, identity in _answered(drafts) if to != "case"}


def _answered(drafts: Iterable[Draft]) -> list[tuple[str, UUID]]:
    """What the drafts' answers refer to, each with what it should be."""
    kinds = all_kinds()
    found: list[tuple[str, UUID]] = []
    for draft in drafts:
        kind = kinds.get(draft.kind)
        for question in kind.questions if kind else ():
            answer = draft.answers.get(question.name)
            if isinstance(question, Reference) and (identity := as_id(answer)) is not None:
                found.append((question.to, identity))
    return found


def as_id(answer: object) -> UUID | None:
    """The id that an answer is, if it is one."""
    try:
        return UUID(answer) if isinstance(answer, str) else None
    except ValueError:
        return None
