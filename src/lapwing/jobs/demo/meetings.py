"""Tells the daily meetings and the strategy meetings about a child still missing."""

from datetime import datetime, timedelta

from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.partners import authority_name


def tell_meetings(book: Notebook, episode: Episode, end: datetime) -> None:
    """The daily meetings at which a child still missing is on the list, and strategy meetings."""
    calendar, child, reported = book.force.calendar, episode.child, episode.reported
    for name, code, role in (
        ("missing", "daily-missing", "missing-team"),
        ("daily management", "daily-management", "head-of-public-protection"),
    ):
        held = calendar.next_meeting(name, reported)
        for _ in range(12):
            if book.random.random() > 0.04:
                book.tell(
                    "missing-meeting-considered",
                    held,
                    role,
                    meeting=code,
                    decisions="Risk agreed. Social care to ring the extended family.",
                    actions="Missing people team to speak with the family again.",
                )
            held = calendar.next_meeting(name, held + timedelta(hours=2))
            if held > episode.found:
                break
    wait = timedelta(hours=4 if episode.grade == "high" else 24) - book.minutes(5, 60)
    if book.while_missing(
        "missing-strategy-requested",
        reported + wait,
        "sergeant",
        end,
        authority=authority_name(book.force, child),
        reason="The episode is prolonged, and harm is feared.",
    ):
        held = calendar.after(reported + wait, 1, "working days") - book.minutes(30, 240)
        book.while_missing(
            "missing-strategy-held",
            held,
            "safeguarding-unit",
            end,
            present="Police, social care, health, school",
            shared="A flat used by older friends; a new telephone number.",
            decisions="Visit the flat; social care to speak with the grandmother.",
        )
