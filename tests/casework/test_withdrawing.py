"""Who may withdraw what: whoever recorded it, or a sergeant or above; the refusal says so."""

from uuid import UUID

import pytest

from lapwing.casework.door import Outcome, Refused, record
from lapwing.record.viewer import Viewer
from tests.record.world import GRADE, MINUTE, NOW, World, done, draft, make_world, report

pytestmark = pytest.mark.django_db


@pytest.fixture
def world(db: None) -> World:
    """The small force."""
    return make_world()


def withdraw(case: UUID, entry: str, by: Viewer, minutes: int) -> Outcome:
    wanted = draft("entry-withdrawn", {"reason": "Mistaken"}, case=case, corrects=UUID(entry))
    return record(by, NOW + minutes * MINUTE, wanted)


def test_whoever_recorded_an_entry_may_withdraw_it(world: World) -> None:
    case = report(world).case
    note = done(record(world.officer, NOW + MINUTE, draft("note-added", {"note": "N"}, case=case)))
    gone = done(withdraw(case, note.entry.id, world.officer, 2))
    # And so with the withdrawal itself.
    done(withdraw(case, gone.entry.id, world.officer, 3))


def test_another_may_not_unless_they_are_a_sergeant_or_above(world: World) -> None:
    case = report(world).case
    grade = done(
        record(world.sergeant, NOW + MINUTE, draft("missing-risk-graded", GRADE, case=case))
    )
    refused = withdraw(case, grade.entry.id, world.officer, 2)
    assert isinstance(refused, Refused)
    assert str(refused) == (
        "Only whoever recorded an entry, or a sergeant or above, may withdraw it. "
        "Ask one of them to withdraw it, or add a note that says what is wrong with it."
    )
    gone = done(withdraw(case, grade.entry.id, world.inspector, 3))
    assert isinstance(withdraw(case, gone.entry.id, world.officer, 4), Refused)
    note = done(
        record(world.officer, NOW + 5 * MINUTE, draft("note-added", {"note": "N"}, case=case))
    )
    done(withdraw(case, note.entry.id, world.sergeant, 6))
