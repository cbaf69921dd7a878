"""What a Celery process tells of itself: its log speaks like everybody's, its tasks are counted and traced, and it says that it lives."""

import logging
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import structlog
from celery import signals

from common import metrics, tracing

logger = logging.getLogger(__name__)

#: A worker whose loop has not come round for this long is stuck, and says nothing any more.
STUCK_AFTER_S = 30.0
SENT_AT, TRACEPARENT = "sightline_sent_at", "traceparent"
#: The task by which one knows that the clock turns: it is sent every 15 seconds.
CLOCKWORK = "assistant.resume_unfinished"


@signals.setup_logging.connect
def keep_our_logging(**_: Any) -> None:
    """Celery sets nothing up when somebody listens here; settings.LOGGING has done it."""


# Tasks -------------------------------------------------------------------------------------------------------------------------------


@signals.before_task_publish.connect
def sent(headers: dict[str, Any] | None = None, **_: Any) -> None:
    if headers is not None:
        headers[SENT_AT] = time.time()
        if parent := tracing.traceparent():
            headers[TRACEPARENT] = parent


@signals.task_prerun.connect
def begins(task_id: str = "", task: Any = None, **_: Any) -> None:
    request = task.request
    around = ExitStack()
    around.enter_context(structlog.contextvars.bound_contextvars(task=task.name, task_id=task_id, worker=request.hostname or ""))
    parent = getattr(request, TRACEPARENT, "") or ""
    span = around.enter_context(tracing.span(task.name, kind="consumer" if parent else "internal", parent=parent, task_id=task_id))
    request.sightline = (around, span, time.perf_counter())
    at = getattr(request, SENT_AT, None)
    if isinstance(at, (int, float)):
        metrics.TASK_WAITED.labels(task.name).observe(max(0.0, time.time() - at))


@signals.task_postrun.connect
def ended(task: Any = None, state: str | None = None, **_: Any) -> None:
    if not hasattr(task.request, "sightline"):
        return
    around, span, began = task.request.sightline
    outcome = (state or "unknown").lower()
    seconds = time.perf_counter() - began
    metrics.TASKS.labels(task.name, outcome).inc()
    metrics.TASK.labels(task.name).observe(seconds)
    if outcome not in ("success", "ignored"):
        span.fail(outcome)
    logger.debug("task ended: %s in %.1f ms", outcome, seconds * 1000)
    around.close()
    if task.name == CLOCKWORK and outcome == "success":
        _clock_turned()


def _clock_turned() -> None:
    from common.heartbeats import CLOCK, beat

    try:
        beat(CLOCK)
    except Exception as error:
        logger.warning("the clock's turn could not be noted: %s", error)


# Ready -------------------------------------------------------------------------------------------------------------------------------


@signals.celeryd_after_setup.connect
def warm(**_: Any) -> None:
    """Before the first task is taken, in a worker that answers."""
    from assistant.services.warming import gates_warm
    from config.celery import app

    if "answering" in app.amqp.queues.consume_from:
        gates_warm()


@signals.worker_process_init.connect
def warm_senses(**_: Any) -> None:
    """In each child that hears or looks: networks loaded before a fork do not work after it.

    Beside it, because a child that takes long to say that it is there is killed; a task that comes meanwhile waits for the rest.
    """
    from assistant.services.warming import senses_warm
    from config.celery import app

    queues = set(app.amqp.queues.consume_from)
    if queues & {"hearing", "seeing"}:
        threading.Thread(target=senses_warm, args=(queues,), name="warming", daemon=True).start()


# Alive -------------------------------------------------------------------------------------------------------------------------------

_loop_turned_at = 0.0
_beating: threading.Thread | None = None
_starting = threading.Lock()


@signals.heartbeat_sent.connect
def loop_turned(sender: Any = None, **_: Any) -> None:
    """Every two seconds, from the worker's own loop, as long as it is connected to the broker."""
    global _loop_turned_at, _beating
    _loop_turned_at = time.monotonic()
    with _starting:
        if _beating is None:
            _beating = threading.Thread(target=_beat, args=(sender.eventer.hostname,), name="heartbeat", daemon=True)
            _beating.start()


def _beat(name: str) -> None:
    from django.conf import settings
    from django.db import connection

    from assistant.providers.breaker import breaker_states
    from common.heartbeats import EVERY_S, beat, forget_old
    from config.celery import app
    from config.inside import listen

    listen()
    file = alive_file(settings.VAR_DIR, name)
    file.parent.mkdir(parents=True, exist_ok=True)
    while True:
        if time.monotonic() - _loop_turned_at < STUCK_AFTER_S:
            try:
                file.touch()
                beat(name, app.amqp.queues.consume_from, breaker_states())
                forget_old()
            except Exception as error:  # the next one tells
                logger.warning("a heartbeat could not be written: %s", error)
            finally:
                connection.close()
        time.sleep(EVERY_S)


def alive_file(directory: Path, name: str) -> Path:
    return directory / "alive" / name.replace("/", "_")
