"""Reads what was typed into a kind's answers, and says of each question what is wrong with it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from lapwing.base.clock_told import Ambiguous
from lapwing.base.text import check_text
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    NOT_MET,
    UNSURE,
    Checks,
    Choice,
    Choices,
    Moment,
    Number,
    Question,
    Text,
    YesNo,
)
from lapwing.web.forms.moments import moment_typed, read_typed_moment
from lapwing.web.forms.typed import Typed

WHEN = "happened-at"  # the field of "When did this happen?"
NOW, EARLIER = "now", "earlier"
SAME = "same"  # when something is corrected: it happened when it was said to have happened
OTHER = "somebody-else"
_BYTES_FOR_A_LETTER = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """What is wrong with one answer, in a sentence, and the control where it can be mended."""

    question: str
    control: str
    says: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Read:
    """What a form holds: the answers, when it happened, what is wrong, and what it left out.

    ``at`` is None for "now, as I send this". ``twice`` holds the fields whose time the clocks
    showed twice; ``left_out`` the questions that were answered although they are not asked.
    """

    answers: Mapping[str, Answer] = field(default_factory=dict)
    at: datetime | None = None
    problems: tuple[Problem, ...] = ()
    twice: Mapping[str, Ambiguous] = field(default_factory=dict)
    left_out: tuple[Question, ...] = ()


def control_id(name: str) -> str:
    """The id of the first control of a question."""
    return f"q-{name}"


def read_form(kind: Kind, typed: Typed, now: datetime) -> Read:
    """Everything that the form holds, and everything that is wrong with it."""
    problems: list[Problem] = []
    twice: dict[str, Ambiguous] = {}
    answers: dict[str, Answer] = {}
    left_out: list[Question] = []
    at = None
    if typed.one(WHEN) == EARLIER:
        at = _moment(WHEN, typed, now, problems, twice)
    for question in kind.asked:
        given = is_given(question, typed)
        if question.shown_when is not None and not question.shown_when.holds(answers):
            left_out += [question] if given else []
        elif given and isinstance(question, Moment):
            instant = _moment(question.name, typed, now, problems, twice, future=question.future)
            if instant is not None:
                answers[question.name] = question.read(instant.isoformat())
        elif isinstance(question, Checks) and (still := unchecked(question, typed)):
            problems.append(
                Problem(
                    question=question.name,
                    control=control_id(check_field(question, still[0])),
                    says="Say of each whether it has happened; that nobody knows is an answer.",
                )
            )
        elif given:
            answer = _read(question, typed)
            if isinstance(answer, Problem):
                problems.append(answer)
            else:
                answers[question.name] = answer
        elif question.required:
            problems.append(_problem(question, missing_words(question)))
    answers |= kind.worked_out(answers)
    if not problems and kind.check is not None and (wrong := kind.check(answers)):
        first = first_control(kind.asked[0]) if kind.asked else control_id(WHEN)
        problems.append(Problem(question="", control=first, says=wrong))
    return Read(
        answers=answers,
        at=at,
        problems=tuple(problems),
        twice=twice,
        left_out=tuple(left_out),
    )


def is_given(question: Question, typed: Typed) -> bool:
    """Whether anything was typed for this question; spaces alone are nothing."""
    if isinstance(question, Moment):
        return moment_typed(question.name, typed)
    if isinstance(question, Checks):
        return any(each_typed(question, typed).values())
    if isinstance(question, Choices):
        return bool(typed.many(question.name))
    return bool(typed.one(question.name).strip())


def check_field(question: Checks, condition: str) -> str:
    """The field in which one condition is checked."""
    return f"{question.name}-{condition}"


def each_typed(question: Checks, typed: Typed) -> dict[str, str]:
    """What was chosen of each condition: its code, with what is said of it before it."""
    return {
        one.code: typed.one(check_field(question, one.code)).strip() for one in question.conditions
    }


def unchecked(question: Checks, typed: Typed) -> tuple[str, ...]:
    """The conditions that must be checked and were not."""
    chosen = each_typed(question, typed)
    return tuple(code for code in question.must if not chosen.get(code))


def typed_checks(question: Checks, codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The fields of what was checked, as somebody would have typed it."""
    return {
        check_field(question, code.removeprefix(NOT_MET).removeprefix(UNSURE)): (code,)
        for code in codes
    }


def first_control(question: Question) -> str:
    """The id of the control that an error about this question leads to."""
    if isinstance(question, Checks):
        return control_id(check_field(question, question.conditions[0].code))
    return control_id(question.name) + ("-day" if isinstance(question, Moment) else "")


def _moment(
    name: str,
    typed: Typed,
    now: datetime,
    problems: list[Problem],
    twice: dict[str, Ambiguous],
    *,
    future: bool = False,
) -> datetime | None:
    told = read_typed_moment(name, typed, now, future=future)
    if told.twice is not None:
        twice[name] = told.twice
    if told.instant is None:
        control = f"{control_id(name)}-{told.part}"
        problems.append(Problem(question=name, control=control, says=told.says))
    return told.instant


def _read(question: Question, typed: Typed) -> Answer | Problem:
    raw: object = typed.one(question.name)
    match question:
        case Checks():
            checked = {code: said for code, said in each_typed(question, typed).items() if said}
            if any(said not in (c, NOT_MET + c, UNSURE + c) for c, said in checked.items()):
                return _problem(question, "Choose from the answers offered.")
            raw = tuple(checked.values())
        case Choices():
            raw = typed.many(question.name)
        case Number():
            text = typed.one(question.name).strip().replace(",", "")
            if not (text.isascii() and text.lstrip("-").isdigit() and len(text) < 16):
                return _problem(question, "Give a whole number in figures.")
            raw = int(text)
        case Text():
            if refusal := _unkeepable(question, str(raw)):
                return _problem(question, refusal)
        case _ if raw == OTHER:
            return _problem(question, "Search for them, then choose them from the list.")
    try:
        return question.read(raw)
    except ValueError as error:
        return _problem(question, _sentence(question, str(error)))


def _unkeepable(question: Text, text: str) -> str:
    """Why a text cannot be kept, if it cannot; the door asks the same of it."""
    if len(text) > question.longest:
        return ""  # the question itself says so, in letters rather than bytes
    most = question.longest * _BYTES_FOR_A_LETTER
    refusal = check_text(text, most_bytes=most, lines=question.long)
    return str(refusal) if refusal else ""


def _sentence(question: Question, why: str) -> str:
    if isinstance(question, Choice | Choices | YesNo):
        return "Choose from the answers offered."
    return f"This {why}."


def _problem(question: Question, says: str) -> Problem:
    return Problem(question=question.name, control=first_control(question), says=says)


def missing_words(question: Question) -> str:
    """What is said of a question that must be answered and was not."""
    asks = question.asks.rstrip("?").strip()
    match question:
        case Choice() | YesNo() | Choices():
            return f"Choose an answer: {asks}"
        case Moment():
            return f"Give the date and time: {asks}"
        case Text() | Number():
            return f"Give an answer: {asks}"
    return f"Choose who or what: {asks}"
