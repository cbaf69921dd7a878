"""One photo as the embedded provider sees it: the lines that matter, and whether they could be read."""

import re
from dataclasses import dataclass

from assistant.providers.base import PhotoInput
from assistant.providers.embedded import page
from vision.types import Problem, Quality, TextLine

# Under this a line is noise rather than print.
_NOISE = 0.5


@dataclass(frozen=True, slots=True)
class Sight:
    """``lines``: what is printed, or in the circled part when one is circled; None when the text could not be read."""

    photo: PhotoInput
    lines: tuple[TextLine, ...] | None
    quality: Quality

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.quality.problems

    @property
    def must_retake(self) -> bool:
        return not self.quality.usable


def see(photo: PhotoInput) -> Sight:
    reading = photo.reading
    quality = reading.quality if reading is not None else photo.glance.quality
    if photo.crop_reading is not None and photo.crop_reading.lines:
        return Sight(photo, _printed(photo.crop_reading.lines), photo.crop_reading.quality)
    if reading is None or reading.lines is None:
        return Sight(photo, None, quality)
    lines = _printed(reading.lines)
    if photo.region is not None:
        circled = page.inside(photo.region.pixels(photo.glance.size), lines)
        lines = tuple(circled) or lines
    return Sight(photo, lines, quality)


def _printed(lines: tuple[TextLine, ...]) -> tuple[TextLine, ...]:
    return tuple(line for line in lines if line.confidence >= _NOISE and re.search(r"\w", line.text) and not _is_stroke(line))


def _is_stroke(line: TextLine) -> bool:
    """A single letter read without much confidence is an edge or a logo."""
    text = line.text.strip()
    return len(text) == 1 and not text.isdigit() and text < "⺀" and line.confidence < 0.9
