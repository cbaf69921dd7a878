"""What the places of print tell about a photo before anybody has read it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.cut_off import cut_sides, found_at, is_noticeable
from vision.light import luminance
from vision.scaling import Copy
from vision.types import Box, Problem, Quality

#: Height of a line times the sharpness of its letters. Print at or above this is read; below about 3.5 not even its place is found.
LEGIBLE = 5.2
_PALEST = 0.047  # contrast of ink
_LETTERS, _ANY = 0.1, 0.01  # sharpness; what is softer and large is hardly print, what has none is no print
_TINY = 8  # pixels of line height in the photo below which letters blur into each other
_GIANT = 0.35  # of the photo's shorter side
_MOST = 40  # the largest lines tell enough
_SHADE, _BRIGHT, _BRIGHT_LEAST = 0.2, 0.95, 0.15  # luminance of paper and ink in the shade; of a window, and its share of the photo
_MAP_LONGEST = 640

Floats = npt.NDArray[np.float32]


def places_quality(copy: Copy, boxes: tuple[Box, ...]) -> Quality:
    """``boxes`` in pixels of the photo, ``copy`` no larger than about 640. measures: places, how many; legible: see LEGIBLE."""
    edges = _Edges(copy)
    giant = _GIANT * min(copy.size)
    sharpness = {box: edges.sharpness(box) for box in boxes[:_MOST]}
    # Where nothing is written the network likes to take the whole photo for one line.
    lines = [box for box in boxes if sharpness.get(box, _LETTERS) >= (_LETTERS if min(box[2:]) >= giant else _ANY)]
    problems = cut_sides(copy, (found_at(box) for box in lines if min(box[2:]) < giant))
    if not lines or not is_noticeable(copy, lines):
        return Quality(usable=True, problems=tuple(problems), measures={"places": float(len(lines)), "legible": 0.0})
    if float(np.median([min(box[2:]) for box in lines])) < _TINY:
        problems.append(Problem.TOO_SMALL)
    if is_in_the_shade(copy, lines):
        problems.append(Problem.BACKLIT)
    legible = float(np.median([_legible(min(box[2:]) / copy.scale[1], sharpness[box]) for box in lines if box in sharpness] or [0.0]))
    return Quality(usable=True, problems=tuple(problems), measures={"places": float(len(lines)), "legible": round(legible, 2)})


def _legible(height: float, sharpness: float) -> float:
    return height * sharpness if sharpness >= _LETTERS else 0.0


def is_in_the_shade(copy: Copy, boxes: Sequence[Box]) -> bool:
    """Paper and ink are both dark while a good part of the photo shines: a thing held before a window.

    Print on black has light ink, and a dark thing on a white table has light print or none.
    """
    step = max(1, max(copy.rgb.shape[:2]) // _MAP_LONGEST)
    luma = luminance(copy.rgb[::step, ::step])
    if float((luma >= _BRIGHT).mean()) < _BRIGHT_LEAST:
        return False
    scale = copy.scale[0] * step, copy.scale[1] * step
    return float(np.median([np.percentile(luma[_inside(box, scale, luma.shape)], 95) for box in boxes])) < _SHADE


class _Edges:
    """The slopes of luminance in a copy, along rows and down columns."""

    def __init__(self, copy: Copy) -> None:
        import cv2

        self._scale = copy.scale
        self._luma = luminance(copy.rgb)
        slopes: Any = [np.abs(cv2.Sobel(self._luma, cv2.CV_32F, across, 1 - across, ksize=3)) / 8 for across in (1, 0)]
        self._slopes: list[Floats] = slopes

    def sharpness(self, box: Box) -> float:
        """The steepest step of a line of print over its contrast, in the direction in which that is least; as in ``vision.quality``.

        0.0 where there is nothing but noise.
        """
        inside = _inside(box, self._scale, self._luma.shape)
        low, high = np.percentile(self._luma[inside], [3, 97])
        contrast = float(high - low)
        if contrast < _PALEST:
            return 0.0
        return min(float(np.percentile(slope[inside], 98)) for slope in self._slopes) / contrast


def _inside(box: Box, scale: tuple[float, float], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """A box in pixels of the photo as a part of its small copy, at least one pixel."""
    left, top = min(int(box[0] / scale[0]), shape[1] - 1), min(int(box[1] / scale[1]), shape[0] - 1)
    right, bottom = round((box[0] + box[2]) / scale[0]), round((box[1] + box[3]) / scale[1])
    return slice(top, max(top + 1, bottom)), slice(left, max(left + 1, right))
