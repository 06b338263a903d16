"""Stories: a rule told as a short journal and what must follow from it, read from plain text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from lapwing.base.clock import london
from lapwing.base.clock_told import Ambiguous, read_moment
from lapwing.base.refusals import Refusal
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choices, Moment, Number

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_TIME = re.compile(
    r"(?:(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\+(?P<weeks>\d+))?|(?P<date>\d{4}-\d\d-\d\d))"
    r" (?P<hour>\d\d):(?P<minute>\d\d)(?: (?P<zone>GMT|BST))?"
)
_EXPECTED = re.compile(rf"(?P<due>{_TIME.pattern}) (?P<state>[a-z ]+)")
_NAMED = ("by", "officer", "recorded", "case", "about", "household", "as", "regarding", "corrects")
_HEADS = ("story", "title", "start", "as at")


class StoryError(ValueError):
    """A story that cannot be read: the file, the line, and what is wrong with it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """All the obligations of one duty in one case, each as its due instant and its state."""

    duty: str
    case: str
    each: tuple[tuple[datetime, str], ...]
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """Something that must be among the refusals, signals or alerts."""

    what: str  # refused, signal or alert
    rule: str
    at: datetime
    to: str | None
    case: str
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """By whom a duty of a case is held by name at the end; by nobody where no officer is named."""

    duty: str
    case: str
    officer: str | None
    line: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """One story: the rule it is about, its lines as printed, its entries and what must follow."""

    rule: str
    title: str
    text: str
    where: str
    entries: tuple[Entry, ...]
    as_at: datetime
    expected: tuple[Expected, ...]
    events: tuple[Event, ...]
    held: tuple[Held, ...] = ()


def read_stories(text: str, where: str, kinds: Mapping[str, Kind] | None = None) -> list[Story]:
    """Every story of a file; ``StoryError`` names the file and the line that cannot be read."""
    stories: list[Story] = []
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("story:")]
    for start, end in pairwise([*starts, len(lines)]):
        stories.append(_Reader(where, kinds or {}, start + 1).read(lines[start:end]))
    return stories


