"""Who is what to a case, as its entries move it: assigned, given it, or named in it.

What moved with an entry is the difference between what held without it and what holds with it, so
that a correction, a withdrawal and the withdrawal of one are told like anything else.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from lapwing.journal import actions as journal
from lapwing.journal.entry import Entry
from lapwing.journal.keeping import ASSIGNMENT, GATEWAYS, SHARING, Span, held
from lapwing.journal.kind import Kind
from lapwing.journal.known import WITHDRAWN, in_effect
from lapwing.journal.look import Look, Operation
from lapwing.journal.packaging import PACKAGE_SENT, had
from lapwing.journal.questions import Reference
from lapwing.record import actions as record
from lapwing.record.identity import fresh_id
from lapwing.record.queries import team_names

Named = tuple[str, str, str]  # the entry that names somebody, whom, and as what


@dataclass(frozen=True, kw_only=True, slots=True)
class Moved:
    """What began and ended with one entry on its case."""

    entry: Entry
    force: str
    assigned: tuple[str, ...] = ()
    unassigned: tuple[str, ...] = ()
    shared: Mapping[str, Entry] = field(default_factory=dict)
    disclosed: Mapping[str, Entry] = field(default_factory=dict)
    unshared: tuple[str, ...] = ()
    given: tuple[Entry, ...] = ()
    ungiven: tuple[str, ...] = ()
    named: tuple[Named, ...] = ()
    unnamed: tuple[Named, ...] = ()


def moved_by(
    entry: Entry, entries: Sequence[Entry], kinds: Mapping[str, Kind], *, force: str
) -> Moved | None:
    """What an entry moves, by the child's entries with this one; nothing if it moves nothing."""
    if not _bears(entry, kinds):
        return None
    after = [one for one in entries if one.case == entry.case]
    before = [one for one in after if one.id != entry.id]

    def moved(span: Span) -> tuple[dict[str, Entry], dict[str, Entry]]:
        was, now = held(before, span, entry.case), held(after, span, entry.case)
        return (
            {who: by for who, by in now.items() if who not in was},
            {who: by for who, by in was.items() if who not in now},
        )

    assigned, unassigned = moved(ASSIGNMENT)
    shared, unshared = moved(SHARING)
    had_before, has = had(before, entry.case), had(after, entry.case)
    was, now = _named(before, kinds), _named(after, kinds)
    return Moved(
        entry=entry,
        force=force,
        assigned=tuple(assigned),
        unassigned=tuple(unassigned),
        shared=shared,
        disclosed=shared | _again(entry),
        unshared=tuple(unshared),
        given=tuple(one for key, one in has.items() if key not in had_before),
        ungiven=tuple(key for key in had_before if key not in has),
        named=tuple(sorted(now - was)),
        unnamed=tuple(sorted(was - now)),
    )


def write(moved: Moved) -> None:
    """Write what moved, and log a disclosure for each agency that was given the case."""
    entry = moved.entry
    case, at = UUID(entry.case), entry.recorded
    for who in moved.unassigned:
        record.end_assignment(case, UUID(who), until=at)
    for who in moved.assigned:
        record.assign(case, UUID(who), entry=UUID(entry.id), since=at)
    for agency in moved.unshared:
        record.end_sharing(case, UUID(agency), until=at)
    for agency in moved.shared:
        record.share(case, UUID(agency), entry=UUID(entry.id), since=at)
    for ended in moved.ungiven:
        record.end_giving(UUID(ended), until=at)
    for one in moved.given:
        to, package = UUID(str(one.answers["agency"])), UUID(str(one.answers["package"]))
        record.give(case, to, package, entry=UUID(one.id), since=at)
    if entry in moved.given:
        _log_package(entry, moved.force)
    for agency, by in moved.disclosed.items():
        _log_disclosure(entry, UUID(agency), by, moved.force)
    for origin, person, part in moved.unnamed:
        record.end_involvement(UUID(person), part, entry=UUID(origin), until=at)
    for origin, person, part in moved.named:
        record.involve(case, UUID(person), part, entry=UUID(origin), since=at)


def _again(entry: Entry) -> dict[str, Entry]:
    """The agency that is told more of a case which it has already: a disclosure like the first."""
    agency = entry.answers.get(SHARING.names)
    first = entry.kind == SHARING.begins and entry.corrects is None
    return {agency: entry} if first and isinstance(agency, str) else {}


def _bears(entry: Entry, kinds: Mapping[str, Kind]) -> bool:
    """Whether an entry is of a sort that may move anything."""
    if entry.kind == WITHDRAWN or entry.corrects is not None:
        return True
    spans = {key for span in (ASSIGNMENT, SHARING) for key in (span.begins, span.ends)}
    return entry.kind in {*spans, PACKAGE_SENT.key} or bool(_people_asked(kinds.get(entry.kind)))


def _named(entries: Iterable[Entry], kinds: Mapping[str, Kind]) -> set[Named]:
    return {
        (entry.id, person, str(question.part))
        for entry in in_effect(entries)
        for question in _people_asked(kinds.get(entry.kind))
        if isinstance(person := entry.answers.get(question.name), str)
    }


def _people_asked(kind: Kind | None) -> tuple[Reference, ...]:
    questions = kind.questions if kind else ()
    return tuple(one for one in questions if isinstance(one, Reference) and one.to == "person")


def _log_disclosure(entry: Entry, agency: UUID, by: Entry, force: str) -> None:
    """``entry`` gave the agency the case; ``by`` says what was shared, and by which gateway."""
    told = {name: str(by.answers.get(name, "")) for name in ("gateway", "shared")}
    _log(entry, agency, told, "share a case with a partner agency", force)


def _log_package(entry: Entry, force: str) -> None:
    """``entry`` gave an agency a package, whose bytes are known by their hash ever after."""
    asked = ("gateway", "reference", "version", "digest", "why")
    told = {name: str(entry.answers.get(name, "")) for name in asked}
    agency = UUID(str(entry.answers["agency"]))
    _log(entry, agency, told, "send a package to a partner agency", force)


def _log(entry: Entry, agency: UUID, told: Mapping[str, str], doing: str, force: str) -> None:
    journal.log(
        Look(
            id=str(fresh_id(entry.recorded)),
            operation=Operation.DISCLOSURE,
            doing=doing,
            at=entry.recorded,
            by=entry.by,
            people=(entry.about,),
            cases=(entry.case,),
            asked=told,
            reason=next((one.label for one in GATEWAYS if one.code == told["gateway"]), ""),
            recipients=team_names([agency]).get(agency, str(agency)),
        ),
        force,
    )
