"""What was found out lately: looked up once, then remembered by this process for a few seconds."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Lately(Generic[K, V]):
    """``of(key, look)`` -> the value that ``look()`` gave at most ``seconds`` ago. Remembers ``most`` keys at most.

    Threads that ask for the same key at once may look twice; where that is dear, ``alone`` has the others wait for the first.
    """

    def __init__(self, seconds: float, most: int = 1, *, alone: bool = False) -> None:
        self.seconds = seconds
        self.most = most
        self._values: dict[K, tuple[float, V]] = {}
        self._lock = threading.Lock()
        self._looking = threading.Lock() if alone else None

    def of(self, key: K, look: Callable[[], V]) -> V:
        known = self._fresh(key)
        if known is not None:
            return known[1]
        if self._looking is None:
            return self._look(key, look)
        with self._looking:
            known = self._fresh(key)
            return known[1] if known is not None else self._look(key, look)

    def forget(self) -> None:
        with self._lock:
            self._values.clear()

    def _fresh(self, key: K) -> tuple[float, V] | None:
        known = self._values.get(key)
        return known if known is not None and time.monotonic() - known[0] < self.seconds else None

    def _look(self, key: K, look: Callable[[], V]) -> V:
        value = look()
        with self._lock:
            if key not in self._values and len(self._values) >= self.most:
                now = time.monotonic()
                self._values = {each: kept for each, kept in self._values.items() if now - kept[0] < self.seconds}
                while len(self._values) >= self.most:
                    del self._values[next(iter(self._values))]
            self._values[key] = (time.monotonic(), value)
        return value
