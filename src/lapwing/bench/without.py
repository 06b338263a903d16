"""The pages without the log of looks or without row-level security, to measure what those cost.

Lapwing has no switch for either, and this is none: it serves a benchmark's own database alone,
which is gone afterwards, and refuses any other. The log is left out in the process that serves. The
guards stay on in the database and are passed by, as the owner of its tables, whom they do not hold:
so all the ways of serving ask the same of the same rows.
"""

import os
from collections.abc import Callable
from typing import Any

from lapwing.bench.installation import NotMeasured, is_thrown_away
from lapwing.jobs.data_folder import data_folder
from lapwing.jobs.postgres import database_urls


def the_log() -> Any:
    """The pages, and nobody's look at them is logged."""
    return _pages(log=False, guards=True)


def the_guards() -> Any:
    """The pages, and the database neither asks nor is told for whom it reads."""
    return _pages(log=True, guards=False)


def either() -> Any:
    """The pages, with neither of the two."""
    return _pages(log=False, guards=False)


def _pages(*, log: bool, guards: bool) -> Any:
    if os.environ.get("DATABASE_URL") or not is_thrown_away(data_folder()):
        raise NotMeasured("Only a benchmark's own database is served without its log or guards.")
    if not guards:  # before Django reads where its database is
        os.environ["DATABASE_URL"] = os.environ["DATABASE_OWNER_URL"] = database_urls().owner
        # Said once for a whole connection, as some of the database's own functions ask for whom.
        os.environ["PGOPTIONS"] = '-c lapwing.actor={"sees_all_to":"measure"}'
    from lapwing.bench.at import application
    from lapwing.record.database.base import DatabaseWrapper
    from lapwing.web import looking

    if not log:
        looking._log = _nothing  # type: ignore[assignment]  # noqa: SLF001
    if not guards:
        DatabaseWrapper._in_a_name = _in_no_name  # type: ignore[method-assign, assignment]  # noqa: SLF001
    return application


def _nothing(*_: object) -> None:
    """What stands in for the log."""


def _in_no_name(_: object, execute: Callable[..., Any], *statement: Any) -> Any:
    return execute(*statement)
