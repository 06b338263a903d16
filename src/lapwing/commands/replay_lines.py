"""Reads entries from lines of JSON; every fault is named by its line and field."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from lapwing.base.clock_text import parse_instant
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.kind import Kind, Unreadable, read_answers
from lapwing.journal.known import WITHDRAWN
from lapwing.journal.questions import Moment
from lapwing.record.roles import ROLES

NEEDED = ("id", "kind", "case", "about", "at", "recorded", "by", "answers")
OPTIONAL = ("regarding", "corrects", "household")
LONGEST_ID = 200
# Room to count years forwards and backwards from any moment.
FIRST_YEAR, LAST_YEAR = 1900, 2200


class LinesRefused(ValueError):
    """The lines cannot be replayed; the message names every faulty line and field."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lines:
    """The entries that were read, and what a reader should know about how they were taken."""

    entries: tuple[Entry, ...]
    notes: tuple[str, ...]


class _Fault(ValueError):
    """One field of one line that cannot be read."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}" if field else why)


def read_lines(lines: Iterable[str], kinds: Mapping[str, Kind]) -> Lines:
    """The entries of these lines; ``LinesRefused`` if any line is faulty."""
    faults: list[str] = []
    unanswered: list[str] = []
    roles: list[str] = []
    found: dict[str, tuple[int, Entry]] = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            entry, missing = _entry(line, kinds)
            if entry.id in found:
                raise _Fault("id", f"{entry.id!r} is also the id of line {found[entry.id][0]}")
        except _Fault as fault:
            faults.append(f"line {number}: {fault}")
            continue
        found[entry.id] = (number, entry)
        unanswered += [f"line {number}, {name}" for name in missing]
        if entry.by.role and entry.by.role not in ROLES:
            roles.append(f"line {number}, {entry.by.role!r}")
    if not faults:
        faults = _wrong_corrections(found)
    if faults:
        raise LinesRefused("\n".join(faults))
    return Lines(
        entries=tuple(entry for _, entry in found.values()), notes=_notes(unanswered, roles)
    )


def _notes(unanswered: list[str], roles: list[str]) -> tuple[str, ...]:
    notes = []
    if unanswered:
        notes.append(
            f"answers that a form would insist on are missing ({len(unanswered):,}) and count as "
            f"not known; the first: {unanswered[0].rstrip('.')}."
        )
    if roles:
        notes.append(
            f"roles that are not known here ({len(roles):,}) count as having no police rank; "
            f"the first: {roles[0]}."
        )
    return tuple(notes)


def _wrong_corrections(found: Mapping[str, tuple[int, Entry]]) -> list[str]:
    """A correction that corrects nothing would change nothing without a word."""
    faults = []
    for number, entry in found.values():
        if entry.corrects is None:
            continue
        corrected = found.get(entry.corrects)
        if corrected is None:
            faults.append(f"line {number}: corrects: no line has the id {entry.corrects!r}")
        elif (entry.case, entry.about) != (corrected[1].case, corrected[1].about):
            faults.append(
                f"line {number}: corrects: {entry.corrects!r} belongs to another case or person"
            )
        elif entry.kind != WITHDRAWN and corrected[1].kind == WITHDRAWN:
            faults.append(
                f"line {number}: kind: {entry.corrects!r} is a withdrawal, which only another "
                f"{WITHDRAWN} takes back"
            )
        elif entry.kind not in (WITHDRAWN, corrected[1].kind):
            faults.append(
                f"line {number}: kind: a correction is of the kind it corrects, "
                f"{corrected[1].kind} ({entry.corrects!r}), or {WITHDRAWN}"
            )
    return faults


# --- One line ------------------------------------------------------------------------------------


def _entry(line: str, kinds: Mapping[str, Kind]) -> tuple[Entry, list[str]]:
    told = _object(line)
    if unknown := [name for name in told if name not in NEEDED + OPTIONAL]:
        raise _Fault(unknown[0], "is not a field; see lapwing replay --schema")
    if missing := [name for name in NEEDED if told.get(name) is None]:
        raise _Fault(missing[0], "is missing")
    kind = kinds.get(_text(told, "kind"))
    if kind is None:
        raise _Fault("kind", f"{told['kind']!r} is not a kind of entry")
    answers, unanswered = _answers(kind, told["answers"])
    entry = Entry(
        id=_text(told, "id"),
        kind=kind.key,
        case=_text(told, "case"),
        about=_text(told, "about"),
        at=_moment("at", told["at"]),
        recorded=_moment("recorded", told["recorded"]),
        by=_author(told["by"]),
        answers=answers,
        regarding=_text(told, "regarding") if told.get("regarding") is not None else None,
        corrects=_text(told, "corrects") if told.get("corrects") is not None else None,
        household=_text(told, "household") if told.get("household") is not None else None,
    )
    if entry.kind == WITHDRAWN and entry.corrects is None:
        raise _Fault("corrects", "must name the entry that is withdrawn")
    return entry, unanswered


def _object(line: str) -> Mapping[str, object]:
    try:
        told = json.loads(line, object_pairs_hook=_once)
    except RecursionError:
        raise _Fault("", "is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise _Fault("", f"is not JSON: {error.msg} at character {error.pos + 1}") from None
    except ValueError as error:
        if isinstance(error, _Fault):
            raise
        raise _Fault("", "holds a number too long to read") from None
    if not isinstance(told, Mapping):
        raise _Fault("", "must be a JSON object")
    return told


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise _Fault(next(name for name in names if names.count(name) > 1), "is given twice")
    return found


def _text(told: Mapping[str, object], field: str, name: str = "") -> str:
    value = told[field]
    name = name or field
    if not isinstance(value, str) or not value.strip():
        raise _Fault(name, "must be text, and not empty")
    if len(value) > LONGEST_ID:
        raise _Fault(name, f"must be {LONGEST_ID} characters or fewer")
    return _whole(value, name)


def _whole(value: str, name: str) -> str:
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise _Fault(name, "holds half of a character")
    return value


def _moment(field: str, value: object) -> datetime:
    if not isinstance(value, str):
        raise _Fault(field, "must be a date and time such as 2026-03-02T10:00:00Z")
    try:
        moment = parse_instant(value)
    except ValueError as error:
        raise _Fault(field, str(error)) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise _Fault(field, f"must lie between {FIRST_YEAR} and {LAST_YEAR}")
    return moment


def _author(value: object) -> Author:
    if isinstance(value, str):
        return Author(user=_text({"by": value}, "by"))
    if not isinstance(value, Mapping):
        raise _Fault("by", 'must be a name, or an object such as {"user": "a", "role": "sergeant"}')
    if unknown := [name for name in value if name not in ("user", "role", "team")]:
        raise _Fault(f"by.{unknown[0]}", "is not a field; use user, role and team")
    if value.get("user") is None:
        raise _Fault("by.user", "is missing")
    parts = {name: _text(value, name, f"by.{name}") for name in value if value[name] is not None}
    return Author(user=parts["user"], role=parts.get("role", ""), team=parts.get("team", ""))


def _answers(kind: Kind, value: object) -> tuple[dict[str, Answer], list[str]]:
    """The answers, and what a form would have insisted on: questions, or a sentence."""
    if not isinstance(value, Mapping):
        raise _Fault("answers", "must be an object; {} where there are none")
    for question in kind.questions:
        if isinstance(question, Moment) and value.get(question.name):
            _moment(f"answers.{question.name}", value[question.name])
    answers, wrong = read_answers(kind, value)
    missing = [one.question or one.why for one in wrong if _only_missing(one)]
    if faults := [one for one in wrong if not _only_missing(one)]:
        first = faults[0]
        raise _Fault(f"answers.{first.question}", first.why)
    for name, answer in answers.items():
        for text in answer if isinstance(answer, tuple) else (answer,):
            if isinstance(text, str):
                _whole(text, f"answers.{name}")
    return answers, missing


def _only_missing(wrong: Unreadable) -> bool:
    """Whether a form would have insisted, though the rest can be read as it stands."""
    return wrong.why == "needs an answer" or not wrong.question
