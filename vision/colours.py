"""What colour the thing in the middle is, in the words people use.

Pixels are named one by one in OKLCh (Björn Ottosson's OKLab, public domain), a CIELAB-like space whose hues stay put where CIELAB's
drift: there blue turns purple as it gets darker. What looks like the border of the photo counts as background and less.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from vision.types import Colour

NAMES = (
    "black", "dark-grey", "grey", "light-grey", "white",
    "red", "dark-red", "pink", "orange", "brown", "dark-brown", "light-brown", "beige",
    "yellow", "olive", "green", "dark-green", "light-green", "turquoise", "dark-turquoise",
    "blue", "dark-blue", "light-blue", "navy", "purple", "dark-purple", "light-purple",
)  # fmt: skip

LONGEST = 128
_LEAST_SHARE = 0.12
_MOST_NAMES = 4
_FLOW = (0.025, 0.007, 0.007)  # OKLab steps from pixel to pixel that a surface makes under uneven light
_ONE_GROUND, _MOST_OF_RIM = 0.12, 0.65  # OKLab distance within a background, share of the border it must have
_THING_LEAST = 0.05  # of the photo
_SHADE = 0.15  # OKLab distance that folds and shadows make within one cloth
_SHADES = (
    {"white", "light-grey"}, {"light-grey", "grey"}, {"grey", "dark-grey"}, {"dark-grey", "black"}, {"navy", "black"}, {"red", "dark-red"},
    {"brown", "dark-brown", "light-brown"}, {"light-brown", "beige"}, {"green", "dark-green", "light-green"},
    {"turquoise", "dark-turquoise"}, {"blue", "dark-blue", "navy"}, {"blue", "light-blue"}, {"purple", "dark-purple", "light-purple"},
)  # fmt: skip
_CAST_TRUST = 0.6  # how much of an apparent colour cast is taken out: warm bulbs are likelier than a tinted world, but not certain

Floats = npt.NDArray[np.float32]


def colours_of(rgb: npt.NDArray[np.uint8]) -> tuple[Colour, ...]:
    """The main colours, the largest first. ``rgb``: a small copy of the photo, shape (height, width, 3)."""
    lab = _without_cast(oklab(rgb))
    return colours_in(rgb, lab, _weights(lab))


def colours_in(rgb: npt.NDArray[np.uint8], lab: Floats, weights: Floats) -> tuple[Colour, ...]:
    """The main colours of pixels that count as ``weights`` says; ``lab`` are the same pixels in OKLab. The largest first."""
    names = _named(lab)
    total = float(weights.sum())
    shares = {int(index): float(weights[names == index].sum()) / total for index in np.unique(names)}
    shares = _without_shades(shares, {index: np.median(lab[names == index], axis=0) for index in shares})
    ranked = sorted(shares, key=lambda index: -shares[index])
    worth_naming = [index for index in ranked[:_MOST_NAMES] if shares[index] >= _LEAST_SHARE] or ranked[:1]
    return tuple(_colour(rgb[names == index], index, shares[index]) for index in worth_naming)


def _without_shades(shares: dict[int, float], medians: dict[int, Floats]) -> dict[int, float]:
    """One cloth in folds has one colour: a shade that lies close to a more common one of its family counts as that one."""
    kept: dict[int, float] = {}
    for index in sorted(shares, key=lambda index: -shares[index]):
        family = (
            other for other in kept
            if any({NAMES[index], NAMES[other]} <= group for group in _SHADES) and np.linalg.norm(medians[index] - medians[other]) < _SHADE
        )  # fmt: skip
        chosen = next(family, index)
        kept[chosen] = kept.get(chosen, 0.0) + shares[index]
    return kept


def _colour(pixels: npt.NDArray[np.uint8], index: int, share: float) -> Colour:
    red, green, blue = (int(value) for value in np.median(pixels, axis=0))
    return Colour(name=NAMES[index], share=round(min(share, 1.0), 3), rgb=(red, green, blue))


def oklab(rgb: npt.NDArray[np.uint8]) -> Floats:
    """sRGB bytes to OKLab: lightness 0..1, green-red, blue-yellow. https://bottosson.github.io/posts/oklab/"""
    linear = _LINEAR[rgb]
    return np.asarray(np.cbrt(linear @ _TO_CONES.T) @ _TO_LAB.T, dtype=np.float32)


_steps = np.arange(256, dtype=np.float32) / 255
_LINEAR = np.where(_steps <= 0.04045, _steps / 12.92, ((_steps + 0.055) / 1.055) ** 2.4).astype(np.float32)
_TO_CONES = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]],
    dtype=np.float32,
)
_TO_LAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099], [0.0259040371, 0.7827717662, -0.8086757660]],
    dtype=np.float32,
)


def _without_cast(lab: Floats) -> Floats:
    """Takes out part of a colour cast, if the brightest pixels look like white paper under tinted light.

    They must be few (a beige wall that fills the photo is beige), bright and only faintly tinted.
    """
    bright = lab[..., 0] >= max(0.8, float(np.percentile(lab[..., 0], 92)))
    if not 0.01 <= float(bright.mean()) <= 0.3:
        return lab
    tint = np.median(lab[bright], axis=0)[1:]
    if not 0.008 <= float(np.hypot(*tint)) <= 0.05:
        return lab
    corrected = lab.copy()
    corrected[..., 1:] -= _CAST_TRUST * tint * np.clip(lab[..., :1], 0, 1)
    return corrected


