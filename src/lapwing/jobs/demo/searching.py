"""Tells an episode from the report until the child is found: grade, search, oversight, partners."""

from datetime import datetime, timedelta

from lapwing.areas.forces import Force
from lapwing.areas.missing.kinds.report import INDICATORS
from lapwing.base.clock import london, london_date
from lapwing.jobs.demo import failures
from lapwing.jobs.demo.chance import weighted
from lapwing.jobs.demo.episodes import Episode, night
from lapwing.jobs.demo.names import HAUNTS, PLACES
from lapwing.jobs.demo.notebook import Notebook, moment_text
from lapwing.jobs.demo.people import Child
from lapwing.jobs.demo.words import (
    CIRCUMSTANCES,
    DESCRIPTIONS,
    ENQUIRIES,
    INDICATOR_DETAIL,
    RATIONALES,
    RESULTS,
    REVIEWS,
)

# An officer works on one child for so long; later enquiries come at a slower pace.
ENQUIRIES_AT_MOST = 14


def authority_name(force: Force, child: Child) -> str:
    """The name of the local authority that is responsible for the child."""
    return next(a.name for a in force.authorities if a.key == child.authority)


def school_name(force: Force, child: Child) -> str:
    """The name of the child's school, or that there is none."""
    return next((s.name for s in force.schools if s.key == child.school), "No school")


def tell_search(book: Notebook, episode: Episode, *, plan: bool, until: datetime) -> None:
    """The episode's entries until the child is found or ``until``, whichever comes first."""
    end = min(episode.found, until)
    first = _tell_report(book, episode, plan=plan)
    graded = _tell_grading(book, episode, first)
    _tell_oversight(book, episode, graded, end)
    _tell_partners(book, episode, end, plan=plan)
    _tell_enquiries(book, episode, end, plan=plan)


def age(child: Child, moment: datetime) -> int:
    """The child's age in years on that day."""
    day = london_date(moment)
    return day.year - child.born.year - ((day.month, day.day) < (child.born.month, child.born.day))


def _tell_report(book: Notebook, episode: Episode, *, plan: bool) -> datetime:
    child, random, at = episode.child, book.random, episode.reported
    carer = child.household.adults[0] if child.household.adults else None
    book.tell(
        "missing-reported",
        at,
        "call-handler",
        at_once=True,
        reported_by=f"{carer.given} {carer.family}" if carer else "Shift leader",
        relation=carer.is_the_childs if carer else child.household.name,
        last_seen_at=moment_text(episode.last_seen.replace(second=0, microsecond=0)),
        last_seen_where=f"{child.household.address}, by whoever reports",
        circumstances=random.choice(CIRCUMSTANCES).format(
            name=child.called, place=random.choice(PLACES)[0], haunt=random.choice(HAUNTS)
        ),
        description=random.choice(DESCRIPTIONS),
        age=age(child, at),
        in_care="yes" if child.in_care else "no",
        provider=(child.household.name or "Foster placement") if child.in_care else None,
        school_hours="yes" if child.school and book.force.calendar.in_school_hours(at) else "no",
        phone=child.telephone,
        classification="missing",
        trigger_plan="yes" if plan else "no" if random.random() < 0.8 else "unknown",
    )
    late = timedelta(hours=2) if random.random() < 0.03 else timedelta()
    book.tell(
        "missing-record-created",
        at + book.minutes(6, 40) + late,
        "intelligence-unit",
        record=f"MP/{london(at):%y}/{random.randrange(10_000, 99_999)}",
    )
    return at


def _tell_grading(book: Notebook, episode: Episode, reported: datetime) -> datetime:
    random, child = book.random, episode.child
    found = list[str]()
    if episode.exploitation:
        found.append("exploitation")
    if age(child, reported) < 13:
        found.append("under-13")
    if episode.grade == "high":
        found.append(
            weighted(
                random,
                [
                    ("suicidal", 4),
                    ("mental-ill-health", 4),
                    ("travel-searches", 2),
                    ("with-exploited-child", 2),
                    ("medication", 1),
                    ("trafficking", 1),
                ],
            )
        )
    at = reported + book.minutes(9, 26)
    if found:
        indicator = book.tell(
            "missing-risk-indicator",
            reported + book.minutes(3, 9),
            "control-room-supervisor",
            indicators=tuple(option.code for option in INDICATORS if option.code in found),
            detail=INDICATOR_DETAIL[found[-1]].format(name=child.called),
            told_by="The person who reported",
        )
        if random.random() > 0.12:
            book.tell(
                "missing-high-considered",
                reported + book.minutes(12, 34),
                "sergeant",
                regarding=indicator.id,
                decision="high" if episode.grade == "high" else "not-high",
                rationale=random.choice(RATIONALES[episode.grade]),
            )
    return _tell_grade(book, episode, at)


