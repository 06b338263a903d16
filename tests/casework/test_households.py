"""Warnings reach the children at the address: in every order of recording, and told at once."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import permutations
from typing import Any
from uuid import UUID, uuid4

import pytest

from lapwing.areas import all_kinds
from lapwing.areas.household.spans import told_flags
from lapwing.base.partial_date import BornInYear
from lapwing.casework import door
from lapwing.casework.door import Draft, Recorded, Refused
from lapwing.casework.joining import decide
from lapwing.journal.queries import whole_records
from lapwing.matching.clusters import Verdict
from lapwing.record import actions as record
from lapwing.record import queries
from lapwing.record.models import Case, Identifier, Residence
from lapwing.worklists import queries as worklists
from lapwing.worklists.actions import Acknowledged, acknowledge
from lapwing.worklists.models import AlertRow
from tests.worklists.world import FORCE, Child, World, later, make_world

pytestmark = pytest.mark.django_db
HOME = "4 Weir Lane, Lower Fennick"
TYPED = ("4, weir ln., LOWER FENNICK", "4 Weir Lane", HOME)  # one address, typed by three people
CODE = "QX1 4AB"
WARNING = {"what": "risk-to-children", "why": "Charged with assault on a child.", "told_by": "DC 1"}


@pytest.fixture
def world(db: None) -> World:
    """The small force, with somebody on duty in each role."""
    return make_world()


class Family:
    """A child who is missing and an uncle, neither of whom lives anywhere yet."""

    def __init__(self, world: World) -> None:
        self.world, self.minute = world, 0
        self.child: Child = world.child("Ada")
        self.uncle = self.somebody("Bram")

    def somebody(self, name: str, born: int | None = 1980) -> UUID:
        """Put somebody on record."""
        (made,) = record.make_people(
            [
                record.NewPerson(
                    names=(record.NewName(given=name, family="Tern"),),
                    birth=BornInYear(year=born) if born else None,
                )
            ],
            force=FORCE,
            by=self.world.users["sergeant"],
            now=later(hours=-1),
        )
        return made.person

    def tell(self, kind: str, about: UUID, by: str = "sergeant", **more: Any) -> Recorded:
        """Record something about somebody, a minute after the last."""
        outcome = self.sent(kind, about, by, **more)
        assert isinstance(outcome, Recorded), str(outcome)
        return outcome

    def sent(self, kind: str, about: UUID, by: str = "sergeant", **more: Any) -> Recorded | Refused:
        """What comes of recording something about somebody."""
        self.minute += 1
        now = self.now
        known = {name: more.pop(name) for name in ("regarding", "corrects", "at") if name in more}
        draft = Draft(kind=kind, key=uuid4(), about=about, answers=more, **known)
        if known.get("corrects"):
            draft = Draft(
                kind=kind, key=uuid4(), case=self.file(about), answers=more, **known,
            )  # fmt: skip
        return door.record(self.world.viewer(by, now), now, draft)

    def file(self, person: UUID) -> UUID:
        """Somebody's own file."""
        return Case.objects.get(person=person, kind="standing").id

    @property
    def now(self) -> datetime:
        """The moment."""
        return later(minutes=self.minute)

    def moves(self, who: UUID, lives: str = "home", lines: str = HOME) -> Recorded:
        """Somebody comes to live or stay at the address."""
        return self.tell("household-moved-in", who, address=lines, postcode=CODE, lives=lives)

    def leaves(self, who: UUID) -> Recorded:
        """Somebody leaves where they live or stay."""
        place = Residence.objects.filter(person=who, until=None).latest("since").address_id
        return self.tell("household-moved-out", who, place=str(place))

    def warn(self, **more: Any) -> Recorded:
        """There is a warning about the uncle."""
        return self.tell("household-warning", self.uncle, **{**WARNING, **more})

    def flags(self, who: UUID | None = None) -> list[tuple[str, str]]:
        """The flags that stand on the child's file: which warning, about whom."""
        person = who or self.child.person
        entries = whole_records([person], all_kinds())[person]
        return [(one.what, one.who) for _, one in told_flags(entries).values()]

    def alerts(self) -> list[tuple[str, str]]:
        """Who was told what of the household, in the order of telling."""
        rows = AlertRow.objects.filter(rule__startswith="household-").order_by("id")
        return [(row.rule, row.to_role) for row in rows]


@pytest.fixture
def family(world: World) -> Family:
    """A child and an uncle."""
    return Family(world)


STEPS: Sequence[Callable[[Family], object]] = (
    lambda one: one.moves(one.child.person, lines=TYPED[0]),
    lambda one: one.moves(one.uncle, "stays", lines=TYPED[1]),
    lambda one: one.warn(),
)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_whichever_is_recorded_last_flags_the_child_and_tells_her_workers_at_once(
    family: Family, order: Sequence[int]
) -> None:
    for number in order[:2]:
        STEPS[number](family)
    assert family.flags() == []
    assert family.alerts() == []
    STEPS[order[2]](family)
    assert family.flags() == [("risk-to-children", str(family.uncle))]
    told = AlertRow.objects.filter(rule="household-warning-at-home", rung=0)
    assert {row.to_role for row in told} == {"allocated-officer", "sergeant", "missing-team"}
    # In the transaction that recorded it, not at the next sweep.
    assert all(row.raised_at - family.now < timedelta(milliseconds=1) for row in told)
    assert {row.about_id for row in told} == {family.child.person}


