"""A few households in which somebody has a warning, so that a newcomer sees whom that reaches.

Recorded through the one door after everything else, in each of the orders in which it comes about:
the warning first, the visitor last, the child last.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid5

from lapwing.base.partial_date import BornOn
from lapwing.casework import door
from lapwing.jobs.demo.chance import made_id
from lapwing.jobs.demo.notebook import person_id
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.tell import Demo
from lapwing.record import actions as record
from lapwing.record.viewer import Viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Adult:
    """Somebody who comes to be at a child's address, and the warning about them."""

    child: str  # the family name of a child of tonight
    given: str
    family: str
    sex: str
    born: date
    is_the_childs: str
    lives: str
    telephone: str
    what: str
    why: str
    told_by: str
    days: int  # how long ago they came
    warned_first: bool
    left: bool = False


ADULTS = (
    Adult(
        child="Copperwheat",
        given="Darren",
        family="Stoneleigh-Pike",
        sex="male",
        born=date(1984, 6, 3),
        is_the_childs="stepfather",
        lives="home",
        telephone="07700 900461",
        what="domestic-abuse",
        why="Three reports by two former partners; a child was in the house each time.",
        told_by="The safeguarding unit, from what is on record",
        days=40,
        warned_first=True,
    ),
    Adult(
        child="O'Dunleavy",
        given="Colm",
        family="Rafferty",
        sex="male",
        born=date(1971, 11, 19),
        is_the_childs="uncle",
        lives="stays",
        telephone="07700 900462",
        what="sex-offender",
        why="Subject to notification requirements until he is 60; not to be alone with a child.",
        told_by="The officer who manages him",
        days=4,
        warned_first=False,
    ),
    Adult(
        child="Ouyang",
        given="Jed",
        family="Marchbanks",
        sex="male",
        born=date(1996, 2, 27),
        is_the_childs="lodger",
        lives="also",
        telephone="07700 900463",
        what="drugs",
        why="Found with drugs for supply in a shared house in the spring.",
        told_by="The neighbourhood team",
        days=60,
        warned_first=True,
        left=True,
    ),
)
BY = "safeguarding-inspector"


def tell_warnings(demo: Demo, viewers: Mapping[str, Viewer], now: datetime) -> list[str]:
    """Record the households; what the door refused and should not have."""
    viewer = viewers[demo.people[BY][0].id]
    people = {child.family: child for child in demo.children if child.household.kind == "home"}
    found = [(adult, people[adult.child]) for adult in ADULTS if adult.child in people]
    record.make_people(
        [_person(adult) for adult, _ in found], force=demo.force.key, by=viewer.user, now=now
    )
    return [
        f"{adult.given} {adult.family}: {outcome}"
        for adult, child in found
        for outcome in _recorded(adult, child, viewer, now)
        if isinstance(outcome, door.Refused)
    ]


def _recorded(adult: Adult, child: Child, viewer: Viewer, now: datetime) -> Iterator[door.Outcome]:
    came = now - timedelta(days=adult.days)
    who = _id(adult)
    warning = door.Draft(
        kind="household-warning",
        key=_key(adult, "warning"),
        about=who,
        at=came - timedelta(days=90),
        answers={"what": adult.what, "why": adult.why, "told_by": adult.told_by},
    )
    moved = door.Draft(
        kind="household-moved-in",
        key=_key(adult, "moved"),
        about=who,
        at=came,
        answers={
            "address": child.household.address,
            "postcode": child.household.postcode,
            "lives": adult.lives,
            "told_by": "The child's mother, at the last visit",
        },
    )
    rest = (
        door.Draft(
            kind="household-related",
            key=_key(adult, "related"),
            about=UUID(person_id(child)),
            at=came,
            answers={
                "other": str(who),
                "relation": adult.is_the_childs,
                "told_by": "The child's mother",
            },
        ),
        door.Draft(
            kind="household-number",
            key=_key(adult, "number"),
            about=who,
            at=came,
            answers={"sort": "phone", "number": adult.telephone, "told_by": "Himself"},
        ),
    )
    first, second = (warning, moved) if adult.warned_first else (moved, warning)
    yield from _all((first, second, *rest), viewer, now)
    if adult.left:
        place = record.address_of(child.household.address, child.household.postcode, now=now)
        left = door.Draft(
            kind="household-moved-out",
            key=_key(adult, "left"),
            about=who,
            at=now - timedelta(days=1),
            answers={"place": str(place), "told_by": "The landlord"},
        )
        yield from _all((left,), viewer, now)


def _all(drafts: Iterable[door.Draft], viewer: Viewer, now: datetime) -> Iterator[door.Outcome]:
    for draft in drafts:
        yield door.record(viewer, now, draft)


def _person(adult: Adult) -> record.NewPerson:
    return record.NewPerson(
        names=(record.NewName(given=adult.given, family=adult.family),),
        id=_id(adult),
        birth=BornOn(day=adult.born),
        sex=adult.sex,
    )


def _id(adult: Adult) -> UUID:
    return made_id(datetime.fromisoformat("2020-01-01T00:00:00Z"), "warned", adult.family)


def _key(adult: Adult, what: str) -> UUID:
    return uuid5(_id(adult), what)
