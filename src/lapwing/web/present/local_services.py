"""The local services that somebody may be offered, as a page shows them: by where they live."""

from dataclasses import dataclass
from datetime import datetime

from lapwing.areas.forces import ForceNotFound, forces_folder
from lapwing.areas.local_services import services_in
from lapwing.base.clock import london_date
from lapwing.base.partial_date import ages_on
from lapwing.matching.places import place
from lapwing.record.values import PersonRecord


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """One service, in words."""

    name: str
    does: str
    offered_to: str
    agree: str
    reached: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Nearby:
    """The services that may be offered, and what they were chosen by."""

    services: tuple[Offered, ...]
    chosen_by: str


def nearby(force: str, person: PersonRecord, now: datetime) -> Nearby | None:
    """The services for somebody's age and home; nothing where the force keeps no list of them."""
    try:
        kept = services_in(forces_folder() / force)
    except ForceNotFound:
        return None
    if not kept:
        return None
    homes = [one for one in person.homes if one.until is None or one.until > now]
    found = (place(one.lines, one.postcode).outward.upper() for one in homes)
    towns = frozenset(outward for outward in found if outward)
    ages = ages_on(person.birth, london_date(now)) if person.birth else None
    return Nearby(
        services=tuple(
            Offered(
                name=one.name,
                does=one.does,
                offered_to=one.offered_to,
                agree=one.agree,
                reached=one.reached,
            )
            for one in kept
            if one.serves(towns, ages)
        ),
        chosen_by=_chosen_by(towns, known=ages is not None),
    )


def _chosen_by(towns: frozenset[str], *, known: bool) -> str:
    """What they were chosen by, and what was not known and left none out."""
    home = f"home in {' and '.join(sorted(towns))}"
    if towns and known:
        return f"By {home}, and by age"
    if towns:
        return f"By {home}; no age is known"
    if known:
        return "By age alone: no home with a postcode is known"
    return "All of them: neither a home with a postcode nor an age is known"
