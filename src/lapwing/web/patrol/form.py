"""The phone's form: made from the questions that are declared, and read back as they were asked.

Nothing here says what is asked of a child: the questions of who they are are those of putting
somebody on record, and the others are those of the kind. A change of either changes the phone.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256

from lapwing.areas import all_kinds
from lapwing.base.canonical import canonical_json
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Choices, Question
from lapwing.web.forms.answers import answer_lines
from lapwing.web.forms.moments import PARTS
from lapwing.web.forms.new_child import ASKED, BORN, NEW_CHILD, ReadChild, child_pieces, read_child
from lapwing.web.forms.offers import Offers
from lapwing.web.forms.pieces import Piece, form_pieces
from lapwing.web.forms.read import EARLIER, NOW, WHEN, Read, is_given, missing_words, read_form
from lapwing.web.forms.typed import Typed

KIND = "assessment-submitted"
WHEN_ASKED = "When did this happen?"
# What is told in one breath stands on one page; every other question has a page of its own.
TOGETHER = (
    ("given", "family"),
    ("birth", BORN, "age", "age_source"),
    ("address", "postcode"),
    ("looked_after", "authority", "establishment"),
)
# A form that is kept on a phone must not change with the day: its example of a date is this one.
EXAMPLE = datetime(2026, 3, 2, 21, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One question of a page; ``missing`` is what is said of it where it must be answered."""

    piece: Piece
    asks: str
    missing: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One page of the phone's form."""

    name: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadReport:
    """What a report tells: of the child, of what happened and when; and what had no place."""

    child: ReadChild
    told: Read
    left: tuple[tuple[str, str], ...] = ()

    @property
    def whole(self) -> bool:
        """Whether all of it can be recorded as it stands, once it is known who the child is."""
        return not self.told.problems and not self.left


def kind() -> Kind:
    """The kind of entry that the phone's form asks."""
    return all_kinds()[KIND]


@cache
def steps() -> tuple[Step, ...]:
    """The pages of the form, each with what it asks."""
    empty = Typed(values={WHEN: (NOW,)})
    pieces = [
        *child_pieces(empty, None, EXAMPLE),
        *form_pieces(kind(), empty, None, Offers(), EXAMPLE),
    ]
    questions = {one.name: one for one in (*NEW_CHILD.questions, *kind().questions)}
    found: list[Step] = []
    for piece in pieces:
        asked = _asked(piece, questions.get(piece.name))
        group = next((one for one in TOGETHER if piece.name in one), None)
        if group is not None and found and found[-1].name == group[0]:
            found[-1] = Step(name=group[0], asked=(*found[-1].asked, asked))
        else:
            found.append(Step(name=piece.name, asked=(asked,)))
    return tuple(found)


def _asked(piece: Piece, question: Question | None) -> Asked:
    if question is None:
        asks = {BORN: "Date of birth", WHEN: WHEN_ASKED}[piece.name]
        return Asked(piece=piece, asks=asks)
    missing = missing_words(question) if question.required else ""
    return Asked(piece=piece, asks=question.asks, missing=missing)


@cache
def version() -> str:
    """A mark of the form as it is asked now, by which a report says which form it was."""
    declared = [_declared(one) for one in (*NEW_CHILD.questions, *kind().questions)]
    return sha256(canonical_json(declared)).hexdigest()[:16]


def _declared(question: Question) -> dict[str, object]:
    options = question.options if isinstance(question, Choice | Choices) else ()
    shown = question.shown_when
    return {
        "sort": type(question).__name__,
        "name": question.name,
        "asks": question.asks,
        "required": question.required,
        "options": [[one.code, one.label] for one in options],
        "shown": [shown.question, *shown.values] if shown else [],
    }


def read_report(
    typed: Typed, asked: dict[str, str], *, finished: datetime, now: datetime
) -> ReadReport:
    """What was typed on a phone, as the form of now reads it; what it does not ask is left.

    ``asked`` is in which words the phone asked, so that an answer to a question that is asked no
    more is still read beside its question.
    """
    child = read_child(typed, now)
    told = read_form(kind(), typed, now)
    if told.at is None and typed.one(WHEN) != EARLIER:
        told = replace(told, at=finished)  # "now" was when they finished it
    return ReadReport(child=child, told=told, left=_left(typed, told, asked))


def _left(typed: Typed, told: Read, asked: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Each answer that no question of now takes, with the words in which it was asked."""
    known = ASKED | {one.name for one in kind().questions}
    parts = (f"{BORN}-", f"{WHEN}-")
    gone = [
        (asked.get(name, name), ", ".join(values))
        for name, values in typed.values.items()
        if name not in known and name != WHEN and not name.startswith(parts) and any(values)
    ]
    refused = {one.question for one in told.problems}
    unread = [
        (asked.get(one.name, one.asks), ", ".join(typed.many(one.name)))
        for one in kind().questions
        if (one.name in refused or one in told.left_out) and is_given(one, typed)
    ]
    if WHEN in refused:
        when = " ".join(typed.one(f"{WHEN}-{part}") for part in PARTS).strip()
        unread.append((WHEN_ASKED, when or "Earlier"))
    return (*gone, *unread)


def child_lines(read: ReadChild) -> tuple[tuple[str, str], ...]:
    """What was told of who the child is, in words."""
    lines = [
        (one.asks, ", ".join(answer_lines(one, read.answers.get(one.name), {})))
        for one in NEW_CHILD.questions
        if one.name in read.answers and one.name not in ("birth", "age", "age_source")
    ]
    return tuple(lines)
