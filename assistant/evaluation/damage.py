"""Spoiling a photo by a known amount, and whether what was asked about can still be read by anybody.

The amounts are measured against the letters that are asked about, h being the height of a capital in pixels after the damage:

    damage        readable up to      unreadable from       because
    blur          sigma 0.12 h        sigma 0.45 h          a stroke is about h / 7 wide and letters stand 0.2 h apart
    motion        length 0.3 h        length 1.3 h          a letter is smeared over its neighbour
    noise         sigma 25 (of 255)   sigma 400             ink and paper differ by about 200; seen from afar, noise averages out
    dark          1/4 of the light    1/60                  then ink and paper differ by 3 grey levels, less than the noise
    far           h 10 px             h 4 px                five rows of pixels are the least that an E needs
    glare, thumb  beside the letters  over all of them
    cut           nothing missing     a third of the width or most of the height of the asked line is outside
    turned, askew always readable: a photo may lie on its side

What lies between is borderline and left out of the rates of sending back.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from assistant.evaluation.photos import Floats, Photo, Printed
from assistant.evaluation.staging import surface

#: Up to the first still readable, from the second on unreadable.
_LIMITS = {"blur": (0.12, 0.45), "shaken sideways": (0.3, 1.3), "shaken up and down": (0.3, 1.3), "noise": (25, 400), "dark": (4, 60)}
_PROBLEMS = {
    "blur": ("blurred",),
    "shaken sideways": ("blurred",),
    "shaken up and down": ("blurred",),
    "noise": ("dark", "blurred", "unreadable"),
    "dark": ("dark",),
    "far": ("too_small",),
    "glare": ("glare", "overexposed"),
    "thumb": ("covered",),
    "cut left": ("cut_left",),
    "cut right": ("cut_right",),
    "cut top": ("cut_top",),
    "cut bottom": ("cut_bottom",),
}


@dataclass(frozen=True, slots=True)
class Damage:
    """``amount`` in the unit of the table above; degrees for "turned", a share of the width for "askew"."""

    name: str
    amount: float = 0.0

    def __str__(self) -> str:
        return f"{self.name} {self.amount:g}" if self.amount else self.name

    @property
    def readable(self) -> bool | None:
        """Whether the asked print can still be read; None for borderline."""
        if self.name in _LIMITS:
            least, most = _LIMITS[self.name]
            return True if self.amount <= least else (False if self.amount >= most else None)
        if self.name == "far":
            return True if self.amount >= 10 else (False if self.amount <= 4 else None)
        return self.name in {"turned", "askew", "glare beside"}

    @property
    def problems(self) -> tuple[str, ...]:
        """What a hint should be about, any of these; () where nothing is wrong with the photo."""
        return _PROBLEMS.get(self.name, ()) if self.readable is False else ()


def damaged(photo: Photo, damage: Damage, role: str, rng: random.Random) -> Photo:
    """The same scene, spoiled. ``role``: which print is asked about ("" for all of it). Raises KeyError for an unknown damage."""
    asked = photo.by_role(role) or photo.prints
    return _SPOIL[damage.name](photo, damage.amount, asked, rng)


# Lens and sensor ----------------------------------------------------------------------------------------------------------------


def _blur(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    import cv2

    sigma = amount * _letter(asked)
    return replace(photo, rgb=np.asarray(cv2.GaussianBlur(photo.rgb, (0, 0), sigma)))


def _shaken(across: float, down: float) -> Callable[[Photo, float, tuple[Printed, ...], random.Random], Photo]:
    def spoil(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
        import cv2

        length = max(3, round(amount * _letter(asked)))
        kernel = np.zeros((length, length), dtype=np.float32)
        middle = length // 2
        if across:
            kernel[middle, :] = 1 / length
        if down:
            kernel[:, middle] = 1 / length
        return replace(photo, rgb=np.asarray(cv2.filter2D(photo.rgb, -1, kernel)))

    return spoil


def _noise(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    grain = np.random.default_rng(rng.getrandbits(32)).standard_normal(photo.rgb.shape, dtype=np.float32)
    return replace(photo, rgb=_bytes(photo.rgb + amount * grain))


def _dark(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    dim = photo.rgb.astype(np.float32) / amount
    grain = np.random.default_rng(rng.getrandbits(32)).standard_normal(photo.rgb.shape, dtype=np.float32)
    return replace(photo, rgb=_bytes(dim + 2.5 * grain))


# Where the camera is ------------------------------------------------------------------------------------------------------------


def _far(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """The whole scene seen from farther away: smaller, with more of the table around it."""
    import cv2

    ratio = amount / _letter(asked)
    width, height = photo.size
    matrix = np.array([[ratio, 0, width * (1 - ratio) / 2], [0, ratio, height * (1 - ratio) / 2], [0, 0, 1]])
    table = surface(photo.size, (134, 118, 100), rng)
    small: Any = cv2.resize(photo.rgb, (max(1, round(width * ratio)), max(1, round(height * ratio))), interpolation=cv2.INTER_AREA)
    left, top = round(matrix[0, 2]), round(matrix[1, 2])
    table[top : top + small.shape[0], left : left + small.shape[1]] = small
    return photo.moved(_bytes(table), matrix)


def _turned(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """Turned clockwise by ``amount`` degrees, in a frame that holds all of it."""

    width, height = photo.size
    angle = np.radians(amount)
    cos, sin = np.cos(angle), np.sin(angle)
    wide, high = round(abs(width * cos) + abs(height * sin)), round(abs(width * sin) + abs(height * cos))
    matrix = np.array(
        [[cos, -sin, wide / 2 - cos * width / 2 + sin * height / 2], [sin, cos, high / 2 - sin * width / 2 - cos * height / 2], [0, 0, 1]]
    )
    return photo.moved(_warped(photo, matrix, (wide, high)), matrix)


def _askew(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """Seen from the side: the far edge is shorter by ``amount`` of its length at either end."""
    import cv2

    width, height = photo.size
    inset = amount * height
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    seen = np.array([(0, inset), (width, 0), (width, height), (0, height - inset)], dtype=np.float32)
    matrix = np.asarray(cv2.getPerspectiveTransform(flat, seen), dtype=np.float64)
    return photo.moved(_warped(photo, matrix, photo.size), matrix)


def _cut(side: str) -> Callable[[Photo, float, tuple[Printed, ...], random.Random], Photo]:
    def spoil(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
        width, height = photo.size
        left, top, right, bottom = 0, 0, width, height
        boxes = [line.box for line in asked]
        first, last = boxes[0], boxes[-1]
        if side == "left":
            left = round(min(box[0] for box in boxes) + 0.36 * (max(box[2] for box in boxes) - min(box[0] for box in boxes)))
        elif side == "right":
            right = round(max(box[2] for box in boxes) - 0.36 * (max(box[2] for box in boxes) - min(box[0] for box in boxes)))
        elif side == "top":
            top = round(first[1] + 0.6 * (first[3] - first[1]))
        else:
            bottom = round(last[1] + 0.3 * (last[3] - last[1]))  # the upper halves of letters alone can be read
        matrix = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]], dtype=np.float64)
        return photo.moved(np.ascontiguousarray(photo.rgb[top:bottom, left:right]), matrix)

    return spoil


# What comes in between ----------------------------------------------------------------------------------------------------------


def _glare(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """A lamp mirrored in the packaging, over all that is asked about."""
    left, top, right, bottom = _around(asked)
    return _blob(photo, ((left + right) / 2, (top + bottom) / 2), (0.62 * (right - left) + 20, 0.7 * (bottom - top) + 40))


def _glare_beside(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """The same lamp, in a corner where nothing is printed."""
    width, height = photo.size
    return _blob(photo, (0.03 * width, 0.97 * height), (0.07 * width, 0.05 * height))


def _thumb(photo: Photo, amount: float, asked: tuple[Printed, ...], rng: random.Random) -> Photo:
    """A finger before the lens, out of focus, over three quarters of the photo."""
    import cv2

    width, height = photo.size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = (((x - 0.35 * width) / (0.62 * width)) ** 2 + ((y - 0.6 * height) / (0.68 * height)) ** 2 < 1).astype(np.float32)
    alpha: Any = cv2.GaussianBlur(cv2.resize(inside, (160, 160), interpolation=cv2.INTER_AREA), (0, 0), 5)
    alpha = cv2.resize(alpha, (width, height))[..., None]
    skin = surface(photo.size, (178, 104, 82), rng, grain=0.01)
    return replace(photo, rgb=_bytes(photo.rgb * (1 - alpha) + skin * alpha))


def _blob(photo: Photo, middle: tuple[float, float], radii: tuple[float, float]) -> Photo:
    width, height = photo.size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.sqrt(((x - middle[0]) / radii[0]) ** 2 + ((y - middle[1]) / radii[1]) ** 2)
    alpha = np.clip((1.45 - away) / 0.35, 0, 1)[..., None]  # fully white to 1.1 radii, then fading out
    return replace(photo, rgb=_bytes(photo.rgb * (1 - alpha) + 255.0 * alpha))


def _letter(asked: tuple[Printed, ...]) -> float:
    """Of the smallest print that is asked about."""
    return min(line.letter for line in asked)


def _around(asked: tuple[Printed, ...]) -> tuple[float, float, float, float]:
    boxes = np.array([line.box for line in asked])
    return float(boxes[:, 0].min()), float(boxes[:, 1].min()), float(boxes[:, 2].max()), float(boxes[:, 3].max())


def _warped(photo: Photo, matrix: Floats, size: tuple[int, int]) -> Any:
    import cv2

    fill = tuple(int(value) for value in photo.rgb[:8, :8].reshape(-1, 3).mean(axis=0))
    return np.asarray(cv2.warpPerspective(photo.rgb, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=fill))


def _bytes(values: Any) -> Any:
    return np.clip(values, 0, 255).astype(np.uint8)


_SPOIL: dict[str, Callable[[Photo, float, tuple[Printed, ...], random.Random], Photo]] = {
    "blur": _blur,
    "shaken sideways": _shaken(1, 0),
    "shaken up and down": _shaken(0, 1),
    "noise": _noise,
    "dark": _dark,
    "far": _far,
    "turned": _turned,
    "askew": _askew,
    "cut left": _cut("left"),
    "cut right": _cut("right"),
    "cut top": _cut("top"),
    "cut bottom": _cut("bottom"),
    "glare": _glare,
    "glare beside": _glare_beside,
    "thumb": _thumb,
}
