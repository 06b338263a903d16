"""Tells the demonstration as cases and entries, from a seed and a moment, without a database."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import groupby

from lapwing.areas.forces import Force
from lapwing.base.canonical import canonical_json
from lapwing.base.clock import london_date
from lapwing.jobs.demo.auditing import tell_audit
from lapwing.jobs.demo.episodes import YEAR, Episode, episodes
from lapwing.jobs.demo.finding import tell_finding
from lapwing.jobs.demo.lapses import drawn
from lapwing.jobs.demo.notebook import Notebook, notebook, person_id, standing_notebook
from lapwing.jobs.demo.people import Child, children
from lapwing.jobs.demo.plans import directed, has_plan, tell_pattern, tell_plans
from lapwing.jobs.demo.searching import tell_search
from lapwing.jobs.demo.size import PLAN_AFTER
from lapwing.jobs.demo.staff import Staff, staff
from lapwing.jobs.demo.tonight import tell_tonight
from lapwing.journal.entry import Entry


@dataclass(frozen=True, kw_only=True, slots=True)
class DemoCase:
    """One case: an episode, or with ``standing`` a child's own file."""

    id: str
    child: str
    opened: datetime
    standing: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Demo:
    """Everything that is to be loaded.

    ``entries`` stand in the order in which they were recorded. ``refused`` are the ids of those
    that a gate must turn away. Of ``restricted`` cases somebody breaks the glass.
    """

    force: Force
    people: Staff
    children: tuple[Child, ...]
    cases: tuple[DemoCase, ...]
    entries: tuple[Entry, ...]
    refused: frozenset[str]
    restricted: tuple[str, ...]

    @property
    def digest(self) -> str:
        """A fingerprint of all that is told; the same whenever seed and moment are."""
        told = sha256()
        for entry in self.entries:
            told.update(
                canonical_json(
                    {
                        "id": entry.id,
                        "kind": entry.kind,
                        "case": entry.case,
                        "about": entry.about,
                        "at": entry.at.isoformat(),
                        "recorded": entry.recorded.isoformat(),
                        "by": [entry.by.user, entry.by.role, entry.by.team],
                        "answers": dict(entry.answers),
                        "regarding": entry.regarding,
                        "corrects": entry.corrects,
                    }
                )
            )
        return told.hexdigest()


def tell(force: Force, *, days: int, scale: float, seed: str, at: datetime) -> Demo:
    """The demonstration as it stands at that moment, with so many days behind it."""
    people = staff(force)
    since = at - timedelta(days=days)
    books: list[Notebook] = []
    told: list[Child] = []
    for year, until in _years(days, at):
        kids = children(force, year=year, scale=scale, day=london_date(until), seed=seed)
        happened = episodes(kids, until=until, seed=seed)
        of_child = sorted(happened, key=lambda one: (one.child.key, one.reported))
        for _, group in groupby(of_child, key=lambda one: one.child.key):
            run = tuple(group)
            if run[-1].reported >= since:
                told.append(run[0].child)
                books += _child_s_year(force, people, run, since=since, at=at, seed=seed)
    scene_children, scenes = tell_tonight(force, people, at=at, seed=seed)
    return _gathered(force, people, (*told, *scene_children), (*books, *scenes), at)


def _years(days: int, at: datetime) -> Iterable[tuple[int, datetime]]:
    """The years to tell, the last first, each with the moment at which it ends."""
    return [(number, at - number * YEAR) for number in range(-(-days // YEAR.days))]


def _child_s_year(
    force: Force,
    people: Staff,
    run: Sequence[Episode],
    *,
    since: datetime,
    at: datetime,
    seed: str,
) -> list[Notebook]:
    child = run[0].child
    standing = standing_notebook(force, people, child, seed=seed)
    tell_plans(standing, run)
    books = [standing]
    for number, episode in enumerate(run):
        if episode.reported < since:
            continue
        book = notebook(force, people, child, episode.key, seed=seed, at=episode.reported)
        book.lapses = drawn(book.random)
        if episode.found > at:
            book.give_to_those_who_sign_in(at, number)
        plan = has_plan(episode, often=len(run))
        book.directed = directed(standing, episode.reported) if plan else ()
        tell_search(book, episode, plan=plan, until=at)
        tell_pattern(book, episode)
        if episode.found <= at:
            following = run[number + 1 :] if len(run) > PLAN_AFTER else ()
            again = following[0].found if following else None
            tell_finding(book, episode, standing, plan=plan, again=again)
        books.append(book)
    tell_audit(standing, books[1:], child, seed=seed, at=at)
    return books


def _gathered(
    force: Force,
    people: Staff,
    told: Sequence[Child],
    books: Sequence[Notebook],
    at: datetime,
) -> Demo:
    """What has been recorded by that moment; what is told of the future is left out."""
    known = [
        (book, sorted((e for e in book.entries if e.recorded <= at), key=_order)) for book in books
    ]
    by_person = {person_id(child): child for child in told}
    kept = [(book, entries) for book, entries in known if entries]
    return Demo(
        force=force,
        people=people,
        children=tuple(by_person[key] for key in dict.fromkeys(b.about for b, _ in kept)),
        cases=tuple(
            DemoCase(
                id=book.case,
                child=by_person[book.about].key,
                opened=min(entry.at for entry in entries),
                standing=entries[0].kind != "missing-reported",
            )
            for book, entries in kept
        ),
        entries=tuple(sorted((e for _, entries in kept for e in entries), key=_order)),
        refused=frozenset(name for book, _ in kept for name in book.refused),
        restricted=tuple(book.case for book, _ in kept if book.restricted),
    )


def _order(entry: Entry) -> tuple[datetime, datetime, str]:
    return entry.recorded, entry.at, entry.id
