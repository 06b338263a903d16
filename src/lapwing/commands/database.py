"""The database as a command needs it: running, Django ready, and its tables up to date."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from lapwing.jobs import row_security
from lapwing.jobs.postgres import database as running_database
from lapwing.jobs.postgres import database_urls
from lapwing.jobs.postgres_roles import grant_to_application, revoke_history
from lapwing.jobs.router import OWNER_ALIAS


@contextmanager
def database() -> Iterator[None]:
    """Django, on a database that runs for as long as this lasts."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lapwing.settings")
    with running_database():
        import django

        django.setup()
        try:
            yield
        finally:
            close_connections()


def migrate() -> bool:
    """Brings the tables up to date, as their owner; says whether there was anything to do."""
    from django.core.management import call_command
    from django.db import connections
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connections[OWNER_ALIAS])
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    urls = database_urls()
    if not waiting:
        return row_security.apply(urls.owner)
    grant_to_application(urls.owner, urls.app)
    call_command("migrate", database=OWNER_ALIAS, verbosity=0, interactive=False)
    revoke_history(urls.owner, urls.app)
    row_security.apply(urls.owner)
    return True


def close_connections() -> None:
    """Gives every connection back and closes the pool, so that nothing outlives the database."""
    from django.db import connections

    for connection in connections.all(initialized_only=True):
        connection.close()
        close_pool = getattr(connection, "close_pool", None)
        if close_pool is not None:
            close_pool()
