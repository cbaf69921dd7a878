"""Whether the thing in the middle is plain, striped, checked or dotted.

A pattern is said only where it repeats evenly all over a square in the middle, for a person may dress by it. Everything else (writing,
books on a shelf, a carpet, a pattern too large or too small for the photo) is None: "could not tell".
"""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from vision.colours import Floats, colours_in, oklab
from vision.types import Pattern

LONGEST = 640
_SIDE = 160  # the square is looked at in this size
_PARTS = (0.72, 0.45)  # of the photo's shorter side: a cloth that fills it, or a thing in the middle
_SHADING = 4  # the square at this size shows only folds and shadows
_REPEATS = (2.6, 36.0)  # fewest and most within the square
_CONTRAST = 0.12  # OKLab distance between the two colours of a pattern; less may be ribs, weave or grain
_PLAIN, _PLAIN_RANGE = 0.016, 0.08  # what noise and weave leave of a plain cloth, without its shading
_LOPSIDED = 0.6  # between checks, with about as much of one colour as of the other, and spots on a ground
_BANDS = 5
_NAMED = 0.15

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Square:
    """``values``: one number per pixel, along the line on which the colours differ most, without the shading."""

    rgb: Bytes
    values: Floats


@dataclass(frozen=True, slots=True)
class _Waves:
    """The strongest repetition: how often in the square, in which direction (degrees, y down), and which share of all change lies in
    that direction and at right angles to it."""

    repeats: float
    angle: float
    along: float
    across: float


def pattern_of(rgb: Bytes) -> Pattern | None:
    """``rgb``: a copy with a longest side of LONGEST, shape (height, width, 3)."""
    found = None
    for part in _PARTS:
        square = _middle(rgb, part)
        found = _seen(square) if square is not None else None
        if found is not None and found.kind != "plain":
            return found
    return found  # plain, if the thing in the very middle is


def _seen(square: _Square) -> Pattern | None:
    values = square.values
    if _is_plain(values):
        return Pattern(kind="plain", colours=_colours(square))
    low, high = np.percentile(values, [10, 90])
    waves = _waves(values)
    repeats = high - low >= _CONTRAST and _REPEATS[0] <= waves.repeats <= _REPEATS[1]
    level = _turned(values, waves.angle)
    if repeats and _are_stripes(level, waves):
        return Pattern(kind="striped", direction=_direction(waves.angle), colours=_colours(square))
    if repeats and _are_checks(level, waves):
        return Pattern(kind="checked", colours=_colours(square))
    return Pattern(kind="dotted", colours=_colours(square)) if _are_dots(values) else None


