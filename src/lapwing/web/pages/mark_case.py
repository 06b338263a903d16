"""One case of an audit: the record as it was when it was drawn, and beside it the criteria."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from lapwing.assurance.audit import queries
from lapwing.assurance.audit.after_actions import give_feedback
from lapwing.assurance.audit.answers import Given, Marked
from lapwing.assurance.audit.beside import differ
from lapwing.assurance.audit.grades import Grade, Verdict
from lapwing.assurance.audit.marking import Mark, Stage
from lapwing.assurance.audit.marking_actions import mark
from lapwing.base.refusals import Refusal
from lapwing.record import queries as record
from lapwing.record.access import NOT_FOUND, Act
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import case_address
from lapwing.web.forms.summary import refusal_summary
from lapwing.web.jinja import short_moment
from lapwing.web.middleware import moment_of
from lapwing.web.page import show
from lapwing.web.pages.case_list import entries_of
from lapwing.web.pages.help import refused
from lapwing.web.pages.only import only_for
from lapwing.web.present.entries import Told, references_of, told
from lapwing.web.reading import read
from lapwing.web.viewing import viewer

NOWHERE = UUID(int=0)  # what a number cites that no entry has


@require_http_methods(["GET", "POST"])
@only_for(Act.READ_INSPECTIONS)
def mark_case(request: HttpRequest, drawn: UUID) -> HttpResponseBase:
    """Mark a case, or read how it was marked; whoever marked it gives feedback from here."""
    who, now = viewer(request), moment_of(request)
    found = queries.drawn(who, drawn)
    lines = _lines(who, request, *found) if found else None
    if found is None or lines is None:
        return refused(request, NOT_FOUND)
    held, one = found
    said = defaultdict(str, {name: request.POST.get(name, "") for name in request.POST})
    wrong: dict[str, Refusal] = {}
    if request.method == "POST":
        key = _uuid(said.get("key", ""))
        if key is None:
            return refused(request, NOT_FOUND)
        if said.get("do") == "feedback":
            given = give_feedback(who, now, drawn, said, key=key)
            refusals: tuple[Refusal, ...] = (given,) if given else ()
        else:
            refusals = mark(who, now, drawn, _marked(held, said, lines), key=key)
        if not refusals:
            return HttpResponseRedirect(f"{_href(drawn)}?kept=1")
        for each in refusals:
            if each.field is None:
                return refused(request, each)
            wrong.setdefault(each.field, each)
    page = SimpleNamespace(
        title=f"{held.theme.title}: case {one.number}",
        href=_href(drawn),
        audit_href=reverse("audit", kwargs={"audit": held.id}),
        reference=one.reference,
        case_href=case_address(one.case),
        as_at=short_moment(held.at, now),
        lines=lines,
        turn=one.mine.words if one.mine else "",
        stage=one.standing.stage.value,
        why=one.standing.why,
        criteria=held.theme.criteria,
        hard=held.theme.hard,
        verdicts={each.value: each.words for each in Verdict},
        grades={each.value: each.words for each in Grade},
        marks=[_mark(held, each, lines) for each in one.marks],
        feedback=_feedback(who, one),
        said=said,
        wrong=wrong,
        summary=refusal_summary({each: wrong[each] for each in wrong}),
        key=said.get("key") or str(uuid4()),
        kept="kept" in request.GET,
    )
    return show(
        request, "pages/mark_case.html", page, title="Case of an audit", here="audits",
        error=bool(wrong),
    )  # fmt: skip


def _lines(
    who: Viewer, request: HttpRequest, held: queries.Held, one: queries.Case
) -> tuple[Told, ...] | None:
    """What was recorded on the case by the moment at which it was drawn, the oldest first.

    Nothing later: whoever marks second would read there what the first mark had led to.
    """
    case = record.case(who, one.case)
    reading = read(who, case.person, moment_of(request), known_at=held.at) if case else None
    if case is None or reading is None:
        return None
    return tuple(
        reversed(
            told(
                [each for each in entries_of(reading, case) if each.recorded <= held.at],
                names=reading.names,
                references=references_of(reading.cases),
                now=reading.now,
                known_at=held.at,
            )
        )
    )


def _marked(held: queries.Held, said: Mapping[str, str], lines: Sequence[Told]) -> Marked:
    return Marked(
        said={
            one.key: Given(
                verdict=said.get(one.key, ""),
                why=said.get(f"{one.key}-why", ""),
                entries=_cited(said.get(f"{one.key}-entries", ""), lines),
            )
            for one in held.theme.criteria
        },
        grade=said.get("grade", ""),
        at_risk=said.get("at_risk", ""),
        why=said.get("why", ""),
        must=said.get("must", ""),
    )


def _cited(typed: str, lines: Sequence[Told]) -> tuple[UUID, ...]:
    """The entries with these numbers in the list; what is no number there cites nothing real."""
    found = []
    for word in re.split(r"[\s,;]+", typed.strip()) if typed.strip() else ():
        there = word.isdecimal() and len(word) < 6 and 1 <= int(word) <= len(lines)
        found.append(UUID(lines[int(word) - 1].id) if there else NOWHERE)
    return tuple(found)


def _mark(held: queries.Held, one: Mark, lines: Sequence[Told]) -> SimpleNamespace:
    numbers = {line.id: str(place) for place, line in enumerate(lines, start=1)}
    return SimpleNamespace(
        turn=one.turn.words,
        by=one.by_name,
        grade=one.grade.words,
        at_risk=one.at_risk,
        why=one.why,
        lines=[
            SimpleNamespace(
                asks=each.asks,
                auditor=one.said[each.key].verdict.words,
                why=one.said[each.key].why,
                cites=[
                    (numbers[str(entry)], f"#n-{numbers[str(entry)]}")
                    for entry in one.said[each.key].entries
                    if str(entry) in numbers
                ],
                rules=one.said[each.key].rules.words,
                differ=differ(one.said[each.key].rules, one.said[each.key].verdict),
            )
            for each in held.theme.criteria
        ],
    )


def _feedback(who: Viewer, one: queries.Case) -> dict[str, str]:
    """To whom feedback may be given, by id; nobody where it is not the reader's to give."""
    if one.standing.stage is not Stage.DONE or who.user not in {each.by for each in one.marks}:
        return {}
    return {str(user): f"{name}, {number}" for user, name, number in queries.who_recorded(one)}


def _href(drawn: UUID) -> str:
    return reverse("mark-case", kwargs={"drawn": drawn})


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
