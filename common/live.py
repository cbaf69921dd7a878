"""Live hints: "something changed about this topic, look at the rows again".

A hint carries nothing and may be lost; a reader that never hears one still reads the rows every few seconds. Within one process
hints travel through memory; with REDIS_URL set, through one short Redis stream per topic, so that any process can wake any other.
"""

import asyncio
import logging
import threading
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from typing import Any, Protocol

from django.conf import settings

logger = logging.getLogger(__name__)

TOPIC_LIFETIME_S = 3600


class Hints(Protocol):
    """What a reader waits on."""

    async def wait(self, timeout_s: float) -> None:
        """Returns at the first hint since the last wait, or after ``timeout_s``. Never raises for a broken bus."""


class _MemoryHints:
    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.event = asyncio.Event()

    def ring(self) -> None:
        self.loop.call_soon_threadsafe(self.event.set)

    async def wait(self, timeout_s: float) -> None:
        try:
            await asyncio.wait_for(self.event.wait(), timeout_s)
        except TimeoutError:
            return
        self.event.clear()


class MemoryBus:
    """For one process: announce from any thread, listen in any event loop."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[_MemoryHints]] = defaultdict(set)
        self._lock = threading.Lock()

    def announce(self, topic: str) -> None:
        with self._lock:
            listeners = tuple(self._listeners.get(topic, ()))
        for hints in listeners:
            try:
                hints.ring()
            except RuntimeError:  # its event loop has closed; the reader is gone
                continue

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Hints]:
        hints = _MemoryHints(asyncio.get_running_loop())
        with self._lock:
            self._listeners[topic].add(hints)
        try:
            yield hints
        finally:
            with self._lock:
                self._listeners[topic].discard(hints)
                if not self._listeners[topic]:
                    del self._listeners[topic]


class _RedisHints:
    def __init__(self, client: Any, key: str, last: Any) -> None:
        self.client, self.key, self.last = client, key, last

    async def wait(self, timeout_s: float) -> None:
        try:
            found = await self.client.xread({self.key: self.last}, block=max(1, int(timeout_s * 1000)))
        except Exception:
            logger.warning("live hints are unavailable; reading rows on a timer")
            await asyncio.sleep(min(timeout_s, 2))
            return
        if found:
            self.last = _entries(found)[-1][0]


class RedisBus:
    """Across processes. A short stream per topic rather than pub/sub: a hint sent while a reader connects is not missed."""

    def __init__(self, url: str) -> None:
        import redis

        self.url = url
        self._client = redis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2)

    def announce(self, topic: str) -> None:
        key = f"live:{topic}"
        try:
            with self._client.pipeline(transaction=False) as pipe:
                pipe.xadd(key, {"": ""}, maxlen=16, approximate=True)
                pipe.expire(key, TOPIC_LIFETIME_S)
                pipe.execute()
        except Exception:
            logger.warning("a live hint was not sent")

    @asynccontextmanager
    async def listen(self, topic: str) -> AsyncIterator[Hints]:
        import redis.asyncio

        key = f"live:{topic}"
        # redis-py's default socket timeout (5 s) would cut every longer XREAD BLOCK.
        client = redis.asyncio.Redis.from_url(self.url, socket_timeout=None, socket_connect_timeout=2)
        try:
            last: Any = b"0-0"
            try:
                newest = await client.xrevrange(key, count=1)
                last = newest[0][0] if newest else last
            except Exception:
                logger.warning("live hints are unavailable")
            yield _RedisHints(client, key, last)
        finally:
            await client.aclose()


def _entries(found: Any) -> list[tuple[bytes, Any]]:
    """XREAD answers {key: [entries]} under RESP3 and [[key, entries]] under RESP2."""
    entries = next(iter(found.values()))[0] if isinstance(found, dict) else found[0][1]
    return list(entries)


@cache
def bus() -> MemoryBus | RedisBus:
    return RedisBus(settings.REDIS_URL) if settings.REDIS_URL else MemoryBus()
