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
    by = [f"home in {' and '.join(sorted(towns))}" if towns else "no home with a postcode is known"]
    by.append("age" if ages else "no age is known")
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
        chosen_by="By " + ", ".join(by) if towns and ages else "; ".join(by).capitalize(),
    )
