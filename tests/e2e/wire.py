"""How the stand-ins for the API speak: server-sent events, JSON, problems, multipart."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from io import BytesIO
from typing import Any

from django.core.handlers.asgi import ASGIRequest

Scope = dict[str, Any]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Files = dict[str, list[tuple[str, bytes]]]


@dataclass
class Refusal:
    """An answer that says no, as problem+json."""

    status: int
    detail: str
    code: str = "refused"
    retry_after: int | None = None


def event(name: str, data: Any, number: int | None = None) -> str:
    identity = "" if number is None else f"id: {number}\n"
    return f"event: {name}\n{identity}data: {json.dumps(data, ensure_ascii=False)}\n\n"


async def reply(send: Send, code: int, content: Any, kind: str = "application/json", extra: tuple[tuple[bytes, bytes], ...] = ()) -> None:
    body = b"" if content is None else json.dumps(content).encode()
    await send({"type": "http.response.start", "status": code, "headers": [(b"content-type", kind.encode()), *extra]})
    await send({"type": "http.response.body", "body": body})


async def refuse(send: Send, refusal: Refusal) -> None:
    problem = {
        "type": "about:blank",
        "title": HTTPStatus(refusal.status).phrase,
        "status": refusal.status,
        "detail": refusal.detail,
        "code": refusal.code,
        "errors": [],
    }
    extra = () if refusal.retry_after is None else ((b"retry-after", str(refusal.retry_after).encode()),)
    await reply(send, refusal.status, problem, "application/problem+json", extra)


def parts_of(scope: Scope, body: bytes) -> tuple[dict[str, str], Files]:
    """The fields and the files (name, content) of a form."""
    request = ASGIRequest(scope, BytesIO(body))
    fields = {name: str(value) for name, value in request.POST.items()}
    return fields, {name: [(part.name or "", part.read()) for part in request.FILES.getlist(name)] for name in request.FILES}
