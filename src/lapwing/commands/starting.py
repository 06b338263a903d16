"""What must be in order before anybody is served; else Lapwing says what to mend and stops."""

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

import psycopg

from lapwing.commands import Refused
from lapwing.jobs import row_security
from lapwing.jobs.postgres import Urls
from lapwing.jobs.postgres_roles import role_of

SHORTEST_KEY = 32  # characters: fewer can be tried out
FEWEST_LETTERS = 10  # different ones: a key of one letter is no key
LOOPBACK = ("127.0.0.1", "localhost", "::1")
POWERS = """
select r.rolsuper, r.rolbypassrls,
  exists (
    select 1 from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p')
      and pg_has_role(current_user, c.relowner, 'member')
  )
from pg_roles as r where r.rolname = current_user
"""


def refuse_one_role(urls: Urls) -> None:
    """Refuse one role for both: it would own, and so could rewrite, what it serves.

    Asked before tables are made, since whoever makes them owns them.
    """
    if role_of(urls.app) == role_of(urls.owner):
        raise Refused(
            f"The role {role_of(urls.app)!r} would both own the tables and serve from them, and so "
            "could change what nobody may change. Make a second role that owns the database, and "
            "name it: DATABASE_OWNER_URL=postgresql://lapwing_owner@host/lapwing. The lines to "
            "type stand in docs/signing-in.md."
        )


def refuse_powerful_role(urls: Urls) -> None:
    """Refuse to serve as a role that could change what nobody may change."""
    with psycopg.connect(urls.app) as connection:
        row = connection.execute(POWERS).fetchone()
    powers = (
        "is a superuser",
        "may pass row-level security",
        "owns tables or may act as owner",
    )
    has = [words for words, yes in zip(powers, row or (), strict=True) if yes]
    if has:
        raise Refused(
            f"The role {role_of(urls.app)!r} that pages are served as {', and '.join(has)}. As a "
            f"superuser: alter role {role_of(urls.app)} nosuperuser nobypassrls; and give tables "
            "and memberships to the owner's role. The lines to type stand in docs/signing-in.md."
        )


def refuse_unguarded_tables(urls: Urls) -> None:
    """Refuse to serve tables that the database would give to anybody."""
    with psycopg.connect(urls.owner) as connection:
        tables = row_security.unguarded(connection)
    if tables:
        raise Refused(
            f"Row-level security does not guard {', '.join(tables)}. Where it was switched off, "
            "switch it on again (alter table ... enable row level security); a new table needs a "
            "guard, or a reason to have none, in jobs/row_security.py."
        )


def refuse_weak_secrets(environment: Mapping[str, str] = os.environ) -> None:
    """Refuse, outside a demonstration, a secret that somebody else could know or guess."""
    if environment.get("LAPWING_DEMO") == "1":
        return
    key = environment.get("LAPWING_SECRET_KEY")
    if key is not None and (
        len(key) < SHORTEST_KEY or len(set(key)) < FEWEST_LETTERS or "insecure" in key
    ):
        raise Refused(
            "LAPWING_SECRET_KEY is too short or too plain to be a secret. Leave it out, and one is "
            "made and kept; or make one: python3 -c 'import secrets; "
            "print(secrets.token_urlsafe(48))'."
        )
    issuer = environment.get("LAPWING_OIDC_ISSUER")
    if not issuer:
        return
    parts = urlsplit(issuer)
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise Refused("LAPWING_OIDC_ISSUER must begin with https: what it says lets people in.")
    missing = [
        name for name in ("LAPWING_OIDC_CLIENT", "LAPWING_OIDC_SECRET") if not environment.get(name)
    ]
    if missing:
        raise Refused(f"LAPWING_OIDC_ISSUER needs {' and '.join(missing)} beside it.")


def refuse_invented_people() -> None:
    """Refuse, outside a demonstration, people whose password everybody can read."""
    from lapwing.web.demo import demo_people
    from lapwing.web.signing.queries import user_with_number

    if os.environ.get("LAPWING_DEMO") == "1":
        return
    if any(user_with_number(one.number) for one in demo_people()):
        raise Refused(
            "The invented people of a demonstration stand in this database, and their password is "
            "in the documentation. Serve a database of its own: name an empty folder in "
            "LAPWING_DATA, or another DATABASE_URL, and add --no-demo."
        )
