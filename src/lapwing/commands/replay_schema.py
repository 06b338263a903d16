"""The JSON Schema of one line that ``lapwing replay`` reads, made from the kinds of entry."""

from collections.abc import Mapping

from lapwing.commands.replay_lines import LONGEST_ID, NEEDED
from lapwing.journal.kind import Kind
from lapwing.journal.questions import (
    NO,
    UNKNOWN,
    YES,
    Choice,
    Choices,
    Moment,
    Number,
    Question,
    Reference,
    Text,
    YesNo,
)

Schema = dict[str, object]


def schema(kinds: Mapping[str, Kind]) -> Schema:
    """A JSON Schema (2020-12); what cannot be said in it is said in its descriptions."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One entry, one line",
        "type": "object",
        "required": [*NEEDED],
        "additionalProperties": False,
        "properties": {
            "id": _name("Its own name; no other line has it."),
            "kind": {"enum": [*kinds], "description": "What kind of entry it is."},
            "case": _name("The case it belongs to."),
            "about": _name("The person it is about."),
            "at": _moment("When it happened, as told."),
            "recorded": _moment("When the force came to know it."),
            "by": {
                "description": "Who recorded it.",
                "oneOf": [
                    _name("Their name."),
                    {
                        "type": "object",
                        "required": ["user"],
                        "additionalProperties": False,
                        "properties": {
                            "user": _name("Their name."),
                            "role": _maybe(_name("The role in which they acted.")),
                            "team": _maybe(_name("The team for which they acted.")),
                        },
                    },
                ],
            },
            "answers": {"type": "object"},
            "regarding": _maybe(_name("The id of the entry that it answers.")),
            "corrects": _maybe(_name("The id of the entry that it corrects or withdraws.")),
            "household": _maybe(_name("The household or address that it is about.")),
        },
        "allOf": [
            {
                "if": {"properties": {"kind": {"const": kind.key}}},
                "then": {"properties": {"answers": _answers(kind)}},
            }
            for kind in kinds.values()
        ],
    }


def _answers(kind: Kind) -> Schema:
    return {
        "title": kind.happened,
        "description": kind.hint or kind.does,
        "type": "object",
        "additionalProperties": False,
        "properties": {question.name: _question(question) for question in kind.questions},
    }


def _question(question: Question) -> Schema:
    words = " ".join(part for part in (question.asks, question.hint, _asked(question)) if part)
    return {"description": words, "anyOf": [_answer(question), {"enum": [None, ""]}]}


def _asked(question: Question) -> str:
    if question.shown_when is None:
        return ""
    values = " or ".join(question.shown_when.values)
    return f"Asked only where {question.shown_when.question} is {values}."


def _answer(question: Question) -> Schema:
    match question:
        case Text():
            return {"type": "string", "maxLength": question.longest}
        case Choice():
            return {"enum": [option.code for option in question.options]}
        case Choices():
            codes = [option.code for option in question.options]
            return {"type": "array", "items": {"enum": codes}}
        case YesNo():
            return {"enum": [YES, NO, UNKNOWN]}
        case Moment():
            return _moment("")
        case Number():
            return {"type": "integer", "minimum": question.least, "maximum": question.most}
        case Reference():
            return {"type": "string", "minLength": 1, "maxLength": 100}
        case _:
            raise AssertionError(f"{type(question).__name__} has no schema.")


def _name(description: str) -> Schema:
    return {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_ID,
        "pattern": r"\S",
        "description": description,
    }


def _moment(description: str) -> Schema:
    said: Schema = {"type": "string", "format": "date-time"}
    return said | {"description": description} if description else said


def _maybe(one: Schema) -> Schema:
    return {**one, "type": ["string", "null"]}
