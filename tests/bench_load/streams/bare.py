"""The same streams with nothing behind them: a sentence that comes in through Redis goes out to its listener as it is."""

import asyncio
import json
import os
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import redis

STREAM = "bench:bare"
HEADERS = [(b"content-type", b"text/event-stream; charset=utf-8"), (b"cache-control", b"no-store")]
_queues: dict[int, asyncio.Queue[bytes]] = {}


def _follow(loop: asyncio.AbstractEventLoop) -> None:
    client = redis.Redis.from_url(os.environ["REDIS_URL"], socket_timeout=None)
    last: Any = "$"
    while True:
        for _, entries in client.xread({STREAM: last}, block=0, count=1000) or []:
            last = entries[-1][0]
            told = [(int(fields[b"stream"]), fields[b"event"]) for _, fields in entries]
            loop.call_soon_threadsafe(_tell, told)


def _tell(told: list[tuple[int, bytes]]) -> None:
    for number, text in told:
        if number in _queues:
            _queues[number].put_nowait(text)


async def application(scope: Any, receive: Callable[[], Awaitable[Any]], send: Callable[[Any], Awaitable[None]]) -> None:
    if scope["type"] == "lifespan":
        await receive()
        threading.Thread(target=_follow, args=(asyncio.get_running_loop(),), daemon=True).start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    if scope["type"] != "http":
        return
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    if scope["path"] == "/health/":
        await send({"type": "http.response.body", "body": b"", "more_body": False})
        return
    number = int(scope["path"].strip("/"))
    queue = _queues[number] = asyncio.Queue()
    await send({"type": "http.response.body", "body": b"event: question\ndata: {}\n\n", "more_body": True})
    pump = asyncio.ensure_future(_pump(queue, send))
    while (await receive())["type"] != "http.disconnect":
        pass
    pump.cancel()


async def _pump(queue: "asyncio.Queue[bytes]", send: Callable[[Any], Awaitable[None]]) -> None:
    while True:
        await send({"type": "http.response.body", "body": await queue.get(), "more_body": True})


def entry(stream: int, sequence: int, sentence: dict[str, Any]) -> dict[str, Any]:
    return {"stream": stream, "event": f"id: {sequence}\nevent: sentence\ndata: {json.dumps(sentence)}\n\n".encode()}
