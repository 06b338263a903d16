"""The numbers by which somebody is known: telephones, vehicles, and the references of others."""

from collections.abc import Mapping

from lapwing.areas.household.kinds.living import TOLD_BY
from lapwing.journal.entry import Answer
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice, Option, ShownWhen, Text
from lapwing.journal.seriousness import ROUTINE
from lapwing.matching.identifiers import Sort, identifier

SORTS = (
    Option(Sort.PHONE, "A telephone number"),
    Option(Sort.VEHICLE, "A vehicle's registration mark"),
    Option(Sort.NHS, "An NHS number"),
    Option(Sort.REFERENCE, "The reference of another system or agency"),
)
_WRONG = {
    Sort.PHONE: "This is not a telephone number. Give it whole, with its area code, or with its "
    "country code from abroad.",
    Sort.VEHICLE: "This is not a registration mark: it has two to eight letters and figures.",
    Sort.NHS: "This is not an NHS number. It has ten figures; one of them is mistyped or missing.",
    Sort.REFERENCE: "This is too short for a reference: give at least four letters or figures.",
}


def _can_be_read(answers: Mapping[str, Answer]) -> str | None:
    """A number is one of its sort, or it would find nobody."""
    sort = Sort(str(answers["sort"]))
    return None if identifier(sort, str(answers["number"])) else _WRONG[sort]


NUMBER_RECORDED = Kind(
    key="household-number",
    happened="Number recorded",
    does="Record a telephone, vehicle or reference",
    hint="Whoever looks for the number finds this person from then on.",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    questions=(
        Choice("sort", "What is it?", options=SORTS),
        Text("number", "The number, as it was given", longest=100),
        Text(
            "system",
            "Of which system or agency is the reference?",
            longest=200,
            shown_when=ShownWhen("sort", (Sort.REFERENCE,)),
        ),
        TOLD_BY,
    ),
    check=_can_be_read,
)
NUMBER_ENDED = Kind(
    key="household-number-ended",
    happened="Number no longer theirs",
    does="Record that a number is no longer theirs",
    hint="They are still found by it, as by everything that was once known.",
    standing=True,
    seriousness=ROUTINE,
    after_closing=True,
    regards=(NUMBER_RECORDED.key,),
    answers_one=True,
    questions=(TOLD_BY,),
)

KINDS = (NUMBER_RECORDED, NUMBER_ENDED)
