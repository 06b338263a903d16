"""Dates and times in words, in the style of GOV.UK: 21 November 2026, 1:21am, in 2 hours."""

from datetime import date, datetime, time, timedelta

from lapwing.base.clock import london, utc

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


def date_words(day: date) -> str:
    """21 November 2026."""
    return f"{day.day} {day:%B} {day.year}"


def month_words(year: int, month: int) -> str:
    """November 2026."""
    return f"{date(year, month, 1):%B} {year}"


def day_words(day: date) -> str:
    """Saturday 21 November 2026."""
    return f"{day:%A} {date_words(day)}"


def plain_time_words(at: time) -> str:
    """1:21am, 9pm, midday or midnight, with no word of the clocks changing."""
    if at.minute == 0 and at.hour in (0, 12):
        return "midday" if at.hour else "midnight"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % 12 or 12}{minutes}{'am' if at.hour < 12 else 'pm'}"


def time_words(instant: datetime) -> str:
    """The time in London, such as 1:21am; 1:30am (GMT, the second time) where it happens twice."""
    local = london(instant)
    words = plain_time_words(local.time())
    other = local.replace(fold=1 - local.fold)
    if other.utcoffset() == local.utcoffset():
        return words
    return f"{words} (GMT, the second time)" if local.fold else f"{words} (BST, the first time)"


def moment_words(instant: datetime) -> str:
    """Saturday 21 November 2026 at 1:21am; a midnight says that it begins its day."""
    local = london(instant)
    start = " (the start of the day)" if (local.hour, local.minute) == (0, 0) else ""
    return f"{day_words(local.date())} at {time_words(instant)}{start}"


def span_words(length: timedelta) -> str:
    """A length in its two largest fitting units: 40 minutes, 2 hours 5 minutes, 3 days."""
    if length < _MINUTE:
        return "less than a minute"
    days, rest = divmod(length, _DAY)
    hours, rest = divmod(rest, _HOUR)
    if days >= 2:
        return _count(days, "day")
    if days:
        return _join(_count(days, "day"), _count(hours, "hour"))
    return _join(_count(hours, "hour"), _count(rest // _MINUTE, "minute"))


def relative_words(instant: datetime, now: datetime) -> str:
    """In 2 hours 5 minutes, now, or 40 minutes ago; part minutes are not counted."""
    ahead = utc(instant) - utc(now)
    if abs(ahead) < _MINUTE:
        return "now"
    return f"in {span_words(ahead)}" if ahead > timedelta(0) else f"{span_words(-ahead)} ago"


def due_words(due: datetime, now: datetime) -> str:
    """Due in 2 hours, due now, or overdue by 3 days; at the very instant it is not yet overdue."""
    ahead = utc(due) - utc(now)
    if ahead < timedelta(0):
        return f"overdue by {span_words(-ahead)}"
    return "due now" if ahead < _MINUTE else f"due in {span_words(ahead)}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'}" if number else ""


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)