def _middle(rgb: Bytes, part: float) -> _Square | None:
    import cv2

    height, width = rgb.shape[:2]
    side = round(part * min(height, width))
    if side < _SIDE // 2:
        return None
    top, left = (height - side) // 2, (width - side) // 2
    small: Any = cv2.resize(rgb[top : top + side, left : left + side], (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    lab: Any = cv2.GaussianBlur(oklab(small), (0, 0), 0.8)
    shading = cv2.resize(cv2.resize(lab, (_SHADING, _SHADING), interpolation=cv2.INTER_AREA), (_SIDE, _SIDE), interpolation=cv2.INTER_CUBIC)
    rows = (lab - shading).reshape(-1, 3)
    rows = rows - rows.mean(axis=0)
    axis = np.linalg.eigh(rows.T @ rows)[1][:, -1]
    return _Square(small, np.asarray((rows @ axis).reshape(_SIDE, _SIDE), dtype=np.float32))


def _is_plain(values: Floats) -> bool:
    low, high = np.percentile(values, [0.5, 99.5])
    return float(values.std()) <= _PLAIN and float(high - low) <= _PLAIN_RANGE


def _are_stripes(level: Floats, waves: _Waves) -> bool:
    """Nothing changes along a stripe, and the same comes again across it; folds may shift the stripes from band to band."""
    evenness, repetition = _bands(level, waves)
    return bool(
        waves.along >= 0.45
        and waves.across <= 0.15
        and _peakedness(level) <= 2.2
        and np.median(evenness) >= 0.55
        and evenness.min() >= 0.3
        and np.median(repetition) >= 0.6
        and repetition.min() >= 0.25
    )


def _are_checks(level: Floats, waves: _Waves) -> bool:
    """Two directions at right angles in which it repeats, and as much light as dark: windows and tiles have less of one."""
    if waves.along + waves.across < 0.6 or waves.across < 0.2 or abs(_lopsidedness(level)) > _LOPSIDED:
        return False
    one, other = _bands(level, waves)[1], _bands(np.ascontiguousarray(level.T), waves)[1]
    return bool(_peakedness(level) <= 2.6 and min(np.median(one), np.median(other)) >= 0.6)


def _are_dots(values: Floats) -> bool:
    """Many round spots of one size, evenly spread, and next to nothing else."""
    import cv2

    low, high = np.percentile(values, [1, 99])
    if high - low < _CONTRAST or abs(_lopsidedness(values)) < _LOPSIDED:
        return False
    light: Any = (values > (low + high) / 2).astype(np.uint8)
    spots: Any = 1 - light if light.mean() > 0.5 else light
    if not 0.04 <= float(spots.mean()) <= 0.45:
        return False
    count, labels, stats, centres = cv2.connectedComponentsWithStats(spots)
    inside = [i for i in range(1, count) if min(stats[i][:2]) > 0 and max(stats[i][:2] + stats[i][2:4]) < _SIDE]
    if len(inside) < 8:
        return False
    areas = np.array([stats[i][4] for i in inside], dtype=np.float32)
    usual = float(np.median(areas))
    alike = [i for i, area in zip(inside, areas, strict=True) if 0.6 * usual <= area <= 1.5 * usual]
    if usual < 12 or sum(stats[i][4] for i in alike) < 0.85 * areas.sum() or len(alike) < 8:
        return False
    round_ones = sum(_is_round((labels == i).astype(np.uint8)) for i in alike)
    return round_ones >= 0.85 * len(alike) and _are_spread(centres[alike])


def _is_round(spot: Any) -> bool:
    """A disc fills 79 % of the smallest upright or slanting box around it, a square all of it, a letter less."""
    import cv2

    outline = max(cv2.findContours(spot, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0], key=len)
    (_, _), (one, other), _ = cv2.minAreaRect(outline)
    one, other = one + 1, other + 1  # contours run through the middle of pixels
    hull = float(cv2.contourArea(cv2.convexHull(outline)))
    solid = float(cv2.contourArea(outline)) / hull if hull else 0.0
    return max(one, other) <= 1.5 * min(one, other) and 0.62 <= float(spot.sum()) / (one * other) <= 0.9 and solid >= 0.85


def _are_spread(centres: npt.NDArray[np.float64]) -> bool:
    distances = np.hypot(*(centres[:, None] - centres[None]).transpose(2, 0, 1))
    np.fill_diagonal(distances, np.inf)
    nearest = distances.min(axis=1)
    cells = {(int(3 * x / _SIDE), int(3 * y / _SIDE)) for x, y in centres}
    return len(cells) >= 8 and float(nearest.std() / nearest.mean()) <= 0.3


def _waves(values: Floats) -> _Waves:
    window = np.hanning(_SIDE)[:, None] * np.hanning(_SIDE)[None]
    centred = values - (values * window).sum() / window.sum()
    power = np.abs(np.fft.fft2(centred * window)) ** 2
    steps = np.fft.fftfreq(_SIDE) * _SIDE
    ky, kx = np.meshgrid(steps, steps, indexing="ij")
    radius = np.hypot(kx, ky)
    power[radius < 1.5] = 0
    peak = int(np.argmax(np.where(radius >= 2, power, 0)))
    near = power * (np.hypot(kx - kx.flat[peak], ky - ky.flat[peak]) <= 1.5)
    x, y = float((near * kx).sum() / (near.sum() + 1e-12)), float((near * ky).sum() / (near.sum() + 1e-12))
    repeats = max(float(np.hypot(x, y)), 1e-6)
    forward, sideward = np.abs(kx * x + ky * y) / repeats, np.abs(ky * x - kx * y) / repeats
    total = float(power.sum()) + 1e-12
    along = float(power[sideward <= np.maximum(1.6, 0.12 * forward)].sum()) / total
    across = float(power[forward <= np.maximum(1.6, 0.12 * sideward)].sum()) / total
    return _Waves(repeats, float(np.degrees(np.arctan2(y, x)) % 180), along, across)


def _turned(values: Floats, angle: float) -> Floats:
    """Turned so that the repetition runs along the rows; the largest square without corners of nothing."""
    import cv2

    middle = (_SIDE - 1) / 2
    turn = cv2.getRotationMatrix2D((middle, middle), angle, 1.0)
    turned: Any = cv2.warpAffine(values, turn, (_SIDE, _SIDE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    slant = np.radians(angle)
    side = int(_SIDE / (abs(np.cos(slant)) + abs(np.sin(slant))))
    start = (_SIDE - side) // 2
    return np.asarray(turned[start : start + side, start : start + side], dtype=np.float32)


def _bands(level: Floats, waves: _Waves) -> tuple[Floats, Floats]:
    """For each of some bands of rows: the share of its change that its mean row explains, and how like itself that row is one period on."""
    period = _SIDE / waves.repeats
    evenness, repetition = [], []
    for band in np.array_split(level, _BANDS):
        row = band.mean(axis=0)
        evenness.append(float(row.var() / (band.var() + 1e-12)))
        likeness = _likeness(row)
        reach = slice(int(max(2, 0.75 * period)), min(int(np.ceil(1.3 * period)) + 1, 3 * len(row) // 4))
        repetition.append(float(likeness[reach].max(initial=0)))
    return np.array(evenness, dtype=np.float32), np.array(repetition, dtype=np.float32)


def _likeness(row: Floats) -> Floats:
    """Autocorrelation by lag, 1 at lag 0."""
    length = len(row)
    spectrum = np.fft.rfft(row - row.mean(), 2 * length)
    sums = np.fft.irfft(np.abs(spectrum) ** 2)[:length] / np.arange(length, 0, -1)
    return np.asarray(sums / (sums[0] + 1e-12), dtype=np.float32)


def _peakedness(values: Floats) -> float:
    """Kurtosis: 1 for two colours in equal parts, 1.5 for a wave, 3 and more for lines on a ground."""
    spread = values - values.mean()
    return float((spread**4).mean() / (spread.var() ** 2 + 1e-12))


def _lopsidedness(values: Floats) -> float:
    """Skewness: 0 for two colours in equal parts, 1 and more for spots or lines on a ground."""
    spread = values - values.mean()
    return float((spread**3).mean() / (spread.std() ** 3 + 1e-12))


def _direction(angle: float) -> Literal["across", "upright", "diagonal"]:
    """Stripes run at right angles to the direction in which they repeat."""
    if 67.5 <= angle < 112.5:
        return "across"
    return "upright" if angle < 22.5 or angle >= 157.5 else "diagonal"


def _colours(square: _Square) -> tuple[str, ...]:
    found = colours_in(square.rgb, oklab(square.rgb), np.ones(square.rgb.shape[:2], dtype=np.float32))
    return tuple(colour.name for colour in found if colour.share >= _NAMED)[:3]
