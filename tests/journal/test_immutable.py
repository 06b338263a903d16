"""The journal cannot be changed: not by the application, and not by the owner of its tables."""

import os
from collections.abc import Mapping
from typing import LiteralString

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege

from tests.journal.conftest import fill, look_at_somebody

# What is kept, each with a column of its own.
KEPT: Mapping[LiteralString, LiteralString] = {
    "journal_entry": "kind",
    "journal_look": "reason",
    "journal_leaf": "salt",
    "journal_place": "chain",
    "journal_checkpoint": "head",
}


@pytest.fixture
def filled(transactional_db: None) -> None:
    """A journal with entries, leaves, places and a checkpoint."""
    from lapwing.journal.sequencer import sequence
    from tests.record.world import NOW

    look_at_somebody(fill(3))
    assert sequence(NOW) == 4


@pytest.mark.parametrize("who", ["DATABASE_URL", "DATABASE_OWNER_URL"])
def test_nobody_changes_what_is_kept(filled: None, who: str) -> None:
    with psycopg.connect(os.environ[who]) as connection:
        for table, column in KEPT.items():
            for change in (
                f"update {table} set {column} = {column}",
                f"delete from {table}",
                f"truncate {table} cascade",
            ):
                with pytest.raises(InsufficientPrivilege), connection.transaction():
                    connection.execute(change)


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
