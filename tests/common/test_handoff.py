"""The streaming layer and the body limit, as plain ASGI."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import Any

from common.body_limit import BodyLimit
from common.handoff import HEADER, Handoff, Start

Messages = list[dict[str, Any]]


class Browser:
    """One HTTP request to an ASGI application; ``leaves_after`` disconnects once that many messages have arrived."""

    def __init__(self, *chunks: bytes, headers: dict[str, str] | None = None, leaves_after: int | None = None) -> None:
        self.chunks = list(chunks) or [b""]
        self.headers = [(k.lower().encode(), v.encode()) for k, v in (headers or {}).items()]
        self.leaves_after = leaves_after
        self.messages: Messages = []
        self._left = asyncio.Event()

    async def ask(self, app: Any) -> Messages:
        scope = {"type": "http", "method": "POST", "path": "/", "headers": self.headers}
        await asyncio.wait_for(app(scope, self._receive, self._send), 5)
        return self.messages

    async def _receive(self) -> dict[str, Any]:
        if self.chunks:
            body = self.chunks.pop(0)
            return {"type": "http.request", "body": body, "more_body": bool(self.chunks)}
        await self._left.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: dict[str, Any]) -> None:
        self.messages.append(message)
        if self.leaves_after is not None and len(self.messages) >= self.leaves_after:
            self._left.set()


def body(messages: Messages) -> bytes:
    return b"".join(m.get("body", b"") for m in messages if m["type"] == "http.response.body")


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Reads everything, answers with what it read; says whether it was left alone."""
    read, more = b"", True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        read, more = read + message["body"], message["more_body"]
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": read})


async def hands_over(scope: Any, receive: Any, send: Any) -> None:
    headers = [(HEADER.encode(), b"count"), (b"content-type", b"application/json"), (b"x-kept", b"yes")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b'{"to": 3}'})


async def count(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    yield Start(200, ((b"content-type", b"text/event-stream"),))
    for number in range(parameters["to"]):
        yield str(number).encode()


def test_a_response_that_hands_over_is_replaced_by_the_stream() -> None:
    messages = asyncio.run(Browser().ask(Handoff(hands_over, {"count": count})))
    assert body(messages) == b"012"
    headers = dict(messages[0]["headers"])
    assert headers[b"content-type"] == b"text/event-stream"
    assert headers[b"x-kept"] == b"yes"
    assert HEADER.lower().encode() not in {name.lower() for name in headers}


def test_every_other_response_passes_untouched() -> None:
    messages = asyncio.run(Browser(b"hello").ask(Handoff(echo, {})))
    assert body(messages) == b"hello"


def test_a_client_cannot_ask_for_a_handoff_itself() -> None:
    messages = asyncio.run(Browser(b"hello", headers={HEADER: "count"}).ask(Handoff(echo, {"count": count})))
    assert body(messages) == b"hello"


def test_a_client_that_leaves_ends_the_stream_at_once() -> None:
    async def forever(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
        try:
            yield Start(200, ())
            yield b"first"
            await asyncio.sleep(3600)
        finally:
            ended.append(True)

    ended: list[bool] = []
    asyncio.run(Browser(leaves_after=2).ask(Handoff(hands_over, {"count": forever})))
    assert ended == [True]


def test_a_declared_size_over_the_limit_is_refused_before_it_is_read() -> None:
    app = BodyLimit(echo, upload_bytes=100, other_bytes=10)
    messages = asyncio.run(Browser(b"x" * 11, headers={"Content-Length": "11", "Accept-Language": "de"}).ask(app))
    assert messages[0]["status"] == 413
    assert b"request_too_large" in body(messages)
    assert "Das ist zu groß" in body(messages).decode("unicode_escape")


def test_a_size_that_was_not_declared_is_counted() -> None:
    app = BodyLimit(echo, upload_bytes=100, other_bytes=10)
    messages = asyncio.run(Browser(b"x" * 6, b"x" * 6).ask(app))
    assert messages[0]["status"] == 413


def test_uploads_have_a_limit_of_their_own() -> None:
    app = BodyLimit(echo, upload_bytes=100, other_bytes=10)
    messages = asyncio.run(Browser(b"x" * 50, headers={"Content-Length": "50", "Content-Type": "multipart/form-data; boundary=b"}).ask(app))
    assert body(messages) == b"x" * 50


def test_a_length_that_is_no_number_is_refused() -> None:
    app = BodyLimit(echo, upload_bytes=100, other_bytes=10)
    assert asyncio.run(Browser(headers={"Content-Length": "many"}).ask(app))[0]["status"] == 413
