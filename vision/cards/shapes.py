"""Where lines of print lie beside each other, and how large the card is that they are printed on.

A line may run across the photo or up and down it: *along* is measured in the way it runs, *across* at right angles to that.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from vision.types import Box, TextLine

_UPRIGHT = 1.2  # times as tall as wide: the line runs up or down
_SLANTED = 0.35  # the shorter side over the longer: what runs aslant has a box that says little about its length
_SAME_ROW = 0.6  # line heights between the middles of two pieces of one row
_LIKE = 1.8  # times as high: not the same print
_PER_LETTER = 2.5  # times as high as wide, a letter with its margins: a line that is higher than this runs aslant


@dataclass(frozen=True)
class Piece:
    """A line, or several that were joined: ``order`` is its place in the reading."""

    text: str
    box: Box
    order: int = 0

    @cached_property
    def is_upright(self) -> bool:
        return len(self.text) > 2 and self.box[3] > _UPRIGHT * self.box[2]

    @cached_property
    def along(self) -> tuple[int, int]:
        """From where to where it runs, in pixels."""
        start, length = (self.box[1], self.box[3]) if self.is_upright else (self.box[0], self.box[2])
        return start, start + length

    @cached_property
    def across(self) -> tuple[int, int]:
        start, length = (self.box[0], self.box[2]) if self.is_upright else (self.box[1], self.box[3])
        return start, start + length

    @cached_property
    def length(self) -> float:
        width, height = self.box[2:]
        slanted = min(width, height) > _SLANTED * max(width, height) and len(self.text) > 8
        return math.hypot(width, height) if slanted else max(1, self.along[1] - self.along[0])

    @cached_property
    def height(self) -> float:
        """Of its letters, as far as can be told."""
        return max(1.0, min(self.across[1] - self.across[0], _PER_LETTER * self.length / max(1, len(self.text))))


def pieces_of(lines: Sequence[TextLine]) -> list[Piece]:
    return [Piece(line.text, line.box, order) for order, line in enumerate(lines)]


def joined(pieces: Sequence[Piece], separator: str = " ") -> Piece:
    return Piece(separator.join(piece.text for piece in pieces), hull([piece.box for piece in pieces]), pieces[0].order)


def rows(pieces: Sequence[Piece], gap: float) -> Iterator[list[Piece]]:
    """Pieces that stand in one row, at most ``gap`` line heights apart, in the way in which they are read. Each is in one row."""
    rest = sorted(pieces, key=lambda piece: piece.along)
    while rest:
        row = [rest.pop(0)]
        for piece in tuple(rest):
            if piece.along[0] - row[-1].along[1] > gap * _LIKE * row[-1].height:
                break
            if _is_next(row[-1], piece, gap):
                row.append(piece)
                rest.remove(piece)
        yield row if row[0].order <= row[-1].order else row[::-1]


def stacked(one: Piece, other: Piece, gap: float) -> bool:
    """Whether one stands right above or below the other in like print, at most ``gap`` line heights away."""
    low = min(one.height, other.height)
    distance = max(one.across[0], other.across[0]) - min(one.across[1], other.across[1])
    if not -0.5 * low <= distance <= gap * low or not _is_like(one, other):
        return False
    beside = min(one.along[1], other.along[1]) - max(one.along[0], other.along[0])
    return beside > 0.5 * min(one.along[1] - one.along[0], other.along[1] - other.along[0])


def apart(one: Box, other: Box) -> float:
    """Pixels between two boxes; 0 where they touch."""
    gaps = (max(one[axis], other[axis]) - min(one[axis] + one[axis + 2], other[axis] + other[axis + 2]) for axis in (0, 1))
    return max(0, *gaps)


def hull(boxes: Sequence[Box]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return left, top, right - left, bottom - top


def grown(box: Box, across: float, down: float) -> Box:
    """By so many pixels on the left and right, and above and below. May reach out of the photo."""
    return round(box[0] - across), round(box[1] - down), round(box[2] + 2 * across), round(box[3] + 2 * down)


def grown_along(piece: Piece, along: float, across: float) -> Box:
    return grown(piece.box, across, along) if piece.is_upright else grown(piece.box, along, across)


def shared(one: Box, other: Box) -> Box | None:
    """The part of the photo that lies in both."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[0] + one[2], other[0] + other[2]), min(one[1] + one[3], other[1] + other[3])
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def share_inside(box: Box, outer: Box) -> float:
    """Which part of ``box`` lies in ``outer``."""
    common = shared(box, outer)
    return common[2] * common[3] / max(1, box[2] * box[3]) if common else 0.0


def _is_next(one: Piece, other: Piece, gap: float) -> bool:
    low = min(one.height, other.height)
    middles = abs(sum(one.across) - sum(other.across)) / 2
    return middles < _SAME_ROW * low and -0.5 * low <= other.along[0] - one.along[1] <= gap * low and _is_like(one, other)


def _is_like(one: Piece, other: Piece) -> bool:
    if one.is_upright != other.is_upright and min(len(one.text), len(other.text)) > 2:
        return False
    return max(one.height, other.height) <= _LIKE * min(one.height, other.height)
