"""A year of calls to the control room and of child risk assessments, told person by person.

Most calls concern no child and are over in minutes. They are told at the rate of a whole force, so
they are made some people at a time and never held all at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from lapwing.areas.forces import Force
from lapwing.base.clock import london_date
from lapwing.jobs.demo import size
from lapwing.jobs.demo.assessing import tell_assessment
from lapwing.jobs.demo.chance import chance, made_id, weighted
from lapwing.jobs.demo.households import born, naming
from lapwing.jobs.demo.names import HAUNTS, PLACES, STREETS
from lapwing.jobs.demo.notebook import Notebook
from lapwing.jobs.demo.staff import SINCE, Staff
from lapwing.journal.entry import Answer, Entry

HANDLER, OFFICER = "call-handler", "response-officer"
CALL, ASSESSMENT = "call", "assessment"
# So far apart that nobody comes to notice three times in ninety days: each such person is told of
# by a signal, and those who do are told about one by one (``today.py``).
APART = timedelta(days=46)
OLDEST_CHILD = 17


@dataclass(frozen=True, kw_only=True, slots=True)
class Volume:
    """How many calls and assessments there are in the time that is told."""

    calls: int
    assessments: int


FEW = Volume(calls=300, assessments=60)


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """Somebody about whom it rang, and all that was recorded of it."""

    id: UUID
    standing: UUID
    given: str
    family: str
    born: date
    sex: str
    ethnicity: str
    entries: tuple[Entry, ...]


def volume(scale: float, days: int) -> Volume:
    """The calls and assessments of so many days, where 1 is a force's own year."""
    part = scale * days / 365
    return Volume(
        calls=round(size.CALLS_A_YEAR * part), assessments=round(size.ASSESSMENTS_A_YEAR * part)
    )


