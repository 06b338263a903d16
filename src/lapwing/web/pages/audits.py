"""Audits of cases: what was drawn and how it stands, drawing another, and what each found."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.assurance.audit import after_actions as after
from lapwing.assurance.audit import queries
from lapwing.assurance.audit.criteria import themes
from lapwing.assurance.audit.drawing_actions import Preview, Wanted, draw, draw_again, preview
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking import Stage
from lapwing.assurance.audit.results import Difference, Results, results
from lapwing.assurance.numbers import lengths_on
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_text import instant_text
from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.viewer import Viewer
from lapwing.web.forms.summary import refusal_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.places import may_open
from lapwing.web.present.grades_chart import grades_chart
from lapwing.web.print.table import as_csv
from lapwing.web.viewing import viewer

PARTED_BY = {"": "Nothing: all as one", "team": "The team that holds them", "month": "Month"}
FIELDS = ("theme", "from", "to", "team", "parts", "cases", "auditors", "follows")
COLUMNS = (
    *("audit", "case", "part", "stage", "grade", "child left at risk"),
    *("criterion", "asks", "auditor", "rules", "settled"),
)
Refused = Mapping[str, Refusal]


@require_GET
@only_for(Act.READ_INSPECTIONS)
def audits(request: HttpRequest) -> HttpResponse:
    """Every audit as it stands, the newest first, and the cases that wait for the reader's mark."""
    who, now = viewer(request), moment_of(request)
    page = SimpleNamespace(
        mine=[
            SimpleNamespace(
                href=_case_href(one),
                words=one.reference,
                title=held.theme.title,
                turn=one.mine.words if one.mine else "",
                when=short_moment(held.at, now),
            )
            for held, one in queries.to_mark(who)
        ],
        audits=[_line(held, now) for held in queries.audits(who)],
        draws=may_open(who, Act.KEEP_INSPECTIONS) is None,
    )
    return show(request, "pages/audits.html", page, title="Audits", here="audits")


@require_http_methods(["GET", "POST"])
@only_for(Act.KEEP_INSPECTIONS)
def draw_audit(request: HttpRequest) -> HttpResponseBase:
    """Say what is to be audited, see what would be drawn, and draw it."""
    who, now = viewer(request), moment_of(request)
    typed = {name: request.POST.get(name, "").strip() for name in FIELDS}
    wrong: dict[str, Refusal] = {}
    shown: Preview | None = None
    if request.method == "POST":
        wanted = _wanted(typed)
        found = wanted if isinstance(wanted, Refusal) else preview(who, now, wanted)
        if isinstance(found, Preview) and not isinstance(wanted, Refusal):
            shown = found
            if request.POST.get("do") == "draw":
                drawn = draw(who, now, wanted)
                if not isinstance(drawn, Refusal):
                    return HttpResponseRedirect(_href(drawn))
                found = drawn
        if isinstance(found, Refusal):
            wrong[found.field or "theme"] = found
    today = london_date(now)
    typed = typed if any(typed.values()) else {**typed, "cases": "10", **_quarter(today)}
    page = SimpleNamespace(
        summary=refusal_summary(wrong),
        wrong=wrong,
        typed=typed,
        themes={key: one.title for key, one in themes().items()},
        teams={str(one.id): one.name for one in record.teams(who)},
        parted_by=PARTED_BY,
        earlier={str(one.id): f"{one.theme.title}, {_days(one)}" for one in queries.audits(who)},
        preview=_preview(shown) if shown else None,
    )
    return show(
        request, "pages/draw_audit.html", page, title="Draw an audit", here="audits",
        error=bool(wrong),
    )  # fmt: skip


@require_http_methods(["GET", "POST"])
@only_for(Act.READ_INSPECTIONS)
def audit(request: HttpRequest, audit: UUID) -> HttpResponseBase:
    """One audit: its grades, how far markers agree, what is to settle, and what comes of it."""
    who, now = viewer(request), moment_of(request)
    held = queries.audit(who, audit)
    if held is None:
        return refused(request, NOT_FOUND)
    wrong: dict[str, Refusal] = {}
    said = defaultdict(str, {name: request.POST.get(name, "") for name in request.POST})
    if request.method == "POST":
        taken = {"settle": after.settle, "act": after.act}.get(said.get("do", ""))
        key = _uuid(said.get("key", ""))
        if taken is None or key is None:
            return refused(request, NOT_FOUND)
        refusal = taken(who, now, held.id, said, key=key)
        if refusal is None:
            return HttpResponseRedirect(f"{_href(held.id)}?kept=1")
        if refusal.field is None:
            return refused(request, refusal)
        wrong[f"{_form_of(said)}-{refusal.field}"] = refusal
    page = _page(who, held, now)
    page.summary, page.wrong = refusal_summary(wrong), wrong
    page.said, page.form_of = said, _form_of(said) if wrong else ""
    page.key, page.kept = said.get("key") or str(uuid4()), "kept" in request.GET
    page.again = draw_again(held, who.force) if "again" in request.GET else None
    return show(request, "pages/audit.html", page, title="Audit", here="audits", error=bool(wrong))


