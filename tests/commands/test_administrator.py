"""lapwing administrator: there is a first who runs Lapwing, in a force that nobody loaded."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import pytest

from lapwing.commands import Refused, administrator
from lapwing.journal.models import Look
from lapwing.record import queries
from lapwing.record.models import Force, User
from lapwing.web.moment import the_moment

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command finds the test's database."""

    @contextmanager
    def database() -> Iterator[None]:
        yield

    monkeypatch.setattr(administrator, "database", database)


def asked(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    administrator.add_arguments(parser)
    return parser.parse_args(list(given))


NEW = ("7001", "--name", "Ifor Cogs", "--force", "saltmere", "--force-name", "Saltmere Police")


def test_the_first_of_a_force_runs_lapwing_and_sees_no_case(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert administrator.run(asked(*NEW)) == 0
    assert "Ifor Cogs, 7001, runs Lapwing in Saltmere Police" in capsys.readouterr().out
    user = User.objects.get(number="7001")
    assert not user.has_usable_password()
    viewer = queries.viewer_of(user.pk, the_moment())
    assert viewer is not None
    assert viewer.roles == {"system-administrator"}
    (look,) = Look.objects.all()
    assert (look.operation, look.by_user_id) == ("alteration", user.pk)


def test_a_number_that_somebody_has_and_a_force_without_a_name_are_refused() -> None:
    with pytest.raises(Refused, match="If it is new, give its --force-name"):
        administrator.run(asked("7001", "--name", "Ifor", "--force", "saltmere"))
    administrator.run(asked(*NEW))
    with pytest.raises(Refused, match="has this staff number already"):
        administrator.run(asked(*NEW))
    with pytest.raises(Refused, match="Type their name"):
        administrator.run(asked("1", "--name", " ", "--force", "new", "--force-name", "New"))
    assert not Force.objects.filter(key="new").exists()
    assert Look.objects.count() == 1


def test_a_password_is_asked_for_and_a_short_one_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("short\n"))
    with pytest.raises(Refused, match="at least 12"):
        administrator.run(asked(*NEW, "--password"))
    monkeypatch.setattr("sys.stdin", StringIO("three words do\n"))
    assert administrator.run(asked(*NEW, "--password")) == 0
    assert User.objects.get(number="7001").check_password("three words do")
