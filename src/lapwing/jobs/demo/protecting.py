"""One use of police protection, from the scene to the day after its end, as it should be worked."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from lapwing.jobs.demo import failures
from lapwing.jobs.demo.notebook import Notebook, moment_text
from lapwing.jobs.demo.staff import Officer
from lapwing.journal.entry import Answer

OFFICER, INSPECTOR, UNIT = "response-officer", "duty-inspector", "safeguarding-unit"
SUPERINTENDENT, SERGEANT = "duty-superintendent", "safeguarding-sergeant"
DAILY = "daily management"
A_DAY = timedelta(days=1)
REVIEW_EVERY = timedelta(hours=6)
WELFARE_EVERY = timedelta(hours=3)
LEAST_LEFT = timedelta(hours=2)  # nobody accepts a child for the last hour of their tour

SPEAKS_FROM = 3  # years

# From which age, what was found, the harm that was feared, the child's words, and what they want.
# fmt: off
SCENES: tuple[tuple[int, str, str, str, str, str], ...] = (
    (2, "A flat above a shop; the door stood open", "alone",
     "Nobody grown up had been there since the morning, by what the neighbours say.",
     "Mum said two sleeps. I had the crisps.", "To go to nan's."),
    (0, "The hard shoulder, in a car that had stopped", "carers",
     "The driver could not stand, and there was nobody else to drive or to look after the child.",
     "I told him I felt sick and he laughed.", "To ring big sister."),
    (0, "A house where officers had come about a fight", "physical",
     "Fresh marks on both arms, and the only grown-up there was the one who had made them.",
     "Don't tell him I showed you.", "Not to go back in tonight."),
    (12, "A flat with grown-ups whom nobody in the family knows", "exploitation",
     "Late at night among grown-up strangers, with a new telephone and a room key.",
     "They're mates. You don't get it.", "To be left alone, and then: to sleep."),
    (0, "A bedroom without a bed, behind a bolted door", "neglect",
     "Cold, unfed, in clothes of some days ago, and the door bolted from outside.",
     "It's only when I'm bad.", "Something to eat, and the light on."),
)
# fmt: on


@dataclass(frozen=True, kw_only=True, slots=True)
class Use:
    """One use: when, for how long, and at which moment's officers hold it where it is open."""

    at: datetime
    hours: float
    held_at: datetime
    age: int
    reviewed_late: bool = False


def tell_use(book: Notebook, meeting: Notebook, use: Use) -> None:
    """Everything from the use to the closing; the discussion with social care is another case."""
    at, end = use.at, use.at + timedelta(hours=use.hours)
    officer = book.who(OFFICER, use.held_at)
    _tell_scene(book, use, officer)
    _tell_discussion(meeting, at)
    _tell_keeping(book, use, end)
    _tell_end(book, end)
    held = book.force.calendar.next_meeting(DAILY, at)
    while True:
        _considered(book, held)
        if held > end:
            return
        held = book.force.calendar.next_meeting(DAILY, held)


def _tell(
    book: Notebook, kind: str, at: datetime, role: str, by: Officer | None = None, **told: Answer
) -> None:
    book.tell(kind, at, role, at_once=True, by=by, also=told)


def _tell_scene(book: Notebook, use: Use, officer: Officer) -> None:
    """What whoever used the power does in the first two hours."""
    at = use.at
    fitting = [scene for scene in SCENES if use.age >= scene[0]]
    _, where, harm, grounds, words, wishes = book.random.choice(fitting)
    _tell(
        book, "protection-used", at, OFFICER, officer,
        mode="removed", where=where, requested_by="nobody", entered="no", force_used="no",
    )  # fmt: skip
    told: dict[str, Answer] = {"told": "not-able", "why_not": "Too young; told again each day."}
    heard: dict[str, Answer] = {"how": "watched", "wishes": "To be held, as far as one can tell."}
    if use.age >= SPEAKS_FROM:
        told = {
            "told": "told",
            "explained": "That they are safe, who looks after them now, and who comes next.",
            "understood": "Said it back in their own words.",
        }
        heard = {"how": "asked", "words": words, "wishes": wishes}
    _tell(book, "protection-child-told", at + book.minutes(10, 40), OFFICER, officer, **told)
    _tell(
        book, "protection-council-told", at + book.minutes(20, 50), OFFICER, officer,
        which=("found", "home"), council="The council where the child lives",
        told="The emergency duty worker", channel="telephone", lives_there="yes",
        said="Why, and where the child is; a social worker rings back and finds a bed.",
        place="The carers whom the council named",
    )  # fmt: skip
    _tell(
        book, "protection-accommodated", at + book.minutes(30, 55), OFFICER, officer,
        type="foster", place="With carers of the council; an officer went along",
    )  # fmt: skip
    _tell(
        book, "protection-grounds-written", at + book.minutes(50, 100), OFFICER, officer,
        grounds=grounds, harm=(harm,), entry_power="nothing-entered",
        other_children="no", medical="no",
    )  # fmt: skip
    _tell(
        book, "protection-child-heard", at + book.minutes(40, 110), OFFICER, officer,
        **heard, demeanour="Pale and tired; held on to a bag.", interpreter="no",
        behaviour="Stayed close to the officer, and ate what there was.",
    )  # fmt: skip
    _tell(
        book, "protection-person-told", at + book.minutes(60, 110), OFFICER, officer,
        who="parent", name="The mother", outcome="told", others="no",
        said="What was done, why, and that social care decides with them what follows.",
    )  # fmt: skip


