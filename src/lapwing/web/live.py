"""Live updates: one listening connection for the process, told on to every open page.

An event says only that something changed, never what or about whom; the page then asks again, and
is answered as its reader. It is served beside Django rather than through it, because a request of
Django's keeps its database connection until it ends, and this one stays open.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import Any

import psycopg
from asgiref.sync import sync_to_async
from django.conf import settings
from django.db import connection, connections

from lapwing.web.signing.session import session_is_open

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

PATH = "/live"
CHANNEL = "lapwing"
KEEPALIVE = 15.0  # seconds; proxies drop what stays silent longer
LONGEST = 300.0  # seconds; then the browser asks again, and its session is looked at again
GATHER = 0.25  # seconds in which many changes become one event
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Fanout:
    """Who is listening in this process, and how many changes it has heard of."""

    heard: int = 0
    pages: set[asyncio.Event] = field(default_factory=set)
    listener: asyncio.Task[None] | None = None

    def tell(self) -> None:
        """Wake every open page; a page that is still busy hears of several changes as one."""
        self.heard += 1
        for page in self.pages:
            page.set()

    @asynccontextmanager
    async def page(self) -> AsyncIterator[asyncio.Event]:
        """One open page's bell; the first page starts the listening, the last one stops it."""
        bell = asyncio.Event()
        self.pages.add(bell)
        if self.listener is None or self.listener.done():
            self.listener = asyncio.create_task(listen(self))
        try:
            yield bell
        finally:
            self.pages.discard(bell)
            if not self.pages and self.listener is not None:
                self.listener.cancel()
                self.listener = None


FANOUT = Fanout()


async def listen(fanout: Fanout) -> None:
    """Hear the database's channel until cancelled, and begin again when the connection is lost."""
    pause = 1.0
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(
                **_connection_parameters(), autocommit=True
            ) as heard:
                await heard.execute(f"listen {CHANNEL}")
                pause = 1.0
                fanout.tell()  # something may have changed while nobody was listening
                async for _ in heard.notifies():
                    fanout.tell()
        except psycopg.Error as error:
            log.warning("The live channel was lost (%s); trying again.", type(error).__name__)
        await asyncio.sleep(pause)
        pause = min(pause * 2, 30.0)


async def live(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one page's request for live updates."""
    if scope["method"] != "GET" or not await sync_to_async(_may_listen, thread_sensitive=False)(
        scope
    ):
        await _answer(send, 401)
        return
    await send(
        {
            "type": "http.response.start",
            "status": 200,
            "headers": [
                (b"content-type", b"text/event-stream"),
                (b"cache-control", b"no-store"),
                (b"x-accel-buffering", b"no"),
                (b"x-content-type-options", b"nosniff"),
            ],
        }
    )
    telling = asyncio.create_task(_tell(scope, send))
    leaving = asyncio.create_task(_left(receive))
    await asyncio.wait((telling, leaving), return_when=asyncio.FIRST_COMPLETED)
    for task in (telling, leaving):
        task.cancel()
        with suppress(asyncio.CancelledError, OSError):
            await task


async def _tell(scope: Scope, send: Send) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + LONGEST
    async with FANOUT.page() as bell:
        if _last_heard(scope) not in (None, FANOUT.heard):
            bell.set()  # the page missed something while it was away
        await _say(send, "retry: 2000\n\n")
        while loop.time() < until:
            try:
                # Not wait_for, which forgets that it was cancelled if the bell rings just then.
                async with asyncio.timeout(KEEPALIVE):
                    await bell.wait()
            except TimeoutError:
                await _say(send, ": still here\n\n")
                continue
            await asyncio.sleep(GATHER)
            bell.clear()
            await _say(send, f"id: {FANOUT.heard}\nevent: changed\ndata: changed\n\n")
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _say(send: Send, text: str) -> None:
    await send({"type": "http.response.body", "body": text.encode(), "more_body": True})


async def _answer(send: Send, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": []})
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _may_listen(scope: Scope) -> bool:
    """Whether the request comes from a page of somebody who is signed in."""
    headers = dict(scope["headers"])
    if headers.get(b"sec-fetch-site", b"same-origin") != b"same-origin":
        return False
    try:
        cookies = SimpleCookie(headers.get(b"cookie", b"").decode("latin-1"))
    except CookieError:
        return False
    cookie = cookies.get(settings.SESSION_COOKIE_NAME)
    try:
        return cookie is not None and session_is_open(cookie.value)
    finally:
        connections.close_all()  # this thread is nobody's request, so nothing else would close it


def _last_heard(scope: Scope) -> int | None:
    value = dict(scope["headers"]).get(b"last-event-id", b"")
    return int(value) if value.isdigit() and len(value) < 16 else None


def _connection_parameters() -> dict[str, Any]:
    wanted = ("host", "port", "dbname", "user", "password", "sslmode")
    return {
        name: value for name, value in connection.get_connection_params().items() if name in wanted
    }
