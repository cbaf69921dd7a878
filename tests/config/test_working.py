"""What a worker tells of its tasks, and that it lives."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import structlog
from celery import shared_task
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import REGISTRY

from assistant.services import warming
from common import tracing
from common.heartbeats import CLOCK
from common.models import Heartbeat
from config import working
from config.celery import app
from tests.served import ROOT


@shared_task(name="tests.tells_its_context")
def tells_its_context() -> dict[str, Any]:
    return dict(structlog.contextvars.get_contextvars())


@shared_task(name="tests.breaks")
def breaks() -> None:
    raise ValueError("Alice")


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing.use(provider)
    yield exporter
    tracing.use(None)


def _count(task: str, outcome: str) -> float:
    return REGISTRY.get_sample_value("sightline_tasks_total", {"task": task, "outcome": outcome}) or 0.0


def test_what_a_task_logs_says_which_task_it_was_and_what_came_before_it_is_restored() -> None:
    with structlog.contextvars.bound_contextvars(request="0123456789abcdef"):
        seen = tells_its_context.apply(task_id="an-id").get(disable_sync_subtasks=False)
        after = structlog.contextvars.get_contextvars()
    assert (seen["task"], seen["task_id"], seen["request"]) == ("tests.tells_its_context", "an-id", "0123456789abcdef")
    assert after == {"request": "0123456789abcdef"}


def test_tasks_are_counted_by_outcome() -> None:
    before = _count("tests.tells_its_context", "success"), _count("tests.breaks", "failure")
    tells_its_context.apply()
    breaks.apply(throw=False)
    assert (_count("tests.tells_its_context", "success"), _count("tests.breaks", "failure")) == (before[0] + 1, before[1] + 1)


def test_a_task_goes_on_with_the_trace_of_whoever_sent_it(spans: InMemorySpanExporter) -> None:
    headers: dict[str, Any] = {}
    with tracing.span("request", kind="server"):
        working.sent(headers=headers)
    task = SimpleNamespace(name="tests.sent", request=SimpleNamespace(hostname="one@here", **headers))
    working.begins(task_id="an-id", task=task)
    working.ended(task=task, state="SUCCESS")
    found = {span.name: span for span in spans.get_finished_spans()}
    assert found["tests.sent"].parent.span_id == found["request"].context.span_id
    assert dict(found["tests.sent"].attributes) == {"task_id": "an-id"}


def test_how_long_a_task_waited_is_timed() -> None:
    def waits() -> float:
        return REGISTRY.get_sample_value("sightline_task_wait_seconds_sum", {"task": "tests.waited"}) or 0.0

    before = waits()
    request = SimpleNamespace(hostname="one@here", **{working.SENT_AT: time.time() - 5})
    task = SimpleNamespace(name="tests.waited", request=request)
    working.begins(task_id="an-id", task=task)
    working.ended(task=task, state="SUCCESS")
    assert 5 <= waits() - before < 10


def test_the_clocks_task_leaves_a_heartbeat(db: None) -> None:
    from assistant.tasks import resume_unfinished

    resume_unfinished.apply()
    assert Heartbeat.objects.filter(name=CLOCK).exists()


def test_celery_leaves_our_logging_alone() -> None:
    from celery import signals

    before = list(logging.getLogger().handlers)
    assert signals.setup_logging.receivers
    signals.setup_logging.send(sender=None)
    assert logging.getLogger().handlers == before


@pytest.mark.parametrize(
    ("queues", "loaded"),
    [(["hearing"], ["ears"]), (["seeing"], ["eyes"]), (["hearing", "seeing"], ["ears", "eyes"]), (["answering", "housekeeping"], [])],
    ids="".join,
)
def test_a_child_loads_what_its_queues_need_before_anybody_waits(
    monkeypatch: pytest.MonkeyPatch, queues: list[str], loaded: list[str]
) -> None:
    done: list[str] = []
    for sense in ("ears", "eyes"):
        monkeypatch.setattr(warming, f"_{sense}", partial(done.append, sense))
    monkeypatch.setattr(type(app.amqp.queues), "consume_from", dict.fromkeys(queues))
    working.warm_senses()
    for thread in threading.enumerate():
        if thread.name == "warming":
            thread.join()
    assert done == loaded


@pytest.fixture
def one_beat(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: Any) -> threading.Event:
    """Ends the heart after it has beaten once."""
    settings.VAR_DIR = tmp_path
    beaten = threading.Event()

    def ends(_: float) -> None:
        beaten.set()
        raise SystemExit

    monkeypatch.setattr(working.time, "sleep", ends)
    return beaten


def test_a_worker_whose_loop_turns_says_so_in_a_row_and_a_file(transactional_db: None, one_beat: threading.Event, tmp_path: Path) -> None:
    working._loop_turned_at = time.monotonic()
    with pytest.raises(SystemExit):
        working._beat("answering@host")
    row = Heartbeat.objects.get(name="answering@host")
    assert row.queues
    assert (tmp_path / "alive" / "answering@host").exists()


def test_a_worker_that_is_stuck_says_nothing(transactional_db: None, one_beat: threading.Event, tmp_path: Path) -> None:
    working._loop_turned_at = time.monotonic() - working.STUCK_AFTER_S - 1
    with pytest.raises(SystemExit):
        working._beat("answering@host")
    assert not Heartbeat.objects.exists()
    assert not (tmp_path / "alive" / "answering@host").exists()


def _alive(directory: Path, *arguments: str) -> int:
    environment = {**os.environ, "SIGHTLINE_VAR_DIR": str(directory)}
    return subprocess.run([sys.executable, "-m", "config.alive", *arguments], cwd=ROOT, env=environment, timeout=60).returncode


def test_a_health_check_of_a_container_tells_workers_that_live_from_those_that_do_not(tmp_path: Path) -> None:
    assert _alive(tmp_path) == 1
    file = working.alive_file(tmp_path, "answering@host")
    file.parent.mkdir()
    file.touch()
    assert (_alive(tmp_path), _alive(tmp_path, "answering@host"), _alive(tmp_path, "hearing@host")) == (0, 0, 1)
    os.utime(file, (time.time() - 60, time.time() - 60))
    assert _alive(tmp_path, "answering@host") == 1
