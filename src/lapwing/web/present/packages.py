"""The packages of a case and of an agency: to whom each went, who opened it, what they answered."""

from collections.abc import Iterable
from datetime import datetime
from types import SimpleNamespace
from uuid import UUID

from django.urls import reverse

from lapwing.areas import case_title
from lapwing.casework import packages
from lapwing.casework.packages import Package
from lapwing.journal.entry import Entry
from lapwing.journal.packaging import (
    ANSWERS,
    AT_ONCE,
    PACKAGE_ANSWERED,
    PACKAGE_LOOKED_AT,
    PACKAGE_SENT,
    had,
)
from lapwing.record import queries as record
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address, withdraw_address
from lapwing.web.jinja import short_moment
from lapwing.web.places import is_partner
from lapwing.web.present.rights import may_withdraw
from lapwing.web.reading import Reading

TITLE = "Package to share"


def packages_for(who: Viewer, now: datetime) -> tuple[SimpleNamespace, ...]:
    """What the reader's agency was sent, the newest first, as their page lists it."""
    every = packages.sent_to_agency(who)
    cases = {one.id: one for one in record.known_cases(who, {one.case for one in every})}
    opened = packages.receipts(one.package for one in every)
    return tuple(
        SimpleNamespace(
            package=one.package,
            title=f"{case_title(cases[one.case].kind)}, {cases[one.case].reference}",
            came=short_moment(one.since, now),
            ended=short_moment(one.until, now) if one.until else "",
            opened=(one.package, who.team) in opened,
        )
        for one in every
        if one.case in cases
    )


def packages_on(who: Viewer, case: CaseRecord, reading: Reading) -> SimpleNamespace:
    """What the case's page says of its packages: those that wait, and to whom the others went."""
    every = () if is_partner(who) else packages.packages_of(who, case.id)
    sendings = [one for one in reading.of_case(case.id) if one.kind == PACKAGE_SENT.key]
    gone = {one.answers.get("package") for one in reading.entries}
    gone |= {str(one.replaces) for one in every}
    return SimpleNamespace(
        waiting=tuple(one for one in every if str(one.id) not in gone),
        sent=tuple(sending_lines(who, case, reading, reversed(sendings), reading.now))
        if every
        else (),
    )


def sending_lines(
    who: Viewer, case: CaseRecord, reading: Reading, sendings: Iterable[Entry], now: datetime
) -> Iterable[SimpleNamespace]:
    """To whom a package went: each agency, who opened it first, and what they answered."""
    mine = list(sendings)
    has = had(reading.entries, str(case.id))
    opened = packages.receipts({UUID(str(one.answers["package"])) for one in mine})
    waiting = {one.id for one in unlooked(mine, reading)}
    for one in mine:
        agency, package = UUID(str(one.answers["agency"])), UUID(str(one.answers["package"]))
        receipt = opened.get((package, agency))
        by = ROLES.get(receipt.role) if receipt else None
        answers = [each for each in reading.counted if each.regarding == one.id]
        yield SimpleNamespace(
            entry=one.id,
            href=reverse("package", kwargs={"package": package}),
            reference=one.answers["reference"],
            version=one.answers["version"],
            agency=reading.name(agency),
            when=short_moment(one.at, now),
            by=reading.name(one.by.user),
            current=one.id in has,
            at_once=one.id in waiting,
            receipt=f"{short_moment(receipt.at, now)} by {receipt.name}" if receipt else "",
            role=by.title if by else "",
            answers=_answers(answers, reading, now),
            withdraw=withdraw_address(case_address(case.id), one.id)
            if may_withdraw(who, case, one)
            else "",
        )


def sendings_of(reading: Reading, found: Package) -> list[Entry]:
    """Every time that a package was sent and that was not withdrawn."""
    return [
        one
        for one in reading.of_case(found.case)
        if one.kind == PACKAGE_SENT.key and one.answers.get("package") == str(found.id)
    ]


def unlooked(sendings: Iterable[Entry], reading: Reading) -> list[Entry]:
    """Those that went at once and that nobody else has looked at since."""
    looked = {one.regarding for one in reading.counted if one.kind == PACKAGE_LOOKED_AT.key}
    return [
        one for one in sendings if one.answers.get("looked") == AT_ONCE and one.id not in looked
    ]


def _answers(entries: Iterable[Entry], reading: Reading, now: datetime) -> list[SimpleNamespace]:
    """What an agency said to what it was sent, the last first."""
    labels = {one.code: one.label for one in ANSWERS}
    return [
        SimpleNamespace(
            what=labels.get(str(one.answers.get("answer")), ""),
            when=short_moment(one.at, now),
            by=reading.name(one.by.user),
            said=str(one.answers.get("said", "")),
        )
        for one in reversed(list(entries))
        if one.kind == PACKAGE_ANSWERED.key
    ]


def package_form(case: UUID, replaces: Package | None = None, *, check: bool = False) -> str:
    """Where a package is made on a case, in place of another or anew; or where it is previewed."""
    address = reverse("check-package" if check else "make-package", kwargs={"case": case})
    return f"{address}?replaces={replaces.id}" if replaces else address