def test_the_uncle_and_grown_ups_are_not_flagged_and_who_may_be_a_child_is(
    family: Family,
) -> None:
    mother, lodger = family.somebody("Cora", None), family.somebody("Dill", None)
    grown = family.somebody("Edda", 1970)
    family.tell("household-related", family.child.person, other=str(mother), relation="mother")
    for one in (family.child.person, mother, lodger, grown, family.uncle):
        family.moves(one)
    family.warn()
    assert len(family.flags()) == len(family.flags(lodger)) == 1
    assert [family.flags(one) for one in (mother, grown, family.uncle)] == [[], [], []]


def test_who_is_allocated_is_told_and_whoever_acknowledges_stays_named(family: Family) -> None:
    officer = family.world.users["officer"]
    family.world.record(
        "missing-allocated", {"officer": str(officer)}, case=family.child.case, now=family.now
    )
    family.moves(family.child.person)
    family.moves(family.uncle)
    family.warn()
    mine = AlertRow.objects.get(rule="household-warning-at-home", to_user=officer)
    assert mine.to_role == "allocated-officer"
    done = acknowledge(family.world.viewer("officer", family.now), mine.id, family.now)
    assert isinstance(done, Acknowledged)
    shown = worklists.alerts_about(
        family.world.viewer("sergeant", family.now), family.file(family.child.person), most=9
    )
    kept = [one for one in shown.alerts if one.acknowledged_at]
    assert [one.acknowledged_by for one in kept] == ["Officer"]


def test_who_is_assigned_by_name_is_told_by_name(family: Family) -> None:
    tracer, officer = family.world.users["tracer"], family.world.users["officer"]
    Case.objects.filter(pk=family.child.case).update(allocated=officer)
    for case, user in ((family.child.case, tracer), (family.file(family.child.person), officer)):
        record.assign(case, user, entry=uuid4(), since=family.now)
    family.moves(family.child.person)
    family.moves(family.uncle)
    family.warn()
    told = AlertRow.objects.filter(rule="household-warning-at-home", to_user__isnull=False)
    assert len(told) == 2
    assert {row.to_user_id for row in told} == {tracer, officer}  # each once
    mine = worklists.alerts_for(family.world.viewer("tracer", family.now), family.now)
    assert "household-warning-at-home" in {one.rule for one in mine}


def test_each_link_that_ends_or_begins_again_is_told_again(family: Family) -> None:
    family.moves(family.child.person)
    family.moves(family.uncle, "stays")
    warning = family.warn()
    began = family.alerts()
    family.leaves(family.uncle)
    assert family.flags() == []
    assert {rule for rule, _ in family.alerts()[len(began) :]} == {"household-warning-gone"}
    family.moves(family.uncle, "stays")
    assert len(family.flags()) == 1
    family.tell(
        "household-warning-ended",
        family.uncle,
        regarding=UUID(warning.entry.id),
        reason="Acquitted, and the enquiries are closed.",
    )
    assert family.flags() == []
    family.warn()
    assert len(family.flags()) == 1
    family.leaves(family.child.person)
    assert family.flags() == []
    rules = [rule for rule, role in family.alerts() if role == "missing-team"]
    home, gone = "household-warning-at-home", "household-warning-gone"
    assert rules == [home, gone, home, gone, home, gone]


def test_corrections_and_withdrawals_change_whom_a_warning_flags(family: Family) -> None:
    family.moves(family.child.person)
    there = family.moves(family.uncle)
    family.warn()
    family.tell(
        "household-moved-in",
        family.uncle,
        corrects=UUID(there.entry.id),
        address="9 Mill Row",
        postcode="QX9 9ZZ",
        lives="home",
    )
    assert family.flags() == []
    assert queries.homes_at([family.uncle], family.now)
    family.tell(
        "household-moved-in",
        family.uncle,
        corrects=UUID(there.entry.id),
        address=HOME,
        postcode=CODE,
        lives="home",
    )
    assert len(family.flags()) == 1
    latest = whole_records([family.uncle], all_kinds())[family.uncle]
    last = max(latest, key=lambda one: one.recorded)
    family.tell("entry-withdrawn", family.uncle, corrects=UUID(last.id), reason="Wrong man.")
    assert family.flags() == []


def test_a_warning_that_is_renewed_is_told_again_and_flags_until_then(family: Family) -> None:
    family.moves(family.child.person)
    family.moves(family.uncle)
    first = family.warn(until="2026-03-03T10:00:00Z")
    entries = whole_records([family.child.person], all_kinds())[family.child.person]
    ((_, flag),) = told_flags(entries).values()
    assert flag.until is not None
    before = len(family.alerts())
    family.tell(
        "household-warning",
        family.uncle,
        corrects=UUID(first.entry.id),
        **{**WARNING, "until": "2026-04-03T10:00:00Z"},
    )
    assert len(family.flags()) == 1
    assert len(family.alerts()) > before


