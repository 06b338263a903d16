"""Correcting an entry: its answers put back into the form, and the old set beside the new."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from lapwing.base.clock import london
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import moment_words
from lapwing.journal.entry import Answer, Entry
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Checks, Choices, Moment, Question
from lapwing.web.forms.answers import AnswerRow, answer_rows
from lapwing.web.forms.moments import PARTS
from lapwing.web.forms.read import (
    SAME,
    WHEN,
    Problem,
    Read,
    first_control,
    read_form,
    typed_checks,
)
from lapwing.web.forms.typed import Typed

UNCHANGED = "This is what was recorded already. Change what is wrong, or go back."


@dataclass(frozen=True, kw_only=True, slots=True)
class Compared:
    """One question with what was recorded and what will stand instead; nothing if not asked."""

    name: str
    asks: str
    old: AnswerRow | None
    new: AnswerRow | None

    @property
    def changed(self) -> bool:
        """Whether the correction says something else."""
        return (self.old and self.old.lines) != (self.new and self.new.lines)


def typed_of(kind: Kind, entry: Entry) -> Typed:
    """An entry as somebody would have typed it, so that only what is wrong is typed again."""
    values: dict[str, tuple[str, ...]] = {WHEN: (SAME,), **typed_moment(WHEN, entry.at)}
    for question in kind.asked:
        answer = entry.answers.get(question.name)
        if answer is None:
            continue
        if isinstance(question, Checks):
            values |= typed_checks(question, answer if isinstance(answer, tuple) else ())
        elif isinstance(question, Choices):
            values[question.name] = answer if isinstance(answer, tuple) else (str(answer),)
        elif isinstance(question, Moment):
            values |= typed_moment(question.name, parse_instant(str(answer)))
        else:
            values[question.name] = (str(answer),)
    return Typed(values=values)


def read_correction(kind: Kind, typed: Typed, now: datetime, old: Entry) -> Read:
    """What the form holds; what was left as it was is kept to the last microsecond and byte."""
    read = read_form(kind, typed, now)
    at = old.at if read.at is None or _same_minute(read.at, old.at) else read.at
    answers = {
        question.name: _as_it_was(question, read.answers[question.name], old)
        for question in kind.questions
        if question.name in read.answers
    }
    if not read.problems and at == old.at and _asked(kind, old.answers) == answers:
        control = first_control(kind.asked[0]) if kind.asked else f"q-{WHEN}"
        return replace(
            read, at=at, problems=(Problem(question="", control=control, says=UNCHANGED),)
        )
    return replace(read, at=at, answers=answers)


def compared(kind: Kind, old: Entry, read: Read, names: Mapping[str, str]) -> tuple[Compared, ...]:
    """What was recorded and what will stand instead, question by question, and when it happened."""
    before = {row.name: row for row in answer_rows(kind, old.answers, names)}
    after = {row.name: row for row in answer_rows(kind, read.answers, names)}
    asked = {**before, **after}
    rows = [
        Compared(name=name, asks=asked[name].asks, old=before.get(name), new=after.get(name))
        for question in kind.questions
        if (name := question.name) in asked
    ]
    when = Compared(
        name=WHEN,
        asks="When did this happen?",
        old=_when(old.at),
        new=_when(read.at or old.at),
    )
    return (*rows, when)


def typed_moment(name: str, instant: datetime) -> dict[str, tuple[str, ...]]:
    """A moment as it would be typed."""
    local = london(instant)
    parts = (str(local.day), str(local.month), str(local.year), f"{local:%H:%M}")
    typed = {f"{name}-{part}": (value,) for part, value in zip(PARTS, parts, strict=True)}
    return {**typed, f"{name}-which": ("second" if local.fold else "first",)}


def _asked(kind: Kind, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    names = {question.name for question in kind.questions}
    return {name: answer for name, answer in answers.items() if name in names}


def _as_it_was(question: Question, answer: Answer, old: Entry) -> Answer:
    """The old answer where the new one differs only by what a form cannot carry."""
    before = old.answers.get(question.name)
    if not isinstance(before, str) or not isinstance(answer, str):
        return answer
    if isinstance(question, Moment):
        same = _same_minute(parse_instant(answer), parse_instant(before))
    else:
        # A browser sends each line break as two characters, whatever it was given.
        same = "\n".join(answer.splitlines()) == "\n".join(before.splitlines())
        same = same and answer.endswith("\n") == before.endswith("\n")
    return before if same else answer


def _same_minute(one: datetime, other: datetime) -> bool:
    return one == other.replace(second=0, microsecond=0)


def _when(instant: datetime) -> AnswerRow:
    return AnswerRow(name=WHEN, asks="", lines=(moment_words(instant),))
