"""Entries as a page tells them: what happened, by whom, in which words, and when it was known."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from lapwing.areas import all_kinds
from lapwing.base.clock_words import moment_words, span_words
from lapwing.casework.judging import receipt_refusal
from lapwing.journal.entry import Entry
from lapwing.journal.known import WITHDRAWN, replaced_by
from lapwing.journal.photographs import BEHIND_IT, PHOTOGRAPH_ADDED
from lapwing.journal.seriousness import CONCERN, MEANS, SERIOUS, UNKNOWN, Seriousness
from lapwing.record.roles import ROLES
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import (
    case_address,
    correct_address,
    photograph_address,
    record_address,
    withdraw_address,
)
from lapwing.web.forms.answers import AnswerRow, answer_rows
from lapwing.web.jinja import short_moment
from lapwing.web.present.acts import Act, answering
from lapwing.web.present.paging import Part
from lapwing.web.present.rights import may_correct, may_say, may_withdraw

# A shape beside each word, and never a colour alone; the picture has the same.
SHAPES: Mapping[Seriousness, str] = {
    SERIOUS: "◆",
    CONCERN: "▲",
    UNKNOWN: "○",
    Seriousness.ROUTINE: "■",
}
# A withdrawal is final, an exception has let something through, and leaving was a tour's end.
# A flag follows from what was said of homes and warnings: it is that which is put right.
NOT_MENDED = frozenset(
    {
        *(WITHDRAWN, "exception-allowed", "missing-supervisor-left"),
        *("household-flagged", "household-flag-ended"),
    }
)
LATE = timedelta(minutes=10)  # local: less than this is the time it takes to type


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """One entry in a chronology. ``later`` marks what was not yet known at the moment shown.

    ``struck_href`` and ``instead_href`` lead to the entry that corrects this one and to the one
    that it corrects, where they are in the same chronology; ``case_href`` to where it stands;
    ``answers`` to the forms that answer it, while nobody has; ``picture`` to the photograph that
    it adds, unless it was withdrawn.
    """

    id: str
    title: str
    when: datetime
    when_words: str
    by: str
    rows: tuple[AnswerRow, ...]
    case: str
    case_href: str
    kind: str
    late: str = ""
    carried: str = ""
    struck: str = ""
    corrects: str = ""
    seriousness: Seriousness = UNKNOWN
    later: bool = False
    new: bool = False
    struck_href: str = ""
    instead_href: str = ""
    correct_href: str = ""
    withdraw_href: str = ""
    answers: tuple[Act, ...] = ()
    picture: str = ""

    @property
    def serious(self) -> bool:
        """Whether it tells of the child's safety, and stands out."""
        return self.seriousness in (SERIOUS, CONCERN)

    @property
    def seriousness_words(self) -> str:
        """How serious what it tells is, in a word."""
        return MEANS[self.seriousness][0]

    @property
    def shape(self) -> str:
        """The shape that stands beside that word."""
        return SHAPES[self.seriousness]


def by_what_happened(entry: Entry) -> tuple[datetime, datetime]:
    """By when it happened, and then by when it became known."""
    return (entry.at, entry.recorded)


def by_what_became_known(entry: Entry) -> tuple[datetime, datetime]:
    """By when it became known, and then by when it happened."""
    return (entry.recorded, entry.at)


def newest_first(
    entries: Iterable[Entry],
    by: Callable[[Entry], tuple[datetime, datetime]] = by_what_happened,
) -> list[Entry]:
    """Entries as every chronology has them."""
    return sorted(entries, key=by, reverse=True)


def told(
    entries: Iterable[Entry],
    *,
    names: Mapping[str, str],
    references: Mapping[str, str],
    now: datetime,
    known_at: datetime | None = None,
    new: Collection[str] = (),
    part: Part | None = None,
    viewer: Viewer | None = None,
    cases: Iterable[CaseRecord] = (),
    among: Iterable[Entry] = (),
    stands: Mapping[str, str] = MappingProxyType({}),
    by: Callable[[Entry], tuple[datetime, datetime]] = by_what_happened,
) -> tuple[Told, ...]:
    """The entries, the newest first; what was recorded after ``known_at`` is marked as later.

    A corrected entry stays, struck and beside what corrects it: nothing is hidden by a correction.
    It is not struck once that correction is itself withdrawn.
    ``new`` are the ids of those that are new to the reader. ``part`` tells one part only, and
    leads to the others where an entry speaks of one that stands there. ``viewer`` is shown how to
    correct and withdraw what they may of what stands on ``cases``; nobody is on paper. Where only
    some are told, ``among`` is the whole by which corrections are judged, and ``stands`` says where
    each entry stands besides.
    """
    everything = tuple(entries)
    limit = known_at or now
    struck = replaced_by(among or everything, limit)
    ordered = newest_first(everything, by)
    places = {entry.id: place for place, entry in enumerate(ordered)}

    def address(entry: str | None) -> str:
        if entry is None or entry not in places:
            return stands.get(entry or "", "")
        away = part is not None and not part.holds(places[entry])
        return f"{part.address_of(places[entry]) if part and away else ''}#e-{entry}"

    shown = tuple(
        replace(
            _told(entry, names, references, now, limit, struck.get(entry.id), address),
            case_href=stands.get(entry.id, case_address(entry.case)),
            new=entry.id in new,
        )
        for entry in (part.of(ordered) if part else ordered)
    )
    # What one looks back at is not corrected from there: something else may stand by now.
    if known_at or viewer is None:
        return shown
    on, by_id = {str(case.id): case for case in cases}, {one.id: one for one in everything}
    said = {(one.kind, one.regarding) for one in everything if one.id not in struck}
    return tuple(
        _with_answers(
            _with_mending(one, by_id[one.id], viewer, on.get(by_id[one.id].case)),
            viewer,
            on.get(by_id[one.id].case),
            said,
            everything,
        )
        for one in shown
    )


