"""A child's chronology as a copy that leaves the screen: on paper, and as a table.

It holds what the page held, in the same order and narrowed in the same way, but only of the cases
that whoever asks may take a copy out of; what is left out for that is said.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lapwing.base.clock import london
from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import moment_words, span_words
from lapwing.base.refusals import Refusal
from lapwing.journal.entry import Entry
from lapwing.record import looking
from lapwing.record.access import NOT_FOUND, Act, facts_of, may
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.middleware import moment_of
from lapwing.web.pages.chronology import chosen_words, what_was_asked
from lapwing.web.pages.help import refused
from lapwing.web.pages.papers import force_words, sent
from lapwing.web.present.chronology import (
    BY,
    ORDERS,
    Chosen,
    Line,
    Sort,
    choose,
    in_order,
    month_of,
    months,
    narrowed,
    words_of,
)
from lapwing.web.present.entries import LATE, Told, references_of, told
from lapwing.web.present.person import born
from lapwing.web.print.pdf import pdf
from lapwing.web.print.sheets import ChronologySheet, EntryLine, MonthOfEntries
from lapwing.web.print.table import as_csv
from lapwing.web.reading import names_in
from lapwing.web.reading_line import WholeLine, read_line
from lapwing.web.signing.proof import proved
from lapwing.web.viewing import role_title, viewer

COLUMNS = (
    *("happened (UTC)", "happened (London)", "recorded (UTC)", "recorded (London)", "late"),
    *("what happened", "how serious", "field of work", "team or partner", "recorded by"),
    *("case", "linked child", "stands", "corrects", "new to the reader", "what was said"),
    *("kind", "entry", "as at (UTC)", "narrowed to"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Copy:
    """What of a chronology leaves the screen: its lines in order, in words, and what does not."""

    line: WholeLine
    chosen: Chosen
    shown: tuple[Line, ...]
    told: tuple[Told, ...]
    left_out: tuple[str, ...]


@require_GET
@proved()  # a child's whole record on one paper
def chronology_on_paper(request: HttpRequest, person: UUID) -> HttpResponse:
    """The chronology as a tagged PDF, with what it was narrowed to and the moment it was made."""
    made = _copy(request, person)
    if isinstance(made, HttpResponse):
        return made
    sheet = _sheet(viewer(request), made)
    return sent(pdf(sheet), f"chronology-{made.line.person.reference}.pdf")


@require_GET
@proved()
def chronology_as_table(request: HttpRequest, person: UUID) -> HttpResponse:
    """The chronology as a table: both times in UTC and in London's, and nothing that runs."""
    made = _copy(request, person)
    if isinstance(made, HttpResponse):
        return made
    names = made.line.teams
    rows = [row_of(one, said, made, names) for one, said in zip(made.shown, made.told, strict=True)]
    response = HttpResponse(as_csv(COLUMNS, rows), content_type="text/csv; charset=utf-8")
    name = f"chronology-{made.line.person.reference}.csv"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def may_take_out(who: Viewer, cases: tuple[CaseRecord, ...]) -> dict[str, Refusal | None]:
    """Of each case, why no copy of it may be taken out, or nothing."""
    return {str(case.id): may(who, Act.EXPORT, facts_of(who, case)) for case in cases}


