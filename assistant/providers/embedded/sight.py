"""One photo as the embedded provider sees it: the lines that matter, and whether they could be read."""

import re
from dataclasses import dataclass

from assistant.providers.base import PhotoInput
from assistant.providers.embedded import page
from vision.types import Quality, Reading, TextLine
from vision.verdict import assess

# Under this a line is noise rather than print.
_NOISE = 0.5


@dataclass(frozen=True, slots=True)
class Sight:
    """``lines``: what is printed, or in the circled part when one is circled; None when the text could not be read.

    The lines lie as they are read, even where the photo lies on its side or a little aslant; ``quarter_turns`` counterclockwise would make
    it upright.
    """

    photo: PhotoInput
    lines: tuple[TextLine, ...] | None
    quality: Quality
    quarter_turns: int = 0

    @property
    def must_retake(self) -> bool:
        return not self.quality.usable


def see(photo: PhotoInput) -> Sight:
    reading = photo.reading
    if photo.crop_reading is not None and photo.crop_reading.lines:
        return _sight(photo, photo.crop_reading, photo.crop_reading.lines)
    if reading is None or reading.lines is None:
        return Sight(photo, None, photo.glance.quality)
    lines = reading.lines
    if photo.region is not None:
        lines = tuple(page.inside(photo.region.pixels(photo.glance.size), lines)) or lines
    return _sight(photo, reading, lines)


def _sight(photo: PhotoInput, reading: Reading, lines: tuple[TextLine, ...]) -> Sight:
    printed = tuple(line for line in lines if line.confidence >= _NOISE and re.search(r"\w", line.text) and not _is_stroke(line))
    turns = page.quarter_turns(printed)
    return Sight(photo, page.levelled(page.turned(printed, turns)), assess(photo.glance, reading), turns)


def _is_stroke(line: TextLine) -> bool:
    """A single letter read without much confidence is an edge or a logo."""
    text = line.text.strip()
    return len(text) == 1 and not text.isdigit() and text < "⺀" and line.confidence < 0.9
