"""An entry's answers in words, for check-your-answers and wherever an entry is read."""

from collections.abc import Mapping
from dataclasses import dataclass

from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import moment_words
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Choice,
    Choices,
    Moment,
    Number,
    Question,
    Reference,
    Text,
    YesNo,
)

_YES_NO = {"yes": "Yes", "no": "No", "unknown": "Not known"}


@dataclass(frozen=True, kw_only=True, slots=True)
class AnswerRow:
    """One question and its answer in words; ``lines`` has several where several were chosen.

    ``typed`` marks a person's own text, shown exactly as it was typed; ``said`` a child's words.
    """

    name: str
    asks: str
    lines: tuple[str, ...]
    typed: bool = False
    said: bool = False


def answer_rows(
    kind: Kind, answers: Mapping[str, Answer], names: Mapping[str, str]
) -> tuple[AnswerRow, ...]:
    """The questions that were asked and their answers; ``names`` gives references their names."""
    return tuple(
        AnswerRow(
            name=question.name,
            asks=question.asks,
            lines=answer_lines(question, answers.get(question.name), names),
            typed=isinstance(question, Text) and question.name in answers,
            said=isinstance(question, Text) and question.child_words and question.name in answers,
        )
        for question in kind.questions
        if question.shown_when is None or question.shown_when.holds(answers)
        if not (isinstance(question, Reference) and question.to == "entry")
    )


def answer_lines(question: Question, answer: Answer, names: Mapping[str, str]) -> tuple[str, ...]:
    """One answer in words; what was not answered is said to be so rather than left out."""
    if answer is None or answer == ():
        return ("Not given",)
    match question:
        case YesNo():
            return (_YES_NO.get(str(answer), str(answer)),)
        case Choice(options=options) | Choices(options=options):
            labels = {option.code: option.label for option in options}
            codes = answer if isinstance(answer, tuple) else (str(answer),)
            return tuple(labels.get(code, code) for code in codes)
        case Moment():
            return (moment_words(parse_instant(str(answer))),)
        case Number(unit=unit):
            return (f"{answer:,} {unit}".strip(),)
        case Reference():
            return (names.get(str(answer), "Somebody whose name you may not see"),)
    return (str(answer),)
