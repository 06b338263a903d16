"""The agendas of the daily meetings: which rule puts a child on each, and what else should have."""

from dataclasses import dataclass

from lapwing.areas.meetings.kinds.actions import (
    DAILY_DOMESTIC_ABUSE,
    DAILY_MANAGEMENT,
    DAILY_MISSING,
)
from lapwing.journal.entry import Entry
from lapwing.journal.questions import NO, YES

CONSIDERED = ("meetings-considered", "missing-meeting-considered")
TELL_OF_ABUSE = ("contact-received", "assessment-submitted")


@dataclass(frozen=True, kw_only=True, slots=True)
class Agenda:
    """One daily meeting: its code in an entry, its name in the force's week, and its rules.

    ``of_missing`` says that every child who is missing belongs on it; otherwise it is each child
    of whom domestic abuse was told since the meeting before. What the rule demands is checked
    against that: a child whom no rule brings is a fault that shows.
    """

    code: str
    held: str
    title: str
    duties: tuple[str, ...]
    of_missing: bool


AGENDAS = (
    Agenda(
        code=DAILY_MANAGEMENT,
        held="daily management",
        title="Daily management meeting",
        duties=("dmm-coverage", "pp-dmm", "pp-dmm/ended", "cus-dmm"),
        of_missing=True,
    ),
    Agenda(
        code=DAILY_MISSING,
        held="missing",
        title="Daily missing meeting",
        duties=("missing-daily-meeting-considered",),
        of_missing=True,
    ),
    Agenda(
        code=DAILY_DOMESTIC_ABUSE,
        held="domestic abuse",
        title="Daily domestic abuse meeting",
        duties=("da-daily-meeting",),
        of_missing=False,
    ),
)


def agenda_of(code: str) -> Agenda | None:
    """The agenda of this code, if there is one."""
    return next((one for one in AGENDAS if one.code == code), None)


def tells_of_abuse(entry: Entry) -> bool:
    """Whether an entry says that there was domestic abuse, and not that no child was near."""
    said = entry.answers
    return (
        entry.kind in TELL_OF_ABUSE
        and said.get("domestic_abuse") == YES
        and said.get("children") != NO
    )
