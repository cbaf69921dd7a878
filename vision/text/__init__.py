"""Printed text: where it is, what it says, in which order it is read.

``finding`` finds lines, ``straightening`` lays them level, ``recognising`` reads them, ``layout`` puts them in order. ``recognising`` knows
Latin letters with all their accents, Chinese and Japanese. ``other_letters`` has Cyrillic, Arabic, Devanagari, Thai, Korean, Greek and
Hebrew read by another reader. Print in letters that neither knows is told apart from a blurred photo and named as unread.
"""

import math
import unicodedata
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from PIL import Image

from vision.scaling import Copy, copy_of, part_of
from vision.text.closer import WINDOW, parts_worth_a_look, put_together, sure_letters
from vision.text.finding import Pixels, Quad, quads_in
from vision.text.layout import Placed, in_reading_order
from vision.text.other_letters import Cutter, read_again
from vision.text.recognising import Read, recognised
from vision.text.straightening import cut_out, read_either_way_up, upside_down
from vision.types import Box, TextLine

LONGEST = 2400  # of the copy that lines are cut from
FIND_PIXELS = 480_000  # of the copy in which lines are looked for: 800 x 600, or 490 x 980 for a receipt
CLOSER_LONGEST = 1280  # of the copy in which lines of a part that is looked at again are looked for
_NOTHING = 0.45  # a line below this is texture, not text
_LONE_SURE, _LONE_LARGE = 0.95, 0.4  # one or two signs that fill more of the photo than this must be as sure as that
_STRAY_BELOW = 0.85


class Printed(NamedTuple):
    """``lines`` in reading order; ``unread``: where there is print in letters that nobody here knows."""

    lines: tuple[TextLine, ...]
    unread: tuple[Box, ...]


def lines_in(copy: Copy, photo: Image.Image) -> Printed:
    """Every printed line in reading order, and those that stay unread. Raises what the reader raises.

    ``photo``: what ``copy`` is a copy of. Parts of it with fine print get a second look in full size.
    """
    searched = searched_longest(copy.size)
    look = _look_at(copy, searched)
    placed = look.placed
    for part in parts_worth_a_look(copy, placed, searched):
        closer = _look_at(copy_of(part_of(photo, part), WINDOW), CLOSER_LONGEST)
        placed = put_together(placed, [_moved(item, part) for item in closer.placed], part)
        look = max(look, closer, key=lambda one: sure_letters(one.placed))
    again = read_again(placed, _cutter(photo, look.is_flipped), look.is_flipped)
    printed = [item for item in again.placed if _is_text(item.line, copy.size)]
    lines = in_reading_order(_without_strays(printed), look.quarter_turns + 2 * again.half_turn)
    return Printed(lines, tuple(item.line.box for item in again.unread))


def searched_longest(size: tuple[int, int]) -> int:
    """The longest side of the copy of a photo in which lines are first looked for: a long receipt is searched as finely as a page."""
    width, height = size
    return round(max(size) * min(1.0, math.sqrt(FIND_PIXELS / (width * height))))


@dataclass(frozen=True, slots=True)
class _Look:
    """Lines with everything in pixels of the photo, and the quarter turns counterclockwise that would make it upright."""

    placed: list[Placed]
    quarter_turns: int

    @property
    def is_flipped(self) -> bool:
        return self.quarter_turns >= 2


def _look_at(copy: Copy, longest: int) -> _Look:
    bgr = np.ascontiguousarray(copy.rgb[:, :, ::-1])
    quads = quads_in(bgr, longest)
    reads, quarter_turns = read_either_way_up(quads, [cut_out(bgr, quad) for quad in quads])
    scale = np.array(copy.scale, dtype=np.float32)
    return _Look([Placed(quad * scale, _line(copy, quad, read), read) for quad, read in zip(quads, reads, strict=True)], quarter_turns)


def _moved(item: Placed, part: Box) -> Placed:
    """A line of a part of the photo as a line of the photo."""
    x, y, width, height = item.line.box
    box = (x + part[0], y + part[1], width, height)
    return replace(item, quad=item.quad + np.array(part[:2], dtype=np.float32), line=item.line.model_copy(update={"box": box}))


def _cutter(photo: Image.Image, is_flipped: bool) -> Cutter:
    """Cuts a line from the photo itself: its copy is smaller."""

    def cut(item: Placed) -> Pixels:
        around = np.asarray(part_of(photo, item.line.box).convert("RGB"))
        straight = cut_out(np.ascontiguousarray(around[:, :, ::-1]), item.quad - np.array(item.line.box[:2], dtype=np.float32))
        return upside_down(straight) if is_flipped else straight

    return cut


def places_in(copy: Copy) -> tuple[Box, ...]:
    """Where lines of print are, largest first, without reading them. Boxes in pixels of the photo, as in every look."""
    bgr = np.ascontiguousarray(copy.rgb[:, :, ::-1])
    return tuple(_box(copy, quad) for quad in quads_in(bgr, searched_longest(copy.size)))


def warm() -> None:
    """Loads the networks, so that the first photo does not wait for them."""
    blank = np.full((64, 320, 3), 255, dtype=np.uint8)
    quads_in(blank, CLOSER_LONGEST)
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
