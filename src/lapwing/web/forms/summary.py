"""The error summary at the head of a page: each line leads to the control where it is mended."""

from collections.abc import Iterable

from lapwing.web.forms.read import Problem


def error_summary(problems: Iterable[Problem]) -> dict[str, object]:
    """The parameters of GOV.UK's error summary."""
    return {
        "titleText": "There is a problem",
        "errorList": [
            {"text": problem.says, "href": f"#{problem.control}"} for problem in problems
        ],
    }
