"""How light the scene is, and from which side the light comes."""

import numpy as np
import numpy.typing as npt

from vision.types import Light

_DARK, _DIM, _BRIGHT = 0.09, 0.24, 0.78
_SIDE_GAIN = 0.18  # mean luminance by which one half must outshine the other to be worth a word


def luminance(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
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


def _brighter_side(luma: npt.NDArray[np.float32]) -> str | None:
    height, width = luma.shape
    if min(height, width) < 2:
        return None
    left, right = float(luma[:, : width // 2].mean()), float(luma[:, width // 2 :].mean())
    top, bottom = float(luma[: height // 2].mean()), float(luma[height // 2 :].mean())
    gain, side = max((left - right, "left"), (right - left, "right"), (top - bottom, "top"), (bottom - top, "bottom"))
    return side if gain >= _SIDE_GAIN else None
