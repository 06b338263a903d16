"""No order of entries and no late word makes a limit of the law disappear or come later."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lapwing.areas import all_kinds, all_rulebooks, national_numbers
from lapwing.areas.detention.clocks import TOO_LATE, clocks_of
from lapwing.base.calendar_file import default_calendar
from lapwing.duties.engine import derive, rules_of
from lapwing.duties.history import Parameters
from lapwing.duties.obligation import Obligation, state
from lapwing.journal.entry import Answer, Author, Entry

RULES = rules_of(book for book in all_rulebooks() if book.area == "detention")
PARAMETERS = Parameters(numbers=national_numbers(), calendar=default_calendar())
LIMITS = ("cus-24h", "cus-36h", "cus-96h")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
ARRIVAL = datetime(2026, 3, 2, 10, tzinfo=UTC)
# Around both changes of the clocks, and on a day without one.
DAYS = (
    ARRIVAL,
    datetime(2026, 3, 28, 18, 30, tzinfo=UTC),
    datetime(2026, 10, 24, 20, 15, tzinfo=UTC),
)
Told = tuple[str, dict[str, Answer]]
ENTRIES: tuple[tuple[str, str, dict[str, Answer]], ...] = (
    ("detention-authorised", "custody-sergeant", {}),
    ("detention-reviewed", "custody-inspector", {"mode": "in-person", "child_seen": "yes"}),
    ("detention-reviewed", "custody-inspector", {"mode": "telephone", "child_seen": "no"}),
    ("detention-review-postponed", "custody-inspector", {"reason": "nobody"}),
    ("detention-adult-arrived", "custody-sergeant", {"purposes": ("welfare",)}),
    ("detention-placed", "custody-sergeant", {"place": "cell"}),
    ("detention-taken-out", "custody-sergeant", {"going": "station"}),
    ("detention-taken-out", "custody-sergeant", {"going": "force"}),
    ("detention-interviewed", "response-officer", {"adult": "there"}),
    ("detention-checked", "response-officer", {"face_seen": "yes"}),
)
STOPS: tuple[tuple[Told, Told], ...] = (
    (("detention-taken-out", {"going": "hospital"}), ("detention-back", {"back_from": "hospital"})),
    (("detention-released", {"disposal": "bail"}), ("detention-back", {"back_from": "bail"})),
)


def entry(kind: str, at: datetime, role: str, answers: dict[str, Answer], late: int = 0) -> Entry:
    """An entry of a custody record, told so many minutes after it happened."""
    return Entry(
        id=f"{kind}-{at:%m%d%H%M}-{len(answers)}-{role}-{sorted(answers.items())}",
        kind=kind,
        case="boy",
        about="boy",
        at=at,
        recorded=at + late * MINUTE,
        by=Author(user=role, role=role),
        answers=all_kinds()[kind].worked_out(answers) | answers,
    )


def arrived(at: datetime, **answers: Answer) -> Entry:
    """His arrival."""
    told: dict[str, Answer] = {"how": "arrested", "age": 15, "sex": "male"}
    told |= {"arrest_at": (at - HOUR / 2).isoformat(), "arrived_at": at.isoformat()}
    return entry("detention-arrived", at, "custody-sergeant", {**told, **answers})


def reviewed(at: datetime) -> Entry:
    """A review."""
    return entry("detention-reviewed", at, "custody-inspector", {"adult": "there"})


def limits(entries: list[Entry], until: datetime, *duties: str) -> list[Obligation]:
    """The limits that follow, in order of due."""
    found = derive(RULES, entries, PARAMETERS, until).obligations
    return sorted(
        (one for one in found if one.duty in (duties or LIMITS)), key=lambda one: one.due_at
    )


def journal(chance: Random, *, stops: bool) -> list[Entry]:
    """A day in custody: whatever happens there but charge, release and longer detention."""
    entries = [arrived(ARRIVAL)]
    for _ in range(chance.randint(0, 8)):
        kind, role, answers = chance.choice(ENTRIES)
        entries.append(entry(kind, ARRIVAL + chance.randint(-60, 1600) * MINUTE, role, answers))
    if stops:
        at = ARRIVAL
        for _ in range(chance.randint(0, 3)):
            (stop, to), (start, back) = chance.choice(STOPS)
            out = at + chance.randint(1, 500) * MINUTE
            at = out + chance.randint(1, 3000) * MINUTE
            entries.append(entry(stop, out, "custody-sergeant", dict(to)))
            ran = chance.randint(0, 90)
            said = {**back, "questioned_minutes": ran} if "hospital" in back.values() else back
            entries.append(entry(start, at, "custody-sergeant", dict(said)))
    return entries


def ran_by(entries: list[Entry], moment: datetime) -> timedelta:
    """How long he was detained by a moment, counted off minute by minute."""
    order = sorted((one for one in entries if one.at <= moment), key=lambda one: one.at)
    ran, since, stopped = timedelta(0), ARRIVAL, ARRIVAL
    running = True
    for one in order:
        stops = one.answers.get("going") == "hospital" or one.answers.get("disposal") == "bail"
        if stops and running:
            ran, running, stopped = ran + (one.at - since), False, one.at
        elif one.kind == "detention-back" and not running:
            minutes = one.answers.get("questioned_minutes") or 0
            assert isinstance(minutes, int)
            ran += min(minutes * MINUTE, one.at - stopped)
            since, running = one.at, True
    return ran + (moment - since) if running else ran


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_no_order_of_telling_changes_a_limit(seed: int) -> None:
    chance = Random(seed)
    entries = journal(chance, stops=True)
    shuffled = chance.sample(entries, len(entries))
    until = ARRIVAL + 400 * HOUR
    told = [(one.due_at, one.outcome) for one in limits(entries, until)]
    assert [(one.due_at, one.outcome) for one in limits(shuffled, until)] == told


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_what_else_is_told_and_however_late_leaves_the_day_as_it_is(seed: int) -> None:
    chance = Random(seed)
    entries = [
        replace(one, recorded=one.at + chance.choice((0, 5, 900, 5000)) * MINUTE)
        for one in journal(chance, stops=False)
    ]
    (day,) = limits(entries, ARRIVAL + 100 * HOUR)
    assert day.due_at == ARRIVAL + 24 * HOUR
    assert state(day, ARRIVAL + 100 * HOUR) == "overdue"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_no_late_word_makes_a_limit_later(seed: int) -> None:
    chance = Random(seed)
    entries = journal(chance, stops=True)
    late = [
        replace(one, recorded=one.at + chance.choice((0, 90, 4000)) * MINUTE) for one in entries
    ]
    until = ARRIVAL + 400 * HOUR
    on_time, told_late = limits(entries, until), limits(late, until)
    assert told_late
    assert max(one.due_at for one in told_late) <= max(one.due_at for one in on_time)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32))
def test_the_last_limit_is_when_a_whole_day_has_run(seed: int) -> None:
    entries = journal(Random(seed), stops=True)
    last = limits(entries, ARRIVAL + 900 * HOUR)[-1]
    if last.begun_by.startswith("detention-back") and last.due_at >= last.begun_at:
        assert ran_by(entries, last.due_at) == 24 * HOUR
    assert last.due_at <= ARRIVAL + 24 * HOUR + sum(
        (
            back.at - out.at
            for out, back in zip(
                sorted((o for o in entries if stops_it(o)), key=lambda o: o.at),
                sorted((o for o in entries if o.kind == "detention-back"), key=lambda o: o.at),
                strict=True,
            )
        ),
        timedelta(0),
    )


def stops_it(one: Entry) -> bool:
    """Whether the clock stands still from it on."""
    return one.answers.get("going") == "hospital" or one.answers.get("disposal") == "bail"


@pytest.mark.parametrize("arrival", DAYS)
@pytest.mark.parametrize(("after", "became"), [(-1, "met"), (0, "met"), (1, "met late")])
def test_a_day_is_a_day_to_the_minute_whatever_the_clocks_do(
    arrival: datetime, after: int, became: str
) -> None:
    end = arrival + 24 * HOUR + after * MINUTE
    charged = entry("detention-charged", end, "custody-sergeant", {})
    (day,) = limits([arrived(arrival), charged], end)
    assert day.due_at - arrival == 24 * HOUR
    assert state(day, end) == became


@pytest.mark.parametrize("arrival", DAYS)
def test_each_limit_is_counted_from_the_same_moment(arrival: datetime) -> None:
    entries = [
        arrived(arrival),
        entry("detention-authorised", arrival, "custody-sergeant", {}),
        *(
            entry(
                "detention-reviewed",
                arrival + hours * HOUR,
                "custody-inspector",
                {"adult": "there"},
            )
            for hours in (6, 15)
        ),
        entry(
            "detention-extended",
            arrival + 20 * HOUR,
            "duty-superintendent",
            {"indictable": "yes", "heard": ("adult",)},
        ),
        entry(
            "detention-warrant-granted",
            arrival + 35 * HOUR,
            "custody-sergeant",
            {"expires_at": (arrival + 70 * HOUR).isoformat()},
        ),
    ]
    found = {one.duty: one for one in limits(entries, arrival + 40 * HOUR)}
    due = {duty: (one.due_at - arrival) / HOUR for duty, one in found.items()}
    assert due == {"cus-24h": 24, "cus-36h": 36, "cus-96h": 96}
    assert state(found["cus-24h"], arrival + 40 * HOUR) == "met"


@pytest.mark.parametrize("arrival", DAYS)
def test_handing_him_from_force_to_force_starts_nothing_anew(arrival: datetime) -> None:
    told = {"first_station_at": arrival.isoformat(), "arrived_at": (arrival + 5 * HOUR).isoformat()}
    here = arrived(arrival + 5 * HOUR, how="taken-over", **told)
    (day,) = limits([here], arrival + 6 * HOUR)
    assert day.due_at - arrival == 24 * HOUR
    # Those who hand him over keep their limit until they record that the others took him.
    leaving = entry(
        "detention-taken-out", arrival + 3 * HOUR, "custody-sergeant", {"going": "force"}
    )
    (day,) = limits([arrived(arrival), leaving], arrival + 30 * HOUR)
    assert state(day, arrival + 30 * HOUR) == "overdue"
    given = entry(
        "detention-released", arrival + 5 * HOUR, "custody-sergeant", {"disposal": "force"}
    )
    (day,) = limits([arrived(arrival), leaving, given], arrival + 30 * HOUR)
    assert state(day, arrival + 30 * HOUR) == "met"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(DAYS))
def test_a_review_that_is_late_moves_none_after_it(seed: int, authorised: datetime) -> None:
    chance = Random(seed)
    entries = [entry("detention-authorised", authorised, "custody-sergeant", {})]
    for _ in range(chance.randint(0, 6)):
        at = authorised + chance.randint(1, 3000) * MINUTE
        entries.append(reviewed(at))
        if chance.random() < 0.5:
            entries.append(entry("detention-review-postponed", at, "custody-inspector", {}))
    reviews = limits(entries, authorised + 60 * HOUR, "cus-rev-6")
    hours = [(one.due_at - authorised) / HOUR for one in reviews]
    assert hours == [6 + 9 * many for many in range(len(hours))]
    assert len(hours) >= 7


def test_a_withdrawn_extension_gives_the_day_back() -> None:
    entries = [
        arrived(ARRIVAL),
        *(
            entry(
                "detention-reviewed",
                ARRIVAL + hours * HOUR,
                "custody-inspector",
                {"adult": "there"},
            )
            for hours in (6, 15)
        ),
        entry(
            "detention-extended",
            ARRIVAL + 20 * HOUR,
            "duty-superintendent",
            {"indictable": "yes", "heard": ("adult",)},
        ),
    ]
    withdrawn = replace(
        entries[-1],
        id="withdrawn",
        kind="entry-withdrawn",
        answers={"reason": "the wrong child"},
        corrects=entries[-1].id,
        recorded=ARRIVAL + 21 * HOUR,
    )
    (day,) = limits([*entries, withdrawn], ARRIVAL + 25 * HOUR)
    assert (day.due_at, state(day, ARRIVAL + 25 * HOUR)) == (ARRIVAL + 24 * HOUR, "overdue")


def test_an_authority_after_the_limit_leaves_the_limit_past_until_release() -> None:
    day = ARRIVAL + 24 * HOUR
    told = [
        arrived(ARRIVAL),
        entry("detention-authorised", ARRIVAL + 15 * MINUTE, "custody-sergeant", {}),
        entry("detention-extended", day + 5 * MINUTE, "duty-superintendent", {}),
    ]
    now = day + HOUR
    clock = clocks_of(told, PARAMETERS, now)[0]
    assert (clock.due_at, clock.overdue, clock.what) == (day, True, TOO_LATE)
    in_time = [*told[:2], entry("detention-extended", day, "duty-superintendent", {})]
    clock = clocks_of(in_time, PARAMETERS, now)[0]
    assert (clock.due_at, clock.overdue) == (ARRIVAL + 36 * HOUR, False)
    let_go = entry("detention-released", now, "custody-sergeant", {"disposal": "no-action"})
    assert clocks_of([*told, let_go], PARAMETERS, now)[0].due_at is None
