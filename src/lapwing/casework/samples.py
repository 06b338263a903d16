"""Each month's samples of work: drawn by lot, looked at by another, heard of by whoever did it.

A sample has no table: that something was drawn, by which seed and from which frame, is an entry on
its case, and so are what was found and that whoever did the work has read it.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from django.db import connection, transaction

from lapwing.areas.assessment.kinds import sampling as assessment
from lapwing.areas.contact.kinds import sampling as contact
from lapwing.areas.detention.kinds import checking as detention
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.named_sql import queries
from lapwing.base.refusals import Refusal
from lapwing.casework import door, lots
from lapwing.casework.draft import Draft, Recorded, Sending
from lapwing.duties.in_force import in_force
from lapwing.journal.kind import Kind
from lapwing.record.access import Act, visible
from lapwing.record.actor import seeing_all
from lapwing.record.looking import saw
from lapwing.record.viewer import Viewer

SQL = queries("casework/samples.sql")
SEED_BYTES = 8
ALL = ""  # the only part of a frame that is drawn from as one
_KEYS = UUID("6f1f5d0e-6f5b-5a6e-8a35-5a0c1c1b6f10")  # under which a drawing is sent once


@dataclass(frozen=True, kw_only=True, slots=True)
class Design:
    """What is sampled each month: entries of which kind, how many, and the words for it.

    ``answer`` is a question that must have been answered yes; nothing is drawn from a case with an
    entry ``unless``. ``each`` is how many of every officer's are drawn; without it one in
    ``one_in`` of all is, and ``least`` at least. ``within`` is how many days a month's sample may
    wait to be drawn. ``asks`` is the question that says what was found, and ``read`` the receipt of
    whoever did the work, where it is one person's.
    """

    key: str
    title: str
    about: str
    kind: str
    drawn: Kind
    found: Kind
    within: str
    read: Kind | None = None
    asks: str = "found"
    answer: str = ""
    unless: tuple[str, ...] = ()
    each: str = ""
    one_in: str = ""
    least: str = ""


DESIGNS: Mapping[str, Design] = {
    one.key: one
    for one in (
        Design(
            key="unshared",
            title="Assessments filed without sharing",
            about="One in ten of a month's, and twenty at least, is read again by a supervisor "
            "who did not decide it.",
            kind="assessment-filed-unshared",
            drawn=assessment.DRAWN,
            found=assessment.AUDITED,
            read=assessment.AUDIT_READ,
            within="assessment-audit-drawn",
            unless=("assessment-shared",),
            one_in="assessment-audit-one-in",
            least="assessment-audit-least",
        ),
        Design(
            key="contacts",
            title="Contacts with a child",
            about="Some of each handler's in a month are listened to again by a supervisor who "
            "did not handle them.",
            kind="contact-received",
            drawn=contact.DRAWN,
            found=contact.REVIEWED,
            read=contact.REVIEW_READ,
            within="contact-qa-drawn",
            answer="children",
            each="contact-qa-each",
        ),
        Design(
            key="custody",
            title="Custody records",
            about="One in five of the children who came into custody in a month, and ten at least, "
            "is read as a whole: what it was like to be this child, and whether it was right.",
            kind="detention-arrived",
            drawn=detention.DRAWN,
            found=detention.JUDGED,
            within="detention-sample-drawn",
            asks="grade",
            one_in="detention-sample-one-in",
            least="detention-sample-least",
        ),
    )
}


# What was found of these is told to whoever did the work.
_TOLD = tuple(one for one in DESIGNS.values() if one.read)


@dataclass(frozen=True, kw_only=True, slots=True)
class Undrawn:
    """A month that is over, whose sample nobody has drawn; ``late`` after longer than it may be."""

    design: Design
    month: str
    since: datetime
    due_at: datetime
    late: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One month's sample: by what it was drawn, and how far it was looked at and read."""

    month: str
    seed: str
    frame: int
    fingerprint: str
    at: datetime
    by: str
    drawn: int
    found: int
    read: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One thing that was drawn: whose work, what was found about it, and when they read that."""

    drawn: UUID
    case: UUID
    reference: str
    whose: str
    number: str
    own: bool
    at: datetime
    found: str
    errors: tuple[str, ...]
    found_at: datetime | None
    by: str
    read_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What was found about somebody's own work, which they have not yet said they have read."""

    entry: UUID
    design: Design
    case: UUID
    reference: str
    found: str
    errors: tuple[str, ...]
    said: str
    at: datetime
    by: str


