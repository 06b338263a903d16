"""When a look is odd, and what explains it: plain rules over what was on record around it.

Each rule gives a reason to ask, in words that say what was found and not what it means. No reason
weighs more than another and they are never added up. A look that belongs to work in hand is asked
about only where no work could explain it: at one's own record or one's family's, and in hours in
which nobody was at work.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from lapwing.base.clock import london, london_date
from lapwing.base.text import fold
from lapwing.record.roles import ALLOCATED_OFFICER

# What somebody does who means one person, as the log says it. Boards, worklists and pages that
# refresh themselves show many to everybody, and are not asked about.
OPENED = frozenset(
    {
        "read a case",
        "read a case as it was known",
        "read one list of a case",
        "read a child's record",
        "read a child's chronology",
        "see a child's chronology as a picture",
        "ask why something is due",
        "take a copy out: a briefing sheet",
        "take a copy out: a chronology as a table",
        "take a copy out: a chronology on paper",
    }
)
SEARCHED = frozenset({"look for a child", "look for whom a new case is about"})
GLASS = frozenset({"break the glass"})
SOUGHT = OPENED | SEARCHED | GLASS

_WORD = re.compile(r"\w+")
LEAST_NAMES = 2  # of one name alone nobody knows whose it is


class Reason(StrEnum):
    """Why a look is asked about, as it is kept; ``WORDS`` says it to people."""

    OWN_RECORD = "own-record"
    FAMILY = "family"
    GLASS = "glass"
    COLLEAGUE = "colleague"
    OWN_NAME = "own-name"
    REPEATED = "repeated"
    SAME_SEARCH = "same-search"
    ODD_HOURS = "odd-hours"
    NO_WORK = "no-work"


ORDINARY = "ordinary"  # the share that is drawn of looks about which nothing is odd

WORDS: Mapping[str, str] = {
    Reason.OWN_RECORD: "The record is the reader’s own, or of somebody with their name",
    Reason.FAMILY: "The record is of the reader’s family, or of a case that one of them is part of",
    Reason.GLASS: "The glass was broken and nothing was recorded afterwards",
    Reason.COLLEAGUE: "A colleague was searched for by name, or their record opened",
    Reason.OWN_NAME: "The reader searched for their own family name",
    Reason.REPEATED: "The same reader looked at the same person again and again without work there",
    Reason.SAME_SEARCH: "The same reader searched for the same words again and again",
    Reason.ODD_HOURS: "The reader was not on duty, or it was night and they work in no tours",
    Reason.NO_WORK: "Nothing that the reader had to do explains the look",
    ORDINARY: "Nothing about it is odd; it was drawn at random for comparison",
}


class Work(StrEnum):
    """What explains a look, in words."""

    NAMED = "They were named on a case of the child"
    MISSING = "The child was missing then, or had just been found"
    DUTY = "Their role had something to do for the child then"
    RECORDED = "They recorded something about the child around then"
    SHARED = "A case of the child was shared with their agency"


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """From one moment to another; without ``until`` it goes on."""

    since: datetime
    until: datetime | None = None

    def holds(self, at: datetime, *, after: timedelta = timedelta(0)) -> bool:
        """Whether it holds at a moment, or ended no longer than ``after`` before it."""
        return self.since <= at and (self.until is None or at <= self.until + after)


@dataclass(frozen=True, kw_only=True, slots=True)
class Seen:
    """One look as the rules take it. ``words`` are what was searched for."""

    id: UUID
    reader: UUID
    at: datetime
    doing: str
    role: str
    team: UUID | None = None
    people: tuple[UUID, ...] = ()
    cases: tuple[UUID, ...] = ()
    words: str = ""


Spans = tuple[Span, ...]
Moments = Sequence[datetime]


@dataclass(frozen=True, kw_only=True, slots=True)
class OnRecord:
    """What was on record around the looks. Moments are in order; the keys say whose and of whom.

    ``allocated`` is when a reader was made the allocated officer of somebody's episode;
    ``own`` are the records that are a reader's own, ``namesakes`` those who have a reader's name,
    ``close`` whoever a reader has a conflict of interest about, and ``part_of`` the cases in which
    one of those is named. ``names`` is what each reader and colleague is called.
    """

    tours: Mapping[UUID, Spans] = field(default_factory=dict)
    recorded: Mapping[UUID, Moments] = field(default_factory=dict)
    recorded_about: Mapping[tuple[UUID, UUID], Moments] = field(default_factory=dict)
    missing: Mapping[UUID, Spans] = field(default_factory=dict)
    named: Mapping[tuple[UUID, UUID], Spans] = field(default_factory=dict)
    allocated: Mapping[tuple[UUID, UUID], Moments] = field(default_factory=dict)
    shared: Mapping[tuple[UUID, UUID], Spans] = field(default_factory=dict)
    duties: Mapping[tuple[str, UUID], Spans] = field(default_factory=dict)
    own: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    namesakes: frozenset[tuple[UUID, UUID]] = frozenset()
    close: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    part_of: Mapping[UUID, frozenset[UUID]] = field(default_factory=dict)
    names: Mapping[UUID, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """The numbers that the rules go by; ``numbers.toml`` says what each means."""

    after_closing: timedelta
    recorded_before: timedelta
    recorded_after: timedelta
    around_a_tour: timedelta
    longest_tour: timedelta
    tours_kept: timedelta
    night_begins: timedelta
    night_ends: timedelta
    repeated_days: int
    repeated_times: int
    searched_days: int
    searched_times: int
    glass_action: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """One look, the reasons to ask about it, and what explains it."""

    look: Seen
    why: tuple[Reason, ...]
    work: tuple[Work, ...]


def judge(
    looks: Iterable[Seen], known: OnRecord, limits: Limits, moment: datetime
) -> tuple[Judged, ...]:
    """Every look of a period with its reasons, by what was on record at a moment.

    What is repeated is counted within these looks, of those that nothing explains.
    """
    judged = [(look, work_of(look, known, limits)) for look in looks]
    unexplained = [look for look, work in judged if not work]
    again = _counted(
        ((look.reader, person), look.at)
        for look in unexplained
        if look.doing in OPENED
        for person in look.people
    )
    searched = _counted(
        ((look.reader, words_in(look.words)), look.at)
        for look in unexplained
        if look.doing in SEARCHED and look.words
    )
    colleagues = _by_last_word(known.names)
    found = []
    for look, work in judged:
        why = set(_of_itself(look, known, limits))
        if not work:
            why |= _without_work(look, known, limits, moment, colleagues)
            if look.doing in OPENED and any(
                _often(
                    again.get((look.reader, person)), limits.repeated_days, limits.repeated_times
                )
                for person in look.people
            ):
                why.add(Reason.REPEATED)
            if look.doing in SEARCHED and _often(
                searched.get((look.reader, words_in(look.words))),
                limits.searched_days,
                limits.searched_times,
            ):
                why.add(Reason.SAME_SEARCH)
        found.append(
            Judged(look=look, why=tuple(reason for reason in Reason if reason in why), work=work)
        )
    return tuple(found)


def work_of(look: Seen, known: OnRecord, limits: Limits) -> tuple[Work, ...]:
    """What explains a look, by anybody whom it showed.

    Nothing explains broken glass beforehand: it is asked what was done then.
    """
    if look.doing in GLASS:
        return ()
    found = set()
    for person in look.people:
        allocated = known.allocated.get((look.reader, person), ())
        if _holds(known.named.get((look.reader, person)), look.at) or _between(
            allocated, look.at - limits.recorded_before, look.at
        ):
            found.add(Work.NAMED)
        if _holds(known.missing.get(person), look.at, after=limits.after_closing):
            found.add(Work.MISSING)
        roles = [look.role]
        if allocated and allocated[0] <= look.at:
            roles.append(ALLOCATED_OFFICER.key)
        if any(_holds(known.duties.get((role, person)), look.at) for role in roles):
            found.add(Work.DUTY)
        if look.team and _holds(known.shared.get((look.team, person)), look.at):
            found.add(Work.SHARED)
        if _between(
            known.recorded_about.get((look.reader, person), ()),
            look.at - limits.recorded_before,
            look.at + limits.recorded_after,
        ):
            found.add(Work.RECORDED)
    return tuple(work for work in Work if work in found)


def off_duty(look: Seen, known: OnRecord, limits: Limits) -> bool:
    """Whether the reader was not at work: outside their tours, or at night if they work in none."""
    near = limits.around_a_tour
    if _between(known.recorded.get(look.reader, ()), look.at - near, look.at + near):
        return False
    tours = [
        tour
        for tour in known.tours.get(look.reader, ())
        if look.at - limits.tours_kept <= tour.since <= look.at + near
    ]
    if not tours:
        wall = london(look.at)
        since_midnight = timedelta(hours=wall.hour, minutes=wall.minute, seconds=wall.second)
        return since_midnight >= limits.night_begins or since_midnight < limits.night_ends
    return not any(
        tour.since - near <= look.at <= _end(tour, limits.longest_tour) + near for tour in tours
    )


def _end(tour: Span, longest: timedelta) -> datetime:
    latest = tour.since + longest
    return latest if tour.until is None else min(tour.until, latest)


def words_in(text: str) -> tuple[str, ...]:
    """The words of a name or of a search, however they were spelt."""
    return tuple(_WORD.findall(fold(text)))


def _of_itself(look: Seen, known: OnRecord, limits: Limits) -> Iterable[Reason]:
    """What is odd whatever work there was."""
    if look.doing in OPENED | GLASS:
        own = known.own.get(look.reader, frozenset())
        if any(one in own or (look.reader, one) in known.namesakes for one in look.people):
            yield Reason.OWN_RECORD
        close = known.close.get(look.reader, frozenset()) - own
        part_of = known.part_of.get(look.reader, frozenset())
        if not close.isdisjoint(look.people) or not part_of.isdisjoint(look.cases):
            yield Reason.FAMILY
    if off_duty(look, known, limits):
        yield Reason.ODD_HOURS


def _without_work(
    look: Seen,
    known: OnRecord,
    limits: Limits,
    moment: datetime,
    colleagues: Mapping[str, Sequence[tuple[UUID, frozenset[str]]]],
) -> set[Reason]:
    """What is odd because no work explains it."""
    found = set()
    if look.doing in GLASS:
        until = look.at + limits.glass_action
        if until <= moment and not any(
            _between(known.recorded_about.get((look.reader, person), ()), look.at, until)
            for person in look.people
        ):
            found.add(Reason.GLASS)
    if look.doing in OPENED:
        found.add(Reason.NO_WORK)
        others = (records for user, records in known.own.items() if user != look.reader)
        if any(not records.isdisjoint(look.people) for records in others):
            found.add(Reason.COLLEAGUE)
    if look.doing in SEARCHED and look.words:
        words = frozenset(words_in(look.words))
        name = words_in(known.names.get(look.reader, ""))
        if name and name[-1] in words:
            found.add(Reason.OWN_NAME)
        if any(
            user != look.reader and called <= words
            for word in words
            for user, called in colleagues.get(word, ())
        ):
            found.add(Reason.COLLEAGUE)
    return found


Times = tuple[int, int]  # on how many days, and how often


def _counted(looks: Iterable[tuple[tuple[UUID, object], datetime]]) -> dict[object, Times]:
    times: dict[object, list[datetime]] = defaultdict(list)
    for what, at in looks:
        times[what].append(at)
    return {what: (len({london_date(at) for at in ats}), len(ats)) for what, ats in times.items()}


def _often(times: Times | None, days: int, often: int) -> bool:
    return times is not None and (times[0] >= days or times[1] >= often)


def _holds(spans: Spans | None, at: datetime, *, after: timedelta = timedelta(0)) -> bool:
    return spans is not None and any(span.holds(at, after=after) for span in spans)


def _between(moments: Moments, first: datetime, last: datetime) -> bool:
    place = bisect_left(moments, first)
    return place < len(moments) and moments[place] <= last


def _by_last_word(
    names: Mapping[UUID, str],
) -> Mapping[str, Sequence[tuple[UUID, frozenset[str]]]]:
    """Everybody's name by its last word, so that a search is not compared with each of them."""
    found: dict[str, list[tuple[UUID, frozenset[str]]]] = defaultdict(list)
    for user, name in names.items():
        words = words_in(name)
        if len(words) >= LEAST_NAMES:
            found[words[-1]].append((user, frozenset(words)))
    return found
