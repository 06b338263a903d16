"""An episode on one page: what must be done, what was asked for and found, who has been told."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from lapwing.areas.missing.kinds.found import LOCATED
from lapwing.areas.missing.kinds.partners import SOCIAL_CARE_NOTIFIED
from lapwing.areas.missing.kinds.tracing import ENQUIRIES, ENQUIRY_RESULT
from lapwing.base.clock_text import parse_instant
from lapwing.base.clock_words import span_words
from lapwing.journal.entry import Entry
from lapwing.record.values import CaseRecord
from lapwing.record.viewer import Viewer
from lapwing.web.addresses import record_address
from lapwing.web.jinja import short_moment
from lapwing.web.present.about import Fact
from lapwing.web.present.due import Due, due
from lapwing.web.present.rights import may_say
from lapwing.web.reading import Reading
from lapwing.worklists.queries import ToldOf

ENQUIRY_WORDS = {option.code: option.label for option in ENQUIRIES}
PLAN_KINDS = ("missing-trigger-plan-written", "missing-trigger-plan-reviewed")
PLAN_ENDED = "missing-trigger-plan-ended"
PROACTIVE_KINDS = ("missing-proactive-plan-written", "missing-proactive-plan-reviewed")
PROACTIVE_ENDED = "missing-proactive-plan-ended"


@dataclass(frozen=True, kw_only=True, slots=True)
class Enquiry:
    """One enquiry: what, whose, by when, and what came of it."""

    what: str
    type: str
    owner: str
    due: Due | None
    state: str
    result: str
    act_href: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Partner:
    """Somebody who must be told: when they were, or that they have not been."""

    who: str
    told: bool
    words: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What a plan tells every officer who may meet the child."""

    title: str
    lines: tuple[str, ...]
    facts: str
    since: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Alerted:
    """One alert in words: what it was about, who was told, and who said that they know."""

    title: str
    to: str
    at: str
    known: str


def alert(one: ToldOf, now: datetime) -> Alerted:
    """One alert as it was raised, and what became of it."""
    if one.acknowledged_at and one.acknowledged_by:
        known = f"{one.acknowledged_by} knows, {short_moment(one.acknowledged_at, now)}"
    elif one.settled_at:
        known = f"Done before anybody acknowledged it, {short_moment(one.settled_at, now)}"
    else:
        known = "Nobody has acknowledged it yet"
    told_to = f"{one.to_name}, {one.to_role_title}" if one.to_name else one.to_role_title
    return Alerted(
        title=one.title,
        to=f"Nobody was on duty as {one.to_role_title.lower()}" if one.nobody else told_to,
        at=short_moment(one.raised_at, now),
        known=known,
    )


def enquiries(
    reading: Reading, case: CaseRecord, *, viewer: Viewer | None = None
) -> tuple[Enquiry, ...]:
    """The enquiries of an episode: what is still to do first, then the newest.

    ``viewer`` is led to recording a result, where they may; nobody is on paper.
    """
    entries = reading.of_case(case.id)
    answerable = viewer is not None and may_say(viewer, case, ENQUIRY_RESULT)
    answers: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.regarding:
            answers.setdefault(entry.regarding, []).append(entry)
    until = {
        one.begun_by: one.due_at
        for one in reading.obligations
        if one.duty == "missing-enquiries-actioned"
    }
    made = [
        _enquiry(
            entry,
            answers.get(entry.id, []),
            until.get(entry.id),
            reading,
            record_address(case.id, ENQUIRY_RESULT.key, regarding=entry.id) if answerable else "",
        )
        for entry in reversed(entries)
        if entry.kind == "missing-enquiry-set" and not entry.carried_from
    ]
    loose = [
        _done_without_asking(entry, reading)
        for entry in reversed(entries)
        if entry.kind == "missing-enquiry-result" and not entry.regarding
    ]
    return (*(one for one in made if not one.state), *(one for one in made if one.state), *loose)


def _enquiry(
    entry: Entry, answered: list[Entry], until: datetime | None, reading: Reading, act_href: str
) -> Enquiry:
    done = next((one for one in answered if one.answers.get("completed") == "yes"), None)
    dropped = next((one for one in answered if one.kind == "missing-enquiry-dropped"), None)
    results = [str(one.answers.get("result", "")) for one in answered if one.answers.get("result")]
    if dropped is not None:
        results.append(str(dropped.answers.get("reason", "")))
    state = "Done" if done else "Dropped" if dropped else ""
    return Enquiry(
        what=str(entry.answers.get("what", "")),
        type=ENQUIRY_WORDS.get(str(entry.answers.get("type", "")), ""),
        owner=reading.name(entry.answers["officer"]) if entry.answers.get("officer") else "Nobody",
        due=due(until, reading.moment) if until and not state else None,
        state=state,
        result=" · ".join(results),
        act_href="" if state else act_href,
    )


def _done_without_asking(entry: Entry, reading: Reading) -> Enquiry:
    return Enquiry(
        what="Done without being set",
        type="",
        owner=reading.name(entry.by.user),
        due=None,
        state="Done" if entry.answers.get("completed") == "yes" else "Tried",
        result=str(entry.answers.get("result", "")),
        act_href="",
    )


