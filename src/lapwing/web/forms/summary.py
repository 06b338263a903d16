"""The error summary at the head of a page: each line leads to the control where it is mended."""

from collections.abc import Iterable, Mapping

from lapwing.base.refusals import Refusal
from lapwing.web.forms.read import Problem


def error_summary(problems: Iterable[Problem]) -> dict[str, object]:
    """The parameters of GOV.UK's error summary."""
    return {
        "titleText": "There is a problem",
        "errorList": [
            {"text": problem.says, "href": f"#{problem.control}"} for problem in problems
        ],
    }


def refusal_summary(refusals: Mapping[str, Refusal]) -> dict[str, object] | None:
    """The same of refusals, by the control where each is mended; nothing of none."""
    if not refusals:
        return None
    return error_summary(
        Problem(question=control, control=control, says=f"{one.what} {one.do}")
        for control, one in refusals.items()
    )
