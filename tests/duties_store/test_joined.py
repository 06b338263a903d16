"""Joining two records and splitting them again, on the real database: nothing is left behind."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import permutations
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction

from lapwing.casework import door
from lapwing.casework.door import Recorded, Refused
from lapwing.casework.joining import between, decide
from lapwing.duties import queries
from lapwing.duties.compare import compare
from lapwing.duties.models import ObligationRow, RaisedRow
from lapwing.journal.models import EntryRow
from lapwing.matching.clusters import Verdict
from lapwing.record import actions as record
from lapwing.record.models import Decision, Joined
from lapwing.record.one_person import joined_with
from lapwing.worklists.models import AlertRow
from lapwing.worklists.sweep import sweep
from tests.reach import so_far
from tests.worklists.world import FORCE, Child, World, later

pytestmark = pytest.mark.django_db

NOON = 120.5  # minutes after Monday at ten; nothing comes due just then
REPEAT = "missing-strategy-repeat"


def person(world: World, name: str) -> UUID:
    """Somebody on record, of whom nothing is recorded yet."""
    (made,) = record.make_people(
        [record.NewPerson(names=(record.NewName(given=name, family="Tern"),))],
        force=FORCE,
        by=world.users["sergeant"],
        now=later(hours=-1),
    )
    return made.person


def missing(world: World, about: UUID, minutes: float) -> UUID:
    """Report them missing once more; the episode."""
    return world.record(
        "missing-reported",
        {
            "reported_by": "Mother",
            "circumstances": "Did not come home",
            "in_care": "no",
            "classification": "missing",
        },
        about=about,
        now=later(minutes=minutes),
    ).case


def say(
    world: World,
    one: UUID,
    other: UUID,
    verdict: Verdict | None = Verdict.SAME,
    *,
    minutes: float = NOON,
    withdraws: frozenset[UUID] = frozenset(),
    key: UUID | None = None,
    by: str = "sergeant",
) -> Recorded | Refused:
    """Decide of two records, in the sergeant's name."""
    now = later(minutes=minutes)
    return decide(
        world.viewer(by, now),
        now,
        one,
        other,
        verdict=verdict,
        reason="The same photograph",
        key=key or uuid4(),
        withdraws=withdraws,
    )


def done(outcome: Recorded | Refused) -> Recorded:
    assert isinstance(outcome, Recorded), str(outcome)
    return outcome


def kept(*people: UUID) -> Mapping[str, list[str]]:
    """Everything that is kept of these people, to the second, and what still waits for somebody.

    Two who record about one person at one moment are given moments a microsecond apart.
    """
    alerts = AlertRow.objects.filter(about__in=people, settled_at=None)
    told = ("rule", "key", "begun_by", "slot", "step", "rung", "to_role", "to_user")
    found = {
        "duties": ObligationRow.objects.filter(about__in=people).values_list(
            *_but_id(ObligationRow)
        ),
        "signals": RaisedRow.objects.filter(about__in=people).values_list(*_but_id(RaisedRow)),
        "alerts": alerts.values_list(*told),
    }
    return {name: sorted(str([*map(_plain, row)]) for row in rows) for name, rows in found.items()}


def same(one: Mapping[str, list[str]], other: Mapping[str, list[str]]) -> None:
    for what, rows in one.items():
        assert [row for row in rows if row not in other[what]] == []
        assert rows == other[what]


def _plain(value: object) -> object:
    return value.replace(microsecond=0) if isinstance(value, datetime) else value


def _but_id(model: Any) -> list[str]:
    return sorted(f.name for f in model._meta.get_fields() if f.name != "id")


