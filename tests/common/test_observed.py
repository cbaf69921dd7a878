"""The outermost layer, around applications that the tests make."""

import asyncio
import json
import logging
import re
from typing import Any

import pytest
import structlog
from prometheus_client import REGISTRY

from common.observed import ROUTE_KEY, Observed

JSON = [(b"content-type", b"application/json")]


def _call(app: Any, headers: dict[str, str] | None = None, method: str = "GET") -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    scope = {
        "type": "http",
        "method": method,
        "path": "/alice/",
        "headers": [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()],
    }
    asyncio.run(Observed(app)(scope, receive, send))
    return sent


def _answers(status: int = 200, route: str = "things/<int:pk>/", headers: Any = JSON) -> Any:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        scope[ROUTE_KEY] = route
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": json.dumps(structlog.contextvars.get_contextvars()).encode()})

    return app


def _request_id(sent: list[dict[str, Any]]) -> str:
    return next(value.decode() for name, value in sent[0]["headers"] if name == b"x-request-id")


def _value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


def test_a_request_gets_an_id_that_its_response_carries_and_its_log_is_written_under() -> None:
    sent = _call(_answers())
    assert re.fullmatch(r"[0-9a-f]{32}", _request_id(sent))
    assert json.loads(sent[1]["body"]) == {"request": _request_id(sent)}


def test_an_id_of_the_clients_is_kept() -> None:
    given = "5F0E8D1C-7a46-4c6b-9d3e-0123456789ab"
    assert _request_id(_call(_answers(), {"X-Request-ID": given})) == given


@pytest.mark.parametrize("given", ["alice-smith-from-london", "short", "0" * 65, "0123456789abcdef\n", ""])
def test_an_id_that_could_be_somebodys_name_is_replaced(given: str) -> None:
    assert re.fullmatch(r"[0-9a-f]{32}", _request_id(_call(_answers(), {"X-Request-ID": given})))


def test_requests_are_counted_and_timed_by_route() -> None:
    labels = {"method": "GET", "route": "things/<int:pk>/"}
    before = _value("sightline_http_requests_total", **labels, status="418"), _value("sightline_http_response_seconds_count", **labels)
    _call(_answers(418))
    after = _value("sightline_http_requests_total", **labels, status="418"), _value("sightline_http_response_seconds_count", **labels)
    assert after == (before[0] + 1, before[1] + 1)


def test_a_method_that_a_client_made_up_makes_no_new_series() -> None:
    before = _value("sightline_http_requests_total", method="OTHER", route="things/<int:pk>/", status="405")
    _call(_answers(405), method="ALICE")
    assert _value("sightline_http_requests_total", method="OTHER", route="things/<int:pk>/", status="405") == before + 1


def test_the_log_tells_the_route_and_never_the_address(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="common.observed"):
        _call(_answers())
    assert "alice" not in caplog.text
    assert re.search(r"answered 200 in \d+\.\d ms", caplog.text)


def test_a_listener_is_counted_while_it_listens() -> None:
    seen: list[float] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        scope[ROUTE_KEY] = "events/"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream; charset=utf-8")]})
        seen.append(_value("sightline_open_streams", route="events/"))

    before = _value("sightline_open_streams", route="events/")
    _call(app)
    assert seen == [before + 1]
    assert _value("sightline_open_streams", route="events/") == before


def test_an_application_that_breaks_counts_as_500_and_a_client_that_left_as_499() -> None:
    async def breaks(scope: Any, receive: Any, send: Any) -> None:
        raise ValueError("Alice")

    async def left(scope: Any, receive: Any, send: Any) -> None:
        return

    before = [_value("sightline_http_requests_total", method="GET", route="(none)", status=status) for status in ("500", "499")]
    with pytest.raises(ValueError, match="Alice"):
        _call(breaks)
    _call(left)
    after = [_value("sightline_http_requests_total", method="GET", route="(none)", status=status) for status in ("500", "499")]
    assert after == [before[0] + 1, before[1] + 1]
