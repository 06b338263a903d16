"""A custody system's day as CSV: each row is one event, read by the kinds, with every fault named.

Nothing is guessed: a time that the clocks showed twice, a column that nobody knows and an answer
that the event does not ask for are said, with what to write instead.
"""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from io import StringIO
from typing import TypeVar

from lapwing.areas.detention.day_cells import born, moment, reader, sex
from lapwing.areas.detention.kinds import adults, arriving, caring, charging, reviewing
from lapwing.base.partial_date import Birth
from lapwing.journal.common import ENTRY_WITHDRAWN
from lapwing.journal.kind import Kind
from lapwing.journal.questions import UNKNOWN

AREA = "detention-"
WITHDRAWN = "withdrawn"
NEW = "new"
# Looking back at a record, and closing it, is done here and not in a custody system.
EVENTS: Mapping[str, Kind] = {
    **{
        kind.key.removeprefix(AREA): kind
        for part in (arriving, adults, caring, reviewing, charging)
        for kind in part.KINDS
    },
    WITHDRAWN: ENTRY_WITHDRAWN,
}
OF_A_ROW: Mapping[str, str] = {
    "custody_no": "the number of the custody record",
    "event_id": "the custody system's own id of the event, which no other of the record has",
    "event": "what happened, by one of the events below",
    "happened_at": "when it happened",
    "written_at": "when it was written in the custody system; left out, when it is read in",
    "staff_number": "who recorded it there, by the number under which they are known here",
    "answers_event": "which event of the same record it answers, by its event_id",
    "corrects_event": "which event of the same record it corrects or withdraws, by its event_id",
    "exception": "why somebody of the rank lets through what a rule would stop",
    "child_reference": "the child's reference here, or “new” for somebody who was looked for and "
    "is not on record",
    "child_given": "the child's given names",
    "child_family": "the child's family name",
    "child_born": "the date of birth, or its month and year, or its year",
    "child_sex": "female, male or unknown",
    "child_address": "where they live, without the postcode",
    "child_postcode": "the postcode of it",
}
NEEDED = ("custody_no", "event_id", "event", "happened_at", "staff_number")
MOST_BYTES = 20_000_000
LONGEST_ID = 200
_LONG_AGO = datetime(1900, 1, 1, tzinfo=UTC)
Told = TypeVar("Told")


class DayRefused(ValueError):
    """The file is not such a day at all; the message says why and what to do."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Child:
    """Who was detained, as the custody system tells it."""

    reference: str = ""
    given: str = ""
    family: str = ""
    birth: Birth | None = None
    sex: str = UNKNOWN
    address: str = ""
    postcode: str = ""

    @property
    def named(self) -> bool:
        """Whether a name was told."""
        return bool(self.given or self.family)


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One row that could be read: one event of one custody record."""

    line: int
    custody_no: str
    event_id: str
    kind: str
    at: datetime
    written: datetime | None
    staff_number: str
    answers: Mapping[str, object]
    answers_event: str
    corrects_event: str
    exception: str
    child: Child


@dataclass(frozen=True, kw_only=True, slots=True)
class Unread:
    """One row that could not be read, and everything that is wrong with it."""

    line: int
    custody_no: str
    event_id: str
    faults: tuple[str, ...]


Row = Event | Unread


def columns() -> tuple[str, ...]:
    """Every column that a file may have, those of a row first."""
    asked = {one.name: None for kind in EVENTS.values() for one in kind.questions}
    return tuple({**dict.fromkeys(OF_A_ROW), **asked})


