"""How one provider's stream went, for figures and traces. Codes and numbers only."""

import time

from common import metrics, tracing


class Stream:
    """From asked to its end, once. ``provider``: its name."""

    def __init__(self, provider: str) -> None:
        self._provider = provider
        self._began = time.perf_counter()
        self._where = tracing.here()
        self._first_s: float | None = None
        self._is_over = False

    def began(self) -> None:
        """The first piece came."""
        if self._first_s is None:
            self._first_s = time.perf_counter() - self._began
            metrics.FIRST_CHUNK.labels(self._provider).observe(self._first_s)

    def over(self, outcome: str) -> None:
        """``outcome``: "ok", "left" (nobody waited for the end), or the code of the error. Only the first call counts."""
        if self._is_over:
            return
        self._is_over = True
        seconds = time.perf_counter() - self._began
        metrics.ASKED.labels(self._provider, outcome).inc()
        metrics.STREAMED.labels(self._provider).observe(seconds)
        first = {} if self._first_s is None else {"first_chunk_ms": round(self._first_s * 1000, 1)}
        tracing.step(self._where, "provider", seconds * 1000, provider=self._provider, outcome=outcome, **first)
