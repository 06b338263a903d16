"""Figures: what each case says of itself; what is not on record is a value of its own, never no."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from lapwing.areas import national_numbers
from lapwing.areas.detention.kinds.arriving import ETHNICITIES, OFFENCE_GROUPS, SEEN_ETHNICITIES
from lapwing.areas.detention.kinds.charging import ANSWERED, ASKED, BAIL_DECIDED
from lapwing.areas.protection.kinds.ending import ENDED
from lapwing.areas.protection.kinds.telling import CHILD_HEARD
from lapwing.areas.protection.kinds.using import USED
from lapwing.assurance.disclosure import TOTAL, Care, cell
from lapwing.assurance.figures import protection
from lapwing.assurance.figures.data_set import Case, DataSet, Figures, figures
from lapwing.assurance.figures.detention import ASKED_FOR, BAILED, DETENTION, GOT
from lapwing.assurance.figures.pack import for_partners, whole
from lapwing.assurance.figures.paper import figures_page
from lapwing.assurance.figures.period import Period, period_of
from lapwing.assurance.figures.protection import PROTECTION
from lapwing.assurance.figures.values import (
    AGES_DETAINED,
    AS_18_1,
    NOT_ON_RECORD,
    OFFENCES,
    OFFICER_DEFINED,
    SELF_DEFINED,
    age_group,
)
from lapwing.base.partial_date import Birth, BornInYear, BornOn
from lapwing.journal.entry import Answer, Author, Entry
from lapwing.journal.kind import Kind
from lapwing.journal.questions import Choice

NUMBERS = national_numbers()
ARRIVED = datetime(2026, 10, 20, 21, tzinfo=UTC)  # ten in the evening by London's clock
NOW = ARRIVED + timedelta(days=30)
OCTOBER = Period(sort="month", first=date(2026, 10, 1))


def entry(kind: str, hours: float = 0, **answers: Answer) -> Entry:
    """Something that happened so many hours after the arrival, or the use."""
    at = ARRIVED + timedelta(hours=hours)
    return Entry(
        id=f"{kind}{hours}",
        kind=kind,
        case="c",
        about="p",
        at=at,
        recorded=at,
        by=Author(user="officer"),
        answers=answers,
    )


def case(
    *entries: Entry,
    case: str = "c",
    now: datetime = NOW,
    birth: Birth | None = None,
    ethnicity: str = "unknown",
    self_defined: bool = False,
    council: str = "",
) -> Case:
    """A case whose child's record says little."""
    return Case(
        id=case,
        reference="R",
        entries=entries,
        birth=birth,
        sex="unknown",
        ethnicity=ethnicity,
        self_defined=self_defined,
        looked_after="unknown",
        council=council,
        now=now,
        numbers=NUMBERS,
    )


def said(data_set: DataSet, one: Case) -> dict[str, str]:
    """What a case says to every question."""
    return {each.key: each.said(one) for each in (*data_set.by, *data_set.measures)}


def test_what_is_not_on_record_is_never_no() -> None:
    arrived = case(entry("detention-arrived"))
    assert set(said(DETENTION, arrived).values()) == {NOT_ON_RECORD}
    used = case(entry("protection-used"))
    assert set(said(PROTECTION, used).values()) == {NOT_ON_RECORD}


def test_a_child_who_was_charged_and_moved() -> None:
    found = said(
        DETENTION,
        case(
            entry(
                "detention-arrived",
                age=15,
                sex="male",
                ethnicity="W4",
                officer_ethnicity="1",
                looked_after="yes",
                council="  northmere   Council",
                offence_group="theft",
            ),
            entry("detention-authorised", 0.75),
            entry("detention-adult-arrived", 4),
            entry("detention-reviewed", 6.5),
            entry("detention-charged", 8),
            entry("detention-bail-decided", 8.5, decision="refused"),
            entry("detention-accommodation-asked", 9, type="secure", council="Elsewhere"),
            entry("detention-accommodation-answered", 9.5, answer="no-bed"),
            entry("detention-accommodation-asked", 9.6, type="alternative"),
            entry("detention-accommodation-answered", 10, answer="accepted"),
            entry("detention-moved-to-council", 11),
        ),
    )
    assert found == {
        "council": "Northmere Council",
        "age": "15-16",
        "sex": "male",
        "ethnicity": "W9",
        "seen-ethnicity": "1",
        "looked-after": "yes",
        "offence": "theft",
        "overnight": "both",
        "authorised": "1",
        "adult": "4",
        "review": "6",
        "charge": "12",
        "bail": "refused",
        "asked": "both",
        "got": "moved",
        "transfer": "3",
    }


