"""Inspections: what inspectors reported, and what became of each recommendation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from lapwing.assurance import queries
from lapwing.assurance.actions import take
from lapwing.assurance.answers import THEIRS
from lapwing.assurance.measures.named import AREA, countable
from lapwing.assurance.standing import COUNTED, PHASES, PROOFS, Clock, Measure, Step, What
from lapwing.assurance.themes import THEMES, topic_of
from lapwing.base.clock import london_date
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.viewer import Viewer
from lapwing.web.forms.read import Problem
from lapwing.web.forms.summary import error_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.places import may_open
from lapwing.web.viewing import viewer


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field of a step's form: what it is called, what is typed, and what may be chosen."""

    name: str
    label: str
    kind: str = "text"
    choices: Mapping[str, str] | None = None
    hint: str = ""


WHY = (Field(name="why", label="Why, in a sentence", kind="long"),)
FORMS: Mapping[What, tuple[Field, ...]] = {
    What.OWNED: (
        Field(name="owner", label="Owner’s staff number", hint="An inspector or above"),
        Field(name="sponsor", label="Sponsor’s staff number", hint="Somebody else, who answers"),
    ),
    What.PLANNED: (
        Field(name="on", label="Day it was sent", kind="date"),
        Field(name="what", label="What was sent", kind="long"),
    ),
    What.EVIDENCE: (
        Field(name="kind", label="What it shows", kind="choice", choices=PROOFS),
        Field(name="what", label="What it is", kind="long"),
        Field(name="version", label="Version"),
        Field(name="digest", label="SHA-256 of the file", hint="64 letters and figures"),
        Field(name="from", label="First day it stands for", kind="date"),
        Field(name="to", label="Last day it stands for", kind="date"),
    ),
    What.MEASURE: (
        Field(name="name", label="Name of the measure"),
        Field(name="what", label="What is counted, and of what", kind="long"),
        Field(name="line", label="Line that it must not fall below"),
        Field(
            name="counts",
            label="Counted by Lapwing",
            kind="choice",
            choices={"": "No: somebody reads it and types it", **countable()},
            hint="How many of a hundred were met in time in the last 28 days, each day",
        ),
    ),
    What.READING: (
        Field(name="name", label="Measure", kind="choice", choices={}),
        Field(name="value", label="What it was"),
        Field(name="on", label="Day", kind="date"),
    ),
    What.DELIVERED: WHY,
    What.EMBEDDED: WHY,
    What.CLOSED: WHY,
    What.RECONCILED: (
        Field(name="on", label="Day", kind="date"),
        Field(
            name="theirs",
            label="What the inspectorate’s list says",
            kind="choice",
            choices={one: one.capitalize() for one in THEIRS},
        ),
        Field(
            name="phase",
            label="Phase of its monitoring",
            kind="choice",
            choices={"": "Not known", **PHASES},
        ),
    ),
    What.REOPENED: WHY,
}
LABELS: Mapping[What, str] = {
    What.OWNED: "Name the owner",
    What.PLANNED: "Say that the action plan was sent",
    What.EVIDENCE: "Add evidence",
    What.MEASURE: "Set a live measure",
    What.READING: "Read a measure",
    What.DELIVERED: "Say that it is delivered",
    What.EMBEDDED: "Say that it is embedded",
    What.CLOSED: "Close it",
    What.RECONCILED: "Compare with the inspectorate’s list",
    What.REOPENED: "Open it again",
}
SAID: Mapping[str, str] = {
    "kind": "Shows", "what": "What", "version": "Version", "digest": "SHA-256", "from": "From",
    "to": "To", "line": "Line", "name": "Measure", "value": "Was", "on": "On", "why": "Why",
    "counts": "Lapwing counts", "counted": "Met in time",
    "theirs": "Their list says", "phase": "Phase", "owner": "Owner", "sponsor": "Sponsor",
}  # fmt: skip
TO_READ: Mapping[str, str] = {
    "audits": "Audited", "findings": "Found", "case_studies": "Case study",
    "unread": "Look at this",
}  # fmt: skip


@require_GET
@only_for(Act.READ_INSPECTIONS)
def inspections(request: HttpRequest) -> HttpResponse:
    """The force's own recommendations as they stand, and every report that was read in."""
    who, now = viewer(request), moment_of(request)
    mine = [_line(who, one, now) for one in queries.recommendations(who, ours=True)]
    page = SimpleNamespace(
        open=sorted(
            [one for one in mine if not one.closed], key=lambda one: one.next_due or date.max
        ),
        closed=[one for one in mine if one.closed],
        reports=[
            SimpleNamespace(
                title=one.title or "A report without a title",
                href=reverse("inspection", kwargs={"inspection": one.id}),
                of=one.of or "not read",
                body=one.body or "not read",
                published=_day(one.published),
                recommendations=one.recommendations,
                unread=one.unread,
            )
            for one in queries.inspections(who)
        ],
        keeps=may_open(who, Act.KEEP_INSPECTIONS) is None,
    )
    return show(
        request, "pages/inspections.html", page, title="Inspections", here="inspections"
    )  # fmt: skip


