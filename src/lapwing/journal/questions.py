"""The types of question that a kind of entry may ask, and how an answer to each is read."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lapwing.journal.entry import Answer

YES, NO, UNKNOWN = "yes", "no", "unknown"
PLACE, PEOPLE = "place", "people"
NOT_MET, UNSURE = "not-", "unknown-"  # before the code of a condition that was checked
NAMED = "named"  # somebody whom an entry names, without saying what they are in the case


@dataclass(frozen=True, slots=True)
class ShownWhen:
    """A question is asked only when another was answered with one of these values."""

    question: str
    values: tuple[str, ...]

    def holds(self, answers: Mapping[str, Answer]) -> bool:
        """Whether the question is asked, given the answers so far."""
        answer = answers.get(self.question)
        if isinstance(answer, tuple):
            return any(value in answer for value in self.values)
        return answer in self.values


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: its code in the journal, its label on the page, and a hint that explains it."""

    code: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its name in the journal and the words in which it is asked."""

    name: str
    asks: str
    hint: str = field(default="", kw_only=True)
    required: bool = field(default=True, kw_only=True)
    shown_when: ShownWhen | None = field(default=None, kw_only=True)

    def read(self, raw: object) -> Answer:
        """The answer as the journal keeps it; ``ValueError`` in plain words when it is not one."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Text(Question):
    """A line, or with ``long`` a narrative, of text, kept byte for byte."""

    long: bool = field(default=False, kw_only=True)
    child_words: bool = field(default=False, kw_only=True)  # shown in quotation marks
    longest: int = field(default=100_000, kw_only=True)
    looks_up: str = field(default="", kw_only=True)  # PLACE or PEOPLE: what it names is looked up

    def read(self, raw: object) -> str:
        """Any text up to ``longest`` characters."""
        if not isinstance(raw, str):
            raise ValueError("must be text")
        if len(raw) > self.longest:
            raise ValueError(f"must be {self.longest:,} characters or fewer")
        return raw


@dataclass(frozen=True, slots=True)
class Choice(Question):
    """One of several options."""

    options: tuple[Option, ...] = field(default=(), kw_only=True)

    def read(self, raw: object) -> str:
        """One option's code."""
        if not isinstance(raw, str) or raw not in {option.code for option in self.options}:
            raise ValueError("must be one of " + ", ".join(o.code for o in self.options))
        return raw


@dataclass(frozen=True, slots=True)
class Choices(Question):
    """Any number of several options."""

    options: tuple[Option, ...] = field(default=(), kw_only=True)

    def read(self, raw: object) -> tuple[str, ...]:
        """The codes chosen, in the order in which the options are asked."""
        if isinstance(raw, str) or not isinstance(raw, list | tuple):
            raise ValueError("must be a list")
        codes = [option.code for option in self.options]
        if unknown := [value for value in raw if value not in codes]:
            raise ValueError(f"{unknown[0]!r} is not one of " + ", ".join(codes))
        return tuple(code for code in codes if code in raw)


@dataclass(frozen=True, slots=True)
class Checks(Choices):
    """Conditions that an earlier entry foresaw, each met, not met or not known.

    Its options are ``each_checked`` of the conditions. ``foreseen`` names the kind of entry, and
    its question, that say which conditions must be checked; ``must`` are those, once they are
    known. What nobody foresaw may be checked too.
    """

    foreseen: tuple[str, str] = field(default=("", ""), kw_only=True)
    must: tuple[str, ...] = field(default=(), kw_only=True)

    @property
    def conditions(self) -> tuple[Option, ...]:
        """What is checked: each once, as it reads when it is met."""
        return tuple(one for one in self.options if not one.code.startswith((NOT_MET, UNSURE)))

    def read(self, raw: object) -> tuple[str, ...]:
        """One code for each condition that was checked, in the order in which they are asked."""
        codes = Choices.read(self, raw)
        checked = [code.removeprefix(NOT_MET).removeprefix(UNSURE) for code in codes]
        if len(set(checked)) < len(checked):
            raise ValueError("must say one thing of each condition")
        return codes


def each_checked(conditions: Iterable[Option]) -> tuple[Option, ...]:
    """Of each condition three options: that it is met, that it is not, and that nobody knows."""
    return tuple(
        option
        for one in conditions
        for option in (
            one,
            Option(f"{NOT_MET}{one.code}", f"{one.label}: no"),
            Option(f"{UNSURE}{one.code}", f"{one.label}: not known"),
        )
    )


@dataclass(frozen=True, slots=True)
class YesNo(Question):
    """Yes, no, or not known: three answers, because unknown is never no."""

    def read(self, raw: object) -> str:
        """ "yes", "no" or "unknown"."""
        if raw not in (YES, NO, UNKNOWN):
            raise ValueError("must be yes, no or unknown")
        return str(raw)


@dataclass(frozen=True, slots=True)
class Moment(Question):
    """A date and time."""

    future: bool = field(default=False, kw_only=True)  # whether it may lie ahead

    def read(self, raw: object) -> str:
        """RFC 3339 text in UTC."""
        if not isinstance(raw, str):
            raise ValueError("must be a date and time such as 2026-03-02T10:00:00Z")
        try:
            moment = datetime.fromisoformat(raw)
        except ValueError:
            raise ValueError("must be a date and time such as 2026-03-02T10:00:00Z") from None
        if moment.tzinfo is None:
            raise ValueError("must say its time zone, such as 2026-03-02T10:00:00Z")
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Worked(Moment):
    """A moment that follows from the entry's other answers: nobody is asked, nobody does the sum.

    ``out_of`` works it out, or returns nothing while too little was answered.
    """

    out_of: Callable[[Mapping[str, Answer]], datetime | None] = field(
        default=lambda _: None, kw_only=True
    )

    def work_out(self, answers: Mapping[str, Answer]) -> str | None:
        """RFC 3339 text in UTC."""
        moment = self.out_of(answers)
        return None if moment is None else Moment.read(self, moment.isoformat())


@dataclass(frozen=True, slots=True)
class Number(Question):
    """A whole number with its unit."""

    unit: str = field(default="", kw_only=True)
    least: int = field(default=0, kw_only=True)
    most: int = field(default=1_000_000, kw_only=True)

    def read(self, raw: object) -> int:
        """A whole number from ``least`` to ``most``."""
        if isinstance(raw, bool) or not isinstance(raw, int):
            raise ValueError("must be a whole number")
        if not self.least <= raw <= self.most:
            raise ValueError(f"must be from {self.least:,} to {self.most:,}")
        return raw


@dataclass(frozen=True, slots=True)
class Reference(Question):
    """The id of something else: a person, an officer, a case, a team, an agency or a place.

    ``part`` says what a person is in the case by being named here: those in ``Involved``
    keep whoever works here and is that person, or their family, out of it.
    """

    # person, officer, case, team, agency (a team of a partner), place, or an entry, which no page
    # reads out
    to: str = field(default="person", kw_only=True)
    part: str = field(default=NAMED, kw_only=True)

    def read(self, raw: object) -> str:
        """An id."""
        if not isinstance(raw, str) or not raw or len(raw) > 100:
            raise ValueError(f"must be the id of a {self.to}")
        return raw
