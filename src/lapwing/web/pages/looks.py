"""Who has looked: the log of one subject, one user or the force, for whoever may read it."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from types import SimpleNamespace

from django.http import HttpRequest, HttpResponse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET

from lapwing.areas import all_kinds
from lapwing.base.clock import start_of_day
from lapwing.base.refusals import Refusal, about
from lapwing.casework.odd_looks.queries import may_review
from lapwing.journal import look_queries as log
from lapwing.record.access import Act
from lapwing.record.viewer import Viewer
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.only import only_for
from lapwing.web.present.paging import part
from lapwing.web.viewing import role_title, viewer

AT_ONCE = 50
FIELDS = ("of", "by", "from", "to")


@require_GET
@only_for(Act.READ_LOG)
def looks(request: HttpRequest) -> HttpResponse:
    """Ask whose log, then read it; to have read it stands in it, too."""
    who, now = viewer(request), moment_of(request)
    typed = {name: request.GET.get(name, "").strip() for name in FIELDS}
    whose = _whose(who, typed) if any(typed.values()) else None
    problem = None
    if isinstance(whose, Refusal):
        control = whose.field or "of"
        problem = Problem(question=control, control=control, says=str(whose))
        whose = None
    page = SimpleNamespace(
        typed=typed,
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        whose=whose and _heading(whose),
        lines=(),
        part=None,
        now=now,
        samples=may_review(who) is None,
    )
    if whose is not None:
        href = f"?{urlencode({**typed, 'part': ''})}"
        page.part = part(request.GET.get("part", ""), log.count(who, whose), href, size=AT_ONCE)
        lines = log.page(who, whose, most=AT_ONCE, after=page.part.first)
        page.lines = [shown(line, now) for line in lines]
    return show(
        request, "pages/looks.html", page, title="Who has looked", here="looks",
        error=problem is not None,
    )  # fmt: skip


def shown(line: log.Done, now: datetime) -> SimpleNamespace:
    """One line of the log in words; of a long list, the first few of whose records stood in it."""
    kinds = all_kinds()
    doing = line.doing
    if not line.is_look:
        doing = f"recorded: {kinds[doing].happened}" if doing in kinds else f"recorded: {doing}"
    more = len(line.people) - len(line.references)
    whose = ", ".join(line.references) or "nobody"
    return SimpleNamespace(
        id=line.id,
        at=line.at,
        when=short_moment(line.at, now),
        name=line.name,
        number=line.number,
        role=role_title(line.role),
        operation=line.operation.value.capitalize(),
        doing=doing,
        whose=f"{whose} and {more:,} more" if more > 0 else whose,
        asked="; ".join(f"{key.replace('_', ' ')}: {said}" for key, said in line.asked.items()),
        reason=line.reason,
        recipients=line.recipients,
        came_from=line.came_from or "not noted",
    )


def _whose(who: Viewer, typed: Mapping[str, str]) -> log.Whose | Refusal:
    since, until = day_typed(typed["from"], "from"), day_typed(typed["to"], "to")
    for day in (since, until):
        if isinstance(day, Refusal):
            return day
    begin = start_of_day(since) if isinstance(since, date) else None
    end = start_of_day(until + timedelta(days=1)) if isinstance(until, date) else None
    if begin and end and end <= begin:
        return Refusal(
            what="The last day is before the first.", do="Change one of them.", field="to"
        )
    if typed["of"] and typed["by"]:
        return Refusal(
            what="Give a child's reference or a staff number, not both.",
            do="Clear one.",
            field="by",
        )
    if typed["of"]:
        return log.subject(who, typed["of"], begin, end)
    if typed["by"]:
        found = log.user(who, typed["by"], begin, end)
        return found if isinstance(found, log.Whose) else about(found, "by")
    if begin is None or end is None:
        return Refusal(
            what="For the whole force, give the first and the last day.",
            do="Or give a child's reference or a staff number.",
            field="to" if begin else "from",
        )
    return log.force(who, begin, end)


def day_typed(text: str, field: str) -> date | Refusal | None:
    """The day that was typed into a field, why it is none, or nothing where nothing was typed."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return Refusal(what="This is not a day.", do="Write it like 2026-03-02.", field=field)


def _heading(whose: log.Whose) -> str:
    return {
        "subject": f"Who has looked at {whose.said}",
        "user": f"What {whose.said} has looked at",
        "force": "Everything in these days",
    }[whose.what]