@require_GET
@only_for(Act.READ_INSPECTIONS)
def inspection(request: HttpRequest, inspection: UUID) -> HttpResponseBase:
    """One report: its paragraphs, and beside each what was read there."""
    who, now = viewer(request), moment_of(request)
    found = queries.inspection(who, inspection)
    if found is None:
        return refused(request, NOT_FOUND)
    read: dict[int, list[SimpleNamespace]] = {}
    for one in found.recommendations:
        note = SimpleNamespace(
            label=f"Recommendation {one.number}", text=_when(one), href=_href(one)
        )
        read.setdefault(one.paragraph, []).append(note)
    for key, label in TO_READ.items():
        for said in found.read[key]:
            note = SimpleNamespace(label=label, text=_told(key, said), href="")
            read.setdefault(said["paragraph"] or 0, []).append(note)
    head = found.head
    page = SimpleNamespace(
        title=head.title or "A report without a title",
        facts={
            "Force": head.of or "not read",
            "Inspectorate": head.body or "not read",
            "Published": _day(head.published),
            "Inspectors were there": ", ".join(found.fieldwork) or "not read",
            "Read in": f"{short_moment(head.at, now)}, {head.by}",
            "SHA-256": found.digest,
        },
        whole=read.get(0, []),
        lines=[_line(who, one, now) for one in found.recommendations],
        paragraphs=[
            SimpleNamespace(
                number=number,
                text=said["text"],
                heading=said["shape"] == "heading",
                item=said["shape"] == "item",
                notes=read.get(number, []),
            )
            for number, said in enumerate(found.paragraphs, start=1)
        ],
    )
    return show(request, "pages/inspection.html", page, title="Inspection", here="inspections")


@require_http_methods(["GET", "POST"])
@only_for(Act.READ_INSPECTIONS)
def recommendation(request: HttpRequest, recommendation: UUID) -> HttpResponseBase:
    """One recommendation: where it stands, what brought it there, and the next step."""
    who, now = viewer(request), moment_of(request)
    found = queries.recommendation(who, recommendation)
    if found is None:
        return refused(request, NOT_FOUND)
    asked = request.POST if request.method == "POST" else request.GET
    step = _step(asked.get("step", ""))
    problem, key = None, request.POST.get("key", "")
    typed = (
        {one.name: request.POST.get(one.name, "") for one in FORMS.get(step, ())} if step else {}
    )
    if request.method == "POST":
        sent = _uuid(key)
        if step is None or sent is None:
            return refused(request, NOT_FOUND)
        refusal = take(who, now, found.id, step, typed, key=sent)
        if refusal is None:
            return HttpResponseRedirect(f"{_href(found)}?kept=1")
        field = refusal.field or FORMS[step][0].name
        problem = Problem(question=field, control=field, says=f"{refusal.what} {refusal.do}")
    works = found.ours and (
        may_open(who, Act.KEEP_INSPECTIONS) is None or found.standing.owner == str(who.user)
    )
    page = SimpleNamespace(
        line=_line(who, found, now),
        text=found.text,
        parts=found.parts,
        report=found.inspection_title,
        report_href=reverse("inspection", kwargs={"inspection": found.inspection}),
        clocks=[_clock(one, now) for one in found.clocks(who.force, london_date(now))],
        facts=_facts(found),
        measures=[_live(one) for one in found.standing.measures.values()],
        reopened=found.standing.reopened if found.standing.state == "re-opened" else "",
        steps=_steps(found, now),
        alike=[
            SimpleNamespace(line=_line(who, one, now), of=one.of, words=", ".join(how.words))
            for one, how in queries.alike(who, found)
        ],
        works=works,
        choices=[
            SimpleNamespace(key=one.name.lower(), label=label, here=one is step)
            for one, label in LABELS.items()
        ],
        form=_form(found, step, typed) if works and step else None,
        wrong=problem,
        summary=error_summary([problem]) if problem else None,
        key=key or str(uuid4()),
        kept="kept" in request.GET,
    )
    return show(
        request, "pages/recommendation.html", page, title="Recommendation", here="inspections",
        error=problem is not None,
    )  # fmt: skip


def _step(text: str) -> What | None:
    return next((one for one in FORMS if one.name.lower() == text), None)


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _href(one: queries.Held) -> str:
    return reverse("recommendation", kwargs={"recommendation": one.id})


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else "not read"


def _when(one: queries.Held) -> str:
    limit = one.timescale or "no time limit was read"
    return f"{limit}; due {_day(one.due)}" if one.due else limit


