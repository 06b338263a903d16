"""Lapwing does not start where its own guard could be passed, and says how to mend it."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from lapwing.commands import Refused
from lapwing.commands.starting import (
    refuse_invented_people,
    refuse_one_role,
    refuse_powerful_role,
    refuse_unguarded_tables,
    refuse_weak_secrets,
)
from lapwing.jobs.postgres import Urls
from lapwing.record import actions as record
from lapwing.web.demo import demo_people
from lapwing.web.moment import the_moment

LAPWING = Path(sys.executable).with_name("lapwing")
EVERYWHERE = "0.0.0.0"  # noqa: S104 (as a force might type it, to be refused)
GOOD = "k7Q_wMZ4pX-2vBn9sT1yLr8hDf6gJc3aEu5iOoRz0"


def test_the_application_role_of_the_embedded_database_is_taken(
    app_url: str, owner_url: str
) -> None:
    urls = Urls(app=app_url, owner=owner_url)
    refuse_one_role(urls)
    refuse_powerful_role(urls)


def test_one_role_for_both_is_refused_before_it_owns_anything(app_url: str) -> None:
    with pytest.raises(Refused, match="DATABASE_OWNER_URL="):
        refuse_one_role(Urls(app=app_url, owner=app_url))


def test_the_owner_and_the_superuser_are_refused(
    app_url: str, owner_url: str, superuser_url: str
) -> None:
    with pytest.raises(Refused, match="owns tables"):
        refuse_powerful_role(Urls(app=owner_url, owner=owner_url))
    name = conninfo_to_dict(app_url)["dbname"]
    superuser = make_conninfo(superuser_url, dbname=str(name))
    with pytest.raises(Refused, match="is a superuser"):
        refuse_powerful_role(Urls(app=superuser, owner=owner_url))


@pytest.mark.django_db(transaction=True)
def test_a_table_that_lost_its_guard_is_refused(app_url: str, owner_url: str) -> None:
    urls = Urls(app=app_url, owner=owner_url)
    refuse_unguarded_tables(urls)
    with psycopg.connect(owner_url) as owner:
        owner.execute("alter table record_person disable row level security")
    with pytest.raises(Refused, match="does not guard record_person"):
        refuse_unguarded_tables(urls)


@pytest.mark.parametrize(
    ("power", "words"),
    [("bypassrls", "row-level security"), ("in role lapwing_owner", "owns tables or may act")],
)
def test_a_role_that_could_become_powerful_is_refused(
    app_url: str, owner_url: str, superuser_url: str, power: str, words: str
) -> None:
    with psycopg.connect(superuser_url, autocommit=True) as connection:
        connection.execute("drop role if exists lapwing_strong")
        connection.execute(
            sql.SQL("create role lapwing_strong login password 'x' {}").format(sql.SQL(power))
        )
        name = str(conninfo_to_dict(app_url)["dbname"])
        connection.execute(
            sql.SQL("grant connect on database {} to lapwing_strong").format(sql.Identifier(name))
        )
        strong = make_conninfo(app_url, user="lapwing_strong", password="x")
        try:
            with pytest.raises(Refused, match=words):
                refuse_powerful_role(Urls(app=strong, owner=owner_url))
        finally:
            connection.execute(
                sql.SQL("revoke connect on database {} from lapwing_strong").format(
                    sql.Identifier(name)
                )
            )
            connection.execute("drop role lapwing_strong")


@pytest.mark.parametrize(
    "wrong",
    [
        {"LAPWING_SECRET_KEY": "secret"},
        {"LAPWING_SECRET_KEY": "a" * 60},
        {"LAPWING_SECRET_KEY": f"django-insecure-{GOOD}"},
        {"LAPWING_SECRET_KEY": ""},
        {"LAPWING_OIDC_ISSUER": "http://login.example", "LAPWING_OIDC_CLIENT": "x"},
        {"LAPWING_OIDC_ISSUER": "https://login.example", "LAPWING_OIDC_CLIENT": "x"},
        {"LAPWING_OIDC_ISSUER": "https://login.example", "LAPWING_OIDC_SECRET": "x"},
    ],
)
def test_a_secret_that_could_be_guessed_is_refused_but_in_a_demonstration(
    wrong: dict[str, str],
) -> None:
    with pytest.raises(Refused):
        refuse_weak_secrets(wrong)
    refuse_weak_secrets({**wrong, "LAPWING_DEMO": "1"})


def test_good_secrets_are_taken() -> None:
    refuse_weak_secrets({})
    refuse_weak_secrets(
        {
            "LAPWING_SECRET_KEY": GOOD,
            "LAPWING_OIDC_ISSUER": "https://login.example",
            "LAPWING_OIDC_CLIENT": "lapwing",
            "LAPWING_OIDC_SECRET": "x",
        }
    )


def test_invented_people_are_refused_beyond_a_demonstration(
    db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LAPWING_DEMO")
    refuse_invented_people()
    record.ensure_force("northmere", "Northmere Police")
    record.make_user(
        number=demo_people()[0].number,
        name="Nobody",
        force="northmere",
        password="x",
        now=the_moment(),
    )
    with pytest.raises(Refused, match="invented people"):
        refuse_invented_people()
    monkeypatch.setenv("LAPWING_DEMO", "1")
    refuse_invented_people()


@pytest.mark.parametrize(
    ("more", "environment", "words"),
    [
        ((), {"DATABASE_URL": "postgresql://lapwing@127.0.0.1:9/x"}, "DATABASE_OWNER_URL="),
        ((), {"LAPWING_SECRET_KEY": "secret", "DATABASE_URL": "postgresql://a@h/x"}, "too short"),
        (("--host", EVERYWHERE), {"DATABASE_URL": "postgresql://a@h/x"}, "LAPWING_HOSTS"),
        (
            ("--host", EVERYWHERE),
            {"DATABASE_URL": "postgresql://a@h/x", "LAPWING_DEMO": "1"},
            "for this machine alone",
        ),
    ],
)
def test_the_command_stops_with_one_sentence(
    tmp_path: Path, more: tuple[str, ...], environment: dict[str, str], words: str
) -> None:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("DATABASE_", "DJANGO_", "LAPWING_"))
    }
    done = subprocess.run(
        [LAPWING, "serve", "--no-demo", "--port", "0", *more],
        env={**kept, "LAPWING_DATA": str(tmp_path), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