def _tell_grade(book: Notebook, episode: Episode, at: datetime) -> datetime:
    """The first grade: what it ends with, or medium where the truth is learnt later."""
    random = book.random
    below = episode.grade in ("low", "nar")
    if book.lapses.graded_too_low_at_first or below:
        _grade(book, at, episode.grade if below else "low", refused=True)
        at += book.minutes(3, 8)
    if below:
        allowed = book.tell(
            "exception-allowed",
            at,
            "duty-inspector",
            at_once=True,
            gate="missing-child-min-medium",
            reason="Seventeen, in daily touch with the carer by message, and keeps to a pattern.",
        )
        at = allowed.recorded + timedelta(minutes=2)
    regraded = episode.grade == "high" and random.random() < 0.3
    first = "medium" if regraded else episode.grade
    graded = _grade(book, at, first)
    book.tell(
        "missing-risk-endorsed",
        at + book.minutes(5, 28),
        "sergeant",
        regarding=graded,
        research_satisfies="yes" if random.random() < 0.94 else "no",
    )
    if regraded and (later := at + book.minutes(25, 140)) < episode.found:
        _grade(book, later, "high")
    return at


def _grade(book: Notebook, at: datetime, grade: str, *, refused: bool = False) -> str:
    below = grade in ("low", "nar")
    return book.tell(
        "missing-risk-graded",
        at,
        "control-room-supervisor",
        at_once=True,
        refused=refused,
        grade=grade,
        rationale=book.random.choice(RATIONALES[grade]),
        sources="Earlier episodes, local and national systems, and the person who reported.",
        review_by=moment_text(at + timedelta(hours=4)) if below else None,
    ).id


def _tell_oversight(book: Notebook, episode: Episode, graded: datetime, end: datetime) -> None:
    """The inspector's acknowledgement, the reviews of each rank, and handovers between tours."""
    reported, high, lapses = episode.reported, episode.grade == "high", book.lapses
    if not lapses.inspector_never:
        wait = book.minutes(55, 260) if lapses.inspector_late else book.minutes(6, 28)
        _unless_over(book, "missing-inspector-acknowledged", reported + wait, "duty-inspector", end)
    if high:
        _unless_over(
            book,
            "missing-child-rescue-alert-considered",
            reported + book.minutes(24, 66),
            "duty-inspector",
            end,
            decision="not-now",
            rationale="The threshold is not met: no vehicle, and no place to appeal for.",
        )
    _tell_reviews(book, episode, end, "missing-supervisor-reviewed", "sergeant", 2 if high else 6)
    _tell_reviews(
        book, episode, end, "missing-inspector-reviewed", "duty-inspector", 4 if high else 12
    )
    _tell_reviews(
        book,
        episode,
        end,
        "missing-superintendent-reviewed",
        "duty-superintendent",
        12 if high else 24,
    )
    _tell_handovers(book, graded, end)


def _tell_reviews(
    book: Notebook, episode: Episode, end: datetime, kind: str, role: str, hours: float
) -> None:
    at = episode.reported
    for number in range(24):
        slack = 1.35 if book.lapses.review_late and number == 0 else 0.9
        at += timedelta(hours=hours * slack) - book.minutes(0, 12 * hours)
        if at >= end:
            return
        if book.lapses.review_skipped and number % 2 == 0:
            continue
        book.tell(
            kind,
            at,
            role,
            risk=episode.grade,
            rationale=book.random.choice(REVIEWS),
            tasks_done="no" if book.lapses.enquiry_not_done else "yes",
            direction="Finish what is set, and visit the two addresses named by friends.",
        )


def _tell_handovers(book: Notebook, graded: datetime, end: datetime) -> None:
    """A sergeant who goes home hands the child to another by name."""
    at = graded
    sergeants = book.people["sergeant"]
    for number in range(4):
        leaves = book.force.calendar.end_of_tour(at)
        if leaves + timedelta(minutes=20) >= end:
            return
        if leaves - at < timedelta(minutes=45):
            at = leaves + timedelta(minutes=1)  # too near the end: the next tour took the report
            continue
        taker = sergeants[(sergeants.index(book.who("sergeant")) + 1 + number) % len(sergeants)]
        offered = book.tell(
            "missing-handover-offered",
            leaves - book.minutes(12, 30),
            "sergeant",
            at_once=True,
            to=taker.id,
            briefing="Still missing. Enquiries outstanding are on the record; family updated.",
        )
        book.holders["sergeant"] = taker
        book.tell(
            "missing-handover-accepted",
            offered.at + book.minutes(3, 14),
            "sergeant",
            regarding=offered.id,
            at_once=True,
            understood="Visit the friends' addresses first.",
        )
        at = leaves + timedelta(minutes=1)


