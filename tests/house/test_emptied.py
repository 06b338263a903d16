"""A database is again as it was made, or it is noticed that rows alone do not make it so."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg.conninfo import make_conninfo

from lapwing.commands.database import close_connections
from lapwing.jobs.postgres_roles import Connection
from tests.emptied import AsMade, as_made, emptied
from tests.journal.conftest import fill


@pytest.fixture
def superuser(
    transactional_db: None, superuser_url: str, database_name: str
) -> Iterator[Connection]:
    """Somebody who may do anything to the test's database."""
    with psycopg.connect(
        make_conninfo(superuser_url, dbname=database_name), autocommit=True
    ) as one:
        yield one


@pytest.fixture
def made(superuser: Connection) -> AsMade:
    """The database before anything is done to it."""
    return as_made(superuser)


def test_what_was_committed_is_gone_and_what_guards_it_still_does(
    superuser: Connection, made: AsMade
) -> None:
    assert {"journal_entry", "journal_look", "record_person"} <= set(made.empty)
    assert ("journal_entry", "refuse_change") in made.always
    fill(2)
    superuser.execute("alter table journal_look disable trigger all")
    assert as_made(superuser) != made
    close_connections()
    assert emptied(superuser, made)
    assert as_made(superuser) == made
    fill(2)
    with pytest.raises(psycopg.Error, match="journal_entry"):
        superuser.execute("delete from journal_entry")


@pytest.mark.parametrize(
    "done",
    [
        "create table left_behind (what text)",
        "drop trigger refuse_change on journal_look",
        "alter table record_case disable row level security",
        "create policy everybody on record_case for all using (true)",
        "update django_content_type set model = 'another' where id = 1",
        "alter table record_person add column left_behind text",
        "grant truncate on journal_entry to lapwing_app",
        "drop table worklists_letter cascade",
    ],
)
def test_what_no_deleting_undoes_is_noticed(superuser: Connection, made: AsMade, done: str) -> None:
    superuser.execute(done)
    assert not emptied(superuser, made)


def test_so_many_rows_that_they_leave_slow_tables_are_noticed(
    superuser: Connection, made: AsMade
) -> None:
    superuser.execute(
        "insert into django_session select n::text, '', now() from generate_series(1, 2000) as n"
    )
    assert not emptied(superuser, made)
