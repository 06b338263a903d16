"""A page that leaves is let go at once, also when something changed as it left."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from lapwing.web import live


@pytest.mark.parametrize("turns", range(8))
def test_a_page_that_leaves_is_let_go(monkeypatch: pytest.MonkeyPatch, turns: int) -> None:
    fanout = live.Fanout()
    monkeypatch.setattr(live, "FANOUT", fanout)
    monkeypatch.setattr(live, "_may_listen", bool)

    async def hears_nothing(of: live.Fanout) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(live, "listen", hears_nothing)

    async def visit() -> None:
        left = asyncio.Event()

        async def receive() -> dict[str, Any]:
            await left.wait()
            return {"type": "http.disconnect"}

        async def send(message: live.Message) -> None:
            del message

        page = asyncio.create_task(live.live({"method": "GET", "headers": []}, receive, send))
        while not fanout.pages:
            await asyncio.sleep(0)
        await asyncio.sleep(0)
        left.set()
        for _ in range(turns):  # in one of them it is told to stop just as it wakes
            await asyncio.sleep(0)
        fanout.tell()
        done, _ = await asyncio.wait({page}, timeout=5)
        assert done

    # In a thread of its own: the browser's tests leave a loop running in this one.
    with ThreadPoolExecutor(1) as alone:
        alone.submit(asyncio.run, visit()).result()
    assert not fanout.pages
