"""Records a custody system's day: each event by its officer, through the door, on the right child.

A child is looked for before anybody is put on record, and whoever may be meant stops the record
until somebody says which. Reading the same day twice records nothing twice: the key of an event
is made of its custody record's number and its own id.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.areas.detention.day import Event, Row, Unread
from lapwing.areas.detention.record import custody_record
from lapwing.base.refusals import Refusal
from lapwing.casework.custody_child import find_child, refusal_words
from lapwing.casework.door import MOST_HELD, Draft, Outcome, Recorded, Sending, record_many
from lapwing.journal import actions as journal
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.journal.queries import Sent, sent_before
from lapwing.record import queries
from lapwing.record.access import Act, Facts, may
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.looking import Seen, noticing
from lapwing.record.roles import CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION
from lapwing.record.viewer import Viewer
from lapwing.worklists.open_cases import open_cases

# They answer for what others wrote: an import records in the names of those who wrote it.
READERS = (CUSTODY_INSPECTOR, HEAD_OF_PUBLIC_PROTECTION)
FIELD, ARRIVED = "detention", "detention-arrived"
MOST_OPEN = 1_000  # custody records, among which one that was typed here is looked for
DAYS = UUID("5b0d6f52-1f0c-5c53-9a3d-7f1a3f3f5c0e")  # the space of what is made of their numbers

Heard = Callable[[int], None]  # so many rows more
NOT_YOURS = Refusal(
    what="This is for whoever answers for custody to read in: it is recorded in others' names.",
    do="Ask the custody inspector or the head of public protection.",
)


class What(StrEnum):
    """What became of a row."""

    RECORDED = "recorded"
    THERE = "already there"
    RIGHT = "right, and not recorded"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True, slots=True)
class Result:
    """What became of one row, and where it is refused why and what to do."""

    line: int
    custody_no: str
    event_id: str
    what: What
    says: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadIn:
    """What became of each row, in the order of the file, and whether anything was kept."""

    results: tuple[Result, ...]
    kept: bool

    @property
    def refused(self) -> int:
        """How many rows were refused."""
        return sum(one.what is What.REFUSED for one in self.results)


class _TakenBack(Exception):
    """Nothing of it is to be kept."""


def read_in(
    viewer: Viewer,
    now: datetime,
    rows: Sequence[Row],
    digest: str,
    *,
    part: bool = False,
    dry_run: bool = False,
    all_new: bool = False,
    heard: Heard = lambda _: None,
) -> ReadIn | Refusal:
    """Record these rows, all or none of them; ``part`` records those that are right.

    ``all_new`` says of every child for whom no reference is given that those who may be meant were
    looked at, and are somebody else.
    """
    if refusal := may(viewer, Act.ADD_PERSON, Facts(force=viewer.force)):
        return refusal
    if not viewer.roles & {role.key for role in READERS}:
        return NOT_YOURS
    records: dict[str, list[Row]] = {}
    for row in rows:
        records.setdefault(row.custody_no, []).append(row)
    if len(records) > MOST_HELD:
        return Refusal(
            what=f"The file has {len(records):,} custody records, more than {MOST_HELD} at once.",
            do="Split it by day or by suite.",
        )
    with noticing() as seen:
        day = _Day(viewer, now, all_new=all_new)
        results: list[Result] = []
        try:
            with transaction.atomic():
                for told in records.values():
                    results += day.record(told)
                    heard(len(told))
                wrong = any(one.what is What.REFUSED for one in results)
                if dry_run or (wrong and not part):
                    raise _TakenBack
                _log(viewer, now, Operation.COLLECTION, seen, digest)
                kept = True
        except _TakenBack:
            kept = False
            results = [
                replace(one, what=What.RIGHT) if one.what is What.RECORDED else one
                for one in results
            ]
            # Whom somebody was shown is logged, also where nothing is kept.
            _log(viewer, now, Operation.CONSULTATION, seen, digest)
    return ReadIn(results=tuple(sorted(results, key=lambda one: one.line)), kept=kept)


def case_of(force: str, custody_no: str) -> UUID:
    """The case that a custody record of a force is, by its number there."""
    return uuid5(uuid5(DAYS, force), custody_no)


def key_of(force: str, custody_no: str, event_id: str) -> UUID:
    """The key under which an event of a custody record is recorded once."""
    return uuid5(case_of(force, custody_no), event_id)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Whose:
    """Where a custody record's rows belong; ``typed`` says that it was begun here by hand."""

    case: UUID
    person: UUID
    opened: bool = True
    typed: str = ""


