"""Finds the child whom a row of a custody system's day means, or says why nobody can say who.

Whoever may be meant is never taken for them by likeness alone: somebody looks, and says which.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid5

from lapwing.areas.detention.day import NEW, Child
from lapwing.base.clock import london_date
from lapwing.base.partial_date import birth_words
from lapwing.base.refusals import Refusal
from lapwing.casework.draft import Refused
from lapwing.casework.people import AlsoTold, MayBeKnown, create_person
from lapwing.matching.description import descriptions
from lapwing.record import queries
from lapwing.record.actions import Made, NewName, NewPerson
from lapwing.record.roles import ROLES
from lapwing.record.search import find_described, find_people
from lapwing.record.viewer import Viewer

MOST_SHOWN = 3


def find_child(
    viewer: Viewer, now: datetime, child: Child, *, case: UUID, all_new: bool
) -> UUID | str:
    """The child who is meant, put on record where nobody fits, or why nobody can say.

    ``all_new`` says that whoever may be meant was looked at, and is somebody else.
    """
    new = child.reference.casefold() == NEW
    if child.reference and not new:
        return _by_reference(viewer, now, child)
    if not child.named:
        return (
            "Who was detained is not told. Give child_given and child_family, or the child's "
            "reference here in child_reference."
        )
    made = _make(viewer, now, child, case, frozenset())
    while isinstance(made, MayBeKnown) and (new or all_new):
        looked_at = frozenset(one.person for one in made.found)
        made = _make(viewer, now, child, case, looked_at)
    if isinstance(made, Made):
        return made.person
    if isinstance(made, Refused):
        return refusal_words(made)
    return (
        f"{_candidates(viewer, [one.person for one in made.found])}. Put the reference of the one "
        f"it is into child_reference, or “{NEW}” if you looked and it is none of them."
    )


def refusal_words(refused: Refused) -> str:
    """What is wrong, by the columns of the file, and who may let through what a rule stops."""
    said = [
        f"{_COLUMNS.get(one.field, one.field)}: {one}" if one.field else str(one)
        for one in refused.refusals
    ]
    for stop in refused.stops:
        said.append(f"{stop.says} ({stop.gate})")
        if stop.lets:
            title = ROLES[stop.lets].title.lower()
            said.append(
                f"Whoever has the rank of {title} may let it through, with why in exception."
            )
    return " ".join(said)


# Where the door names a field that the file calls otherwise.
_COLUMNS = {
    "at": "happened_at",
    "about": "child_reference",
    "regarding": "answers_event",
    "corrects": "corrects_event",
    "name": "child_given",
    "birth": "child_born",
}


def _make(
    viewer: Viewer, now: datetime, child: Child, case: UUID, others: frozenset[UUID]
) -> Made | MayBeKnown | Refused:
    new = NewPerson(
        names=(NewName(given=child.given, family=child.family),), birth=child.birth, sex=child.sex
    )
    also = AlsoTold(address=child.address, postcode=child.postcode)
    key = uuid5(case, "child")
    return create_person(viewer, now, new, not_these=others, key=key, also=also)


def _by_reference(viewer: Viewer, now: datetime, child: Child) -> UUID | str:
    found = find_people(viewer, child.reference, today=london_date(now))
    people = () if isinstance(found, Refusal) or not found.read.reference else found.found
    if len(people) != 1:
        return f"child_reference: there is nobody {child.reference!r} whom you may see."
    person = people[0].person
    if child.named and person not in _fitting(viewer, child):
        return (
            f"child_reference: {_described(viewer, [person])[0]}, does not fit the name and the "
            "birth in this row. Look again; if it is they all the same, leave the names out."
        )
    return person


def _fitting(viewer: Viewer, child: Child) -> frozenset[UUID]:
    told = descriptions(
        [(child.given, child.family, "")],
        [(child.address, child.postcode)] if child.address or child.postcode else [],
        birth=child.birth,
        sex=child.sex,
    )
    return frozenset(one.person for one in find_described(viewer, told))


def _candidates(viewer: Viewer, wanted: Sequence[UUID]) -> str:
    told = _described(viewer, wanted[:MOST_SHOWN])
    more = len(wanted) - len(told)
    others = f", and {more} more" if more > 0 else ""
    return f"On record may be the child: {'; '.join(told)}{others}"


def _described(viewer: Viewer, wanted: Sequence[UUID]) -> list[str]:
    known = queries.people(viewer, wanted)
    return [
        f"{one.reference}, {one.name}, "
        + (birth_words(one.birth) if one.birth else "birth not known")
        for one in (known[each] for each in wanted if each in known)
    ]
