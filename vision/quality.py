"""Whether a photo can be used, from figures that need no text: light, sharpness, glare, a thumb before the lens; and why, and where.

A false alarm sends a blind person away from a photo that was good enough, so every limit here lies well beyond what usable
photos show. ``vision.verdict`` overrules most of it when the text could be read all the same.
"""

from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from vision.colours import oklab
from vision.glare import LEAST as GLARE_LEAST
from vision.glare import Patch, patch_in
from vision.light import luminance
from vision.types import Face, Problem, Quality, Side

LONGEST = 640
_TILE = 64
_CONTRAST = 0.024  # standard deviation of luminance below which a tile shows nothing
_VEILED = 0.1  # of a tile, by glare and the soft rim around it

DARK_MEAN, DARK_TOP = 0.09, 0.5
BLOWN_MOST = 0.5
_WASHED, _WASHED_BLOWN = 0.6, 0.25  # luminance of the darkest there is, beside so much that is overexposed
SOFT, HOPELESS = 0.16, 0.135  # sharpness; usable photos have 0.25 and more
HOPELESS_LIGHT = frozenset({Problem.COVERED, Problem.DARK, Problem.OVEREXPOSED})
BRIGHT_PAGE = 0.4  # more white than this is a page, not a reflection
THUMB_LEAST, THUMB_MOST = 0.25, 0.95
HALF_COVERED = 0.5  # of the photo; beside a smaller thumb a thing can still be made out
_REST_LEAST = 0.02  # of the photo beside a patch of skin, to be compared with it
_SAME_HUE, _PALE, _SAME_MOST = 0.95, 0.03, 0.85  # cosine of the turn between hues; chroma; share of what lies beside
FAR_MOST = 0.05  # of the tiles; what shows anything is a small thing before a plain surface
_LONE_MOST = 0.03  # of the photo; the only thing in it with edges, on a table that has but its grain
_GRAIN, _EDGED = 0.03, 0.06  # standard deviation of luminance in a small tile: of a surface at most, of a thing's edge at least
_SMALL_TILE = 16
_DIRECTIONS = (0, 45, 90, 135)  # degrees from "along a row"
# Shaking by 2 % of the photo's side leaves less of the sharpness along its way than this, and across it what it was.
_SHAKEN, _STILL_SHARP = 0.53, 0.2
_OUT_OF_FOCUS = 0.14  # sharpness in every direction
_OFF_CENTRE, _BARELY = 0.16, 0.1  # of the photo's side

Floats = npt.NDArray[np.float32]


def measures_of(rgb: npt.NDArray[np.uint8]) -> dict[str, float]:
    """``rgb``: a copy with a longest side of LONGEST. All figures are shares or luminances, 0..1.

    sharpness: the steepest step relative to the contrast around it, in the direction in which it is least (so that shaking in one
    direction shows), among the best tiles; flattest, steepest: the same over all directions. textured: share of tiles that show anything.
    lone: share of the photo taken by the only thing in it that has edges; 0 where there is more than one, or none.
    blown, glare: the largest overexposed patch inside the photo, and the largest that fades out softly as glare does; glare_soft: the
    same if nothing shows through it, or where none lies inside, one at the edge; glare_rise: by how much it outshines what lies around.
    thumb: a smooth patch of skin from the edge.
    *_x, *_y: the middle of a patch (of the thumb: of where it comes in), where there is one; *_w, *_h: its size.
    """
    luma = luminance(rgb)
    patch = patch_in(luma)
    (sharpness, flattest, steepest), textured = _sharpness(luma, patch)
    thumb, enters = _thumb(rgb, luma)
    return {
        "mean": round(float(luma.mean()), 4),
        "bottom": round(float(np.percentile(luma, 1)), 4),
        "top": round(float(np.percentile(luma, 98)), 4),
        "overexposed": round(float((luma >= 0.98).mean()), 4),
        "sharpness": round(sharpness, 4),
        "flattest": round(flattest, 4),
        "steepest": round(steepest, 4),
        "textured": round(textured, 4),
        "lone": round(_lone(luma), 4),
        "blown": round(patch.blown, 4),
        "glare": round(patch.glare, 4),
        "thumb": round(thumb, 4),
        **patch.place(luma.shape),
        **_point("thumb", enters),
    }


