"""Several people at once: the same form twice, two officers on one child, and linked children."""

import threading
from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from django.db import connection

from lapwing.casework.door import Draft, Outcome, Recorded, record
from lapwing.journal.kept import verify_journal
from lapwing.journal.models import EntryRow
from lapwing.journal.sequencer import sequence
from lapwing.record import queries
from lapwing.record.models import Residence
from lapwing.record.viewer import Viewer
from tests.record.world import GRADE, MINUTE, NOW, REPORT, World, draft, make_world, report

pytestmark = pytest.mark.django_db(transaction=True)


def all_at_once(acts: Sequence[Callable[[], Outcome]]) -> list[Outcome]:
    """What each gives, all begun together on connections of their own."""
    ready = threading.Barrier(len(acts))
    results: dict[int, Outcome] = {}
    troubles: list[Exception] = []

    def run(place: int) -> None:
        try:
            ready.wait()
            results[place] = acts[place]()
        except Exception as trouble:  # noqa: BLE001 - the test shows it in its own thread
            troubles.append(trouble)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not troubles
    return [results[place] for place in range(len(acts))]


def sending(viewer: Viewer, wanted: Draft, minutes: int = 1) -> Callable[[], Outcome]:
    """Sends one draft."""
    return lambda: record(viewer, NOW + minutes * MINUTE, wanted)


def test_the_same_form_sent_by_eight_threads_is_recorded_once() -> None:
    world = make_world()
    case = report(world).case
    wanted = draft("note-added", {"note": "Rang the aunt."}, case=case)
    outcomes = all_at_once([sending(world.officer, wanted)] * 8)
    assert all(isinstance(one, Recorded) for one in outcomes)
    assert (
        sorted(one.duplicate for one in outcomes if isinstance(one, Recorded))
        == [False] + [True] * 7
    )
    assert EntryRow.objects.filter(key=wanted.key).count() == 1


def test_the_same_report_sent_by_several_threads_opens_one_episode() -> None:
    world = make_world()
    wanted = draft("missing-reported", REPORT, about=world.child.person)
    outcomes = all_at_once([sending(world.officer, wanted)] * 6)
    assert {one.entry.id for one in outcomes if isinstance(one, Recorded)} == {
        str(EntryRow.objects.get().id)
    }
    assert len(queries.cases_of(world.officer, world.child.person)) == 2


def test_two_officers_at_once_on_one_child_lose_nothing() -> None:
    world = make_world()
    case = report(world).case
    drafts = [draft("note-added", {"note": f"Note {number}"}, case=case) for number in range(12)]
    viewers = (world.officer, world.sergeant, world.inspector)
    outcomes = all_at_once([sending(viewers[place % 3], one) for place, one in enumerate(drafts)])
    assert all(isinstance(one, Recorded) for one in outcomes)
    recorded = sorted(EntryRow.objects.filter(case_id=case).values_list("recorded", flat=True))
    assert len(set(recorded)) == 13


def test_of_two_who_decide_at_once_one_is_told_of_the_other() -> None:
    world = make_world()
    case = report(world).case
    drafts = [
        draft("missing-risk-graded", GRADE, case=case, seen=NOW + timedelta(seconds=1))
        for _ in range(2)
    ]
    outcomes = all_at_once(
        [sending(world.sergeant, drafts[0]), sending(world.inspector, drafts[1])]
    )
    assert sorted(isinstance(one, Recorded) for one in outcomes) == [False, True]


def test_linked_children_written_to_from_both_sides_do_not_lock_each_other_out() -> None:
    world = make_world()
    mine, other = report(world).case, report(world, child=world.other.person).case
    acts = []
    for number in range(8):
        here, there = (mine, other) if number % 2 else (other, mine)
        if number < 2:
            wanted = draft(
                "missing-children-linked",
                {"case": str(there), "how_known": "Seen together."},
                case=here,
            )
        else:
            wanted = draft(
                "missing-sighting" if number > 5 else "note-added",
                SIGHTING if number > 5 else {"note": "x"},
                case=here,
            )
        acts.append(sending(world.officer, wanted))
    outcomes = all_at_once(acts)
    assert all(isinstance(one, Recorded) for one in outcomes), outcomes
    sequence(NOW)
    assert verify_journal().problems == ()


def test_nothing_half_done_is_left_when_the_duties_cannot_be_refreshed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from lapwing.duties import actions as duties

    world: World = make_world()

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("no")

    monkeypatch.setattr(duties, "refresh", fails)
    with pytest.raises(RuntimeError):
        report(world)
    assert not EntryRow.objects.exists()
    assert len(queries.cases_of(world.officer, world.child.person)) == 1


SIGHTING: dict[str, object] = {"where": "Marsh Harrow pier", "significant": "yes"}


def test_two_who_move_in_at_one_moment_know_of_each_other() -> None:
    """Neither lives there before; one of them has a warning, and the address is not on record."""
    for number in range(4):
        world = make_world(f"force{number}")
        warning = {"what": "violent", "why": "Assaults.", "told_by": "DC Roe"}
        warned = draft("household-warning", warning, about=world.other.person)
        assert isinstance(record(world.officer, NOW, warned), Recorded)
        typed = (f"{number} Weir Lane", f"{number}, weir ln., Fennick")
        homes = [{"address": one, "postcode": "QX1 4AB", "lives": "home"} for one in typed]
        drafts = [
            draft("household-moved-in", home, about=person)
            for home, person in zip(homes, (world.child.person, world.other.person), strict=True)
        ]
        viewers = (world.officer, world.sergeant)
        outcomes = all_at_once(
            [sending(viewer, one) for viewer, one in zip(viewers, drafts, strict=True)]
        )
        assert all(isinstance(one, Recorded) for one in outcomes)
        flagged = EntryRow.objects.filter(about=world.child.person, kind="household-flagged")
        assert flagged.count() == 1
        assert Residence.objects.filter(person=world.child.person).get().address_id == (
            Residence.objects.filter(person=world.other.person).get().address_id
        )
