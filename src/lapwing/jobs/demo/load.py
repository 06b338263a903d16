"""Loads the demonstration: staff and children first, then every entry through the one door."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.areas import all_kinds
from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.jobs.demo import actions
from lapwing.jobs.demo.audited import tell_audit_of_cases
from lapwing.jobs.demo.calls import Subject
from lapwing.jobs.demo.looking import log_looks
from lapwing.jobs.demo.restricted import break_one
from lapwing.jobs.demo.staff import Officer
from lapwing.jobs.demo.tell import Demo
from lapwing.jobs.demo.today import tell_today
from lapwing.jobs.demo.twice import tell_twice
from lapwing.jobs.demo.warned import tell_warnings
from lapwing.journal.entry import Entry
from lapwing.record import actions as record
from lapwing.record.viewer import Viewer
from lapwing.worklists.sweep import sweep

# Children at a time: enough that the database is not asked for each, few enough to show progress.
CHILDREN_AT_ONCE = 40
PEOPLE_AT_ONCE = 400  # of those about whom it rang; the door holds no more in one transaction
EXCEPTION = "exception-allowed"

Progress = Callable[[int, int], None]
Heard = Callable[[int], None]  # so many calls and assessments more


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What was loaded: how many entries the door let in and refused, and how many alerts stand.

    ``surprises`` says what the door refused and should not have, or the other way about.
    """

    recorded: int
    refused: int
    surprises: tuple[str, ...]
    alerts: actions.Told


def load(
    demo: Demo,
    *,
    password: str,
    now: datetime,
    progress: Progress,
    calls: Iterable[Subject] = (),
    heard: Heard = lambda _: None,
) -> Loaded:
    """Load everything. Nothing must be on record before.

    ``calls`` are told while they are loaded, and ``heard`` hears how many, some at a time.
    """
    with transaction.atomic():
        actions.put_staff(demo.force, demo.people, password=password, now=now)
        first = demo.people["missing-team"][0]
        actions.put_children(demo.force, demo.children, by=UUID(first.id), now=now)
    viewers = {
        officer.id: _viewer(demo, officer) for role in demo.people.values() for officer in role
    }
    outcomes: Counter[bool] = Counter()
    surprises: list[str] = []
    done = 0
    for batch in _batches(demo):
        sendings = list(_sendings(batch, viewers))
        for sending, outcome in zip(sendings, door.record_many(sendings, now), strict=True):
            let_in = isinstance(outcome, door.Recorded)
            outcomes[let_in] += 1
            # Counted and not raised: a rule that is changed must not keep the pages from starting.
            if let_in == (str(sending.id) in demo.refused):
                surprises.append(f"{sending.draft.kind} at {sending.draft.at}: {outcome}")
        done += len(batch)
        progress(done, len(demo.entries))
    for cases, entries, turned_away in load_calls(demo, viewers, calls, now=now):
        outcomes[True] += entries
        surprises += turned_away
        heard(cases)
    with transaction.atomic():
        surprises += tell_warnings(demo, viewers, now)
        surprises += tell_twice(demo, viewers, now)
        surprises += tell_today(demo, viewers, now)
    # What is loaded in bulk is told by the next sweep; it is made now, before it is dated back.
    while sweep(now).more:
        pass
    with transaction.atomic():
        told = actions.as_it_was_told(demo.force, demo.people, now=now)
        for case in demo.restricted:
            surprises += break_one(demo.force, demo.people, UUID(case), now=now)
        log_looks(demo, now)
        surprises += tell_audit_of_cases(demo, now)
    return Loaded(
        recorded=outcomes[True], refused=outcomes[False], surprises=tuple(surprises), alerts=told
    )


def load_calls(
    demo: Demo, viewers: Mapping[str, Viewer], calls: Iterable[Subject], *, now: datetime
) -> Iterator[tuple[int, int, list[str]]]:
    """Record what it rang about, some people at a time: cases, entries, and what was refused."""
    by = UUID(demo.people["call-handler"][0].id)
    waiting = iter(calls)
    with record.keys_at_the_end():
        while some := tuple(islice(waiting, PEOPLE_AT_ONCE)):
            with transaction.atomic():
                record.make_people(map(_new_person, some), force=demo.force.key, by=by, now=now)
            entries = [entry for one in some for entry in one.entries]
            sendings = list(_sendings(entries, viewers))
            outcomes = door.record_many(sendings, now)
            turned_away = [
                f"{sending.draft.kind} at {sending.draft.at}: {outcome}"
                for sending, outcome in zip(sendings, outcomes, strict=True)
                if not isinstance(outcome, door.Recorded)
            ]
            cases = len({entry.case for entry in entries})
            yield cases, len(outcomes) - len(turned_away), turned_away


def _new_person(one: Subject) -> record.NewPerson:
    return record.NewPerson(
        names=(record.NewName(given=one.given, family=one.family),),
        id=one.id,
        standing=one.standing,
        birth=BornOn(day=one.born),
        sex=one.sex,
        ethnicity=one.ethnicity,
    )


def _viewer(demo: Demo, officer: Officer) -> Viewer:
    return Viewer(
        user=UUID(officer.id),
        name=officer.name,
        number=officer.number,
        force=demo.force.key,
        team=UUID(officer.team),
        roles=frozenset({officer.role}),
        acting_role=officer.role,
    )


def _batches(demo: Demo) -> Iterator[list[Entry]]:
    """The entries of some children at a time; those who are linked stay together, at the end."""
    linked = {entry.about for entry in demo.entries if entry.kind == "missing-children-linked"} | {
        str(entry.answers["child"])
        for entry in demo.entries
        if entry.kind == "missing-children-linked"
    }
    of_child: dict[str, list[Entry]] = {}
    for entry in demo.entries:
        of_child.setdefault("linked" if entry.about in linked else entry.about, []).append(entry)
    children = sorted(of_child, key=lambda key: (key == "linked", key))
    for start in range(0, len(children), CHILDREN_AT_ONCE):
        some = children[start : start + CHILDREN_AT_ONCE]
        yield sorted((e for key in some for e in of_child[key]), key=lambda e: e.recorded)


def _sendings(entries: Iterable[Entry], viewers: Mapping[str, Viewer]) -> Iterator[door.Sending]:
    kinds = all_kinds()
    for entry in entries:
        yield door.Sending(
            viewer=viewers[entry.by.user],
            recorded=entry.recorded,
            id=UUID(entry.id),
            draft=door.Draft(
                kind=entry.kind,
                key=uuid5(UUID(entry.id), "sent"),
                answers={
                    name: list(answer) if isinstance(answer, tuple) else answer
                    for name, answer in entry.answers.items()
                },
                case=UUID(entry.case),
                about=UUID(entry.about),
                # What takes effect when it is recorded is not told for any other time.
                at=None if kinds[entry.kind].at_once else entry.at,
                regarding=UUID(entry.regarding) if entry.regarding else None,
                corrects=UUID(entry.corrects) if entry.corrects else None,
            ),
        )