def _unless_over(
    book: Notebook, kind: str, at: datetime, role: str, end: datetime, **answers: str
) -> bool:
    """Tells it if the child was still missing then."""
    if at >= end:
        return False
    book.tell(kind, at, role, also=answers)
    return True


def _tell_partners(book: Notebook, episode: Episode, end: datetime, *, plan: bool) -> None:
    reported, high, child = episode.reported, episode.grade == "high", episode.child
    late = book.lapses.social_care_late
    wait = book.minutes(8, 14) if high else book.minutes(25, 110)
    if late:
        wait = book.minutes(160, 420)
    _unless_over(
        book,
        "missing-social-care-notified",
        reported + wait,
        "sergeant",
        end,
        authority=f"{authority_name(book.force, child)}, "
        + ("emergency duty team" if night(reported) else "children's social care"),
        by_whom="Duty social worker",
        capacity="responsible" if child.in_care else "area",
    )
    wait = book.minutes(7, 14) if high else book.minutes(90, 600)
    reference = f"P{book.random.randrange(100_000, 999_999)}"
    _unless_over(
        book, "missing-pnc-circulated", reported + wait, "missing-team", end, reference=reference
    )
    wait = book.minutes(35, 58) if high else timedelta(hours=50)
    _unless_over(
        book,
        "missing-national-unit-notified",
        reported + wait,
        "missing-team",
        end,
        reference=reference[::-1],
    )
    if plan and book.random.random() > 0.1:
        _unless_over(
            book,
            "missing-trigger-plan-opened",
            reported + book.minutes(4, 14),
            "response-officer",
            end,
            used="All three actions set as enquiries.",
        )
    if child.in_care:
        _tell_protocol_form(book, reported, end)
    _tell_school_missing(book, episode)
    _tell_meetings(book, episode, end)


def _tell_protocol_form(book: Notebook, reported: datetime, end: datetime) -> None:
    at = reported + book.minutes(10, 28)
    if at >= end:
        return
    missing = book.lapses.protocol_form_missing
    book.tell(
        "missing-philomena-obtained",
        at,
        "call-handler",
        outcome="absent" if missing else "current",
        raised_with="The home's manager" if missing else None,
        learnt=None if missing else "Friends' numbers, and two places they have been found at.",
    )


def _tell_school_missing(book: Notebook, episode: Episode) -> None:
    """The school is told even if the child is back by then: a tired child sits in class."""
    calendar, reported = book.force.calendar, episode.reported
    at = reported + book.minutes(15, 55)
    if not calendar.in_school_hours(at):
        at = calendar.next_school_day(reported) - book.minutes(5, 40)
    if book.lapses.school_not_told:
        if book.random.random() > failures.DONE_WHEN_NOTICED:
            return
        at += timedelta(days=book.random.uniform(*failures.NOTICED_AFTER_DAYS))
    tell_school(book, episode.child, at, "missing")


def tell_school(book: Notebook, child: Child, at: datetime, about: str) -> None:
    """The school is told, or it is noted that there is none."""
    book.tell(
        "missing-school-alerted",
        at,
        "encompass-desk",
        about=about,
        establishment=school_name(book.force, child),
        outcome="acknowledged" if child.school else "no-school",
    )


def _tell_meetings(book: Notebook, episode: Episode, end: datetime) -> None:
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
                    decisions="Risk agreed. Social care to ring the extended family today.",
                    actions="Missing people team to speak with the school.",
                )
            held = calendar.next_meeting(name, held + timedelta(hours=2))
            if held > episode.found:
                break
    wait = timedelta(hours=4 if episode.grade == "high" else 24) - book.minutes(5, 60)
    if _unless_over(
        book,
        "missing-strategy-requested",
        reported + wait,
        "sergeant",
        end,
        authority=authority_name(book.force, child),
        reason="The episode is prolonged, and harm is feared.",
    ):
        held = calendar.after(reported + wait, 1, "working days") - book.minutes(30, 240)
        _unless_over(
            book,
            "missing-strategy-held",
            held,
            "safeguarding-unit",
            end,
            present="Police, social care, health, school",
            shared="A flat used by older friends; a new telephone number.",
            decisions="Visit the flat; social care to speak with the grandmother.",
        )