def _told(
    entry: Entry,
    names: Mapping[str, str],
    references: Mapping[str, str],
    now: datetime,
    limit: datetime,
    struck: Entry | None,
    address: Callable[[str | None], str],
) -> Told:
    kind = all_kinds().get(entry.kind)
    return Told(
        id=entry.id,
        title=kind.happened if kind else entry.kind,
        when=entry.at,
        when_words=moment_words(entry.at),
        by=_by(entry, names),
        rows=tuple(row for row in answer_rows(kind, entry.answers, names) if _answered(row, entry))
        if kind
        else (),
        case=references.get(entry.case, ""),
        case_href=case_address(entry.case),
        kind=entry.kind,
        late=_late(entry, now),
        carried="Learnt of a linked child" if entry.carried_from else "",
        struck=_struck(struck, now),
        corrects=_corrects(entry),
        struck_href=address(struck.id if struck else None),
        instead_href=address(entry.corrects),
        seriousness=kind.serious(entry.answers) if kind else UNKNOWN,
        later=entry.recorded > limit,
        picture=_picture(entry) if struck is None else "",
    )


def _picture(entry: Entry) -> str:
    """Where the photograph is seen that an entry adds, or nothing."""
    added = entry.kind == PHOTOGRAPH_ADDED.key
    return photograph_address(entry.case, str(entry.answers["photograph"])) if added else ""


def _by(entry: Entry, names: Mapping[str, str]) -> str:
    """Whose word it is: an officer's in their role, or a partner agency's, by whoever gave it."""
    who = names.get(entry.by.user, "Somebody")
    role = ROLES.get(entry.by.role)
    if role is None:
        return who
    if role.partner and entry.by.team in names:
        return f"Told by {names[entry.by.team]} ({who})"
    return f"{who}, {role.title}"


def _with_mending(shown: Told, entry: Entry, viewer: Viewer, case: CaseRecord | None) -> Told:
    """The same with the ways to correct and to withdraw it, for whoever may do that from here."""
    kind = all_kinds().get(shown.kind)
    if kind is None or case is None or shown.struck or shown.carried or shown.kind in NOT_MENDED:
        return shown
    own_form = not kind.made_by_page or kind.opens_case
    corrects = own_form and may_correct(viewer, case, entry)
    withdraws = may_withdraw(viewer, case, entry)
    href = case_address(case.id)
    return replace(
        shown,
        correct_href=correct_address(href, shown.kind, shown.id) if corrects else "",
        withdraw_href=withdraw_address(href, shown.id) if withdraws else "",
    )


def _with_answers(
    shown: Told,
    viewer: Viewer,
    case: CaseRecord | None,
    said: Collection[tuple[str, str | None]],
    everything: Iterable[Entry],
) -> Told:
    """The same with the forms that answer it, where nobody has yet and this viewer may."""
    if case is None or shown.struck or shown.carried:
        return shown
    return replace(
        shown,
        answers=tuple(
            Act(text=kind.does, href=record_address(case.id, kind.key, shown.id))
            for kind in answering(shown.kind)
            if (kind.key, shown.id) not in said and (case.open or kind.after_closing)
            if may_say(viewer, case, kind)
            if receipt_refusal(viewer, kind, shown.id, everything) is None
        ),
    )


def _corrects(entry: Entry) -> str:
    if entry.corrects is None:
        return ""
    word = "Withdraws" if entry.kind == WITHDRAWN else "Corrects"
    return f"{word} an earlier entry"


def _answered(row: AnswerRow, entry: Entry) -> bool:
    """Whether it says anything to a reader; the id and the hash of a picture do not."""
    behind = entry.kind == PHOTOGRAPH_ADDED.key and row.name in BEHIND_IT
    return row.name in entry.answers and not behind


def _late(entry: Entry, now: datetime) -> str:
    behind = entry.recorded - entry.at
    if behind < LATE:
        return ""
    word = "Known here" if entry.carried_from else "Recorded"
    return f"{word} {span_words(behind)} later, {short_moment(entry.recorded, now)}"


def _struck(by: Entry | None, now: datetime) -> str:
    if by is None:
        return ""
    word = "Withdrawn" if by.kind == WITHDRAWN else "Corrected"
    return f"{word} {short_moment(by.recorded, now)}"


def references_of(cases: Iterable[CaseRecord]) -> dict[str, str]:
    """What each case is called: its reference, or the person's own file."""
    return {str(case.id): "Own file" if case.standing else case.reference for case in cases}
