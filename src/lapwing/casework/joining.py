"""Deciding whether two records are of one person: same, not the same, unsure, or taking that back.

Nothing of either record is changed. A decision stands on both files, and what follows from it, for
duties, alerts and pages, ends when it is taken back. Whoever joins two records between which
somebody had said "not the same" must be told so and name what they take back.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from django.db import transaction

from lapwing.base.refusals import Refusal
from lapwing.casework.door import Draft, Outcome, Recorded, Refused, Sending, record_many
from lapwing.casework.draft import refused
from lapwing.casework.effects import VERDICTS
from lapwing.casework.homes import near
from lapwing.journal import actions as journal_actions
from lapwing.journal import queries as journal
from lapwing.journal.entry import Entry
from lapwing.journal.look import Look, Operation
from lapwing.journal.one_person import IDENTITY_DECIDED, TAKEN_BACK
from lapwing.matching.clusters import Verdict
from lapwing.matching.joins import Decided, joins, standing_at
from lapwing.record import actions, queries
from lapwing.record.access import NOT_FOUND
from lapwing.record.actor import seeing_all
from lapwing.record.identity import fresh_id
from lapwing.record.one_person import decided_about
from lapwing.record.viewer import Viewer

CODES = {verdict: code for code, verdict in VERDICTS.items()}
TAKEN_BACK_WITH = "Taken back so that these can be joined: {reason}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Between:
    """What stands between two records.

    ``said`` was said of the two themselves. ``links`` are the joins of the person of whom both are,
    none where they are two people. ``against`` are the decisions that a join of the two would go
    against: that some record of the one person and some of the other are not the same.
    """

    said: Decided[UUID] | None
    links: tuple[Decided[UUID], ...]
    against: tuple[Decided[UUID], ...]


def between(one: UUID, other: UUID) -> Between:
    """What stands between two records; whoever shows it asks who may see it."""
    decided = decided_about((one, other))
    stand = standing_at(decided)
    together = joins(decided)
    mine, theirs = ({each, *together.get(each, ())} for each in (one, other))
    said = next((each for each in stand if _pair(each) == {one, other}), None)
    whole = theirs if one in theirs else set()
    return Between(
        said=said,
        links=tuple(
            each for each in stand if each.decision.verdict is Verdict.SAME and _pair(each) <= whole
        ),
        against=tuple(
            each
            for each in stand
            if each.decision.verdict is Verdict.NOT_THE_SAME
            and each is not said
            and any(_pair(each) == {a, b} for a in mine for b in theirs)
        ),
    )


def decide(
    viewer: Viewer,
    now: datetime,
    one: UUID,
    other: UUID,
    *,
    verdict: Verdict | None,
    reason: str,
    key: UUID,
    withdraws: frozenset[UUID] = frozenset(),
) -> Recorded | Refused:
    """Say of two records whether they are of one person; no verdict takes back what was said.

    ``withdraws`` names the decisions about other pairs that the viewer was told of and takes back.
    """
    if one == other:
        return refused("This is one record and not two.", "Choose another record.", "other")
    if len(queries.people(viewer, (one, other))) < 2:
        return Refused(refusals=(NOT_FOUND,))
    try:
        with transaction.atomic():
            return _decide(viewer, now, one, other, verdict, reason.strip(), key, withdraws)
    except _Stop as stop:
        return stop.refusal


class _Stop(Exception):
    """Something of it was refused, so that nothing of it must stand."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(str(refusal))
        self.refusal = refusal


@seeing_all("decide who is one person")
def _decide(
    viewer: Viewer,
    now: datetime,
    one: UUID,
    other: UUID,
    verdict: Verdict | None,
    reason: str,
    key: UUID,
    withdraws: frozenset[UUID],
) -> Recorded:
    # Held before what stands is read, so that two who decide at once do so one after the other.
    # Whoever lives with either is held as well: a warning on the one may reach them by the other.
    others, places = near((one, other), now)
    actions.lock_people(journal.linked_with({one, other, *others}) | places)
    code = CODES[verdict] if verdict else TAKEN_BACK
    if before := journal.sent_before([key]).get(key):
        return _same(before.entry, viewer, code, reason)
    standing = between(one, other)
    if refusal := _refusal(standing, verdict, reason, withdraws):
        raise _Stop(Refused(refusals=(refusal,)))
    taken_back = standing.against if verdict is Verdict.SAME else ()
    drafts = [
        sending
        for each in taken_back
        for sending in _entries(
            viewer,
            now,
            (each.decision.one, each.decision.other),
            TAKEN_BACK,
            TAKEN_BACK_WITH.format(reason=reason),
            uuid5(key, str(each.decision.id)),
            each,
        )
    ]
    drafts += _entries(viewer, now, (one, other), code, reason, key, standing.said)
    done = _all_or_none(record_many(drafts, now))
    if verdict is Verdict.SAME:
        _log_combination(done.entry, (one, other), viewer.force)
    return done


