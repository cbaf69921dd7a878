"""Clothes and things of one colour, patterns, and two of a pair."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Colour
from assistant.evaluation.staging import seen, surface
from assistant.evaluation.truths import ColourIs, Kind, OneOf

# A dye, and what people call it: neighbours in the language of colours are no mistake.
DYES: dict[str, tuple[Colour, frozenset[str]]] = {
    "red": ((190, 28, 36), frozenset({"red", "dark-red"})),
    "wine": ((104, 22, 36), frozenset({"dark-red", "red"})),
    "pink": ((236, 150, 176), frozenset({"pink"})),
    "orange": ((232, 118, 30), frozenset({"orange"})),
    "brown": ((104, 66, 40), frozenset({"brown", "dark-brown"})),
    "beige": ((214, 196, 164), frozenset({"beige", "light-brown"})),
    "yellow": ((238, 204, 52), frozenset({"yellow"})),
    "green": ((44, 134, 70), frozenset({"green", "dark-green"})),
    "forest": ((26, 74, 44), frozenset({"dark-green", "green"})),
    "turquoise": ((40, 168, 170), frozenset({"turquoise", "dark-turquoise"})),
    "sky": ((140, 190, 232), frozenset({"light-blue", "blue"})),
    "blue": ((36, 84, 182), frozenset({"blue", "dark-blue"})),
    "navy": ((26, 32, 72), frozenset({"navy", "dark-blue"})),
    "purple": ((110, 52, 138), frozenset({"purple", "dark-purple"})),
    "black": ((24, 24, 26), frozenset({"black"})),
    "grey": ((128, 129, 131), frozenset({"grey", "dark-grey", "light-grey"})),
    "white": ((240, 240, 238), frozenset({"white", "light-grey"})),
}
_WALLS: tuple[Colour, ...] = ((206, 200, 190), (150, 116, 84), (120, 122, 124), (88, 92, 104))


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("garment", seed)
    for number, (name, (_, names)) in enumerate(DYES.items()):
        yield asking.case(Kind.COLOUR, Garment(name, number % 3), ColourIs(names), script=None)
    for name, light in (("red", 0.5), ("blue", 0.55), ("green", 0.45)):  # a room in the evening
        yield asking.case(Kind.COLOUR, Garment(name, 1, light), ColourIs(DYES[name][1]), script=None)
    told = {"striped": ("pattern-striped",), "checked": ("pattern-checked",), "plain": ("pattern-plain", "pattern-none")}
    for number, pattern in enumerate(("striped", "checked", "plain", "striped", "checked", "plain", "striped", "plain")):
        wrong = (*(one for other, phrases in told.items() if other != pattern for one in phrases), "pattern-dotted")
        drawn = Patterned(pattern, ("navy", "red", "forest", "black")[number % 4], ("white", "sky", "beige", "grey")[number % 4])
        yield asking.case(Kind.PATTERN, drawn, OneOf(told[pattern], wrong), script=None)
    pairs = (
        ("navy", "navy"),
        ("navy", "black"),
        ("red", "red"),
        ("red", "forest"),
        ("grey", "grey"),
        ("brown", "sky"),
        ("white", "yellow"),
        ("black", "black"),
    )
    for first, second in pairs:
        same, other = ("match-same", "match-alike"), ("match-different", "match-near")
        truth = OneOf(same, other) if first == second else OneOf(other, same)
        yield asking.case(Kind.MATCH, Pair(first, second), truth, script=None)


@dataclass(frozen=True)
class Garment:
    """A folded shirt, a cloth that fills the photo, or a cup; ``light``: 1 for day."""

    dye: str
    shape: int
    light: float = 1.0

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        return (Photo(seen(cloth(rng, DYES[self.dye][0], self.shape) * self.light, rng, noise=2.5)),)


@dataclass(frozen=True)
class Patterned:
    pattern: str
    dye: str
    other: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        return (Photo(seen(cloth(rng, DYES[self.dye][0], 0, self.pattern, DYES[self.other][0]), rng)),)


@dataclass(frozen=True)
class Pair:
    first: str
    second: str

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        return tuple(Photo(seen(cloth(rng, DYES[name][0], 0), rng)) for name in (self.first, self.second))


def cloth(rng: random.Random, dye: Colour, shape: int, pattern: str = "plain", other: Colour = (255, 255, 255)) -> Any:
    """A thing of that dye before a wall, shaded by its folds; float32, shape (height, width, 3). ``shape``: 0 shirt, 1 cloth, 2 cup."""
    import cv2

    width, height = 1200, 1600
    scene = surface((width, height), rng.choice(_WALLS), rng, grain=0.05)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    own = np.broadcast_to(np.array(dye, dtype=np.float32), scene.shape).copy()
    bend = 14 * np.sin(y / 130 + rng.uniform(0, 6)) + 9 * np.sin(x / 170)
    period = rng.uniform(60, 130)
    if pattern == "striped":
        along = (x if rng.random() < 0.5 else y) + bend
        own[(along / period) % 1 < 0.45] = other
    elif pattern == "checked":
        across = ((x + bend) / period % 1 < 0.5).astype(np.float32) + ((y + bend) / period % 1 < 0.5)
        own = own + (np.array(other, dtype=np.float32) - own) * (across / 2)[..., None]
    weave = np.random.default_rng(rng.getrandbits(32)).normal(1, 0.03, (height, width)).astype(np.float32)
    folds = 1 + 0.10 * np.sin(x / 95 + 1.3 * np.sin(y / 240 + rng.uniform(0, 6))) + 0.05 * np.sin(y / 60 + x / 300)
    own *= (folds * weave)[..., None]
    mask = cv2.GaussianBlur(_outline(shape, x / width, y / height).astype(np.float32), (0, 0), 2.0)[..., None]
    return np.clip(scene * (1 - mask) + own * mask, 0, 255).astype(np.float32)


def _outline(shape: int, x: Any, y: Any) -> Any:
    if shape == 1:
        return (abs(x - 0.5) < 0.49) & (abs(y - 0.5) < 0.49)
    if shape == 2:
        handle = (((x - 0.74) / 0.12) ** 2 + ((y - 0.5) / 0.11) ** 2 < 1) & (((x - 0.74) / 0.07) ** 2 + ((y - 0.5) / 0.065) ** 2 > 1)
        return ((abs(x - 0.48) < 0.24) & (abs(y - 0.5) < 0.23)) | handle
    body = (abs(x - 0.5) < 0.27) & (y > 0.2) & (y < 0.86)
    sleeves = (abs(x - 0.5) < 0.43) & (y > 0.2 + 0.5 * (abs(x - 0.5) - 0.27)) & (y < 0.42 + 0.5 * (abs(x - 0.5) - 0.27))
    collar = ((x - 0.5) / 0.08) ** 2 + ((y - 0.2) / 0.05) ** 2 < 1
    return (body | sleeves) & ~collar
