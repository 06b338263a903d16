"""A use of police protection in words: how it stands, its clocks, who knows and who does not."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.areas.protection.use import Running, State, Telling, Use, running, use_of
from lapwing.duties.obligation import Obligation
from lapwing.journal.entry import Entry
from lapwing.web.forms.answers import answer_lines
from lapwing.web.jinja import short_moment
from lapwing.web.present.about import Fact
from lapwing.web.present.due import due
from lapwing.web.present.law_clock import LawClock
from lapwing.web.reading import Reading

# States in which something is wrong, whatever else was recorded.
WRONG = frozenset({State.USED, State.NOT_NEEDED, State.ENDED})


@dataclass(frozen=True, kw_only=True, slots=True)
class TellingWords:
    """Somebody who must be told, and when it was recorded that they were."""

    who: str
    said: str
    waits: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Protection:
    """What stands at the head of a police protection case."""

    state: str
    wrong: bool
    at_station: bool
    facts: tuple[Fact, ...]
    clocks: tuple[LawClock, ...]
    tellings: tuple[TellingWords, ...]


def protection(
    reading: Reading, case: UUID, obligations: tuple[Obligation, ...]
) -> Protection | None:
    """The use of the power on a case as it stands; nothing where none was recorded."""
    entries, now = reading.of_case(case), reading.moment
    use = use_of(sorted(entries, key=lambda one: (one.at, one.recorded)))
    if use is None:
        return None
    return Protection(
        state=use.state.value,
        wrong=use.state in WRONG,
        at_station=use.at_station,
        facts=facts(use, reading.names, now),
        clocks=tuple(clock_words(one, now) for one in running(obligations, now)),
        tellings=tuple(_telling(one, now) for one in use.tellings),
    )


def facts(use: Use, names: Mapping[str, str], now: datetime) -> tuple[Fact, ...]:
    """How the power was used, who answers for the child, where they are, and the last review."""
    officer, reviewed = use.officer, use.reviewed
    accepted = "Nobody has accepted yet"
    if officer is not None:
        by = names.get(officer.by.user, "somebody")
        accepted = f"{by}, since {short_moment(officer.at, now)}"
    return (
        Fact(label="Used", text=f"{short_moment(use.used.at, now)}: {_said(use.used, 'mode')}"),
        Fact(label="Designated officer", text=accepted, late=officer is None),
        Fact(label="Where the child is", text=_where(use.place, now)),
        Fact(label="Last review", text=short_moment(reviewed.at, now) if reviewed else "None yet"),
    )


def _where(place: Entry | None, now: datetime) -> str:
    if place is None:
        return "Not on record"
    where = place.answers.get("place") or ""
    return f"{_said(place, 'type')}, since {short_moment(place.at, now)}. {where}"


def clock_words(one: Running, now: datetime) -> LawClock:
    """One clock of a use: when it is due, or that it does not run."""
    return LawClock(
        title=one.clock.title,
        law=one.clock.law,
        due=due(one.due_at, now) if one.due_at else None,
    )


def _telling(one: Telling, now: datetime) -> TellingWords:
    said = f"On record, {short_moment(one.told.at, now)}" if one.told else "Not on record yet"
    return TellingWords(who=one.who, said=said, waits=one.told is None)


def _said(one: Entry, name: str) -> str:
    question = all_kinds()[one.kind].question(name)
    assert question is not None  # each of these kinds asks it
    return ", ".join(answer_lines(question, one.answers.get(name), {}))
