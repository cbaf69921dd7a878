"""Taking the photo: a sheet lies on a table, a little aslant, in uneven light, before a sensor that is not perfect."""

import random
from typing import Any

import numpy as np

from assistant.evaluation.photos import Floats, Photo, Pixels, moved
from assistant.evaluation.sheets import Colour, Sheet

_GROUNDS: dict[str, Colour] = {
    "wood": (150, 112, 76),
    "dark wood": (86, 60, 42),
    "stone": (128, 128, 126),
    "cloth": (96, 108, 128),
    "worktop": (196, 190, 180),
}
GROUNDS = tuple(_GROUNDS)


def photograph(
    sheet: Sheet,
    rng: random.Random,
    *,
    megapixels: float = 2.0,
    share: float = 0.82,
    ground: str = "",
    tilt: float | None = None,
    at: tuple[float, float] = (0.5, 0.5),
    lit: bool = False,
) -> Photo:
    """``share``: how much of the photo the sheet may fill along its tighter side; ``at``: where its middle lies; ``tilt`` in degrees.

    ``lit``: a screen, which has its own light and so no shadow on it.
    """
    import cv2

    width, height = _frame(sheet.width > sheet.height, megapixels)
    zoom = share * min(width / sheet.width, height / sheet.height)
    drawn, prints = sheet.render(zoom)
    matrix = _pose(drawn.size, (width * at[0], height * at[1]), rng.uniform(-2.5, 2.5) if tilt is None else tilt, rng)
    scene = surface((width, height), _GROUNDS[ground or rng.choice(GROUNDS)], rng).astype(np.uint8)
    mask: Any = cv2.warpPerspective(np.full((drawn.height, drawn.width), 255, dtype=np.uint8), matrix, (width, height))
    laid: Any = cv2.warpPerspective(np.asarray(drawn), matrix, (width, height), flags=cv2.INTER_AREA)
    cv2.copyTo(laid, mask, scene)
    around = _glow_around(mask) if lit else _shadow_around(mask)
    return Photo(seen(scene, rng, even=lit, light=around), tuple(moved(line, matrix) for line in prints))


def _shadow_around(mask: Any) -> Any:
    """The light beside a sheet that lies on a table; small, since shadows are soft."""
    import cv2

    small: Any = cv2.resize(mask, (160, 160), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    soft: Any = cv2.GaussianBlur(np.roll(small, (2, 2), axis=(0, 1)), (0, 0), 1.6)
    return 1 - 0.35 * soft * (small < 0.5)


def _glow_around(mask: Any) -> Any:
    """A screen is brighter than the desk around it."""
    import cv2

    return 0.6 + 0.4 * (cv2.resize(mask, (160, 160), interpolation=cv2.INTER_AREA).astype(np.float32) / 255)


def surface(size: tuple[int, int], colour: Colour, rng: random.Random, *, grain: float = 0.10) -> Any:
    """A table or wall of that colour, with a grain; float32, shape (height, width, 3)."""
    import cv2

    width, height = size
    noise = np.random.default_rng(rng.getrandbits(32))
    wide, high = min(width, 600), min(height, 600)  # the grain of a table is no finer than that
    mottled = np.zeros((high, wide), dtype=np.float32)
    for across, down, weight in ((6, 5, 0.5), (24, 60, 0.3), (60, 400, 0.2)):
        coarse = noise.normal(0, 1, (min(down, high), min(across, wide))).astype(np.float32)
        mottled += weight * cv2.resize(coarse, (wide, high), interpolation=cv2.INTER_CUBIC)
    flat = np.clip(np.array(colour, dtype=np.float32) * (1 + grain * mottled[..., None]), 0, 255)
    return cv2.resize(flat, (width, height), interpolation=cv2.INTER_LINEAR)


def seen(scene: Any, rng: random.Random, *, even: bool = False, noise: float = 2.2, light: Any = None) -> Pixels:
    """What the sensor makes of it: light that falls off to one side, a lens that is not quite sharp, noise of ``noise`` grey levels.

    ``light``: more light and shadow, as a small field of factors that is stretched over the scene.
    """
    import cv2

    height, width = scene.shape[:2]
    fall = 0.06 if even else 0.22
    across = np.linspace(rng.uniform(1 - fall, 1), rng.uniform(1 - fall, 1), 160, dtype=np.float32)
    down = np.linspace(rng.uniform(1 - fall, 1), rng.uniform(1 - fall, 1), 160, dtype=np.float32)
    field = across[None, :] * down[:, None] * (1 if light is None else light)
    lit: Any = cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)
    soft: Any = cv2.GaussianBlur(scene, (0, 0), 0.55)
    grain = np.random.default_rng(rng.getrandbits(32))
    out = np.empty((height, width, 3), dtype=np.uint8)
    for top in range(0, height, 256):  # in strips: a large photo as floating point numbers would fill the memory
        rows = slice(top, min(top + 256, height))
        sensed = soft[rows] * lit[rows, :, None]
        sensed += noise * grain.standard_normal((*sensed.shape[:2], 1), dtype=np.float32)
        out[rows] = np.clip(sensed, 0, 255)
    return out


def _frame(lies_wide: bool, megapixels: float) -> tuple[int, int]:
    """A phone's 4:3 photo, held the way the thing lies."""
    long, short = round((megapixels * 1e6 * 4 / 3) ** 0.5), round((megapixels * 1e6 * 3 / 4) ** 0.5)
    return (long, short) if lies_wide else (short, long)


def _pose(size: tuple[int, int], middle: tuple[float, float], tilt: float, rng: random.Random) -> Floats:
    """The homography that lays a sheet of this size with its middle there, turned by ``tilt`` degrees and seen a little from the side."""
    import cv2

    width, height = size
    reach = 0.018 * max(width, height)
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    angle = np.radians(tilt)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    askew = np.array([[rng.uniform(-reach, reach) for _ in range(2)] for _ in range(4)])
    laid = (flat - np.array([width / 2, height / 2])) @ turn.T + np.array(middle) + askew
    return np.asarray(cv2.getPerspectiveTransform(flat, laid.astype(np.float32)), dtype=np.float64)