def judged(measures: dict[str, float], faces: tuple[Face, ...] | None = ()) -> Quality:
    """The first verdict, before any text is read. A face close to the camera is smooth skin too, but no thumb."""
    problems = []
    blank = measures["textured"] == 0.0
    if may_be_thumb(measures) and not faces:
        problems.append(Problem.COVERED)
    if measures["mean"] < DARK_MEAN and measures["top"] < DARK_TOP:
        problems.append(Problem.DARK)
    washed_out = measures["bottom"] > _WASHED and measures["overexposed"] > _WASHED_BLOWN
    if (measures["overexposed"] > BLOWN_MOST or washed_out) and (blank or measures["sharpness"] < 2 * SOFT):
        problems.append(Problem.OVEREXPOSED)
    if not blank and measures["sharpness"] < SOFT:
        problems.append(Problem.BLURRED)
    if measures["glare"] >= GLARE_LEAST and measures["overexposed"] < BRIGHT_PAGE:
        problems.append(Problem.GLARE)
    if blank and not problems:
        problems.append(Problem.EMPTY)
    is_lone = 0.0 < measures.get("lone", 0.0) <= _LONE_MOST
    if (is_lone or 0.0 < measures["textured"] <= FAR_MOST) and not problems:
        problems.append(Problem.TOO_FAR)
    blur = _cause_of_blur(measures) if Problem.BLURRED in problems else None
    # What is shaken is smeared more than rows and columns tell.
    is_lost = not blank and measures["sharpness"] < (SOFT if blur == "shaken" else HOPELESS)
    usable = not is_lost and not HOPELESS_LIGHT & set(problems)
    places = {Problem.COVERED: _entry(measures), Problem.GLARE: glare_side(measures)}
    return Quality(
        usable=usable,
        problems=tuple(problems),
        where={problem: side for problem, side in places.items() if side and problem in problems},
        blur=blur,
        measures=measures,
    )


def may_be_thumb(measures: dict[str, float]) -> bool:
    return THUMB_LEAST <= measures["thumb"] <= THUMB_MOST


def glare_side(measures: dict[str, float]) -> Side | None:
    """In which half the brightest patch lies; None where it was not measured, as in photos that were looked at long ago."""
    if "glare_x" not in measures:
        return None
    return _side(measures["glare_x"], measures["glare_y"], _OFF_CENTRE) or "middle"


def _entry(measures: dict[str, float]) -> Side | None:
    return _side(measures["thumb_x"], measures["thumb_y"], _BARELY) if "thumb_x" in measures else None


def _side(x: float, y: float, least: float) -> Side | None:
    """The side to which a point of the photo (0..1 each way) lies; None nearer to the middle than ``least``."""
    across, down = x - 0.5, y - 0.5
    if max(abs(across), abs(down)) < least:
        return None
    if abs(across) >= abs(down):
        return "left" if across < 0 else "right"
    return "top" if down < 0 else "bottom"


def _cause_of_blur(measures: dict[str, float]) -> Literal["shaken", "out_of_focus"] | None:
    """Shaking leaves edges along its way sharp. A lens that could not focus leaves none; in the dark that may be anything."""
    if measures["steepest"] >= _STILL_SHARP and measures["flattest"] <= _SHAKEN * measures["steepest"]:
        return "shaken"
    return "out_of_focus" if measures["steepest"] < _OUT_OF_FOCUS and measures["mean"] >= 2 * DARK_MEAN else None


def _point(name: str, place: tuple[float, float] | None) -> dict[str, float]:
    return {f"{name}_x": round(place[0], 3), f"{name}_y": round(place[1], 3)} if place else {}


def _sharpness(luma: Floats, patch: Patch) -> tuple[tuple[float, float, float], float]:
    """Along rows or columns, whichever is less, and in the flattest and the steepest direction; and the share of tiles that show
    anything. Where glare lies nothing is sharp, whatever the lens did."""
    import cv2

    tiles = _tiles(luma)
    shown = (tiles.std(axis=1) >= _CONTRAST) & (_tiles(patch.veil(luma.shape)).mean(axis=1) < _VEILED)
    if not shown.any():
        return (0.0, 0.0, 0.0), 0.0
    low, high = np.percentile(tiles[shown], [2, 98], axis=1)
    contrast = np.maximum(high - low, 0.047)
    across: Any = cv2.Sobel(luma, cv2.CV_32F, 1, 0, ksize=3) / 8
    down: Any = cv2.Sobel(luma, cv2.CV_32F, 0, 1, ksize=3) / 8
    steps = []
    for turn in np.radians(_DIRECTIONS):
        slope = np.abs(np.float32(np.cos(turn)) * across + np.float32(np.sin(turn)) * down)
        steepest = np.percentile(_tiles(slope)[shown], 99, axis=1)
        steps.append(min(float(np.percentile(steepest / contrast, 85)), 1.0))
    return (min(steps[0], steps[2]), min(steps), max(steps)), float(shown.mean())