def test_a_warning_on_a_covert_file_flags_nobody(family: Family) -> None:
    family.moves(family.child.person)
    family.moves(family.uncle)
    Case.objects.filter(person=family.uncle).update(
        sensitivity="covert", supervisor=family.world.users["sergeant"]
    )
    family.warn()
    assert family.flags() == []
    assert family.alerts() == []


def test_a_flag_is_written_in_the_name_of_whoever_recorded_what_made_it(family: Family) -> None:
    family.moves(family.child.person)
    family.moves(family.uncle)
    family.tell("household-warning", family.uncle, by="officer", **WARNING)
    entries = whole_records([family.child.person], all_kinds())[family.child.person]
    (flagged,) = [one for one in entries if one.kind == "household-flagged"]
    assert flagged.by.user == str(family.world.users["officer"])
    assert flagged.case == str(family.file(family.child.person))


def test_sending_the_same_warning_twice_flags_once(family: Family) -> None:
    family.moves(family.child.person)
    family.moves(family.uncle)
    key, now = uuid4(), family.now
    for _ in range(2):
        draft = Draft(kind="household-warning", key=key, about=family.uncle, answers=WARNING)
        assert isinstance(door.record(family.world.viewer("sergeant", now), now, draft), Recorded)
    entries = whole_records([family.child.person], all_kinds())[family.child.person]
    assert [one.kind for one in entries].count("household-flagged") == 1


@pytest.mark.parametrize(
    ("kind", "answers", "says"),
    [
        ("household-number", {"sort": "phone", "number": "12"}, "not a telephone number"),
        ("household-number", {"sort": "nhs", "number": "943 476 5918"}, "not an NHS number"),
        ("household-number", {"sort": "vehicle", "number": "?"}, "not a registration mark"),
        ("household-moved-in", {"address": " , ", "lives": "home"}, "Give the house"),
        ("household-moved-out", {"place": str(uuid4())}, "no place that you can choose"),
        ("household-number-ended", {}, "does not say what it ends"),
        ("household-warning-ended", {"reason": "r"}, "does not say what it ends"),
    ],
)
def test_what_is_wrong_gets_a_clear_answer(
    family: Family, kind: str, answers: dict[str, Any], says: str
) -> None:
    outcome = family.sent(kind, family.uncle, **answers)
    assert isinstance(outcome, Refused)
    assert says in str(outcome)
    assert not Residence.objects.filter(person=family.uncle).exists()
    assert not Identifier.objects.exists()


def test_a_number_is_found_by_the_one_search_at_once_and_after_it_has_ended(
    family: Family,
) -> None:
    from lapwing.record.search import Results, find_people

    viewer = family.world.viewer("sergeant", family.now)

    def found(asked: str) -> list[UUID]:
        results = find_people(viewer, asked, today=family.now.date())
        assert isinstance(results, Results)
        return [one.person for one in results.found]

    assert found("07700 900123") == []
    number = family.tell(
        "household-number", family.uncle, sort="phone", number="07700 900123", told_by="His sister"
    )
    family.tell("household-number", family.uncle, sort="vehicle", number="AB12 CDE")
    assert found("+44 7700 900123") == [family.uncle]
    assert found("ab12cde") == [family.uncle]
    family.tell("household-number-ended", family.uncle, regarding=UUID(number.entry.id))
    assert found("07700900123") == [family.uncle]
    kept = queries.person(viewer, family.uncle)
    assert kept is not None
    assert [(one.number, one.until is None) for one in kept.numbers] == [
        ("AB12 CDE", True),
        ("07700 900123", False),
    ]
    withdrawn = family.sent(
        "entry-withdrawn", family.uncle, corrects=UUID(number.entry.id), reason="Not his."
    )
    assert isinstance(withdrawn, Recorded)
    assert found("07700900123") == []


def test_a_warning_on_another_record_of_the_same_person_flags_while_they_are_one(
    family: Family,
) -> None:
    again = family.somebody("Abraham")
    family.moves(family.child.person)
    family.moves(again)
    family.warn()
    assert family.flags() == []

    def decided(verdict: Verdict | None) -> None:
        family.minute += 1
        outcome = decide(
            family.world.viewer("sergeant", family.now),
            family.now,
            family.uncle,
            again,
            verdict=verdict,
            reason="The same photograph",
            key=uuid4(),
        )
        assert isinstance(outcome, Recorded), str(outcome)

    decided(Verdict.SAME)
    assert family.flags() == [("risk-to-children", str(family.uncle))]
    told = {rule for rule, _ in family.alerts()}
    assert told == {"household-warning-at-home"}
    family.leaves(again)
    assert family.flags() == []
    family.moves(again, "stays")
    assert len(family.flags()) == 1
    decided(None)
    assert family.flags() == []
