"""Explains one obligation: what began it, what set its deadline, what does it, and who is told."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lapwing.base.clock import london_date
from lapwing.base.clock_words import moment_words, span_words
from lapwing.duties.alerts import steps
from lapwing.duties.cited import cited
from lapwing.duties.engine import Rules
from lapwing.duties.history import Parameters
from lapwing.duties.language import By, Duty, Every
from lapwing.duties.numbers import Weight
from lapwing.duties.obligation import Obligation
from lapwing.duties.sentences import Words
from lapwing.journal.entry import Entry
from lapwing.journal.kind import Kind
from lapwing.journal.known import in_effect
from lapwing.record.roles import ROLES

_WEIGHTS = {
    Weight.STATUTE: "This is statute",
    Weight.GUIDANCE: "This is guidance",
    Weight.LOCAL: "This is local, not law",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """Why an obligation is due when it is, each part in whole sentences."""

    began: str
    due: str
    moved: tuple[str, ...]
    rests_on: str
    why: str
    done_by: str
    told: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it, in the order in which it is read."""
        return (
            self.began,
            self.due,
            *self.moved,
            self.rests_on,
            self.why,
            self.done_by,
            *self.told,
        )


def why_due(
    obligation: Obligation,
    rules: Rules,
    entries: Iterable[Entry],
    parameters: Parameters,
    kinds: Mapping[str, Kind],
) -> Explanation:
    """Why this obligation is due; ``entries`` is what it was derived from."""
    duty = next(duty for duty in rules.duties if duty.key == obligation.duty)
    known = {entry.id: entry for entry in in_effect(entries)}
    words = Words(
        kinds=kinds,
        numbers=parameters.numbers,
        signals={signal.key: signal.title for signal in rules.signals},
    )
    return Explanation(
        began=_began(obligation, known.get(obligation.begun_by), words),
        due=_due(obligation, duty, parameters),
        moved=_moved(obligation, known.values(), words, parameters),
        rests_on=_rests_on(obligation, duty, parameters),
        why=duty.why,
        done_by=" ".join((words.doing(duty), *words.meanings((duty.done_by, duty.ends)))),
        told=tuple(
            f"The {ROLES[alert.to].title} is told on {moment_words(alert.at)}, if it is still "
            "open then."
            for alert in sorted(
                steps(duty, obligation, parameters.calendar), key=lambda one: one.at
            )
        ),
    )


def _began(obligation: Obligation, entry: Entry | None, words: Words) -> str:
    if entry is None:
        key = obligation.begun_by.partition("@")[0]
        title = words.signals.get(key)
        what = f"the signal “{title}”" if title else f"the entry {obligation.begun_by}"
        return f"It began with {what} on {moment_words(obligation.begun_at)}."
    kind = words.kinds.get(entry.kind)
    said = f"It began with “{kind.happened if kind else entry.kind}” on {moment_words(entry.at)}"
    if entry.late:
        said += f", which was recorded {span_words(entry.recorded - entry.at)} later"
    if entry.carried_from is not None:
        said += ", on a linked child's case"
    if obligation.slot:
        said += f"; this time it counts from {moment_words(obligation.begun_at)}"
    return f"{said}."


def _due(obligation: Obligation, duty: Duty, parameters: Parameters) -> str:
    first = obligation.clocks[0]
    if first.number is None:
        return f"Due on {moment_words(first.due)}, as the entry itself names."
    said = f"Due on {moment_words(first.due)}: {_length(obligation, first.number, parameters)}"
    match duty.due:
        case By(otherwise=otherwise, before=number) if first.number == number != otherwise:
            said += " before the moment that the entry names"
        case By(otherwise=otherwise, after=number) if first.number == number != otherwise:
            said += " after the moment that the entry names"
        case Every(counted_from=last) if obligation.slot:
            said += f" from when it was {last}"
    return f"{said}."


def _length(obligation: Obligation, number: str, parameters: Parameters) -> str:
    return parameters.numbers[number].words_on(london_date(obligation.begun_at))


def _moved(
    obligation: Obligation, entries: Iterable[Entry], words: Words, parameters: Parameters
) -> tuple[str, ...]:
    found = []
    for clock in obligation.clocks[1:]:
        assert clock.number is not None  # what an entry names is not moved
        by = [entry.kind for entry in entries if entry.at == clock.since]
        kind = words.kinds.get(by[0]) if by else None
        cause = f"“{kind.happened}”" if kind else "something"
        found.append(
            f"On {moment_words(clock.since)} {cause} moved it to {moment_words(clock.due)}: the "
            f"length became {_length(obligation, clock.number, parameters)}."
        )
    return tuple(found)


def _rests_on(obligation: Obligation, duty: Duty, parameters: Parameters) -> str:
    number = obligation.number
    rests_on = cited(obligation, duty, parameters.numbers)
    title = "" if number is None else f" ({parameters.numbers[number].title})"
    verified = "" if rests_on.verified else " Nobody has verified that."
    if rests_on.confirmed:
        verified = f" Confirmed by {rests_on.confirmed}."
    return f"{_WEIGHTS[rests_on.weight]}{title}: {rests_on.source.removesuffix('.')}.{verified}"
