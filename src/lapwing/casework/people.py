"""Putting a person on record, and what is learnt of their names, homes and relations.

Nobody is made before they were looked for. A home, a relation and a number are entries on the
person's standing file; a name leaves a note there in the same transaction, so that the journal says
who told us, who wrote it down and when; the key makes sending a form twice harmless.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.areas.household.kinds.living import RELATIONS
from lapwing.base.clock import london_date
from lapwing.base.partial_date import Birth, ExpectedOn, birth_words, earliest_birth
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework.door import Draft, Recorded, Refused, record
from lapwing.casework.draft import refused
from lapwing.matching.description import descriptions
from lapwing.matching.identifiers import phone_number
from lapwing.record import actions, queries
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.actions import Made, NewName, NewPerson
from lapwing.record.actor import seeing_all
from lapwing.record.search import Found, find_described
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer

NAME_BYTES = 1_000
TEXT_BYTES = 4_000
THREE_VALUED = ("interpreter", "looked_after")


@dataclass(frozen=True, kw_only=True, slots=True)
class MayBeKnown:
    """Nobody was made: these people may be the one meant, and were not looked at yet."""

    found: tuple[Found, ...]
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class AlsoTold:
    """What else is told of somebody who is not on record yet: where they live, their telephone."""

    address: str = ""
    postcode: str = ""
    telephone: str = ""


NOTHING_MORE = AlsoTold()


class _Stop(Exception):
    """The note was refused, so the change must not stand either."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


@seeing_all("put somebody on record")
def create_person(
    viewer: Viewer,
    now: datetime,
    new: NewPerson,
    *,
    not_these: frozenset[UUID],
    key: UUID,
    also: AlsoTold = NOTHING_MORE,
) -> Made | MayBeKnown | Refused:
    """Put somebody on record, unless somebody who fits was not looked at first.

    ``not_these`` are the people whom the viewer was shown and says are somebody else. What is
    ``also`` told counts in looking for them, and becomes entries on the file that is made.
    """
    if refusal := may(viewer, Act.ADD_PERSON, Facts(force=viewer.force)):
        return Refused(refusals=(refusal,))
    if wrong := _wrong_with(new, now):
        return Refused(refusals=wrong)
    if also.telephone.strip() and phone_number(also.telephone) is None:
        return refused(
            "This is not a telephone number.",
            "Give it whole, with its area code, or leave it out.",
            "telephone",
        )
    if (known := _not_looked_at(viewer, new, also, not_these)) is not None:
        return known
    try:
        with transaction.atomic():
            (made,) = actions.make_people([new], force=viewer.force, by=viewer.user, now=now)
            words = f"Put on record as {_called(new.names)}"
            words += f", {birth_words(new.birth)}." if new.birth else "; birth not known."
            if not_these:
                words += f" {len(not_these)} people who fitted were looked at and are not the same."
            outcome = record(viewer, now, _note(key, made.standing, words))
            if isinstance(outcome, Refused):
                raise _Stop(outcome)
            _tell_also(viewer, now, made.person, also, key)
    except _Stop as stop:
        return stop.refusal
    return made


def add_name(
    viewer: Viewer, now: datetime, person: UUID, name: NewName, *, key: UUID
) -> Recorded | Refused:
    """Add a name to a person; those they had stay."""
    words = f"Name added: {_called([name])}{_told(name.told_by)}"
    return _change(
        viewer,
        now,
        person,
        _name_refusals(name),
        words,
        key,
        lambda: actions.name_people([(person, name)], now=now),
    )


def move_in(
    viewer: Viewer,
    now: datetime,
    person: UUID,
    *,
    lines: str,
    postcode: str,
    since: datetime,
    key: UUID,
    kind: str = "home",
    told_by: str = "",
) -> Recorded | Refused:
    """Record where a person lives or stays from a moment on, as an entry on their file."""
    answers = {"address": lines, "postcode": postcode.strip(), "lives": kind, "told_by": told_by}
    return _tell(viewer, now, person, "household-moved-in", answers, key=key, at=since)


def relate(
    viewer: Viewer,
    now: datetime,
    person: UUID,
    other: UUID,
    kind: str,
    *,
    key: UUID,
    told_by: str = "",
) -> Recorded | Refused:
    """Record what another person is to this one: "mother", "brother", "boyfriend"."""
    them = queries.person(viewer, other)
    if them is None:
        return Refused(refusals=(NOT_FOUND,))
    answers = {"other": str(other), "relation": kind, "told_by": told_by}
    if kind not in RELATIONS:
        answers |= {"relation": "other", "which": kind}
    return _tell(viewer, now, person, "household-related", answers, key=key)


def identify(
    viewer: Viewer,
    now: datetime,
    person: UUID,
    sort: str,
    number: str,
    *,
    key: UUID,
    told_by: str = "",
) -> Recorded | Refused:
    """Record a number by which a person is known."""
    answers = {"sort": sort, "number": number, "told_by": told_by}
    return _tell(viewer, now, person, "household-number", answers, key=key)


