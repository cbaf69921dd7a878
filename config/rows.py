"""Figures that nobody counts because the rows know them: how many wait, how old the oldest is, who is alive. Looked up when asked for."""

import logging
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Count, Min, QuerySet
from django.utils import timezone
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from assistant.models import FINISHED, Question, QuestionState
from common.heartbeats import alive, clock_at
from common.models import FileToDelete
from volunteers.models import OPEN, HelpRequest

logger = logging.getLogger(__name__)

#: Several readers within this time are told the same.
KEPT_S = 5.0
DEADLINE_S = 2.0


class Rows(Collector):
    """A database that hangs keeps one thread, and the other figures are told without it."""

    def __init__(self, deadline_s: float = DEADLINE_S) -> None:
        self._deadline_s = deadline_s
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="rows")
        self._looking: Future[list[Metric]] | None = None
        self._lock = threading.Lock()
        self._known: list[Metric] = []
        self._until = 0.0

    def collect(self) -> Iterator[Metric]:
        with self._lock:
            if time.monotonic() >= self._until:
                self._known = self._look()
                self._until = time.monotonic() + KEPT_S
            known = self._known
        yield from known

    def _look(self) -> list[Metric]:
        if self._looking is None or self._looking.done():
            self._looking = self._pool.submit(_looked_up)
        try:
            found, readable = self._looking.result(self._deadline_s), 1
        except Exception as error:  # also when it is late
            logger.error("the rows could not be read for their figures: %s", error)
            found, readable = [], 0
        return [_gauge("rows_readable", "Whether the database answered.", readable), *found]


def _looked_up() -> list[Metric]:
    try:
        return [*_questions(), *_help_requests(), *_files(), *_workers()]
    finally:
        connection.close()


def _questions() -> Iterator[Metric]:
    now = timezone.now()
    unfinished = Question.objects.exclude(state__in=FINISHED)
    waiting, oldest = _count_and_oldest(unfinished.filter(state=QuestionState.RECEIVED))
    yield _gauge("questions_waiting", "Questions that no worker has taken yet.", waiting)
    yield _gauge("question_oldest_wait_seconds", "Age of the oldest of them.", _age(oldest, now))
    yield _gauge(
        "questions_working", "Questions being answered.", unfinished.filter(state=QuestionState.WORKING, lease_until__gte=now).count()
    )
    yield _gauge("leases_dead", "Questions whose worker vanished.", unfinished.filter(lease_until__lt=now).count())


def _help_requests() -> Iterator[Metric]:
    waiting, oldest = _count_and_oldest(HelpRequest.objects.filter(state__in=OPEN, first_claimed_at=None))
    yield _gauge("help_requests_waiting", "People who wait for a volunteer.", waiting)
    yield _gauge("help_request_oldest_wait_seconds", "How long the first of them waits.", _age(oldest, timezone.now()))


def _files() -> Iterator[Metric]:
    files, oldest = _count_and_oldest(FileToDelete.objects.all())
    yield _gauge("files_to_delete", "Files whose row is gone and that are still stored.", files)
    yield _gauge("file_to_delete_oldest_seconds", "Since when the oldest of them should be gone.", _age(oldest, timezone.now()))


def _workers() -> Iterator[Metric]:
    workers = GaugeMetricFamily("sightline_workers_alive", "Workers that take from a queue.", labels=["queue"])
    breakers = GaugeMetricFamily(
        "sightline_provider_breakers_open", "Workers whose breaker keeps them from asking a provider.", labels=["provider"]
    )
    beats = list(alive())
    for queue in sorted({queue for each in beats for queue in each.queues}):
        workers.add_metric([queue], sum(queue in each.queues for each in beats))
    for provider in sorted({name for each in beats for name in each.breakers}):
        breakers.add_metric([provider], sum(each.breakers.get(provider, "closed") != "closed" for each in beats))
    age = GaugeMetricFamily("sightline_clock_age_seconds", "Since the clock last had something done.")
    if turned := clock_at():
        age.add_metric([], _age(turned, timezone.now()))
    yield from (workers, breakers, age)


def _count_and_oldest(rows: "QuerySet[Any]") -> tuple[int, datetime | None]:
    found = rows.aggregate(count=Count("pk"), oldest=Min("created_at"))
    return found["count"], found["oldest"]


def _age(since: datetime | None, now: datetime) -> float:
    return max(0.0, (now - since).total_seconds()) if since else 0.0


def _gauge(name: str, help_text: str, value: float) -> Metric:
    return GaugeMetricFamily(f"sightline_{name}", help_text, value=value)
