"""Live hints: "something changed about this topic, look at the rows again".

A hint carries nothing and may be lost; a reader that never hears one still reads the rows every few seconds. Within one process
hints travel through memory. With REDIS_URL set they travel through one short Redis stream for all topics, so that any process can wake
any other; each process that listens reads it once, on one connection, for all its listeners.
"""

import asyncio
import logging
import threading
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from typing import Any, Protocol

from django.conf import settings

logger = logging.getLogger(__name__)

#: The one Redis stream, and about how many hints it keeps: a few seconds' worth for a process that was held up.
STREAM = "live:hints"
KEPT = 4096
#: A read that finds nothing comes back after this, so a reader that is well has heard from Redis this recently.
BLOCK_S = 2.0
#: Longer without a word from Redis, and hints may have been missed.
SURE_S = 5.0
#: After a hint that could not be sent the next are not tried for so long: a worker must not wait for Redis at every sentence.
SILENT_S = 1.0
LONGEST_PAUSE_S = 5.0


class Hints(Protocol):
    """What a reader waits on."""

    async def wait(self, timeout_s: float) -> None:
        """Returns at the first hint since the last wait, or after ``timeout_s``. Never raises for a broken bus."""


class _Hints:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.event = asyncio.Event()

    def ring(self) -> None:
        self.loop.call_soon_threadsafe(self.event.set)

    async def wait(self, timeout_s: float) -> None:
        try:
            async with asyncio.timeout(timeout_s):
                await self.event.wait()
        except TimeoutError:
            return
        self.event.clear()


class MemoryBus:
    """For one process: announce from any thread, listen in any event loop. Here no hint is ever lost."""

    is_sure = True

    def __init__(self) -> None:
        self._listeners: dict[str, set[_Hints]] = defaultdict(set)
        self._lock = threading.Lock()

    def announce(self, topic: str) -> None:
        with self._lock:
            listeners = tuple(self._listeners.get(topic, ()))
        _ring(listeners)

    def announce_all(self) -> None:
        """To every listener: hints may have been missed, or there is something that all must know."""
        with self._lock:
            listeners = tuple(hints for of_topic in self._listeners.values() for hints in of_topic)
        _ring(listeners)

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Hints]:
        """Every hint about ``topic`` from now on. Listen first, then read the rows: so nothing falls between."""
        hints = _Hints(asyncio.get_running_loop())
        with self._lock:
            self._listeners[topic].add(hints)
        try:
            yield hints
        finally:
            with self._lock:
                self._listeners[topic].discard(hints)
                if not self._listeners[topic]:
                    del self._listeners[topic]


def _ring(listeners: tuple[_Hints, ...]) -> None:
    for hints in listeners:
        try:
            hints.ring()
        except RuntimeError:  # its event loop has closed; the reader is gone
            continue


class RedisBus:
    """Across processes. Its listeners are in this process's memory; one thread reads for them what any process announces."""

    def __init__(self, url: str) -> None:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        # One more try at once, for a connection that went stale when Redis restarted; a Redis that does not answer gets none.
        again = Retry(NoBackoff(), 1, (redis.exceptions.ConnectionError,))
        self._client = redis.Redis.from_url(url, socket_timeout=1, socket_connect_timeout=1, retry=again)
        self._near = MemoryBus()
        self._reader = _Reader(url, self._near)
        self._silent_until = 0.0

    @property
    def is_sure(self) -> bool:
        """Whether a hint that is sent now will be heard. Otherwise read the rows more often."""
        return self._reader.is_sure

    def announce(self, topic: str) -> None:
        """Waits a second at most for a Redis that does not answer; then whoever listens in this process is told at least."""
        if time.monotonic() >= self._silent_until:
            try:
                self._client.xadd(STREAM, {"topic": topic}, maxlen=KEPT, approximate=True)
            except Exception as error:
                logger.warning("a live hint was not sent: %s", type(error).__name__)
                self._silent_until = time.monotonic() + SILENT_S
            else:
                return
        self._near.announce(topic)

    def announce_all(self) -> None:
        """To every listener of this process."""
        self._near.announce_all()

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Hints]:
        self._reader.start()
        async with self._near.listen(topic) as hints:
            yield hints

    def close(self) -> None:
        """Stops reading within ``BLOCK_S``."""
        self._reader.stop()
        self._client.close()


class _Reader:
    """Follows the Redis stream in a thread of its own and passes on what it says, for as long as the process lives.

    It never asks what it has missed: whenever it may have missed something (it has just connected, or was held up) it wakes everybody once.
    """

    def __init__(self, url: str, near: MemoryBus) -> None:
        self._url = url
        self._near = near
        self._heard_at = time.monotonic() - SURE_S
        self._is_well = True  # so that the first failure is told
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()

    @property
    def is_sure(self) -> bool:
        return time.monotonic() - self._heard_at < SURE_S

    def start(self) -> None:
        if self._thread is None:
            with self._lock:
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="hints", daemon=True)
                    self._thread.start()

    def stop(self) -> None:
        self._stopped.set()

    def _run(self) -> None:
        pause = 0.1
        while not self._stopped.is_set():
            try:
                self._follow()
            except Exception as error:
                if self._is_well:
                    logger.warning("live hints are unavailable: %s; rows are read on a timer", type(error).__name__)
                    pause = 0.1
                self._is_well, self._heard_at = False, time.monotonic() - SURE_S
                self._near.announce_all()  # who counted on hints waits too long
            self._stopped.wait(pause)
            pause = min(pause * 2, LONGEST_PAUSE_S)

    def _follow(self) -> None:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry

        client = redis.Redis.from_url(
            self._url, socket_timeout=BLOCK_S + SURE_S, socket_connect_timeout=BLOCK_S, retry=Retry(NoBackoff(), 0), client_name="hints"
        )
        try:
            newest: Any = client.xrevrange(STREAM, count=1)
            last = newest[0][0] if newest else b"0-0"
            while not self._stopped.is_set():
                if not self.is_sure:
                    self._near.announce_all()
                self._is_well, self._heard_at = True, time.monotonic()
                entries = _entries(client.xread({STREAM: last}, block=int(BLOCK_S * 1000), count=KEPT))
                if entries:
                    last = entries[-1][0]
                for topic in {fields[b"topic"] for _, fields in entries if b"topic" in fields}:
                    self._near.announce(topic.decode())
        finally:
            client.close()


def _entries(found: Any) -> list[tuple[bytes, dict[bytes, bytes]]]:
    """XREAD answers {key: [entries]} under RESP3 and [[key, entries]] under RESP2."""
    if not found:
        return []
    return list(next(iter(found.values()))[0] if isinstance(found, dict) else found[0][1])


@cache
def bus() -> MemoryBus | RedisBus:
    return RedisBus(settings.REDIS_URL) if settings.REDIS_URL else MemoryBus()
