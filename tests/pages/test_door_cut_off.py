"""A page that is cut off, as on a phone that loses its signal, keeps no connection."""

import gc
import socket
import time
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

from tests.pages.conftest import Officer
from tests.pages.test_door_absent import held

Make = Callable[..., Officer]


def cut_off(site: str, cookie: str, after: float) -> None:
    """Ask for the worklist, and go away so many seconds later."""
    address = urlsplit(site)
    assert address.hostname is not None
    with socket.create_connection((address.hostname, address.port or 80)) as line:
        line.sendall(
            f"GET / HTTP/1.1\r\nHost: {address.netloc}\r\nCookie: {cookie}\r\n\r\n".encode()
        )
        time.sleep(after)


def test_what_is_cut_off_holds_no_connection(officer: Make) -> None:
    someone = officer()
    (session,) = (c for c in someone.page.context.cookies() if c["name"] == "lapwing")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with ThreadPoolExecutor(8) as phones:
            for step in range(48):
                cookie = f"lapwing={session['value']}"
                phones.submit(cut_off, someone.site, cookie, after=step % 16 / 100)
        until = time.monotonic() + 10
        while held() and time.monotonic() < until:
            time.sleep(0.1)
        assert held() == 0
        gc.collect()
