"""For which children: each is counted once, what is not on record by itself, few are withheld."""

from datetime import UTC, date, datetime, timedelta

import pytest

from lapwing.assurance.disclosure import Care
from lapwing.assurance.measures import queries
from lapwing.assurance.measures.equity import PARTS, Equity, equity, four_quarters
from lapwing.record.actor import acting, seeing_all
from lapwing.record.models import Person
from lapwing.record.viewer import actor_of
from tests.assurance.measures.conftest import DUTY, HOUR, NOW, Who, a_case, due

CARE = Care(threshold=5)


def rows(found: Equity, part: str) -> dict[str, tuple[int | None, int | None]]:
    """How many children, and for how many it was met, of each group."""
    (table,) = [one for one in found.tables if one.part == part]
    return {row.value: (row.children, row.met) for row in table.rows}


def group(many: int, met: str, sex: str, council: str = "") -> tuple[tuple[str, ...], int]:
    """So many children who are alike."""
    return ("10 to 13", sex, "", "no", council, met), many


def test_what_is_not_on_record_is_a_row_of_its_own() -> None:
    found = equity([group(20, "yes", "female"), group(10, "no", ""), group(9, "yes", "")], CARE)
    assert rows(found, "sex") == {"female": (20, 20), "": (19, 9)}
    assert rows(found, "ethnicity") == {"": (39, 29)}
    assert (found.whole.children, found.whole.per_cent) == (39, 74)


def test_few_are_withheld_and_cannot_be_worked_out() -> None:
    found = equity(
        [
            group(3, "no", "female", "Mereshire"),
            group(30, "yes", "female", "Mereshire"),
            group(12, "no", "male", "Fenwold"),
            group(40, "yes", "male", "Fenwold"),
        ],
        CARE,
    )
    sexes = rows(found, "sex")
    assert sexes["female"][1] is None or sexes["female"][0] is None
    # The total says 70 of 85: neither may the boys' figure then be told.
    assert sexes["male"][1] is None or sexes["male"][0] is None
    assert [None in pair for pair in rows(found, "council").values()] == [True, True, False]


def test_each_part_is_a_table_and_nothing_is_said_of_nobody() -> None:
    found = equity([], CARE)
    assert [table.part for table in found.tables] == list(PARTS)
    assert found.whole.children == 0
    assert found.whole.per_cent is None


@pytest.mark.parametrize(
    ("now", "since", "until"),
    [
        (datetime(2026, 3, 31, 22, 59, tzinfo=UTC), date(2025, 1, 1), date(2026, 1, 1)),
        (datetime(2026, 3, 31, 23, 0, tzinfo=UTC), date(2025, 4, 1), date(2026, 4, 1)),  # summer
    ],
)
def test_four_whole_quarters_in_london(now: datetime, since: date, until: date) -> None:
    asked = four_quarters(now, DUTY)
    assert (asked.since + 2 * HOUR).date() == since
    assert (asked.until + 2 * HOUR).date() == until
    assert asked.as_at == asked.until


@pytest.mark.django_db
def test_children_are_counted_once_of_the_whole_force(who: Who) -> None:
    lead, north, south = who("assurance-lead"), who("duty-inspector"), who("sergeant")
    day = datetime(2025, 6, 2, 12, tzinfo=UTC)
    with seeing_all("test"):
        for number in range(12):
            case = a_case(north, north.team)
            Person.objects.filter(pk=case.person_id).update(
                **{"sex": "female", "responsible_authority": " Mereshire "} if number < 6 else {},
                **{"birth_earliest": None} if number == 11 else {},
            )
            due(case, day, "done", day)
            due(case, day + HOUR, "done", day + (2 * HOUR if number < 6 else HOUR))
        due(a_case(north, north.team, "covert"), day)
        due(a_case(north, north.team), NOW - timedelta(days=3))  # after the last whole quarter
    with acting(actor_of(lead)):
        found = queries.children(lead, NOW, DUTY)
    assert found is not None
    assert (found.whole.children, found.whole.met) == (12, 6)
    assert rows(found, "sex") == {"female": (6, 0), "": (6, 6)}
    assert rows(found, "council") == {"Mereshire": (6, 0), "": (6, 6)}
    assert rows(found, "age").keys() == {"10 to 13", ""}
    assert rows(found, "age")[""] == (None, None)  # one child
    with acting(actor_of(south)):
        assert queries.children(south, NOW, DUTY) is None
