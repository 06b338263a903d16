"""A child in custody who is strip searched, charged and refused bail, and for whom is no bed."""

from datetime import datetime, timedelta

from lapwing.jobs.demo.detaining import SERGEANT
from lapwing.jobs.demo.notebook import Notebook, moment_text

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
# Counted back from now: how the council's answer stands twenty minutes after it was given.
SEARCHED, TOLD = 3 * HOUR + 40 * MINUTE, 3 * HOUR
LIKELY, ALERTED = 2 * HOUR, 110 * MINUTE
CHARGED, REFUSED, ASKED, ANSWERED = 100 * MINUTE, 90 * MINUTE, 80 * MINUTE, 20 * MINUTE
COUNCIL = "Northmere County Council"


def tell_refusal(book: Notebook, now: datetime) -> None:
    """Searched with every safeguard, refused bail, and the council has said that it has no bed."""
    _tell_search(book, now)
    book.tell(
        "detention-refusal-likely", now - LIKELY, SERGEANT, at_once=True,
        why="Charge is sought, and he has missed two dates at court.",
    )  # fmt: skip
    book.tell(
        "detention-council-alerted", now - ALERTED, SERGEANT, at_once=True,
        who=("council", "youth-justice"), person="The emergency duty worker",
        said="They look for a carer already.",
    )  # fmt: skip
    book.tell(
        "detention-charged", now - CHARGED, SERGEANT, at_once=True,
        offence="Burglary of the old boathouse", adult="yes", court="The youth court at Fennick",
        sitting_at=moment_text(_next_morning(now)),
    )  # fmt: skip
    book.tell(
        "detention-bail-decided", now - REFUSED, SERGEANT, at_once=True,
        decision="refused", grounds=("not-appear",), why="He was looked for twice for the court.",
        in_presence="yes",
    )  # fmt: skip
    asked = book.tell(
        "detention-accommodation-asked", now - ASKED, SERGEANT, at_once=True,
        type="alternative", asked_for="Any bed tonight, with a carer or in a home.",
        council=COUNCIL, person="The emergency duty worker",
    )  # fmt: skip
    book.tell(
        "detention-accommodation-answered", now - ANSWERED, SERGEANT, at_once=True,
        regarding=asked.id, answer="no-bed", person="The emergency duty manager",
        why="Every carer on the list was rung; it was taken to the director on call.",
    )  # fmt: skip


def _tell_search(book: Notebook, now: datetime) -> None:
    book.tell(
        "detention-strip-searched", now - SEARCHED, SERGEANT, at_once=True,
        why="Something hard was felt under his clothes, and asking and a wand had not found it.",
        same_sex="yes", out_of_sight="yes", adult="there", people=2, urgent="no", inspector="yes",
        authorised_by="The custody inspector, ten minutes before", parent_told="yes",
        found="A door key on a string.",
    )  # fmt: skip
    book.tell(
        "detention-search-told", now - TOLD, SERGEANT, at_once=True,
        who="The safeguarding unit, by telephone", referral="yes", parent_told="yes",
    )  # fmt: skip


def _next_morning(now: datetime) -> datetime:
    """Ten o'clock of the next day, when the court sits."""
    return (now + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
