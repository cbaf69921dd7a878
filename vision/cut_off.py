"""At which sides of the photo print runs out of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.light import luminance
from vision.rim import letters_at_rim
from vision.scaling import Copy
from vision.types import Box, Problem

SIDES = (Problem.CUT_LEFT, Problem.CUT_RIGHT, Problem.CUT_TOP, Problem.CUT_BOTTOM)
NOTICEABLE = 0.01  # of the photo's area: a far-off sign is no reason to send anybody anywhere

_CUT_SHARE = 0.25  # of the text that must run out of a side before we speak of it
_INK = 0.12  # spread of luminance along the outermost pixels that only a letter can make
_LENGTHWISE = (Problem.CUT_TOP, Problem.CUT_BOTTOM)
_LEAST_LETTERS = 3
_SEVERAL, _JUST_BEFORE = 2, 0.12  # lines; of a line's height: less than between two letters
_ACROSS_PER_LETTER = 0.55  # a letter's width over its line's height


@dataclass(frozen=True, slots=True)
class Print:
    """A line, read or merely found. ``is_sure``: it was read so well that it cannot be cut through lengthwise."""

    box: Box
    letters: int
    is_sure: bool = False


def found_at(box: Box) -> Print:
    """A line nobody has read: as many letters as fit into it."""
    height, length = sorted(box[2:])
    return Print(box, round(length / (_ACROSS_PER_LETTER * max(1, height))))


def cut_sides(copy: Copy, lines: Iterable[Print]) -> list[Problem]:
    """The sides at which a good part of the letters stands in lines that run out. Boxes are in pixels of the photo."""
    lines = list(lines)
    letters = max(1, sum(line.letters for line in lines))
    return [
        side
        for side in SIDES
        if max(_letters_cut(copy, lines, side), letters_at_rim(copy, [line.box for line in lines], side)) >= _CUT_SHARE * letters
    ]


def is_noticeable(copy: Copy, boxes: Iterable[Box]) -> bool:
    """Whether they fill so much of the photo that they may be what it is about."""
    return sum(width * height for _, _, width, height in boxes) >= NOTICEABLE * copy.size[0] * copy.size[1]


def _letters_cut(copy: Copy, lines: list[Print], side: Problem) -> int:
    cut = [line for line in lines if _runs_out(copy, line, side)]
    # A letter may end just at the side; that several lines end there is no chance.
    if not cut and side not in _LENGTHWISE:
        close = [line for line in lines if _touches(copy, line, side) and _ink_at(copy, line.box, side, _JUST_BEFORE)]
        cut = close if len(close) >= _SEVERAL else []
    return sum(line.letters for line in cut) if is_noticeable(copy, (line.box for line in cut)) else 0


def _runs_out(copy: Copy, line: Print, side: Problem) -> bool:
    """The line's box touches the side and there is ink on the very last pixels; a blank margin means that it just ends there.

    A line that is cut through lengthwise, at the top or bottom, cannot be read well; one that can be is whole.
    """
    if line.letters < _LEAST_LETTERS or (side in _LENGTHWISE and line.is_sure):
        return False
    return _touches(copy, line, side) and _ink_at(copy, line.box, side)


def _touches(copy: Copy, line: Print, side: Problem) -> bool:
    left, top, width, height = line.box
    across, down = copy.size
    near_x, near_y = max(2, across // 250), max(2, down // 250)
    touches = {
        Problem.CUT_LEFT: left <= near_x,
        Problem.CUT_RIGHT: across - left - width <= near_x,
        Problem.CUT_TOP: top <= near_y,
        Problem.CUT_BOTTOM: down - top - height <= near_y,
    }
    return touches[side]


def _ink_at(copy: Copy, box: Box, side: Problem, within: float = 0.0) -> bool:
    """Whether ink stands on the last two rows or columns of pixels, or on two as near to the side as ``within`` of the line's height."""
    patch = _patch(copy, box)
    if min(patch.shape[:2]) < 3:
        return False
    turned: Any = {
        Problem.CUT_LEFT: patch,
        Problem.CUT_RIGHT: patch[:, ::-1],
        Problem.CUT_TOP: patch.T,
        Problem.CUT_BOTTOM: patch[::-1].T,
    }[side]
    darkest, lightest = np.percentile(patch, [2, 98])
    least = max(_INK, 0.5 * (lightest - darkest))
    for at in range(1 + round(within * min(patch.shape[:2]))):
        low, high = np.percentile(turned[:, at : at + 2].mean(axis=1), [4, 96])
        if high - low >= least:
            return True
    return False


def _patch(copy: Copy, box: Box) -> npt.NDArray[np.float32]:
    left, top, width, height = box
    x0, y0 = int(left / copy.scale[0]), int(top / copy.scale[1])
    x1, y1 = round((left + width) / copy.scale[0]), round((top + height) / copy.scale[1])
    return luminance(copy.rgb[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)])
