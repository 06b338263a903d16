"""The questions about a child who is not on record yet; what is not known is never filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lapwing.base.clock import london_date
from lapwing.base.partial_date import Birth
from lapwing.base.partial_date_typed import read_birth, read_estimated_age
from lapwing.base.refusals import Refusal
from lapwing.casework.people import AlsoTold
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, ShownWhen, Text, YesNo
from lapwing.record.actions import NewName, NewPerson
from lapwing.web.forms.offers import Offers
from lapwing.web.forms.pieces import OnlyIf, Params, Piece, form_pieces
from lapwing.web.forms.read import Problem, Read, control_id, read_form
from lapwing.web.forms.typed import Typed

BORN = "born"
PARTS = ("day", "month", "year")


def _named(answers: Mapping[str, Answer]) -> str | None:
    if answers.get("given") or answers.get("family"):
        return None
    return "Give at least one name. If none is known, say what those who know them call them."


# A kind in form only: it is never recorded, but its questions are drawn and read as any other's.
NEW_CHILD = Kind(
    key="new-child",
    happened="Child put on record",
    does="Put the child on record",
    check=_named,
    questions=(
        Text("given", "First names", required=False),
        Text("family", "Family name", required=False),
        Choice(
            "birth",
            "What is known of their date of birth?",
            options=(
                Option("date", "The date, or part of it"),
                Option("age", "Only about how old they are"),
                Option("unknown", "Nothing"),
            ),
        ),
        Text("age", "About how old are they, in years?", shown_when=ShownWhen("birth", ("age",))),
        Text(
            "age_source",
            "Who judged that, and from what?",
            hint="For example, their teacher, from the school year",
            shown_when=ShownWhen("birth", ("age",)),
        ),
        Choice(
            "sex",
            "What is their sex?",
            options=(
                Option("female", "Female"),
                Option("male", "Male"),
                Option("other", "Other"),
                Option("unknown", "Not known"),
            ),
        ),
        Text(
            "address",
            "Where do they live?",
            hint="House and street, then the town",
            long=True,
            required=False,
        ),
        Text("postcode", "Postcode", required=False),
        Text(
            "telephone",
            "Their own telephone number",
            hint="They are looked for by their address and number before they are put on record",
            required=False,
        ),
        Text("school", "School", required=False),
        YesNo("looked_after", "Are they looked after by a local authority?"),
        Text(
            "authority",
            "Which authority?",
            required=False,
            shown_when=ShownWhen("looked_after", ("yes",)),
        ),
        Text(
            "establishment",
            "Which home or placement?",
            required=False,
            shown_when=ShownWhen("looked_after", ("yes",)),
        ),
    ),
)
ASKED = frozenset(question.name for question in NEW_CHILD.questions)


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadChild:
    """What is told of a new child, and everything that is wrong with it."""

    answers: Mapping[str, Answer]
    birth: Birth | None
    problems: tuple[Problem, ...]


def read_child(typed: Typed, now: datetime) -> ReadChild:
    """What is told of the child; a birth is read only as far as it was said to be known."""
    read = read_form(NEW_CHILD, typed, now)
    birth = _birth(typed, now) if read.answers.get("birth") in ("date", "age") else None
    problems = read.problems
    if isinstance(birth, Refusal):
        control = control_id("age") if birth.field == "age" else control_id(BORN) + "-day"
        if not any(problem.question in ("age", "age_source") for problem in problems):
            problem = Problem(question=birth.field or BORN, control=control, says=str(birth))
            problems = (*problems, problem)
        birth = None
    return ReadChild(answers=read.answers, birth=birth, problems=problems)


def _birth(typed: Typed, now: datetime) -> Birth | Refusal:
    today = london_date(now)
    if typed.one("birth") == "age":
        return read_estimated_age(
            typed.one("age"), estimated_on=today, source=typed.one("age_source"), field="age"
        )
    day, month, year = (typed.one(f"{BORN}-{part}") for part in PARTS)
    return read_birth(day, month, year, today=today, field=BORN)


def child_pieces(typed: Typed, read: ReadChild | None, now: datetime) -> tuple[Piece, ...]:
    """The questions as the page draws them, with the date of birth among them."""
    problems = read.problems if read else ()
    shown = Read(problems=problems) if read else None
    pieces = form_pieces(NEW_CHILD, typed, shown, Offers(), now)[:-1]  # it happens as it is sent
    wrong = next((problem.says for problem in problems if problem.question == BORN), "")
    after = next(place for place, piece in enumerate(pieces) if piece.name == "birth") + 1
    return (*pieces[:after], _born_piece(typed, wrong), *pieces[after:])


def _born_piece(typed: Typed, error: str) -> Piece:
    bad = " govuk-input--error" if error else ""
    widths = zip(PARTS, ("2", "2", "4"), strict=True)
    params: Params = {
        "id": control_id(BORN),
        "namePrefix": BORN,
        "fieldset": {
            "legend": {"text": "Date of birth", "classes": "govuk-fieldset__legend--s"},
            "describedBy": f"{control_id(BORN)}-only",
        },
        "hint": {"text": "Leave out the day, or the day and month, if they are not known"},
        "items": [
            {
                "name": part,
                "value": typed.one(f"{BORN}-{part}"),
                "classes": f"govuk-input--width-{width}{bad}",
            }
            for part, width in widths
        ],
    }
    if error:
        params["errorMessage"] = {"text": error}
    words = "Only if the date, or part of it, is known"
    only = OnlyIf(question="birth", values=("date",), words=words)
    return Piece(name=BORN, component="date-input", params=params, only_if=only)


def also_told(read: ReadChild) -> AlsoTold:
    """Where they live and their number, which become entries on their file."""
    said = {name: str(read.answers.get(name, "")) for name in ("address", "postcode", "telephone")}
    return AlsoTold(**said)


def new_person(read: ReadChild) -> NewPerson:
    """Somebody as they are put on record by what is told of them."""
    said = {name: str(value) for name, value in read.answers.items()}
    return NewPerson(
        names=(NewName(given=said.get("given", ""), family=said.get("family", "")),),
        birth=read.birth,
        sex=said.get("sex", "unknown"),
        looked_after=said.get("looked_after", "unknown"),
        responsible_authority=said.get("authority", ""),
        school=said.get("school", ""),
        establishment=said.get("establishment", ""),
    )
