"""The log of looks stands in the same chain as the entries, and what is done to it is found."""

import json

import pytest

from lapwing.journal.kept import verify_journal
from lapwing.journal.models import Look as LookRow
from lapwing.journal.proof import Fault
from lapwing.journal.sequencer import sequence
from tests.journal.conftest import Attack, fill, look_at_somebody
from tests.record.world import NOW

pytestmark = pytest.mark.django_db(transaction=True)


# What of a look may have been changed.
CHANGES = (
    "operation = 'erasure'",
    "doing = 'open another'",
    "at = at - interval '1 microsecond'",
    "by_user_id = (select id from record_user where id <> by_user_id limit 1)",
    "by_role = 'sergeant'",
    "people = '{}'",
    "cases = '{}'",
    "asked = '{}'",
    "reason = 'on duty'",
    "recipients = 'Somebody'",
    "came_from = '10.1.2.4'",
)


@pytest.fixture
def looked(transactional_db: None) -> str:
    """A journal of three entries and one look; the look's id."""
    look = look_at_somebody(fill(3))
    assert sequence(NOW) == 4
    return look.id


def test_a_look_is_kept_as_it_was_and_proved(looked: str) -> None:
    verdict = verify_journal()
    assert (verdict.entries, verdict.looks, verdict.problems) == (3, 1, ())
    kept = LookRow.objects.get(pk=looked)
    assert kept.asked == {"words": "Siân o’Dwyer"}
    assert (kept.operation, kept.reason) == ("consultation", "allocated to the case")


def test_a_look_that_was_changed_is_found(looked: str, attack: Attack) -> None:
    attack("create temp table kept as select * from journal_look where id = %(id)s", id=looked)
    for change in CHANGES:
        attack(f"update journal_look set {change} where id = %(id)s", id=looked)
        (problem,) = verify_journal().problems
        assert (problem.fault, problem.entry) == (Fault.CHANGED, looked), change
        assert problem.says.startswith(f"Look {looked}, at place 4,"), change
        attack("delete from journal_look where id = %(id)s", id=looked)
        attack("insert into journal_look select * from kept")
        assert verify_journal().problems == (), change


def test_a_look_that_was_removed_is_found(looked: str, attack: Attack) -> None:
    attack("delete from journal_look where id = %(id)s", id=looked)
    (problem,) = verify_journal().problems
    assert (problem.fault, problem.entry) == (Fault.REMOVED, looked)
    assert problem.says.startswith(f"An entry or a look: {looked}, at place 4, was removed")


def test_a_look_that_was_put_in_is_found(looked: str, attack: Attack) -> None:
    attack(
        "insert into journal_look select (jsonb_populate_record(k, %(new)s::jsonb)).* "
        "from journal_look as k where id = %(id)s",
        id=looked,
        new=json.dumps({"id": "00000000-0000-4000-8000-000000000000"}),
    )
    (problem,) = verify_journal().problems
    assert problem.fault == Fault.INSERTED
