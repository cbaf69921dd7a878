"""A second, closer look: where fine print may be that the first look, at a smaller copy of the photo, could not make out.

Large photos are searched in a small copy, which takes a fraction of a second but loses print of few pixels. This module points at the
parts of the photo that are worth looking at in full size, and puts both looks together.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.light import luminance
from vision.scaling import Copy
from vision.text.layout import Placed
from vision.types import Box

WINDOW = 1600  # pixels of the photo that a closer look covers, at most, on its longer side
_MOST_WINDOWS = 2
_GAIN = 1.6  # by which a part must be seen larger for it to be worth the time
_SMALL = 12  # pixels of line height in the searched copy; a doubtful line larger than this gains nothing from more pixels
_SURE = 0.9
_SHORTENED = 18  # pixels of line height in the searched copy below which the ends of a line may be missed
_INK_BEYOND = 0.12
_CELL = 24  # pixels of the copy
_STROKE = 0.08  # luminance by which a pixel differs from its surroundings where there are strokes
_BUSY = 0.2  # share of such pixels in a cell of fine print; smooth things have next to none
_BOTH_WAYS = 0.35  # strokes run up and down as well as across; the edge of a table only one way
_LEAST_CELLS = 4

Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]


def parts_worth_a_look(copy: Copy, placed: Sequence[Placed], searched_longest: int) -> list[Box]:
    """Boxes in photo pixels, the most promising first. Empty for a photo that was already searched in about its own size."""
    width, height = copy.size
    shrunk = max(width, height) / searched_longest
    if shrunk < _GAIN:
        return []
    luma = luminance(copy.rgb)
    strokes = _strokes(luma)
    doubtful = [item.line.box for item in placed if _is_doubtful(item, shrunk) or _goes_on(item.line.box, strokes, copy, shrunk)]
    settled = [item.line.box for item in placed if item.line.box not in doubtful and not _is_a_blot(item)]
    cells = _finely_drawn(luma, strokes)
    side = (width / cells.shape[1], height / cells.shape[0])
    _mark(cells, side, doubtful, settled)
    whole = [item.line.box for item in placed]
    parts: list[Box] = []
    for _ in range(_MOST_WINDOWS):
        window = _densest_window(cells, side, (width, height))
        if window is None:
            break
        cells[_part(side, window)] = False
        parts.append(_without_cutting(window, whole, (width, height)))
    return parts


def put_together(first: Sequence[Placed], closer: Sequence[Placed], part: Box) -> list[Placed]:
    """The closer look's lines for that part, unless they say less than the first look's."""
    inside = [item for item in first if _is_within(item.line.box, part)]
    if sure_letters(closer) < sure_letters(inside):
        return list(first)
    others = [item for item in first if not _is_within(item.line.box, part)]
    fresh = [item for item in closer if not any(_covers(other.line.box, item.line.box) for other in others)]
    return others + fresh


def _is_doubtful(item: Placed, shrunk: float) -> bool:
    return item.line.confidence < _SURE and min(item.line.box[2:]) / shrunk < _SMALL


def _is_a_blot(item: Placed) -> bool:
    """A paragraph seen from afar looks like one large letter."""
    return item.line.confidence < _SURE and len(item.line.text) < 3


def _goes_on(box: Box, strokes: Mask, copy: Copy, shrunk: float) -> bool:
    """Whether a small line has more strokes right beyond an end: at few pixels the first or last letters are often left out."""
    x, y, width, height = (round(value / copy.scale[axis % 2]) for axis, value in enumerate(box))
    if box[3] / shrunk >= _SHORTENED or width < height:
        return False
    rows = slice(y + height // 4, y + height - height // 4)
    before, after = strokes[rows, max(0, x - height // 2) : x], strokes[rows, x + width : x + width + height // 2]
    return any(end.size and float(end.mean()) > _INK_BEYOND for end in (before, after))


def _mark(cells: Mask, side: tuple[float, float], doubtful: Sequence[Box], settled: Sequence[Box]) -> None:
    """What is settled is taken off the map, what is doubtful put on."""
    for x, y, width, height in settled:
        margin = min(width, height) // 2
        cells[_part(side, (x - margin, y - margin, width + 2 * margin, height + 2 * margin))] = False
    for box in doubtful:
        cells[_part(side, box)] = True


def _strokes(luma: Floats) -> Mask:
    import cv2

    return np.asarray(np.abs(luma - cv2.blur(luma, (9, 9))) > _STROKE)


def _finely_drawn(luma: Floats, strokes: Mask) -> Mask:
    """A grid over the photo: cells with many strokes that run both ways."""
    import cv2

    shape = max(1, luma.shape[1] // _CELL), max(1, luma.shape[0] // _CELL)

    def by_cell(values: Any) -> Any:
        return cv2.resize(values.astype(np.float32), shape, interpolation=cv2.INTER_AREA)

    across = by_cell(np.abs(cv2.Sobel(luma, cv2.CV_32F, 1, 0, ksize=1)))
    down = by_cell(np.abs(cv2.Sobel(luma, cv2.CV_32F, 0, 1, ksize=1)))
    return np.asarray((by_cell(strokes) > _BUSY) & (np.minimum(across, down) > _BOTH_WAYS * np.maximum(across, down)))


def _part(side: tuple[float, float], box: Box) -> tuple[slice, slice]:
    """The cells that a box touches."""
    x, y, width, height = box
    rows = slice(max(0, int(y / side[1])), max(0, int((y + height) / side[1])) + 1)
    return rows, slice(max(0, int(x / side[0])), max(0, int((x + width) / side[0])) + 1)


def _densest_window(cells: Mask, side: tuple[float, float], size: tuple[int, int]) -> Box | None:
    """Where most promising cells are within one window; None where there are too few of them in a row to be print."""
    import cv2

    across, down = max(1, min(cells.shape[1], round(WINDOW / side[0]))), max(1, min(cells.shape[0], round(WINDOW / side[1])))
    rows_of_print = cv2.erode(cells.astype(np.uint8), np.ones((1, 3), np.uint8))
    if int(rows_of_print.sum()) < _LEAST_CELLS:
        return None
    sums: Any = cv2.boxFilter(rows_of_print.astype(np.float32), -1, (across, down), normalize=False, borderType=cv2.BORDER_CONSTANT)
    row, column = np.unravel_index(int(sums.argmax()), sums.shape)
    top, left = max(0, int(row) - down // 2), max(0, int(column) - across // 2)
    found = np.argwhere(rows_of_print[top : top + down, left : left + across])
    if len(found) < _LEAST_CELLS:
        return None
    (y0, x0), (y1, x1) = found.min(axis=0), found.max(axis=0)
    box = ((left + x0 - 2) * side[0], (top + y0 - 2) * side[1], (left + x1 + 3) * side[0], (top + y1 + 3) * side[1])
    x0, y0 = max(0, int(box[0])), max(0, int(box[1]))
    return x0, y0, min(size[0], int(box[2])) - x0, min(size[1], int(box[3])) - y0


def _without_cutting(window: Box, lines: Sequence[Box], size: tuple[int, int]) -> Box:
    """The window made larger where a line that was found runs out of it."""
    x0, y0, x1, y1 = window[0], window[1], window[0] + window[2], window[1] + window[3]
    for x, y, width, height in lines:
        if x < x1 and x + width > x0 and y < y1 and y + height > y0 and width <= WINDOW and height <= WINDOW:
            margin = min(width, height) // 2
            x0, y0, x1, y1 = min(x0, x - margin), min(y0, y - margin), max(x1, x + width + margin), max(y1, y + height + margin)
    x0, y0 = max(0, x0), max(0, y0)
    return x0, y0, min(size[0], x1) - x0, min(size[1], y1) - y0


def _is_within(box: Box, part: Box) -> bool:
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    return part[0] <= x <= part[0] + part[2] and part[1] <= y <= part[1] + part[3]


def _covers(box: Box, other: Box) -> bool:
    across = min(box[0] + box[2], other[0] + other[2]) - max(box[0], other[0])
    down = min(box[1] + box[3], other[1] + other[3]) - max(box[1], other[1])
    return across > 0 and down > 0 and across * down > 0.5 * other[2] * other[3]


def sure_letters(placed: Sequence[Placed]) -> float:
    """How much these lines say for sure."""
    return sum(len(item.line.text) * item.line.confidence for item in placed if item.line.confidence >= _SURE)
