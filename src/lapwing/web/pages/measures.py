"""Measures: how often each duty was met, its control chart, and the cases behind each figure."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import SimpleNamespace
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from lapwing.areas import all_rulebooks
from lapwing.assurance.measures import actions, queries
from lapwing.assurance.measures.control import individuals, proportions
from lapwing.assurance.measures.counts import WORDS, By, Counts, How
from lapwing.assurance.measures.equity import NOT_ON_RECORD, four_quarters
from lapwing.assurance.measures.spans import SPANS, USUAL, period_mark, period_words
from lapwing.base.clock import london_date
from lapwing.base.clock_text import instant_text, parse_instant
from lapwing.base.clock_words import date_words, moment_words
from lapwing.base.refusals import Refusal
from lapwing.duties.in_force import in_force
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND, OPERATIONAL, Act
from lapwing.record.roles import ROLES
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.places import may_open
from lapwing.web.present.measures import (
    Chosen,
    Names,
    Period,
    cases_href,
    cells,
    chart_lines,
    children_row,
    duty_line,
    facts,
    hours,
    in_percent,
    median,
    rate_words,
    says,
    stood,
    two_words,
)
from lapwing.web.print.table import as_csv
from lapwing.web.viewing import viewer

COLUMNS = (
    *("rule", "duty", "field of work", "apart by", "of", "met in time", "met late"),
    *("late and still open", "never done", "waived in time", "ended before its time"),
    *("rate (per cent)", "median lateness (hours)", "nine in ten late by (hours)"),
    *("median told after (hours)", "nine in ten told after (hours)", "as at (UTC)"),
)
BY_WHAT = {
    "age": "By age, when it last came due",
    "sex": "By sex",
    "ethnicity": "By ethnicity, as the code on record",
    "care": "By whether a council looks after them",
    "council": "By the council that is responsible",
}
VALUES = {
    **dict.fromkeys(((part, NOT_ON_RECORD) for part in BY_WHAT), "Not on record"),
    ("age", NOT_ON_RECORD): "Not on record for certain",
    ("sex", "female"): "Girls",
    ("sex", "male"): "Boys",
    ("care", "yes"): "Looked after",
    ("care", "no"): "Not looked after",
}


def chosen(request: HttpRequest, who: Viewer) -> Chosen | Refusal:
    """What is asked for in an address, or why it cannot be counted."""
    now = moment_of(request)
    span = SPANS.get(request.GET.get("span", USUAL))
    given, team = request.GET.get("as-at", "").strip(), request.GET.get("team", "")
    try:
        as_at = parse_instant(given) if given else now
        wanted = UUID(team) if team else None
    except ValueError:
        span = None
        as_at, wanted = now, None
    if span is None or as_at > now or (wanted and wanted not in queries.teams(who)):
        return Refusal(
            what="This cannot be counted.",
            do="Choose a span, a team of yours, and a moment that has come, "
            "such as 2026-03-02T09:00:00Z.",
        )
    return Chosen(span=span, team=wanted, as_at=as_at, given=bool(given))


@require_GET
@only_for(Act.READ_MEASURES)
def measures(request: HttpRequest) -> HttpResponseBase:
    """Every duty that came due, by its field of work, with its figures."""
    who = viewer(request)
    choice = chosen(request, who)
    if isinstance(choice, Refusal):
        return refused(request, choice, status=400)
    looking.asked(measures=choice.query())
    found = queries.counted(who, choice.asked(), By.ALL)
    areas = []
    for book in all_rulebooks():
        lines = [
            duty_line(duty.key, duty.title, found[duty.key, ""], choice)
            for duty in book.duties
            if (duty.key, "") in found
        ]
        if lines:
            areas.append(SimpleNamespace(title=book.title, lines=lines))
    page = SimpleNamespace(
        **_frame(who, choice, reverse("measures")),
        areas=areas,
        csv=reverse("measures-csv") + choice.query(),
        alarms=[
            SimpleNamespace(
                id=one.id,
                title=one.title,
                why=one.why,
                href=one.recommendation
                and reverse("recommendation", kwargs={"recommendation": one.recommendation}),
                when=moment_words(one.at),
                known=one.acknowledged_at
                and f"{one.acknowledged_by}, {moment_words(one.acknowledged_at)}",
            )
            for one in actions.alarms(who, moment_of(request))
        ],
        acknowledges=may_open(who, Act.KEEP_INSPECTIONS) is None,
    )
    return show(request, "pages/measures.html", page, title="Measures", here="measures")


@require_POST
@only_for(Act.KEEP_INSPECTIONS)
def acknowledge_alarm(request: HttpRequest) -> HttpResponseBase:
    """Say by name that one knows of an alarm; whoever comes second changes nothing."""
    try:
        alarm = UUID(request.POST.get("alarm", ""))
    except ValueError:
        return refused(request, NOT_FOUND)
    if refusal := actions.acknowledge(viewer(request), alarm, moment_of(request)):
        return refused(request, refusal)
    return HttpResponseRedirect(reverse("measures"))


@require_GET
@only_for(Act.READ_MEASURES)
def measure(request: HttpRequest, duty: str) -> HttpResponseBase:
    """One duty: how it stands, its charts with the same as tables, and apart by team and tour."""
    # Altair takes a third of a second to be read, which no start of a server has to wait for.
    from lapwing.web.present.control_chart import control_chart

    who = viewer(request)
    rule = in_force(who.force).duties.get(duty)
    if rule is None:
        return refused(request, NOT_FOUND)
    choice = chosen(request, who)
    if isinstance(choice, Refusal):
        return refused(request, choice, status=400)
    looking.asked(measures=f"{duty} {choice.query()}")
    asked = choice.asked(duty)
    counts = queries.counted(who, asked, By.ALL).get((duty, ""), Counts())
    periods = _periods(who, choice, duty)
    rated = [one for one in periods if one.counts.judged]
    told = [one for one in periods if one.counts.told_after]
    rates = proportions([(one.counts.of(How.MET), one.counts.judged) for one in rated])
    delays = individuals([hours(median(one.counts.told_after)) for one in told], least=0.0)
    page = SimpleNamespace(
        **_frame(who, choice, reverse("measure", kwargs={"duty": duty})),
        rule=duty,
        title=rule.title,
        owner=ROLES[rule.owner.key].title,
        back=reverse("measures") + choice.query(),
        csv=reverse("measures-csv") + choice.query(duty=duty),
        facts=facts(counts),
        stood=stood(counts, choice, duty),
        judged=counts.judged,
        rates=chart_lines(rated, rates, choice, duty, percent=True),
        rates_says=says(rates, percent=True),
        rates_svg=control_chart(
            [one.mark for one in rated], in_percent(rates), title="Met in time, per cent"
        )
        if rated
        else None,
        delays=chart_lines(told, delays, choice, duty, percent=False),
        delays_says=says(delays, percent=False),
        delays_svg=control_chart(
            [one.mark for one in told], delays, title="Median hours until it was told"
        )
        if told
        else None,
        children=reverse("measure-children", kwargs={"duty": duty})
        if queries.of_whole_force(who)
        else "",
        apart=_apart(who, choice, duty),
    )
    return show(request, "pages/measure.html", page, title="Measure", here="measures")


@require_GET
@only_for(Act.READ_MEASURES)
def measure_cases(request: HttpRequest, duty: str) -> HttpResponseBase:
    """The cases behind a figure, as far as whoever asks may see them."""
    who = viewer(request)
    rule = in_force(who.force).duties.get(duty)
    choice = chosen(request, who)
    if rule is None:
        return refused(request, NOT_FOUND)
    if isinstance(choice, Refusal):
        return refused(request, choice, status=400)
    by = next((one for one in queries.PARTS if one.value == request.GET.get("by", "all")), None)
    how = [one for one in How if one.value in request.GET.getlist("how")]
    if by is None or len(how) != len(set(request.GET.getlist("how"))):
        return refused(request, NOT_FOUND)
    part = request.GET.get("part") if by is not By.ALL else None
    looking.asked(measures=f"the cases of {duty} {choice.query()}")
    found = queries.cases(who, choice.asked(duty), by, part, how)
    page = SimpleNamespace(
        title=rule.title,
        back=reverse("measure", kwargs={"duty": duty}) + choice.query(),
        as_at=moment_words(choice.as_at),
        which=_which(who, by, part, how),
        sees=bool(found.total) or not who.roles.isdisjoint(OPERATIONAL),
        total=found.total,
        lines=[
            SimpleNamespace(
                reference=one.reference,
                href=reverse("case", kwargs={"case": one.case}),
                team=one.team or "No team",
                how=WORDS[one.how],
                due=one.due_at,
                closed=one.closed_at,
            )
            for one in found.lines
        ],
    )
    return show(request, "pages/measure_cases.html", page, title="Cases", here="measures")


@require_GET
@only_for(Act.READ_INSPECTIONS)
def measure_children(request: HttpRequest, duty: str) -> HttpResponseBase:
    """For which children a duty was met, by what is known of them; small numbers are withheld."""
    who, now = viewer(request), moment_of(request)
    rule = in_force(who.force).duties.get(duty)
    if rule is None or (found := queries.children(who, now, duty)) is None:
        return refused(request, NOT_FOUND)
    looking.asked(measures=f"the children of {duty}")
    asked = four_quarters(now)
    page = SimpleNamespace(
        title=rule.title,
        back=reverse("measure", kwargs={"duty": duty}),
        since=date_words(london_date(asked.since)),
        until=date_words(london_date(asked.until) - timedelta(days=1)),
        care=found.care.words,
        whole=children_row(found.whole, "All"),
        tables=[
            SimpleNamespace(
                title=BY_WHAT[table.part],
                rows=[
                    children_row(row, VALUES.get((table.part, row.value), row.value))
                    for row in table.rows
                ],
            )
            for table in found.tables
        ],
    )
    return show(request, "pages/measure_children.html", page, title="Measure", here="measures")


@require_GET
@only_for(Act.READ_MEASURES)
def measures_csv(request: HttpRequest) -> HttpResponseBase:
    """The figures as a table for a spreadsheet: of every duty, or of one by period and apart."""
    who = viewer(request)
    choice = chosen(request, who)
    if isinstance(choice, Refusal):
        return refused(request, choice, status=400)
    duty = request.GET.get("duty", "")
    looking.asked(measures=f"{duty} {choice.query()}".strip())
    areas = {one.key: book.title for book in all_rulebooks() for one in book.duties}
    titles = {key: one.title for key, one in in_force(who.force).duties.items()}
    rows = []
    for by in (By.ALL, choice.span.by, By.TEAM, By.TOUR) if duty else (By.ALL,):
        names = _part_names(who, by)
        counted = queries.counted(who, choice.asked(*([duty] if duty else [])), by)
        rows += [
            (
                *(key, titles.get(key, key), areas.get(key, "")),
                *(by.value, names(part) if by is not By.ALL else ""),
                *(str(counts.of(how)) for how in How),
                "" if counts.rate is None else f"{100 * counts.rate:.1f}",
                *cells(counts.lateness),
                *cells(counts.told_after),
                instant_text(choice.as_at),
            )
            for (key, part), counts in counted.items()
        ]
    response = HttpResponse(as_csv(COLUMNS, rows), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="measures.csv"'
    return response


# --- In words -------------------------------------------------------------------------------------


def _frame(who: Viewer, choice: Chosen, here: str) -> Mapping[str, object]:
    teams = queries.teams(who)
    own = ", ".join(teams.values()) or "which holds no case"
    return {
        "here": here,
        "again": here + choice.query(),
        "as_at": moment_words(choice.as_at),
        "moment": instant_text(choice.as_at) if choice.given else "",
        "span": choice.span,
        "spans": tuple(SPANS.values()),
        "team": str(choice.team or ""),
        "teams": {str(team): name for team, name in teams.items()},
        "of": teams[choice.team] if choice.team else "",
        "one_team": "" if queries.of_whole_force(who) else own,
    }


def _periods(who: Viewer, choice: Chosen, duty: str) -> list[Period]:
    by = choice.span.by
    counted = queries.counted(who, choice.asked(duty), by)
    return [
        Period(
            key=first.isoformat(),
            words=period_words(by, first),
            mark=period_mark(by, first),
            counts=counted.get((duty, first.isoformat()), Counts()),
        )
        for first in choice.span.starts(choice.as_at)
    ]


def _apart(who: Viewer, choice: Chosen, duty: str) -> list[SimpleNamespace]:
    """By team, where they read more than one, and by tour of duty when it came due."""
    found = []
    for by, title in ((By.TEAM, "By team"), (By.TOUR, "By the tour in which it came due")):
        if by is By.TEAM and (choice.team or not queries.of_whole_force(who)):
            continue
        names = _part_names(who, by)
        counted = queries.counted(who, choice.asked(duty), by)
        found.append(
            SimpleNamespace(
                title=title,
                lines=[
                    SimpleNamespace(
                        words=names(part),
                        href=cases_href(choice, duty, by=by.value, part=part),
                        met=counts.of(How.MET),
                        judged=counts.judged,
                        rate=rate_words(counts.rate),
                        late_by=two_words(counts.lateness),
                        told_after=two_words(counts.told_after),
                    )
                    for (_, part), counts in sorted(
                        counted.items(), key=lambda one: names(one[0][1])
                    )
                ],
            )
        )
    return found


def _part_names(who: Viewer, by: By) -> Names:
    return Names(by, {str(team): name for team, name in queries.teams(who).items()})


def _which(who: Viewer, by: By, part: str | None, how: Sequence[How]) -> str:
    words = [WORDS[one] for one in how]
    if part is not None:
        words.append(_part_names(who, by)(part))
    return ", ".join(words) or "Everything that came due"
