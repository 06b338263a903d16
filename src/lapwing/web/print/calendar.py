"""Meetings as a calendar reads them: the reference and the kind of meeting, and nobody's name."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event

from lapwing.worklists.diary import InDiary

AN_HOUR = timedelta(hours=1)  # how long one lasts is not known; a calendar must show something


def as_calendar(meetings: Iterable[InDiary], site: str, now: datetime) -> bytes:
    """An iCalendar file (RFC 5545) of these meetings, each with the address of its case.

    A calendar is read on locked screens and kept by others, so it holds no personal data. A meeting
    keeps its mark when it is moved: whoever opens the file again has it once, at its new time.
    """
    made = Calendar()
    made.add("prodid", "-//Lapwing//Diary//EN")
    made.add("version", "2.0")
    for one in meetings:
        made.add_component(_event(one, site, now))
    return bytes(made.to_ical())


def _event(one: InDiary, site: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{one.planned.first.id}@lapwing")
    event.add("dtstamp", now)
    event.add("last-modified", one.planned.called.recorded)
    event.add("dtstart", one.planned.at)
    event.add("dtend", one.planned.at + AN_HOUR)
    event.add("summary", f"{one.planned.plan.title}, {one.reference}")
    event.add("url", f"{site}/cases/{one.case}/")
    event.add("class", "CONFIDENTIAL")
    ended = one.planned.ended
    if ended is not None and ended.kind == "meetings-cancelled":
        event.add("status", "CANCELLED")
    return event
