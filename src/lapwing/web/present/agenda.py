"""An agenda as a page and a paper show it: the faults first, then who is to be considered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.utils.http import urlencode

from lapwing.areas.meetings.agenda import AGENDAS, Agenda
from lapwing.base.clock_text import instant_text
from lapwing.base.clock_words import span_words
from lapwing.web.addresses import case_address
from lapwing.web.jinja import short_moment
from lapwing.worklists.agenda import MeetingAgenda, OnAgenda, Standing

WORDS = {
    Standing.MISSED: ("Not considered", "red"),
    Standing.LACKING: ("Should be here, and no rule brought them", "red"),
    Standing.TO_CONSIDER: ("To consider", "amber"),
    Standing.CONSIDERED: ("Considered", "green"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class AgendaLine:
    """One child: who, since when, how they stand, what was decided and where to record it."""

    name: str
    reference: str
    href: str
    since: str
    state: str
    tone: str
    fault: bool
    decided: str
    record: str


def agenda_address(agenda: Agenda) -> str:
    """Where the agenda of a daily meeting stands."""
    return f"/agendas/{agenda.code}/"


def agendas_held() -> dict[str, str]:
    """The address of each agenda, by its meeting's name in the force's week."""
    return {one.held: agenda_address(one) for one in AGENDAS}


def considering_address(one: OnAgenda, found: MeetingAgenda, now: datetime) -> str:
    """The form that records what the meeting decided of a child, at the time of the meeting.

    What is written down minutes after it began would otherwise count for the next meeting as well.
    """
    asked = {"meeting": found.agenda.code}
    if found.at <= now:
        asked["at"] = instant_text(found.at)
    return f"{case_address(one.case)}record/meetings-considered/?{urlencode(asked)}"


def agenda_lines(
    found: MeetingAgenda, names: Mapping[str, str], now: datetime
) -> tuple[AgendaLine, ...]:
    """Every line of an agenda, the faults first."""
    return tuple(_line(one, found, names, now) for one in found.lines)


def next_to_consider(found: MeetingAgenda) -> OnAgenda | None:
    """The first child on an agenda who has not been considered."""
    return next((one for one in found.lines if one.standing != Standing.CONSIDERED), None)


def _line(
    one: OnAgenda, found: MeetingAgenda, names: Mapping[str, str], now: datetime
) -> AgendaLine:
    state, tone = WORDS[one.standing]
    if one.missed_at is not None:
        state = f"{state} at the meeting of {short_moment(one.missed_at, now)}"
    decided = ""
    if one.decided is not None:
        by = names.get(one.decided.by.user, "somebody")
        said = str(one.decided.answers.get("decisions") or "")
        decided = f"{short_moment(one.decided.at, now)}, {by}: {said}"
    return AgendaLine(
        name=one.name,
        reference=one.reference,
        href=case_address(one.case),
        since=_since(one, now),
        state=state,
        tone=tone,
        fault=one.standing in (Standing.MISSED, Standing.LACKING),
        decided=decided,
        record="" if one.standing == Standing.CONSIDERED else considering_address(one, found, now),
    )


def _since(one: OnAgenda, now: datetime) -> str:
    """Since when they are on it, and how long they were held in the night, if they were."""
    since = short_moment(one.since, now)
    if one.night is None:
        return since
    parts = [
        f"{span_words(held)} {when}"
        for held, when in (
            (one.night.before_charge, "before charge"),
            (one.night.after_charge, "after charge"),
        )
        if held
    ]
    return f"{since}. Held overnight: {' and '.join(parts)}"
