"""Judges one draft: whether it can be read, whether this person may record it, what stops it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from lapwing.areas import all_kinds, case_title
from lapwing.base.clock import utc
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.casework import competence, told_late
from lapwing.casework.desk import Desk, area_of, as_id
from lapwing.casework.draft import Draft, Refused, Sending, Stop, refused
from lapwing.casework.reading import read_draft_answers, time_refusal
from lapwing.duties.gates import EXCEPTION, judge
from lapwing.duties.in_force import in_force
from lapwing.duties.language import Gate
from lapwing.journal.common import SUPERVISORS
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.keeping import CASE_CLASSIFIED
from lapwing.journal.kind import Kind
from lapwing.journal.known import WITHDRAWN
from lapwing.journal.questions import UNKNOWN, Reference
from lapwing.journal.receipts import addressed_to
from lapwing.record.access import NOT_FOUND, Act, Facts, Tie, facts_of, may
from lapwing.record.actions import NewCase
from lapwing.record.identity import fresh_id
from lapwing.record.roles import ALLOCATED_OFFICER, ROLES, rank_of
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer

LONGEST_REASON = 20_000  # bytes
# Decisions that anybody on the case may take, of which only one can stand: two people who take one
# at once are told of each other. What tells what was seen or done is never held up.
DECISIONS = frozenset({"missing-risk-graded", CASE_CLASSIFIED.key})


@dataclass(frozen=True, kw_only=True, slots=True)
class Judged:
    """A draft that may be recorded, as the entry that it becomes, unless a gate stops it."""

    entry: Entry
    force: str
    opens: NewCase | None
    changed: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Where:
    """Where an entry belongs: the case, whose it is, and whether it is to be opened."""

    case: CaseRecord
    opens: NewCase | None = None


def judge_draft(desk: Desk, sending: Sending) -> Judged | Refused:
    """The entry that this draft becomes, or everything that is wrong with it; gates come after."""
    draft, viewer = sending.draft, sending.viewer
    recorded_at = utc(sending.recorded)
    kind = desk.kinds.get(draft.kind)
    if kind is None:
        return refused("There is no such kind of entry.", "Choose one from the case's page.")
    where = _where(desk, sending, kind)
    if isinstance(where, Refused):
        return where
    case = where.case
    answers, wrong = read_draft_answers(kind, draft.answers, recorded_at)
    refusals = list(wrong)
    if not wrong:
        refusals += _references(desk, viewer, kind, answers)
        if not refusals:
            refusals += competence.wrong_of(viewer, kind.key, answers, recorded_at)
    refusals += _about_others(desk, draft, kind, case)
    refusals += _of_another_agency(desk, draft, viewer, case)
    refusals += _receipt(desk, draft, viewer, kind, case)
    refusals += _for_the_police(viewer, kind, case, answers)
    refusals += _may_withdraw(desk, draft, viewer)
    moment = desk.next_moment(case.person, recorded_at)
    at = moment if draft.at is None else utc(draft.at)
    if draft.at is not None and (refusal := time_refusal(at, moment, desk.births.get(case.person))):
        refusals.append(refusal)
    if kind.at_once and at < moment and draft.corrects is None:
        refusals.append(
            Refusal(
                what=f"“{kind.does}” takes effect when it is recorded.",
                do="Leave the time out. What was late before this stays late.",
                field="at",
            )
        )
    if not wrong and draft.corrects is None:
        refusals += told_late.wrong_of(desk, kind.key, case, answers, at=at, recorded=moment)
    role = _role(viewer, kind, case)
    if isinstance(role, Refusal):
        refusals.append(role)
    if refusals or isinstance(role, Refusal):
        return Refused(refusals=tuple(refusals))
    changed = _changed(desk, draft, viewer, case)
    if changed and draft.corrects is None and _decides_again(kind, changed):
        return Refused(
            refusals=(
                Refusal(
                    what="Somebody recorded the same decision while you were writing yours.",
                    do="Read what they recorded, and send yours again if it should stand instead.",
                ),
            ),
            changed=changed,
        )
    home = desk.homes.get(case.person)
    entry = Entry(
        id=str(sending.id or fresh_id(moment)),
        kind=kind.key,
        edition=kind.edition,
        case=str(case.id),
        about=str(case.person),
        household=None if home is None else str(home),
        at=at,
        recorded=moment,
        by=Author(user=str(viewer.user), role=role, team=str(viewer.team or "")),
        answers=answers,
        regarding=None if draft.regarding is None else str(draft.regarding),
        corrects=None if draft.corrects is None else str(draft.corrects),
    )
    return Judged(entry=entry, force=case.force, opens=where.opens, changed=changed)


# --- Gates --------------------------------------------------------------------------------------


def exceptions_for(
    desk: Desk, sending: Sending, judged: Judged
) -> tuple[tuple[str, Entry], ...] | Refused:
    """The exceptions that let the entry in, none where no gate stops it, or the gates that do."""
    stopped = _stopped(desk, judged.force, judged.entry, ())
    if not stopped:
        return ()
    draft, rank = sending.draft, rank_of(judged.entry.by.role)
    rank = max(rank, sending.viewer.rank)
    stops = tuple(_stop(gate, sending.viewer) for gate in stopped)
    reason = draft.exception.strip()
    if not reason or not all(stop.may_allow for stop in stops):
        return Refused(stops=stops)
    if refusal := check_text(
        draft.exception, most_bytes=LONGEST_REASON, field="exception", lines=True
    ):
        return Refused(refusals=(refusal,))
    exceptions = tuple(
        (gate.key, _exception(judged.entry, gate, draft.exception, sending.viewer))
        for gate in stopped
    )
    # What they let in stands just after them.
    if left := _stopped(desk, judged.force, judged.entry, [entry for _, entry in exceptions]):
        return Refused(stops=tuple(_stop(gate, sending.viewer) for gate in left))
    return exceptions


def _stopped(desk: Desk, force: str, entry: Entry, allowed: Sequence[Entry]) -> tuple[Gate, ...]:
    by = in_force(force)
    if not any(entry.kind in gate.stops.kinds for gate in by.rules.gates):
        return ()
    before = [*desk.record_of(UUID(entry.about)), *allowed]
    keys = {one.gate for one in judge(by.rules.gates, before, entry, by.parameters)}
    return tuple(gate for gate in by.rules.gates if gate.key in keys)


def _exception(entry: Entry, gate: Gate, reason: str, viewer: Viewer) -> Entry:
    return replace(
        entry,
        id=str(fresh_id(entry.recorded)),
        kind=EXCEPTION,
        edition=1,
        at=entry.recorded,
        by=Author(user=str(viewer.user), role=viewer.acting_role, team=str(viewer.team or "")),
        answers={"gate": gate.key, "reason": reason},
        regarding=None,
        corrects=None,
    )


def _stop(gate: Gate, viewer: Viewer) -> Stop:
    return Stop(
        gate=gate.key,
        title=gate.title,
        says=gate.says,
        why=gate.why,
        source=gate.source,
        lets=gate.lets.key if gate.lets else None,
        may_allow=gate.lets is not None and viewer.rank >= gate.lets.rank,
    )


# --- Where it belongs, and who may ----------------------------------------------------------------


def _where(desk: Desk, sending: Sending, kind: Kind) -> _Where | Refused:
    draft, viewer = sending.draft, sending.viewer
    if kind.opens_case and draft.corrects is None and draft.case not in desk.cases:
        return _opening(desk, sending, kind)
    case = desk.cases.get(draft.case) if draft.case is not None else None
    if case is None and draft.case is None and kind.standing and draft.about is not None:
        case = _standing_file(desk, draft.about)
    if case is None:
        return Refused(refusals=(NOT_FOUND,))
    if refusal := recording_refusal(viewer, _says_anew(desk, draft, kind), case):
        return Refused(refusals=(refusal,))
    if draft.about is not None and draft.about != case.person:
        return refused("This case is about another person.", "Open the right case and try again.")
    # What belongs to the child's own file is put there, whichever case it was written on.
    if kind.standing and not case.standing:
        case = _standing_file(desk, case.person) or case
    area = area_of(kind)
    if not kind.standing and not kind.anywhere and area not in (None, case.kind):
        title = case_title(area or "")
        return refused(
            f"This belongs to another kind of case: {title.lower()}.",
            f"Open the child's {title.lower()} and record it there.",
        )
    if case.standing and kind.anywhere:
        return refused(
            "This belongs to a case, and not to the child's own file.",
            "Open the case that it is about and record it there.",
        )
    if not case.open and not kind.after_closing and draft.corrects is None:
        return refused(
            "This case is closed.",
            "Add a note, correct an earlier entry, or report the child again.",
        )
    return _Where(case=case)


def _says_anew(desk: Desk, draft: Draft, kind: Kind) -> Kind:
    """The kind that a draft says or takes back in the end; withdrawing needs what saying it did."""
    corrected = draft.corrects
    while kind.key == WITHDRAWN and corrected is not None:
        entry = desk.entry(corrected)
        if entry is None:
            break
        kind = desk.kinds.get(entry.kind, kind)
        corrected = UUID(entry.corrects) if entry.corrects else None
    return kind


def _opening(desk: Desk, sending: Sending, kind: Kind) -> _Where | Refused:
    draft, viewer = sending.draft, sending.viewer
    if draft.about is None or draft.about not in desk.births:
        return refused("This names no child who is on record.", "Find the child first.", "about")
    standing = _standing_file(desk, draft.about)
    ties = facts_of(viewer, standing).ties if standing else frozenset[Tie]()
    if refusal := may(viewer, Act.RECORD, Facts(force=viewer.force, ties=ties)):
        return Refused(refusals=(refusal,))
    area = area_of(kind)
    assert area is not None, "a kind that opens a case belongs to a field of work"
    opened_at = desk.next_moment(draft.about, utc(sending.recorded))
    opens = NewCase(
        id=draft.case or fresh_id(opened_at),
        kind=area,
        person=draft.about,
        force=viewer.force,
        team=viewer.team,
        supervisor=None,
        opened_at=opened_at,
    )
    return _Where(case=desk.as_opened(opens), opens=opens)


def _standing_file(desk: Desk, person: UUID) -> CaseRecord | None:
    return next((one for one in desk.cases.values() if one.standing and one.person == person), None)


def recording_refusal(viewer: Viewer, kind: Kind, case: CaseRecord) -> Refusal | None:
    """Why the access policy does not let the viewer record this kind on this case, or nothing.

    A partner records what names their role, as their agency's answer, and nothing else.
    """
    facts = facts_of(viewer, case)
    if refusal := may(viewer, Act.RECORD, facts):
        if not answers_for_agency(viewer, kind):
            return refusal
        if refusal := may(viewer, Act.ANSWER, facts):
            return refusal
    return may(viewer, kind.needs, facts) if kind.needs != Act.RECORD else None


def answers_for_agency(viewer: Viewer, kind: Kind) -> bool:
    """Whether an entry of this kind is for one of the viewer's partner roles to say."""
    return any(role.partner and role.key in viewer.roles for role in kind.by)


def _role(viewer: Viewer, kind: Kind, case: CaseRecord | None) -> str | Refusal:
    """The role in which the viewer records this: the one they act in, or another that they hold."""
    wanted = {role.key for role in kind.by}
    if not wanted or viewer.acting_role in wanted:
        return viewer.acting_role
    if held := wanted & viewer.roles:
        return max(held, key=lambda key: (rank_of(key), key))
    if ALLOCATED_OFFICER.key in wanted and case and case.allocated == viewer.user:
        return viewer.acting_role
    titles = [role.title.lower() for role in kind.by]
    return Refusal(
        what=f"“{kind.does}” is not yours to record.",
        do=f"Ask one of these to do it: {', '.join(titles)}.",
    )


def role_refusal(viewer: Viewer, kind: Kind, case: CaseRecord | None) -> Refusal | None:
    """Why this kind of entry is not for the viewer's roles to record, or nothing.

    ``case`` is nothing where the entry begins one.
    """
    role = _role(viewer, kind, case)
    return role if isinstance(role, Refusal) else None


# --- What it refers to ----------------------------------------------------------------------------


def _references(
    desk: Desk, viewer: Viewer, kind: Kind, answers: dict[str, Answer]
) -> list[Refusal]:
    refusals = []
    for question in kind.questions:
        if not isinstance(question, Reference) or question.name not in answers:
            continue
        identity = as_id(answers[question.name])
        if question.to == "case":
            case = desk.cases.get(identity) if identity else None
            found = case is not None and not may(viewer, Act.SEE_CASE, facts_of(viewer, case))
        else:
            found = (question.to, identity) in desk.known
        if not found:
            refusals.append(
                Refusal(
                    what=f"“{question.asks}” names no {question.to} that you can choose.",
                    do="Choose one from the list.",
                    field=question.name,
                )
            )
    return refusals


def _about_others(desk: Desk, draft: Draft, kind: Kind, case: CaseRecord) -> list[Refusal]:
    """What is wrong with the entries that this one answers or corrects."""
    refusals = []
    if draft.regarding is not None:
        answered = desk.entry(draft.regarding)
        fits = answered is not None and answered.about == str(case.person)
        if not fits or (kind.regards and answered and answered.kind not in kind.regards):
            refusals.append(
                Refusal(
                    what="This cannot answer the entry that it names.",
                    do="Open the entry on the case and answer it there.",
                    field="regarding",
                )
            )
    elif kind.unlinks_case and draft.corrects is None:
        refusals.append(
            Refusal(
                what="This does not say which link it ends.",
                do="Open the entry that made the link and end it there.",
                field="regarding",
            )
        )
    elif kind.answers_one and draft.corrects is None:
        refusals.append(
            Refusal(
                what="This does not say what it ends.",
                do="Open the person's page and end it there.",
                field="regarding",
            )
        )
    corrected = desk.entry(draft.corrects) if draft.corrects is not None else None
    if corrected is not None and _stands(corrected):
        refusals.append(TAKEN_BACK_BY_ANOTHER)
    elif draft.corrects is not None:
        fits = corrected is not None and corrected.case == str(case.id)
        same = corrected is not None and kind.key in (corrected.kind, WITHDRAWN)
        if not fits or not same:
            refusals.append(
                Refusal(
                    what="This cannot correct the entry that it names.",
                    do="Open the entry on its case and correct it there.",
                    field="corrects",
                )
            )
    elif kind.key == WITHDRAWN:
        refusals.append(
            Refusal(
                what="This does not say which entry is withdrawn.",
                do="Open the entry on its case and withdraw it there.",
                field="corrects",
            )
        )
    return refusals


