"""When a look is odd, rule by rule, on both sides of each limit; and the drawing of lots."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lapwing.casework.odd_looks import numbers
from lapwing.casework.odd_looks.lots import STRATA, draw, fingerprint, frame
from lapwing.casework.odd_looks.numbers import limits_of, numbers_of, values_on
from lapwing.casework.odd_looks.reasons import (
    ORDINARY,
    SOUGHT,
    WORDS,
    Judged,
    OnRecord,
    Reason,
    Seen,
    Span,
    Work,
    judge,
    off_duty,
    work_of,
)
from lapwing.duties.numbers import NumbersError

VALUES = values_on("", datetime(2026, 3, 2, tzinfo=UTC).date())
LIMITS = limits_of(VALUES)
NOON = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)  # winter: the clocks in London show UTC
NIGHT = datetime(2026, 3, 3, 2, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=40)
SECOND, MINUTE, HOUR, DAY = (
    timedelta(seconds=1),
    timedelta(minutes=1),
    timedelta(hours=1),
    timedelta(days=1),
)
READER, COLLEAGUE = UUID(int=1), UUID(int=2)
CHILD, OTHER = UUID(int=3), UUID(int=4)
CASE, TEAM = UUID(int=5), UUID(int=6)
ON_DUTY = {READER: (Span(since=NOON - 4 * HOUR, until=NOON + 4 * HOUR),)}


def look(number: int = 100, **more: object) -> Seen:
    """The reader opens the child's case at noon."""
    told: dict[str, object] = {
        "id": UUID(int=number),
        "reader": READER,
        "at": NOON,
        "doing": "read a case",
        "role": "response-officer",
        "team": TEAM,
        "people": (CHILD,),
        "cases": (CASE,),
        **more,
    }
    return Seen(**told)  # type: ignore[arg-type]


def why(*looks: Seen, known: OnRecord | None = None, moment: datetime = LATER) -> set[Reason]:
    """The reasons of the first of these looks."""
    return set(judge(looks, known or OnRecord(tours=ON_DUTY), LIMITS, moment)[0].why)


def search(words: str, number: int = 100, **more: object) -> Seen:
    return look(number, doing="look for a child", words=words, people=(), cases=(), **more)


def missing(since: datetime, until: datetime | None = None) -> OnRecord:
    return OnRecord(tours=ON_DUTY, missing={CHILD: (Span(since=since, until=until),)})


def test_a_look_that_nothing_explains_is_odd_for_that_alone() -> None:
    assert why(look()) == {Reason.NO_WORK}


@pytest.mark.parametrize("doing", ["read the board of children missing now", "read their worklist"])
def test_boards_and_worklists_mean_nobody(doing: str) -> None:
    assert doing not in SOUGHT
    assert "read a case, as it changed" not in SOUGHT


# --- What explains a look ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("since", "until", "explained"),
    [
        (NOON, None, True),
        (NOON + SECOND, None, False),
        (NOON - DAY, NOON - 72 * HOUR, True),
        (NOON - 5 * DAY, NOON - 72 * HOUR - SECOND, False),
        (NOON - 5 * DAY, NOON + DAY, True),
    ],
)
def test_a_child_who_is_missing_or_was_just_found_is_looked_at_by_many(
    since: datetime, until: datetime | None, explained: bool
) -> None:
    known = missing(since, until)
    assert work_of(look(), known, LIMITS) == ((Work.MISSING,) if explained else ())
    assert why(look(), known=known) == (set() if explained else {Reason.NO_WORK})


@pytest.mark.parametrize(
    ("moment", "explained"),
    [
        (NOON - 14 * DAY - SECOND, False),
        (NOON - 14 * DAY, True),
        (NOON, True),
        (NOON + 24 * HOUR, True),
        (NOON + 24 * HOUR + SECOND, False),
    ],
)
def test_who_records_something_about_the_child_was_at_work_there(
    moment: datetime, explained: bool
) -> None:
    known = OnRecord(tours=ON_DUTY, recorded_about={(READER, CHILD): (moment,)})
    assert (work_of(look(), known, LIMITS) == (Work.RECORDED,)) == explained
    of_others = OnRecord(
        tours=ON_DUTY, recorded_about={(COLLEAGUE, CHILD): (NOON,), (READER, OTHER): (NOON,)}
    )
    assert work_of(look(), of_others, LIMITS) == ()


