"""A Lapwing of its own for a benchmark, in a folder that is gone afterwards."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from itertools import chain
from pathlib import Path
from secrets import token_urlsafe

from lapwing.bench.history import AT, history
from lapwing.jobs.demo.calls import Volume, subjects
from lapwing.jobs.demo.sign_ins import PASSWORD

URLS = ("DATABASE_URL", "DATABASE_OWNER_URL")
PREFIX = "lapwing-bench-"


class NotMeasured(RuntimeError):
    """The benchmark cannot be run here; the message says why and what to do."""


@contextmanager
def installation(
    *, days: int, scale: float, quick: bool, calls: Sequence[tuple[Volume, timedelta]] = ()
) -> Iterator[Path]:
    """A fresh database with so much of the demonstration in it, and its folder.

    ``calls`` are how many calls and assessments of the last so many days or minutes.

    Nothing is measured in a database that somebody uses: what a benchmark writes cannot be taken
    out of a journal again.
    """
    with empty_folder() as folder:
        from lapwing.commands.database import database, migrate

        with database():
            migrate()
            from lapwing.jobs.demo.load import load

            demo = history(days, scale)
            rung = chain.from_iterable(
                subjects(
                    demo.force, demo.people, many, since=AT - past, at=AT, seed=f"bench {past}"
                )
                for many, past in calls
            )
            load(demo, password=PASSWORD, now=AT, progress=lambda _done, _total: None, calls=rung)
            if not quick:
                _analyse()
            yield folder


@contextmanager
def empty_folder() -> Iterator[Path]:
    """A folder for a Lapwing of its own, in which nothing is yet; it is gone afterwards."""
    if any(os.environ.get(name) for name in URLS):
        raise NotMeasured(
            "DATABASE_URL is set. A benchmark writes entries that nobody can take out again, so it "
            "uses a database of its own: run it without DATABASE_URL."
        )
    root = Path(tempfile.mkdtemp(prefix=PREFIX))
    # Root's database runs as another user, who must be able to pass through.
    root.chmod(0o711 if os.geteuid() == 0 else 0o700)
    meanwhile = {
        "LAPWING_DATA": str(root / "data"),
        "LAPWING_DEMO": "1",
        # One key for this process and for the servers that it starts, so that both know a session.
        "LAPWING_SECRET_KEY": token_urlsafe(48),
    }
    before = {name: os.environ.get(name) for name in meanwhile}
    os.environ.update(meanwhile)
    try:
        yield root / "data"
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        shutil.rmtree(root, ignore_errors=True)


def is_thrown_away(data: Path) -> bool:
    """Whether what is in this data folder is a benchmark's, and gone when it ends."""
    return data.parent.name.startswith(PREFIX) and data.parent.parent == Path(tempfile.gettempdir())


def database_pid(folder: Path) -> int | None:
    """The process of the database that the benchmark started, whose children do the work."""
    files = sorted(folder.rglob("postmaster.pid"))
    return int(files[0].read_text().split("\n")[0]) if files else None


def _analyse() -> None:
    """Lets the planner count, as it would have by itself in a database that grew over months."""
    from django.db import connections

    with connections["owner"].cursor() as cursor:
        cursor.execute("analyze")