def subjects(
    force: Force, people: Staff, wanted: Volume, *, since: datetime, at: datetime, seed: str
) -> Iterator[Subject]:
    """Everybody about whom somebody rang or wrote, each with what was recorded by that moment."""
    days = max(1, (at - since) // APART)
    about_a_child = round(wanted.calls * size.CALLS_ABOUT_A_CHILD)
    for child, calls, assessments in (
        (True, about_a_child, wanted.assessments),
        (False, wanted.calls - about_a_child, 0),
    ):
        left = [CALL] * calls + [ASSESSMENT] * assessments
        order = chance(seed, "rings", child)
        order.shuffle(left)
        number = begun = 0
        while begun < len(left):
            random = chance(seed, "subject", child, number)
            often = min(weighted(random, size.CALLS_ABOUT_ONE), days)
            what = left[begun : begun + often]
            yield _subject(force, people, f"{seed}-{child}-{number}", what, child, since, at)
            begun += often
            number += 1


def _subject(
    force: Force,
    people: Staff,
    key: str,
    what: Sequence[str],
    child: bool,
    since: datetime,
    at: datetime,
) -> Subject:
    random = chance("subject", key)
    names = naming(random)
    girl = random.random() < size.HALF
    youngest = min(OLDEST_CHILD, (at - since).days // 365 + 1)  # was born before all that is told
    age = random.randint(youngest, OLDEST_CHILD) if child else random.randint(18 + youngest, 90)
    subject = Subject(
        id=made_id(SINCE, "person", "rings", key),
        standing=made_id(SINCE, "standing", "rings", key),
        given=random.choice(names.girls if girl else names.boys),
        family=random.choice(names.families),
        born=born(age, london_date(at), random),
        sex="female" if girl else "male",
        ethnicity=names.ethnicity,
        entries=(),
    )
    entries: list[Entry] = []
    grades = sorted(_grade(random) for one in what if one == ASSESSMENT)
    abuse_at = random.randrange(len(what)) if random.random() < size.CALLS_ABOUT_ABUSE else -1
    for place, (one, when) in enumerate(
        zip(what, _moments(random, len(what), since, at), strict=True)
    ):
        book = Notebook(
            case=str(made_id(when, "case", key, place)),
            about=str(subject.id),
            force=force,
            staff=people,
            random=random,
            opened=when,
        )
        if when > at - timedelta(hours=8):
            book.give_to_those_who_sign_in(at, place)
        if one == ASSESSMENT:
            tell_assessment(book, when, size.ASSESSMENT_GRADES[grades.pop(0)][0])
        elif child:
            _tell_call_about_child(book, when)
        else:
            _tell_call(book, when, abuse=place == abuse_at)
        entries += book.entries
    return replace(subject, entries=tuple(one for one in entries if one.recorded <= at))


def _grade(random: Random) -> int:
    """Where a grade stands in the list; what is graver comes later in one child's year."""
    return weighted(random, [(n, share) for n, (_, share) in enumerate(size.ASSESSMENT_GRADES)])


def _moments(random: Random, often: int, since: datetime, at: datetime) -> list[datetime]:
    """So many moments, far enough apart, more of them in the evening."""
    room = (at - since) - APART * (often - 1)
    found = sorted(random.random() for _ in range(often))
    moments = [since + room * part + APART * place for place, part in enumerate(found)]
    hour = weighted(random, [(n, share) for n, share in enumerate(size.CALLS_BY_HOUR)])
    return [min(at, max(since, one.replace(hour=hour))) for one in moments]


def _call(book: Notebook, at: datetime, **told: Answer) -> None:
    where = f"{book.random.randint(1, 90)} {book.random.choice(STREETS)}"
    town, outward = book.random.choice(PLACES)
    answers: dict[str, Answer] = {
        "where": book.random.choice(
            (f"{where}, {town}", f"{where}, {outward}", book.random.choice(HAUNTS))
        ),
        "danger_now": "no",
        "child_harm": "no",
        "caller": book.random.choice(size.CALLERS),
        "channel": weighted(book.random, size.CHANNELS),
        **told,
    }
    book.tell("contact-received", at, HANDLER, at_once=True, also=answers)


def _tell_call(book: Notebook, at: datetime, *, abuse: bool) -> None:
    """A call that concerns no child: most are over when it has been said where to turn."""
    happening, people = book.random.choice(size.CALLS)
    _call(
        book,
        at,
        happening=happening,
        people=people,
        children="no",
        domestic_abuse="yes" if abuse else "no",
    )
    later = at + timedelta(minutes=4)
    if abuse or book.random.random() < size.CALLS_ASSESSED:
        _tell_assessed(
            book, at, risk="medium" if abuse else "low", grade="priority" if abuse else "resolution"
        )
        later = at + timedelta(minutes=8)
    if abuse:
        later = _tell_attended(book, at)
    book.tell(
        "contact-closed",
        later + book.minutes(2, 5),
        OFFICER if abuse else HANDLER,
        at_once=True,
        result="attended" if abuse else book.random.choice(("advice", "no-need", "passed-on")),
        summary="Nobody is at risk by what was told; they know where to turn.",
    )


def _tell_call_about_child(book: Notebook, at: datetime) -> None:
    """A call that concerns a child: assessed, attended, and the child heard before it closes."""
    happening, people = book.random.choice(size.CALLS_OF_A_CHILD)
    _call(
        book,
        at,
        happening=happening,
        people=people,
        children="yes",
        which_children="One, as the caller says; at home now.",
        domestic_abuse="no",
    )
    _tell_assessed(book, at, risk="medium", grade="priority")
    left = _tell_attended(book, at)
    book.tell(
        "contact-child-voice",
        left,
        OFFICER,
        at_once=True,
        child="The one whom the call is about",
        met="seen",
        alone="yes",
        words=book.random.choice(size.CHILD_S_WORDS),
        behaviour="Watched the door at first, then talked.",
        demeanour="Tired, dressed for the weather.",
        child_harm="no",
    )
    book.tell(
        "contact-closed",
        left + book.minutes(5, 30),
        OFFICER,
        at_once=True,
        result="attended",
        summary="The child was seen and heard; somebody is with them.",
        child_assessment="not-needed",
        assessment_reason="What was feared is not so, by what was seen and said.",
    )


def _tell_assessed(book: Notebook, at: datetime, *, risk: str, grade: str) -> None:
    """Looked up, assessed in six parts and graded, minute by minute."""
    book.tell(
        "contact-researched",
        at + timedelta(minutes=2),
        HANDLER,
        at_once=True,
        systems=("earlier-contacts", "warnings"),
        found="no",
    )
    book.tell(
        "contact-thrive",
        at + timedelta(minutes=4),
        HANDLER,
        at_once=True,
        threat="As told; nothing points further.",
        harm="None that is told of.",
        risk_words="Not likely to be soon.",
        investigation="Nothing to be secured.",
        vulnerability="Asked about children and about whoever cannot help themselves.",
        engagement="Wants to be told what happens next.",
        child_harm="no",
        risk=risk,
        rationale="By what was told and what is known.",
        rises_if=("nothing",),
    )
    book.tell(
        "contact-graded",
        at + timedelta(minutes=6),
        HANDLER,
        at_once=True,
        grade=grade,
        rationale="It fits the risk.",
    )


def _tell_attended(book: Notebook, at: datetime) -> datetime:
    """Sent and arrived in time; when they left."""
    book.tell(
        "contact-deployed",
        at + timedelta(minutes=8),
        HANDLER,
        at_once=True,
        units="A response unit",
    )
    arrived = at + timedelta(minutes=10) + book.minutes(4, 40)
    book.tell("contact-arrived", arrived, OFFICER, at_once=True, units="A response unit")
    return arrived + book.minutes(15, 60)