@pytest.mark.parametrize(
    ("since", "until", "explained"),
    [
        (NOON, None, True),
        (NOON + SECOND, None, False),
        (NOON - DAY, NOON, True),
        (NOON - DAY, NOON - SECOND, False),
    ],
)
@pytest.mark.parametrize("tie", [Work.NAMED, Work.DUTY, Work.SHARED])
def test_a_tie_or_a_duty_explains_while_it_holds(
    tie: Work, since: datetime, until: datetime | None, explained: bool
) -> None:
    spans = (Span(since=since, until=until),)
    known = {
        Work.NAMED: OnRecord(named={(READER, CHILD): spans}),
        Work.DUTY: OnRecord(duties={("response-officer", CHILD): spans}),
        Work.SHARED: OnRecord(shared={(TEAM, CHILD): spans}),
    }[tie]
    assert work_of(look(), known, LIMITS) == ((tie,) if explained else ())
    elsewhere = look(reader=COLLEAGUE, role="sergeant", team=UUID(int=9))
    assert work_of(elsewhere, known, LIMITS) == ()
    assert work_of(look(people=(OTHER,)), known, LIMITS) == ()


@pytest.mark.parametrize(
    ("allocated", "named", "duty"),
    [
        (NOON - 14 * DAY - SECOND, False, True),
        (NOON - 14 * DAY, True, True),
        (NOON, True, True),
        (NOON + SECOND, False, False),
    ],
)
def test_an_allocated_officer_is_named_for_a_while_and_has_their_duties_for_longer(
    allocated: datetime, named: bool, duty: bool
) -> None:
    officer = {(READER, CHILD): (allocated,)}
    assert (work_of(look(), OnRecord(allocated=officer), LIMITS) == (Work.NAMED,)) == named
    known = OnRecord(
        allocated=officer, duties={("allocated-officer", CHILD): (Span(since=NOON - 30 * DAY),)}
    )
    assert (Work.DUTY in work_of(look(), known, LIMITS)) == duty


def test_work_at_anybody_whom_the_page_showed_explains_it() -> None:
    assert work_of(look(people=(OTHER, CHILD)), missing(NOON), LIMITS) == (Work.MISSING,)


# --- One's own, and one's family's ---------------------------------------------------------------


def test_ones_own_record_is_odd_whatever_the_work() -> None:
    known = missing(NOON - HOUR)
    own = OnRecord(tours=ON_DUTY, missing=known.missing, own={READER: frozenset({CHILD})})
    named = OnRecord(tours=ON_DUTY, missing=known.missing, namesakes=frozenset({(READER, CHILD)}))
    assert why(look(), known=own) == {Reason.OWN_RECORD}
    assert why(look(), known=named) == {Reason.OWN_RECORD}
    assert why(look(reader=COLLEAGUE), known=named) <= {Reason.ODD_HOURS}


def test_familys_record_or_a_case_they_are_part_of_is_odd_whatever_the_work() -> None:
    around = missing(NOON - HOUR).missing
    family = OnRecord(tours=ON_DUTY, missing=around, close={READER: frozenset({CHILD})})
    part = OnRecord(tours=ON_DUTY, missing=around, part_of={READER: frozenset({CASE})})
    assert why(look(), known=family) == {Reason.FAMILY}
    assert why(look(), known=part) == {Reason.FAMILY}
    assert why(look(cases=(UUID(int=77),)), known=part) == set()


