"""Draws an audit: what it would be, the drawing itself, and the same again from what was kept."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.criteria import Theme, as_kept, themes
from lapwing.assurance.audit.logged import hold, log
from lapwing.assurance.audit.sampling import (
    NobodyLeft,
    assign,
    chances,
    drawn_from,
    frame_print,
    sizes_of,
)
from lapwing.assurance.models import Audit, AuditedCase
from lapwing.assurance.numbers import lengths_on
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act, Facts, may
from lapwing.record.identity import fresh_id
from lapwing.record.viewer import Viewer

SEED_BYTES = 8
MOST = 200  # cases of one audit
PARTS = ("", "team", "month")


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """The audit that somebody wants to draw; ``auditors`` are their staff numbers."""

    theme: str
    since: datetime
    until: datetime
    cases: int
    auditors: tuple[str, ...]
    team: UUID | None = None
    parted_by: str = ""
    follows: UUID | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Preview:
    """What would be drawn: how many of each part hold how many, and how probable any one is."""

    theme: Theme
    frame: Mapping[str, int]
    sizes: Mapping[str, int]
    chances: Mapping[str, float]
    twice: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Again:
    """What came of drawing again: whether the frame is the same, and the same cases are drawn."""

    frame: bool
    cases: bool


def preview(viewer: Viewer, now: datetime, wanted: Wanted) -> Preview | Refusal:
    """What would be drawn, without drawing it."""
    read = _read(viewer, now, wanted)
    if isinstance(read, Refusal):
        return read
    theme, found, _ = read
    held = {part: len(some) for part, some in found.frame.items()}
    sizes = sizes_of(held, wanted.cases)
    return Preview(
        theme=theme,
        frame=held,
        sizes=sizes,
        chances=chances(found.frame, sizes),
        twice=-(-sum(sizes.values()) * _twice(viewer, now) // 100),
    )


def draw(viewer: Viewer, now: datetime, wanted: Wanted, *, seed: str = "") -> UUID | Refusal:
    """Draw an audit and give each case to somebody who is independent of it; its id, or why not.

    Chance makes the seed unless one is given, so that whoever draws does not choose what is drawn.
    """
    with transaction.atomic():
        hold(viewer.force)
        read = _read(viewer, now, wanted)
        if isinstance(read, Refusal):
            return read
        theme, found, auditors = read
        seed = seed or secrets.token_hex(SEED_BYTES)
        held = {part: len(some) for part, some in found.frame.items()}
        sizes, twice = sizes_of(held, wanted.cases), _twice(viewer, now)
        drawn = drawn_from(found.frame, seed, sizes, twice / 100)
        may_mark = queries.who_may(viewer.force, [one.case for one in drawn], auditors, now)
        given = assign(drawn, may_mark, seed)
        if isinstance(given, NobodyLeft):
            again = "a second time" if given.second else "at all"
            return Refusal(
                what=f"There is a case that nobody of these may mark {again}: each has worked on "
                "it, holds or supervises it, is of the team that does, or may not read it.",
                do="Name somebody more who is independent of it.",
                field="auditors",
            )
        audit = fresh_id(now)
        Audit.objects.create(
            id=audit,
            force_id=viewer.force,
            theme=theme.key,
            criteria=as_kept(theme),
            since=wanted.since,
            until=wanted.until,
            team_id=wanted.team,
            parted_by=wanted.parted_by,
            seed=seed,
            frame={part: [str(one) for one in some] for part, some in found.frame.items()},
            fingerprint=frame_print(found.frame),
            sizes=sizes,
            twice=twice,
            auditors=[str(one) for one in auditors],
            follows_id=wanted.follows,
            at=now,
            by_user_id=viewer.user,
        )
        AuditedCase.objects.bulk_create(
            AuditedCase(
                id=fresh_id(now),
                audit_id=audit,
                force_id=viewer.force,
                number=number,
                case_id=one.case,
                part=one.stratum,
                first_id=whom.first,
                second_id=whom.second,
            )
            for number, (one, whom) in enumerate(zip(drawn, given, strict=True), start=1)
        )
        log(viewer, now, "draw an audit of cases", {"theme": theme.title, "seed": seed})
    return audit


def draw_again(held: queries.Held, force: str) -> Again:
    """Whether the same is drawn again: from what is on record of that moment, and from the frame.

    What is on record differs where a case was made covert since, or changed its team.
    """
    now_found = queries.frame_of(
        force,
        held.theme,
        since=held.since,
        until=held.until,
        moment=held.at,
        team=held.team_id,
        parted_by=held.parted_by,
    )
    again = drawn_from(held.frame, held.seed, held.sizes, held.twice / 100)
    return Again(
        frame=frame_print(now_found.frame) == held.fingerprint == frame_print(held.frame),
        cases=[(one.case, one.stratum, one.twice) for one in again]
        == [(one.case, one.part, one.second is not None) for one in held.cases],
    )


def _read(
    viewer: Viewer, now: datetime, wanted: Wanted
) -> tuple[Theme, queries.Beginning, tuple[UUID, ...]] | Refusal:
    if refusal := may(viewer, Act.KEEP_INSPECTIONS, Facts(force=viewer.force)):
        return refusal
    theme = themes().get(wanted.theme)
    if theme is None or wanted.parted_by not in PARTS:
        return Refusal(what="Choose what is audited.", do="One of the themes.", field="theme")
    if wanted.until <= wanted.since or wanted.until > now:
        return Refusal(
            what="These days are not over, or the last is before the first.",
            do="Choose days that are over.",
            field="to",
        )
    if not 1 <= wanted.cases <= MOST:
        return Refusal(
            what=f"An audit is of 1 to {MOST} cases.", do="Give another number.", field="cases"
        )
    if wanted.follows is not None and queries.audit(viewer, wanted.follows) is None:
        return NOT_FOUND
    auditors = _auditors(viewer, now, wanted.auditors)
    if isinstance(auditors, Refusal):
        return auditors
    found = queries.frame_of(
        viewer.force,
        theme,
        since=wanted.since,
        until=wanted.until,
        moment=now,
        team=wanted.team,
        parted_by=wanted.parted_by,
    )
    if not found.size:
        return Refusal(
            what="No such case began in these days.", do="Choose other days.", field="from"
        )
    return theme, found, auditors


def _auditors(viewer: Viewer, now: datetime, numbers: Sequence[str]) -> tuple[UUID, ...] | Refusal:
    found: dict[UUID, None] = {}
    for number in numbers:
        user = record.user_numbered(number)
        who = record.viewer_of(user, now) if user else None
        audits = who is not None and who.force == viewer.force and who.active
        if not audits or who is None or not queries.sees(who) or not who.rank:
            return Refusal(
                what=f"{number} is nobody here who may audit.",
                do="Give the staff numbers of inspectors or above.",
                field="auditors",
            )
        found[who.user] = None
    if len(found) < 2:
        return Refusal(
            what="One person cannot mark what must be marked twice.",
            do="Name two at least; three, so that somebody is left to moderate.",
            field="auditors",
        )
    return tuple(found)


def _twice(viewer: Viewer, now: datetime) -> int:
    return lengths_on(viewer.force, london_date(now))["audit-marked-twice"][0]
