"""A rule engine that somebody might use instead, given the least of our rules that it can be given.

business-rules (PyPI) judges one object against conditions. It keeps no state and has no clock, so
we keep for it which cases are open and since when; it is asked whether a first enquiry came in
time, whether one is overdue, whether a child under thirteen was graded below high, and nine more of
that kind. It does no recurrence, ladder, correction or explanation.
"""

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from lapwing.journal.entry import Entry

PACKAGE = "business_rules"
RULES = 12
WATCHED = (
    "missing-risk-graded",
    "missing-enquiry-result",
    "missing-supervisor-reviewed",
    "missing-inspector-acknowledged",
)


def is_installed() -> bool:
    """Whether the package is there; it is for measuring only, and no part of Lapwing needs it."""
    return find_spec(PACKAGE) is not None


def evaluator() -> Callable[[Sequence[Sequence[Entry]]], int]:
    """A function that shows it every entry and gives how many it was shown."""
    package: Any = import_module(PACKAGE)
    variables: Any = import_module(f"{PACKAGE}.variables")
    actions: Any = import_module(f"{PACKAGE}.actions")

    class Seen(variables.BaseVariables):  # type: ignore[misc]
        """What the rules may ask of one entry."""

        def __init__(self, entry: Entry, opened: dict[str, float]) -> None:
            self.entry, self.opened = entry, opened

        @variables.string_rule_variable()  # type: ignore[untyped-decorator]
        def kind(self) -> str:
            """The kind of the entry."""
            return self.entry.kind

        @variables.numeric_rule_variable()  # type: ignore[untyped-decorator]
        def minutes(self) -> int:
            """Minutes since the case was opened, which we had to remember."""
            at = self.entry.at.timestamp()
            return int(at - self.opened.get(self.entry.case, at)) // 60

    class Noted(actions.BaseActions):  # type: ignore[misc]
        """What a rule may do."""

        @actions.rule_action()  # type: ignore[untyped-decorator]
        def late(self) -> None:
            """Nothing: only the judging is measured."""

    rules = [
        {
            "conditions": {
                "all": [
                    {
                        "name": "kind",
                        "operator": "equal_to",
                        "value": WATCHED[number % len(WATCHED)],
                    },
                    {"name": "minutes", "operator": "greater_than", "value": 30 * (number + 1)},
                ]
            },
            "actions": [{"name": "late", "params": {}}],
        }
        for number in range(RULES)
    ]

    def evaluate(children: Sequence[Sequence[Entry]]) -> int:
        shown = 0
        opened: dict[str, float] = {}
        for child in children:
            for entry in child:
                if entry.kind == "missing-reported":
                    opened[entry.case] = entry.at.timestamp()
                package.run_all(rules, Seen(entry, opened), Noted())
                shown += 1
        return shown

    return evaluate
