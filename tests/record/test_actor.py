"""Every statement reaches the database in the name of whoever it is for, and no other's."""

import json
from contextlib import suppress
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection, transaction

from lapwing.record.actor import Actor, acting, seeing_all


def asked_by() -> Any:
    """Whom the database believes the statement to be run for."""
    with connection.cursor() as cursor:
        cursor.execute("select current_setting('lapwing.actor', true)")
        said = cursor.fetchone()[0]
    return json.loads(said) if said else None


ANN, BEN = Actor(user=uuid4(), facts={"force": "northmere"}), Actor(user=uuid4())


@pytest.fixture(autouse=True)
def nobody() -> Any:
    """Begins each test in nobody's name."""
    with acting(None):
        yield


@pytest.mark.django_db(transaction=True)
def test_outside_a_transaction_each_statement_says_for_whom_it_is() -> None:
    assert asked_by() is None
    with acting(ANN):
        assert asked_by() == {"force": "northmere", "user": str(ANN.user), "sees_all_to": ""}
    assert asked_by() is None


@pytest.mark.django_db(transaction=True)
def test_a_connection_carries_nobody_to_the_next_transaction() -> None:
    with acting(ANN), transaction.atomic():
        assert asked_by()["user"] == str(ANN.user)
    with transaction.atomic():
        assert asked_by() is None


@pytest.mark.django_db(transaction=True)
def test_after_a_savepoint_was_undone_the_database_is_told_again() -> None:
    with transaction.atomic():
        with acting(ANN):
            assert asked_by()["user"] == str(ANN.user)
            with suppress(RuntimeError), transaction.atomic(), acting(BEN):
                assert asked_by()["user"] == str(BEN.user)
                raise RuntimeError
            assert asked_by()["user"] == str(ANN.user)
        with suppress(RuntimeError), transaction.atomic(), acting(BEN):
            assert asked_by()["user"] == str(BEN.user)
            raise RuntimeError
        assert asked_by() is None


@pytest.mark.django_db(transaction=True)
def test_after_an_error_the_next_transaction_begins_with_nobody() -> None:
    with suppress(RuntimeError), acting(ANN), transaction.atomic():
        assert asked_by()["user"] == str(ANN.user)
        raise RuntimeError
    with acting(BEN):
        assert asked_by()["user"] == str(BEN.user)


@pytest.mark.django_db
def test_work_that_sees_the_whole_says_to_what_end_and_keeps_who_began_it() -> None:
    with acting(ANN):
        with seeing_all("follow duties"):
            assert asked_by() == {"user": str(ANN.user), "sees_all_to": "follow duties"}
            with seeing_all("something within it"):
                assert asked_by()["sees_all_to"] == "follow duties"
        assert asked_by()["sees_all_to"] == ""
