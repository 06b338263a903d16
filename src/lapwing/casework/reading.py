"""Reads a draft's answers and times, and says in sentences what is wrong with them."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from lapwing.base.clock import london_date
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import date_words
from lapwing.base.partial_date import Birth, ExpectedOn, earliest_birth
from lapwing.base.refusals import Refusal
from lapwing.base.text import check_text
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind, read_answers
from lapwing.journal.questions import Moment, Text

# Longer ago than this, a time is far likelier to be mistyped than true.
LONGEST_AGO = timedelta(days=20 * 366)
BYTES_FOR_A_LETTER = 4
CHECK = "Check the answer and send it again. What you typed is kept."


def read_draft_answers(
    kind: Kind, raw: Mapping[str, object], recorded: datetime
) -> tuple[dict[str, Answer], tuple[Refusal, ...]]:
    """The answers as the journal keeps them, and everything that is wrong with them."""
    hidden = [
        refusal
        for name, value in raw.items()
        if isinstance(value, str)
        and not _is_plain(value)
        and (refusal := _text_refusal(kind, name, value)) is not None
    ]
    if hidden:
        return {}, tuple(hidden)
    answers, wrong = read_answers(kind, raw)
    refusals = [_unreadable(kind, one.question, one.why) for one in wrong]
    refusals += [
        Refusal(
            what=f"“{question.asks}” has a time that has not come yet.",
            do="Check the date and the time.",
            field=question.name,
        )
        for question in kind.questions
        if isinstance(question, Moment) and not question.future
        if isinstance(moment := answers.get(question.name), str)
        if parse_instant(moment) > recorded
    ]
    return answers, tuple(refusals)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and len(text) < 10_000


def _text_refusal(kind: Kind, name: str, value: str) -> Refusal | None:
    question = kind.question(name)
    longest = question.longest if isinstance(question, Text) else 1_000
    lines = isinstance(question, Text) and question.long
    return check_text(value, most_bytes=longest * BYTES_FOR_A_LETTER, field=name, lines=lines)


def _unreadable(kind: Kind, name: str, why: str) -> Refusal:
    question = kind.question(name)
    if question is None:
        sentence = f"{name} {why}" if name else why
        what = sentence if sentence.endswith((".", "?", "!")) else f"{sentence}."
    else:
        what = f"“{question.asks}” {why}."
    return Refusal(what=what, do=CHECK, field=name or None)


def time_refusal(at: datetime, recorded: datetime, birth: Birth | None) -> Refusal | None:
    """Why it cannot have happened then, or nothing."""
    if at.utcoffset() is None:
        raise ValueError("A draft's moment must say its time zone.")
    if at > recorded:
        return Refusal(
            what="This is in the future.",
            do="Give the time when it happened, or leave it out if it happened just now.",
            field="at",
        )
    if recorded - at > LONGEST_AGO:
        return Refusal(
            what=f"This is more than {LONGEST_AGO.days // 366} years ago.",
            do="Check the year.",
            field="at",
        )
    if birth is None or isinstance(birth, ExpectedOn):
        return None
    born = earliest_birth(birth)
    if london_date(at) < born:
        return Refusal(
            what=f"This is before the child was born, on or after {date_words(born)}.",
            do="Check the date, or correct the date of birth first.",
            field="at",
        )
    return None