def _log_combination(decision: Entry, pair: tuple[UUID, UUID], force: str) -> None:
    """The records are read as one from now on, which the law wants logged (DPA 2018 s.62(1)(e))."""
    journal_actions.log(
        Look(
            id=str(fresh_id(decision.recorded)),
            operation=Operation.COMBINATION,
            doing="join two records of one person",
            at=decision.recorded,
            by=decision.by,
            people=tuple(sorted(str(each) for each in pair)),
            reason="It was decided that they are one person",
        ),
        force,
    )


def _same(entry: Entry, viewer: Viewer, code: str, reason: str) -> Recorded:
    """What was recorded under this key before, if it says the same."""
    said = (entry.by.user, entry.answers.get("verdict"), entry.answers.get("reason"))
    if said != (str(viewer.user), code, reason):
        raise _Stop(
            refused(
                "This form was sent before, with something else in it.",
                "Read what stands between the two, and decide anew if it is not right.",
            )
        )
    return Recorded(entry=entry, duplicate=True)


def _all_or_none(outcomes: Iterable[Outcome]) -> Recorded:
    recorded = []
    for outcome in outcomes:
        if isinstance(outcome, Refused):
            raise _Stop(outcome)
        recorded.append(outcome)
    return recorded[-2]


def _entries(
    viewer: Viewer,
    now: datetime,
    pair: tuple[UUID, UUID],
    code: str,
    reason: str,
    key: UUID,
    answers: Decided[UUID] | None,
) -> list[Sending]:
    """The two entries of one decision, one on each file; ``answers`` is what it takes back."""
    first, second = sorted(pair)
    decision = fresh_id(now)
    earlier = None if answers is None else answers.decision.id
    return [
        Sending(
            viewer=viewer,
            recorded=now,
            id=decision if about == first else twin_of(decision),
            draft=Draft(
                kind=IDENTITY_DECIDED.key,
                key=key if about == first else uuid5(key, "the other record"),
                about=about,
                answers={"other": str(named), "verdict": code, "reason": reason},
                regarding=earlier if about == first or earlier is None else twin_of(earlier),
            ),
        )
        for about, named in ((first, second), (second, first))
    ]


def twin_of(decision: UUID) -> UUID:
    """The id of the entry that says the same on the file of the other record."""
    return uuid5(decision, "the other record")


def _refusal(
    standing: Between, verdict: Verdict | None, reason: str, withdraws: frozenset[UUID]
) -> Refusal | None:
    said = standing.said.decision.verdict if standing.said else None
    if not reason:
        return Refusal(
            what="There is no reason.",
            do="Say why: whoever reads this later must be able to judge it.",
            field="reason",
        )
    if verdict is said:
        what = "This was decided already." if said else "Nothing was decided of these two."
        return Refusal(what=what, do="Read what stands, and choose something else.")
    if verdict is Verdict.SAME:
        if standing.links:
            return Refusal(
                what="These two are one person already, through another record.",
                do="Read which records are joined.",
            )
        if not against(standing) <= withdraws:
            return Refusal(
                what="Somebody said that records of these two are not the same person.",
                do="Read what was said, and say that you take it back, or leave the two apart.",
                field="withdraws",
            )
    elif standing.links and said is not Verdict.SAME:
        # No two are joined twice over, so that to take back a join of two always splits them.
        return THROUGH_ANOTHER
    return None


def against(standing: Between) -> frozenset[UUID]:
    """The decisions that whoever joins two records must name as taken back."""
    said = standing.said
    own = said and said.decision.verdict is Verdict.NOT_THE_SAME
    every = (*standing.against, *((said,) if said and own else ()))
    return frozenset(each.decision.id for each in every)


THROUGH_ANOTHER = Refusal(
    what="These two are one person through another record.",
    do="Split the records that join them first.",
)


def _pair(decided: Decided[UUID]) -> set[UUID]:
    return {decided.decision.one, decided.decision.other}
