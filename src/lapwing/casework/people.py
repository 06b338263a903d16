"""Putting a person on record, and what is learnt of their names, homes and relations.

Nobody is made before they were looked for. Each change leaves a note on the person's standing file
in the same transaction, so that the journal says who told us, who wrote it down and when; the
note's key makes sending a form twice harmless.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from lapwing.base.clock import london_date
from lapwing.base.partial_date import Birth, ExpectedOn, birth_words, earliest_birth
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework.door import Draft, Recorded, Refused, record
from lapwing.casework.draft import refused
from lapwing.matching.description import descriptions
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


class _Stop(Exception):
    """The note was refused, so the change must not stand either."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


@seeing_all("put somebody on record")
def create_person(
    viewer: Viewer, now: datetime, new: NewPerson, *, not_these: frozenset[UUID], key: UUID
) -> Made | MayBeKnown | Refused:
    """Put somebody on record, unless somebody who fits was not looked at first.

    ``not_these`` are the people whom the viewer was shown and says are somebody else.
    """
    if refusal := may(viewer, Act.ADD_PERSON, Facts(force=viewer.force)):
        return Refused(refusals=(refusal,))
    if wrong := _wrong_with(new, now):
        return Refused(refusals=wrong)
    if (known := _not_looked_at(viewer, new, not_these)) is not None:
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
    leaves_other: bool = True,
) -> Recorded | Refused:
    """Note where a person lives from a moment on, and by default no longer where before."""
    refusals = [
        *_text_refusals(("lines", lines, True), ("postcode", postcode, False)),
        *_text_refusals(("kind", kind, False), ("told_by", told_by, False)),
    ]
    if not lines.strip():
        refusals.append(Refusal(what="There is no address.", do="Give the address.", field="lines"))
    if since > now:
        refusals.append(
            Refusal(
                what="This is in the future.", do="Record it when it has happened.", field="since"
            )
        )
    words = f"Address added ({kind}): {lines} {postcode}{_told(told_by)}"

    def change() -> None:
        address = actions.address_of(lines, postcode, now=now)
        actions.move(
            person,
            address,
            since=since,
            now=now,
            kind=kind,
            told_by=told_by,
            leaves_other=leaves_other,
        )

    return _change(viewer, now, person, refusals, words, key, change)


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
    """Note what another person is to this one: "mother", "brother", "boyfriend"."""
    them = queries.person(viewer, other)
    if them is None:
        return Refused(refusals=(NOT_FOUND,))
    if other == person:
        return refused("A person is not related to themselves.", "Choose another person.", "other")
    return _change(
        viewer,
        now,
        person,
        _text_refusals(("kind", kind, False), ("told_by", told_by, False)),
        f"Relation added: {them.name} ({them.reference}) is {kind}{_told(told_by)}",
        key,
        lambda: actions.relate(person, other, kind, now=now, told_by=told_by),
    )


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


def _not_looked_at(viewer: Viewer, new: NewPerson, not_these: frozenset[UUID]) -> MayBeKnown | None:
    told = descriptions(
        [(name.given, name.family, name.shown) for name in new.names],
        [],
        birth=new.birth,
        sex=new.sex,
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
