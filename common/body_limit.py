"""A request body is counted while it arrives: Django reads a whole body before any view could say no."""

import errno
import json
from dataclasses import dataclass

from common import metrics
from common.handoff import App, Message, Receive, Scope, Send
from common.locale import accepted
from common.problems import CONTENT_TYPE, general_sentence, problem

TOO_LARGE = "request_too_large"
DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class BodyLimit:
    """``upload_bytes`` for multipart requests, ``other_bytes`` for everything else; beyond it: 413 problem+json (disk full: 503)."""

    app: App
    upload_bytes: int
    other_bytes: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = {name.lower(): value for name, value in scope["headers"]}
        content_type = headers.get(b"content-type", b"").lower()
        if b"*=" in content_type:  # an encoded parameter: Django parses it before anybody could answer kindly
            await _problem("malformed", 400, headers, send)
            return
        limit = self.upload_bytes if content_type.startswith(b"multipart/") else self.other_bytes
        declared = headers.get(b"content-length", b"0")
        if not declared.isdigit() or int(declared) > limit:
            await _problem(TOO_LARGE, 413, headers, send)
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

        try:
            await self.app(scope, counted, watched)
        except OSError as error:  # Django keeps a large body on disk while it arrives
            if started or error.errno not in DISK_FULL:
                raise
            await _problem("storage_unavailable", 503, headers, send, (b"retry-after", b"5"))
        if exceeded and not started:
            await _problem(TOO_LARGE, 413, headers, send)


async def _problem(code: str, status: int, headers: dict[bytes, bytes], send: Send, *more: tuple[bytes, bytes]) -> None:
    metrics.PROBLEMS.labels(code, str(status)).inc()
    language = accepted(headers.get(b"accept-language", b"").decode("latin-1"))
    body = json.dumps(problem(code, status, general_sentence(code, language))).encode()
    start = [(b"content-type", CONTENT_TYPE.encode()), (b"content-length", str(len(body)).encode()), (b"connection", b"close"), *more]
    await send({"type": "http.response.start", "status": status, "headers": start})
    await send({"type": "http.response.body", "body": body})
