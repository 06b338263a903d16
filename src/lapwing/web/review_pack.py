"""A child's whole record for a case review: one PDF, tables, and a manifest to check them by.

It holds every area, case and record of the child that whoever makes it may take out, as it is known
now or as it was known at a past moment. What is left out is said, with whom to ring where that may
be told. That it was made, by whom and why, is logged before it is given.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

from lapwing import __version__
from lapwing.base.clock import london_date
from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import moment_words, span_words
from lapwing.base.refusals import Refusal
from lapwing.duties import queries as duties
from lapwing.duties.in_force import in_force
from lapwing.duties.queries import ObligationRecord
from lapwing.journal import actions as journal
from lapwing.journal import look_queries as log
from lapwing.journal.entry import Author
from lapwing.journal.look import Look, Operation
from lapwing.journal.sequencer import head, places_of
from lapwing.record.access import NOT_FOUND
from lapwing.record.identity import fresh_id
from lapwing.record.roles import ROLES
from lapwing.record.search import find_people
from lapwing.record.viewer import Viewer
from lapwing.web.pages.chronology_papers import (
    COLUMNS,
    Copy,
    entry_line,
    may_take_out,
    row_of,
)
from lapwing.web.pages.looks import shown as look_shown
from lapwing.web.pages.papers import force_words
from lapwing.web.present.chronology import BY, Chosen, Line, Order, in_order, month_of, months
from lapwing.web.present.desk import desk_of
from lapwing.web.present.entries import Told, references_of, told
from lapwing.web.present.person import born
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import DueLine, EntryLine, MonthOfEntries, ReviewPackSheet
from lapwing.web.print.table import as_csv
from lapwing.web.reading import names_in
from lapwing.web.reading_line import WholeLine, read_line
from lapwing.web.viewing import role_title

REASONS: Mapping[str, str] = {
    "practice-review": "Local child safeguarding practice review",
    "rapid-review": "Rapid review of a serious incident",
    "inquest": "Inquest",
    "court": "Order of a court",
    "inspection": "Request of an inspectorate",
    "own-review": "The force’s own review",
}
DUTIES = (
    *("id", "what must be done", "case", "who must do it", "begun (UTC)", "known (UTC)"),
    *("due (UTC)", "how it stood", "closed (UTC)", "closed by", "rests on", "source"),
)
LOOKS = (
    *("when (UTC)", "who", "number", "role", "operation", "what they did", "of", "why"),
    *("given to",),
)
NOT_THE_LOG = (
    "Who looked is not here: whoever made this may not read the log. Ring the privacy officer."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewPack:
    """The pack: its files by name, the manifest among them."""

    reference: str
    entries: int
    left_out: tuple[str, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the pack is called where it is kept."""
        return f"case-review-{self.reference}"

    def zipped(self) -> bytes:
        """All files as one."""
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as made:
            for name, content in self.files.items():
                made.writestr(f"{self.name}/{name}", content)
        return out.getvalue()


def review_pack(
    who: Viewer, now: datetime, person: UUID, why: str, *, known_at: datetime | None = None
) -> ReviewPack | Refusal:
    """The pack about a child, logged as taken out for one of ``REASONS``."""
    if why not in REASONS:
        return Refusal(
            what="Say what the pack is for.", do="Choose one of the reasons.", field="why"
        )
    moment = min(known_at or now, now)
    line = read_line(who, [person], now, known_at=moment)
    if line is None:
        return NOT_FOUND
    copy, refusals = _copy(who, line, moment)
    if all(refusals.values()):
        return next((one for one in refusals.values() if one), NOT_FOUND)
    obligations = _obligations(who, line, {c for c, no in refusals.items() if no is None}, moment)
    looked, no_log = _looked(who, line, moment)
    left_out = (*copy.left_out, *_pointed(line), *no_log)
    ends = head()
    references = references_of(line.cases)
    noted = f"{ends.size}:{ends.head.hex()}" if ends else "nothing has its place yet"
    sheet = _sheet(who, now, copy, why, moment, obligations, looked, left_out, noted)
    files = {
        "chronology.pdf": pdf(sheet),
        "entries.csv": as_csv(
            COLUMNS, [row_of(one, said, copy, line.teams) for one, said in _both(copy)]
        ),
        "duties.csv": as_csv(DUTIES, [_duty_row(one, references) for one in obligations]),
        "looks.csv": as_csv(LOOKS, [_look_row(one, now) for one in looked]),
    }
    manifest = _manifest(who, now, copy, why, moment, left_out, noted, files)
    files["manifest.json"] = json.dumps(manifest, indent=2, ensure_ascii=False).encode()
    _log(who, now, line, refusals, why, moment, sha256(files["manifest.json"]).hexdigest())
    return ReviewPack(
        reference=line.person.reference,
        entries=len(copy.shown),
        left_out=left_out,
        files=files,
    )