@contextmanager
def rolled_back() -> Iterator[None]:
    """Let nothing of what is done here stand."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def nothing_differs(*people: UUID, minutes: float) -> None:
    now = later(minutes=minutes)
    sweep(now)
    compared = compare(people, now)
    assert [f"{one.which}: {one.what}" for one in compared.differences] == []


def test_two_records_joined_at_noon_demand_at_noon_what_they_demand_together(
    world: World,
) -> None:
    one, other = person(world, "Ada"), person(world, "Adah")
    missing(world, one, 0)
    missing(world, other, 10)
    last = missing(world, one, 20)
    meetings = ObligationRow.objects.filter(duty=REPEAT)
    assert not meetings.exists()
    done(say(world, one, other))
    (meeting,) = meetings
    assert (meeting.case_id, meeting.about_id) == (last, one)
    assert meeting.begun_at == later(minutes=NOON)
    assert AlertRow.objects.filter(rule="missing-repeat", raised_at=later(minutes=NOON)).exists()
    nothing_differs(one, other, minutes=NOON + 1)


def test_a_meeting_asked_for_on_one_half_is_asked_for_the_whole(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Adah")
    case = missing(world, other, 0)
    for minutes in (5, 10, 15):
        missing(world, one, minutes)
    done(say(world, one, other))
    world.record(
        "missing-intervention-meeting-requested",
        {"authority": "Northmere", "significant_harm": "no"},
        case=case,
        now=later(minutes=NOON + 5),
        by="tracer",
    )
    assert {row.outcome for row in ObligationRow.objects.filter(duty=REPEAT)} == {"done"}
    nothing_differs(one, other, minutes=NOON + 6)


def test_a_split_restores_every_duty_signal_and_alert(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Adah")
    for about, minutes in ((one, 0), (other, 3), (other, 7), (one, 12), (other, 20)):
        missing(world, about, minutes)
    sweep(later(minutes=NOON))
    before, entries = kept(one, other), set(EntryRow.objects.values_list("id", flat=True))
    done(say(world, one, other))
    assert kept(one, other) != before
    done(say(world, one, other, None))
    assert kept(one, other) == before
    added = EntryRow.objects.exclude(id__in=entries)
    assert set(added.values_list("kind", flat=True)) == {"identity-decided"}
    assert not Joined.objects.exists()
    nothing_differs(one, other, minutes=NOON + 1)


@pytest.mark.parametrize("seed", so_far(range(40), 5))
def test_whatever_was_told_a_split_restores_it_and_to_join_again_brings_it_back(
    world: World, seed: int
) -> None:
    chance = Random(seed)
    told = [(chance.randrange(3), chance.randrange(100)) for _ in range(chance.randint(3, 7))]
    order = chance.sample([(0, 1), (1, 2)], 2)
    with rolled_back():
        people = [person(world, name) for name in ("Ada", "Adah", "Ida")]
        for which, minutes in sorted(told, key=lambda each: each[1]):
            missing(world, people[which], minutes)
        sweep(later(minutes=NOON))
        before = kept(*people)
        for one, other in order:
            done(say(world, people[one], people[other]))
        assert joined_with(people[:1]) == frozenset(people)
        joined = kept(*people)
        for one, other in reversed(order):
            done(say(world, people[one], people[other], None))
        same(kept(*people), before)
        for one, other in order:
            done(say(world, people[one], people[other]))
        again = kept(*people)
        same(again, joined)
        nothing_differs(*people, minutes=NOON + 1)


def test_every_order_of_joining_gives_the_same_person(world: World) -> None:
    people = [person(world, name) for name in ("Ada", "Adah", "Ida", "Aida")]
    for number, about in enumerate(people):
        missing(world, about, number)
    sweep(later(minutes=NOON))
    found = []
    for order in permutations([(0, 1), (1, 2), (2, 3)]):
        with rolled_back():
            for one, other in order:
                done(say(world, people[one], people[other]))
            assert set(Joined.objects.values_list("whole", flat=True)) == {min(people)}
            found.append(
                {
                    (row.duty, row.outcome, row.due_at.replace(microsecond=0))
                    for row in ObligationRow.objects.filter(about__in=people)
                }
            )
    # Joined a moment later, a pair may have its demand on the other record; it has the same one.
    assert all(each == found[0] for each in found)
    assert any(duty == REPEAT for duty, *_ in found[0])


def test_what_was_known_before_the_join_stays_as_it_was_known(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Adah")
    missing(world, one, 0)
    missing(world, other, 10)
    last = missing(world, one, 20)
    viewer = world.viewer("sergeant")

    def known(minutes: float) -> set[str]:
        return {
            found.duty for found in queries.as_known(viewer, last, later(minutes=minutes))
        }  # fmt: skip

    before = known(NOON - 1)
    done(say(world, one, other))
    assert known(NOON - 1) == before
    assert REPEAT not in before
    assert REPEAT in known(NOON)
    done(say(world, one, other, None, minutes=NOON + 60))
    assert REPEAT in known(NOON + 59)
    assert known(NOON + 60) == before


def test_a_decision_stands_on_both_files_and_only_another_takes_it_back(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Adah")
    done(say(world, one, other))
    first, second = EntryRow.objects.filter(kind="identity-decided").order_by("about")
    assert {first.about_id, second.about_id} == {one, other}
    assert first.answers["other"] == str(second.about_id)
    now = later(minutes=NOON + 1)
    for entry in (first, second):
        outcome = door.record(
            world.viewer("sergeant"),
            now,
            door.Draft(
                kind="entry-withdrawn",
                key=uuid4(),
                case=entry.case_id,
                corrects=entry.id,
                answers={"reason": "No"},
            ),
        )
        assert isinstance(outcome, Refused)
        assert "another decision" in str(outcome)
    done(say(world, one, other, None, minutes=NOON + 2))
    assert between(one, other).said is None
    taken = EntryRow.objects.filter(kind="identity-decided", answers__verdict="taken-back")
    assert {row.regarding_id for row in taken} == {first.id, second.id}


def test_two_who_are_not_the_same_become_one_through_no_chain_unsaid(world: World) -> None:
    ada, bea, cat = (person(world, name) for name in ("Ada", "Bea", "Cat"))
    done(say(world, ada, cat, Verdict.NOT_THE_SAME))
    done(say(world, ada, bea))
    refused = say(world, bea, cat)
    assert isinstance(refused, Refused)
    assert "not the same person" in str(refused)
    assert joined_with([cat]) == {cat}
    (said,) = between(bea, cat).against
    assert isinstance(say(world, bea, cat, withdraws=frozenset({uuid4()})), Refused)
    done(say(world, bea, cat, withdraws=frozenset({said.decision.id})))
    assert joined_with([cat]) == {ada, bea, cat}
    assert Decision.objects.filter(revokes=said.decision.id, verdict="").count() == 1
    # Nor can they be said not to be the same while a third joins them.
    assert isinstance(say(world, ada, cat, Verdict.NOT_THE_SAME), Refused)
    done(say(world, bea, cat, None))
    done(say(world, ada, cat, Verdict.NOT_THE_SAME))
    assert joined_with([ada]) == {ada, bea}


def test_not_the_same_is_taken_back_by_name_also_between_the_two_themselves(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Bea")
    said = UUID(done(say(world, one, other, Verdict.NOT_THE_SAME)).entry.id)
    assert isinstance(say(world, one, other), Refused)
    done(say(world, one, other, withdraws=frozenset({said})))
    assert joined_with([one]) == {one, other}


def test_sending_twice_is_harmless_and_another_thing_under_the_key_is_refused(
    world: World,
) -> None:
    one, other = person(world, "Ada"), person(world, "Bea")
    key = uuid4()
    first = done(say(world, one, other, key=key))
    second = done(say(world, one, other, key=key))
    assert (second.entry.id, second.duplicate) == (first.entry.id, True)
    assert Decision.objects.count() == 1
    assert isinstance(say(world, one, other, None, key=key), Refused)


def test_whoever_may_not_decide_is_refused_and_nothing_is_written(world: World) -> None:
    one, other = person(world, "Ada"), person(world, "Bea")
    assert isinstance(say(world, one, other, by="officer"), Refused)
    assert isinstance(say(world, one, one), Refused)
    assert isinstance(say(world, one, uuid4()), Refused)
    assert not Decision.objects.exists()
    assert not EntryRow.objects.filter(kind="identity-decided").exists()


def test_the_names_of_each_record_stay_as_they_were(world: World) -> None:
    child = world.child("Ada")
    assert isinstance(child, Child)
    other = person(world, "Bea")
    before = list(EntryRow.objects.order_by("id").values())
    done(say(world, child.person, other))
    assert list(EntryRow.objects.exclude(kind="identity-decided").order_by("id").values()) == before