def undrawn(force: str, now: datetime) -> tuple[Undrawn, ...]:
    """Of the last month that is over, the samples that nobody has drawn of what there was."""
    month = month_before(now)
    lasts = month_of(month)
    assert lasts is not None
    found = []
    for design in DESIGNS.values():
        if _kept(force, design, month) or not _frame(force, design, lasts, now)[1]:
            continue
        days = in_force(force).parameters.value(design.within, lasts[1])
        due_at = start_of_day(london_date(lasts[1]) + timedelta(days=days))
        found.append(
            Undrawn(design=design, month=month, since=lasts[1], due_at=due_at, late=now >= due_at)
        )
    return tuple(found)


def month_before(now: datetime) -> str:
    """The last month that is over in London, such as 2026-02."""
    last = london_date(now).replace(day=1) - timedelta(days=1)
    return f"{last:%Y-%m}"


def designs_of(viewer: Viewer) -> tuple[Design, ...]:
    """What somebody may draw: that of which it is theirs to say what they found."""
    return tuple(one for one in DESIGNS.values() if _may(viewer, one))


def month_of(text: str) -> tuple[datetime, datetime] | None:
    """From when until when a month such as 2026-02 lasts in London, or nothing."""
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError:
        return None
    after = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return start_of_day(first), start_of_day(after)


def draw(
    viewer: Viewer, now: datetime, design: Design, month: str, *, seed: str = ""
) -> int | Refusal:
    """Draw a month's sample, once; how many were drawn, or why none.

    Chance makes the seed unless one is given, so that whoever draws does not choose what is drawn.
    """
    if not _may(viewer, design):
        return Refusal(what="This sample is not yours to draw.", do="Ask who supervises this work.")
    lasts = month_of(month)
    if lasts is None or lasts[1] > now:
        return Refusal(
            what="This month is not over.", do="Choose a month that is over.", field="month"
        )
    with transaction.atomic():
        _rows(SQL["hold"], key=f"{design.key} {viewer.force} {month}")
        if _kept(viewer.force, design, month):
            return Refusal(
                what="The sample of this month was drawn before.",
                do="Open it in the list below.",
                field="month",
            )
        frame, cases = _frame(viewer.force, design, lasts, now)
        if not cases:
            return Refusal(
                what="There was nothing in this month to draw from.",
                do="Choose another month.",
                field="month",
            )
        seed = seed or secrets.token_hex(SEED_BYTES)
        drawn = lots.draw(frame, seed, sizes_of(viewer.force, design, frame, lasts[0]))
        said = {
            "month": month,
            "seed": seed,
            "frame": str(len(cases)),
            "fingerprint": lots.fingerprint(f"{one} {case}" for one, case in cases.items()),
        }
        outcomes = door.record_many(
            [
                Sending(
                    viewer=viewer,
                    recorded=now,
                    draft=Draft(
                        kind=design.drawn.key,
                        key=uuid5(_KEYS, f"{design.key} {month} {one}"),
                        case=cases[one],
                        answers={**said, **({"stratum": part} if part else {})},
                        regarding=one,
                    ),
                )
                for one, part in drawn.items()
            ],
            now,
        )
        if not all(isinstance(one, Recorded) for one in outcomes):
            transaction.set_rollback(True)
            return Refusal(
                what="Something that was drawn could not be recorded.",
                do="Try again; if it stays so, tell whoever runs Lapwing.",
            )
    return len(drawn)


