"""Traces, as they arrive at whoever receives them."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from common import tracing
from tests.served import ROOT


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing.use(provider)
    yield exporter
    tracing.use(None)


def _by_name(spans: InMemorySpanExporter) -> dict[str, Any]:
    return {span.name: span for span in spans.get_finished_spans()}


def test_without_a_receiver_nothing_is_traced_and_nothing_of_the_sdk_is_imported() -> None:
    code = (
        "import sys\nfrom common import tracing\n"
        "with tracing.span('request', kind='server') as span:\n"
        "    span.set(a=1); span.rename('b'); span.fail('c'); tracing.event('d'); tracing.step(tracing.here(), 'e', 5)\n"
        "print(repr(tracing.traceparent()), any(name.startswith('opentelemetry') for name in sys.modules))"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OTEL_")}
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
    assert said.split() == ["''", "False"]


def test_a_span_within_a_span_is_its_child(spans: InMemorySpanExporter) -> None:
    with tracing.span("request", kind="server"), tracing.span("answer"):
        tracing.event("sentence", number=1)
    found = _by_name(spans)
    assert found["answer"].parent.span_id == found["request"].context.span_id
    assert [(event.name, dict(event.attributes)) for event in found["answer"].events] == [("sentence", {"number": 1})]


def test_a_traceparent_carries_a_trace_into_another_process(spans: InMemorySpanExporter) -> None:
    with tracing.span("request", kind="server"):
        carried = tracing.traceparent()
    with tracing.span("task", kind="consumer", parent=carried):
        pass
    found = _by_name(spans)
    assert found["task"].context.trace_id == found["request"].context.trace_id
    assert found["task"].parent.span_id == found["request"].context.span_id


def test_what_began_because_of_another_is_linked_in_a_trace_of_its_own(spans: InMemorySpanExporter) -> None:
    with tracing.span("request", kind="server"):
        carried = tracing.traceparent()
        with tracing.span("resumed", link=carried):
            pass
    found = _by_name(spans)
    assert found["resumed"].context.trace_id != found["request"].context.trace_id
    assert [link.context.trace_id for link in found["resumed"].links] == [found["request"].context.trace_id]


def test_a_step_of_another_thread_lies_where_it_was_told_to(spans: InMemorySpanExporter) -> None:
    with tracing.span("answer"):
        where = tracing.here()
        thread = threading.Thread(target=tracing.step, args=(where, "glance", 250.0))
        thread.start()
        thread.join()
    found = _by_name(spans)
    assert found["glance"].parent.span_id == found["answer"].context.span_id
    assert found["glance"].end_time - found["glance"].start_time == 250_000_000


def test_an_error_marks_its_span_by_type_and_quotes_nobody(spans: InMemorySpanExporter) -> None:
    with pytest.raises(ValueError, match="Alice"), tracing.span("answer"):
        raise ValueError("Alice")
    span = _by_name(spans)["answer"]
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, "ValueError")
    assert span.events == ()


@pytest.mark.parametrize("parent", ["nonsense", "00-zz-zz-01", "00-" + "0" * 32 + "-" + "0" * 16 + "-01"])
def test_a_traceparent_that_is_none_begins_a_trace(spans: InMemorySpanExporter, parent: str) -> None:
    with tracing.span("answer", parent=parent):
        pass
    assert _by_name(spans)["answer"].parent is None


class _Receiver(BaseHTTPRequestHandler):
    received: list[tuple[str, ExportTraceServiceRequest]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        request = ExportTraceServiceRequest()
        request.ParseFromString(body)
        self.received.append((self.path, request))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


def test_spans_arrive_at_a_receiver_over_http() -> None:
    received: list[tuple[str, ExportTraceServiceRequest]] = []
    server = HTTPServer(("127.0.0.1", 0), type("Receiver", (_Receiver,), {"received": received}))
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    code = "from common import tracing\nwith tracing.span('request', kind='server', number=7): pass"
    environment = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{server.server_port}"}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, timeout=60)
    server.shutdown()
    ((path, request),) = received
    (resource,) = request.resource_spans
    (span,) = resource.scope_spans[0].spans
    assert path == "/v1/traces"
    assert ("service.name", "sightline") in [(each.key, each.value.string_value) for each in resource.resource.attributes]
    assert (span.name, span.attributes[0].key, span.attributes[0].value.int_value) == ("request", "number", 7)
