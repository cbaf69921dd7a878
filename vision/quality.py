"""Whether a photo can be used, from figures that need no text: light, sharpness, glare, a thumb before the lens.

A false alarm sends a blind person away from a photo that was good enough, so every limit here lies well beyond what usable
photos show. ``vision.verdict`` overrules most of it when the text could be read all the same.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from vision.colours import oklab
from vision.light import luminance
from vision.types import Box, Face, Problem, Quality

LONGEST = 640
_TILE = 64
_CONTRAST = 0.024  # standard deviation of luminance below which a tile shows nothing

DARK_MEAN, DARK_TOP = 0.09, 0.5
BLOWN_MOST = 0.5
SOFT, HOPELESS = 0.16, 0.13  # sharpness; usable photos have 0.25 and more
GLARE_LEAST, GLARE_HALO = 0.03, 0.86
_PATCH_LEAST = 0.008
BRIGHT_PAGE = 0.4  # more white than this is a page, not a reflection
THUMB_LEAST, THUMB_MOST = 0.25, 0.95

Floats = npt.NDArray[np.float32]


def measures_of(rgb: npt.NDArray[np.uint8]) -> dict[str, float]:
    """``rgb``: a copy with a longest side of LONGEST. All figures are shares or luminances, 0..1.

    sharpness: the steepest step relative to the contrast around it, in the direction in which it is least (so that shaking in one
    direction shows), among the best tiles. textured: share of tiles that show anything. blown, glare: the largest overexposed
    patch inside the photo, and the part of it that fades out softly as glare does. thumb: a smooth patch of skin from the edge.
    """
    luma = luminance(rgb)
    sharpness, textured = _sharpness(luma)
    blown, glare = _glare(luma)
    return {
        "mean": round(float(luma.mean()), 4),
        "top": round(float(np.percentile(luma, 98)), 4),
        "overexposed": round(float((luma >= 0.98).mean()), 4),
        "sharpness": round(sharpness, 4),
        "textured": round(textured, 4),
        "blown": round(blown, 4),
        "glare": round(glare, 4),
        "thumb": round(_thumb(rgb, luma), 4),
    }


def judged(measures: dict[str, float], faces: tuple[Face, ...] | None = ()) -> Quality:
    """The first verdict, before any text is read. A face close to the camera is smooth skin too, but no thumb."""
    problems = []
    blank = measures["textured"] == 0.0
    if THUMB_LEAST <= measures["thumb"] <= THUMB_MOST and not faces:
        problems.append(Problem.COVERED)
    if measures["mean"] < DARK_MEAN and measures["top"] < DARK_TOP:
        problems.append(Problem.DARK)
    if measures["overexposed"] > BLOWN_MOST and (blank or measures["sharpness"] < 2 * SOFT):
        problems.append(Problem.OVEREXPOSED)
    if not blank and measures["sharpness"] < SOFT:
        problems.append(Problem.BLURRED)
    if measures["glare"] >= GLARE_LEAST and measures["overexposed"] < BRIGHT_PAGE:
        problems.append(Problem.GLARE)
    if blank and not problems:
        problems.append(Problem.EMPTY)
    hopeless = {Problem.COVERED, Problem.DARK, Problem.OVEREXPOSED} & set(problems)
    usable = not hopeless and (blank or measures["sharpness"] >= HOPELESS)
    return Quality(usable=usable, problems=tuple(problems), measures=measures)


def _sharpness(luma: Floats) -> tuple[float, float]:
    import cv2

    tiles = _tiles(luma)
    shown = tiles.std(axis=1) >= _CONTRAST
    if not shown.any():
        return 0.0, 0.0
    low, high = np.percentile(tiles[shown], [2, 98], axis=1)
    contrast = np.maximum(high - low, 0.047)
    steps = []
    for across, down in ((1, 0), (0, 1)):
        slope: Any = np.abs(cv2.Sobel(luma, cv2.CV_32F, across, down, ksize=3)) / 8
        steepest = np.percentile(_tiles(slope)[shown], 99, axis=1)
        steps.append(float(np.percentile(steepest / contrast, 85)))
    return min(min(steps), 1.0), float(shown.mean())


def _tiles(values: Floats) -> Floats:
    """Square tiles as rows, shape (n, side * side); what does not fill a tile at the right and bottom is left out."""
    height, width = values.shape
    side = min(_TILE, height, width)
    rows, columns = height // side, width // side
    cut = values[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return cut.swapaxes(1, 2).reshape(rows * columns, side * side)


def _glare(luma: Floats) -> tuple[float, float]:
    """The largest blown-out compact patch that touches no edge, and the largest whose surroundings are nearly as bright."""
    import cv2

    height, width = luma.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats((luma >= 0.98).astype(np.uint8))
    reach = max(3, round(max(height, width) * 0.02))
    blown = glare = 0.0
    for i in range(1, count):
        left, top, across, down, area = (int(value) for value in stats[i])
        share = area / (height * width)
        at_edge = left <= 1 or top <= 1 or left + across >= width - 1 or top + down >= height - 1
        if share < _PATCH_LEAST or at_edge or area < 0.4 * across * down:
            continue
        blown = max(blown, share)
        around = _ring(labels, i, (left, top, across, down), reach)
        if float(np.median(luma[around])) >= GLARE_HALO:
            glare = max(glare, share)
    return blown, glare


def _ring(labels: Any, label: int, box: Box, reach: int) -> tuple[Any, Any]:
    """Indices of the pixels that lie around a patch, up to ``reach`` away."""
    import cv2

    left, top, across, down = box
    y0, x0 = max(0, top - reach), max(0, left - reach)
    patch = (labels[y0 : top + down + reach, x0 : left + across + reach] == label).astype(np.uint8)
    grown = cv2.dilate(patch, np.ones((2 * reach + 1, 2 * reach + 1), dtype=np.uint8))
    ys, xs = np.nonzero(grown - patch)
    return ys + y0, xs + x0


def _thumb(rgb: npt.NDArray[np.uint8], luma: Floats) -> float:
    """The largest smooth patch with the colour of blood behind skin that reaches in from an edge, as a share of the photo."""
    import cv2

    height, width = luma.shape
    size = (max(1, width // 8), max(1, height // 8))
    small: Any = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    lab = oklab(small)
    slope = np.hypot(cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)) / 8
    smooth = cv2.resize(slope, size, interpolation=cv2.INTER_AREA) < 0.01
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % 360
    skin = smooth & (chroma > 0.05) & (chroma < 0.18) & ((hue < 50) | (hue > 350)) & (lab[..., 0] > 0.25) & (lab[..., 0] < 0.9)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(skin.astype(np.uint8))
    edges = set(np.unique(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])).tolist())
    return max((int(stats[i][4]) / labels.size for i in range(1, count) if i in edges), default=0.0)
