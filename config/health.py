"""Which part is sick. Every part is asked beside the others, has two seconds, and is asked once however many want to know.

ok: well. degraded: people are served, worse than they should be. sick: they are not. What is said of a part is a stable code.
"""

import logging
import threading
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass
from datetime import timedelta
from functools import cache
from typing import Any, Literal

from django.conf import settings
from django.core.cache import cache as django_cache
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection
from django.utils import timezone
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from common.heartbeats import alive, clock_at

logger = logging.getLogger(__name__)

Status = Literal["ok", "degraded", "sick"]
DEADLINE_S = 2.0
#: What was found is told to whoever asks within this time.
KEPT_S = 1.0
#: So often a file is written, read and deleted.
STORAGE_EVERY_S = 30.0
CLOCK_LATE = timedelta(seconds=60)
#: Without them nobody is answered; without the others some of it is done late.
NEEDED_QUEUES = frozenset({"answering", settings.CELERY_TASK_DEFAULT_QUEUE})


@dataclass(frozen=True, slots=True)
class Found:
    """``code``: "" when all is well. ``ms``: how long it took to find out."""

    status: Status
    code: str = ""
    ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Readiness:
    status: Literal["ready", "degraded", "sick"]
    parts: Mapping[str, Found]

    def as_json(self) -> dict[str, Any]:
        return {"status": self.status, "parts": {name: asdict(found) for name, found in self.parts.items()}}


OK = Found("ok")


# The parts ---------------------------------------------------------------------------------------------------------------------------


def database() -> Found:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return OK


def migrations() -> Found:
    """Whether every migration that this code knows is applied. More of them is an upgrade under way."""
    return Found("sick", "migrations_missing") if _unapplied() else OK


def cache_() -> Found:
    key = f"probe:{uuid.uuid4().hex}"
    django_cache.set(key, "1", 10)
    found = django_cache.get(key)
    django_cache.delete(key)
    return OK if found == "1" else Found("degraded", "cache_forgets")


def broker() -> Found:
    from config.celery import app

    with app.connection_for_write(connect_timeout=DEADLINE_S) as broker_connection:
        broker_connection.ensure_connection(max_retries=0, timeout=int(DEADLINE_S))
    return OK


def storage() -> Found:
    """Writes, reads and deletes a file, as a photo is; between two such times it tells what was found."""
    if time.monotonic() >= _storage_probe.until:
        name = default_storage.save(f"probes/{uuid.uuid4().hex}", ContentFile(b"probe"))
        try:
            with default_storage.open(name) as file:
                if file.read() != b"probe":
                    return Found("sick", "storage_garbles")
        finally:
            default_storage.delete(name)
        _storage_probe.until = time.monotonic() + STORAGE_EVERY_S
    return OK


def workers() -> Found:
    """Heartbeats are rows, so this holds with any broker."""
    wanted = {route["queue"] for route in settings.CELERY_TASK_ROUTES.values()} | NEEDED_QUEUES
    missing = wanted - {queue for each in alive() for queue in each.queues}
    if missing & NEEDED_QUEUES:
        return Found("sick", "nobody_at_" + "_".join(sorted(missing & NEEDED_QUEUES)))
    return Found("degraded", "nobody_at_" + "_".join(sorted(missing))) if missing else OK


def clock() -> Found:
    turned = clock_at()
    if turned is None:
        return Found("degraded", "clock_never_turned")
    return Found("degraded", "clock_stopped") if timezone.now() - turned > CLOCK_LATE else OK


def line() -> Found:
    from assistant.services.line import load

    now = load()
    if now.waiting and now.stands_still:
        return Found("degraded", "line_stands_still")
    about_s = now.place(now.waiting).about_s
    return Found("degraded", "line_long") if now.waiting and about_s is not None and about_s > settings.LINE_LONGEST_S else OK


def providers() -> Found:
    """As the workers have found them."""
    resting = {name for each in alive() for name, state in each.breakers.items() if state == "open"}
    return Found("degraded", "breaker_open_" + "_".join(sorted(resting))) if resting else OK


