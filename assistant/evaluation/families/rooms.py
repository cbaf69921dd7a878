"""Rooms: dark, with a lamp, with a window; and photos that show nothing."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from assistant.evaluation.cases import Case
from assistant.evaluation.damage import Damage, damaged
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.photos import Photo
from assistant.evaluation.staging import seen, surface
from assistant.evaluation.truths import Absent, Kind, OneOf

_SIDES = ("left", "right", "top")
_SIZE = (1200, 900)


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("room", seed)
    dark = OneOf(("light-dark", "light-none-dark"), ("light-normal", "light-bright", "light-shines"))
    lamp = OneOf(("light-shines",), ("light-none", "light-dark"))
    day = OneOf(("light-normal", "light-bright"), ("light-none-dark", "light-dark", "light-dim"))
    for level in (0.02, 0.04, 0.03):
        yield asking.case(Kind.LIGHT, Room(level), dark, script=None)
    for place in ((0.2, 0.2), (0.75, 0.25), (0.5, 0.3)):
        yield asking.case(Kind.LIGHT, Room(0.16, place), lamp, script=None)
    for level in (0.7, 0.85):
        yield asking.case(Kind.LIGHT, Room(level), day, script=None)
    for side in (*_SIDES, "left", "right"):
        wrong = (*(f"light-from-{other}" for other in (*_SIDES, "bottom") if other != side), "brighter-none")
        yield asking.case(Kind.BRIGHTER, Window(side), OneOf((f"light-from-{side}",), wrong), script=None)
    for kind in (Kind.PRODUCT, Kind.READ, Kind.EXPIRY):
        yield asking.case(kind, Plain(), Absent(), script=None, readable=False, problems=("empty",))
        yield asking.case(kind, Thumb(), Absent(), script=None, readable=False, problems=("covered",))


@dataclass(frozen=True)
class Room:
    """``level``: how light it is, 1 for a sunny one; ``lamp``: where one shines, as parts of the width and height."""

    level: float
    lamp: tuple[float, float] | None = None

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        scene = furniture(rng) * self.level
        if self.lamp:
            width, height = _SIZE
            y, x = np.mgrid[0:height, 0:width].astype(np.float32)
            away = np.hypot(x - self.lamp[0] * width, y - self.lamp[1] * height) / width
            glow = np.exp(-away / 0.09)[..., None] * np.array((255, 214, 150), dtype=np.float32) * 0.55
            bulb = (away < 0.035)[..., None] * 255.0
            scene = scene * (1 + 1.5 * np.exp(-away / 0.3))[..., None] + glow + bulb
        return (Photo(seen(scene, rng, even=True, noise=2.5)),)


@dataclass(frozen=True)
class Window:
    side: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        width, height = _SIZE
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        near = {"left": 1 - x / width, "right": x / width, "top": 1 - y / height}[self.side]
        return (Photo(seen(furniture(rng) * (0.25 + 0.95 * near[..., None] ** 1.5) + 60 * near[..., None] ** 4, rng, even=True)),)


@dataclass(frozen=True)
class Plain:
    """A table and nothing on it."""

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        return (Photo(seen(surface(_SIZE, rng.choice([(186, 180, 170), (120, 122, 124), (206, 204, 200)]), rng, grain=0.012), rng)),)


@dataclass(frozen=True)
class Thumb:
    """A finger over nearly all of a table."""

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        photo = Photo(seen(surface(_SIZE, (150, 112, 76), rng), rng))
        return (damaged(photo, Damage("thumb"), "", rng),)


def furniture(rng: random.Random) -> Any:
    """A wall with a picture, a floor and a cupboard, in full light; float32, shape (height, width, 3)."""
    width, height = _SIZE
    scene = surface(_SIZE, (212, 206, 196), rng, grain=0.03)
    floor = surface((width, height - 640), (142, 104, 72), rng, grain=0.12)
    scene[640:] = floor
    left = rng.randint(80, 500)
    scene[330:720, left : left + 320] *= np.array((0.52, 0.42, 0.34), dtype=np.float32)
    scene[340:520, left + 10 : left + 155] *= 0.9
    frame = rng.randint(620, 900)
    scene[120:300, frame : frame + 220] *= np.array((0.5, 0.62, 0.7), dtype=np.float32)
    return scene