def test_what_is_the_readers_own_is_not_said_to_be_their_familys() -> None:
    both = OnRecord(
        tours=ON_DUTY,
        missing=missing(NOON).missing,
        own={READER: frozenset({CHILD})},
        close={READER: frozenset({CHILD})},
    )
    assert why(look(), known=both) == {Reason.OWN_RECORD}


# --- Hours ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "odd"),
    [
        (NOON - 4 * HOUR - 60 * MINUTE - SECOND, True),
        (NOON - 4 * HOUR - 60 * MINUTE, False),
        (NOON, False),
        (NOON + 4 * HOUR + 60 * MINUTE, False),
        (NOON + 4 * HOUR + 60 * MINUTE + SECOND, True),
    ],
)
def test_who_works_in_tours_is_off_duty_an_hour_after_them(at: datetime, odd: bool) -> None:
    # Another tour, so that they are known to work in tours before this one begins.
    earlier = Span(since=NOON - 5 * DAY, until=NOON - 5 * DAY + HOUR)
    known = OnRecord(tours={READER: (earlier, *ON_DUTY[READER])})
    assert off_duty(look(at=at), known, LIMITS) == odd


@pytest.mark.parametrize(
    ("until", "hours", "odd"),
    [
        (None, timedelta(hours=17), False),
        (None, timedelta(hours=17, seconds=1), True),
        (timedelta(hours=30), timedelta(hours=17, seconds=1), True),
        (timedelta(hours=2), timedelta(hours=3), False),
        (timedelta(hours=2), timedelta(hours=3, seconds=1), True),
    ],
)
def test_a_tour_that_nobody_ended_counts_sixteen_hours(
    until: timedelta | None, hours: timedelta, odd: bool
) -> None:
    tour = Span(since=NOON, until=None if until is None else NOON + until)
    assert off_duty(look(at=NOON + hours), OnRecord(tours={READER: (tour,)}), LIMITS) == odd


@pytest.mark.parametrize(
    ("wall", "odd"),
    [
        ((21, 59, 59), False),
        ((22, 0, 0), True),
        ((23, 59, 59), True),
        ((0, 0, 0), True),
        ((5, 59, 59), True),
        ((6, 0, 0), False),
    ],
)
@pytest.mark.parametrize("month", [3, 7])  # before and after the clocks change
def test_who_works_in_no_tours_is_off_at_night_by_the_clock_in_london(
    wall: tuple[int, int, int], odd: bool, month: int
) -> None:
    shown = datetime(2026, month, 3, *wall, tzinfo=UTC)
    at = shown - (HOUR if month == 7 else timedelta(0))
    assert off_duty(look(at=at), OnRecord(), LIMITS) == odd


@pytest.mark.parametrize(("days", "by_tour"), [(28 * DAY, True), (28 * DAY + SECOND, False)])
def test_who_had_no_tour_for_four_weeks_works_in_none(days: timedelta, by_tour: bool) -> None:
    known = OnRecord(tours={READER: (Span(since=NOON - days, until=NOON - days + HOUR),)})
    assert off_duty(look(), known, LIMITS) == by_tour
    assert off_duty(look(at=NIGHT - 20 * DAY), known, LIMITS)


@pytest.mark.parametrize(
    ("away", "odd"),
    [
        (-60 * MINUTE - SECOND, True),
        (-60 * MINUTE, False),
        (60 * MINUTE, False),
        (60 * MINUTE + SECOND, True),
    ],
)
def test_who_records_anything_around_then_is_at_work(away: timedelta, odd: bool) -> None:
    assert off_duty(look(at=NIGHT), OnRecord(recorded={READER: (NIGHT + away,)}), LIMITS) == odd


def test_odd_hours_are_odd_whatever_the_work_and_stand_beside_other_reasons() -> None:
    night = look(at=NIGHT)
    assert why(night, known=OnRecord(missing={CHILD: (Span(since=NIGHT - HOUR),)})) == {
        Reason.ODD_HOURS
    }
    assert why(night, known=OnRecord()) == {Reason.ODD_HOURS, Reason.NO_WORK}