class _Day:
    """One file that is being read in, by whom and when."""

    def __init__(self, viewer: Viewer, now: datetime, *, all_new: bool) -> None:
        self.viewer, self.now, self.all_new = viewer, now, all_new
        self.officers: dict[tuple[str, datetime], Viewer | None] = {}
        self.typed: Mapping[str, _Whose] | None = None

    def record(self, rows: Sequence[Row]) -> list[Result]:
        """Everything of one custody record, in the order in which it was written."""
        unread = [_refused(row, " ".join(row.faults)) for row in rows if isinstance(row, Unread)]
        events = [row for row in rows if isinstance(row, Event)]
        if not events:
            return unread
        whose = self._whose(events)
        if isinstance(whose, tuple):
            first, why = whose
            also = f"Its record was not begun: look at line {first.line}." if first else why
            return unread + [_refused(row, why if row is first else also) for row in events]
        return unread + self._send(events, whose)

    # --- Whose it is ------------------------------------------------------------------------------

    def _whose(self, events: Sequence[Event]) -> _Whose | tuple[Event | None, str]:
        """Where these rows belong, or the row because of which nobody knows, and why."""
        number = events[0].custody_no
        wanted = case_of(self.viewer.force, number)
        if case := queries.cases_for_the_door([wanted]).get(wanted):
            return _Whose(case=wanted, person=case.person)
        if typed := self._typed_here().get(number):
            return typed
        arrival = next(
            (one for one in events if one.kind == ARRIVED and not one.corrects_event), None
        )
        if arrival is None:
            return None, (
                "No custody record of this number is known here, and no row that can be read says "
                "that the child arrived. Give the row of the event “arrived” too."
            )
        # Whoever is put on record is known since then: each event stands at its own moment.
        known = min(arrival.written or self.now, self.now)
        person = find_child(self.viewer, known, arrival.child, case=wanted, all_new=self.all_new)
        if isinstance(person, str):
            return arrival, person
        return _Whose(case=wanted, person=person, opened=False)

    def _typed_here(self) -> Mapping[str, _Whose]:
        """The open custody records that somebody began here, by the number that they typed."""
        if self.typed is None:
            found = {}
            with noticing():  # only a number is looked for: nobody of them is shown
                there = open_cases(self.viewer, FIELD, self.now, most=MOST_OPEN).cases
            for one in there:
                record = custody_record(one.entries)
                number = record.arrival.answers.get("custody_no") if record else None
                if isinstance(number, str) and number.strip():
                    found[number.strip()] = _Whose(
                        case=one.case, person=one.about, typed=one.reference
                    )
            self.typed = found
        return self.typed

    # --- Sending ----------------------------------------------------------------------------------

    def _send(self, events: Sequence[Event], whose: _Whose) -> list[Result]:
        force = self.viewer.force
        keys = {
            event: key_of(force, events[0].custody_no, event)
            for one in events
            for event in (one.event_id, one.answers_event, one.corrects_event)
            if event
        }
        before = sent_before(keys.values())
        ids = {
            event: UUID(before[key].entry.id) for event, key in keys.items() if key in before
        } | {
            one.event_id: fresh_id(one.written or self.now)
            for one in events
            if keys[one.event_id] not in before
        }
        results: list[Result] = []
        sendings: list[tuple[Event, Sending]] = []
        for row in self._in_order(events, whose):
            made = self._sending(row, whose, keys, ids, before)
            if isinstance(made, Result):
                results.append(made)
            else:
                sendings.append((row, made))
        outcomes = record_many((sending for _, sending in sendings), self.now)
        return results + [
            _became(row, outcome, sent=sending.draft.key in before)
            for (row, sending), outcome in zip(sendings, outcomes, strict=True)
        ]

    def _in_order(self, events: Iterable[Event], whose: _Whose) -> list[Event]:
        """As they were written; what was written before its record was begun, as it was begun."""
        told = [replace(one, written=one.written or self.now) for one in events]
        begun = next((one for one in told if _begins(one)), None)
        if begun is not None and not whose.opened:
            first = _moment(begun)
            told = [replace(one, written=max(_moment(one), first)) for one in told]
        return sorted(told, key=lambda one: (_moment(one), not _begins(one), one.at, one.line))

    def _sending(
        self,
        row: Event,
        whose: _Whose,
        keys: Mapping[str, UUID],
        ids: Mapping[str, UUID],
        before: Mapping[UUID, Sent],
    ) -> Sending | Result:
        key, recorded = keys[row.event_id], _moment(row)
        if _begins(row) and whose.opened and key not in before:
            if whose.typed:
                there = f"{whose.typed} was begun here by hand, and its arrival stands as typed."
                return _result(row, What.THERE, there)
            return _refused(
                row,
                "This custody record has begun already. To correct how it began give "
                "corrects_event, with the event_id of the arrival.",
            )
        for name, wanted in (("answers", row.answers_event), ("corrects", row.corrects_event)):
            if wanted and wanted not in ids:
                return _refused(
                    row, f"{name}_event: no event {wanted!r} of this custody record is known here."
                )
        officer = self._officer(row.staff_number, recorded)
        if officer is None:
            return _refused(row, f"staff_number: nobody here has the number {row.staff_number!r}.")
        if recorded > self.now:
            return _refused(row, "written_at is in the future. Check the date and the time.")
        return Sending(
            viewer=officer,
            recorded=recorded,
            id=None if key in before else ids[row.event_id],
            draft=Draft(
                kind=row.kind,
                key=key,
                answers=row.answers,
                case=whose.case,
                about=whose.person,
                at=row.at,
                regarding=ids[row.answers_event] if row.answers_event else None,
                corrects=ids[row.corrects_event] if row.corrects_event else None,
                exception=row.exception,
            ),
        )

    def _officer(self, number: str, at: datetime) -> Viewer | None:
        """Who has this number, as they were at a moment; nobody of another force."""
        if (number, at) not in self.officers:
            with seeing_all("know who wrote an event of a custody system's day"):
                user = queries.user_numbered(number)
                found = queries.viewer_of(user, at) if user else None
            known = found is not None and found.force == self.viewer.force
            self.officers[number, at] = found if known else None
        return self.officers[number, at]


