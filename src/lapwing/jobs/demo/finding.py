"""Tells an episode from when the child is located: seen, safe, listened to, shared, closed."""

from datetime import datetime, timedelta

from lapwing.areas import all_kinds
from lapwing.base.clock import london_date, start_of_day
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.episodes import Episode
from lapwing.jobs.demo.names import HAUNTS
from lapwing.jobs.demo.notebook import Notebook, moment_text
from lapwing.jobs.demo.partners import authority_name
from lapwing.jobs.demo.plans import tell_plan
from lapwing.jobs.demo.schooling import school_hears, tell_school
from lapwing.jobs.demo.words import CHILD_SAYS

HOW = {"returned": "returned", "police": "police", "carer": "family"}


def tell_finding(
    book: Notebook,
    episode: Episode,
    standing: Notebook,
    *,
    plan: bool,
    again: datetime | None,
) -> None:
    """The episode's entries from when the child is located until it is closed.

    ``standing`` is the child's own file, on which the trigger plan is reviewed afterwards;
    ``again`` is when the child, who has a plan by then, is next found.
    """
    seen = _tell_located(book, episode)
    _tell_afterwards(book, episode, seen)
    reviewed = episode.found
    if plan and not book.lapses.plan_not_reviewed_after:
        at = episode.found + book.minutes(120, 4000)
        reviewed = tell_plan(standing, "missing-trigger-plan-reviewed", at).recorded
    tell_closing(book, reviewed, plan=plan, again=again)


def _tell_located(book: Notebook, episode: Episode) -> datetime:
    """Located, the place assessed, the child seen and returned; the moment they were seen."""
    random, found = book.random, episode.found
    other = random.choice(("partner", "other-force", "family"))
    how = HOW.get(episode.found_how, other)
    with_others = how in ("police", "other-force", "partner")
    risky = with_others and book.lapses.found_with_risky_people
    where = random.choice(HAUNTS) if with_others else episode.child.household.address
    book.tell(
        "missing-located",
        found,
        "response-officer" if with_others else "call-handler",
        at_once=True,
        how=how,
        where=where,
        with_whom="Two men in their twenties" if risky else "Friends" if with_others else "Family",
    )
    at = found + book.minutes(8, 24)
    assessed = book.tell(
        "missing-people-assessed",
        at,
        "response-officer",
        at_once=True,
        adults="Names and birth dates taken of the adults there; one gave none."
        if risky
        else "The carer, known from earlier visits.",
        checks="Local and national systems; one adult is known for supplying drugs."
        if risky
        else "Nothing that concerns a child.",
        risk="yes" if risky else "no",
        why="One adult is known to exploit young people, and the flat is not theirs."
        if risky
        else None,
    )
    at = assessed.recorded + book.minutes(2, 8)
    hurt = random.random() > 0.95
    if risky:
        at = _tell_refused(book, at)
    book.tell(
        "missing-found-seen",
        at,
        "response-officer",
        seen_by="police" if random.random() < 0.9 else "delegated",
        alone=weighted(random, [("yes", 76), ("no", 18), ("unknown", 6)]),
        words=random.choice(CHILD_SAYS) if random.random() < 0.75 else None,
        demeanour="A cut hand, bandaged; tired, and did not say how it happened."
        if hurt
        else "Tired and cold, not hurt; quiet at first, then talked.",
        injuries="yes" if hurt else "no",
    )
    if risky and book.lapses.inspector_lets_child_stay:
        return at
    book.tell(
        "missing-returned",
        at + book.minutes(10, 70),
        "response-officer",
        where=f"{episode.child.household.address}; received by an adult of the household",
    )
    return at


def _tell_refused(book: Notebook, at: datetime) -> datetime:
    """Officers mean to leave the child there; the gate refuses; an inspector decides."""
    left = {
        "with_whom": "The adults of the flat",
        "where": "The flat",
        "why_safe": "The child says they want to stay.",
    }
    book.tell("missing-left-with", at, "response-officer", at_once=True, refused=True, also=left)
    stays = book.lapses.inspector_lets_child_stay
    decided = book.tell(
        "missing-safe-place-decided",
        at + book.minutes(12, 50),
        "duty-inspector",
        at_once=True,
        decision="may-stay" if stays else book.random.choice(("return", "police-protection")),
        rationale="An aunt lives next door and stays with the child until morning."
        if stays
        else "They cannot be left there tonight.",
    )
    at = decided.recorded + timedelta(minutes=6)
    if stays:
        book.tell("missing-left-with", at, "response-officer", at_once=True, also=left)
    return at


