"""Where the time of one question went, from the request through the queue to its steps, as OpenTelemetry traces.

Off unless the standard variable OTEL_EXPORTER_OTLP_ENDPOINT (or ..._TRACES_ENDPOINT) names who receives them; then nothing of OpenTelemetry
is even imported. Attributes are ids, codes and numbers. Plain Python.

What travels between processes is a W3C ``traceparent``. None is taken from a client: it would decide for us what is kept.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any, Literal

Kind = Literal["internal", "server", "producer", "consumer", "client"]
Value = str | int | float | bool

_given: Any = None


def is_on() -> bool:
    return _given is not None or _wanted()


def use(provider: Any) -> None:
    """Spans go to this TracerProvider, whatever the environment says; None: as the environment says."""
    global _given
    _given = provider


@contextmanager
def span(name: str, *, kind: Kind = "internal", parent: str = "", link: str = "", **attributes: Value) -> Iterator["Span"]:
    """A span around the block, below the one around it or below ``parent``; ``link``: began because of, but is no part of.

    Both are traceparents; "" is none. With ``link`` it begins a trace of its own. An exception marks it failed, by its type.
    """
    if not is_on():
        yield NOTHING
        return
    from opentelemetry import trace
    from opentelemetry.context import Context

    context = _context(parent) if parent else Context() if link else None
    links = [trace.Link(trace.get_current_span(_context(link)).get_span_context())] if link else None
    with _tracer().start_as_current_span(
        name,
        context=context,
        kind=trace.SpanKind[kind.upper()],
        attributes=dict(attributes),
        links=links,
        record_exception=False,  # its message quotes
        set_status_on_exception=False,
    ) as started:
        try:
            yield Span(started)
        except BaseException as error:
            if isinstance(error, Exception):
                started.set_status(trace.StatusCode.ERROR, type(error).__name__)
            raise


class Span:
    """What can be said of a span while it lasts."""

    def __init__(self, span: Any = None) -> None:
        self._span = span

    def rename(self, name: str) -> None:
        if self._span is not None:
            self._span.update_name(name)

    def set(self, **attributes: Value) -> None:
        if self._span is not None:
            self._span.set_attributes(attributes)

    def fail(self, code: str) -> None:
        if self._span is not None:
            from opentelemetry.trace import StatusCode

            self._span.set_status(StatusCode.ERROR, code)


NOTHING = Span()


def event(name: str, **attributes: Value) -> None:
    """A moment within the span around the caller."""
    if is_on():
        from opentelemetry import trace

        trace.get_current_span().add_event(name, attributes)


def here() -> Any:
    """The span around the caller, to be given to ``step`` from another thread; None when nobody traces."""
    if not is_on():
        return None
    from opentelemetry.context import get_current

    return get_current()


def step(where: Any, name: str, milliseconds: float, **attributes: Value) -> None:
    """A step that has just ended after so long. ``where``: from ``here``."""
    if where is None:
        return
    end = time.time_ns()
    start = end - int(milliseconds * 1e6)
    _tracer().start_span(name, context=where, start_time=start, attributes=dict(attributes)).end(end)


def traceparent() -> str:
    """What tells another process, or a row, which span it goes on from; "" when nobody traces."""
    if not is_on():
        return ""
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    carrier: dict[str, str] = {}
    TraceContextTextMapPropagator().inject(carrier)
    return carrier.get("traceparent", "")


def _context(parent: str) -> Any:
    from opentelemetry.context import Context
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    carrier: Mapping[str, str] = {"traceparent": parent}
    return TraceContextTextMapPropagator().extract(carrier, context=Context())


@cache
def _wanted() -> bool:
    if os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return False
    return bool(os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT") or os.environ.get("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"))


def _tracer() -> Any:
    return (_given or _exporting()).get_tracer("sightline")


@cache
def _exporting() -> Any:
    """Sends in a thread of its own; a receiver that is down costs a question nothing. Made at the first span, so after any fork."""
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    os.environ.setdefault("OTEL_SERVICE_NAME", "sightline")
    provider = TracerProvider(resource=Resource.create())
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider
