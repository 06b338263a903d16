"""The one door: everything that anybody records about a child comes in here, and nowhere else.

In one transaction: the key is looked up, the child held, answers, times, access and roles are
judged, gates are asked, and then the entry is appended, its effects applied and the child's duties
refreshed. Whatever is refused changes nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from django.db import IntegrityError, transaction

from lapwing.casework.desk import Desk, lay_out, named_in, together
from lapwing.casework.draft import (
    Draft,
    Recorded,
    Refused,
    Sending,
    Stop,
    digest,
    refused,
)
from lapwing.casework.homes import living_with
from lapwing.casework.judging import exceptions_for, judge_draft
from lapwing.duties import actions as duties
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.record import actions as record_actions
from lapwing.record.actor import seeing_all
from lapwing.record.queries import THE_DOOR
from lapwing.record.viewer import Viewer
from lapwing.worklists import actions as worklists

Outcome = Recorded | Refused

# So many children are held in one transaction at most: a server has room for a few thousand locks.
MOST_HELD = 400
# An import of more children than this leaves it to the sweep to tell people, seconds later.
MOST_TOLD = 20
TRIES = 3


def record(viewer: Viewer, now: datetime, draft: Draft) -> Outcome:
    """Record one entry, or say why not. Sending the same draft again gives the same entry."""
    return record_many([Sending(viewer=viewer, recorded=now, draft=draft)], now)[0]


def record_many(sendings: Iterable[Sending], now: datetime) -> tuple[Outcome, ...]:
    """Record many entries through the same door, in the order in which they were recorded.

    The outcomes stand in the order in which the drafts were given. Children who are linked are
    written in one transaction; the others in several, so that nobody else has to wait for long.
    """
    wanted = tuple(sendings)
    outcomes: dict[int, Outcome] = {}
    order = sorted(range(len(wanted)), key=lambda place: wanted[place].recorded)
    for batch in _batches(wanted, order):
        chosen = [wanted[place] for place in batch]
        outcomes |= dict(zip(batch, _try_batch(chosen, now), strict=True))
    return tuple(outcomes[place] for place in range(len(wanted)))


def _batches(wanted: Sequence[Sending], order: Sequence[int]) -> list[list[int]]:
    """Which drafts are written together: all of a child's, and of the children linked with them."""
    if len(wanted) == 1:
        return [[0]]
    batches: list[list[int]] = []
    held = MOST_HELD
    for places in together([wanted[place].draft for place in order]):
        if held >= MOST_HELD:
            batches.append([])
            held = 0
        batches[-1] += [order[place] for place in places]
        held += 1
    return [sorted(batch, key=lambda place: wanted[place].recorded) for batch in batches]


def _try_batch(sendings: Sequence[Sending], now: datetime) -> list[Outcome]:
    """One batch in one transaction, tried again where another took the same key meanwhile."""
    for attempt in range(TRIES):
        try:
            with seeing_all(THE_DOOR), transaction.atomic():
                return _batch(sendings, now)
        except _ChangedHands:
            continue
        except IntegrityError:
            # Somebody sent the same key at the same moment; what they recorded is there now.
            keys = [sending.draft.key for sending in sendings]
            if attempt == TRIES - 1 or not journal.sent_before(keys):
                raise
    raise RuntimeError("The children's links changed again and again while they were being held.")


class _ChangedHands(Exception):
    """Somebody was linked or moved in with another between being looked up and being held."""


def _batch(sendings: Sequence[Sending], now: datetime) -> list[Outcome]:
    drafts = [sending.draft for sending in sendings]
    people, places = _held(drafts, now)
    record_actions.lock_people(people | places)
    if _held(drafts, now) != (people, places):
        raise _ChangedHands
    before = journal.sent_before(draft.key for draft in drafts)
    outcomes: dict[int, Outcome] = {}
    desk: Desk | None = None
    taken: dict[UUID, int] = {}
    for place, sending in enumerate(sendings):
        key = sending.draft.key
        if key in before:
            outcomes[place] = _same(sending, before[key].entry, before[key].asked)
            continue
        if key in taken:
            outcomes[place] = _twice(sending, sendings[taken[key]], outcomes[taken[key]])
            continue
        desk = desk or lay_out(people, sendings, now)
        taken[key] = place
        outcomes[place] = _one(desk, sending)
    if desk is not None and desk.added:
        desk.write(now)
        _follow(desk, now)
    return [outcomes[place] for place in range(len(sendings))]


def _held(drafts: Sequence[Draft], now: datetime) -> tuple[frozenset[UUID], frozenset[UUID]]:
    """Everybody whose records these drafts may change, and the locks of where they live."""
    named = named_in(drafts)
    others, places = living_with(named, drafts, now)
    return journal.linked_with(named | others), places


def _follow(desk: Desk, now: datetime) -> None:
    """Derive again what these children's records demand, and tell those who must know at once."""
    touched = desk.touched()
    moment = max([now, *(desk.last[person] for person in touched if person in desk.last)])
    if len(touched) > MOST_TOLD:
        # Their watches say that they must be looked at at once: the next sweep tells.
        duties.refresh(touched, moment)
        return
    # A linked child's record may hold what is carried from a third, which was not read here.
    # So may what a record gets from another of the same person, as they are from now on.
    alone = not (desk.linked or desk.together or desk.decided)
    known = {person: desk.records[person] for person in touched} if alone else None
    worklists.raise_now(duties.refresh(touched, moment, known=known), moment)


def _one(desk: Desk, sending: Sending) -> Outcome:
    judged = judge_draft(desk, sending)
    if isinstance(judged, Refused):
        return judged
    asked = digest(sending.draft, sending.viewer.user)
    assert asked is not None, "what could be read can be written down"
    allowed = exceptions_for(desk, sending, judged)
    if isinstance(allowed, Refused):
        return allowed
    if judged.opens is not None:
        desk.open(judged.opens)
    for gate, exception in allowed:
        desk.add(exception, force=judged.force, key=uuid5(sending.draft.key, gate), asked=asked)
    entry = judged.entry
    if allowed:
        person = UUID(entry.about)
        entry = replace(entry, recorded=desk.next_moment(person, entry.recorded))
    desk.add(entry, force=judged.force, key=sending.draft.key, asked=asked)
    return Recorded(
        entry=entry,
        allowed=tuple(exception for _, exception in allowed),
        changed=judged.changed,
    )


def _same(sending: Sending, entry: Entry, asked: bytes) -> Outcome:
    """What was recorded under this key before, or a refusal if something else was sent then."""
    if digest(sending.draft, sending.viewer.user) == asked:
        return Recorded(entry=entry, duplicate=True)
    return refused(
        "This form was sent before, with something else in it.",
        "Open the case to see what was recorded, and begin again if something is missing.",
    )


def _twice(sending: Sending, first: Sending, outcome: Outcome) -> Outcome:
    """The outcome of a draft whose key stands twice in one batch."""
    if isinstance(outcome, Refused):
        return outcome
    asked = digest(first.draft, first.viewer.user)
    assert asked is not None
    return _same(sending, outcome.entry, asked)


__all__ = ["Draft", "Outcome", "Recorded", "Refused", "Sending", "Stop", "record", "record_many"]
