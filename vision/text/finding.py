"""Where lines of print are: the detector of PP-OCRv6 (Apache-2.0, PaddlePaddle) by rapidocr (Apache-2.0)."""

from typing import Any

import numpy as np
import numpy.typing as npt

from vision.text.networks import networks

MOST_LINES = 300  # the largest ones; a page with more is too fine to read and would hold a core for many seconds

Quad = npt.NDArray[np.float32]  # four corners, clockwise from top left as the line is printed, shape (4, 2)
Pixels = npt.NDArray[np.uint8]  # blue, green, red; shape (height, width, 3)

_LOWEST, _FLATTEST = 96, 8  # least height in pixels, and width over height
_TIGHT = 3  # pixels of the searched picture below which a side cannot be that of a line


def quads_in(bgr: Pixels, longest: int) -> list[Quad]:
    """The corners of every line in pixels of ``bgr``, largest line first. It is searched in a copy no longer than ``longest``."""
    import cv2

    height, width = bgr.shape[:2]
    ratio = min(1.0, longest / max(height, width))
    small: Any = bgr
    if ratio < 1:
        small = cv2.resize(bgr, (max(1, round(width * ratio)), max(1, round(height * ratio))), interpolation=cv2.INTER_AREA)
    padded = _with_margin(small)
    boxes = networks().detector(padded).boxes
    if boxes is None:
        return []
    scale = np.array([width / small.shape[1], height / small.shape[0]], dtype=np.float32)
    inside = np.array([width - 1, height - 1], dtype=np.float32)
    quads = [np.clip(np.asarray(box, dtype=np.float32) * scale, 0, inside) for box in boxes]
    return sorted((quad for quad in quads if min(sides(quad)) >= _TIGHT), key=lambda quad: -_area(quad))[:MOST_LINES]


def sides(quad: Quad) -> tuple[float, float]:
    """The length and the height of a line."""
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _area(quad: Quad) -> float:
    length, height = sides(quad)
    return length * height


def _with_margin(bgr: Any) -> Any:
    """The network sees nothing in a strip that is a single line high: such a picture is given a margin of its own edge colour."""
    import cv2

    height, width = bgr.shape[:2]
    down, right = max(0, max(_LOWEST, width // _FLATTEST) - height), max(0, _LOWEST - width)
    return cv2.copyMakeBorder(bgr, 0, down, 0, right, cv2.BORDER_REPLICATE) if down or right else bgr
