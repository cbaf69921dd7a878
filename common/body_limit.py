"""A request body is counted while it arrives: Django reads a whole body before any view could say no."""

import json
from dataclasses import dataclass

from common.handoff import App, Message, Receive, Scope, Send
from common.locale import accepted
from common.problems import CONTENT_TYPE, general_sentence, problem

CODE = "request_too_large"


@dataclass(frozen=True, slots=True)
class BodyLimit:
    """``upload_bytes`` for multipart requests, ``other_bytes`` for everything else; beyond it: 413 problem+json."""

    app: App
    upload_bytes: int
    other_bytes: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.lower(): value for name, value in scope["headers"]}
        limit = self.upload_bytes if headers.get(b"content-type", b"").startswith(b"multipart/") else self.other_bytes
        declared = headers.get(b"content-length", b"0")
        if not declared.isdigit() or int(declared) > limit:
            await _too_large(headers, send)
            return

        arrived, started, exceeded = 0, False, False

        async def counted() -> Message:
            nonlocal arrived, exceeded
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > limit:  # only a chunked body can come here; Django treats a disconnect as an aborted request
                exceeded = True
                return {"type": "http.disconnect"}
            return message

        async def watched(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        await self.app(scope, counted, watched)
        if exceeded and not started:
            await _too_large(headers, send)


async def _too_large(headers: dict[bytes, bytes], send: Send) -> None:
    language = accepted(headers.get(b"accept-language", b"").decode("latin-1"))
    body = json.dumps(problem(CODE, 413, general_sentence(CODE, language))).encode()
    start = [(b"content-type", CONTENT_TYPE.encode()), (b"content-length", str(len(body)).encode()), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": start})
    await send({"type": "http.response.body", "body": body})
