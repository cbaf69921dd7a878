"""The outermost layer: every request has an id, is counted, timed, traced, and told of in the log, by its route and never by its address.

``X-Request-ID`` of a client is taken when it is hexadecimal (a UUID is), so that nobody's name gets into the log with it; else one is made.
The response carries it. Outside Django, so that long answers (common.handoff) and refusals before Django are seen too.
"""

import logging
import re
import time
import uuid
from dataclasses import dataclass
from http import HTTPMethod

import structlog

from common import metrics, tracing
from common.handoff import App, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)

HEADER = b"x-request-id"
#: Where common.middleware.Route leaves the pattern of the route that was found.
ROUTE_KEY = "sightline.route"
NO_ROUTE = "(none)"
#: Routes that are asked every few seconds and tell nothing of people.
_PROBES = ("health/", "health/ready/", "metrics")
_ID = re.compile(rb"[0-9a-fA-F-]{16,64}")
_METHODS = frozenset(HTTPMethod)
#: nginx' word for it: the client left before anything was answered.
GONE = 499


@dataclass(slots=True)
class _Seen:
    method: str
    began: float
    status: int = 0
    streams: str = ""


class Observed:
    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        identity = _identity(scope)
        seen = _Seen(scope["method"] if scope["method"] in _METHODS else "OTHER", time.perf_counter())

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", ()), (HEADER, identity.encode())]}
                _begins(scope, message, seen)
            await send(message)

        with structlog.contextvars.bound_contextvars(request=identity), tracing.span("request", kind="server") as span:
            try:
                await self.app(scope, receive, watched)
            except Exception:
                seen.status = seen.status or 500
                raise
            finally:
                _ended(scope, seen, span)


def _identity(scope: Scope) -> str:
    given = next((value for name, value in scope["headers"] if name.lower() == HEADER), b"")
    return given.decode() if _ID.fullmatch(given) else uuid.uuid4().hex


def _begins(scope: Scope, message: Message, seen: _Seen) -> None:
    seen.status = message["status"]
    route = _route(scope)
    metrics.RESPONSE.labels(seen.method, route).observe(time.perf_counter() - seen.began)
    if any(name.lower() == b"content-type" and value.startswith(b"text/event-stream") for name, value in message["headers"]):
        seen.streams = route
        metrics.STREAMS.labels(route).inc()


def _ended(scope: Scope, seen: _Seen, span: tracing.Span) -> None:
    route, status = _route(scope), seen.status or GONE
    metrics.REQUESTS.labels(seen.method, route, str(status)).inc()
    if seen.streams:
        metrics.STREAMS.labels(seen.streams).dec()
    span.rename(f"{seen.method} {route}")
    attributes: dict[str, tracing.Value] = {
        "http.request.method": seen.method,
        "http.route": route,
        "http.response.status_code": status,
    }
    span.set(**attributes)
    if status >= 500:
        span.fail(str(status))
    milliseconds = round((time.perf_counter() - seen.began) * 1000, 1)
    level = logging.DEBUG if route in _PROBES else logging.INFO
    with structlog.contextvars.bound_contextvars(route=f"{seen.method} {route}"):
        logger.log(level, "answered %d in %.1f ms", status, milliseconds)


def _route(scope: Scope) -> str:
    return str(scope.get(ROUTE_KEY, NO_ROUTE))
