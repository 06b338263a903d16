"""Packages: prepared by one person, looked at and sent by another, opened by an agency.

What was prepared never changes, and its hash stands on the entry that sends it. Who may send is
asked here and again at the one door, which records the sending and logs the disclosure.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.db import IntegrityError, connection, transaction

from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.casework import door
from lapwing.casework.draft import Draft, Recorded, Refused, Sending
from lapwing.journal.blacking import NAME, NUMBER, PLACE, Other
from lapwing.journal.packaging import (
    AT_ONCE,
    PACKAGE_ANSWERED,
    PACKAGE_LOOKED_AT,
    PACKAGE_SENT,
    SECOND_LOOK,
    SERVICE_OF,
)
from lapwing.record import queries as record
from lapwing.record.access import Act, Part, decide, facts_of, may
from lapwing.record.access.policy import PARTNERS
from lapwing.record.access.words import Level
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.looking import saw
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer

SQL = queries("casework/packages.sql")


@dataclass(frozen=True, kw_only=True, slots=True)
class Sends:
    """What a package is sent for: to whom, by which gateway, why, and what is asked of them."""

    agencies: tuple[str, ...]
    gateway: str
    why: str
    asked: str
    shown: str = ""
    chosen: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Package:
    """One version, as it was prepared; ``document`` is all that whoever is sent it will see."""

    id: UUID
    case: UUID
    person: UUID
    replaces: UUID | None
    number: int
    version: int
    document: str
    digest: str
    sends: Sends
    by: UUID
    by_name: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class SentTo:
    """That an agency was sent a package, and until when it may be used."""

    package: UUID
    case: UUID
    person: UUID
    entry: UUID
    since: datetime
    until: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Receipt:
    """Who of an agency opened a package first, and when."""

    name: str
    role: str
    at: datetime


def number_of(case: UUID, replaces: Package | None) -> tuple[int, int]:
    """The number and the version that the next package of a case has."""
    number = replaces.number if replaces else 0
    with seeing_all("number a package"):
        ((last, version),) = _rows("latest", case=case, number=number)
    return (number, version + 1) if replaces else (last + 1, 1)


def prepare(
    viewer: Viewer,
    now: datetime,
    case: CaseRecord,
    *,
    key: UUID,
    document: bytes,
    sends: Sends,
    numbered: tuple[int, int],
    replaces: Package | None = None,
) -> Refusal | None:
    """Keep a package as it was previewed, for somebody else to look at; its id is ``key``."""
    if refusal := may(viewer, Act.SHARE, facts_of(viewer, case)):
        return refusal
    try:
        with transaction.atomic():
            _run(
                "keep",
                id=key,
                case=case.id,
                replaces=replaces.id if replaces else None,
                number=numbered[0],
                version=numbered[1],
                document=document.decode(),
                digest=sha256(document).hexdigest(),
                sends=json.dumps(
                    {
                        "agencies": sends.agencies,
                        "gateway": sends.gateway,
                        "why": sends.why,
                        "asked": sends.asked,
                        "shown": sends.shown,
                        "chosen": dict(sends.chosen),
                    }
                ),
                by=viewer.user,
                force=case.force,
                at=now,
            )
    except IntegrityError:
        return Refusal(
            what="Somebody prepared another package of this case at the same moment.",
            do="Read theirs on the case's page, and send this again if it is still needed.",
        )
    return None


def package(viewer: Viewer, wanted: UUID) -> Package | None:
    """One package, where the viewer sees it: by its case, or because their agency has it."""
    return next(iter(_seen(viewer, _rows("one", id=wanted))), None)


def packages_of(viewer: Viewer, case: UUID) -> tuple[Package, ...]:
    """Every version of a case's packages, the newest first."""
    return _seen(viewer, _rows("of_case", case=case))


def _seen(viewer: Viewer, rows: list[tuple[Any, ...]]) -> tuple[Package, ...]:
    known = {one.id: one for one in record.known_cases(viewer, {row[1] for row in rows})}
    found = tuple(
        _package(row)
        for row in rows
        if row[1] in known
        and decide(viewer, Act.SEE, Part.PACKAGE, facts_of(viewer, known[row[1]])).level
        == Level.WHOLE
    )
    saw(people={one.person for one in found}, cases={one.case for one in found})
    return found


