"""A diary as a page shows it: each day with its lines, and how ready the police are, in a word."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from lapwing.areas import all_kinds
from lapwing.areas.contact.appointments import became_of, is_late
from lapwing.areas.meetings.diary import Colour, attendee, readiness
from lapwing.base.calendar import Calendar
from lapwing.base.clock import london_date, start_of_day
from lapwing.base.clock_words import date_words, day_words, time_words
from lapwing.base.refusals import Refusal
from lapwing.web.addresses import case_address
from lapwing.worklists.diary import InDiary

A_DAY = timedelta(days=1)
READY = {
    Colour.RED: "Nobody is named",
    Colour.AMBER: "Named, not confirmed",
    Colour.GREEN: "Confirmed",
}
PERIODS = {"week": 7, "day": 1}


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """The days that a diary shows, and where those before and after them stand."""

    first: date
    days: int
    by: str

    @property
    def since(self) -> datetime:
        """Its first moment."""
        return start_of_day(self.first)

    @property
    def until(self) -> datetime:
        """The moment at which it is over."""
        return start_of_day(self.first + self.days * A_DAY)

    @property
    def words(self) -> str:
        """The days in words."""
        if self.days == 1:
            return day_words(self.first)
        return f"{date_words(self.first)} to {date_words(self.first + (self.days - 1) * A_DAY)}"

    def at(self, place: int) -> str:
        """The question that asks for the period so many before or after this one."""
        return f"?by={self.by}&day={self.first + place * self.days * A_DAY}"


@dataclass(frozen=True, kw_only=True, slots=True)
class DiaryLine:
    """One line: when, what, about whom, how it stands, and who goes. ``tone`` only colours it."""

    at: datetime
    time: str
    what: str
    name: str
    reference: str
    href: str
    state: str
    tone: str
    goes: str
    ics: str
    more: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class DiaryDay:
    """One day of a diary: its words, whether it is today, and its lines in order."""

    words: str
    today: bool
    lines: tuple[DiaryLine, ...]

    @property
    def timed(self) -> tuple[tuple[str, DiaryLine], ...]:
        """Each line with its time of day."""
        return tuple((line.time, line) for line in self.lines)


def period(asked: Mapping[str, str], now: datetime) -> Period | Refusal:
    """The days that were asked for, or those of today; a week begins with its Monday."""
    by = asked.get("by") or "week"
    if by not in PERIODS:
        return Refusal(what="A diary is shown by the day or by the week.", do="Choose one of them.")
    day = london_date(now)
    if asked.get("day"):
        try:
            day = date.fromisoformat(asked["day"])
            start_of_day(day - 8 * A_DAY), start_of_day(day + 8 * A_DAY)
        except (ValueError, OverflowError):
            return Refusal(
                what="That is not a day of the calendar.",
                do="Choose the day again, such as 2026-11-23.",
            )
    return Period(
        first=day if by == "day" else day - day.weekday() * A_DAY, days=PERIODS[by], by=by
    )


def meeting_line(one: InDiary, names: Mapping[str, str], now: datetime, ics: str) -> DiaryLine:
    """One meeting, with who goes and how ready the police are."""
    state, tone = meeting_state(one, now)
    goes = attendee(one.planned)
    return _line(one, state, tone, goes=names.get(goes, "") if goes else "", ics=ics)


def meeting_state(one: InDiary, now: datetime) -> tuple[str, str]:
    """How a meeting stands, in a word and a tone; one that is past and untold is late."""
    ended = one.planned.ended
    if ended is not None:
        return all_kinds()[ended.kind].happened, "grey"
    if one.planned.at < now:
        return "Past: nobody has said what came of it", "red"
    colour = readiness(one.planned)
    if colour is None:
        return "In the diary", "none"
    return READY[colour], colour.value


def appointment_line(one: InDiary, now: datetime) -> DiaryLine:
    """One appointment, with what came of it and who was seen."""
    late = is_late(one.planned, now)
    ended = one.planned.ended
    seen = str(ended.answers.get("seen") or "") if ended else ""
    children = ended.answers.get("children_seen") if ended else None
    if ended is not None and children is not None:
        told = {"yes": "Children seen.", "no": "Children not seen."}
        seen = f"{seen} {told.get(str(children), 'Whether children were seen is not known.')}"
    kept = ended is not None and ended.kind.endswith("-kept")
    missed = ended is not None and ended.kind.endswith("-missed")
    tone = "red" if late or missed else "grey" if kept or ended else "none"
    called = one.planned.called.answers
    return _line(
        one,
        became_of(one.planned, now),
        tone,
        goes=str(called.get("attending") or ""),
        more=seen.strip(),
    )


def daily_lines(calendar: Calendar, day: date, agendas: Mapping[str, str]) -> list[DiaryLine]:
    """The meetings of the force's own week on one day; each that has an agenda leads to it."""
    return [
        DiaryLine(
            at=at,
            time=time_words(at),
            what=f"{meeting.name[:1].upper()}{meeting.name[1:]} meeting",
            name="",
            reference="",
            href=agendas.get(meeting.name, ""),
            state="",
            tone="none",
            goes="",
            ics="",
        )
        for meeting, at in calendar.meetings_on(day)
    ]


def days_of(shown: Period, lines: Iterable[DiaryLine], now: datetime) -> tuple[DiaryDay, ...]:
    """Each day of the period with its lines; a day without any is there, too."""
    of: dict[date, list[DiaryLine]] = {}
    for line in sorted(lines, key=lambda one: one.at):
        of.setdefault(london_date(line.at), []).append(line)
    days = [shown.first + place * A_DAY for place in range(shown.days)]
    return tuple(
        DiaryDay(words=day_words(day), today=day == london_date(now), lines=tuple(of.get(day, ())))
        for day in days
    )


def officers_of(lines: Iterable[InDiary]) -> set[UUID]:
    """The officers who are named for any of these."""
    return {UUID(goes) for one in lines if (goes := attendee(one.planned))}


def _line(
    one: InDiary, state: str, tone: str, *, goes: str, ics: str = "", more: str = ""
) -> DiaryLine:
    return DiaryLine(
        at=one.planned.at,
        time=time_words(one.planned.at),
        what=one.planned.plan.title,
        name=one.name,
        reference=one.reference,
        href=case_address(one.case),
        state=state,
        tone=tone,
        goes=goes,
        ics=ics,
        more=more,
    )
