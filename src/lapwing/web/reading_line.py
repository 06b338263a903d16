"""Reads every entry about a child for the chronology: in one reading, for one or several records.

No duty is derived here: the chronology shows what was recorded, and nothing that follows from it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.journal import look_queries as log
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.record import queries as record
from lapwing.record.values import CaseRecord, PersonRecord
from lapwing.record.viewer import Viewer
from lapwing.web.present.chronology import Line, last_read, lines_of
from lapwing.web.reading import others_of


@dataclass(frozen=True, kw_only=True, slots=True)
class WholeLine:
    """Everything that was recorded about a child, as far as one viewer may see it.

    ``pointed`` are the cases of which they are only told whom to ring; ``since`` is when they last
    read this chronology; ``teams`` gives a name to each team that recorded anything.
    """

    person: PersonRecord
    cases: tuple[CaseRecord, ...]
    pointed: tuple[CaseRecord, ...]
    lines: tuple[Line, ...]
    teams: Mapping[str, str]
    since: datetime | None
    now: datetime

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries alone."""
        return tuple(line.entry for line in self.lines)


def read_line(
    viewer: Viewer, people: Sequence[UUID], now: datetime, *, known_at: datetime | None = None
) -> WholeLine | None:
    """The chronology of somebody whose records these are, the one that is asked for first.

    The other records of the same person are read with them, as far as the viewer may see those.
    ``known_at`` leaves out what became known after that.
    """
    found = record.people(viewer, people)
    if people[0] not in found:
        return None
    others = {one.id: one for one in others_of(viewer, people[0]) if one.id not in people}
    people, found = [*people, *others], found | others
    person = found[people[0]]
    entries = journal.of_people(viewer, people, kinds=all_kinds(), known_at=known_at)
    cases = tuple(case for one in people for case in record.cases_of(viewer, one))
    pointed = record.only_pointed_to(viewer, people)
    references = [one.reference for one in found.values()]
    since = last_read(log.when_read(viewer, people, references, now), now)
    kinds = {str(case.id): case.kind for case in (*cases, *pointed)}
    named = record.team_names({UUID(one.by.team) for one in entries if one.by.team})
    return WholeLine(
        person=person,
        cases=cases,
        pointed=pointed,
        lines=lines_of(entries, kinds, since=since, reader=str(viewer.user)),
        teams={str(team): name for team, name in named.items()},
        since=since,
        now=now,
    )
