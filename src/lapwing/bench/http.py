"""A small client that asks a server on this machine for pages, a bounded number of times."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

LONGEST = 60.0  # seconds that one run of requests may take before it is given up


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One answer: its status, how long it took, and how much came."""

    status: int
    seconds: float
    size: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class TooSlow(TimeoutError):
    """The server did not answer within the time that a run is allowed."""


async def _ask(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    path: str,
    headers: Mapping[str, str],
    body: bytes | None,
) -> Answer:
    begun = perf_counter()
    lines = [f"{'GET' if body is None else 'POST'} {path} HTTP/1.1", "Host: localhost"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if body is not None:
        lines += [
            "Content-Type: application/x-www-form-urlencoded",
            f"Content-Length: {len(body)}",
        ]
    writer.write(("\r\n".join(lines) + "\r\n\r\n").encode() + (body or b""))
    await writer.drain()
    status = int((await reader.readline()).split()[1])
    got: list[tuple[str, str]] = []
    while (line := (await reader.readline()).strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        got.append((name.lower(), value.strip()))
    content = await _body(reader, dict(got))
    return Answer(
        status=status,
        seconds=perf_counter() - begun,
        size=len(content),
        headers=tuple(got),
        body=content,
    )


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding") == "chunked":
        parts = []
        while (length := int((await reader.readline()).strip(), 16)) > 0:
            parts.append(await reader.readexactly(length))
            await reader.readline()
        await reader.readline()
        return b"".join(parts)
    return await reader.readexactly(int(headers.get("content-length", 0)))


async def _connection(
    port: int, paths: Sequence[str], headers: Mapping[str, str], body: bytes | None
) -> list[Answer]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        return [await _ask(reader, writer, path, headers, body) for path in paths]
    finally:
        writer.close()


def ask(
    port: int,
    paths: Sequence[str],
    *,
    headers: Mapping[str, str] | None = None,
    connections: int = 1,
    body: bytes | None = None,
) -> list[Answer]:
    """The answers to these paths, dealt out among so many connections that are kept open."""

    async def run() -> list[Answer]:
        dealt = [paths[n::connections] for n in range(connections)]
        running = [_connection(port, hand, headers or {}, body) for hand in dealt if hand]
        done = await asyncio.wait_for(asyncio.gather(*running), LONGEST)
        return [answer for hand in done for answer in hand]

    try:
        return asyncio.run(run())
    except TimeoutError:
        raise TooSlow(f"{len(paths)} requests took longer than {LONGEST:.0f} seconds.") from None
