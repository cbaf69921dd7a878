"""A real web server and a real worker, as an operator sees them: their logs, figures, health and traces."""

import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.conftest import draw_label
from tests.served import Process, Served, environment, free_port, sentences
from tests.services import database, redis_database

pytestmark = pytest.mark.services

MARK = "xqz"
TOKEN = "operators-token-of-a-test"
OPERATOR = {"Authorization": f"Bearer {TOKEN}"}


@dataclass
class Inside:
    web: Served
    worker: Process
    received: list[ExportTraceServiceRequest]

    @property
    def written(self) -> str:
        return self.web.process.log.read_text() + self.worker.log.read_text()

    def get(self, path: str, **headers: str) -> httpx2.Response:
        return httpx2.get(self.web.url + path, headers=headers, timeout=10)

    def spans(self, name: str) -> list[Any]:
        resources = [resource for request in list(self.received) for resource in request.resource_spans]
        return [span for resource in resources for scope in resource.scope_spans for span in scope.spans if span.name == name]

    def workers_are_ready(self) -> bool:
        return bool(self.get("/health/ready/", **OPERATOR).json()["parts"]["workers"]["status"] == "ok")


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[ExportTraceServiceRequest]]]:
    received: list[ExportTraceServiceRequest] = []

    class Receives(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = ExportTraceServiceRequest()
            request.ParseFromString(self.rfile.read(int(self.headers["Content-Length"])))
            received.append(request)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receives)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", received
    server.shutdown()


@pytest.fixture
def inside(services: None, tmp_path: Path, receiver: tuple[str, list[ExportTraceServiceRequest]]) -> Iterator[Inside]:
    collector, received = receiver
    with database() as url, redis_database(13) as redis:
        script = {"answer": f"This is {MARK}answer. It is a carton of milk.", "fragment": 5}
        child = environment(
            tmp_path,
            DATABASE_URL=url,
            REDIS_URL=redis,
            BROKER_URL=redis,
            ASSISTANT_PROVIDER="scripted",
            ASSISTANT_SCRIPT=json.dumps(script),
            LOG_LEVEL="DEBUG",
            LOG_FORMAT="json",
            METRICS_TOKEN=TOKEN,
            PROMETHEUS_MULTIPROC_DIR=str(tmp_path / "figures"),
            OTEL_EXPORTER_OTLP_ENDPOINT=collector,
            OTEL_BSP_SCHEDULE_DELAY="200",
        )
        migrate = Process([sys.executable, "manage.py", "migrate", "--verbosity", "0"], child, tmp_path / "migrate.log").start()
        assert migrate.child is not None
        assert migrate.child.wait(120) == 0, migrate.log.read_text()
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", "config.asgi:application", "--port", str(port), "--timeout-graceful-shutdown", "2"]
        web = Process(command, child, tmp_path / "web.log").start()
        queues = "answering,hearing,seeing,housekeeping,pushing,backtesting"
        command = [sys.executable, "-m", "celery", "-A", "config", "worker", "--beat", "-P", "threads", "-c", "4", "-Q", queues]
        command += ["--schedule", str(tmp_path / "beat"), "-n", "all@here", "-l", "debug"]
        worker = Process(command, child, tmp_path / "worker.log").start()
        try:
            yield Inside(Served(f"http://127.0.0.1:{port}", web).wait_until_up(), worker, received)
        finally:
            worker.stop()
            web.stop()


def _until(true: Callable[[], Any], what: str, seconds: float = 40) -> Any:
    end = time.monotonic() + seconds
    while not (found := true()):
        assert time.monotonic() < end, what
        time.sleep(0.2)
    return found


def test_one_question_is_counted_traced_and_told_of_and_its_words_are_nowhere(inside: Inside) -> None:
    person = inside.web.person()
    photo = person.http.post("/api/v1/photos/", files={"photo": (f"{MARK}name.jpg", draw_label("OAT MILK"), "image/jpeg")})
    assert photo.status_code == 201, photo.text
    question = person.submit(text=f"Where is my {MARK}insulin?")
    assert len(sentences(person.listen(question))) == 2
    person.http.post("/api/v1/questions/", content=f'{{"text": "{MARK}', headers={"Content-Type": "application/json"})
    person.http.get(f"/{MARK}path/?{MARK}=1")

    # Health: which part, for the operator alone.
    _until(inside.workers_are_ready, "no worker said that it is there")
    parts = inside.get("/health/ready/", **OPERATOR).json()["parts"]
    well = ("database", "migrations", "broker", "storage", "workers", "cache", "line", "providers", "models")
    assert {name: part["status"] for name, part in parts.items() if name != "clock"} == dict.fromkeys(well, "ok")
    assert set(inside.get("/health/ready/").json()) == {"status"}

    # Figures: of both processes, from one.
    assert inside.get("/metrics").status_code == 403
    figures = inside.get("/metrics", **OPERATOR).text
    for line in (
        "sightline_questions_submitted_total 1.0",
        'sightline_questions_total{failure="",provider="scripted",state="answered",verdict="allow"} 1.0',
        "sightline_question_first_sentence_seconds_count 1.0",
        'sightline_provider_requests_total{outcome="ok",provider="scripted"} 1.0',
        'sightline_judgements_total{gate="question",outcome="allow"} 1.0',
        'sightline_tasks_total{outcome="success",task="assistant.answer_question"} 1.0',
        'sightline_workers_alive{queue="answering"} 1.0',
    ):
        assert line in figures, figures

    # Traces: from the request, through the queue, to the steps.
    (answer,) = _until(lambda: inside.spans("answer"), "no trace of the answer")
    (request,) = [span for span in inside.spans("POST api/v1/questions/") if span.span_id == answer.parent_span_id]
    assert (request.trace_id, request.kind) == (answer.trace_id, request.SPAN_KIND_SERVER)
    assert any(attribute.value.string_value == question for attribute in answer.attributes)
    for step in ("provider", "question_gate", "answer_gate"):
        assert [span for span in inside.spans(step) if span.parent_span_id == answer.span_id], step
    (task,) = inside.spans("assistant.answer_question")
    assert (task.trace_id, task.kind) == (request.trace_id, request.SPAN_KIND_CONSUMER)

    # The log: one JSON object a line, the question's id in it, and nothing that anybody said.
    inside.worker.stop()
    inside.web.process.stop()
    written = inside.written
    assert question in written
    told = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
    assert {"common.observed", "config.working"} <= {record["logger"] for record in told}
    assert MARK not in written
    assert person.http.headers["Authorization"].removeprefix("Bearer ") not in written
    assert not any(MARK in str(request) for request in inside.received)
    assert MARK not in figures