def sent_to_agency(viewer: Viewer) -> tuple[SentTo, ...]:
    """What the viewer's agency was sent, the newest first, with what is no longer to be used."""
    if viewer.team is None or not viewer.active or not viewer.roles & PARTNERS:
        return ()
    found = tuple(
        SentTo(package=row[0], case=row[1], person=row[2], entry=row[3], since=row[4], until=row[5])
        for row in _rows("sent_to", team=viewer.team)
    )
    known = {one.id for one in record.known_cases(viewer, {one.case for one in found})}
    found = tuple(one for one in found if one.case in known)
    saw(people={one.person for one in found}, cases={one.case for one in found})
    return found


def arrived(viewer: Viewer, now: datetime, opened: Package) -> None:
    """Note that somebody of an agency has opened what it was sent; the first time counts."""
    assert viewer.team is not None
    _run(
        "arrived",
        id=fresh_id(now),
        package=opened.id,
        case=opened.case,
        team=viewer.team,
        by=viewer.user,
        role=viewer.acting_role,
        at=now,
    )


def receipts(packages: Iterable[UUID]) -> dict[tuple[UUID, UUID], Receipt]:
    """Who opened each of these packages first, by the package and the agency."""
    return {
        (row[0], row[1]): Receipt(name=row[2], role=row[3], at=row[4])
        for row in _rows("receipts", packages=list(packages))
    }


def services_of(agencies: Iterable[UUID]) -> dict[UUID, str]:
    """What kind of service each of these agencies is, by the roles that are held there."""
    wanted = list(agencies)
    found = dict.fromkeys(wanted, "other")
    for team, role in _rows("roles_of", teams=wanted, partners=sorted(PARTNERS)):
        found[team] = SERVICE_OF.get(role, found[team])
    return found


def send_refusal(
    viewer: Viewer, case: CaseRecord, wanted: Package, cannot_wait: str
) -> Refusal | None:
    """Why the viewer may not send this package now, or nothing."""
    if refusal := may(viewer, Act.SHARE, facts_of(viewer, case)):
        return refusal
    if wanted.by == viewer.user and not cannot_wait.strip():
        return Refusal(
            what="You made this package, so somebody else looks at it and sends it.",
            do="Ask a colleague to open it from the case's page. If the child is likely to suffer "
            "significant harm and cannot wait, say so: you may then send it at once, and a "
            "colleague looks at it afterwards.",
            field="cannot-wait",
        )
    return None


def send(
    viewer: Viewer, now: datetime, case: CaseRecord, wanted: Package, *, cannot_wait: str = ""
) -> tuple[Recorded, ...] | Refused:
    """Send a package to every agency that it is for, all or none; sending twice is harmless."""
    if refusal := send_refusal(viewer, case, wanted, cannot_wait):
        return Refused(refusals=(refusal,))
    own = wanted.by == viewer.user
    agencies = [UUID(one) for one in wanted.sends.agencies]
    services = services_of(agencies)
    sendings = [
        Sending(
            viewer=viewer,
            recorded=now,
            draft=Draft(
                kind=PACKAGE_SENT.key,
                key=_key(wanted.id, agency),
                case=case.id,
                answers={
                    "agency": str(agency),
                    "recipients": services[agency],
                    "package": str(wanted.id),
                    "reference": f"{case.reference}/{wanted.number}",
                    "version": wanted.version,
                    "digest": wanted.digest,
                    "gateway": wanted.sends.gateway,
                    "why": wanted.sends.why,
                    "asked": wanted.sends.asked,
                    "made_by": str(wanted.by),
                    "looked": AT_ONCE if own else SECOND_LOOK,
                    **({"cannot_wait": cannot_wait.strip()} if own else {}),
                    **({"shown": wanted.sends.shown} if wanted.sends.shown else {}),
                    **({"replaces": str(wanted.replaces)} if wanted.replaces else {}),
                },
            ),
        )
        for agency in agencies
    ]
    done: list[Recorded] = []
    with transaction.atomic():
        for outcome in door.record_many(sendings, now):
            if isinstance(outcome, Refused):
                transaction.set_rollback(True)
                return outcome
            done.append(outcome)
    return tuple(done)


