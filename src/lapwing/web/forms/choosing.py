"""Whom or what a reference may be chosen from: the likely ones first, and those searched for."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.base.text import fold
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Reference
from lapwing.record import queries as record
from lapwing.record.roles import ROLES
from lapwing.record.search import find_people
from lapwing.record.viewer import Viewer
from lapwing.web.forms.offers import Offer, Offers
from lapwing.web.forms.typed import Typed
from lapwing.web.present.person import age

MOST_LIKELY = 7
SEARCHED = frozenset({"person", "officer", "case"})  # the rest are few, and all offered


def offers_for(
    viewer: Viewer, kind: Kind, typed: Typed, now: datetime, *, besides: UUID | None = None
) -> Offers:
    """The offers for every reference; ``besides`` is the case that the form is about."""
    of: dict[str, tuple[Offer, ...]] = {}
    searched: dict[str, str] = {}
    for question in kind.questions:
        if not isinstance(question, Reference):
            continue
        asked = typed.one(f"{question.name}-search").strip()
        chosen = typed.one(question.name)
        everything = _all(viewer, question.to, now, besides)
        offered = everything[:MOST_LIKELY] if question.to in SEARCHED else everything
        if asked:
            found = _search(viewer, question.to, asked, everything, now)
            searched[question.name] = _said(asked, len(found))
            offered = found or offered
        if chosen and chosen not in {offer.code for offer in offered}:
            offered += tuple(_one(viewer, question.to, chosen, everything, now))
        of[question.name] = offered
    return Offers(of=of, searched=searched, searchable=SEARCHED)


def names_of(
    viewer: Viewer, kind: Kind, answers: dict[str, Answer], now: datetime
) -> dict[str, str]:
    """The names of everything that the answers refer to, as far as the viewer may see them."""
    names: dict[str, str] = {}
    for question in kind.questions:
        code = answers.get(question.name)
        if isinstance(question, Reference) and isinstance(code, str):
            everything = _all(viewer, question.to, now, None)
            for offer in _one(viewer, question.to, code, everything, now):
                names[code] = offer.label
    return names


def _all(viewer: Viewer, to: str, now: datetime, besides: UUID | None) -> tuple[Offer, ...]:
    match to:
        case "officer":
            return _officers(viewer, now)
        case "case":
            return _cases(viewer, now, besides)
        case "team":
            return tuple(Offer(code=str(t.id), label=t.name) for t in record.teams(viewer))
        case "place":
            return _places(viewer, besides)
        case "agency":
            return tuple(Offer(code=str(t.id), label=t.name) for t in record.agencies(viewer))
    return ()


def _places(viewer: Viewer, about: UUID | None) -> tuple[Offer, ...]:
    """Where whoever the case is about lives or stays now."""
    case = record.known_case(viewer, about) if about else None
    person = record.person(viewer, case.person) if case else None
    homes = [one for one in person.homes if one.until is None] if person else []
    return tuple(
        {one.address: Offer(code=str(one.address), label=one.words) for one in homes}.values()
    )


def _officers(viewer: Viewer, now: datetime) -> tuple[Offer, ...]:
    """Whoever asks, then those on duty in the same team, then everybody else on duty."""
    on_duty = sorted(record.on_duty(viewer, now), key=lambda each: each.team != viewer.team)
    offers = {viewer.user: Offer(code=str(viewer.user), label=f"Me, {viewer.name}")}
    for each in on_duty:
        role = ROLES[each.role].title if each.role in ROLES else each.role
        offer = Offer(code=str(each.user), label=each.name, hint=f"{role}, {each.team_name}")
        offers.setdefault(each.user, offer)
    return tuple(offers.values())


def _cases(viewer: Viewer, now: datetime, besides: UUID | None) -> tuple[Offer, ...]:
    cases = [case for case in record.open_cases(viewer) if case.id != besides]
    people = record.people(viewer, {case.person for case in cases})
    return tuple(
        Offer(
            code=str(case.id),
            label=f"{people[case.person].name}, {case.reference}",
            hint=f"Age {age(people[case.person], now)}",
        )
        for case in cases
        if case.person in people
    )


def _search(
    viewer: Viewer, to: str, asked: str, everything: Iterable[Offer], now: datetime
) -> tuple[Offer, ...]:
    if to == "person":
        found = find_people(viewer, asked, today=london_date(now))
        ids = [] if isinstance(found, Refusal) else [each.person for each in found.found]
        return _people(viewer, ids[:MOST_LIKELY], now)
    words = fold(asked).split()
    fits = (o for o in everything if all(word in fold(f"{o.label} {o.hint}") for word in words))
    return tuple(fits)[:MOST_LIKELY]


def _one(
    viewer: Viewer, to: str, code: str, everything: Iterable[Offer], now: datetime
) -> tuple[Offer, ...]:
    """What was chosen before, so that it stays chosen although it is not among the likely."""
    offered = tuple(offer for offer in everything if offer.code == code)
    try:
        wanted = UUID(code)
    except ValueError:
        return ()
    if offered:
        return offered
    if to == "person":
        return _people(viewer, [wanted], now)
    if to == "place":
        written = record.addresses([wanted])
        return tuple(Offer(code=code, label=one.words) for one in written.values())
    if to == "officer":
        found = record.staff(viewer, [wanted])
        return tuple(Offer(code=str(each.id), label=each.name) for each in found.values())
    if to == "case" and (case := record.case(viewer, wanted)):
        person = record.person(viewer, case.person)
        return (Offer(code=code, label=f"{person.name if person else ''}, {case.reference}"),)
    return ()


def _people(viewer: Viewer, ids: list[UUID], now: datetime) -> tuple[Offer, ...]:
    people = record.people(viewer, ids)
    return tuple(
        Offer(
            code=str(people[each].id),
            label=people[each].name,
            hint=f"{people[each].reference}, age {age(people[each], now)}",
        )
        for each in ids
        if each in people
    )


def _said(asked: str, count: int) -> str:
    found = "Nothing was found" if count == 0 else f"{count} found" if count > 1 else "1 found"
    return f"{found} for “{asked}”. Choose from the list above, or search again."
