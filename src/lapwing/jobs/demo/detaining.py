"""One child's detention, from the arrival at the station to the check of the record."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from lapwing.areas.detention.kinds.checking import CRITERIA
from lapwing.jobs.demo.notebook import Notebook, moment_text
from lapwing.journal.entry import Answer

SERGEANT, REVIEWER, CHECKER = "custody-sergeant", "duty-inspector", "custody-inspector"
DAILY = "daily management"
STATION = "Lower Fennick"
FIRST_REVIEW, REVIEW_EVERY = timedelta(hours=5, minutes=40), timedelta(hours=9)
A_VISIT = timedelta(minutes=55)

OFFENCES = (
    "Theft from a shop", "Criminal damage to a bus shelter", "Assault by beating",
    "Possession of cannabis", "Taking a car without consent", "Burglary of a garage",
)  # fmt: skip
# fmt: off
WORDS = (
    "Is my mum coming?", "I want to go home.", "It wasn't even me who threw it.",
    "I'm hungry. I haven't had nothing since school.", "Can you tell my nan I'm all right?",
)
# fmt: on
HARMED = "He'll go mad when I get home. Last time I couldn't sit down."
ENDINGS = ("investigation", "no-action", "out-of-court", "charged")


@dataclass(frozen=True, kw_only=True, slots=True)
class Stay:
    """One detention: when, for how long, and how long the appropriate adult took to come."""

    at: datetime
    hours: float
    adult_after: timedelta
    age: int
    girl: bool
    harmed: bool = False


def tell_detention(book: Notebook, stay: Stay) -> None:
    """Booked in, told, visited every hour, reviewed, interviewed, released and looked at again."""
    arrived = stay.at
    authorised = arrived + book.minutes(10, 20)
    end = arrived + timedelta(hours=stay.hours)
    _tell_arrival(book, stay, authorised)
    _tell_told(book, stay, authorised)
    adult = authorised + stay.adult_after
    if adult < end:
        _tell_adult(book, adult, end)
    visit = authorised + A_VISIT
    while visit < end:
        _tell(
            book, "detention-checked", visit, SERGEANT,
            face_seen="yes", how="Awake and spoken with; water and food were offered.",
        )  # fmt: skip
        visit += A_VISIT
    review = authorised + FIRST_REVIEW
    while review < end:
        _tell_review(book, review, there=adult <= review)
        review += REVIEW_EVERY
    _tell_end(book, end)
    _tell(
        book, "meetings-considered", book.force.calendar.next_meeting(DAILY, authorised), CHECKER,
        meeting="daily-management", decisions="Why, how long, and who came for the child.",
    )  # fmt: skip


def _tell(book: Notebook, kind: str, at: datetime, role: str, **told: Answer) -> None:
    book.tell(kind, at, role, at_once=True, also=told)


def _tell_arrival(book: Notebook, stay: Stay, authorised: datetime) -> None:
    arrest = stay.at - book.minutes(20, 50)
    _tell(
        book, "detention-arrived", stay.at, SERGEANT,
        how="arrested", arrest_at=moment_text(arrest.replace(second=0, microsecond=0)),
        arrived_at=moment_text(stay.at.replace(second=0, microsecond=0)), station=STATION,
        offence=book.random.choice(OFFENCES), indictable="no", necessity=("investigate",),
        alternatives="Was asked to come by themselves and would not.", age=stay.age,
        age_basis="told", sex="female" if stay.girl else "male", looked_after="no",
        mental_health_power="no",
    )  # fmt: skip
    _tell(
        book, "detention-authorised", authorised, SERGEANT,
        grounds=("questioning",), why="What happened is to be asked once, and soon.",
        place="detention-room", away_from_adults="yes",
        needs="Somebody of theirs, food, and to be told what happens next.",
    )  # fmt: skip


def _tell_told(book: Notebook, stay: Stay, authorised: datetime) -> None:
    """Who is asked, told and offered in the first hours."""
    if stay.girl:
        _tell(
            book, "detention-woman-named", authorised + book.minutes(5, 25), SERGEANT,
            name="The detention officer on this tour", told="yes",
        )  # fmt: skip
    _tell(
        book, "detention-adult-asked", authorised + book.minutes(8, 27), SERGEANT,
        type="parent", name="The mother", excluded=("none",), told_why="yes", reply="comes",
    )  # fmt: skip
    _tell(
        book, "detention-parent-told", authorised + book.minutes(10, 50), SERGEANT,
        who="parent", name="The mother, by telephone", told=("arrest", "reason", "place"),
    )  # fmt: skip
    _tell(
        book, "detention-child-voice", authorised + book.minutes(10, 35), SERGEANT,
        occasion="booking-in", words=HARMED if stay.harmed else book.random.choice(WORDS),
        needs="Food, and somebody of theirs.", worries="What is said at home.",
        feelings="Close to tears at first, then quiet.", child_harm="yes" if stay.harmed else "no",
    )  # fmt: skip
    _tell(
        book, "detention-referred", authorised + book.minutes(30, 100), SERGEANT,
        service="liaison", why="Offered to every child who comes here.",
    )  # fmt: skip


def _tell_adult(book: Notebook, adult: datetime, end: datetime) -> None:
    """The appropriate adult is there: rights again, and then the interview."""
    _tell(
        book, "detention-adult-arrived", adult, SERGEANT,
        type="parent", name="The mother", excluded=("none",),
        purposes=("welfare", "rights", "interview"),
    )  # fmt: skip
    _tell(
        book, "detention-rights-given", adult + book.minutes(5, 25), SERGEANT,
        with_adult="yes", solicitor="asked", in_private="yes", understood="yes",
    )  # fmt: skip
    _tell(
        book, "detention-interviewed", min(adult + book.minutes(50, 120), end), "response-officer",
        about="What happened, by the officer in the case", adult="there", adult_name="The mother",
    )  # fmt: skip


def _tell_review(book: Notebook, at: datetime, *, there: bool) -> None:
    # An adult who is not there yet is on the way: what one does without is told case by case.
    why: dict[str, Answer] = {} if there else {"not_offered_why": "The adult had not come yet."}
    _tell(
        book, "detention-reviewed", at, REVIEWER,
        mode="in-person", child_seen="yes", offered=("child", "adult") if there else ("child",),
        **why, representations="Wants to go home.",
        adult="there" if there else "on-the-way", decision="stay",
        why="A witness is still to be heard; it is done first.",
    )  # fmt: skip
    _tell(
        book, "detention-child-voice", at + book.minutes(5, 30), SERGEANT,
        occasion="review", words=book.random.choice(WORDS), needs="Sleep.", worries="School.",
        feelings="Tired.", child_harm="no",
    )  # fmt: skip


def _tell_end(book: Notebook, end: datetime) -> None:
    _tell(
        book, "detention-child-voice", end - timedelta(minutes=10), SERGEANT,
        occasion="release", words=book.random.choice(WORDS), needs="A lift home.",
        worries="What comes next.", feelings="Relieved.", child_harm="no",
    )  # fmt: skip
    ending = book.random.choice(ENDINGS)
    if ending == "charged":
        _tell(
            book, "detention-charged", end - timedelta(minutes=9), SERGEANT,
            offence="As arrested for", adult="yes", court="The youth court at Fennick",
            sitting_at=moment_text(end.replace(minute=0, second=0) + timedelta(days=9)),
        )  # fmt: skip
        _tell(
            book, "detention-bail-decided", end - timedelta(minutes=6), SERGEANT,
            decision="unconditional", why="Lives at home, and comes when asked.", in_presence="yes",
        )  # fmt: skip
    _tell(
        book, "detention-released", end, SERGEANT,
        disposal=ending, released_to="The mother, who takes them home by car",
        plan="Whom to ring, and the appointment with liaison and diversion.",
    )  # fmt: skip
    met: dict[str, Answer] = {one.key: "met" for one in CRITERIA.now if one.asked}
    _tell(
        book, "detention-quality-checked", end + book.minutes(2_000, 8_000), CHECKER,
        **met, grade="good", learned="What was done early made it short.",
    )  # fmt: skip
    _tell(
        book, "detention-closed", end + timedelta(days=6), CHECKER,
        summary="At home; those who can help know.",
    )  # fmt: skip
