"""A tap between the product and the database: whose records each request read, and what was logged.

It sits under every test of pages. What the database gave out in a reader's name, row by row, must
stand in the look that was logged for the request; a page that reads more than it logs fails.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db import connection
from django.http import HttpRequest, HttpResponseBase

from lapwing.record.actor import actor, seeing_all
from lapwing.record.database.base import DatabaseWrapper
from lapwing.web.middleware import moment_of

_READ: ContextVar[set[UUID] | None] = ContextVar("tapped", default=None)


@dataclass(slots=True)
class Tapped:
    """What the tap has found: how many pages showed somebody's record, and what was not logged."""

    pages: int = 0
    leaks: list[str] = field(default_factory=list)


FOUND = Tapped()


class TappedCursor:
    """A cursor that notes every id that is fetched in a reader's name."""

    def __init__(self, cursor: Any) -> None:
        self.__dict__["_cursor"] = cursor

    def __getattr__(self, name: str) -> Any:
        return getattr(self._cursor, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._cursor, name, value)

    def __enter__(self) -> "TappedCursor":
        self._cursor.__enter__()
        return self

    def __exit__(self, *args: object) -> Any:
        return self._cursor.__exit__(*args)

    def __iter__(self) -> Iterator[Any]:
        return (note(row) for row in self._cursor)

    def fetchone(self) -> Any:
        return note(self._cursor.fetchone())

    def fetchmany(self, *args: Any) -> Any:
        return [note(row) for row in self._cursor.fetchmany(*args)]

    def fetchall(self) -> Any:
        return [note(row) for row in self._cursor.fetchall()]


def note(row: Any) -> Any:
    """Note the ids of one row, if it was read for somebody who looks at a page."""
    read, who = _READ.get(), actor()
    if row is not None and read is not None and who is not None and not who.sees_all_to:
        read.update(ids_in(row))
    return row


def ids_in(value: Any) -> Iterator[UUID]:
    """Every id in a row, lists of ids included."""
    if isinstance(value, UUID):
        yield value
    elif isinstance(value, list | tuple):
        for each in value:
            yield from ids_in(each)


@contextmanager
def tapping() -> Iterator[None]:
    """Put the tap in."""
    made = DatabaseWrapper.create_cursor

    def tapped(self: DatabaseWrapper, name: str | None = None) -> Any:
        return TappedCursor(made(self, name))

    DatabaseWrapper.create_cursor = tapped  # type: ignore[method-assign, assignment]
    try:
        yield
    finally:
        DatabaseWrapper.create_cursor = made  # type: ignore[method-assign]


def compared(
    answer: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """The outermost layer of a tested server: compare each page with what was logged for it."""

    def with_tap(request: HttpRequest) -> HttpResponseBase:
        read: set[UUID] = set()
        token = _READ.set(read)
        try:
            response = answer(request)
        finally:
            _READ.reset(token)
        if (
            read
            and response.status_code not in (204, 301, 302, 303, 304)
            and (response.status_code < 500)
        ):
            with seeing_all("compare what was read with what was logged"):
                compare(request, read)
        return response

    return with_tap


def compare(request: HttpRequest, read: set[UUID]) -> None:
    """Note whoever was read and not logged."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select 'people', id from record_person where id = any(%(ids)s) "
            "union all select 'cases', id from record_case where id = any(%(ids)s)",
            {"ids": list(read)},
        )
        wanted = set(cursor.fetchall())
        cursor.execute(
            "select 'people', unnest(people) from journal_look where at = %(at)s "
            "union select 'cases', unnest(cases) from journal_look where at = %(at)s",
            {"at": moment_of(request)},
        )
        logged = set(cursor.fetchall())
    FOUND.pages += bool(wanted)
    FOUND.leaks += [
        f"{request.method} {request.path}: {what} {one}" for what, one in wanted - logged
    ]
