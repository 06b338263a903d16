"""The calendar of a force: counts every kind of time in the rulebook from one instant to another.

Each operation takes an aware instant and gives one back in UTC. A duty is on time up to and at the
instant given back. Elapsed units count by a stopwatch; every other unit counts London dates, and a
result that falls in the hour that happens twice is the first of the two (see ``clock.at_london``).
"""

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property

from lapwing.base import calendar_days, calendar_school
from lapwing.base.calendar_days import Nation
from lapwing.base.calendar_rota import Meeting, Night, Tour, in_night, tour_on
from lapwing.base.calendar_school import Schools, terms_of
from lapwing.base.calendar_units import COUNTED_BACK, DATED, MOST, Unit, check_length, split_unit
from lapwing.base.clock import at_london, london, london_date, start_of_day, utc

_ELAPSED = {"minutes": timedelta(minutes=1), "hours": timedelta(hours=1)}
_DAY = timedelta(days=1)
_NOTHING = timedelta(0)
_LONGEST_WAIT = 100  # days to look ahead for a meeting that keeps falling on closed days


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Everything local about time: bank holidays, office hours, terms, meetings and tours."""

    nation: Nation = Nation.ENGLAND
    closed_days: frozenset[date] = frozenset()  # a force's own, beyond bank holidays
    opens: time = time(9)
    closes: time = time(17)
    schools: Schools = field(default_factory=Schools)
    meetings: tuple[Meeting, ...] = ()
    tours: tuple[Tour, ...] = ()
    longest_tour: timedelta = timedelta(hours=12)
    night: Night = field(default_factory=Night)

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("Office hours must open before they close.")
        if self.longest_tour <= _NOTHING:
            raise ValueError("The longest tour must be longer than nothing.")

    def after(self, instant: datetime, amount: float, unit: str, *, times: int = 1) -> datetime:
        """The instant ``amount`` of ``unit`` later: the one door by which the engine counts time.

        ``unit`` is a ``Unit`` or its text; "next meeting: missing" names its meeting and takes no
        notice of the amount. ``ValueError`` for what is not a length. So many ``times`` a length of
        dates, counted as one, keeps the day that a short month lacks.
        """
        if times != 1 and unit not in DATED:
            raise ValueError(f"{unit} keeps no date, and is counted once only.")
        step = _ELAPSED.get(unit)
        if step is not None and 0 <= amount <= MOST:  # the path taken millions of times
            return utc(instant) + step * amount
        check_length(amount, unit)
        kind, meeting = split_unit(unit)
        match kind:
            case Unit.WORKING_HOURS:
                return self.after_working_hours(instant, amount)
            case Unit.NEXT_MEETING:
                return self.next_meeting(meeting, instant)
            case Unit.END_OF_TOUR:
                return self._after_tours(instant, int(amount))
            case _:
                return self._after_whole(instant, int(amount) * times, kind)

    def before(self, instant: datetime, amount: float, unit: str) -> datetime:
        """The instant ``amount`` of ``unit`` earlier, of minutes, hours, days or working days.

        ``ValueError`` for a unit that is not counted back. So many working days before is close of
        business on the working day that many before the date of the instant itself.
        """
        check_length(amount, unit)
        if step := _ELAPSED.get(unit):
            return utc(instant) - step * amount
        if unit == Unit.DAYS:
            return self._days_before(instant, int(amount))
        if unit == Unit.WORKING_DAYS:
            last = calendar_days.working_days_back(
                self.nation, self.closed_days, london_date(instant), int(amount)
            )
            return at_london(last, self.closes)
        raise ValueError(f"{unit} is not counted back; use {', '.join(COUNTED_BACK)}.")

    def _after_whole(self, instant: datetime, amount: int, unit: Unit) -> datetime:
        """The instant so many whole days, months or years later."""
        match unit:
            case Unit.DAYS:
                return self.after_days(instant, amount)
            case Unit.MONTHS:
                return self.after_months(instant, amount)
            case Unit.YEARS:
                return self.after_months(instant, 12 * amount)
            case Unit.WORKING_DAYS:
                return self.after_working_days(instant, amount)
            case Unit.SCHOOL_DAYS:
                return self.after_school_days(instant, amount)
            case Unit.DAYS_BEGINNING_WITH:
                return self.end_of_days_beginning_with(instant, amount)
            case _:
                raise AssertionError(f"{unit} does not count whole days.")

    def understands(self, amount: float, unit: str) -> str | None:
        """What is wrong with a length of time, in a sentence; None if ``after`` can count it."""
        try:
            check_length(amount, unit)
            _, name = split_unit(unit)
            if name:
                self._meetings_named(name)
        except ValueError as problem:
            return str(problem)
        return None

    # --- By the stopwatch ---

    def after_minutes(self, instant: datetime, amount: float) -> datetime:
        """So many minutes later, through nights, weekends and changes of the clocks."""
        return utc(instant) + timedelta(minutes=amount)

    def after_hours(self, instant: datetime, amount: float) -> datetime:
        """So many hours later, through nights, weekends and changes of the clocks."""
        return utc(instant) + timedelta(hours=amount)

    # --- By the date ---

    def after_days(self, instant: datetime, amount: int) -> datetime:
        """The same time in London so many days later: 23 or 25 hours when the clocks change."""
        if amount == 0:
            return utc(instant)
        local = london(instant)
        return at_london(local.date() + amount * _DAY, local.time())

    def _days_before(self, instant: datetime, amount: int) -> datetime:
        local = london(instant)
        return at_london(local.date() - amount * _DAY, local.time()) if amount else utc(instant)

    def after_months(self, instant: datetime, amount: int) -> datetime:
        """The same date and time so many months later, or the month's last day if it is shorter."""
        if amount == 0:
            return utc(instant)
        local = london(instant)
        years, month = divmod(local.month - 1 + amount, 12)
        year, month = local.year + years, month + 1
        day = min(local.day, monthrange(year, month)[1])
        return at_london(date(year, month, day), local.time())

    def end_of_days_beginning_with(self, instant: datetime, amount: int) -> datetime:
        """Midnight at the end of a period of days whose first is the day of the instant itself.

        Three days beginning with Monday end at midnight between Wednesday and Thursday, at
        whatever time on Monday they began.
        """
        return start_of_day(london_date(instant) + amount * _DAY)

    # --- By the working day ---

    def is_working_day(self, day: date) -> bool:
        """Whether it is Monday to Friday, no bank holiday and not a day the force is closed."""
        return calendar_days.is_working_day(self.nation, self.closed_days, day)

    def after_working_days(self, instant: datetime, amount: int) -> datetime:
        """Close of business on the working day that many after day 0.

        Day 0 is the day of the instant. After close of business, or on a day that is not a working
        day, it is the next working day: Friday 17:00 and one working day is Monday 17:00, but
        Friday 17:01 is Tuesday 17:00.
        """
        local = london(instant)
        late = local.time() > self.closes
        return at_london(self._working_day(local.date(), amount, skip_start=late), self.closes)

    def after_working_hours(self, instant: datetime, amount: float) -> datetime:
        """So many office hours later.

        The count starts when the office next opens, if it is shut. An amount that uses up a day
        ends when the office closes, not when it next opens.
        """
        local = london(instant)
        day = local.date()
        opens, closes = (datetime.combine(day, at) for at in (self.opens, self.closes))
        now = local.replace(tzinfo=None)
        late = now >= closes
        idle = late or not self.is_working_day(day)
        counted = (_NOTHING if idle else max(now - opens, _NOTHING)) + timedelta(hours=amount)
        days, rest = divmod(counted, closes - opens)
        if days and not rest:
            days, rest = days - 1, closes - opens
        last = self._working_day(day, days, skip_start=late)
        return at_london(last, (opens + rest).time())

    def _working_day(self, start: date, amount: int, *, skip_start: bool) -> date:
        return calendar_days.count_working_days(
            self.nation, self.closed_days, start, amount, skip_start=skip_start
        )

    # --- By the school day ---

    def terms_cover(self, day: date, establishment: str | None = None) -> bool:
        """Whether term dates are loaded for this day; where not, school days are a guess."""
        return calendar_school.terms_cover(terms_of(self.schools, establishment), day)

    def is_school_day(self, day: date, establishment: str | None = None) -> bool:
        """Whether the school is open; a guess that errs towards yes where no terms are loaded."""
        terms = terms_of(self.schools, establishment)
        return calendar_school.is_school_day(terms, self.nation, day)

    def in_school_hours(self, instant: datetime, establishment: str | None = None) -> bool:
        """Whether it is a school day, from the start of the session until before its end."""
        local = london(instant)
        return self.schools.opens <= local.time() < self.schools.closes and self.is_school_day(
            local.date(), establishment
        )

    def next_school_day(self, instant: datetime, establishment: str | None = None) -> datetime:
        """The start of the next session, always later than the instant itself."""
        return self.after_school_days(instant, 1, establishment)

    def after_school_days(
        self, instant: datetime, amount: int, establishment: str | None = None
    ) -> datetime:
        """The start of the session that many sessions on; the first is strictly later."""
        local = london(instant)
        day = local.date() if local.time() < self.schools.opens else local.date() + _DAY
        year = day.year
        days = self._school_days(establishment, year)
        place = bisect_right(days, day.toordinal() - 1) + amount - 1
        while place >= len(days):
            place -= len(days)
            year += 1
            days = self._school_days(establishment, year)
        return at_london(date.fromordinal(days[place]), self.schools.opens)

    @cached_property
    def _school_tables(self) -> dict[tuple[str | None, int], tuple[int, ...]]:
        return {}

    def _school_days(self, establishment: str | None, year: int) -> tuple[int, ...]:
        """The ordinals of the school days of a year, counted once."""
        key = (establishment, year)
        if key not in self._school_tables:
            terms = terms_of(self.schools, establishment)
            self._school_tables[key] = calendar_school.school_days(terms, self.nation, year)
        return self._school_tables[key]

    # --- By the force's week ---

    def next_meeting(self, name: str, instant: datetime) -> datetime:
        """The first meeting of this name whose cut-off has not passed; at it is still in time."""
        return min(self._next(meeting, utc(instant)) for meeting in self._meetings_named(name))

    def held_after(self, name: str, instant: datetime) -> datetime:
        """When the meeting of this name is held next, at or after an instant."""
        return next(at for at in self._held(name, instant, 1) if at >= instant)

    def held_before(self, name: str, instant: datetime) -> datetime:
        """When the meeting of this name was held last before an instant."""
        return next(at for at in self._held(name, instant, -1) if at < instant)

    def _held(self, name: str, instant: datetime, step: int) -> Iterator[datetime]:
        """When the meetings of this name are held, from the day of an instant on or back."""
        self._meetings_named(name)
        for away in range(_LONGEST_WAIT):
            day = london_date(instant) + step * away * _DAY
            yield from [at for meeting, at in self.meetings_on(day) if meeting.name == name][::step]
        raise ValueError(f"The {name} meeting is never held.")

    def meetings_on(self, day: date) -> tuple[tuple[Meeting, datetime], ...]:
        """The meetings that are held on a day, in order, each with its instant."""
        held = [
            (meeting, at_london(day, meeting.at))
            for meeting in self.meetings
            if self._held_on(meeting, day)
        ]
        return tuple(sorted(held, key=lambda one: (one[1], one[0].name)))

    def _held_on(self, meeting: Meeting, day: date) -> bool:
        falls = day.weekday() in meeting.weekdays
        return falls and (self.is_working_day(day) or not meeting.working_days_only)

    def _meetings_named(self, name: str) -> tuple[Meeting, ...]:
        found = tuple(meeting for meeting in self.meetings if meeting.name == name)
        if not found:
            known = ", ".join(sorted({meeting.name for meeting in self.meetings})) or "none"
            raise ValueError(f"There is no meeting named {name!r}; the calendar has {known}.")
        return found

    def _next(self, meeting: Meeting, instant: datetime) -> datetime:
        """The first time this meeting is held whose cut-off has not passed."""
        earliest = instant + timedelta(minutes=meeting.cut_off)
        for ahead in range(_LONGEST_WAIT):
            day = london_date(earliest) + ahead * _DAY
            if not self._held_on(meeting, day):
                continue
            if (held := at_london(day, meeting.at)) >= earliest:
                return held
        raise ValueError(f"The {meeting.name} meeting is never held.")

    def _after_tours(self, instant: datetime, amount: int) -> datetime:
        """When the tour under way ends, or with two the one after it, and so on."""
        for _ in range(max(1, amount)):
            instant = self.end_of_tour(instant)
        return instant

    def end_of_tour(self, instant: datetime) -> datetime:
        """When the tour of duty under way ends, at most ``longest_tour`` later.

        At the minute of a changeover the tour that begins is under way. Where tours overlap the
        first to end counts; where none is under way the longest tour does.
        """
        now = utc(instant)
        today = london_date(now)
        tours = (tour_on(tour, day) for tour in self.tours for day in (today - _DAY, today))
        under_way = [ends for begins, ends in tours if begins <= now < ends]
        return min([*under_way, now + self.longest_tour])

    def is_night(self, instant: datetime) -> bool:
        """Whether it is night in London, by default from 22:00 until before 07:00."""
        return in_night(self.night, london(instant).time())