def _named(lab: Floats) -> npt.NDArray[np.intp]:
    """Index into NAMES for every pixel. The numbers are the borders at which people change the word."""
    light = lab[..., 0]
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    hue = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % 360

    def warm(low: float, high: float) -> Any:
        return (hue >= low) & (hue < high)

    grey = chroma < np.where(light < 0.35, 0.038, np.where(light > 0.9, 0.018, 0.024))
    reddish = (hue >= 345) | (hue < 38)
    yellowish = warm(82, 116)
    rules: list[tuple[Any, str]] = [
        (light < 0.2, "black"),
        (grey & (light < 0.27), "black"),
        (grey & (light < 0.45), "dark-grey"),
        (grey & (light < 0.72), "grey"),
        (grey & (light < 0.88), "light-grey"),
        (grey | ((light > 0.97) & (chroma < 0.03)), "white"),
        (reddish & (light < 0.45) & (chroma < 0.075), "dark-brown"),
        (reddish & (light < 0.45), "dark-red"),
        (reddish & ((light > 0.66) | (hue >= 345)) & (chroma > 0.03) & (chroma < np.where(hue < 38, 0.17, 1)), "pink"),
        (reddish & (light > 0.55) & (chroma < 0.13), "pink"),
        (reddish & (chroma < 0.09), "brown"),
        (reddish, "red"),
        (warm(38, 82) & (light > 0.66) & (chroma > 0.12), "orange"),
        (warm(38, 116) & (light > 0.77) & (chroma < 0.085), "beige"),
        (warm(38, 82) & (light > 0.64), "light-brown"),
        (warm(38, 50) & (light > 0.55) & (chroma > 0.15), "orange"),
        (warm(38, 82) & (light < 0.36), "dark-brown"),
        (warm(38, 82), "brown"),
        (yellowish & (light > 0.7) & (chroma > 0.085), "yellow"),
        (yellowish & (light > 0.7), "beige"),
        (yellowish & (hue < 100) & (chroma < 0.07), "brown"),
        (yellowish, "olive"),
        (warm(116, 168) & (light < 0.45), "dark-green"),
        (warm(116, 168) & (light > 0.82) & (chroma < 0.17), "light-green"),
        (warm(116, 168), "green"),
        (warm(168, 212) & (light < 0.56), "dark-turquoise"),
        (warm(168, 212), "turquoise"),
        (warm(212, 284) & (light < 0.285), "navy"),
        (warm(212, 284) & (light < 0.42) & (chroma < 0.2), "dark-blue"),
        (warm(212, 284) & (light > 0.74), "light-blue"),
        (warm(212, 284), "blue"),
        ((hue >= 284) & (light < 0.38), "dark-purple"),
        ((hue >= 326) & (light > 0.66) & (chroma > 0.22), "pink"),
        ((hue >= 330) & (light > 0.62), "pink"),
        ((hue >= 284) & (light > 0.75), "light-purple"),
    ]
    choices = [NAMES.index(name) for _, name in rules]
    return np.asarray(np.select([condition for condition, _ in rules], choices, default=NAMES.index("purple")), dtype=np.intp)


def _weights(lab: Floats) -> Floats:
    """How much each pixel counts: the middle more than the rim, and the thing in the middle, if one stands out, much more than the rest."""
    height, width = lab.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    centre = np.exp(-(x**2 + y**2) / 0.45).astype(np.float32)
    thing = _thing(lab, centre)
    return centre if thing is None else np.asarray(np.where(thing, centre, 0.1 * centre), dtype=np.float32)


def _of_background(lab: Floats, rim: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Where most of the border has one colour, a thing may reach in from the border (held in a hand, on a pole) and still be apart."""
    colours = np.array([lab[y, x] for x, y in rim])
    usual = np.linalg.norm(colours - np.median(colours, axis=0), axis=1) < _ONE_GROUND
    return [seed for seed, is_usual in zip(rim, usual, strict=True) if is_usual] if usual.mean() >= _MOST_OF_RIM else rim


def _thing(lab: Floats, centre: Floats) -> npt.NDArray[np.bool_] | None:
    """The compact patch around the middle that the border's colours do not flow into; None where there is no such patch.

    Letters on a page are no such patch, and neither is a cloth that fills the photo.
    """
    import cv2

    height, width = lab.shape[:2]
    if min(height, width) < 16:
        return None
    soft: Any = cv2.GaussianBlur(lab, (0, 0), 1.2)
    flooded = np.zeros((height + 2, width + 2), dtype=np.uint8)
    rim = [(x, y) for x in range(0, width, 6) for y in (0, height - 1)] + [(x, y) for y in range(0, height, 6) for x in (0, width - 1)]
    for seed in _of_background(lab, rim):
        if not flooded[seed[1] + 1, seed[0] + 1]:
            cv2.floodFill(soft, flooded, seed, 0, _FLOW, _FLOW, cv2.FLOODFILL_MASK_ONLY | 4 | (1 << 8))
    apart = cv2.morphologyEx(1 - flooded[1:-1, 1:-1], cv2.MORPH_OPEN, np.ones((3, 3), dtype=np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(apart)
    if count < 2:
        return None
    best = max(range(1, count), key=lambda i: float(centre[labels == i].sum()))
    area, box_area = int(stats[best][4]), int(stats[best][2]) * int(stats[best][3])
    if area < _THING_LEAST * labels.size or area < 0.35 * box_area:
        return None
    patch: Any = (labels == best).astype(np.uint8)
    closed = cv2.morphologyEx(patch, cv2.MORPH_CLOSE, np.ones((9, 9), dtype=np.uint8))
    return np.asarray(closed > 0)