def models() -> Found:
    """Whether what the server's own senses and gates load is installed here."""
    from safety.encoder.model import is_complete
    from vision import faces, undressed
    from voice.weights import PARTS, installed_parts

    faces.network_path(), undressed.network_path()
    pieces = [path for name in PARTS for path in installed_parts(name)]
    return OK if is_complete() and all(path.is_file() for path in pieces) else Found("degraded", "models_missing")


#: part -> who looks, and what it is when nobody could look: it failed, or was late.
PARTS: Mapping[str, tuple[Callable[[], Found], Status]] = {
    "database": (database, "sick"),
    "migrations": (migrations, "sick"),
    "broker": (broker, "sick"),
    "storage": (storage, "sick"),
    "workers": (workers, "sick"),
    "clock": (clock, "degraded"),
    "cache": (cache_, "degraded"),
    "line": (line, "degraded"),
    "providers": (providers, "degraded"),
    "models": (models, "degraded"),
}


# Asking them -------------------------------------------------------------------------------------------------------------------------


class Rounds:
    """Asks the parts. One that hangs keeps one thread, and is late until it comes back."""

    def __init__(self, parts: Mapping[str, tuple[Callable[[], Found], Status]], deadline_s: float = DEADLINE_S) -> None:
        self._parts = parts
        self._deadline_s = deadline_s
        self._pool = ThreadPoolExecutor(len(parts), thread_name_prefix="health")
        self._under_way: dict[str, Future[Found]] = {}
        self._lock = threading.Lock()
        self._known: Readiness | None = None
        self._until = 0.0

    def readiness(self) -> Readiness:
        with self._lock:
            if self._known is None or time.monotonic() >= self._until:
                self._known = self._ask()
                self._until = time.monotonic() + KEPT_S
            return self._known

    def _ask(self) -> Readiness:
        for name, (look, _) in self._parts.items():
            before = self._under_way.get(name)
            if before is None or before.done():
                self._under_way[name] = self._pool.submit(_looked, look)
        wait(self._under_way.values(), timeout=self._deadline_s)
        found = {name: self._found(name, if_unknown) for name, (_, if_unknown) in self._parts.items()}
        worst = {each.status for each in found.values()}
        return Readiness("sick" if "sick" in worst else "degraded" if "degraded" in worst else "ready", found)

    def _found(self, name: str, if_unknown: Status) -> Found:
        asked = self._under_way[name]
        if not asked.done():
            return Found(if_unknown, "late", round(self._deadline_s * 1000))
        try:
            return asked.result()
        except Exception as error:
            logger.warning("%s could not be looked at: %s", name, error)
            return Found(if_unknown, "failed")


def _looked(look: Callable[[], Found]) -> Found:
    began = time.perf_counter()
    try:
        found = look()
    finally:
        connection.close()
    return Found(found.status, found.code, round((time.perf_counter() - began) * 1000, 1))


@dataclass(slots=True)
class _Probe:
    until: float = 0.0


_storage_probe = _Probe()
_all_applied = False


def _unapplied() -> bool:
    """Looked at until there is nothing to look for any more: applied migrations stay applied."""
    global _all_applied
    if not _all_applied:
        from django.db.migrations.executor import MigrationExecutor

        executor = MigrationExecutor(connection)
        _all_applied = not executor.migration_plan(executor.loader.graph.leaf_nodes())
    return not _all_applied


@cache
def _rounds() -> Rounds:
    return Rounds(PARTS)


def readiness() -> Readiness:
    return _rounds().readiness()


class Parts(Collector):
    """The same as a figure, for alerts."""

    LEVELS: Mapping[Status, int] = {"ok": 0, "degraded": 1, "sick": 2}

    def collect(self) -> Iterator[Metric]:
        gauge = GaugeMetricFamily("sightline_part_health", "0 ok, 1 degraded, 2 sick; /health/ready/ tells why.", labels=["part"])
        for name, found in readiness().parts.items():
            gauge.add_metric([name], self.LEVELS[found.status])
        yield gauge