def test_a_child_who_went_home_uncharged() -> None:
    found = said(
        DETENTION,
        case(
            entry("detention-arrived"),
            entry("detention-adult-arrived", 0.1),
            entry("detention-authorised", 0.25),
            entry("detention-released", 4, disposal="no-action"),
        ),
    )
    assert found["overnight"] == "no"
    assert (found["adult"], found["authorised"]) == ("1", "0.5")
    assert {found[key] for key in ("review", "charge", "bail", "asked", "got", "transfer")} == {
        "none"
    }


def test_a_child_who_was_refused_bail_and_kept() -> None:
    entries = [
        entry("detention-arrived"),
        entry("detention-authorised", 3),
        entry("detention-charged", 7),
        entry("detention-bail-decided", 7, decision="refused"),
    ]
    found = said(DETENTION, case(*entries))
    assert (found["bail"], found["asked"], found["got"], found["transfer"]) == (
        "refused",
        NOT_ON_RECORD,
        NOT_ON_RECORD,
        NOT_ON_RECORD,
    )
    entries += [
        entry("detention-accommodation-asked", 8, type="alternative", council="Brindle"),
        entry("detention-accommodation-answered", 8.5, answer="no-reply"),
        entry("detention-certified", 9),
        entry("detention-taken-to-court", 12),
    ]
    found = said(DETENTION, case(*entries, council="Calder"))
    assert (found["council"], found["asked"], found["got"], found["transfer"]) == (
        "Brindle",
        "alternative",
        "no-reply",
        "not-moved",
    )
    assert found["overnight"] == "both"
    assert found["authorised"] == "later"


def test_whoever_is_still_held_is_overnight_once_they_were() -> None:
    arrived = entry("detention-arrived")
    early = case(arrived, now=ARRIVED + timedelta(hours=3))
    late = case(arrived, now=ARRIVED + timedelta(hours=8))
    assert said(DETENTION, early)["overnight"] == "no"
    assert said(DETENTION, late)["overnight"] == "before"
    charged = case(arrived, entry("detention-charged", 1), now=ARRIVED + timedelta(hours=8))
    assert said(DETENTION, charged)["overnight"] == "after"


def test_a_use_of_police_protection() -> None:
    found = said(
        PROTECTION,
        case(
            entry("protection-used", requested_by="health"),
            entry("protection-designated", 1),
            entry("protection-council-told", 1.5, which=("found",), council="Brindle"),
            entry("protection-council-told", 5, which=("home",), council="Calder"),
            entry("protection-accommodated", 2, type="hospital"),
            entry("protection-child-heard", 3, how="watched"),
            entry("protection-ended", 47, reason="council"),
            birth=BornOn(day=date(2024, 10, 21)),
            ethnicity="A1",
            self_defined=True,
        ),
    )
    assert found == {
        "council": "Calder",
        "age": "1-4",
        "sex": NOT_ON_RECORD,
        "ethnicity": "A1",
        "looked-after": NOT_ON_RECORD,
        "asked-by": "health",
        "kept-for": "48",
        "officer": "1",
        "council-told": "2",
        "station": "no",
        "heard": "watched",
        "ended": "council",
    }


def test_a_use_that_runs_and_one_at_a_station() -> None:
    used = entry("protection-used")
    station = entry("protection-accommodated", 1, type="police-station")
    now = ARRIVED + timedelta(hours=71)
    found = said(PROTECTION, case(used, station, now=now, birth=BornInYear(year=2021)))
    assert (found["kept-for"], found["ended"], found["station"]) == ("now", "now", "yes")
    # Four or five in October: two groups, so neither.
    assert found["age"] == NOT_ON_RECORD
    late = case(used, entry("protection-ended", 80, reason="run-out"))
    assert (said(PROTECTION, late)["kept-for"], said(PROTECTION, late)["ended"]) == (
        "later",
        "run-out",
    )
    # What somebody else said of a child is not what the child says.
    assert said(PROTECTION, case(used, ethnicity="W1"))["ethnicity"] == NOT_ON_RECORD


def test_uses_on_one_case_are_told_apart() -> None:
    first, again = entry("protection-used"), entry("protection-used", 1)
    ended, second = entry("protection-ended", 2), entry("protection-used", 30)
    told = entry("protection-wishes", 31)
    assert list(protection.apart([told])) == []
    assert list(protection.apart([first, again, ended, second, told])) == [
        (first, again, ended),
        (second, told),
    ]
    assert list(protection.apart([first, entry("protection-not-used", 3)])) == []


def codes(kind: Kind, question: str) -> set[str]:
    """What may be answered to a question of a kind."""
    (found,) = (one for one in kind.questions if one.name == question)
    assert isinstance(found, Choice)
    return {option.code for option in found.options}