def person_called(who: Viewer, reference: str, now: datetime) -> UUID | None:
    """Whose record or case has this reference, if the viewer may know of it."""
    found = find_people(who, reference, today=london_date(now))
    if isinstance(found, Refusal) or not found.read.reference or len(found.found) != 1:
        return None
    return found.found[0].person


def _copy(who: Viewer, line: WholeLine, moment: datetime) -> tuple[Copy, dict[str, Refusal | None]]:
    refusals = may_take_out(who, line.cases)
    out = {case for case, refusal in refusals.items() if refusal is None}
    # A case that began after the moment was not there then.
    was_there = {one.case for one in line.entries}
    shown = tuple(one for one in in_order(line.lines, Order.HAPPENED) if one.entry.case in out)
    entries = [one.entry for one in shown]
    references = references_of(line.cases)
    lines = told(
        entries,
        names=names_in(who, entries, ()),
        references=references,
        now=line.now,
        known_at=moment,
        among=line.entries,
        by=BY[Order.HAPPENED],
    )
    left_out = tuple(
        f"{references[case]} is not here: {refusal}"
        for case, refusal in refusals.items()
        if refusal is not None and case in was_there
    )
    as_at = replace(line, now=moment)
    copy = Copy(line=as_at, chosen=Chosen(), shown=shown, told=lines, left_out=left_out)
    return copy, refusals


def _both(copy: Copy) -> list[tuple[Line, Told]]:
    """Each entry with its words, the oldest first."""
    return list(zip(reversed(copy.shown), reversed(copy.told), strict=True))


def _obligations(
    who: Viewer, line: WholeLine, out: set[str], moment: datetime
) -> tuple[ObligationRecord, ...]:
    """What was to be done on the cases that may be taken out, by what was known at the moment."""
    if moment >= line.now:
        people = {case.person for case in line.cases}
        found = [one for each in people for one in duties.for_person(who, each, moment)]
    else:
        found = [one for case in line.cases for one in duties.as_known(who, case.id, moment)]
    return tuple(
        sorted(
            (one for one in found if str(one.case) in out),
            key=lambda one: (one.due_at, one.duty, str(one.case)),
        )
    )


def _looked(
    who: Viewer, line: WholeLine, moment: datetime
) -> tuple[tuple[log.Done, ...], tuple[str, ...]]:
    whose = log.subject(who, line.person.reference, until=moment)
    if isinstance(whose, Refusal):
        return (), (NOT_THE_LOG,)
    return log.page(who, whose, most=max(1, log.count(who, whose)))[::-1], ()


def _pointed(line: WholeLine) -> tuple[str, ...]:
    return tuple(
        f"{one.reference} is a restricted record and is not here. Ring "
        f"{desk_of(one.force, one.kind, one.desk)}"
        for one in line.pointed
    )


def _sheet(
    who: Viewer,
    now: datetime,
    copy: Copy,
    why: str,
    moment: datetime,
    obligations: Sequence[ObligationRecord],
    looked: Sequence[log.Done],
    left_out: tuple[str, ...],
    noted: str,
) -> ReviewPackSheet:
    line = copy.line
    in_months = months(copy.shown, Order.HAPPENED)
    found: dict[str, list[EntryLine]] = {}
    for one, said in _both(copy):
        known = f"Known {moment_words(one.entry.recorded)}"
        on_paper = entry_line(one.entry, said)
        found.setdefault(month_of(one.entry, Order.HAPPENED), []).append(
            EntryLine(
                at=on_paper.at,
                what=on_paper.what,
                by=f"{known}\n{on_paper.by}",
                told=on_paper.told,
                late=on_paper.late,
            )
        )
    references = references_of(line.cases)
    there = {one.entry.case for one in copy.shown}
    return ReviewPackSheet(
        force=force_words(who),
        made=moment_words(now),
        made_by=who.name,
        child=line.person.name,
        reference=line.person.reference,
        born=born(line.person),
        whose=f"{who.name}, {role_title(who.acting_role)}",
        known_at=moment_words(moment),
        why=REASONS[why],
        cases=tuple(words for case, words in references.items() if case in there),
        left_out=left_out,
        months=tuple(
            MonthOfEntries(words=in_months[key].words, entries=tuple(lines))
            for key, lines in found.items()
        ),
        count=len(copy.shown),
        duties=tuple(_due_line(one, references) for one in obligations),
        looks=tuple(_look_line(one, now) for one in looked),
        head=noted,
    )


