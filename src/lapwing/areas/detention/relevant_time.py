"""The relevant time: when the law begins to count how long a child has been detained."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from lapwing.base.clock_text import parse_instant
from lapwing.journal.entry import Answer
from lapwing.journal.questions import NO

# How they came to be detained, in the words of PACE 1984, section 41.
ARRESTED, AT_STATION, STREET_BAIL = "arrested", "at-station", "street-bail"
OTHER_AREA, OTHER_DETENTION, OUTSIDE = "other-area", "other-detention", "outside"
TAKEN_OVER = "taken-over"

# How long after the arrest, the departure or the entry the time runs at the latest, section 41(2),
# (3) and (5). It is part of what "relevant time" means there, and no length that a force sets.
AT_LATEST = timedelta(hours=24)


def relevant_time(answers: Mapping[str, Answer]) -> datetime | None:
    """From when detention is counted, by what was answered of the arrest and the arrival.

    Where it is not known whether they were questioned before they came, the earliest counts. The
    law sets no latest for somebody who is arrested in the area; taking one cannot make it later.
    """
    arrest, arrival = _told(answers, "arrest_at"), _told(answers, "arrived_at")
    first = _told(answers, "first_station_at")
    match answers.get("how"):
        case "at-station":
            known = [arrest]
        case "street-bail":
            known = [arrival]
        case "other-area":
            known = [arrival, _later(arrest)]
            if answers.get("questioned_there") != NO:
                known.append(first)
        case "other-detention":
            known = [arrival, _later(_told(answers, "left_at"))]
            if answers.get("questioned_there") != NO:
                known.append(first)
        case "outside":
            known = [arrival, _later(_told(answers, "entered_at"))]
        case "taken-over":
            known = [arrival, first, _later(arrest)]
        case _:
            known = [arrival, _later(arrest)]
    return min((one for one in known if one is not None), default=None)


def _told(answers: Mapping[str, Answer], name: str) -> datetime | None:
    answer = answers.get(name)
    return parse_instant(answer) if isinstance(answer, str) and answer else None


def _later(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment + AT_LATEST