# --- Again and again -----------------------------------------------------------------------------


def run(days: Sequence[int], **more: object) -> list[Seen]:
    return [look(100 + n, at=NOON + day * DAY, **more) for n, day in enumerate(days)]


def in_tours(days: int = 30) -> dict[UUID, tuple[Span, ...]]:
    return {
        READER: tuple(
            Span(since=NOON + n * DAY - 4 * HOUR, until=NOON + n * DAY + 4 * HOUR)
            for n in range(days)
        )
    }


@pytest.mark.parametrize(
    ("days", "repeated"),
    [((0, 1), False), ((0, 1, 2), True), ((0,) * 9, False), ((0,) * 10, True), ((0, 0, 1), False)],
)
def test_three_days_or_ten_times_are_again_and_again(days: Sequence[int], repeated: bool) -> None:
    found = judge(run(days), OnRecord(tours=in_tours()), LIMITS, LATER)
    assert {Reason.REPEATED in one.why for one in found} == {repeated}


def test_looks_that_work_explains_and_those_of_others_are_not_counted() -> None:
    known = OnRecord(tours=in_tours(), missing={CHILD: (Span(since=NOON + 2 * DAY),)})
    assert Reason.REPEATED not in why(*run((0, 1, 2, 3, 4)), known=known)
    others = [look(300 + n, at=NOON + n * DAY, reader=UUID(int=50 + n)) for n in range(5)]
    assert Reason.REPEATED not in why(look(), *others)
    elsewhere = [look(400 + n, at=NOON + n * DAY, people=(OTHER,)) for n in range(5)]
    assert Reason.REPEATED not in why(look(), *elsewhere)


def test_days_are_days_in_london() -> None:
    late = datetime(2026, 7, 3, 22, 50, tzinfo=UTC)  # ten to midnight in London
    same_night = [look(n, at=late + n * 20 * MINUTE) for n in range(2)]
    third = look(9, at=late + DAY + HOUR)
    assert Reason.REPEATED in why(*same_night, third, known=OnRecord())
    together = [look(n, at=late - n * 20 * MINUTE) for n in range(2)]
    assert Reason.REPEATED not in why(*together, third, known=OnRecord())


@pytest.mark.parametrize(
    ("days", "repeated"),
    [((0, 1), False), ((0, 1, 2), True), ((0,) * 5, False), ((0,) * 6, True)],
)
def test_the_same_words_searched_for_again_and_again(days: Sequence[int], repeated: bool) -> None:
    spelt = ["Siân Pryce", "sian  pryce", "SIÂN PRYCE"]
    looks = [search(spelt[n % 3], 100 + n, at=NOON + day * DAY) for n, day in enumerate(days)]
    found = judge(looks, OnRecord(tours=in_tours()), LIMITS, LATER)
    assert {one.why for one in found} == {(Reason.SAME_SEARCH,) if repeated else ()}


def test_searches_for_different_words_are_not_the_same() -> None:
    looks = [search(f"Tegan {n}", 100 + n, at=NOON + n * DAY) for n in range(9)]
    assert why(*looks, known=OnRecord(tours=in_tours())) == set()


# --- Names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "odd"),
    [
        ("Tegan D’Arcy-Holt", {Reason.OWN_NAME}),
        ("HOLT", {Reason.OWN_NAME}),
        ("holton", set()),
        ("niamh", set()),
        ("gethin ap rhisiart", {Reason.COLLEAGUE}),
        ("Rhisiart, Gethin ap", {Reason.COLLEAGUE}),
        ("ap Rhisiart Gethin, 2 May 1984", {Reason.COLLEAGUE}),
        ("Gethin", set()),
        ("Rhisiart", set()),
        ("Cher", set()),
    ],
)
def test_searches_for_ones_own_family_name_and_for_colleagues(words: str, odd: set[Reason]) -> None:
    names = {READER: "Niamh D'Arcy Holt", COLLEAGUE: "Gethin ap Rhisiart", UUID(int=8): "Cher"}
    assert why(search(words), known=OnRecord(tours=ON_DUTY, names=names)) == odd