def _begins(row: Event) -> bool:
    return row.kind == ARRIVED and not row.corrects_event


def _moment(row: Event) -> datetime:
    assert row.written is not None, "what is sent was written"
    return row.written


# --- What became of it ----------------------------------------------------------------------------


def _became(row: Event, outcome: Outcome, *, sent: bool) -> Result:
    if isinstance(outcome, Recorded):
        return _result(row, What.THERE if outcome.duplicate else What.RECORDED)
    if sent:
        return _refused(
            row,
            "This event was read in before, and told otherwise. To correct it give a row of its "
            f"own: a new event_id, and {row.event_id!r} in corrects_event.",
        )
    return _refused(row, refusal_words(outcome))


def _refused(row: Row, why: str) -> Result:
    return _result(row, What.REFUSED, why)


def _result(row: Row, what: What, says: str = "") -> Result:
    return Result(
        line=row.line, custody_no=row.custody_no, event_id=row.event_id, what=what, says=says
    )


def _log(viewer: Viewer, now: datetime, operation: Operation, seen: Seen, digest: str) -> None:
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=operation,
            doing="read a custody system's day in"
            if operation is Operation.COLLECTION
            else "look for the children of a custody system's day",
            at=now,
            by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
            people=tuple(sorted(seen.people)),
            cases=tuple(sorted(seen.cases)),
            asked={**seen.asked, "hash": digest},
            reason="Custody",
            came_from="the command line",
        ),
        viewer.force,
    )