def sizes_of(
    force: str, design: Design, frame: Mapping[str, tuple[UUID, ...]], at: datetime
) -> dict[str, int]:
    """How many are drawn of each part, by the force's numbers as they were in that month."""
    value = in_force(force).parameters.value
    if design.each:
        return dict.fromkeys(frame, int(value(design.each, at)))
    return {
        part: max(-(-len(several) // int(value(design.one_in, at))), int(value(design.least, at)))
        for part, several in frame.items()
    }


def draw_again(viewer: Viewer, design: Design, month: str) -> bool | None:
    """Whether the same is drawn when a month's sample is drawn again; nothing if none was drawn.

    By the seed that was kept, from what was known when it was drawn. It is not where a case was
    made covert since.
    """
    kept, lasts = _kept(viewer.force, design, month), month_of(month)
    if not kept or lasts is None or not _may(viewer, design):
        return None
    seed, fingerprint, moment = kept[0][2], kept[0][3], kept[0][4]
    frame, cases = _frame(viewer.force, design, lasts, moment)
    if lots.fingerprint(f"{one} {case}" for one, case in cases.items()) != fingerprint:
        return False
    again = lots.draw(frame, seed, sizes_of(viewer.force, design, frame, lasts[0]))
    return again == {row[0]: row[1] for row in kept}


def samples_of(viewer: Viewer, design: Design) -> tuple[Sample, ...]:
    """The samples that were drawn, the newest first."""
    if not _may(viewer, design):
        return ()
    return tuple(
        Sample(
            month=row[0],
            seed=row[1],
            frame=int(row[2]),
            fingerprint=row[3],
            at=row[4],
            by=row[5],
            drawn=row[6],
            found=row[7],
            read=row[8],
        )
        for row in _seen(viewer, "months", **_kinds(design))
    )


def lines_of(viewer: Viewer, design: Design, month: str) -> tuple[Line, ...]:
    """What was drawn of a month, as far as the viewer may see it, and what was found."""
    if not _may(viewer, design):
        return ()
    rows = _seen(viewer, "lines", **_kinds(design), asks=design.asks, month=month)
    saw(people=(row[2] for row in rows), cases=(row[1] for row in rows))
    return tuple(
        Line(
            drawn=row[0],
            case=row[1],
            reference=row[3],
            whose=row[6],
            number=row[7],
            own=row[5] == viewer.user,
            at=row[8],
            found=row[11] or "",
            errors=tuple(json.loads(row[12] or "[]") or ()),
            found_at=row[13],
            by=row[14] or "",
            read_at=row[15],
        )
        for row in rows
    )


def of_mine(viewer: Viewer, since: datetime) -> tuple[Told, ...]:
    """What was found since a moment about the viewer's own work, and waits to be read by them."""
    by_kind = {one.found.key: one for one in _TOLD}
    rows = _of_mine(viewer, since)
    saw(people=(row[3] for row in rows), cases=(row[2] for row in rows))
    return tuple(
        Told(
            entry=row[0],
            design=by_kind[row[1]],
            case=row[2],
            reference=row[4],
            found=row[5] or "",
            errors=tuple(json.loads(row[6] or "[]") or ()),
            said=row[7] or "",
            at=row[8],
            by=row[9],
        )
        for row in rows
    )


def how_many_of_mine(viewer: Viewer, since: datetime) -> int:
    """How much of that waits."""
    return len(_of_mine(viewer, since))


def _of_mine(viewer: Viewer, since: datetime) -> list[tuple[Any, ...]]:
    # Whose work it was is asked first, and only of that whether they may see the case.
    with seeing_all("tell somebody what was found about their work"):
        return _seen(
            viewer,
            "of_mine",
            user=viewer.user,
            since=since,
            found=[one.found.key for one in _TOLD],
            read=[one.read.key for one in _TOLD if one.read],
        )


def _may(viewer: Viewer, design: Design) -> bool:
    return viewer.active and bool({role.key for role in design.found.by} & viewer.roles)


def _frame(
    force: str, design: Design, lasts: tuple[datetime, datetime], moment: datetime
) -> tuple[dict[str, tuple[UUID, ...]], dict[UUID, UUID]]:
    """What may be drawn, by part, and the case of each."""
    with seeing_all("draw a sample of work"):
        rows = _rows(
            SQL["frame"],
            kind=design.kind,
            force=force,
            since=lasts[0],
            until=lasts[1],
            moment=moment,
            answer=design.answer,
            unless=list(design.unless),
        )
    frame: dict[str, tuple[UUID, ...]] = {}
    for entry, _, user in rows:
        part = str(user) if design.each else ALL
        frame[part] = (*frame.get(part, ()), entry)
    return frame, {entry: case for entry, case, _ in rows}


def _kept(force: str, design: Design, month: str) -> list[tuple[Any, ...]]:
    with seeing_all("draw a sample of work"):
        return _rows(SQL["kept"], drawn=design.drawn.key, force=force, month=month)


def _kinds(design: Design) -> dict[str, str]:
    read = design.read.key if design.read else ""
    return {"drawn": design.drawn.key, "found": design.found.key, "read": read}


def _seen(viewer: Viewer, name: str, **values: Any) -> list[tuple[Any, ...]]:
    """What a query gives of the cases that were told to the viewer."""
    told = visible(viewer, Act.SEE_CASE)
    return _rows(
        SQL[name].replace("{visible}", told.sql),
        **values,
        **({} if name == "of_mine" else {"force": viewer.force}),
        **told.values,
    )


def _rows(sql: str, **values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())
