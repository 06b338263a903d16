"""Who looked at records in the last days: officers at work, and one who looked at a neighbour's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date, start_of_day
from lapwing.jobs.demo.chance import chance, made_id
from lapwing.jobs.demo.notebook import person_id, standing_id
from lapwing.jobs.demo.staff import Officer, author
from lapwing.jobs.demo.tell import Demo
from lapwing.journal import actions as journal
from lapwing.journal.look import Look, Operation
from lapwing.record.roles import ROLES

AT_WORK = 100  # so many of the newest entries were written by somebody who read the case first
READ_BEFORE = timedelta(minutes=3)
NIGHTS = 3
FIRST_NIGHT = timedelta(days=4)  # before the night on which the demonstration opens
IN_THE_NIGHT = timedelta(hours=1, minutes=40)
# Nothing of the child has happened for so long before the first night that any work is over.
AT_REST = timedelta(days=4)
SEARCHED_BEFORE = timedelta(hours=30)


@dataclass(frozen=True, kw_only=True, slots=True)
class Looked:
    """One look as a page would have logged it."""

    by: Officer
    at: datetime
    doing: str
    person: str = ""
    case: str = ""
    words: str = ""


def log_looks(demo: Demo, now: datetime) -> int:
    """Log who looked in the last days, through the same door as every page; how often."""
    looks = [*_at_work(demo), *_at_a_neighbours_child(demo, now), *_for_a_colleague(demo, now)]
    for number, one in enumerate(sorted(looks, key=lambda one: (one.at, one.by.id))):
        journal.log(
            Look(
                id=str(made_id(one.at, demo.force.key, "look", number)),
                operation=Operation.CONSULTATION,
                doing=one.doing,
                at=one.at,
                by=author(one.by),
                people=(one.person,) if one.person else (),
                cases=(one.case,) if one.case else (),
                asked={"words": one.words} if one.words else {},
                reason=f"At work as {ROLES[one.by.role].title}",
                came_from="192.0.2.17",  # of the addresses that are kept for examples
            ),
            demo.force.key,
        )
    return len(looks)


def _at_work(demo: Demo) -> Iterator[Looked]:
    staff = {one.id: one for role in demo.people.values() for one in role}
    recorded = [one for one in demo.entries if one.id not in demo.refused]
    for entry in recorded[-AT_WORK:]:
        # What reports a child missing opens the case that could not be read before.
        if entry.kind != "missing-reported":
            yield Looked(
                by=staff[entry.by.user],
                at=entry.recorded - READ_BEFORE,
                doing="read a case",
                person=entry.about,
                case=entry.case,
            )


def _at_a_neighbours_child(demo: Demo, now: datetime) -> Iterator[Looked]:
    """Three nights running an officer opened the record of a child of whom nothing was to do."""
    first = start_of_day(london_date(now - FIRST_NIGHT)) + IN_THE_NIGHT
    at_rest = sorted(_at_rest(demo, first - AT_REST))
    officers = [one for one in demo.people["response-officer"] if not one.signs_in]
    random = chance(demo.force.key, "neighbour")
    random.shuffle(at_rest)
    for child in at_rest:
        met = {entry.by.user for entry in demo.entries if entry.about == child}
        strangers = [one for one in officers if one.id not in met]
        if strangers:
            reader, standing = random.choice(strangers), _standing_of(demo)[child]
            for night in range(NIGHTS):
                yield Looked(
                    by=reader,
                    at=first + timedelta(days=night, minutes=random.randrange(50)),
                    doing="read a child's record",
                    person=child,
                    case=standing,
                )
            return


def _at_rest(demo: Demo, since: datetime) -> Iterator[str]:
    """Children all of whose episodes are closed, and of whom nothing was recorded since."""
    kinds = all_kinds()
    last: dict[str, datetime] = {}
    opened: set[tuple[str, str]] = set()
    closed: set[tuple[str, str]] = set()
    for entry in demo.entries:
        last[entry.about] = entry.recorded
        if entry.kind == "missing-reported":
            opened.add((entry.about, entry.case))
        if kinds[entry.kind].closes_case and entry.id not in demo.refused:
            closed.add((entry.about, entry.case))
    still = {child for child, _ in opened - closed}
    for child, at in last.items():
        if at < since and child not in still and any(child == one for one, _ in closed):
            yield child


def _standing_of(demo: Demo) -> Mapping[str, str]:
    return {person_id(child): str(UUID(standing_id(child))) for child in demo.children}


def _for_a_colleague(demo: Demo, now: datetime) -> Iterator[Looked]:
    """Somebody typed a colleague's name into the search for children, and found nobody."""
    random = chance(demo.force.key, "colleague")
    reader = random.choice(demo.people["call-handler"])
    colleague = random.choice([one for one in demo.people["sergeant"] if not one.signs_in])
    yield Looked(
        by=reader, at=now - SEARCHED_BEFORE, doing="look for a child", words=colleague.name
    )
