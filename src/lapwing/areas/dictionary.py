"""The dictionary of the data: every kind of entry with its questions, as values."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    Checks,
    Choice,
    Choices,
    Moment,
    Number,
    Option,
    Question,
    Reference,
    ShownWhen,
    Text,
    Worked,
    YesNo,
)
from lapwing.journal.seriousness import MEANS, SaidBy, Seriousness

ANY = ""  # the area of the kinds that any case may hold
_FLAGS = {
    "opens_case": "opens a case",
    "closes_case": "closes the case",
    "standing": "belongs to the child's own standing file",
    "anywhere": "belongs on any case of the child's, whatever its field",
    "after_closing": "may be recorded on a closed case",
    "at_once": "takes effect when it is recorded, never earlier",
    "carries": "is shown on linked children's cases too",
    "links_case": "links another child's case",
    "unlinks_case": "ends the link that it answers",
    "made_by_page": "has a page of its own",
    "asks_police": "asks something that no partner answers for the police",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """One question as the dictionary tells it; ``needed`` says when it must be answered."""

    name: str
    words: str
    hint: str
    type: str
    choices: Mapping[str, str]
    needed: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Described:
    """One kind of entry as the dictionary tells it."""

    key: str
    area: str
    happened: str
    does: str
    hint: str
    edition: int
    by: tuple[str, ...]
    answers: tuple[str, ...]
    facts: tuple[str, ...]
    seriousness: str
    partner: str
    questions: tuple[Asked, ...]


def described(kinds: Iterable[Kind], areas: Sequence[str]) -> tuple[Described, ...]:
    """Every kind of entry, in the order in which its area declares it."""
    return tuple(
        Described(
            key=kind.key,
            area=next((area for area in areas if kind.key.startswith(f"{area}-")), ANY),
            seriousness=_seriousness(kind),
            partner=kind.partner,
            happened=kind.happened,
            does=kind.does,
            hint=kind.hint,
            edition=kind.edition,
            by=tuple(role.title for role in kind.by),
            answers=kind.regards,
            facts=tuple(words for name, words in _FLAGS.items() if getattr(kind, name)),
            questions=tuple(_asked(question, kind) for question in kind.questions),
        )
        for kind in kinds
    )


def _asked(question: Question, kind: Kind) -> Asked:
    options: tuple[Option, ...] = ()
    if isinstance(question, Choice | Choices):
        options = question.options
    return Asked(
        name=question.name,
        words=question.asks,
        hint=question.hint,
        type=_type(question),
        choices={option.code: option.label for option in options},
        needed=_needed(question, kind),
    )


def _type(question: Question) -> str:
    match question:
        case Text(longest=longest, child_words=True):
            return f"the child's own words, up to {longest:,} characters"
        case Text(longest=longest, long=long):
            return f"{'narrative' if long else 'text'}, up to {longest:,} characters"
        case Choice():
            return "one choice"
        case Checks():
            return "for each of several conditions: met, not met or not known"
        case Choices():
            return "any of several choices"
        case YesNo():
            return "yes, no or not known"
        case Worked():
            return "date and time, worked out of the other answers"
        case Moment(future=future):
            return f"date and time{', may lie ahead' if future else ''}"
        case Number(unit=unit, least=least, most=most):
            return f"whole number{f' of {unit}' if unit else ''}, from {least:,} to {most:,}"
        case Reference(to=to):
            return f"a {to}" if to[0] not in "aeiou" else f"an {to}"
        case _:
            raise TypeError(f"The dictionary has no words for a {type(question).__name__}.")


def _seriousness(kind: Kind) -> str:
    declared = kind.seriousness
    if not isinstance(declared, SaidBy):
        return MEANS[declared][0].lower()
    asked = kind.question(declared.question)
    labels = {"yes": "yes", "no": "no"}
    if isinstance(asked, Choice | Choices):
        labels = {option.code: f"“{option.label}”" for option in asked.options}
    by = "; ".join(
        f"{MEANS[one][0].lower()} if {' or '.join(said)}"
        for one in Seriousness
        if (said := [labels[code] for code, means in declared.answers.items() if means == one])
    )
    return f"by “{asked.asks if asked else declared.question}”: {by}; otherwise not known"


def _needed(question: Question, kind: Kind) -> str:
    needed = "yes" if question.required else "no"
    if question.shown_when is None:
        return needed
    return f"{needed}, and asked only {_when(question.shown_when, kind)}"


def _when(shown: ShownWhen, kind: Kind) -> str:
    asked = kind.question(shown.question)
    labels: dict[str, str] = {}
    if isinstance(asked, Choice | Choices):
        labels = {option.code: f"“{option.label}”" for option in asked.options}
    answers = " or ".join(labels.get(value, value) for value in shown.values)
    return f"if “{asked.asks if asked else shown.question}” is {answers}"
