"""A provider's stream, drawn by a thread of its own, so that the first words are under way while the photo is still being read."""

import queue
import threading
import time
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from assistant.providers.base import AnswerRequest, Chunk, Provider, ProviderBusy, ProviderCut, ProviderError, ProviderUnavailable

#: Chunks drawn ahead of the gate; beyond it the provider waits for us.
AHEAD = 256

_END = object()
#: A provider that hangs keeps its thread until its own timeouts end it; beyond this many the next question is not sent there.
LIVE = threading.BoundedSemaphore(64)


class NoThread(ProviderBusy):
    """Too many answers are under way in this process. Says nothing about the provider."""


class NoWordInTime(ProviderUnavailable):
    """The provider took the request and said nothing."""


def _sayable(text: str) -> str:
    """Without what no text may hold: half a surrogate pair, control characters."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(character for character in whole if character in "\n\t" or unicodedata.category(character) != "Cc")


class Drawn:
    """Iterates a provider's chunks with deadlines. ``close()`` makes the thread stop at the provider's next chunk."""

    def __init__(self, provider: Provider, request: AnswerRequest, *, first_s: float, next_s: float, end: float) -> None:
        """``first_s``: for the first chunk, from now. ``next_s``: for each after it, in seconds. ``end``: when all must be over, on the
        clock of time.monotonic."""
        self._chunks: queue.Queue[object] = queue.Queue(AHEAD)
        self._closed = threading.Event()
        self._first_by = time.monotonic() + first_s
        self._next_s = next_s
        self._end = end
        if not LIVE.acquire(blocking=False):
            self._chunks.put(NoThread("too many answers under way"))
            return
        threading.Thread(target=self._draw, args=(provider, request), name=f"provider-{provider.name}", daemon=True).start()

    def __iter__(self) -> Iterator[Chunk]:
        """Raises ProviderError: the provider's own, or NoWordInTime / ProviderCut when a deadline passes."""
        late: ProviderError
        by, late = self._first_by, NoWordInTime("no first word in time")
        while True:
            try:
                item = self._chunks.get(timeout=max(0.0, min(by, self._end) - time.monotonic()))
            except queue.Empty:
                raise late from None
            if item is _END:
                return
            if isinstance(item, ProviderError):
                raise item
            if isinstance(item, Exception):
                raise ProviderError("the provider failed") from item
            if not isinstance(item, Chunk):
                raise ProviderError("the provider sent something else than a chunk")
            yield replace(item, text=_sayable(item.text))
            by, late = time.monotonic() + self._next_s, ProviderCut("the answer stalled")

    def close(self) -> None:
        self._closed.set()

    def _draw(self, provider: Provider, request: AnswerRequest) -> None:
        try:
            for chunk in provider.stream(request):
                if not self._put(chunk):
                    return
            self._put(_END)
        except Exception as error:  # handed to the reader, which raises it
            self._put(error)
        finally:
            LIVE.release()

    def _put(self, item: object) -> bool:
        while not self._closed.is_set():
            try:
                self._chunks.put(item, timeout=0.25)
            except queue.Full:
                continue
            return True
        return False