def _tell_discussion(meeting: Notebook, at: datetime) -> None:
    asked, held = at + meeting.minutes(60, 200), at + meeting.minutes(300, 1_100)
    council = "The council where the child lives"
    _tell(
        meeting, "meetings-strategy-requested", asked, UNIT,
        authority=council, reason="The child is in police protection.", urgency="soon",
    )  # fmt: skip
    _tell(
        meeting, "meetings-strategy-held", held, UNIT,
        present=("police", "social-care", "health"), people="The social worker, a nurse, the unit",
        shared="What each knew of the child and the home.", decision="single",
        reasons="The harm was likely, and the family wants help.", medical="no",
        video_interview="no", safety_plan="The child stays where they are.", police_actions="no",
    )  # fmt: skip
    _tell(
        meeting, "meetings-minutes-received", held + meeting.minutes(200, 1_000), UNIT, agreed="yes"
    )
    _tell(
        meeting, "meetings-enquiry-concluded", held + timedelta(days=12), UNIT,
        outcome="support", reasons="The family takes the help; all who met agreed.",
    )  # fmt: skip
    _tell(
        meeting, "meetings-closed", held + timedelta(days=3), SERGEANT,
        summary="Social care inquires; what the police knew was told.",
    )  # fmt: skip


def _tell_keeping(book: Notebook, use: Use, end: datetime) -> None:
    """Designated officers, one after another, each with reviews and notes of how the child is."""
    inspector = book.who(INSPECTOR, use.held_at)
    accepted = use.at + book.minutes(15, 50)
    first = max(accepted + LEAST_LEFT, use.held_at)
    until = book.force.calendar.end_of_tour(first)
    _accept(book, accepted, inspector, until)
    gap = timedelta(hours=book.random.uniform(*failures.PROTECTION_GAP_HOURS))
    review, welfare = use.at + timedelta(minutes=220), use.at + WELFARE_EVERY
    while min(review, welfare, until) < end:
        if until <= min(review, welfare):
            # A review follows, as by whoever takes over.
            officer = book.who(INSPECTOR, until + timedelta(hours=1))
            _tell(
                book, "protection-handed-over", until - timedelta(minutes=20), INSPECTOR, inspector,
                officer=officer.id, told="How the child is, who was told, and what comes next.",
            )  # fmt: skip
            inspector, accepted = officer, until - timedelta(minutes=5)
            until = book.force.calendar.end_of_tour(accepted + LEAST_LEFT)
            _accept(book, accepted, inspector, until)
            review = accepted + timedelta(minutes=40)
        elif welfare <= review:
            _tell(
                book, "protection-welfare-noted", welfare, INSPECTOR, inspector,
                how="Calm, by what the carer says, who has seen them.", done="Fed, and in bed.",
            )  # fmt: skip
            welfare += WELFARE_EVERY
        else:
            _review(book, review, inspector)
            review += gap if use.reviewed_late else REVIEW_EVERY
    decided = min(end - timedelta(minutes=30), use.at + timedelta(hours=30))
    _tell(
        book, "protection-order-decided", decided, INSPECTOR, inspector,
        decision="not-needed", why="The council places the child with the parents' agreement.",
    )  # fmt: skip


def _accept(book: Notebook, at: datetime, inspector: Officer, until: datetime) -> None:
    _tell(
        book, "protection-designated", at, INSPECTOR, inspector,
        told="Whoever had the child until now rang; the grounds were read.",
        until=moment_text(until),
    )  # fmt: skip


def _review(book: Notebook, at: datetime, inspector: Officer) -> None:
    _tell(
        book, "protection-reviewed", at, INSPECTOR, inspector,
        mode="remote", needed="yes", why="Nobody at home can look after the child yet.",
        welfare="Slept and ate; asks for things from home.", heard="yes",
        place="Right for now; they know the carers.", council="Looks for family.",
        next=moment_text(at + REVIEW_EVERY),
    )  # fmt: skip


def _tell_end(book: Notebook, end: datetime) -> None:
    inspector = book.who(INSPECTOR, end)
    _tell(
        book, "protection-ended", end, INSPECTOR, inspector,
        reason="council", why="The parents agree, and the council has carers.",
    )  # fmt: skip
    _tell(
        book, "protection-end-recorded", end + book.minutes(10, 50), INSPECTOR, inspector,
        destination="Carers of the council", with_whom="The carers, whom the child has met",
        plan="No visit alone; the social worker comes tomorrow.", told="Parents, council, child",
    )  # fmt: skip
    _tell(
        book, "protection-checked-after", end + timedelta(hours=20), UNIT,
        plan_holds="yes", how="The carers and the social worker saw the child; settled.",
    )  # fmt: skip
    _tell(
        book, "protection-closed", end + timedelta(hours=50), INSPECTOR, inspector,
        summary="Safe with carers while social care and the family work it out.",
    )  # fmt: skip


def _considered(book: Notebook, at: datetime) -> None:
    _tell(
        book, "meetings-considered", at, SUPERINTENDENT,
        meeting="daily-management",
        decisions="Heard, with what is still to do and who does it.",
    )  # fmt: skip