@require_GET
@only_for(Act.READ_INSPECTIONS)
def audit_csv(request: HttpRequest, audit: UUID) -> HttpResponseBase:
    """What each graded case showed of each criterion, as a table for a spreadsheet."""
    held = queries.audit(viewer(request), audit)
    if held is None:
        return refused(request, NOT_FOUND)
    response = HttpResponse(as_csv(COLUMNS, _rows(held)), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return response


def _rows(held: queries.Held) -> Iterable[tuple[str, ...]]:
    differences = {(one.number, one.criterion): one for one in results(held).differences}
    for one in held.cases:
        head = (f"{held.theme.title} {instant_text(held.at)}", str(one.number), one.part)
        final = one.final
        if final is None:
            yield (*head, one.standing.stage.value, *[""] * 7)
            continue
        for each in held.theme.criteria:
            mark, found = final.said[each.key], differences.get((one.number, each.key))
            yield (
                *head, one.standing.stage.value, final.grade.words,
                "yes" if final.at_risk else "no", each.key, each.asks, mark.verdict.words,
                mark.rules.words, _settled(found) if found else "",
            )  # fmt: skip


def _wanted(typed: Mapping[str, str]) -> Wanted | Refusal:
    days: dict[str, date] = {}
    for name in ("from", "to"):
        try:
            days[name] = date.fromisoformat(typed[name])
        except ValueError:
            return Refusal(what="This is not a day.", do="Give a day.", field=name)
    if not typed["cases"].isdecimal() or len(typed["cases"]) > 4:
        return Refusal(what="This is not a number.", do="Give how many cases.", field="cases")
    return Wanted(
        theme=typed["theme"],
        since=start_of_day(days["from"]),
        until=start_of_day(days["to"] + timedelta(days=1)),
        cases=int(typed["cases"]),
        auditors=tuple(re.split(r"[\s,;]+", typed["auditors"])) if typed["auditors"] else (),
        team=_uuid(typed["team"]),
        parted_by=typed["parts"],
        follows=_uuid(typed["follows"]),
    )


def _quarter(today: date) -> dict[str, str]:
    """The last three whole months, which is what is audited each quarter."""
    last = today.replace(day=1) - timedelta(days=1)
    first = last.replace(day=1)
    for _ in range(2):
        first = (first - timedelta(days=1)).replace(day=1)
    return {"from": first.isoformat(), "to": last.isoformat()}


def _preview(shown: Preview) -> SimpleNamespace:
    return SimpleNamespace(
        title=shown.theme.title,
        edition=shown.theme.edition,
        frame=sum(shown.frame.values()),
        drawn=sum(shown.sizes.values()),
        twice=shown.twice,
        parts=[
            SimpleNamespace(
                name=name or "All",
                held=held,
                drawn=shown.sizes.get(name, 0),
                chance=_percent(shown.chances.get(name)),
            )
            for name, held in shown.frame.items()
        ],
        criteria=shown.theme.criteria,
    )


def _line(held: queries.Held, now: datetime) -> SimpleNamespace:
    found = results(held)
    return SimpleNamespace(
        href=_href(held.id),
        title=held.theme.title,
        days=_days(held),
        team=held.team or "Every team",
        when=short_moment(held.at, now),
        drawn=found.drawn,
        graded=found.graded,
        grades=", ".join(
            f"{one.cases} {one.grade.words.lower()}" for one in found.shares if one.cases
        ),
    )


def _page(who: Viewer, held: queries.Held, now: datetime) -> SimpleNamespace:
    found = results(held)
    parted = any(one.name for one in found.parts)
    return SimpleNamespace(
        title=f"{held.theme.title}, {_days(held)}",
        href=_href(held.id),
        csv=reverse("audit-csv", kwargs={"audit": held.id}),
        facts={
            "Team": held.team or "Every team",
            "Criteria": f"edition {held.theme.edition}",
            "Auditors": ", ".join(held.auditors.values()),
            "Drawn": f"{short_moment(held.at, now)}, {held.by}",
        },
        results=found,
        waits=_waits(found),
        shares=[
            SimpleNamespace(
                grade=one.grade.words,
                cases=f"{one.cases} of {one.of}",
                share=_percent(one.cases / one.of if one.of else None),
                span=f"{_percent(one.interval.low)} to {_percent(one.interval.high)}"
                if one.interval
                else "Not told yet",
                whole=_percent(one.whole),
            )
            for one in found.shares
        ],
        svg=grades_chart(found.shares) if found.graded else None,
        parted=parted,
        parts=[
            SimpleNamespace(
                name=one.name or "All",
                held=one.held,
                drawn=one.drawn,
                chance=_percent(one.chance),
                grades=[one.grades[grade] for grade in Grade],
            )
            for one in found.parts
        ],
        grades=[grade.words for grade in Grade],
        agreement=_agreement(who, held, found),
        verdicts=[verdict.words for verdict in Verdict],
        asked=[
            SimpleNamespace(
                asks=one.asks, counts=[one.verdicts.get(v, 0) for v in Verdict], differ=one.differ
            )
            for one in found.asked
        ],
        differences=[_difference(one) for one in found.differences],
        how=after.HOW,
        earlier=_earlier(who, held),
        cases=[_case(one) for one in held.cases],
        actions=_actions(held, now),
        fed_back=[
            sum(one.what == after.FEEDBACK and one.said["sort"] == sort for one in held.steps)
            for sort in ("good", "learn")
        ],
        seed=held.seed,
        fingerprint=held.fingerprint,
        frame=sum(map(len, held.frame.values())),
        keeps=may_open(who, Act.KEEP_INSPECTIONS) is None,
    )


def _waits(found: Results) -> str:
    said = []
    if left := found.drawn - found.marked:
        said.append(f"{left} to be marked")
    if found.moderating:
        said.append(f"{found.moderating} to be moderated")
    return ", ".join(said) or "Nothing: all are graded"


def _agreement(who: Viewer, held: queries.Held, found: Results) -> SimpleNamespace | None:
    if found.agreement is None:
        return None
    line = lengths_on(who.force, london_date(held.at))["audit-agreement"][0] / 100
    kappa = found.agreement.kappa
    return SimpleNamespace(
        cases=found.agreement.cases,
        share=_percent(found.agreement.share),
        kappa="cannot be told, as both gave one grade throughout"
        if kappa is None
        else f"{kappa:.2f}".replace("-", "\N{MINUS SIGN}"),
        line=f"{line:.2f}",
        below=kappa is not None and kappa < line,
    )


def _difference(one: Difference) -> SimpleNamespace:
    return SimpleNamespace(
        number=one.number,
        criterion=one.criterion,
        asks=one.asks,
        auditor=one.verdict.words,
        rules=one.rules.words,
        settled=_settled(one),
        form=f"settle-{one.number}-{one.criterion}",
    )


def _settled(one: Difference) -> str:
    return after.HOW[one.settled] if one.settled else ""


def _earlier(who: Viewer, held: queries.Held) -> SimpleNamespace | None:
    """The audit that this one repeats, with the grades of both beside each other."""
    before = queries.audit(who, held.follows) if held.follows else None
    if before is None:
        return None
    pairs = zip(results(before).shares, results(held).shares, strict=True)
    return SimpleNamespace(
        title=f"{before.theme.title}, {_days(before)}",
        href=_href(before.id),
        lines=[
            (one.grade.words, f"{one.cases} of {one.of}", f"{other.cases} of {other.of}")
            for one, other in pairs
        ],
    )


def _case(one: queries.Case) -> SimpleNamespace:
    return SimpleNamespace(
        number=one.number,
        href=_case_href(one) if one.reference else "",
        reference=one.reference or "",
        part=one.part,
        markers=", ".join(f"{name} ({turn.words.lower()})" for turn, name in one.markers.items()),
        stage=one.standing.stage.value,
        why=one.standing.why,
        grade=one.standing.grade.words if one.standing.grade else "",
        bad=one.standing.grade is Grade.INADEQUATE,
        done=one.standing.stage is Stage.DONE,
    )


def _actions(held: queries.Held, now: datetime) -> list[SimpleNamespace]:
    done = {one.said["done"]: one for one in held.steps if one.what == after.DONE}
    return [
        SimpleNamespace(
            id=str(one.id),
            what=one.said["what"],
            owner=one.said["owner"],
            when=short_moment(one.at, now),
            done=f"{ended.said['what']} ({short_moment(ended.at, now)}, {ended.by})"
            if (ended := done.get(str(one.id)))
            else "",
            form=f"act-{one.id}",
        )
        for one in held.steps
        if one.what == after.SET
    ]


def _form_of(said: Mapping[str, str]) -> str:
    """Which of the page's forms was sent."""
    if said.get("do") == "settle":
        return f"settle-{said.get('number', '')}-{said.get('criterion', '')}"
    return f"act-{said['done']}" if said.get("done") else "act"


def _days(held: queries.Held) -> str:
    first, last = london_date(held.since), london_date(held.until - timedelta(days=1))
    return f"{first.day} {first:%B %Y} to {last.day} {last:%B %Y}"


def _percent(share: float | None) -> str:
    return "Not told" if share is None else f"{100 * share:.0f} %"


def _href(audit: UUID) -> str:
    return reverse("audit", kwargs={"audit": audit})


def _case_href(one: queries.Case) -> str:
    return reverse("mark-case", kwargs={"drawn": one.id})


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
