"""Styles and scripts: served whole, not again where nothing changed, and never left open."""

import asyncio
import gc
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from asgiref.testing import ApplicationCommunicator
from django.test import Client

from lapwing.web import assets
from lapwing.web.asgi import application

SHEET = "lapwing/css/colours.css"
ADDRESS = f"/assets/{SHEET}"
WRITTEN = (Path(assets.__file__).parent / "static" / SHEET).read_bytes()


@pytest.mark.django_db  # each answer looks whether a connection is to be given back
def test_a_file_is_served_whole_in_part_or_not_again() -> None:
    client = Client()
    whole = client.get(ADDRESS)
    assert (whole.status_code, whole.content) == (200, WRITTEN)
    assert whole.headers["Content-Type"].startswith("text/css")
    assert int(whole.headers["Content-Length"]) == len(WRITTEN)
    piece = client.get(ADDRESS, headers={"Range": "bytes=5-9"})
    assert (piece.status_code, piece.content) == (206, WRITTEN[5:10])
    again = client.get(ADDRESS, headers={"If-None-Match": whole.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.head(ADDRESS).content == b""
    assert client.post(ADDRESS).status_code == 405


@pytest.mark.parametrize("leaves", [False, True])
def test_no_file_is_left_open_even_where_a_browser_goes_away(leaves: bool) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(5):
            with ThreadPoolExecutor(1) as away:  # a browser's test keeps a loop in this thread
                away.submit(asyncio.run, _ask(leaves=leaves)).result()
        gc.collect()  # what was left open is told of when it is collected


async def _ask(*, leaves: bool) -> None:
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": "GET",
        "path": ADDRESS,
        "query_string": b"",
        "headers": [(b"host", b"localhost")],
    }
    asking: Any = ApplicationCommunicator(application, scope)  # type: ignore[no-untyped-call]
    await asking.send_input({"type": "http.request", "body": b""})
    if leaves:
        await asking.send_input({"type": "http.disconnect"})
    else:
        start, body = await asking.receive_output(5), await asking.receive_output(5)
        assert (start["status"], body["body"]) == (200, WRITTEN)
    await asking.wait(5)
