"""The journal cannot be changed: not by the application, and not by the owner of its tables."""

import os

import psycopg
import pytest

from tests.journal.conftest import fill, look_at_somebody

KEPT = ("journal_entry", "journal_look", "journal_leaf", "journal_place", "journal_checkpoint")


@pytest.fixture
def filled(transactional_db: None) -> None:
    """A journal with entries, leaves, places and a checkpoint."""
    from lapwing.journal.sequencer import sequence
    from tests.record.world import NOW

    look_at_somebody(fill(3))
    assert sequence(NOW) == 4


@pytest.mark.parametrize("who", ["DATABASE_URL", "DATABASE_OWNER_URL"])
@pytest.mark.parametrize("table", KEPT)
@pytest.mark.parametrize(
    "change",
    ["update {} set {} = {}", "delete from {}", "truncate {} cascade"],
    ids=lambda change: change.split()[0],
)
def test_nobody_changes_what_is_kept(filled: None, who: str, table: str, change: str) -> None:
    column = {
        "journal_entry": "kind",
        "journal_look": "reason",
        "journal_leaf": "salt",
        "journal_place": "chain",
        "journal_checkpoint": "head",
    }[table]
    with (
        psycopg.connect(os.environ[who]) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(change.format(table, column, column))


def test_replication_does_not_switch_the_triggers_off(filled: None) -> None:
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as connection:
        modes = connection.execute(
            "select tgenabled from pg_trigger where tgname in ('refuse_change', 'refuse_truncate')"
        ).fetchall()
    assert modes == [("A",)] * 36


def test_the_application_may_only_read_and_add(filled: None) -> None:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        for table in KEPT:
            rights = connection.execute(
                "select array_agg(privilege_type::text order by privilege_type) "
                "from information_schema.role_table_grants "
                "where table_name = %s and grantee = current_user",
                [table],
            ).fetchone()
            assert rights == (["INSERT", "SELECT"],)
