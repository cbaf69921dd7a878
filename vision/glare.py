"""Light mirrored in a thing: a blown-out patch that fades out softly, where it lies, and whether it lies over print."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.types import Box

LEAST, _HALO = 0.03, 0.88  # share of the photo; luminance around it
_PATCH_LEAST, _PATCH_MOST = 0.008, 0.6
_FADES_WITHIN, _AROUND = 0.25, 0.06  # of the patch's own size; of the photo's longest side
_WHOLE = 0.9  # of its outline
_RISE_LEAST = 0.1  # luminance; a page in strong light is nearly as bright around it

Floats = npt.NDArray[np.float32]


def veils(measures: dict[str, float], size: tuple[int, int], boxes: Sequence[Box]) -> bool:
    """Whether the glare lies amid print: beside, above or below it more may stand that nobody can see. Boxes in pixels of a ``size``."""
    if not boxes or measures.get("glare_soft", 0.0) < _PATCH_LEAST or measures.get("glare_rise", 0.0) < _RISE_LEAST:
        return False
    left, top = min(box[0] for box in boxes) / size[0], min(box[1] for box in boxes) / size[1]
    right, bottom = max(box[0] + box[2] for box in boxes) / size[0], max(box[1] + box[3] for box in boxes) / size[1]
    x, y, width, height = (measures[f"glare_{part}"] for part in "xywh")
    across = min(right, x + width / 2) - max(left, x - width / 2)
    down = min(bottom, y + height / 2) - max(top, y - height / 2)
    return across > 0 and down > 0 and across * down >= 0.5 * width * height


@dataclass(frozen=True, slots=True)
class Patch:
    """``blown``, ``glare``, ``soft``, ``rise`` as in ``measures_of``; ``box`` in pixels of the copy, None where nothing is blown out."""

    blown: float = 0.0
    glare: float = 0.0
    soft: float = 0.0
    rise: float = 0.0
    box: Box | None = None
    middle: tuple[float, float] = (0.5, 0.5)

    def place(self, shape: tuple[int, ...]) -> dict[str, float]:
        if self.box is None:
            return {}
        middle = {"glare_x": round(self.middle[0], 3), "glare_y": round(self.middle[1], 3)}
        size = {"glare_w": round(self.box[2] / shape[1], 3), "glare_h": round(self.box[3] / shape[0], 3)}
        return {**middle, **size, "glare_soft": round(self.soft, 4), "glare_rise": round(self.rise, 3)}

    def veil(self, shape: tuple[int, ...]) -> Floats:
        """1.0 where the glare and its soft rim lie, 0.0 elsewhere."""
        veiled = np.zeros(shape, dtype=np.float32)
        if self.box is not None and min(self.glare, self.soft) >= LEAST:
            left, top, width, height = self.box
            across, down = round(_FADES_WITHIN * width), round(_FADES_WITHIN * height)
            veiled[max(0, top - down) : top + height + down, max(0, left - across) : left + width + across] = 1.0
        return veiled


def patch_in(luma: Floats) -> Patch:
    """The largest blown-out compact patch that touches no edge, and the largest whose surroundings are nearly as bright.

    The place is that of the second, or of the first where there is no second. Where there is neither, that of a soft patch at the edge.
    """
    import cv2

    height, width = luma.shape
    count, labels, stats, middles = cv2.connectedComponentsWithStats((luma >= 0.98).astype(np.uint8))
    reach = max(3, round(max(height, width) * 0.01))
    blown: tuple[float, int] = (0.0, 0)
    glare: tuple[float, int] = (0.0, 0)
    outermost: tuple[float, int] = (0.0, 0)  # of those at the edge
    for i in range(1, count):
        left, top, across, down, area = (int(value) for value in stats[i])
        share = area / (height * width)
        at_edge = left <= 1 or top <= 1 or left + across >= width - 1 or top + down >= height - 1
        if not _PATCH_LEAST <= share <= _PATCH_MOST or area < 0.4 * across * down:
            continue
        is_soft = float(np.median(luma[_ring(labels, i, (left, top, across, down), reach)])) >= _HALO
        if not at_edge:
            blown = max(blown, (share, i))
        if is_soft and at_edge:
            outermost = max(outermost, (share, i))
        elif is_soft:
            glare = max(glare, (share, i))
    soft = glare if glare[1] or blown[1] else outermost
    chosen = glare[1] or blown[1] or outermost[1]
    if not chosen:
        return Patch()
    left, top, across, down, _ = (int(value) for value in stats[chosen])
    is_whole = _fills_its_outline(labels == chosen)
    wide = _ring(labels, chosen, (left, top, across, down), round(max(height, width) * _AROUND))
    middle = float(middles[chosen][0]) / width, float(middles[chosen][1]) / height
    rise = 1.0 - float(np.median(luma[wide]))
    return Patch(blown[0], glare[0], soft[0] if is_whole else 0.0, rise, (left, top, across, down), middle)


def _fills_its_outline(patch: npt.NDArray[np.bool_]) -> bool:
    """Glare wipes out whatever lies under it; on white paper letters stay as holes and bays."""
    import cv2

    outlines, _ = cv2.findContours(patch.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = cv2.convexHull(np.concatenate(outlines))
    return float(patch.sum()) >= _WHOLE * max(1.0, float(cv2.contourArea(outline)))


def _ring(labels: Any, label: int, box: Box, reach: int) -> tuple[Any, Any]:
    """Indices of the pixels that lie around a patch, up to ``reach`` away."""
    import cv2

    left, top, across, down = box
    y0, x0 = max(0, top - reach), max(0, left - reach)
    patch = (labels[y0 : top + down + reach, x0 : left + across + reach] == label).astype(np.uint8)
    grown = cv2.dilate(patch, np.ones((2 * reach + 1, 2 * reach + 1), dtype=np.uint8))
    ys, xs = np.nonzero(grown - patch)
    return ys + y0, xs + x0
