"""A custody record in words: how it stands, its four clocks, the adult, reviews, requests."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.areas.detention.certificate import certificate_of
from lapwing.areas.detention.clocks import Running, running
from lapwing.areas.detention.record import Asked, CustodyRecord, State, custody_record
from lapwing.duties.obligation import Obligation
from lapwing.journal.entry import Entry
from lapwing.web.forms.answers import answer_lines
from lapwing.web.jinja import short_moment
from lapwing.web.present.about import Fact
from lapwing.web.present.due import due
from lapwing.web.present.law_clock import LawClock
from lapwing.web.reading import Reading

# States in which something is wrong, whatever else was recorded.
WRONG = frozenset({State.HELD})


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One review or request: when, what, and what came of it; ``late`` where that is bad."""

    when: str
    what: str
    result: str
    late: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Custody:
    """What stands at the head of a custody record."""

    state: str
    wrong: bool
    since: str
    facts: tuple[Fact, ...]
    clocks: tuple[LawClock, ...]
    reviews: tuple[Row, ...]
    requests: tuple[Row, ...]
    unseen: bool
    refused: bool  # bail, so that the court will ask why the child was kept


def custody(reading: Reading, case: UUID, obligations: tuple[Obligation, ...]) -> Custody | None:
    """The custody record of a case as it stands; nothing where no arrival was recorded."""
    now = reading.moment
    entries = sorted(reading.of_case(case), key=lambda one: (one.at, one.recorded))
    record = custody_record(entries)
    if record is None:
        return None
    clocks = running(obligations, now)
    return Custody(
        state=record.state.value,
        # The first is the limit of the law: whoever is held past it is held by nobody's power.
        wrong=record.state in WRONG or clocks[0].overdue,
        since=short_moment(record.since, now),
        facts=_facts(record, now),
        clocks=tuple(clock_words(one, record, now) for one in clocks),
        reviews=tuple(_review(one, now) for one in record.reviews),
        requests=tuple(_request(one, now) for one in record.requests),
        unseen=bool(record.reviews) and not record.seen_at_review,
        refused=certificate_of(entries).refused is not None,
    )


def _facts(record: CustodyRecord, now: datetime) -> tuple[Fact, ...]:
    authorised = record.authorised
    return (
        counted_from(record, now),
        Fact(
            label="Detention authorised", text=_moment(authorised.at if authorised else None, now)
        ),
        adult(record, now),
        Fact(label="Charged", text=_moment(record.charged_at, now)),
    )


def counted_from(record: CustodyRecord, now: datetime) -> Fact:
    """From when the detention is counted."""
    return Fact(label="Counted from", text=_moment(record.relevant_time, now))


def adult(record: CustodyRecord, now: datetime) -> Fact:
    """Whether an appropriate adult was asked, came, and is with the child."""
    asked, arrived = record.adult_asked_at, record.adult_arrived_at
    words = f"Asked {short_moment(asked, now)}" if asked else "Nobody was asked yet"
    if arrived:
        here = "is here" if record.adult_here else "came, and left"
        words = f"Arrived {short_moment(arrived, now)}, and {here}"
    return Fact(label="Appropriate adult", text=words, late=not (asked or arrived))


def where_words(record: CustodyRecord) -> str:
    """Where the child is: away from the station, or at which station and in what room."""
    if record.away is not None:
        return f"{_said(record.away, 'going')}: {_said(record.away, 'where')}"
    station = _said(record.arrival, "station") or "A police station"
    return f"{station}: {_said(record.place, 'place')}" if record.place else station


def _moment(moment: datetime | None, now: datetime) -> str:
    return short_moment(moment, now) if moment else "Not yet"


def clock_words(one: Running, record: CustodyRecord, now: datetime) -> LawClock:
    """One of the four clocks: when it is due and what is then, or why it does not run."""
    words = one.what
    if one.due_at is None:
        words = "Nothing is due by it now." if record.held else "It does not run: not held."
    return LawClock(
        title=one.clock.title,
        law=one.clock.law,
        due=due(one.due_at, now) if one.due_at else None,
        words=words,
    )


def _review(one: Entry, now: datetime) -> Row:
    seen = one.answers.get("child_seen") == "yes"
    return Row(
        when=short_moment(one.at, now),
        what=_said(one, "mode"),
        result="Child seen" if seen else "Child not seen",
        late=not seen,
    )


def _request(one: Asked, now: datetime) -> Row:
    answer = one.answer
    accepted = answer is not None and answer.answers.get("answer") == "accepted"
    said = f"{_said(answer, 'answer')} ({short_moment(answer.at, now)})" if answer else "No answer"
    return Row(
        when=short_moment(one.request.at, now),
        what=_said(one.request, "type"),
        result=said,
        late=not accepted,
    )


def _said(one: Entry, name: str) -> str:
    question = all_kinds()[one.kind].question(name)
    assert question is not None  # each of these kinds asks it
    return ", ".join(answer_lines(question, one.answers.get(name), {}))
