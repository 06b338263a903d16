"""What a form is about besides the child: the entry that it corrects, the duty that it waives."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.base.clock_words import moment_words
from lapwing.base.refusals import Refusal
from lapwing.duties.obligation import Obligation, State, state
from lapwing.duties.parts import set_by_law
from lapwing.journal import queries as journal
from lapwing.journal.common import DUTY_WAIVED
from lapwing.journal.known import WITHDRAWN, replaced_by
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND
from lapwing.record.roles import ALLOCATED_OFFICER, ROLES, Rank
from lapwing.record.viewer import Viewer
from lapwing.web.forms.answers import answer_rows
from lapwing.web.forms.choosing import names_of
from lapwing.web.forms.entry import Place
from lapwing.web.present.aside import Aside
from lapwing.web.present.entries import NOT_MENDED
from lapwing.web.reading import read

BREACH_STAYS = (
    "If it is not done by the time it was due, that stays on the record: a breach is never erased. "
    "What was overdue before it was waived is counted as missed."
)


def aside_of(viewer: Viewer, place: Place, now: datetime) -> Aside | Refusal | None:
    """What the form is about, nothing if only the child, or why there is no such form."""
    if place.kind.key == DUTY_WAIVED.key and not place.corrects:
        return _waived(viewer, place, now)
    if place.corrects:
        return _corrected(viewer, place, now)
    return None


def latest_of(viewer: Viewer, place: Place) -> str:
    """The last correction of the entry that a form corrects: what stands, and may be wrong."""
    if place.case is None:
        return place.corrects
    entries = journal.of_case(viewer, place.case, place.person, kinds=all_kinds())
    replaced, wanted = replaced_by(entries), place.corrects
    while by := replaced.get(wanted):
        wanted = by.id
    return wanted


def _corrected(viewer: Viewer, place: Place, now: datetime) -> Aside | Refusal:
    entry = journal.entry(viewer, UUID(place.corrects))
    kind = all_kinds().get(entry.kind) if entry else None
    withdraws = place.kind.key == WITHDRAWN
    if entry is None or kind is None or entry.case != str(place.case):
        return NOT_FOUND
    if entry.kind == WITHDRAWN:
        return Refusal(
            what="This entry was withdrawn.",
            do="If it happened after all, open the case and record it again.",
        )
    if entry.kind in NOT_MENDED or not (withdraws or kind.key == place.kind.key):
        return NOT_FOUND
    names = names_of(viewer, kind, dict(entry.answers), now)
    author = record.staff(viewer, [UUID(entry.by.user)]).get(UUID(entry.by.user))
    by = author.name if author else "somebody"
    role = ROLES.get(entry.by.role)
    who = f"{by}, {role.title.lower()}," if role else by
    says = [f"It happened on {moment_words(entry.at)}."]
    says.append(f"{who} recorded it on {moment_words(entry.recorded)}.")
    if withdraws:
        says.append("It stays readable, struck through. From now on it no longer counts.")
        if entry.corrects:
            says.append("What it corrected stands again.")
    else:
        says.append("It stays readable, struck through, beside your correction.")
        if titles := _others(viewer, place):
            says.append(f"Your role may not record this. Ask one of these to correct it: {titles}.")
    rows = answer_rows(kind, entry.answers, names)
    return Aside(
        title=kind.happened,
        says=tuple(says),
        rows=tuple(row for row in rows if row.name in entry.answers) if withdraws else (),
        entry=entry,
        names=names,
    )


def _others(viewer: Viewer, place: Place) -> str:
    """Who may record this kind, where the viewer may not: said before anything is typed."""
    case = record.case(viewer, place.case) if place.case else None
    allocated = case is not None and case.allocated == viewer.user
    held = viewer.roles | {viewer.acting_role} | ({ALLOCATED_OFFICER.key} if allocated else set())
    if not place.kind.by or any(role.key in held for role in place.kind.by):
        return ""
    return ", ".join(role.title.lower() for role in place.kind.by)


def may_waive(viewer: Viewer, owner: str) -> bool:
    """Whether the viewer may waive what is this role's duty: a supervisor of no lower rank."""
    rank = ROLES[owner].rank if owner in ROLES else Rank.NONE
    return viewer.rank >= max(rank, Rank.SERGEANT)


def _waived(viewer: Viewer, place: Place, now: datetime) -> Aside | Refusal:
    reading = read(viewer, place.person, now)
    mine = [
        one
        for one in (reading.obligations if reading else ())
        if one.case == str(place.case) and one.duty == place.duty and _begun(one, place.regarding)
    ]
    still = [one for one in mine if state(one, now) in (State.OPEN, State.OVERDUE)]
    if reading is None or not mine:
        return NOT_FOUND
    rule = reading.rules.duties[place.duty]
    if set_by_law(rule, reading.rules.parameters.numbers):
        return Refusal(
            what="This limit is set by law, and nobody may waive it.",
            do="Record what was done, or what ended it. If it has passed, it stays on record.",
        )
    if not may_waive(viewer, rule.owner.key):
        owner = ROLES[rule.owner.key]
        least = max(owner.rank, Rank.SERGEANT)
        return Refusal(
            what="Waiving this duty is not yours to decide.",
            do=f"It falls to the {owner.title.lower()}. Ask somebody of the rank of "
            f"{least.title} or above.",
        )
    if not still:
        return Refusal(
            what="This duty is no longer open, so there is nothing to waive.",
            do="Open the case to see how it ended.",
        )
    return Aside(title=rule.title, says=(*_due(still, now), BREACH_STAYS, rule.why))


def _begun(one: Obligation, regarding: str) -> bool:
    return not regarding or one.begun_by == regarding


def _due(still: list[Obligation], now: datetime) -> tuple[str, ...]:
    many = f"This waives all {len(still)} that are open under this duty." if len(still) > 1 else ""
    nearest = min(still, key=lambda one: one.due_at)
    late = state(nearest, now) is State.OVERDUE
    due = moment_words(nearest.due_at)
    says = f"It was due {due} and is overdue: that stays." if late else f"It is due {due}."
    return tuple(filter(None, (says, many)))


def form_kind(place: Place) -> Place:
    """The same form without the questions that its address has answered."""
    asked = tuple(one for one in place.kind.questions if one.name not in place.fixed)
    return replace(place, kind=replace(place.kind, questions=asked))
