"""The entries of one case as they are written: when told, when written down, and by whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from lapwing.areas.forces import Force
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.chance import chance, made_id
from lapwing.jobs.demo.lapses import Lapses
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.staff import SINCE, Officer, Staff, author, one_of
from lapwing.journal.entry import Answer, Entry

# Written down at the end of a tour by those who were out all of it; never what a colleague at a
# desk hears by telephone.
WRITTEN_LATE = frozenset(
    {
        "missing-home-searched",
        "missing-enquiry-result",
        "missing-people-assessed",
        "missing-found-seen",
        "missing-left-with",
        "missing-prevention-interview",
    }
)
# These go home at the end of their tour of duty and others take over; the rest keep a case.
IN_TOURS = frozenset(
    {
        "call-handler",
        "control-room-supervisor",
        "custody-sergeant",
        "duty-inspector",
        "response-officer",
        "sergeant",
    }
)
# A report that comes so late in a tour is taken by those who come on duty next.
TOO_LATE_IN_A_TOUR = timedelta(hours=1)
# What must be on the record before the next thing can be recorded is written at once.
AT_ONCE = timedelta(minutes=1)
MINUTES_OF_A_MEETING = timedelta(minutes=25)  # written up when it is over


def moment_text(moment: datetime) -> str:
    """A moment as an answer holds it."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


@dataclass(kw_only=True, slots=True)
class Notebook:
    """Collects the entries of one case.

    ``refused`` are those that somebody tried to record and a gate turned away: they are sent to
    the door like the rest, and it is the door that refuses them.
    """

    case: str
    about: str
    force: Force
    staff: Staff
    random: Random
    opened: datetime
    lapses: Lapses = field(default_factory=Lapses)
    entries: list[Entry] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    household: str | None = None
    directed: tuple[str, ...] = ()  # by the trigger plan in force
    by_others_before: bool = False
    restricted: bool = False
    holders: dict[tuple[str, datetime | None], Officer] = field(default_factory=dict)

    def tour(self, at: datetime) -> datetime:
        """When the tour of duty ends of those who have the case at that moment."""
        return self.force.calendar.end_of_tour(max(at, self.opened + TOO_LATE_IN_A_TOUR))

    def who(self, role: str, at: datetime) -> Officer:
        """Whoever has that role in this case at that moment: one person for each tour of duty."""
        place = role, self.tour(at) if role in IN_TOURS else None
        if place not in self.holders:
            before = [one for (held, _), one in self.holders.items() if held == role][-2:]
            self.holders[place] = one_of(self._at_work(role), self.random, but=before)
        return self.holders[place]

    def give_to_those_who_sign_in(self, at: datetime, number: int) -> None:
        """At that moment the case is in the hands of those whom the demonstration lets you be.

        Those of earlier tours have gone home, and are others.
        """
        self.by_others_before = True
        for role, officers in self.staff.items():
            here = [officer for officer in officers if officer.signs_in]
            if here:
                place = role, self.tour(at) if role in IN_TOURS else None
                self.holders[place] = here[number % len(here)]

    def _at_work(self, role: str) -> Sequence[Officer]:
        others = [one for one in self.staff[role] if not one.signs_in]
        return others if others and self.by_others_before else self.staff[role]

    def minutes(self, least: float, most: float) -> timedelta:
        """Some whole minutes between the two."""
        return timedelta(minutes=round(self.random.uniform(least, most)))

    def tell(
        self,
        kind: str,
        at: datetime,
        role: str,
        *,
        regarding: str | None = None,
        at_once: bool = False,
        refused: bool = False,
        by: Officer | None = None,
        also: Mapping[str, Answer] | None = None,
        **answers: Answer,
    ) -> Entry:
        """Writes down that this happened at that moment, with these answers and ``also`` those.

        ``by`` wrote it, or else whoever had that role in the case at that moment.
        """
        at = at.replace(second=0, microsecond=0)
        officer = by or self.who(role, at)
        identity = str(
            made_id(at, "entry", self.case, kind, len(self.entries), self.random.random())
        )
        recorded = at + (AT_ONCE if at_once else self._delay(kind, at))
        answered = next((e.recorded for e in self.entries if e.id == regarding), recorded)
        entry = Entry(
            id=identity,
            kind=kind,
            case=self.case,
            about=self.about,
            at=at,
            # What it answers is on the record before it.
            recorded=max(recorded, answered + AT_ONCE if regarding else recorded),
            by=author(officer),
            answers={k: v for k, v in {**answers, **(also or {})}.items() if v is not None},
            regarding=regarding,
            household=self.household,
        )
        self.entries.append(entry)
        if refused:
            self.refused.add(identity)
        return entry

    def while_missing(
        self, kind: str, at: datetime, role: str, end: datetime, **answers: Answer
    ) -> bool:
        """Writes it down if the child was still missing then, and says whether it did."""
        if at >= end:
            return False
        self.tell(kind, at, role, also=answers)
        return True

    def _delay(self, kind: str, at: datetime) -> timedelta:
        """How long after it happened it is written down."""
        least, most = failures.RECORDED_WITHIN_MINUTES
        soon = self.minutes(least, most)
        if kind == "missing-meeting-considered":
            return soon + MINUTES_OF_A_MEETING
        drawn = self.random.random()
        if kind not in WRITTEN_LATE:
            return soon
        if drawn < failures.RECORDED_NEXT_DAY:
            return timedelta(hours=19) + soon
        if self.lapses.recorded_at_end_of_tour and drawn < 0.6:
            return self.force.calendar.end_of_tour(at) - at + soon
        return soon

    def correct(self, entry: Entry, **answers: Answer) -> Entry:
        """Writes down that something recorded before was not so."""
        at = entry.recorded + self.minutes(20, 300)
        corrected = replace(
            entry,
            id=str(made_id(at, "correction", entry.id)),
            recorded=at,
            answers={**entry.answers, **answers},
            corrects=entry.id,
        )
        self.entries.append(corrected)
        return corrected


def person_id(child: Child) -> str:
    """A child's id."""
    return str(made_id(SINCE, "person", child.key))


def standing_id(child: Child) -> str:
    """The id of a child's standing file."""
    return str(made_id(SINCE, "standing", child.key))


def standing_notebook(force: Force, people: Staff, child: Child, *, seed: str) -> Notebook:
    """An empty notebook for a child's own file, which every child has."""
    return replace(
        notebook(force, people, child, "standing", seed=seed, at=SINCE), case=standing_id(child)
    )


def notebook(
    force: Force, people: Staff, child: Child, key: str, *, seed: str, at: datetime
) -> Notebook:
    """An empty notebook for one case about one child."""
    return Notebook(
        case=str(made_id(at, "case", seed, child.key, key)),
        about=person_id(child),
        force=force,
        staff=people,
        random=chance(seed, "told", child.key, key),
        opened=at,
    )
