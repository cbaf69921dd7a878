"""How light the scene is, from which side the light comes, and where a lamp or a window shines into the camera."""

from typing import Any

import numpy as np
import numpy.typing as npt

from vision.scaling import Copy
from vision.types import Box, Light

LONGEST = 640  # for light sources; how light it is shows in the smallest copy
_DARK, _DIM, _BRIGHT = 0.09, 0.24, 0.78
_SIDE_GAIN = 0.18  # mean luminance by which one half must outshine the other to be worth a word
_BLOWN = 0.965  # luminance
_SOURCE_LEAST, _SOURCE_MOST, _SOURCE_FILL = 0.0004, 0.25, 0.5  # of the photo, of the photo, of its own box
_HALO = (2, 4, 8, 16, 32, 64)  # distances from a source, in pixels of a photo of LONGEST
_EDGE = 0.33  # luminance lost from one of these to the next: a halo fades, a sheet of paper ends
_DARKNESS = 0.35  # how dark it is at the end of a halo
_MOST_SOURCES = 3

Floats = npt.NDArray[np.float32]


def luminance(rgb: npt.NDArray[np.uint8]) -> Floats:
    """Perceived brightness 0..1 per pixel (Rec. 709 weights on gamma-encoded values), shape (height, width)."""
    weights = np.array([0.2126, 0.7152, 0.0722], dtype=np.float32) / 255
    return np.asarray(rgb.astype(np.float32) @ weights, dtype=np.float32)


def light_of(rgb: npt.NDArray[np.uint8]) -> Light:
    """``rgb``: a small copy of the photo (a hundred pixels a side is plenty), shape (height, width, 3)."""
    luma = luminance(rgb)
    mean = float(luma.mean())
    if mean < _DARK:
        level = "dark"
    elif mean < _DIM:
        level = "dim"
    else:
        level = "bright" if mean > _BRIGHT else "normal"
    return Light.model_validate({"level": level, "mean": round(min(mean, 1.0), 4), "brighter_side": _brighter_side(luma)})


def sources_in(copy: Copy) -> tuple[Box, ...] | None:
    """What shines into the camera, the largest first: compact, blown out, with a halo that fades into something far darker.

    Empty where nothing is blown out at all. None where something is, but may be white paper or a wall in strong light.
    """
    import cv2

    luma = luminance(copy.rgb)
    if max(luma.shape) < LONGEST // 2:
        return None
    count, labels, stats, _ = cv2.connectedComponentsWithStats((luma >= _BLOWN).astype(np.uint8))
    blown = sorted((i for i in range(1, count) if stats[i][4] >= _SOURCE_LEAST * luma.size), key=lambda i: -int(stats[i][4]))
    if not blown:
        return ()
    shining = []
    for i in blown[: 2 * _MOST_SOURCES]:
        left, top, width, height, area = (int(value) for value in stats[i])
        is_compact = area >= _SOURCE_FILL * width * height and max(width, height) <= 2.5 * min(width, height)
        if is_compact and area <= _SOURCE_MOST * luma.size and _fades(luma, labels == i):
            shining.append(copy.box(left, top, left + width, top + height))
    return tuple(shining[:_MOST_SOURCES]) or None


def _fades(luma: Floats, patch: npt.NDArray[np.bool_]) -> bool:
    import cv2

    distance: Any = cv2.distanceTransform((~patch).astype(np.uint8), cv2.DIST_L2, 5)
    unit = max(luma.shape) / LONGEST
    halo = [1.0]
    for away in _HALO:
        ring = luma[(distance > (away - 1) * unit) & (distance <= away * unit + 0.5)]
        if not ring.size:
            return False
        halo.append(float(np.median(ring)))
    losses = -np.diff(halo)
    glows = halo[2] >= halo[-1] + 0.12 and halo[3] >= halo[-1] + 0.06
    return bool(losses.min() >= -0.03 and losses.max() <= _EDGE and glows and halo[-1] <= _DARKNESS)


def _brighter_side(luma: Floats) -> str | None:
    height, width = luma.shape
    if min(height, width) < 2:
        return None
    left, right = float(luma[:, : width // 2].mean()), float(luma[:, width // 2 :].mean())
    top, bottom = float(luma[: height // 2].mean()), float(luma[height // 2 :].mean())
    gain, side = max((left - right, "left"), (right - left, "right"), (top - bottom, "top"), (bottom - top, "bottom"))
    return side if gain >= _SIDE_GAIN else None
