"""The order in which lines on a page are read."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vision.types import TextLine

_SAME_ROW = 0.5  # two pieces are in one row when their middles differ by less than this part of a line's height


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its four corners (clockwise from top left, shape (4, 2))."""

    quad: npt.NDArray[np.float32]
    line: TextLine


def in_reading_order(placed: list[Placed], quarter_turns: int = 0) -> tuple[TextLine, ...]:
    """Rows from top to bottom, in each row from left to right, on a page that may be slanted or lie on its side.

    ``quarter_turns`` counterclockwise would make the photo upright.
    """
    if not placed:
        return ()
    corners = np.stack([_turned(item.quad, quarter_turns) for item in placed])
    corners = _levelled(corners)
    middles = corners.mean(axis=1)
    heights = np.maximum(_heights(corners), 1.0)
    rows: list[list[int]] = []
    for i in np.argsort(middles[:, 1], kind="stable"):
        if rows and abs(middles[i, 1] - np.mean(middles[rows[-1], 1])) < _SAME_ROW * min(heights[i], np.median(heights[rows[-1]])):
            rows[-1].append(int(i))
        else:
            rows.append([int(i)])
    return tuple(placed[i].line for row in rows for i in sorted(row, key=lambda i: middles[i, 0]))


def _turned(quad: npt.NDArray[np.float32], quarter_turns: int) -> npt.NDArray[np.float32]:
    """Corners after turning the page counterclockwise, and again clockwise from what is now top left."""
    for _ in range(quarter_turns % 4):
        quad = np.stack([quad[:, 1], -quad[:, 0]], axis=1)
    return np.roll(quad, -(quarter_turns % 4) if quarter_turns else 0, axis=0)


def _levelled(corners: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """The page turned back by the common slant of its lines (long ones count most)."""
    along = corners[:, 1] - corners[:, 0]
    lengths = np.linalg.norm(along, axis=1)
    long = lengths >= np.median(lengths)
    slant = float(np.median(np.arctan2(along[long, 1], along[long, 0])))
    if abs(slant) > np.pi / 4:
        return corners
    cos, sin = np.cos(-slant), np.sin(-slant)
    return np.asarray(corners @ np.array([[cos, sin], [-sin, cos]]), dtype=np.float32)


def _heights(corners: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return np.asarray(np.linalg.norm(corners[:, 3] - corners[:, 0], axis=1), dtype=np.float32)