def _copy(request: HttpRequest, person: UUID) -> Copy | HttpResponse:
    who, now = viewer(request), moment_of(request)
    line = read_line(who, [person], now)
    if line is None:
        return refused(request, NOT_FOUND)
    chosen, wrong = choose({name: request.GET.getlist(name) for name in request.GET}, line.lines)
    if wrong:
        problem = Refusal(what=" ".join(wrong), do="Go back to the chronology, and choose again.")
        return refused(request, problem, status=400)
    refusals = may_take_out(who, line.cases)
    if all(refusals.values()):
        refusal = next((one for one in refusals.values() if one), NOT_FOUND)
        return refused(request, refusal, status=403)
    out = {case for case, refusal in refusals.items() if refusal is None}
    fitting = in_order(narrowed(line.lines, chosen), chosen.order)
    shown = tuple(one for one in fitting if one.entry.case in out)
    entries = [one.entry for one in shown]
    references = references_of(line.cases)
    looking.asked(**what_was_asked(line, chosen))
    lines = told(
        entries,
        names=names_in(who, entries, ()),
        references=references,
        now=now,
        new={one.entry.id for one in shown if one.new},
        among=line.entries,
        by=BY[chosen.order],
    )
    left_out = tuple(
        f"{references[case]} is not here: {refusal}"
        for case, refusal in refusals.items()
        if refusal is not None and any(one.entry.case == case for one in fitting)
    )
    return Copy(line=line, chosen=chosen, shown=shown, told=lines, left_out=left_out)


def _sheet(who: Viewer, made: Copy) -> ChronologySheet:
    line, order = made.line, made.chosen.order
    in_months = months(made.shown, order)
    found: dict[str, list[EntryLine]] = {key: [] for key in in_months}
    for one, said in zip(made.shown, made.told, strict=True):
        found[month_of(one.entry, order)].append(entry_line(one.entry, said))
    since = f"New: recorded after {moment_words(line.since)}" if line.since else ""
    return ChronologySheet(
        force=force_words(who),
        made=moment_words(line.now),
        made_by=who.name,
        child=line.person.name,
        reference=line.person.reference,
        born=born(line.person),
        order=ORDERS[order],
        chosen=chosen_words(line, made.chosen),
        since=since,
        count=len(made.shown),
        total=len(line.lines),
        left_out=made.left_out,
        whose=f"{who.name}, {role_title(who.acting_role)}",
        months=tuple(
            MonthOfEntries(words=in_months[key].words, entries=tuple(lines))
            for key, lines in found.items()
        ),
    )


def entry_line(entry: Entry, said: Told) -> EntryLine:
    """One entry as it stands on paper."""
    told_words = "\n".join(f"{row.asks} {'; '.join(row.lines)}" for row in said.rows)
    marks = [
        f"{said.shape} {said.seriousness_words}",
        "New" if said.new else "",
        said.struck,
        said.corrects,
        said.carried,
        _late(entry),
    ]
    return EntryLine(
        at=moment_words(entry.at),
        what=said.title,
        by=f"{said.by}\n{said.case}" if said.case else said.by,
        told=told_words,
        late="\n".join(mark for mark in marks if mark),
    )


def _late(entry: Entry) -> str:
    behind = entry.recorded - entry.at
    if behind < LATE:
        return ""
    word = "Known here" if entry.carried_from else "Recorded"
    return f"{word} {moment_words(entry.recorded)}, {span_words(behind)} later"


def row_of(one: Line, said: Told, made: Copy, names: Mapping[str, str]) -> tuple[str, ...]:
    """One entry as a row of the table, in the order of ``COLUMNS``."""
    entry, chosen = one.entry, made.chosen

    def words(sort: Sort) -> str:
        return "; ".join(words_of(sort, value, names) for value in sorted(one.values[sort]))

    return (
        instant_text(entry.at),
        london(entry.at).isoformat(timespec="seconds"),
        instant_text(entry.recorded),
        london(entry.recorded).isoformat(timespec="seconds"),
        span_words(entry.recorded - entry.at) if entry.recorded - entry.at >= LATE else "",
        said.title,
        said.seriousness_words,
        words(Sort.AREA),
        words(Sort.AGENCY),
        said.by,
        said.case,
        "yes" if entry.carried_from else "no",
        said.struck or "stands",
        entry.corrects or "",
        "yes" if said.new else "no",
        "\n".join(f"{row.asks} {'; '.join(row.lines)}" for row in said.rows),
        entry.kind,
        entry.id,
        instant_text(made.line.now),
        "; ".join(chosen_words(made.line, chosen)),
    )