def _receipt(
    desk: Desk, draft: Draft, viewer: Viewer, kind: Kind, case: CaseRecord
) -> list[Refusal]:
    """What was told somebody by name nobody else says that they have read, nor says otherwise."""
    told = "" if draft.regarding is None else str(draft.regarding)
    corrected = desk.entry(draft.corrects) if draft.corrects is not None else None
    while corrected is not None:
        told = corrected.regarding or told
        corrected = desk.entry(UUID(corrected.corrects)) if corrected.corrects else None
    refusal = receipt_refusal(viewer, kind, told, desk.records[case.person])
    return [refusal] if refusal else []


def receipt_refusal(
    viewer: Viewer, kind: Kind, told: str, entries: Iterable[Entry]
) -> Refusal | None:
    """Why a receipt is not this person's to give, or nothing; ``told`` is what they would read."""
    if not kind.receipt or not told:
        return None
    if addressed_to(told, entries, all_kinds()) == str(viewer.user):
        return None
    return Refusal(
        what="This was told to somebody else, and only they say that they have read it.",
        do="Leave it to them; it stands on their worklist until they have.",
        field="regarding",
    )


def _of_another_agency(desk: Desk, draft: Draft, viewer: Viewer, case: CaseRecord) -> list[Refusal]:
    """A partner answers what stands on the case itself, and corrects what their agency said."""
    corrected = desk.entry(draft.corrects) if draft.corrects is not None else None
    refusal = correction_refusal(viewer, corrected, case) if corrected is not None else None
    answered = desk.entry(draft.regarding) if draft.regarding is not None else None
    if answered is not None and answered.case != str(case.id) and not _records(viewer, case):
        refusal = NOT_FOUND
    return [refusal] if refusal else []