def _tell_enquiries(book: Notebook, episode: Episode, end: datetime, *, plan: bool) -> None:
    """Enquiries set and done, the search of the home, and what was seen of the child."""
    random, reported, high = book.random, episode.reported, episode.grade == "high"
    lapses, below = book.lapses, episode.grade in ("low", "nar")
    officer = book.who("response-officer").id
    _unless_over(
        book,
        "missing-allocated",
        reported + book.minutes(10, 24),
        "sergeant",
        end,
        officer=officer,
        brief="Search the home, then friends.",
    )
    if high:
        wait = book.minutes(35, 90) if lapses.slow_first_enquiry else book.minutes(7, 14)
        _unless_over(
            book,
            "missing-deployed",
            reported + wait,
            "control-room-supervisor",
            end,
            who="A double-crewed car to the home, another to where the child was last seen",
        )
    first = (
        timedelta(hours=random.uniform(*failures.SLOW_FIRST_HOURS))
        if lapses.slow_first_enquiry
        else book.minutes(22, 38 if high else 56)
    )
    if below:
        first = book.minutes(60, 150)
    if not lapses.no_home_search:
        wait = book.minutes(130, 400) if lapses.home_search_late else book.minutes(30, 105)
        if high and not lapses.home_search_late:
            wait = book.minutes(25, 58)
        wait = max(wait, first)
        if reported + wait < end:
            book.tell(
                "missing-home-searched",
                reported + wait,
                "response-officer",
                places=("room", "home"),
                found="Nothing that says where the child went."
                if random.random() < 0.8
                else "A bus ticket and a second telephone's charger.",
                anything_missing=weighted(random, [("no", 7), ("yes", 2), ("unknown", 1)]),
            )
    at = reported + first
    for number in range(ENQUIRIES_AT_MOST):
        kind = random.choice(ENQUIRIES)
        set_at = max(reported + timedelta(minutes=8), at - book.minutes(14, 50))
        if set_at >= end:
            break
        wrong = lapses.result_in_wrong_place and number == 1
        undone = lapses.enquiry_not_done and number in (1, 2)
        was_set = book.tell(
            "missing-enquiry-set",
            set_at,
            "sergeant" if number % 3 == 0 else "response-officer",
            what=kind[1],
            type=kind[0],
            officer=officer,
            from_plan="yes" if plan and number < 3 else None,
        )
        if not undone and at < end:
            _tell_result(book, at, was_set.id, kind[0], wrong=wrong)
        at += _pace(book, episode, number, at)
    _tell_sighting(book, episode, end)


def _tell_result(book: Notebook, at: datetime, about: str, kind: str, *, wrong: bool) -> None:
    said = book.random.choice(RESULTS)
    if wrong:
        book.tell(
            "note-added",
            at,
            "response-officer",
            note=f"Update for the log: {said}",
            enquiry_result="yes",
        )
        return
    result = book.tell(
        "missing-enquiry-result",
        at,
        "response-officer",
        regarding=about,
        completed="yes" if book.random.random() < 0.93 else "no",
        tracing="yes" if kind != "informant" or book.random.random() < 0.5 else "no",
        result=said,
    )
    if book.random.random() < failures.CORRECTED:
        book.correct(result, result=f"{said} (The time was corrected from the officer's notes.)")


def _pace(book: Notebook, episode: Episode, number: int, at: datetime) -> timedelta:
    """How long until the next enquiry: quick at first where the risk is high, slow at night."""
    if book.lapses.quiet_night and night(at):
        return timedelta(hours=book.random.uniform(5, 8))
    if episode.grade == "high":
        return book.minutes(34, 62) if number < 8 else book.minutes(90, 420)
    return book.minutes(80, 185) if number < 6 else book.minutes(200, 900)


def _tell_sighting(book: Notebook, episode: Episode, end: datetime) -> None:
    at = episode.reported + book.random.uniform(0.4, 0.9) * (episode.found - episode.reported)
    if book.random.random() < 0.15 and at < end:
        book.tell(
            "missing-sighting",
            at,
            "call-handler",
            where=book.random.choice(HAUNTS),
            by_whom="A member of the public who knows the family",
            significant=weighted(book.random, [("yes", 5), ("no", 4), ("unknown", 1)]),
            detail="Walking with two others, hood up.",
        )
