"""One child risk assessment from the patrol to what came of it, as it should be worked."""

from datetime import datetime, timedelta

from lapwing.jobs.demo import size
from lapwing.jobs.demo.notebook import Notebook

OFFICER, SERGEANT, UNIT = "response-officer", "sergeant", "safeguarding-unit"
APPROVED_WITHIN = {"standard": (60, 600), "medium": (30, 200), "high": (10, 50)}  # minutes


def tell_assessment(book: Notebook, at: datetime, grade: str) -> None:
    """Submitted, approved, looked into, shared or filed, answered and closed."""
    random = book.random
    concern, happened = random.choice(size.CONCERNS)
    exploited = concern == "criminal-exploitation"
    book.tell(
        "assessment-submitted", at, OFFICER, at_once=True,
        significant_harm="no", concerns=(concern,), happened=happened,
        worries="That it goes on when nobody looks.", need="A grown-up who has time for them.",
        spoken_to="yes", alone="yes", words=random.choice(size.CHILD_S_WORDS),
        appearance="Clean, in clothes for the weather.", behaviour="Open with us, quiet at first.",
        communication="Speaks for themselves; English is the language at home.",
        danger="More of the same, by what was said.", environment="Warm, food in the kitchen.",
        domestic_abuse="no", sexual_image="no",
        exploitation="yes" if exploited else "no",
        grade=grade, why_grade="By what was seen and what is known.",
    )  # fmt: skip
    approved = at + book.minutes(*APPROVED_WITHIN[grade])
    book.tell(
        "assessment-grade-approved", approved, SERGEANT, at_once=True,
        child_focused="yes", decision="agreed", grade=grade,
    )  # fmt: skip
    asked = approved + book.minutes(20, 90)
    known = grade != "standard" or random.random() < size.KNOWN_TO_SOCIAL_CARE
    book.tell(
        "assessment-status-checked", asked, UNIT, at_once=True,
        status="open" if known else "not-known", authority="The council where the child lives",
        source="The council's own system, by its duty worker",
    )  # fmt: skip
    shares = grade != "standard" or known or exploited
    triaged = asked + book.minutes(5, 60)
    book.tell(
        "assessment-triaged", triaged, UNIT, at_once=True,
        rag={"high": "red", "medium": "amber", "standard": "green"}[grade],
        decided="alone", competent="yes", decision="share" if shares else "file",
        research="Earlier contacts and episodes were read.", why="By its grade and what is known.",
    )  # fmt: skip
    if not shares:
        book.tell(
            "assessment-filed-unshared", triaged + timedelta(minutes=5), UNIT, at_once=True,
            reason="One small worry, and nobody works with the child.",
        )  # fmt: skip
        _tell_end(book, triaged + book.minutes(10, 600))
        return
    shared = triaged + book.minutes(5, 60)
    book.tell(
        "assessment-shared", shared, UNIT, at_once=True,
        recipients=("social-care",), names="The council's front door",
        what="The whole of it, without what tells of others", power="children-act-2004",
        consent="not-sought", why_no_consent="Asking might have added to the risk.",
        receipt="An automatic receipt",
    )  # fmt: skip
    answered = shared + book.minutes(60, 400)
    assesses = grade == "high" or random.random() < size.AUTHORITY_ASSESSES
    book.tell(
        "assessment-authority-decided", answered, UNIT, at_once=True,
        response="assessment" if assesses else random.choice(("early-help", "no-action")),
        by_whom="The duty social worker, by what was shared", agreed="yes",
    )  # fmt: skip
    if assesses:
        book.tell(
            "assessment-authority-assessed", answered + book.minutes(20_000, 50_000), UNIT,
            at_once=True, outcome="A plan with the family, reviewed in three months.",
        )  # fmt: skip
    _tell_end(book, answered + book.minutes(10, 600))


def _tell_end(book: Notebook, at: datetime) -> None:
    """The author hears what came of it, and it is closed."""
    book.tell(
        "assessment-feedback-given", at, UNIT, at_once=True,
        told="What was decided, and what helped in how it was written.",
    )  # fmt: skip
    book.tell(
        "assessment-closed", at + timedelta(minutes=5), UNIT, at_once=True,
        summary="Those who can help the child know, or nobody needs to.",
    )  # fmt: skip
