"""Hearing and seeing, side by side.

All senses start at once. Whoever needs a result waits for that result alone, and no longer than its deadline: a sense that fails
or is late yields None ("could not look"), never an empty result. Threads suffice: Whisper and the eyes release the interpreter lock.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import Record
from assistant.pipeline.tools import Tools
from common.errors import SightlineError
from vision.types import Glance, Reading
from voice.types import Audio, Transcript

logger = logging.getLogger(__name__)
T = TypeVar("T")

HEARING_DEADLINE_S = 60.0
GLANCE_DEADLINE_S = 10.0
READING_DEADLINE_S = 30.0

# One pool each, shared by all questions of this process: an hour's rush queues here instead of thrashing the cores.
EARS = ThreadPoolExecutor(2, thread_name_prefix="ears")
EYES = ThreadPoolExecutor(3, thread_name_prefix="eyes")


@dataclass
class Timings:
    """Milliseconds per step, written by the step that took them."""

    started: float = field(default_factory=time.perf_counter)
    ms: dict[str, float] = field(default_factory=dict)

    def mark(self, name: str) -> None:
        """Since the question began."""
        self.ms.setdefault(name, round((time.perf_counter() - self.started) * 1000, 1))

    def add(self, name: str, milliseconds: float) -> None:
        self.ms[name] = round(self.ms.get(name, 0.0) + milliseconds, 1)


def listen(audio: Audio, asked: Asked, tools: Tools) -> Transcript:
    """What is asked in ``audio``; our own ears take over when a remote transcriber cannot. Raises a HearingError."""
    from voice.errors import HearingError
    from voice.hearing import hear

    hint = [language for language in (asked.preferred_language, asked.accepts) if language]
    try:
        return hear(audio, asked.language, transcriber=tools.transcriber, hint=hint)
    except HearingError:
        if not tools.transcriber.is_remote:
            raise
        logger.warning("the remote transcriber failed; listening with our own", exc_info=True)
        return hear(audio, asked.language, transcriber=tools.own_transcriber, hint=hint)


class Senses:
    """The senses at work on one question. Circled parts are read apart only for a provider that reads them itself."""

    def __init__(self, asked: Asked, record: Record, tools: Tools, timings: Timings) -> None:
        self.timings = timings
        read_regions = tools.provider.needs_reading
        self._deadlines = time.monotonic()
        self._transcript = EARS.submit(self._hear, asked, record, tools) if asked.clip and not asked.text else None
        self._glances = {photo.number: EYES.submit(self._glance, photo, record) for photo in asked.photos}
        self._readings = {photo.number: EYES.submit(self._read, photo, record) for photo in asked.photos}
        self._regions = {
            photo.number: EYES.submit(self._read_region, photo) for photo in asked.photos if photo.region is not None and read_regions
        }

    def transcript(self) -> Transcript | None:
        """None when nothing was recorded. Raises ClipError or a TimeoutError: without words there is no question."""
        return self._transcript.result(HEARING_DEADLINE_S) if self._transcript else None

    def glance(self, number: int) -> Glance | None:
        return self._result(self._glances[number], GLANCE_DEADLINE_S)

    def reading(self, number: int) -> Reading | None:
        return self._result(self._readings[number], READING_DEADLINE_S)

    def region_reading(self, number: int) -> Reading | None:
        pending = self._regions.get(number)
        return self._result(pending, READING_DEADLINE_S) if pending else None

    def reading_is_done(self) -> bool:
        return all(pending.done() for pending in self._readings.values())

    def close(self) -> None:
        """Work that has not begun is dropped; work under way finishes and is remembered."""
        pending: list[Future[Any]] = [*self._glances.values(), *self._readings.values(), *self._regions.values()]
        for each in pending:
            each.cancel()

    def _hear(self, asked: Asked, record: Record, tools: Tools) -> Transcript:
        from voice.audio import decode

        if asked.clip is None:
            raise ValueError("nothing was recorded")
        clip = asked.clip
        return self._timed("hear", lambda: record.transcript(lambda: listen(decode(clip()), asked, tools)))

    def _glance(self, photo: AskedPhoto, record: Record) -> Glance:
        from vision.look import glance

        return self._timed("glance", lambda: record.glance(photo.number, lambda: glance(photo.image)))

    def _read(self, photo: AskedPhoto, record: Record) -> Reading:
        from vision.look import read

        return self._timed("read", lambda: record.reading(photo.number, lambda: read(photo.image)))

    def _read_region(self, photo: AskedPhoto) -> Reading:
        from vision.look import read

        return self._timed("read_region", lambda: read(photo.image, photo.region))

    def _timed(self, name: str, work: Callable[[], T]) -> T:
        began = time.perf_counter()
        try:
            return work()
        finally:
            self.timings.add(name, (time.perf_counter() - began) * 1000)

    def _result(self, pending: Future[T], deadline_s: float) -> T | None:
        remaining = max(0.0, self._deadlines + deadline_s - time.monotonic())
        try:
            return pending.result(remaining)
        except (TimeoutError, SightlineError):
            logger.warning("a sense was late or could not work", exc_info=True)
        except Exception:
            logger.exception("a sense failed")
        return None
