"""Hearing and seeing, side by side.

The record is asked first: it may know already, and where workers elsewhere hear and look (Tools.senses), it waits for them and comes back
to the work it was given only when none of them does.

All senses start at once. Whoever needs a result waits for that result alone, and no longer than its deadline: a sense that fails
or is late yields None ("could not look"), never an empty result. Threads suffice: Whisper and the eyes release the interpreter lock.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import Payer, Record
from assistant.pipeline.tools import Tools
from assistant.providers.usage import Usage
from common import metrics, tracing
from vision.types import Glance, Reading
from voice.types import Audio, Transcript

logger = logging.getLogger(__name__)
T = TypeVar("T")

#: How long a sense may work, in seconds. Longer than the lease of assistant.services.once, so that a dead worker's photo is waited for.
HEARING_DEADLINE_S = 90.0
GLANCE_DEADLINE_S = 20.0
READING_DEADLINE_S = 45.0
#: How long it may stand in line before it begins.
QUEUE_PATIENCE_S = 60.0

# Pools shared by all questions of this process: a rush stands in line here instead of thrashing the cores. Glances have their own,
# because every question waits for its glance and only some for a reading.
EARS = ThreadPoolExecutor(2, thread_name_prefix="ears")
GLANCES = ThreadPoolExecutor(2, thread_name_prefix="glance")
READINGS = ThreadPoolExecutor(2, thread_name_prefix="reading")
#: For what is done elsewhere and only waited for here.
WAITING = ThreadPoolExecutor(96, thread_name_prefix="waiting")


class Sense(Generic[T]):
    """One piece of looking or listening under way."""

    def __init__(self, pool: ThreadPoolExecutor, work: Callable[[], T], deadline_s: float) -> None:
        self._submitted = time.monotonic()
        self._began: float | None = None
        self._deadline_s = deadline_s
        self._failed = False
        self._pending: Future[T] = pool.submit(self._run, work)

    def result(self) -> T:
        """Raises what the work raised, or TimeoutError when it stood in line or worked for too long."""
        while True:
            began = self._began
            end = self._submitted + QUEUE_PATIENCE_S if began is None else began + self._deadline_s
            try:
                return self._pending.result(min(1.0, max(0.0, end - time.monotonic())))
            except FutureTimeout:
                if self._pending.done():
                    return self._pending.result()
                if began == self._began and time.monotonic() >= end:
                    raise

    def result_or_none(self) -> T | None:
        """None, "could not look", for whatever went wrong. Logged once, without what an error may quote of a photo."""
        if self._failed:
            return None
        try:
            return self.result()
        except Exception as error:
            logger.error("a sense failed: %s", type(error).__name__)
            self._failed = True
            return None

    def is_done(self) -> bool:
        return self._pending.done()

    def drop(self) -> None:
        """Work that has not begun will not; work under way finishes and is remembered."""
        self._pending.cancel()

    def _run(self, work: Callable[[], T]) -> T:
        self._began = time.monotonic()
        return work()


@dataclass
class Timings:
    """Milliseconds per step, written by the step that took them."""

    started: float = field(default_factory=time.perf_counter)
    ms: dict[str, float] = field(default_factory=dict)
    where: Any = field(default_factory=tracing.here, repr=False)

    def mark(self, name: str) -> None:
        """Since the question began."""
        if name not in self.ms:
            self.ms[name] = round((time.perf_counter() - self.started) * 1000, 1)
            tracing.event(name)

    def add(self, name: str, milliseconds: float) -> None:
        self.ms[name] = round(self.ms.get(name, 0.0) + milliseconds, 1)
        metrics.STEP.labels(name).observe(milliseconds / 1000)
        tracing.step(self.where, name, milliseconds)


def listen(audio: Audio, asked: Asked, tools: Tools, payer: Payer) -> Transcript:
    """What is asked in ``audio``; our own ears take over when a remote transcriber cannot, or may not. Raises a HearingError."""
    from voice.errors import HearingError
    from voice.hearing import hear

    hint = [language for language in (asked.preferred_language, asked.accepts) if language]
    remote = tools.transcriber if tools.transcriber.is_remote else None
    if remote and payer.may_ask(remote.name):
        try:
            heard = hear(audio, asked.language, transcriber=remote, hint=hint)
        except HearingError as error:
            logger.warning("the remote transcriber failed (%s); listening with our own", error.code)
        else:
            if heard.speech_detected:  # silence never gets there
                payer.spent(remote.name, Usage(heard_s=audio.duration_s))
            return heard
    return hear(audio, asked.language, transcriber=tools.own_transcriber if remote else tools.transcriber, hint=hint)


class Senses:
    """The senses at work on one question. Circled parts are read apart only for a provider that reads them itself."""

    def __init__(self, asked: Asked, record: Record, tools: Tools, timings: Timings) -> None:
        self.timings = timings
        self._elsewhere = tools.senses == "elsewhere"
        self._patience_s = tools.patience.elsewhere_s if self._elsewhere else 0.0
        self._transcript = (
            self._sense(EARS, lambda: self._hear(asked, record, tools), HEARING_DEADLINE_S) if asked.clip and not asked.text else None
        )
        self._glances = {photo.number: self._glance(photo, record) for photo in asked.photos}
        self._readings = {photo.number: self._read(photo, record) for photo in asked.photos}
        circled = [photo for photo in asked.photos if photo.region is not None and tools.providers[0].needs_reading]
        self._regions = {photo.number: self._read_region(photo) for photo in circled}

    def transcript(self) -> Transcript | None:
        """None when nothing was recorded. Raises a SightlineError or a TimeoutError: without words there is no question."""
        return self._transcript.result() if self._transcript else None

    def glance(self, number: int) -> Glance | None:
        return self._glances[number].result_or_none()

    def reading(self, number: int) -> Reading | None:
        return self._readings[number].result_or_none()

    def region_reading(self, number: int) -> Reading | None:
        reading = self._regions.get(number)
        return reading.result_or_none() if reading else None

    def everything_is_read(self) -> bool:
        return all(reading.is_done() for reading in self._readings.values())

    def close(self) -> None:
        waiting: list[Sense[Any]] = [*self._glances.values(), *self._readings.values(), *self._regions.values()]
        for each in waiting:
            each.drop()

    def _hear(self, asked: Asked, record: Record, tools: Tools) -> Transcript:
        from voice.audio import decode

        if asked.clip is None:
            raise ValueError("nothing was recorded")
        clip = asked.clip
        work = self._at_hand(EARS, lambda: listen(decode(clip()), asked, tools, record))
        return self._timed("hear", lambda: record.transcript(work))

    def _glance(self, photo: AskedPhoto, record: Record) -> Sense[Glance]:
        def look() -> Glance:
            from vision.look import glance  # loads the eyes

            return glance(photo.image)

        work = self._at_hand(GLANCES, look)
        return self._sense(GLANCES, lambda: self._timed("glance", lambda: record.glance(photo.number, work)), GLANCE_DEADLINE_S)

    def _read(self, photo: AskedPhoto, record: Record) -> Sense[Reading]:
        def look() -> Reading:
            from vision.look import read

            return read(photo.image)

        work = self._at_hand(READINGS, look)
        return self._sense(READINGS, lambda: self._timed("read", lambda: record.reading(photo.number, work)), READING_DEADLINE_S)

    def _read_region(self, photo: AskedPhoto) -> Sense[Reading]:
        from vision.look import read

        return Sense(READINGS, lambda: self._timed("read_region", lambda: read(photo.image, photo.region)), READING_DEADLINE_S)

    def _sense(self, pool: ThreadPoolExecutor, work: Callable[[], T], deadline_s: float) -> Sense[T]:
        return Sense(WAITING if self._elsewhere else pool, work, deadline_s + self._patience_s)

    def _at_hand(self, pool: ThreadPoolExecutor, work: Callable[[], T]) -> Callable[[], T]:
        """``work`` for whoever comes back to it from waiting: among no more of its kind than this process can do at once."""
        return (lambda: pool.submit(work).result()) if self._elsewhere else work

    def _timed(self, name: str, work: Callable[[], T]) -> T:
        began = time.perf_counter()
        try:
            return work()
        finally:
            self.timings.add(name, (time.perf_counter() - began) * 1000)
