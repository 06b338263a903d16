"""What the words of a call lead to while they are typed: the place, who lives there, who is named.

Whoever takes a call reads it beside the form. It is read from the draft that the server keeps, so
that nothing personal ever stands in an address, and each reading is logged as any look is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from lapwing.areas import all_kinds, case_title
from lapwing.base.clock import london_date
from lapwing.journal import queries as journal
from lapwing.journal.kind import Kind
from lapwing.journal.questions import PEOPLE, PLACE, Text
from lapwing.matching.bands import Band
from lapwing.record import looking
from lapwing.record import queries as record
from lapwing.record.search import Results, find_people
from lapwing.record.values import AddressRecord, CaseRecord, Home
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, child_address, place_address
from lapwing.web.forms.typed import Typed
from lapwing.web.jinja import short_moment
from lapwing.web.present.desk import desk_of
from lapwing.web.present.household import LIVES_WORDS, WARNING_WORDS, standing_warnings
from lapwing.web.present.person import age

CONTACT = "contact"
LOOKED_BACK = timedelta(days=365)  # local: over how long earlier contacts are counted
MOST_NAMES = 4
MOST_ALIKE = 2  # people who may be meant by one name
MOST_THERE = 8
_PIECES = re.compile(r"[,;:\n()/]|\.\s|\band\b|\bwith\b")
_WORD = re.compile(r"[^\W\d_][\w'’\-]*")
_PARTICLES = frozenset(
    {"ap", "ab", "ferch", "van", "von", "de", "da", "di", "la", "le", "al", "bin", "binti", "ibn"}
)
_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "mx", "the", "a", "an", "his", "her", "their", "my", "our"}
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Somebody:
    """One person: who they are, what warns of them, and what is open."""

    name: str
    href: str
    says: str
    warnings: tuple[str, ...]
    open: tuple[tuple[str, str, str], ...]  # what it is, its reference, its page
    ring: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """One place with those who are there, or one name with those who may be meant."""

    asked: str
    href: str = ""
    people: tuple[Somebody, ...]
    more: int = 0
    contacts: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class LookedUp:
    """What was found for everything typed so far; ``nothing`` names what led to nobody."""

    places: tuple[Found, ...]
    named: tuple[Found, ...]
    nothing: tuple[str, ...]


def looked_up(
    viewer: Viewer, kind: Kind, typed: Typed, about: UUID, now: datetime
) -> LookedUp | None:
    """What is known of the place and the people that a form names, or nothing if it names none."""
    texts = [one for one in kind.questions if isinstance(one, Text) and one.looks_up]
    if not texts:
        return None
    told = [typed.one(one.name).strip() for one in texts if one.looks_up == PLACE]
    said = [typed.one(one.name) for one in texts if one.looks_up == PEOPLE]
    where = [text for text in told if text]
    places = [found for text in where for found in record.addresses_called(viewer, text)]
    names = tuple(dict.fromkeys(name for text in said for name in names_in(text)))[:MOST_NAMES]
    nothing: list[str] = [] if places else where
    named = []
    for name in names:
        results = find_people(viewer, name, today=london_date(now))
        likely = (
            [
                one.person
                for one in results.found
                if one.person != about and (one.judged is None or one.judged.band is not Band.NEW)
            ]
            if isinstance(results, Results)
            else []
        )
        if likely:
            people = _somebodies(viewer, [(one, "") for one in likely[:MOST_ALIKE]], now)
            named.append(Found(asked=name, people=people, more=len(likely) - len(people)))
        elif not (isinstance(results, Results) and results.found):
            nothing.append(name)
    if where or names:
        looking.asked(words="; ".join((*where, *names)))
    return LookedUp(
        places=tuple(_place(viewer, one, now) for one in places),
        named=tuple(named),
        nothing=tuple(nothing),
    )


def names_in(text: str) -> Iterator[str]:
    """What reads as a whole name: two to five words, each written as names are."""
    for piece in _PIECES.split(text):
        run: list[str] = []
        for word in [*_WORD.findall(piece), ""]:
            if word and _may_be_name(word, begun=bool(run)):
                run.append(word)
                continue
            while run and run[-1].casefold() in _PARTICLES:
                run.pop()
            if 2 <= len(run) <= 5:
                yield " ".join(run)
            run = []


def _may_be_name(word: str, *, begun: bool) -> bool:
    """A capital, a letter of a script that has none, or a particle between two names."""
    if word.casefold() in _TITLES:
        return False
    return not word[0].islower() or (begun and word.casefold() in _PARTICLES)


def _place(viewer: Viewer, address: AddressRecord, now: datetime) -> Found:
    ever = record.ever_at(viewer, address.id)
    there = [(one, home) for one, home in ever if home.until is None or home.until > now]
    shown = dict(there[:MOST_THERE])
    return Found(
        asked=address.words,
        href=place_address(address.id),
        people=_somebodies(viewer, [(one, _lives(home)) for one, home in shown.items()], now),
        more=len({one for one, _ in there}) - len(shown),
        contacts=_contacts(viewer, {one for one, _ in ever}, now),
    )


def _lives(home: Home) -> str:
    return LIVES_WORDS.get(home.kind, home.kind).lower()


def _contacts(viewer: Viewer, people: Iterable[UUID], now: datetime) -> str:
    """How many contacts there were of late about whoever was ever there, and when the last was."""
    began = sorted(
        case.opened_at
        for case in record.cases_of(viewer, *people)
        if case.kind == CONTACT and case.opened_at > now - LOOKED_BACK
    )
    if not began:
        return "No contact in twelve months about anybody of this address"
    many = "1 contact" if len(began) == 1 else f"{len(began)} contacts"
    last = short_moment(began[-1], now)
    return f"{many} in twelve months about people of this address, the last {last}"


def _somebodies(
    viewer: Viewer, wanted: list[tuple[UUID, str]], now: datetime
) -> tuple[Somebody, ...]:
    people = record.people(viewer, {one for one, _ in wanted})
    cases: dict[UUID, list[CaseRecord]] = {}
    for case in record.cases_of(viewer, *people) if people else ():
        if case.open and not case.standing:
            cases.setdefault(case.person, []).append(case)
    pointers: dict[UUID, list[str]] = {}
    for case in record.only_pointed_to(viewer, list(people)):
        words = f"{case.reference}: ring {desk_of(case.force, case.kind, case.desk)}"
        pointers.setdefault(case.person, []).append(words)
    return tuple(
        Somebody(
            name=people[one].name,
            href=child_address(one),
            says=", ".join(
                filter(None, (people[one].reference, f"age {age(people[one], now).lower()}", lives))
            ),
            warnings=tuple(
                f"{WARNING_WORDS.get(each.what, each.what)}: {each.why}"
                for each in standing_warnings(
                    journal.of_person(viewer, one, kinds=all_kinds()), now
                )
            ),
            open=tuple(
                (case_title(case.kind), case.reference, case_address(case.id))
                for case in cases.get(one, ())
            ),
            ring=tuple(pointers.get(one, ())),
        )
        for one, lives in wanted
        if one in people
    )