def _line(who: Viewer, one: queries.Held, now: datetime) -> SimpleNamespace:
    today = london_date(now)
    waiting = [clock for clock in one.clocks(who.force, today) if clock.done is None]
    first = waiting[0] if waiting and not one.standing.is_closed else None
    return SimpleNamespace(
        href=_href(one),
        number=one.number,
        text=" ".join((one.text, *(("; ".join(one.parts) + ".",) if one.parts else ()))),
        kind=one.kind.capitalize(),
        area=_area(one),
        when=_when(one),
        ours=one.ours,
        state=one.standing.state.value.capitalize(),
        closed=one.standing.is_closed,
        reopened=one.standing.state == "re-opened",
        next=f"{first.title}, {_day(first.due)}" if first else "",
        next_due=first.due if first else None,
        late=first.late(today) if first else False,
    )


def _area(one: queries.Held) -> str:
    theme = THEMES.get(one.theme)
    topic = topic_of(theme) if theme else None
    if theme is None or topic is None or topic.title == theme.title:
        return one.area or "no area"
    return f"{one.area} (since 2024: {topic.title.lower()})"


def _clock(one: Clock, now: datetime) -> SimpleNamespace:
    late = one.late(london_date(now))
    if one.done is not None:
        words = f"Done {_day(one.done)}{', late' if late else ''}"
    else:
        words = "Late" if late else "Not done yet"
    return SimpleNamespace(
        title=one.title, due=_day(one.due), rule=one.rule, words=words, late=late, done=one.done
    )


def _facts(one: queries.Held) -> Mapping[str, str]:
    standing = one.standing
    named = queries.names((standing.owner, standing.sponsor))
    shown = {
        kind: f"{_day(since)} to {_day(until)}" for kind, (since, until) in standing.proofs.items()
    }
    facts = {
        "Owner": named.get(standing.owner, "Nobody yet"),
        "Sponsor": named.get(standing.sponsor, "Nobody yet"),
        **{title: shown.get(kind, "None yet") for kind, title in PROOFS.items()},
    }
    if standing.compared:
        phase = f", {PHASES[standing.phase].lower()}" if standing.phase else ""
        facts["The inspectorate’s list"] = (
            f"{standing.theirs.capitalize()}{phase}, {_day(standing.compared)}"
        )
    return facts


def _steps(one: queries.Held, now: datetime) -> list[SimpleNamespace]:
    people = [step.said.get(name, "") for step in one.steps for name in ("owner", "sponsor")]
    named = queries.names(people)
    return [
        SimpleNamespace(
            what=step.what.value.capitalize(),
            when=short_moment(step.at, now),
            by=f"Lapwing, as {step.by_name} set it" if COUNTED in step.said else step.by_name,
            said={
                SAID.get(name, name): named.get(text, PROOFS.get(text, text))
                for name, text in step.said.items()
                if text
            },
        )
        for step in reversed(told_of(one))
    ]


def told_of(one: queries.Held) -> tuple[Step, ...]:
    """The steps that are listed: of what Lapwing counted the last, and what was below its line."""
    last: dict[str, Step] = {
        step.said["name"]: step for step in one.steps if step.what is What.READING
    }
    lines = {name: measure.line for name, measure in one.standing.measures.items()}
    return tuple(
        step
        for step in one.steps
        if COUNTED not in step.said
        or step is last[step.said["name"]]
        or float(step.said["value"]) < lines[step.said["name"]]
    )


def _live(one: Measure) -> SimpleNamespace:
    """A live measure, with the way to what is counted."""
    counts = countable().get(one.counts, one.counts)
    leads = one.counts and not one.counts.startswith(AREA)
    return SimpleNamespace(
        name=one.name,
        value=one.value,
        on=one.on,
        line=one.line,
        below=one.below,
        counts=counts,
        href=reverse("measure", kwargs={"duty": one.counts}) if leads else "",
    )


def _form(one: queries.Held, step: What, typed: Mapping[str, str]) -> SimpleNamespace:
    measures = {name: name for name in one.standing.measures}
    fields = [
        SimpleNamespace(
            name=field.name,
            label=field.label,
            kind=field.kind,
            hint=field.hint,
            choices=measures if step is What.READING and field.name == "name" else field.choices,
            value=typed.get(field.name, ""),
        )
        for field in FORMS[step]
    ]
    return SimpleNamespace(key=step.name.lower(), label=LABELS[step], fields=fields)


def _told(key: str, said: Mapping[str, object]) -> str:
    if key == "audits":
        return (
            f"{said['cases']} cases: {said['good']} good, {said['requires_improvement']} requires "
            f"improvement, {said['inadequate']} inadequate"
        )
    if key == "findings":
        return str(said["finding"]).capitalize()
    return str(said["title"] if key == "case_studies" else said["why"])