def _tell(
    viewer: Viewer,
    now: datetime,
    person: UUID,
    kind: str,
    answers: dict[str, str],
    *,
    key: UUID,
    at: datetime | None = None,
) -> Recorded | Refused:
    """Record an entry on somebody's file; what is empty is not answered."""
    said = {name: text for name, text in answers.items() if text.strip()}
    return record(viewer, now, Draft(kind=kind, key=key, about=person, answers=said, at=at))


@seeing_all("change what is known of somebody")
def _change(
    viewer: Viewer,
    now: datetime,
    person: UUID,
    refusals: Iterable[Refusal],
    words: str,
    key: UUID,
    change: Callable[[], None],
) -> Recorded | Refused:
    """Make a change and note it on the standing file, or neither."""
    if wrong := tuple(refusals):
        return Refused(refusals=wrong)
    file = _file_of(viewer, person)
    if file is None:
        return Refused(refusals=(NOT_FOUND,))
    with transaction.atomic():
        outcome = record(viewer, now, _note(key, file.id, words))
        if isinstance(outcome, Recorded) and not outcome.duplicate:
            change()
    return outcome


def _file_of(viewer: Viewer, person: UUID) -> CaseRecord | None:
    """The file on which a change is noted: the standing one, or that of the force that asks."""
    found = queries.cases_of(viewer, person)
    standing = [case for case in found if case.standing]
    return next(iter([*standing, *found]), None)


def _note(key: UUID, case: UUID, words: str) -> Draft:
    return Draft(kind="note-added", key=key, case=case, answers={"note": words})


def _tell_also(viewer: Viewer, now: datetime, person: UUID, also: AlsoTold, key: UUID) -> None:
    """Record the address and the telephone of somebody who was just put on record, or nothing."""
    outcomes: list[Recorded | Refused] = []
    if also.address.strip():
        outcomes.append(
            move_in(
                viewer,
                now,
                person,
                lines=also.address,
                postcode=also.postcode,
                since=now,
                key=uuid5(key, "home"),
            )
        )
    if also.telephone.strip():
        outcomes.append(
            identify(viewer, now, person, "phone", also.telephone, key=uuid5(key, "telephone"))
        )
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            raise _Stop(outcome)


def _not_looked_at(
    viewer: Viewer, new: NewPerson, also: AlsoTold, not_these: frozenset[UUID]
) -> MayBeKnown | None:
    telephone = phone_number(also.telephone)
    told = descriptions(
        [(name.given, name.family, name.shown) for name in new.names],
        [(also.address, also.postcode)] if also.address.strip() or also.postcode.strip() else [],
        birth=new.birth,
        sex=new.sex,
        identifiers=[telephone] if telephone else [],
    )
    found = tuple(one for one in find_described(viewer, told) if one.person not in not_these)
    return MayBeKnown(found=found, count=len(found)) if found else None


def _wrong_with(new: NewPerson, now: datetime) -> tuple[Refusal, ...]:
    refusals = [refusal for name in new.names for refusal in _name_refusals(name)]
    if not new.names:
        refusals.append(NO_NAME)
    for field in ("sex", "ethnicity", "language", "responsible_authority", "school"):
        refusals += _text_refusals((field, getattr(new, field), False))
    refusals += [
        Refusal(what="This is yes, no or unknown.", do="Choose one of the three.", field=field)
        for field in THREE_VALUED
        if getattr(new, field) not in ("yes", "no", "unknown")
    ]
    if new.birth is not None and (refusal := _birth_refusal(new.birth, now)):
        refusals.append(refusal)
    return tuple(refusals)


NO_NAME = Refusal(
    what="There is no name.",
    do="Give a name, or write “Not known” as the name for now.",
    field="name",
)


def _birth_refusal(birth: Birth, now: datetime) -> Refusal | None:
    if isinstance(birth, ExpectedOn) or earliest_birth(birth) <= london_date(now):
        return None
    return Refusal(
        what="This date of birth is in the future.",
        do="Check the year, or say that the child is not born yet.",
        field="birth",
    )


def _name_refusals(name: NewName) -> list[Refusal]:
    if not name.shown.strip():
        return [NO_NAME]
    parts = (name.given, name.family, name.full, name.kind, name.told_by)
    return _text_refusals(*(("name", part, False) for part in parts))


def _text_refusals(*texts: tuple[str, str, bool]) -> list[Refusal]:
    return [
        refusal
        for field, text, lines in texts
        if (
            refusal := check_text(
                text, most_bytes=TEXT_BYTES if lines else NAME_BYTES, field=field, lines=lines
            )
        )
    ]


def _called(names: Iterable[NewName]) -> str:
    return ", ".join(f"“{name.shown}” ({name.kind})" for name in names)


def _told(told_by: str) -> str:
    return f", as told by {told_by}." if told_by else "."