def read_day(data: bytes) -> tuple[Row, ...]:
    """The rows of a file in their order; ``DayRefused`` where it cannot be read as one at all."""
    if len(data) > MOST_BYTES:
        raise DayRefused(f"The file is larger than {MOST_BYTES // 1_000_000} MB. Split it by day.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DayRefused(
            f"Line {line} is not UTF-8 text. Save the file as “CSV UTF-8” and read it in again."
        ) from None
    records = _records(text)
    try:
        _, head = next(records)
    except StopIteration:
        raise DayRefused("The file is empty. Its first line must name the columns.") from None
    names = _names(head)
    seen: dict[tuple[str, str], int] = {}
    return tuple(_row(line, names, cells, seen) for line, cells in records)


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything, each with the line on which it begins."""
    # What ends a line within quotation marks belongs to its cell.
    told = StringIO(text, newline="")
    reader = csv.reader(told, delimiter=_delimiter(text), strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise DayRefused(
                f"The row that begins on line {begins} cannot be read as CSV: {error}. Look at "
                "its quotation marks."
            ) from None
        if any(cell.strip() for cell in cells):
            yield begins, cells
        begins = reader.line_num + 1


def _delimiter(text: str) -> str:
    head = text.lstrip().splitlines()[:1]
    return ";" if head and head[0].count(";") > head[0].count(",") else ","


def _names(head: Sequence[str]) -> tuple[str, ...]:
    names = tuple(cell.strip().casefold().replace(" ", "_") for cell in head)
    known = columns()
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            meant = f" Is {near[0]} meant?" if near else ""
            raise DayRefused(
                f"The first line names a column {name!r}, which there is not.{meant} "
                "“lapwing import custody --columns” lists them."
            )
        if names.count(name) > 1:
            raise DayRefused(f"The first line names the column {name!r} twice.")
    if missing := [name for name in NEEDED if name not in names]:
        raise DayRefused(f"The first line names no column {missing[0]!r}, which every day needs.")
    return names


# --- One row --------------------------------------------------------------------------------------


def _row(
    line: int, names: Sequence[str], cells: Sequence[str], seen: dict[tuple[str, str], int]
) -> Row:
    told = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
    number, event = told.get("custody_no", ""), told.get("event_id", "")
    faults = []
    if len(cells) != len(names):
        faults.append(f"The row has {len(cells)} cells, and the first line names {len(names)}.")
    else:
        faults += _identity_faults(line, told, seen)
    read = None if faults else _Reading(told)
    if read is None or read.faults:
        return Unread(
            line=line,
            custody_no=number,
            event_id=event,
            faults=tuple(faults if read is None else read.faults),
        )
    return Event(
        line=line,
        custody_no=number,
        event_id=event,
        kind=read.kind,
        at=read.at,
        written=read.written,
        staff_number=told["staff_number"],
        answers=read.answers,
        answers_event=told.get("answers_event", ""),
        corrects_event=told.get("corrects_event", ""),
        exception=told.get("exception", ""),
        child=read.child,
    )


def _identity_faults(
    line: int, told: Mapping[str, str], seen: dict[tuple[str, str], int]
) -> list[str]:
    faults = [f"{name} is empty." for name in NEEDED if not told[name]]
    faults += [
        f"{name} is longer than {LONGEST_ID} characters."
        for name in ("custody_no", "event_id", "answers_event", "corrects_event")
        if len(told.get(name, "")) > LONGEST_ID
    ]
    who = (told["custody_no"], told["event_id"])
    if not faults and seen.setdefault(who, line) != line:
        faults.append(f"event_id is also that of line {seen[who]}, in the same custody record.")
    return faults


class _Reading:
    """The cells of one row, read one after another, with all that is wrong with them."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self.faults: list[str] = []
        self.at = self._read("happened_at", told["happened_at"], moment) or _LONG_AGO
        written = told.get("written_at", "")
        self.written = self._read("written_at", written, moment) if written else None
        if self.written is not None and self.written < self.at:
            self.faults.append("written_at is before happened_at.")
        self.child = Child(
            reference=told.get("child_reference", ""),
            given=told.get("child_given", ""),
            family=told.get("child_family", ""),
            birth=self._of_child(told, "child_born", born),
            sex=self._of_child(told, "child_sex", sex) or UNKNOWN,
            address=told.get("child_address", ""),
            postcode=told.get("child_postcode", ""),
        )
        name = told["event"].casefold().replace(" ", "-").removeprefix(AREA)
        kind = EVENTS.get(name)
        self.kind = ""
        self.answers: dict[str, object] = {}
        if kind is None:
            near = get_close_matches(name, EVENTS, n=1)
            meant = f" Is {near[0]!r} meant?" if near else ""
            self.faults.append(f"event: there is no {told['event']!r}.{meant}")
            return
        self.kind = kind.key
        if name == WITHDRAWN and not told.get("corrects_event"):
            self.faults.append("corrects_event must say which event is withdrawn.")
        self.answers = self._answers(kind, told)

    def _answers(self, kind: Kind, told: Mapping[str, str]) -> dict[str, object]:
        found: dict[str, object] = {}
        for question in kind.questions:
            if (cell := told.get(question.name, "")) != "":
                answer = self._read(question.name, cell, reader(question))
                if answer is not None:
                    found[question.name] = answer
        asked = {question.name for question in kind.questions}
        self.faults += [
            f"{name} is filled in, and is no question of {told['event']!r}."
            for name, cell in told.items()
            if cell and name not in asked and name not in OF_A_ROW
        ]
        return found

    def _of_child(
        self, told: Mapping[str, str], name: str, reads: Callable[[str], Told]
    ) -> Told | None:
        cell = told.get(name, "")
        return self._read(name, cell, reads) if cell else None

    def _read(self, name: str, cell: str, reads: Callable[[str], Told]) -> Told | None:
        try:
            return reads(cell)
        except ValueError as fault:
            self.faults.append(f"{name}: {fault}")
            return None