def partners(reading: Reading, case: UUID) -> tuple[Partner, ...]:
    """Who must be told while a child is missing, and whether they have been."""
    entries = reading.of_case(case)

    def told(who: str, kind: str, question: str = "", value: str = "") -> Partner:
        found = [
            entry
            for entry in entries
            if entry.kind == kind and (not question or entry.answers.get(question) == value)
        ]
        if not found:
            return Partner(who=who, told=False, words="Not yet")
        last = found[-1]
        failed = last.answers.get("outcome") == "failed"
        words = short_moment(last.at, reading.moment)
        return Partner(who=who, told=not failed, words=f"{'Failed' if failed else 'Told'} {words}")

    rows = [
        told("Duty inspector", "missing-inspector-acknowledged"),
        told("Children's social care", SOCIAL_CARE_NOTIFIED.key),
    ]
    if any(entry.answers.get("in_care") == "yes" for entry in entries):
        rows.append(
            told("Responsible authority", SOCIAL_CARE_NOTIFIED.key, "capacity", "responsible")
        )
    rows += [
        told("School: missing", "missing-school-alerted", "about", "missing"),
        told("Police National Computer", "missing-pnc-circulated"),
        told("UK Missing Persons Unit", "missing-national-unit-notified"),
        told("Strategy discussion", "missing-strategy-held"),
    ]
    if any(entry.kind == "missing-found-seen" for entry in entries):
        rows += [
            told("School: found", "missing-school-alerted", "about", "found"),
            told("Return interview asked for", "missing-rhi-requested"),
        ]
    return tuple(rows)


def linked(reading: Reading, case: UUID) -> tuple[Fact, ...]:
    """The other children whose episodes are linked with this one, and what links them.

    A link is recorded on one of the two episodes and stands on both.
    """
    known = {
        entry.id: str(entry.answers.get("how_known", ""))
        for entry in reading.of_case(case)
        if entry.kind == "missing-children-linked"
    }
    return tuple(
        Fact(
            label=reading.name(other),
            text=known.get(str(entry), "Recorded on the other child's episode."),
        )
        for other, entry in reading.links.get(case, ())
    )


def places(reading: Reading, case: UUID) -> tuple[Fact, ...]:
    """The people and places of the episode: last seen, sightings, where located, who is there."""
    found: list[Fact] = []
    for entry in reading.of_case(case):
        when = short_moment(entry.at, reading.moment)
        said = entry.answers
        match entry.kind:
            case "missing-reported" if said.get("last_seen_where"):
                found.append(Fact(label="Last seen", text=str(said["last_seen_where"])))
            case "missing-sighting":
                who = f" with {said['with_whom']}" if said.get("with_whom") else ""
                found.append(Fact(label=f"Sighting, {when}", text=f"{said.get('where')}{who}"))
            case "missing-located":
                text = f"{said.get('where')} with {said.get('with_whom')}"
                found.append(Fact(label=f"Located, {when}", text=text))
            case "missing-people-assessed":
                verdict = {"yes": "pose a risk", "no": "pose no risk"}.get(
                    str(said.get("risk")), "may pose a risk: not known"
                )
                found.append(Fact(label=f"Adults, {when}", text=f"{said.get('adults')}: {verdict}"))
    return tuple(found)


def trigger_plan(reading: Reading) -> Plan | None:
    """The trigger plan that stands, with its actions one by one."""
    last = reading.latest(None, *PLAN_KINDS, PLAN_ENDED)
    if last is None or last.kind == PLAN_ENDED:
        return None
    lines = str(last.answers.get("actions", "")).splitlines()
    return Plan(
        title="Trigger plan",
        lines=tuple(line.strip() for line in lines if line.strip()),
        facts=str(last.answers.get("facts", "")),
        since=f"Reviewed {short_moment(last.at, reading.moment)}",
    )


def proactive_plan(reading: Reading) -> Plan | None:
    """What the proactive management plan tells any officer who meets the child."""
    last = reading.latest(None, *PROACTIVE_KINDS, PROACTIVE_ENDED)
    if last is None or last.kind == PROACTIVE_ENDED:
        return None
    return Plan(
        title="Proactive management plan",
        lines=(),
        facts=str(last.answers.get("for_officers", "")),
        since=f"Reviewed {short_moment(last.at, reading.moment)}",
    )


def missing_since(reading: Reading, case: CaseRecord) -> datetime:
    """When the child went missing, as told: last seen where that is known, else reported."""
    report = next((e for e in reading.of_case(case.id) if e.kind == "missing-reported"), None)
    if report is None:
        return case.opened_at
    seen = report.answers.get("last_seen_at")
    return parse_instant(seen) if isinstance(seen, str) and seen else report.at


def status_words(reading: Reading, case: CaseRecord) -> str:
    """Missing for so long, located, found, or closed: in a few words."""
    if not case.open:
        return "Closed"
    kinds = {entry.kind for entry in reading.of_case(case.id) if not entry.carried_from}
    if "missing-found-seen" in kinds:
        return "Found and seen; not yet closed"
    if LOCATED.key in kinds:
        return "Located; not yet seen"
    return f"Missing for {span_words(reading.moment - missing_since(reading, case))}"


def own_words(reading: Reading) -> tuple[str, ...]:
    """What the child said, in their own words, the newest first."""
    return tuple(
        str(entry.answers["words"])
        for entry in reversed(reading.counted)
        if entry.answers.get("words") and not entry.carried_from
    )
