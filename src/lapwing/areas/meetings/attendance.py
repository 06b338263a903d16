"""Attendance: how many of the meetings that were held each agency took part in."""

from collections.abc import Iterable
from dataclasses import dataclass

from lapwing.areas.meetings.kinds.strategy import AGENCIES
from lapwing.journal.entry import Entry

STRATEGY, CONFERENCE = "meetings-strategy-held", "meetings-conference-held"
CONSIDERED, ABSENT = "meetings-considered", "meetings-not-attended"
KINDS = (STRATEGY, CONFERENCE, CONSIDERED, ABSENT)
SORTS = (
    ("Strategy discussions", (STRATEGY, ABSENT)),
    ("Child protection conferences", (CONFERENCE,)),
    ("Children at daily and monthly meetings", (CONSIDERED,)),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Attendance:
    """How often one agency took part, of the meetings of which it is said who did.

    ``unknown`` counts those of which nobody said who took part: they are in no rate.
    """

    agency: str
    title: str
    present: int
    known: int
    unknown: int


def attendance(kinds: Iterable[str], entries: Iterable[Entry]) -> tuple[Attendance, ...]:
    """Each agency's attendance at the meetings of these kinds.

    That no officer attended is known of the police alone, and the record of the discussion itself,
    where there is one, says it again: of one moment on a case it counts once.
    """
    wanted = set(kinds)
    told = [one for one in entries if one.kind in wanted]
    held = [one for one in told if one.kind != ABSENT]
    stands = {(one.case, one.at) for one in held}
    absent = [one for one in told if one.kind == ABSENT and (one.case, one.at) not in stands]
    said = [one for one in held if one.answers.get("present")]
    return tuple(
        Attendance(
            agency=option.code,
            title=option.label,
            present=sum(_was_there(one, option.code) for one in said),
            known=len(said) + (len(absent) if option.code == "police" else 0),
            unknown=len(held) - len(said),
        )
        for option in AGENCIES
        if option.code != "other"
    )


def _was_there(entry: Entry, agency: str) -> bool:
    present = entry.answers.get("present")
    return isinstance(present, tuple) and agency in present
