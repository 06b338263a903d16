"""A custody record as it stands: the state of the detention, the adult, the reviews, the requests.

All of it is read from the entries, and none of it can be set: a child who is held after the council
refused a place, and without a certificate, is shown so whatever else was recorded since.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lapwing.areas.detention.kinds.charging import REFUSALS
from lapwing.base.clock_text import parse_instant
from lapwing.journal.entry import Entry


class State(StrEnum):
    """How a detention stands."""

    ARRIVED = "Arrived, detention not authorised yet"
    AUTHORISED = "Detained"
    REVIEWED = "Detained, and reviewed"
    AWAY = "Taken out of the station"
    EXTENDED = "Detained beyond a day on authority"
    WARRANT = "Detained on a court's warrant"
    CHARGED = "Charged, bail not decided yet"
    BAIL_REFUSED = "Bail refused, council not asked yet"
    ASKED = "Bail refused, council asked"
    PLACED = "Bail refused, and the council has a place"
    HELD = "Held after a refusal, without a certificate"
    CERTIFIED = "Held, and it is certified why"
    MOVED = "Moved to the council's accommodation"
    COURT = "Brought to court"
    BAILED = "Released on bail"
    RELEASED = "Released"


OVER = frozenset({State.MOVED, State.COURT, State.BAILED, State.RELEASED})
_NEXT = {
    "detention-arrived": State.ARRIVED,
    "detention-authorised": State.AUTHORISED,
    "detention-taken-out": State.AWAY,
    "detention-extended": State.EXTENDED,
    "detention-warrant-granted": State.WARRANT,
    "detention-charged": State.CHARGED,
    "detention-moved-to-council": State.MOVED,
    "detention-taken-to-court": State.COURT,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One request for accommodation, and what the council answered to it, if it has."""

    request: Entry
    answer: Entry | None


@dataclass(frozen=True, kw_only=True, slots=True)
class CustodyRecord:
    """One custody record, by its entries in effect.

    Whoever recorded ``taken_on`` answers for the child now: they authorised the detention, or took
    the child on from another custody officer.
    """

    state: State
    since: datetime
    arrival: Entry
    authorised: Entry | None
    taken_on: Entry | None
    place: Entry | None
    away: Entry | None
    relevant_time: datetime | None
    adult_asked_at: datetime | None
    adult_arrived_at: datetime | None
    adult_here: bool
    reviews: tuple[Entry, ...]
    requests: tuple[Asked, ...]
    charged_at: datetime | None

    @property
    def held(self) -> bool:
        """Whether the child is in police detention now."""
        return self.state not in OVER

    @property
    def seen_at_review(self) -> bool:
        """Whether anybody who reviewed saw the child."""
        return any(one.answers.get("child_seen") == "yes" for one in self.reviews)


def custody_record(entries: Iterable[Entry]) -> CustodyRecord | None:
    """The record that these entries of one case make, in their order; none before an arrival."""
    told = tuple(one for one in entries if one.kind.startswith("detention-"))
    arrival = _first(told, "detention-arrived")
    if arrival is None:
        return None
    state, since = _state(told)
    relevant = arrival.answers.get("relevant_time")
    adult = [one for one in told if one.kind in ("detention-adult-arrived", "detention-adult-left")]
    return CustodyRecord(
        state=state,
        since=since,
        arrival=arrival,
        authorised=_last(told, "detention-authorised"),
        taken_on=_last(told, "detention-authorised", "detention-taken-on"),
        place=_last(told, "detention-authorised", "detention-placed"),
        away=_last(told, "detention-taken-out") if state is State.AWAY else None,
        relevant_time=parse_instant(relevant) if isinstance(relevant, str) else None,
        adult_asked_at=_at(_first(told, "detention-adult-asked")),
        adult_arrived_at=_at(_first(told, "detention-adult-arrived")),
        adult_here=bool(adult) and adult[-1].kind == "detention-adult-arrived",
        reviews=tuple(one for one in told if one.kind == "detention-reviewed"),
        requests=requests_of(told),
        charged_at=_at(_first(told, "detention-charged")),
    )


def _state(told: Sequence[Entry]) -> tuple[State, datetime]:
    state, since, certified = State.ARRIVED, told[0].at, False
    held_before = State.AUTHORISED  # to which somebody comes back
    for one in told:
        certified = certified or one.kind == "detention-certified"
        found = _after(one, state, held_before, certified=certified)
        if found is not None and found != state:
            if found is State.AWAY and state not in (State.AWAY, *OVER):
                held_before = state
            state, since = found, one.at
    return state, since


def _after(one: Entry, state: State, before: State, *, certified: bool) -> State | None:
    """The state that an entry brings about, or nothing where it changes none."""
    said = one.answers
    match one.kind:
        case "detention-reviewed":
            return State.REVIEWED if state is State.AUTHORISED else None
        case "detention-back":
            return State.AUTHORISED if state in OVER else before
        case "detention-bail-decided":
            return State.BAIL_REFUSED if said.get("decision") == "refused" else None
        case "detention-accommodation-asked":
            return None if state in (State.HELD, State.CERTIFIED) else State.ASKED
        case "detention-accommodation-answered" if said.get("answer") == "accepted":
            return State.PLACED
        case "detention-accommodation-answered" if said.get("answer") in (*REFUSALS, "no-reply"):
            return State.CERTIFIED if certified else State.HELD
        case "detention-certified":
            return State.CERTIFIED
        case "detention-released":
            return State.BAILED if said.get("disposal") == "bail" else State.RELEASED
        case kind:
            return _NEXT.get(kind)


def requests_of(told: Sequence[Entry]) -> tuple[Asked, ...]:
    """Every request for accommodation, each with what the council answered to it."""
    answers = [one for one in told if one.kind == "detention-accommodation-answered"]
    return tuple(
        Asked(
            request=one,
            answer=next((each for each in answers if each.regarding == one.id), None),
        )
        for one in told
        if one.kind == "detention-accommodation-asked"
    )


def _first(told: Iterable[Entry], kind: str) -> Entry | None:
    return next((one for one in told if one.kind == kind), None)


def _last(told: Sequence[Entry], *kinds: str) -> Entry | None:
    return next((one for one in reversed(told) if one.kind in kinds), None)


def _at(one: Entry | None) -> datetime | None:
    return None if one is None else one.at