def look_after(
    viewer: Viewer, now: datetime, case: CaseRecord, sent: Mapping[str, str], found: str, said: str
) -> Refused | None:
    """Note what somebody else found who looked at a package that was sent at once.

    ``sent`` gives, for each sending's entry, who sent it.
    """
    if str(viewer.user) in sent.values():
        return Refused(
            refusals=(
                Refusal(
                    what="You sent this package, so somebody else looks at it.",
                    do="Ask a colleague to open it from the case's page.",
                ),
            )
        )
    answers: dict[str, object] = {"found": found}
    if said.strip():
        answers["said"] = said.strip()
    for entry in sent:
        outcome = door.record(
            viewer,
            now,
            Draft(
                kind=PACKAGE_LOOKED_AT.key,
                key=_key(UUID(entry), viewer.user),
                case=case.id,
                answers=answers,
                regarding=UUID(entry),
            ),
        )
        if isinstance(outcome, Refused):
            return outcome
    return None


def answer(
    viewer: Viewer, now: datetime, to: SentTo, *, key: UUID, said: Mapping[str, str]
) -> Refused | None:
    """Say for an agency what becomes of what it was sent; sending a ``key`` twice is harmless."""
    assert viewer.team is not None
    service = services_of([viewer.team])[viewer.team]
    outcome = door.record(
        viewer,
        now,
        Draft(
            kind=PACKAGE_ANSWERED.key,
            key=key,
            case=to.case,
            answers={
                **{name: words for name, words in said.items() if words.strip()},
                "recipients": service,
            },
            regarding=to.entry,
        ),
    )
    return outcome if isinstance(outcome, Refused) else None


def others_of(person: UUID, named: Iterable[UUID]) -> tuple[Other, ...]:
    """Everybody on record of whom a package about this person must not tell, and what is theirs.

    Also of those whom its maker may not see: what is not known cannot be blacked out.
    """
    with seeing_all("black out of a package what tells of others"):
        people = _rows("names_of_others", person=person, named=list(named))
        ids = [row[0] for row in people]
        numbers = _rows("numbers_of_others", people=ids)
        homes = _rows("homes_of_others", people=ids, person=person)
    return (
        *(
            Other(key=f"person:{row[0]}", words=row[1] or "", why=NAME, texts=tuple(row[2]))
            for row in people
        ),
        *(
            Other(key=f"number:{row[0]}", words="", why=NUMBER, texts=(row[1],), whole=True)
            for row in numbers
        ),
        *(
            Other(key=f"place:{row[0]}", words="", why=PLACE, texts=_of_home(row[1]), whole=True)
            for row in homes
        ),
    )


def _of_home(lines: str) -> tuple[str, ...]:
    """An address as one would write it: whole, and its first line alone."""
    every = [line.strip() for line in lines.splitlines() if line.strip()]
    return tuple(dict.fromkeys((" ".join(every), *every[:1])))


def _key(one: UUID, other: UUID) -> UUID:
    """The key under which something is recorded once for each two ids."""
    return UUID(bytes=sha256(one.bytes + other.bytes).digest()[:16], version=4)


def _package(row: tuple[Any, ...]) -> Package:
    said = json.loads(row[8]) if isinstance(row[8], str) else row[8]
    return Package(
        id=row[0],
        case=row[1],
        person=row[2],
        replaces=row[3],
        number=row[4],
        version=row[5],
        document=row[6],
        digest=row[7],
        sends=Sends(
            agencies=tuple(said["agencies"]),
            gateway=said["gateway"],
            why=said["why"],
            asked=said["asked"],
            shown=said["shown"],
            chosen={name: tuple(values) for name, values in said["chosen"].items()},
        ),
        by=row[9],
        by_name=row[10],
        at=row[11],
    )


def _rows(name: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
        return list(cursor.fetchall())


def _run(name: str, **values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SQL[name], values)
