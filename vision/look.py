"""Looking at a photo: a quick glance, a slow reading, and one verdict from both.

An eye that fails reports None for its part, never "nothing there": the difference decides whether a gate may open.
"""

import logging
import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

from PIL import Image

from vision import codes, colours, faces, patterns, quality, text, undressed
from vision.light import light_of, sources_in
from vision.scaling import copy_of, part_of, smaller
from vision.things.detector import things_in
from vision.types import Glance, Quality, Reading, Region
from vision.verdict import assess, reading_quality

__all__ = ["assess", "glance", "look", "read", "undressed_part", "warm"]

logger = logging.getLogger(__name__)
T = TypeVar("T")


def glance(image: Image.Image) -> Glance:
    """Faces, undress, codes, common things, colours, pattern, light and quality of an upright photo.

    Does not change ``image``; raises OSError if it cannot be decoded.
    """
    clock = _Clock()
    copy = clock.time("decode", lambda: copy_of(image, codes.LONGEST))
    found_faces = _eyes().submit(clock.attempt, "faces", lambda: faces.faces_in(copy))
    found_undressed = _eyes().submit(clock.attempt, "undressed", lambda: undressed.undressed_in(copy))
    found_codes = _eyes().submit(clock.attempt, "codes", lambda: codes.codes_in(copy))
    medium = smaller(copy, quality.LONGEST)
    found_things = _eyes().submit(clock.attempt, "things", lambda: things_in(medium))
    small = smaller(medium, colours.LONGEST)
    light = clock.time("light", lambda: light_of(small.rgb))
    sources = clock.attempt("light sources", lambda: sources_in(medium))
    named = clock.attempt("colours", lambda: colours.colours_of(small.rgb))
    pattern = clock.attempt("pattern", lambda: patterns.pattern_of(medium.rgb))
    measures = clock.attempt("quality", lambda: quality.measures_of(medium.rgb))
    seen_faces = found_faces.result()
    # A verdict that failed must not send people away for ever: unlike a face, a bad photo endangers nobody.
    verdict = quality.judged(measures, seen_faces) if measures else Quality(usable=True)
    return Glance(
        size=image.size,
        faces=seen_faces,
        undressed=found_undressed.result(),
        codes=found_codes.result(),
        things=found_things.result(),
        colours=named or (),
        pattern=pattern,
        light=light.model_copy(update={"sources": sources}),
        quality=verdict,
        timings_ms=clock.timings(),
    )


def read(image: Image.Image, region: Region | None = None) -> Reading:
    """The printed text of an upright photo, or of the circled part of it. Boxes are in pixels of the whole photo either way."""
    clock = _Clock()
    searched = region.pixels(image.size) if region else (0, 0, *image.size)
    part = part_of(image, searched) if region else image
    copy = clock.time("decode", lambda: copy_of(part, text.LONGEST))
    printed = clock.attempt("text", lambda: text.lines_in(copy, part))
    if printed is None:
        return Reading(lines=None, quality=Quality(usable=False), timings_ms=clock.timings())
    lines, unread = printed
    found = reading_quality(copy, lines, unread)
    if region:
        lines = tuple(line.model_copy(update={"box": _moved(line.box, searched)}) for line in lines)
        unread = tuple(_moved(box, searched) for box in unread)
    return Reading(lines=lines, unread=unread, quality=found, timings_ms=clock.timings())


def undressed_part(image: Image.Image, region: Region) -> float | None:
    """How likely the circled part alone shows an undressed person, 0..1; None when it could not be looked at. It may leave at full size."""
    return _Clock().attempt(
        "undressed part", lambda: undressed.undressed_in(copy_of(part_of(image, region.pixels(image.size)), text.LONGEST))
    )


def look(image: Image.Image) -> tuple[Glance, Reading]:
    """Both looks, one after the other (each already uses every core)."""
    return glance(image), read(image)


def warm() -> None:
    """Loads every network and library, so that the first photo does not wait for them.

    Call it in the process that will look: networks loaded before a fork do not work after it.
    """
    blank = Image.new("RGB", (640, 480), "white")
    glance(blank)
    text.warm()


class _Clock:
    """Milliseconds by part, and what to do when a part fails."""

    def __init__(self) -> None:
        self._started = time.perf_counter()
        self._parts: dict[str, float] = {}

    def time(self, part: str, work: Callable[[], T]) -> T:
        started = time.perf_counter()
        try:
            return work()
        finally:
            self._parts[part] = _ms_since(started)

    def attempt(self, part: str, work: Callable[[], T]) -> T | None:
        try:
            return self.time(part, work)
        except Exception as error:
            # The message may quote what is in the photo; the kind of error does not.
            logger.error("could not look for %s: %s", part, type(error).__name__)
            return None

    def timings(self) -> dict[str, float]:
        return {**self._parts, "total": _ms_since(self._started)}


def _ms_since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 1)


@cache
def _eyes() -> Any:
    return ThreadPoolExecutor(max_workers=6, thread_name_prefix="eye")


os.register_at_fork(after_in_child=_eyes.cache_clear)  # threads do not cross a fork, and waiting for one that is gone never ends


def _moved(box: tuple[int, int, int, int], by: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    return box[0] + by[0], box[1] + by[1], box[2], box[3]