def _tell_afterwards(book: Notebook, episode: Episode, seen: datetime) -> None:
    """What follows from having seen the child; what is forgotten here, an audit may find later."""
    random, found, lapses, child = book.random, episode.found, book.lapses, episode.child
    calendar = book.force.calendar
    book.tell(
        "missing-rhi-requested",
        seen + book.minutes(6, 38),
        "response-officer",
        authority=authority_name(book.force, child),
    )
    late = book.minutes(26 * 60, 60 * 60) if lapses.interview_late else book.minutes(40, 900)
    held = {
        "why_left": "Fell out with a member of staff, and had been asked to meet somebody."
        if child.household.name
        else "An argument at home, and had been asked to meet somebody.",
        "where_been": "At a friend's, then at a flat they would not name.",
        "harmed": weighted(random, [("no", 80), ("unknown", 14), ("yes", 6)]),
        "words": random.choice(CHILD_SAYS),
    }
    refused = {"refusal": "Shook their head and went upstairs. Seen, warm and unhurt."}
    book.tell(
        "missing-prevention-interview",
        found + timedelta(minutes=35) + late,
        "response-officer",
        outcome="refused" if lapses.interview_refused else "held",
        also=refused if lapses.interview_refused else held,
    )
    if not lapses.no_assessment:
        tour = calendar.end_of_tour(found) - found
        wait = book.minutes(24 * 60, 90 * 60) if lapses.assessment_late else 0.9 * tour
        tell_assessment(book, max(found + wait, seen + timedelta(minutes=20)))
    if not lapses.school_not_told:
        tell_school(book, child, school_hears(book, max(found, seen)), "found")
    _tell_return_interview(book, episode)


def tell_assessment(book: Notebook, at: datetime) -> None:
    """The child risk assessment is submitted."""
    book.tell(
        "missing-cra-submitted",
        at,
        "response-officer",
        reference=f"CRA-{book.random.randrange(100_000, 999_999)}",
        grade=weighted(book.random, [("standard", 50), ("medium", 38), ("high", 12)]),
        need="A steady adult to ring, and somewhere to go on Friday nights.",
    )


def _tell_return_interview(book: Notebook, episode: Episode) -> None:
    """What the local authority did, as it told us."""
    lapses = book.lapses
    wait = book.minutes(80 * 60, 220 * 60) if lapses.return_interview_late else None
    at = _by_day(episode.found + (wait or book.minutes(20 * 60, 66 * 60)))
    outcome = "completed"
    if lapses.return_interview_declined:
        outcome = "offered-declined"
    elif lapses.return_interview_not_reached:
        outcome = "not-reached"
    book.tell(
        "missing-rhi-outcome",
        at,
        "missing-team",
        outcome=outcome,
        held_at=moment_text(at - timedelta(hours=3)) if outcome == "completed" else None,
    )
    if outcome == "completed" and book.random.random() > failures.RETURN_INFORMATION_LOST:
        at = book.force.calendar.after(at, 3, "working days") - book.minutes(20, 400)
        tell_learnt(book, at)


def _by_day(moment: datetime) -> datetime:
    """That moment, or else the same day at an hour at which people visit and write it up."""
    day = start_of_day(london_date(moment))
    first, last = day + timedelta(hours=13), day + timedelta(hours=18)
    share = (moment - day) / timedelta(days=1)
    return moment if first <= moment <= last else first + share * (last - first)


def tell_learnt(book: Notebook, at: datetime) -> None:
    """What the return interview told is entered and used."""
    book.tell(
        "missing-rhi-intelligence-entered",
        at,
        "missing-team",
        learnt="Goes to a flat above a shop; a man there gives lifts and vapes.",
        used="Added to the trigger plan, and an intelligence report submitted.",
    )


def tell_closing(
    book: Notebook, not_before: datetime, *, plan: bool, again: datetime | None
) -> None:
    """A supervisor closes the episode; an inspector first allows what closing lacks."""
    lapses = book.lapses
    lacking = [
        part
        for part, lacks in (
            ("cra", lapses.no_assessment),
            ("school", lapses.school_not_told),
            ("plan", plan and lapses.plan_not_reviewed_after),
        )
        if lacks
    ]
    late = timedelta(days=book.random.uniform(1, 6)) if lacking else timedelta()
    need = {"missing-prevention-interview", "missing-rhi-requested"}
    need |= set() if lapses.no_assessment else {"missing-cra-submitted"}
    need |= set() if lapses.school_not_told else {"missing-school-alerted"}
    kinds = all_kinds()
    # Nothing but what may follow a closing is still to be written down.
    ready = max(
        entry.recorded
        for entry in book.entries
        if entry.kind in need or not kinds[entry.kind].after_closing
    )
    at = max(ready, not_before) + book.minutes(20, 500) + late
    if again is not None and again < at + timedelta(days=1) and "plan" not in lacking:
        lacking.append("plan")  # found again meanwhile, and not reviewed since that
    summary = "Found and back. What was learnt is on the plan and shared."
    if lapses.no_assessment or lapses.school_not_told:
        book.tell("missing-closed", at, "sergeant", at_once=True, refused=True, summary=summary)
    for part in lacking:
        at += book.minutes(15, 240)
        book.tell(
            "exception-allowed",
            at,
            "duty-inspector",
            at_once=True,
            gate=f"missing-closure-approved/{part}",
            reason="It was not done in time. Fed back to the officer and the sergeant.",
        )
    book.tell("missing-closed", at + book.minutes(5, 30), "sergeant", at_once=True, summary=summary)