@dataclass(slots=True)
class _Reader:
    """Reads one story line by line; the one changing value of this file."""

    where: str
    kinds: Mapping[str, Kind]
    number: int  # of the line that is being read
    heads: dict[str, str] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)

    def read(self, lines: list[str]) -> Story:
        first = last = self.number
        for self.number, line in enumerate(lines, start=first):
            bare = line.strip()
            if not bare or bare.startswith("#"):
                continue
            last = self.number
            head, _, rest = bare.partition(":")
            if line.startswith((" ", "\t")):
                self._expectation(bare)
            elif head in _HEADS:
                self.heads[head] = rest.strip()
            elif "|" in line:
                self._entry(bare)
            else:
                raise self._wrong("is neither a head, an entry nor an expectation")
        if not self.entries:
            raise self._wrong("ends a story without entries")
        as_at = self.heads.get("as at")
        return Story(
            rule=self.heads["story"],
            title=self.heads.get("title", ""),
            text="\n".join(lines[: last - first + 1]).rstrip(),
            where=f"{self.where}:{first}",
            entries=tuple(self.entries),
            as_at=self._time(as_at) if as_at else max(one.recorded for one in self.entries),
            expected=tuple(self.expected),
            events=tuple(self.events),
            held=tuple(self.held),
        )

    # --- Entries ----------------------------------------------------------------------------

    def _entry(self, line: str) -> None:
        when, kind, *segments = (part.strip() for part in line.split("|"))
        at = self._time(when)
        said: dict[str, Answer] = {}
        named: dict[str, str] = {}
        for segment in segments:
            word, _, rest = segment.partition(" ")
            if word in _NAMED and rest:
                named[word] = rest.strip()
            elif ":" in segment:
                said |= self._answers(kind, segment)
            elif segment:
                raise self._wrong(f"has a part that is not understood: {segment!r}")
        if (told := self.kinds.get(kind)) is not None:
            said = told.worked_out(said) | said
        case = named.get("case", "boy")
        entry = Entry(
            id=named.get("as", f"e{len(self.entries) + 1}"),
            kind=kind,
            case=case,
            about=named.get("about", case.split("-")[0]),
            at=at,
            recorded=self._time(named["recorded"]) if "recorded" in named else at,
            by=Author(user=named.get("officer", "officer"), role=named.get("by", "")),
            answers=said,
            regarding=named.get("regarding"),
            corrects=named.get("corrects"),
            household=named.get("household"),
        )
        if any(one.id == entry.id for one in self.entries):
            raise self._wrong(f"names a second entry {entry.id!r}")
        self.entries.append(entry)

    def _answers(self, kind_key: str, segment: str) -> dict[str, Answer]:
        kind = self.kinds.get(kind_key)
        answers: dict[str, Answer] = {}
        for pair in segment.split(";"):
            name, colon, value = (part.strip() for part in pair.partition(":"))
            if not colon:
                raise self._wrong(f"has an answer without a colon: {pair.strip()!r}")
            question = kind.question(name) if kind else None
            if self.kinds and question is None:
                raise self._wrong(f"answers {name!r}, which {kind_key!r} does not ask")
            answers[name] = self._answer(question, value)
        return answers

    def _answer(self, question: object, value: str) -> Answer:
        try:
            match question:
                case Choices():
                    return question.read([part.strip() for part in value.split("+")])
                case Moment():
                    return question.read(self._time(value).isoformat())
                case Number():
                    return question.read(int(value))
                case None:
                    return value
                case _:
                    read = question.read(value)  # type: ignore[attr-defined]
                    assert isinstance(read, str)
                    return read
        except ValueError as error:
            if isinstance(error, StoryError):
                raise
            raise self._wrong(f"has an answer that {error}: {value!r}") from None

    # --- Expectations -----------------------------------------------------------------------

    def _expectation(self, line: str) -> None:
        key, colon, rest = line.partition(":")
        key, rest = key.strip(), rest.strip()
        if not colon:
            raise self._wrong("is an expectation without a colon")
        if key == "silent":
            duty, case = _case_of(rest)
            self.expected.append(Expected(duty=duty, case=case, each=(), line=self.number))
        elif key in ("refused", "signal", "alert"):
            self._event(key, rest)
        elif key == "held":
            self._held(rest)
        else:
            duty, case = _case_of(key)
            each = []
            for part in rest.split("·"):
                found = _EXPECTED.fullmatch(part.strip())
                if found is None:
                    raise self._wrong(f"expects {part.strip()!r}, which is not a time and a state")
                each.append((self._time(found["due"]), found["state"].strip()))
            self.expected.append(Expected(duty=duty, case=case, each=tuple(each), line=self.number))

    def _event(self, what: str, rest: str) -> None:
        rule, at, when = rest.rpartition(" at ")
        if not at:
            raise self._wrong(f"says {what} without a time")
        rule, _, to = rule.partition(" to ")
        name, case = _case_of(rule.strip())
        self.events.append(
            Event(
                what=what,
                rule=name,
                at=self._time(when.strip()),
                to=to.strip() or None,
                case=case,
                line=self.number,
            )
        )

    def _held(self, rest: str) -> None:
        duty, by, officer = rest.rpartition(" by ")
        if not by:
            raise self._wrong("says held without saying by whom")
        key, case = _case_of(duty.strip())
        name = None if officer.strip() == "nobody" else officer.strip()
        self.held.append(Held(duty=key, case=case, officer=name, line=self.number))

    # --- Times ------------------------------------------------------------------------------

    def _time(self, text: str) -> datetime:
        found = _TIME.fullmatch(text)
        if found is None:
            raise self._wrong(f"has a time that is not understood: {text!r}")
        if found["date"]:
            day = date.fromisoformat(found["date"])
        else:
            start = date.fromisoformat(self.heads.get("start", "2026-03-02"))
            weeks = int(found["weeks"] or 0)
            day = start + timedelta(days=DAYS.index(found["day"]) + 7 * weeks)
        clock = time(int(found["hour"]), int(found["minute"]))
        moment = read_moment(day, clock, which="second" if found["zone"] == "GMT" else "first")
        if isinstance(moment, Refusal | Ambiguous):
            raise self._wrong(f"has a time that did not happen: {text!r}")
        return moment

    def _wrong(self, why: str) -> StoryError:
        return StoryError(f"{self.where}, line {self.number} {why}.")


def _case_of(key: str) -> tuple[str, str]:
    """A key, and the case in brackets after it; "boy" where there is none."""
    name, bracket, rest = key.partition("(")
    return name.strip(), rest.removesuffix(")").strip() if bracket else "boy"


def story_time(instant: datetime, start: str = "2026-03-02") -> str:
    """An instant as a story writes it."""
    local = london(instant.astimezone(UTC))
    days = (local.date() - date.fromisoformat(start)).days
    if 0 <= days < 70:
        weeks = f"+{days // 7}" if days >= 7 else ""
        return f"{DAYS[days % 7]}{weeks} {local:%H:%M}"
    return f"{local:%Y-%m-%d %H:%M}"
