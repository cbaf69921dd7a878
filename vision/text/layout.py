"""The order in which lines on a page are read: down a column of prose, along a row of a table, and never across two columns."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vision.text.recognising import NOTHING, Read
from vision.types import TextLine

_SAME_ROW = 0.5  # two pieces are in one row when their middles differ by less than this part of a line's height
_GUTTER = 0.8  # line heights that part two columns, at least
_PROSE = 7  # line heights: narrower pieces are cells of a table or of a receipt, which are read along the row
_LEAST_LINES = 3  # in each of two columns
_MOST_ACROSS = 0.34  # of the lines may run across both columns, as headings do

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its four corners (clockwise from top left, shape (4, 2)). ``read``: as the reader said it, blanks included."""

    quad: Floats
    line: TextLine
    read: Read = NOTHING


@dataclass(frozen=True, slots=True)
class _Lines:
    """All lines of a page turned upright and levelled: their edges, shape (n,), and heights across the line."""

    left: Floats
    top: Floats
    right: Floats
    bottom: Floats
    height: Floats
    from_right: npt.NDArray[np.bool_]  # written from right to left


def in_reading_order(placed: Sequence[Placed], quarter_turns: int = 0) -> tuple[TextLine, ...]:
    """Columns one after the other; in each, rows from top to bottom; in each row from left to right, or as the script runs.

    The page may be slanted or lie on its side: ``quarter_turns`` counterclockwise would make the photo upright.
    """
    if not placed:
        return ()
    corners = _levelled(np.stack([_turned(item.quad, quarter_turns) for item in placed]))
    low, high = corners.min(axis=1), corners.max(axis=1)
    from_right = np.array([_runs_from_right(item.line.text) for item in placed])
    lines = _Lines(low[:, 0], low[:, 1], high[:, 0], high[:, 1], np.maximum(_heights(corners), 1.0), from_right)
    return tuple(placed[i].line for i in _ordered(lines, list(range(len(placed)))))


def _ordered(lines: _Lines, some: list[int]) -> list[int]:
    gutter = _gutter(lines, some)
    if gutter is None:
        return _by_rows(lines, some)
    across = [i for i in some if lines.left[i] < gutter < lines.right[i]]
    order: list[int] = []
    rest = [i for i in some if i not in across]
    for heading in _by_rows(lines, across):
        above = [i for i in rest if _middle(lines, i) < _middle(lines, heading)]
        order += [*_column_after_column(lines, above, gutter), heading]
        rest = [i for i in rest if i not in above]
    return order + _column_after_column(lines, rest, gutter)


def _column_after_column(lines: _Lines, some: list[int], gutter: float) -> list[int]:
    if not some:
        return []
    left = [i for i in some if lines.right[i] <= gutter]
    right = [i for i in some if lines.right[i] > gutter]
    first, second = (right, left) if _mostly_from_right(lines, some) else (left, right)
    return (_ordered(lines, first) if first else []) + (_ordered(lines, second) if second else [])


def _gutter(lines: _Lines, some: list[int]) -> float | None:
    """Where a white stripe parts two columns of prose that stand side by side; None on a page without columns."""
    if len(some) < 2 * _LEAST_LINES:
        return None
    for x in sorted({float(lines.right[i]) for i in some}):
        left = [i for i in some if lines.right[i] <= x]
        right = [i for i in some if lines.left[i] > x]
        across = len(some) - len(left) - len(right)
        if min(len(left), len(right)) < _LEAST_LINES or across > _MOST_ACROSS * len(some):
            continue
        middle = (float(lines.right[left].max()) + float(lines.left[right].min())) / 2
        if _are_columns(lines, left, right):
            return middle
    return None


def _are_columns(lines: _Lines, left: list[int], right: list[int]) -> bool:
    height = float(np.median(lines.height[left + right]))
    gap = float(lines.left[right].min() - lines.right[left].max())
    if gap < _GUTTER * height:
        return False
    for side in (left, right):
        if float(np.median(lines.right[side] - lines.left[side])) < _PROSE * height:
            return False
    top, bottom = max(lines.top[left].min(), lines.top[right].min()), min(lines.bottom[left].max(), lines.bottom[right].max())
    shorter = min(np.ptp(np.r_[lines.top[side], lines.bottom[side]]) for side in (left, right))
    return bool(bottom - top >= 0.5 * shorter)


def _by_rows(lines: _Lines, some: list[int]) -> list[int]:
    rows: list[list[int]] = []
    for i in sorted(some, key=lambda i: _middle(lines, i)):
        if rows and _in_row(lines, i, rows[-1]):
            rows[-1].append(i)
        else:
            rows.append([i])
    return [i for row in rows for i in sorted(row, key=lambda i: lines.left[i], reverse=_mostly_from_right(lines, row))]


def _in_row(lines: _Lines, i: int, row: list[int]) -> bool:
    apart = abs(_middle(lines, i) - float(np.mean([_middle(lines, other) for other in row])))
    return apart < _SAME_ROW * min(float(lines.height[i]), float(np.median(lines.height[row])))


def _middle(lines: _Lines, i: int) -> float:
    return float(lines.top[i] + lines.bottom[i]) / 2


def _mostly_from_right(lines: _Lines, some: list[int]) -> bool:
    return bool(2 * lines.from_right[some].sum() > len(some))


def _runs_from_right(text: str) -> bool:
    ways = [unicodedata.bidirectional(character) for character in text]
    return 2 * sum(way in ("R", "AL") for way in ways) > sum(way in ("L", "R", "AL") for way in ways) > 0


def _turned(quad: Floats, quarter_turns: int) -> Floats:
    """Corners after turning the page counterclockwise, and again clockwise from what is now top left."""
    for _ in range(quarter_turns % 4):
        quad = np.stack([quad[:, 1], -quad[:, 0]], axis=1)
    return np.roll(quad, -(quarter_turns % 4) if quarter_turns else 0, axis=0)


def _levelled(corners: Floats) -> Floats:
    """The page turned back by the common slant of its lines (long ones count most)."""
    along = corners[:, 1] - corners[:, 0]
    lengths = np.linalg.norm(along, axis=1)
    long = lengths >= np.median(lengths)
    slant = float(np.median(np.arctan2(along[long, 1], along[long, 0])))
    if abs(slant) > np.pi / 4:
        return corners
    cos, sin = np.cos(-slant), np.sin(-slant)
    return np.asarray(corners @ np.array([[cos, sin], [-sin, cos]]), dtype=np.float32)


def _heights(corners: Floats) -> Floats:
    return np.asarray(np.linalg.norm(corners[:, 3] - corners[:, 0], axis=1), dtype=np.float32)
