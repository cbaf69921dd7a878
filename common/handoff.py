"""Long answers without a held thread: a view decides, the ASGI layer streams.

A Django view that streams keeps a thread and a database connection for as long as the client listens. So a view that has
authenticated the request and found everything in order answers with the header ``X-Sightline-Handoff: <name>`` and a JSON body of
parameters; this layer swallows that response and lets the named *responder* speak to the client instead. (The same idea as
X-Accel-Redirect.) Only responses are looked at, so a client cannot ask for a handoff itself.
"""

import asyncio
import contextlib
import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

from common.leaving import lifespan

HEADER = "X-Sightline-Handoff"
SCOPE_KEY = "sightline.handoff"
#: A client that takes nothing for so long is gone, or might as well be.
STALLED_S = 60.0

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Any, Any, Any], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Start:
    """The beginning of a handed-off response."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]


#: Yields one Start, then body pieces. Cancelled when the client leaves.
Responder = Callable[[Mapping[str, Any]], AsyncGenerator[Start | bytes, None]]


class Handoff:
    def __init__(self, app: App, responders: Mapping[str, Responder]) -> None:
        self.app = app
        self.responders = responders

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
            return
        if scope["type"] == "lifespan":
            await lifespan(receive, send)
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        taken: _Taken | None = None

        async def watch(message: Message) -> None:
            nonlocal taken
            if message["type"] == "http.response.start":
                name = _header(message, HEADER.lower().encode())
                taken = _Taken(name.decode(), message) if name else None
            if taken is None:
                await send(message)
            elif message["type"] == "http.response.body":
                taken.body += message.get("body", b"")

        scope[SCOPE_KEY] = True
        await self.app(scope, receive, watch)
        if taken is not None:
            await _stream(self.responders[taken.name](json.loads(taken.body)), taken.start, receive, send)


class _Taken:
    def __init__(self, name: str, start: Message) -> None:
        self.name = name
        self.start = start
        self.body = b""


async def _stream(parts: AsyncGenerator[Start | bytes, None], django_start: Message, receive: Receive, send: Send) -> None:
    """Pumps ``parts`` in a task of its own, so that a client that leaves ends it at once and not at the next write."""
    pump = asyncio.ensure_future(_pump(parts, django_start, send))
    gone = asyncio.ensure_future(_disconnected(receive))
    try:
        await asyncio.wait({pump, gone}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (pump, gone):
            task.cancel()
        with contextlib.suppress(asyncio.CancelledError, OSError):
            await pump
        with contextlib.suppress(asyncio.CancelledError):
            await gone


async def _pump(parts: AsyncGenerator[Start | bytes, None], django_start: Message, send: Send) -> None:
    """One part at a time: nothing is asked for before the server has room for it, so a slow client keeps no memory."""
    async with contextlib.aclosing(parts):
        async for part in parts:
            if isinstance(part, Start):
                own = {name for name, _ in part.headers} | {b"content-length", b"content-type", HEADER.lower().encode()}
                kept = [(name, value) for name, value in django_start["headers"] if name.lower() not in own]
                message: Message = {"type": "http.response.start", "status": part.status, "headers": [*kept, *part.headers]}
            else:
                message = {"type": "http.response.body", "body": part, "more_body": True}
            async with asyncio.timeout(STALLED_S):
                await send(message)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _header(message: Message, name: bytes) -> bytes | None:
    return next((value for key, value in message.get("headers", ()) if key.lower() == name), None)