def _for_the_police(
    viewer: Viewer, kind: Kind, case: CaseRecord, answers: dict[str, Answer]
) -> list[Refusal]:
    """What a partner answered that is the force's own to say, and not for anybody to say for it."""
    return [
        Refusal(
            what=f"“{question.asks}” is for the police to say.",
            do="Leave it at not known.",
            field=question.name,
        )
        for question in kind.questions
        if question.name in kind.asks_police
        if answers.get(question.name, UNKNOWN) != UNKNOWN and not _records(viewer, case)
    ]


def _records(viewer: Viewer, case: CaseRecord) -> bool:
    return may(viewer, Act.RECORD, facts_of(viewer, case)) is None


def correction_refusal(viewer: Viewer, entry: Entry, case: CaseRecord) -> Refusal | None:
    """Why somebody may not say this entry anew, or nothing: an agency's word is its own.

    So is the force's: whose role it is besides is judged elsewhere.
    """
    said_by = ROLES.get(entry.by.role)
    of_the_force = said_by is None or not said_by.partner
    if entry.by.team == str(viewer.team) or (of_the_force and _records(viewer, case)):
        return None
    return Refusal(
        what="Another agency recorded this.",
        do="Ring the desk about it, and record beside it what you know.",
        field="corrects",
    )


def _may_withdraw(desk: Desk, draft: Draft, viewer: Viewer) -> list[Refusal]:
    """Who may take back an entry: whoever recorded it, or somebody who answers for others (local).

    A correction says the thing anew, by the roles of its kind; a withdrawal takes it away.
    """
    entry = desk.entry(draft.corrects) if draft.corrects is not None else None
    if draft.kind != WITHDRAWN or entry is None:
        return []
    refusal = withdrawal_refusal(viewer, entry)
    return [refusal] if refusal else []


TAKEN_BACK_BY_ANOTHER = Refusal(
    what="A decision like this is taken back by another decision, and never changed.",
    do="Open the page on which it was taken and decide anew.",
    field="corrects",
)


def _stands(entry: Entry) -> bool:
    kind = all_kinds().get(entry.kind)
    return kind is not None and kind.stands


def withdrawal_refusal(viewer: Viewer, entry: Entry) -> Refusal | None:
    """Why somebody may not take back this entry, or nothing."""
    if _stands(entry):
        return TAKEN_BACK_BY_ANOTHER
    if entry.by.user == str(viewer.user) or any(r.key in viewer.roles for r in SUPERVISORS):
        return None
    return Refusal(
        what="Only whoever recorded an entry, or a sergeant or above, may withdraw it.",
        do="Ask one of them to withdraw it, or add a note that says what is wrong with it.",
        field="corrects",
    )


# --- Two at once ----------------------------------------------------------------------------------


def _changed(desk: Desk, draft: Draft, viewer: Viewer, case: CaseRecord) -> tuple[Entry, ...]:
    """What others recorded on the case since the viewer had read it."""
    if draft.seen is None:
        return ()
    return tuple(
        entry
        for entry in desk.records[case.person]
        if entry.case == str(case.id)
        and entry.recorded > draft.seen
        and entry.by.user != str(viewer.user)
    )


def _decides_again(kind: Kind, changed: tuple[Entry, ...]) -> bool:
    """Whether this is a decision of which only one can stand, and somebody has just taken it."""
    decides = bool(kind.by) or kind.closes_case or kind.key in DECISIONS
    return decides and not kind.carries and any(entry.kind == kind.key for entry in changed)