def test_a_search_that_finds_a_missing_child_is_work() -> None:
    known = OnRecord(
        tours=ON_DUTY, names={READER: "Niamh Holt"}, missing={CHILD: (Span(since=NOON),)}
    )
    assert why(search("holt"), known=known) == {Reason.OWN_NAME}
    found = look(doing="look for a child", words="holt", people=(CHILD,))
    assert why(found, known=known) == set()


def test_a_colleagues_own_record_without_work() -> None:
    known = OnRecord(tours=ON_DUTY, own={COLLEAGUE: frozenset({CHILD})})
    assert why(look(), known=known) == {Reason.NO_WORK, Reason.COLLEAGUE}
    at_work = OnRecord(tours=ON_DUTY, own=known.own, missing=missing(NOON).missing)
    assert why(look(), known=at_work) == set()


# --- Broken glass --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("recorded", "odd"),
    [
        (None, True),
        (NOON - SECOND, True),
        (NOON, False),
        (NOON + 24 * HOUR, False),
        (NOON + 24 * HOUR + SECOND, True),
    ],
)
def test_broken_glass_after_which_nothing_was_recorded(
    recorded: datetime | None, odd: bool
) -> None:
    glass = look(doing="break the glass")
    about = {} if recorded is None else {(READER, CHILD): (recorded,)}
    known = OnRecord(tours=ON_DUTY, recorded_about=about, missing={CHILD: (Span(since=NOON),)})
    assert why(glass, known=known) == ({Reason.GLASS} if odd else set())


@pytest.mark.parametrize(("after", "odd"), [(24 * HOUR - SECOND, False), (24 * HOUR, True)])
def test_it_is_not_asked_before_there_was_time_to_record(after: timedelta, odd: bool) -> None:
    glass = look(doing="break the glass")
    assert (Reason.GLASS in why(glass, moment=NOON + after)) == odd


# --- The numbers ---------------------------------------------------------------------------------


def test_every_number_is_local_and_every_reason_is_in_words() -> None:
    assert {number.weight.value for number in numbers_of("")} == {"local"}
    assert set(WORDS) == {*Reason, ORDINARY} == set(STRATA)


OWN = """
[after-closing]
source = "Northmere Police (fictional)"
values = { 2026-01-01 = 48 }
[repeated-days]
source = "Northmere Police (fictional)"
values = { 2026-01-01 = 4 }
"""


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """A force's own file of numbers, to be written into."""
    told = [OWN]

    def file(force: str, name: str) -> tuple[str, str] | None:
        assert name == "odd_looks.toml"
        return (f"forces/{force}/{name}", told[0]) if force == "test" else None

    monkeypatch.setattr(numbers, "own_file", file)
    numbers.numbers_of.cache_clear()
    yield told
    numbers.numbers_of.cache_clear()


def test_a_force_lays_its_own_numbers_over_these(own: list[str]) -> None:
    del own
    before, after = datetime(2025, 12, 31, tzinfo=UTC).date(), NOON.date()
    theirs = limits_of(values_on("test", after))
    assert (theirs.after_closing, theirs.repeated_days) == (48 * HOUR, 4)
    assert theirs.recorded_before == LIMITS.recorded_before
    assert values_on("", after)["after-closing"] == 72
    assert limits_of(values_on("test", before)).repeated_days == 3


@pytest.mark.parametrize(
    "wrong",
    [
        '[after-closing]\nsource = "x"\nunit = "days"\nvalues = { 2026-01-01 = 2 }',
        '[repeated-days]\nsource = "x"\nunit = "days"\nvalues = { 2026-01-01 = 2 }',
        '[unheard-of]\nsource = "x"\nvalues = { 2026-01-01 = 2 }',
    ],
)
def test_a_number_that_the_rules_cannot_take_is_refused(own: list[str], wrong: str) -> None:
    own[0] = wrong
    with pytest.raises(NumbersError, match=r"odd_looks\.toml"):
        numbers.numbers_of("test")


