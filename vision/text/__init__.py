"""Printed text: where it is, what it says, in which order it is read.

``finding`` finds lines, ``straightening`` lays them level, ``recognising`` reads them, ``layout`` puts them in order. It reads Latin
scripts with all their accents, Greek, Chinese and Japanese. It does not know Cyrillic, Arabic, Devanagari, Thai or Korean: such print
comes out as a few Latin letters of low confidence, which is why every line keeps its confidence.
"""

import unicodedata

import numpy as np

from vision.scaling import Copy
from vision.text.finding import Quad, quads_in
from vision.text.layout import Placed, in_reading_order
from vision.text.recognising import Read, recognised
from vision.text.straightening import cut_out, read_either_way_up
from vision.types import Box, TextLine

LONGEST = 2400  # of the copy that lines are cut from
FIND_LONGEST = 1280  # of the copy in which lines are looked for
_NOTHING = 0.45  # a line below this is texture, not text
_LONE_SURE, _LONE_LARGE = 0.95, 0.4  # one or two signs that fill more of the photo than this must be as sure as that
_STRAY_BELOW = 0.85


def lines_in(copy: Copy) -> tuple[TextLine, ...]:
    """Every printed line in reading order; rows from the top, in a row from the left. Raises what the reader raises."""
    bgr = np.ascontiguousarray(copy.rgb[:, :, ::-1])
    quads = quads_in(bgr, FIND_LONGEST)
    if not quads:
        return ()
    reads, quarter_turns = read_either_way_up(quads, [cut_out(bgr, quad) for quad in quads])
    placed = [Placed(quad=quad, line=_line(copy, quad, read)) for quad, read in zip(quads, reads, strict=True)]
    printed = [item for item in placed if _is_text(item.line, copy.size)]
    return in_reading_order(_without_strays(printed), quarter_turns)


def places_in(copy: Copy) -> tuple[Box, ...]:
    """Where lines of print are, largest first, without reading them. Boxes in pixels of the photo, as in every look."""
    bgr = np.ascontiguousarray(copy.rgb[:, :, ::-1])
    return tuple(_box(copy, quad) for quad in quads_in(bgr, FIND_LONGEST))


def warm() -> None:
    """Loads the networks, so that the first photo does not wait for them."""
    blank = np.full((64, 320, 3), 255, dtype=np.uint8)
    quads_in(blank, FIND_LONGEST)
    recognised([blank[:48]])


def _is_text(line: TextLine, size: tuple[int, int]) -> bool:
    if line.confidence < _NOTHING or not any(character.isalnum() for character in line.text):
        return False
    fills = line.box[2] * line.box[3] / (size[0] * size[1])
    return len(line.text) > 2 or fills < _LONE_LARGE or line.confidence >= _LONE_SURE


def _without_strays(placed: list[Placed]) -> list[Placed]:
    """Folds and leaves look like Chinese signs to the reader. Doubtful ones are dropped where all sure lines are in another script."""
    sure = [item.line for item in placed if item.line.confidence >= _STRAY_BELOW]
    if not sure or any(_is_han(line.text) for line in sure):
        return placed
    return [item for item in placed if item.line.confidence >= _STRAY_BELOW or not _is_han(item.line.text)]


def _is_han(text: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in text)


def _line(copy: Copy, quad: Quad, read: Read) -> TextLine:
    return TextLine(
        text=_plain_width(read.text),
        box=_box(copy, quad),
        confidence=round(min(max(read.confidence, 0.0), 1.0), 4),
        weakest=round(min(max(read.weakest, 0.0), 1.0), 4),
    )


def _box(copy: Copy, quad: Quad) -> Box:
    left, top = quad.min(axis=0)
    right, bottom = quad.max(axis=0)
    return copy.box(float(left), float(top), float(right), float(bottom))


def _plain_width(text: str) -> str:
    """Full-width letters, digits and signs (１２：３０) as their ordinary selves, half-width kana as full; nothing else is touched."""
    return "".join(unicodedata.normalize("NFKC", c) if 0xFF00 <= ord(c) <= 0xFFEF or c == "\u3000" else c for c in text).strip()
