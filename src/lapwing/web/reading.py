"""Reads one child's record for a page: what is known, what counts, and what follows from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.duties.engine import derive
from lapwing.duties.in_force import OWN_SCOPES, InForce, in_force
from lapwing.duties.obligation import Obligation
from lapwing.duties.signals import Raised
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.journal.known import in_effect
from lapwing.journal.questions import Reference
from lapwing.matching.joins import joins
from lapwing.record import queries as record
from lapwing.record.one_person import decided_about
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord, PersonRecord
from lapwing.record.viewer import Viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A child's record as one viewer may see it at one moment.

    ``entries`` is everything recorded; ``counted`` what was in effect by what was known at
    ``known_at`` (or is now); ``names`` gives a name to every id that an entry refers to.
    ``others`` are the other records of the same person that the viewer may see; what they hold is
    part of all that follows. ``links`` holds, for each case, those that were linked with it then
    and what linked them.
    """

    person: PersonRecord
    others: tuple[PersonRecord, ...]
    cases: tuple[CaseRecord, ...]
    entries: tuple[Entry, ...]
    counted: tuple[Entry, ...]
    obligations: tuple[Obligation, ...]
    signals: tuple[Raised, ...]
    rules: InForce
    names: Mapping[str, str]
    links: Mapping[UUID, tuple[tuple[UUID, UUID], ...]]
    now: datetime
    known_at: datetime | None

    @property
    def moment(self) -> datetime:
        """The moment as at which the record is read."""
        return self.known_at or self.now

    def of_case(self, case: UUID) -> tuple[Entry, ...]:
        """What counts in one case, in order."""
        return tuple(entry for entry in self.counted if entry.case == str(case))

    def latest(self, case: UUID | None, *kinds: str) -> Entry | None:
        """The last entry of these kinds that counts, in one case or in any."""
        found = [
            entry
            for entry in self.counted
            if entry.kind in kinds and (case is None or entry.case == str(case))
        ]
        return found[-1] if found else None

    def name(self, reference: object) -> str:
        """The name of somebody or something that an entry refers to."""
        return self.names.get(str(reference), "Not known")


def read(
    viewer: Viewer, person: UUID, now: datetime, *, known_at: datetime | None = None
) -> Reading | None:
    """The record of one person, or nothing where the viewer may not see it."""
    found = record.person(viewer, person)
    if found is None:
        return None
    entries = journal.of_person(viewer, person, kinds=all_kinds())
    rules = in_force(viewer.force)
    known = (
        journal.of_person(viewer, person, kinds=all_kinds(), known_at=known_at)
        if known_at
        else entries
    )
    # As the store derives it: from the whole, whoever looks, and without judging again by the gates
    # of today what stands in the journal. What is due on a case is shown to whoever sees what keeps
    # the child safe.
    others = others_of(viewer, person, known_at)
    halves = (person, *(one.id for one in others))
    whole = journal.whole_records(halves, all_kinds(), known_at=known_at)
    derived = [
        derive(rules.of_scopes(OWN_SCOPES), each, rules.parameters, known_at or now)
        for each in whole.values()
    ]
    safe = {str(case) for half in halves for case in record.cases_kept_safe(viewer, half)}
    cases = record.cases_of(viewer, *halves)
    links = record.linked(viewer, [case.id for case in cases], known_at or now)
    elsewhere = {other for found_with in links.values() for other, _ in found_with}
    return Reading(
        person=found,
        others=others,
        cases=cases,
        entries=entries,
        counted=in_effect(known),
        obligations=tuple(one for each in derived for one in each.obligations if one.case in safe),
        signals=tuple(one for each in derived for one in each.signals if one.case in safe),
        rules=rules,
        names=names_in(viewer, entries, elsewhere),
        links=links,
        now=now,
        known_at=known_at,
    )


def others_of(
    viewer: Viewer, person: UUID, known_at: datetime | None = None
) -> tuple[PersonRecord, ...]:
    """The other records of the same person that the viewer may see, by what was known then."""
    together = joins(decided_about([person]), known_at).get(person)
    seen = record.people(viewer, together) if together else {}
    return tuple(seen[one] for one in sorted(seen))


def names_in(viewer: Viewer, entries: Iterable[Entry], linked: Iterable[UUID]) -> dict[str, str]:
    """The names of the authors and agencies, officers, people and cases that entries speak of."""
    officers: set[UUID] = set()
    people: set[UUID] = set()
    cases = set(linked)
    agencies: set[UUID] = set()
    places: set[UUID] = set()
    wanted = {
        "officer": officers,
        "person": people,
        "case": cases,
        "agency": agencies,
        "place": places,
    }
    for entry in entries:
        officers |= _ids([entry.by.user])
        if (role := ROLES.get(entry.by.role)) is not None and role.partner:
            agencies |= _ids([entry.by.team])
        kind = all_kinds().get(entry.kind)
        for question in kind.questions if kind else ():
            if isinstance(question, Reference) and question.to in wanted:
                wanted[question.to] |= _ids([entry.answers.get(question.name)])
    names = {str(one.id): one.name for one in record.staff(viewer, officers).values()}
    names |= {str(one): name for one, name in record.team_names(agencies).items()}
    names |= {str(one.id): one.words for one in record.addresses(places).values()}
    found = record.cases(viewer, cases)
    people |= {one.person for one in found.values()}
    known = record.people(viewer, people)
    names |= {str(one.id): one.name for one in known.values()}
    for one in found.values():
        child = known.get(one.person)
        names[str(one.id)] = f"{child.name}, {one.reference}" if child else one.reference
    return names


def _ids(values: Iterable[object]) -> set[UUID]:
    found = set()
    for value in values:
        try:
            found.add(UUID(str(value)))
        except ValueError:
            continue
    return found