def _due_line(one: ObligationRecord, references: Mapping[str, str]) -> DueLine:
    closed = ""
    if one.closed_at is not None:
        late = one.closed_at - one.due_at
        closed = f" {moment_words(one.closed_at)}"
        closed += f", {span_words(late)} late" if late.total_seconds() > 0 else ""
    return DueLine(
        due=moment_words(one.due_at),
        state=f"{one.state}{closed}",
        todo=f"{one.title} ({references.get(str(one.case), '')})",
        owner=ROLES[one.owner].title if one.owner in ROLES else one.owner,
        basis=one.weight,
    )


def _duty_row(one: ObligationRecord, references: Mapping[str, str]) -> tuple[str, ...]:
    return (
        one.duty,
        one.title,
        references.get(str(one.case), ""),
        ROLES[one.owner].title if one.owner in ROLES else one.owner,
        instant_text(one.begun_at),
        instant_text(one.known_at),
        instant_text(one.due_at),
        str(one.state),
        instant_text(one.closed_at) if one.closed_at else "",
        one.closed_by or "",
        one.weight,
        one.source,
    )


def _look_line(one: log.Done, now: datetime) -> EntryLine:
    said = look_shown(one, now)
    return EntryLine(
        at=moment_words(one.at),
        what=f"{said.operation}: {said.doing}",
        by=f"{said.name}, {said.number}\n{said.role}",
        told="; ".join(part for part in (said.reason, said.asked) if part),
    )


def _look_row(one: log.Done, now: datetime) -> tuple[str, ...]:
    said = look_shown(one, now)
    return (
        *(instant_text(one.at), said.name, said.number, said.role, said.operation, said.doing),
        *(said.whose, said.reason, said.recipients),
    )


def _manifest(
    who: Viewer,
    now: datetime,
    copy: Copy,
    why: str,
    moment: datetime,
    left_out: tuple[str, ...],
    noted: str,
    files: Mapping[str, bytes],
) -> Mapping[str, object]:
    """What the pack is, and by what each file and each entry of it can be checked."""
    own = [one.entry.id for one in copy.shown]
    return {
        "what": "Chronology for a case review",
        "record": copy.line.person.reference,
        "made": instant_text(now),
        "made_by": {"name": who.name, "role": who.acting_role, "force": who.force},
        "made_for": REASONS[why],
        "as_known_at": instant_text(moment),
        "edition": __version__,
        "rules": in_force(who.force).fingerprint,
        "left_out": list(left_out),
        "journal": {
            "head": noted,
            **({"check": f"lapwing verify --head {noted}"} if ":" in noted else {}),
            "entries": {
                entry: {"place": seq, "leaf": leaf}
                for entry, (seq, leaf) in places_of(dict.fromkeys(own)).items()
            },
        },
        "files": {
            name: {"sha256": sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in files.items()
        },
    }


def _log(
    who: Viewer,
    now: datetime,
    line: WholeLine,
    refusals: Mapping[str, Refusal | None],
    why: str,
    moment: datetime,
    digest: str,
) -> None:
    given = [case for case in line.cases if refusals[str(case.id)] is None]
    journal.log(
        Look(
            id=str(fresh_id(now)),
            operation=Operation.DISCLOSURE,
            doing="take a copy out: a pack for a case review",
            at=now,
            by=Author(user=str(who.user), role=who.acting_role, team=str(who.team or "")),
            people=tuple(sorted({str(case.person) for case in given} | {str(line.person.id)})),
            cases=tuple(sorted(str(case.id) for case in given)),
            asked={
                "pack": line.person.reference,
                "as_known_at": instant_text(moment),
                "manifest_sha256": digest,
            },
            reason=REASONS[why],
        ),
        who.force,
    )