# --- Lots ----------------------------------------------------------------------------------------


def judged(number: int, *reasons: Reason, reader: int = 0) -> Judged:
    one = look(number, reader=UUID(int=reader or 1000 + number))
    return Judged(look=one, why=tuple(reasons), work=())


MANY = [
    *(judged(n, Reason.NO_WORK) for n in range(1, 40)),
    *(judged(n, Reason.ODD_HOURS, Reason.NO_WORK) for n in range(40, 60)),
    *(judged(n, Reason.FAMILY) for n in range(60, 63)),
    *(judged(n) for n in range(63, 200)),
]


def test_every_reason_has_its_share_and_so_have_ordinary_looks() -> None:
    drawn = draw(MANY, "a seed", of_each=5, ordinary=10)
    counts = {name: [s for _, s in drawn].count(name) for name in STRATA}
    assert counts == dict.fromkeys(STRATA, 0) | {
        Reason.FAMILY: 3,
        Reason.ODD_HOURS: 5,
        Reason.NO_WORK: 5,
        ORDINARY: 10,
    }
    assert len({one.look.id for one, _ in drawn}) == len(drawn)
    assert all((stratum in one.why) if one.why else stratum == ORDINARY for one, stratum in drawn)
    assert frame(MANY) == dict.fromkeys(STRATA, 0) | {
        Reason.FAMILY: 3,
        Reason.ODD_HOURS: 20,
        Reason.NO_WORK: 59,
        ORDINARY: 137,
    }


@given(st.permutations(MANY), st.text(min_size=1, max_size=8))
def test_the_same_seed_draws_the_same_whatever_the_order(many: list[Judged], seed: str) -> None:
    def ids(looks: list[Judged]) -> set[tuple[UUID, str]]:
        return {(one.look.id, s) for one, s in draw(looks, seed, of_each=4, ordinary=7)}

    assert ids(many) == ids(MANY)
    assert fingerprint(many) == fingerprint(MANY)


def test_another_seed_draws_others_and_anybody_can_make_the_lot() -> None:
    ordinary = [one for one in MANY if not one.why]
    drawn = [one.look.id for one, _ in draw(ordinary, "seed", of_each=0, ordinary=10)]
    by_hand = sorted(
        (one.look.id for one in ordinary),
        key=lambda each: sha256(f"seed|ordinary|{each}".encode()).hexdigest(),
    )
    assert drawn == by_hand[:10]
    assert drawn != [one.look.id for one, _ in draw(ordinary, "dees", of_each=0, ordinary=10)]


def test_one_reader_does_not_fill_a_reason() -> None:
    same = [judged(n, Reason.REPEATED, reader=7) for n in range(1, 20)]
    other = judged(30, Reason.REPEATED)
    both = [judged(n, Reason.REPEATED, Reason.NO_WORK, reader=7) for n in range(60, 70)]
    assert len(draw(both, "seed", of_each=5, ordinary=0)) == 1
    alone = judged(80, Reason.NO_WORK, reader=7)
    assert len(draw([*same, alone], "seed", of_each=5, ordinary=0)) == 2
    ordinary = [judged(n, reader=7) for n in range(40, 60)]
    drawn = draw([*same, other, *ordinary], "seed", of_each=5, ordinary=0)
    assert len(drawn) == 2
    assert len(draw(ordinary, "seed", of_each=5, ordinary=10)) == 10
    assert {one.look.reader for one, _ in drawn} == {UUID(int=7), other.look.reader}


def test_what_tells_one_frame_from_another_sees_a_look_and_a_reason_more() -> None:
    assert fingerprint(MANY) != fingerprint(MANY[1:])
    assert fingerprint(MANY) != fingerprint([judged(1, Reason.GLASS), *MANY[1:]])
