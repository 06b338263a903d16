"""Trying another number or rule on the past: what it would have raised, told and cost."""

from datetime import timedelta
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from lapwing.areas.published import areas, everything
from lapwing.assurance.backtest.actions import back_test
from lapwing.assurance.backtest.change import Change, ChangeRefused
from lapwing.assurance.backtest.result import Backtest, Minutes, minutes_of
from lapwing.base.clock import london_date
from lapwing.base.refusals import Refusal
from lapwing.duties.in_force import in_force
from lapwing.record import queries as record
from lapwing.record.access import Act
from lapwing.record.viewer import Viewer
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.backtest import cases_of, shown
from lapwing.web.viewing import viewer

NUMBERS = ("1", "2", "3")  # so many numbers at once; the command line takes a file of them
DAYS = {"365": "The last year", "90": "The last 90 days", "28": "The last 28 days"}
LONGEST = 20_000  # of a rule that is tried, in characters


class Mistyped(ValueError):
    """Something on the form that cannot be read: the control where it is mended, and why."""

    def __init__(self, control: str, says: str) -> None:
        super().__init__(says)
        self.control = control


@require_http_methods(["GET", "POST"])
@only_for(Act.READ_INSPECTIONS)
def backtest(request: HttpRequest) -> HttpResponse:
    """The form, and once it is sent what the past would have been; nothing is kept of it."""
    who, now = viewer(request), moment_of(request)
    cost = minutes_of(who.force, london_date(now))
    typed = request.POST
    problem: Problem | None = None
    found: Backtest | None = None
    if request.method == "POST":
        try:
            made = back_test(
                who,
                now,
                _change(typed),
                since=now - timedelta(days=int(_days(typed))),
                minutes=_minutes(typed, cost),
            )
        except Mistyped as wrong:
            problem = Problem(question=wrong.control, control=wrong.control, says=str(wrong))
        except ChangeRefused as wrong:
            control = "rule" if typed.get("rule", "").strip() else "number-1"
            problem = Problem(question=control, control=control, says=str(wrong))
        else:
            if isinstance(made, Refusal):
                return refused(request, made, status=403)
            found = made
    page = SimpleNamespace(
        rows=[
            SimpleNamespace(
                place=place,
                key=typed.get(f"number-{place}", ""),
                value=typed.get(f"value-{place}", ""),
            )
            for place in NUMBERS
        ],
        numbers=_numbers(who.force),
        rules=_rules(),
        without=typed.get("without", ""),
        rule=typed.get("rule", ""),
        days=DAYS,
        chosen=_days(typed),
        duty=typed.get("duty", f"{cost.duty:g}"),
        alert=typed.get("alert", f"{cost.alert:g}"),
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        found=shown(found, _references(who, found), now) if found else None,
    )
    return show(
        request, "pages/backtest.html", page, title="Back-test", here="inspections",
        error=problem is not None,
    )  # fmt: skip


def _change(typed: QueryDict) -> Change:
    values: dict[str, float] = {}
    for place in NUMBERS:
        key, told = typed.get(f"number-{place}", ""), typed.get(f"value-{place}", "").strip()
        if not (key or told):
            continue
        if not key:
            raise Mistyped(f"number-{place}", "Choose which number is tried.")
        values[key] = _amount(told, f"value-{place}")
    rule = typed.get("rule", "").replace("\r\n", "\n")
    if len(rule) > LONGEST:
        raise Mistyped("rule", f"A rule to try is at most {LONGEST:,} characters.")
    without = typed.get("without", "")
    return Change(
        values=values,
        rules={"The rule": rule} if rule.strip() else {},
        without=(without,) if without else (),
    )


def _minutes(typed: QueryDict, cost: Minutes) -> Minutes:
    return Minutes(
        duty=_amount(typed.get("duty", f"{cost.duty:g}"), "duty"),
        alert=_amount(typed.get("alert", f"{cost.alert:g}"), "alert"),
    )


def _amount(told: str, control: str) -> float:
    if not (told.isascii() and told.replace(".", "", 1).isdecimal() and len(told) <= 6):
        raise Mistyped(control, f"Write a number such as 15, and not {told or 'nothing'}.")
    return float(told)


def _days(typed: QueryDict) -> str:
    return typed.get("days", "") if typed.get("days") in DAYS else next(iter(DAYS))


def _numbers(force: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The numbers that rules name, by field of work, each with its value now."""
    numbers = in_force(force).parameters.numbers
    grouped: dict[str, dict[str, str]] = {}
    for rule in everything(force):
        if rule.rule in ("duty", "signal"):
            for one in rule.numbers:
                said = f"{one.title} ({numbers[one.key].words_on(numbers[one.key].values[-1][0])})"
                grouped.setdefault(areas()[rule.area], {})[one.key] = said
    return [(area, [*found.items()]) for area, found in grouped.items()]


def _rules() -> list[tuple[str, list[tuple[str, str]]]]:
    grouped: dict[str, list[tuple[str, str]]] = {}
    for rule in everything():
        if rule.rule in ("duty", "signal"):
            grouped.setdefault(areas()[rule.area], []).append((rule.key, rule.title))
    return [*grouped.items()]


def _references(who: Viewer, found: Backtest) -> dict[str, tuple[str, str]]:
    """Of the cases that moved those that the reader may see: reference and address."""
    seen = record.cases(who, [UUID(one) for one in cases_of(found)])
    return {
        str(one.id): (one.reference, reverse("case", kwargs={"case": one.id}))
        for one in seen.values()
    }