def test_every_answer_that_may_be_given_has_a_value() -> None:
    assert {AS_18_1.get(one.code, one.code) for one in ETHNICITIES} == set(SELF_DEFINED.words)
    assert {one.code for one in SEEN_ETHNICITIES} == set(OFFICER_DEFINED.words)
    assert {one.code: one.label for one in OFFENCE_GROUPS} == dict(OFFENCES.words)
    assert codes(BAIL_DECIDED, "decision") == set(BAILED.words) - {"none"}
    assert codes(ASKED, "type") == set(ASKED_FOR.words) - {"both", "none"}
    assert codes(ANSWERED, "answer") == set(GOT.words) - {"moved", "none"}
    assert codes(USED, "requested_by") == set(protection.ASKED_BY.words)
    assert codes(CHILD_HEARD, "how") == set(protection.HEARD.words)
    assert codes(ENDED, "reason") == set(protection.HOW_IT_ENDED.words) - {"now"}


def test_each_answer_is_of_its_set_and_what_is_unverified_says_so() -> None:
    for data_set in (DETENTION, PROTECTION):
        for one in (*data_set.by, *data_set.measures):
            if one.values is not None:
                assert one.values.words
                assert one.values.verified or one.values.source
                assert one.words(NOT_ON_RECORD) == "Not on record"
    assert SELF_DEFINED.told("W1") == "White: British (W1)"
    assert len(SELF_DEFINED.words) == 18 + 1
    assert len(OFFICER_DEFINED.words) == 6 + 1


@pytest.mark.parametrize(
    ("age", "group"), [(9, "0-9"), (10, "10-11"), (12, "12-14"), (17, "17-17"), (18, NOT_ON_RECORD)]
)
def test_ages_fall_in_groups(age: int, group: str) -> None:
    assert age_group(AGES_DETAINED, age) == group


def counted(many: Iterable[Case]) -> Figures:
    """The figures of these detentions."""
    return figures(DETENTION, many)


def test_a_council_is_one_in_capitals_or_not() -> None:
    names = ("Brindle Council", "brindle council", "BRINDLE COUNCIL", "")
    found = counted(case(entry("detention-arrived"), council=one) for one in names)
    assert found.answers["council"] == ("BRINDLE COUNCIL", NOT_ON_RECORD)
    assert found.counts[cell(council="BRINDLE COUNCIL")] == 3
    assert found.counts[TOTAL] == 4


def test_a_pack_withholds_and_the_whole_does_not() -> None:
    ages = [11] * 2 + [13] * 9 + [16] * 20
    found = counted(
        case(entry("detention-arrived", age=age), case=str(number))
        for number, age in enumerate(ages)
    )
    exact, pack = whole(found, OCTOBER, NOW), for_partners(found, OCTOBER, NOW, Care())
    young = cell(age="10-11")
    assert (exact.words(young), pack.words(young)) == ("2", "[c]")
    assert (exact.total, pack.total) == (31, 31)
    assert not pack.so_far
    by, overnight = DETENTION.question("age"), DETENTION.question("overnight")
    assert by is not None
    assert overnight is not None
    table = pack.table(overnight, by)
    assert [row.words for row in table.rows] == ["Everybody", "10 to 11", "12 to 14", "15 to 16"]
    assert table.columns == ("Not on record",)
    assert pack.words(table.rows[0].cells[-1]) == "31"
    assert len(list(pack.tables())) == len(DETENTION.by) * len(DETENTION.measures)
    assert DETENTION.question("no-such") is None


def test_periods_are_of_the_calendar() -> None:
    day = date(2026, 2, 28)
    assert [period_of(sort, day).first for sort in ("month", "quarter", "year")] == [
        date(2026, 2, 1),
        date(2026, 1, 1),
        date(2025, 4, 1),
    ]
    year = period_of("year", day)
    assert (year.next.key, year.before.key) == ("2026-04-01", "2024-04-01")
    assert [period_of(sort, day).words for sort in ("month", "quarter", "year")] == [
        "February 2026",
        "January to March 2026",
        "April 2025 to March 2026",
    ]
    # By London's days: the clocks go back within October.
    assert OCTOBER.begins == datetime(2026, 9, 30, 23, tzinfo=UTC)
    assert OCTOBER.ends == datetime(2026, 11, 1, tzinfo=UTC)


def test_the_published_page_is_up_to_date() -> None:
    write = (
        "run: python -c 'from lapwing.assurance.figures.paper import *; "
        'print(figures_page(), end="")\' > docs/figures.md'
    )
    published = (Path(__file__).resolve().parents[2] / "docs" / "figures.md").read_text("utf-8")
    assert published == figures_page(), write
    assert published.count("**Not verified**") > 10
