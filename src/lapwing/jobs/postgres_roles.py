"""The two roles: one owns the tables and migrates, the other serves and owns nothing."""

from collections.abc import Mapping

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

OWNER, APPLICATION = "lapwing_owner", "lapwing_app"
Connection = psycopg.Connection[tuple[object, ...]]
GRANTS = sql.SQL("""
    grant usage on schema public to {application};
    alter default privileges in schema public
        grant select, insert, update, delete on tables to {application};
    alter default privileges in schema public
        grant usage, select on sequences to {application};
""")


def make_role(superuser: Connection, name: str, password: str) -> None:
    """Makes a role that can sign in and nothing more, or gives it this password."""
    exists = superuser.execute("select 1 from pg_roles where rolname = %s", [name]).fetchone()
    superuser.execute(
        sql.SQL(
            "{} role {} login nosuperuser nocreatedb nocreaterole nobypassrls noreplication "
            "password {}"
        ).format(
            sql.SQL("alter" if exists else "create"), sql.Identifier(name), sql.Literal(password)
        )
    )


def make_database(superuser: Connection, name: str, template: str = "template0") -> None:
    """Makes a database that the owner's role owns and nobody else may connect to, if it is not."""
    if not superuser.execute("select 1 from pg_database where datname = %s", [name]).fetchone():
        superuser.execute(
            sql.SQL("create database {} owner {} encoding 'UTF8' template {}").format(
                sql.Identifier(name), sql.Identifier(OWNER), sql.Identifier(template)
            )
        )
    superuser.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(name)))
    superuser.execute(
        sql.SQL("grant connect on database {} to {}").format(
            sql.Identifier(name), sql.Identifier(APPLICATION)
        )
    )


def grant_to_application(owner_url: str, app_url: str) -> None:
    """Lets the application's role use the tables that the owner is going to make.

    Run as the owner before migrations. A migration may take rights away again, as the journal's
    does; nothing here gives them back, as it speaks only of tables that are yet to be made.
    """
    owner, application = role_of(owner_url), role_of(app_url)
    if owner == application:
        return
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute(GRANTS.format(application=sql.Identifier(application)))


def revoke_history(owner_url: str, app_url: str) -> None:
    """Leaves the list of migrations that ran to the owner: the application only reads it."""
    owner, application = role_of(owner_url), role_of(app_url)
    if owner == application:
        return
    with psycopg.connect(owner_url, autocommit=True) as connection:
        connection.execute(
            sql.SQL("revoke insert, update, delete on django_migrations from {}").format(
                sql.Identifier(application)
            )
        )


def role_of(url: str) -> str:
    """The name of the role that this address signs in as."""
    parts: Mapping[str, object] = conninfo_to_dict(url)
    if "user" not in parts:
        raise ValueError("A database's address must name its user: postgresql://user@host/name")
    return str(parts["user"])
