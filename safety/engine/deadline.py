"""Calls with a deadline. Python cannot stop a thread, so a call that hangs is abandoned with its thread and the caller goes on."""

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")
MAX_ABANDONED = 64


class DeadlineExceeded(Exception):
    """The call had not returned in time, or too many earlier calls still hang."""


@dataclass(slots=True)
class Call(Generic[T]):
    """One running call. ``result`` waits until the deadline (seconds, counted from the submission)."""

    work: Callable[[], T]
    deadline_s: float
    started: float = field(default_factory=time.monotonic)
    done: threading.Event = field(default_factory=threading.Event)
    outcome: list[T] = field(default_factory=list)
    error: BaseException | None = None

    def result(self) -> T:
        if not self.done.wait(max(0.0, self.started + self.deadline_s - time.monotonic())):
            raise DeadlineExceeded
        if self.error is not None:
            raise self.error
        if not self.outcome:
            raise DeadlineExceeded
        return self.outcome[0]

    def run(self) -> None:
        """Does the work, unless nobody waits for it any more."""
        if time.monotonic() >= self.started + self.deadline_s:
            return self.done.set()
        try:
            self.outcome.append(self.work())
        except BaseException as error:
            self.error = error
        finally:
            self.done.set()


class Runner:
    """Daemon threads that are reused while they come back, and grow by one whenever all of them are busy."""

    def __init__(self, name: str = "detector") -> None:
        self._name = name
        self._calls: queue.SimpleQueue[Call[object]] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._idle = 0
        self._threads = 0

    def submit(self, work: Callable[[], T], deadline_s: float) -> Call[T]:
        call = Call(work, deadline_s)
        with self._lock:
            if self._idle > 0:
                self._idle -= 1
            elif self._threads < MAX_ABANDONED:
                self._threads += 1
                threading.Thread(target=self._serve, name=f"{self._name}-{self._threads}", daemon=True).start()
            # otherwise it queues; when nothing comes back its own deadline fails it
        self._calls.put(call)  # type: ignore[arg-type]
        return call

    def _serve(self) -> None:
        while True:
            self._calls.get().run()
            with self._lock:
                self._idle += 1
