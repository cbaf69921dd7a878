"""Print that is cut through lengthwise, so that nobody finds a line there: strokes of ink on the outermost rows of the photo."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.light import luminance
from vision.scaling import Copy
from vision.types import Box, Problem

_FARTHEST = 1.6  # heights of a line between the side and the next whole line
_LEAST_HEIGHT = 6  # pixels of the copy
_CONTRAST = 0.12  # between ink and paper
_PAPER = 0.3  # of that contrast by which the paper at the side may differ from the paper around the whole line
_PAPER_LEAST = 0.6  # of what lies between, a part of the cut line included
_STROKES = 5
_WIDEST, _WIDEST_GAP = 0.7, 1.2  # heights; of a stroke, and of what lies between two strokes
_LETTER = 0.4  # width of a letter over the height of the box around its line
_LEAST_LENGTH = 1.5  # heights
_NOTICEABLE = 0.01  # of the photo's area, were the whole line in it

Floats = npt.NDArray[np.float32]


def letters_at_rim(copy: Copy, boxes: Sequence[Box], side: Problem) -> int:
    """About how many letters are cut through at the top or bottom, beside the whole lines in ``boxes`` (in pixels of the photo).

    0 for the left and right side, where a cut line is found like any other. Ink and paper must be those of the nearest whole line.
    """
    if side not in (Problem.CUT_TOP, Problem.CUT_BOTTOM):
        return 0
    scaled = [_scaled(box, copy) for box in boxes]
    rows = copy.rgb.shape[0]
    away = {box: box[1] if side is Problem.CUT_TOP else rows - box[3] for box in scaled}
    whole = [box for box in scaled if away[box] > 2 and _height(box) >= _LEAST_HEIGHT and box[2] - box[0] >= _height(box)]
    if not whole:
        return 0
    nearest = min(whole, key=lambda box: away[box])
    height = _height(nearest)
    if away[nearest] > _FARTHEST * height:
        return 0
    left, right = max(0, nearest[0] - height), nearest[2] + height
    between = copy.rgb[: nearest[1], left:right][::-1] if side is Problem.CUT_TOP else copy.rgb[nearest[3] :, left:right]
    length = _length_of_print(luminance(between), luminance(copy.rgb[nearest[1] : nearest[3], nearest[0] : nearest[2]]), height)
    fills = length * height / (copy.rgb.shape[0] * copy.rgb.shape[1])
    return round(length / (_LETTER * height)) if length >= _LEAST_LENGTH * height and fills >= _NOTICEABLE else 0


def _length_of_print(between: Floats, line: Floats, height: int) -> int:
    """Pixels from the first to the last stroke of the longest chain of strokes in the last rows of ``between``, on the paper of ``line``.

    0 where there are too few of them, or what lies ``between`` is no paper.
    """
    paper = float(np.median(line))
    darkest, lightest = (float(value) for value in np.percentile(line, [2, 98]))
    ink = darkest if paper - darkest >= lightest - paper else lightest
    if abs(ink - paper) < _CONTRAST:
        return 0
    depths = np.abs(between - paper) / abs(ink - paper)  # 0 for paper, 1 for ink
    depth = np.asarray((between[-2:].mean(axis=0) - paper) / (ink - paper), dtype=np.float32)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], (depth >= 0.5).astype(np.int8), [0]])))
    strokes: Any = edges.reshape(-1, 2)
    longest, chain = 0, 0
    for number, (start, end) in enumerate(strokes):
        if end - start > _WIDEST * height:
            chain = number + 1
            continue
        before = strokes[number - 1][1] if number > chain else start
        if number > chain and not _is_gap(depth[before:start], height):
            chain = number
        if number - chain + 1 >= _STROKES:
            first = int(strokes[chain][0])
            is_paper = float((depths[:, first:end] <= _PAPER).mean()) >= _PAPER_LEAST
            longest = max(longest, int(end) - first if is_paper else 0)
    return longest


def _is_gap(depth: Floats, height: int) -> bool:
    return len(depth) <= _WIDEST_GAP * height and abs(float(depth[np.argmin(np.abs(depth))])) <= _PAPER


def _scaled(box: Box, copy: Copy) -> Box:
    """Left, top, right and bottom in pixels of the copy."""
    left, top, width, height = box
    across, down = copy.scale
    return int(left / across), int(top / down), round((left + width) / across), round((top + height) / down)


def _height(box: Box) -> int:
    return box[3] - box[1]