def _tiles(values: Floats, side: int = _TILE) -> Floats:
    """Square tiles as rows, shape (n, side * side); what does not fill a tile at the right and bottom is left out."""
    height, width = values.shape
    side = min(side, height, width)
    rows, columns = height // side, width // side
    cut = values[: rows * side, : columns * side].reshape(rows, side, columns, side)
    return cut.swapaxes(1, 2).reshape(rows * columns, side * side)


def _lone(luma: Floats) -> float:
    """How much of the photo the only thing with edges takes, if all around it there is no more than grain; else 0."""
    import cv2

    rows, columns = (length // _SMALL_TILE for length in luma.shape)
    if min(rows, columns) < 3:
        return 0.0
    spread = _tiles(luma, _SMALL_TILE).std(axis=1).reshape(rows, columns)
    edged = spread >= _EDGED
    ys, xs = np.nonzero(edged)
    if not ys.size:
        return 0.0
    top, left, bottom, right = ys.min(), xs.min(), ys.max() + 1, xs.max() + 1
    around = np.ones_like(edged)
    around[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = False
    at_edge = top == 0 or left == 0 or bottom == rows or right == columns
    if at_edge or not around.any() or float(np.percentile(spread[around], 99)) > _GRAIN:
        return 0.0
    count, _ = cv2.connectedComponents(edged.astype(np.uint8))
    return float((bottom - top) * (right - left)) / edged.size if count <= 3 else 0.0


def _thumb(rgb: npt.NDArray[np.uint8], luma: Floats) -> tuple[float, tuple[float, float] | None]:
    """The largest smooth patch with the colour of blood behind skin that reaches in from an edge, as a share of the photo; and the
    middle of the stretch of edge that it covers."""
    import cv2

    height, width = luma.shape
    size = (max(1, width // 8), max(1, height // 8))
    small: Any = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    lab = oklab(small)
    slope = np.hypot(cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1)) / 8
    smooth = cv2.resize(slope, size, interpolation=cv2.INTER_AREA) < 0.01
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % 360
    skin = smooth & (chroma > 0.05) & (chroma < 0.18) & ((hue < 50) | (hue > 350)) & (lab[..., 0] > 0.25) & (lab[..., 0] < 0.9)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(skin.astype(np.uint8))
    rim = np.ones(labels.shape, dtype=bool)
    rim[1:-1, 1:-1] = False
    patches = set(np.unique(labels[rim]).tolist()) - {0}
    if not patches:
        return 0.0, None
    largest = max(patches, key=lambda i: int(stats[i][4]))
    if _is_all_of_one_hue(labels == largest, chroma, hue):
        return 0.0, None
    ys, xs = np.nonzero(rim & (labels == largest))
    return int(stats[largest][4]) / labels.size, (float(xs.mean() + 0.5) / size[0], float(ys.mean() + 0.5) / size[1])


def _is_all_of_one_hue(patch: npt.NDArray[np.bool_], chroma: Floats, hue: Floats) -> bool:
    """Whether the photo goes on in the patch's own hue beside it: a cloth or a wall that fills it, and no thumb before something else."""
    beside = ~patch
    if beside.mean() < _REST_LEAST:
        return False
    turn = np.radians(hue - _middle_hue(hue[patch]))
    near = (np.cos(turn) > _SAME_HUE) & (chroma > _PALE)
    return float(near[beside].mean()) >= _SAME_MOST


def _middle_hue(hue: Floats) -> float:
    """The mean direction, in degrees: red lies on both sides of 0."""
    turn = np.radians(hue)
    return float(np.degrees(np.arctan2(np.sin(turn).mean(), np.cos(turn).mean())))
