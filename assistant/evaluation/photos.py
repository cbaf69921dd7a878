"""A drawn photo: its pixels, and where in it what is printed."""

from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Printed:
    """One line of print. ``corners``: clockwise from its top left, shape (4, 2); ``letter``: height of a capital; both in pixels.

    ``role`` says what the line tells ("expiry", "total"), "" for what nobody asks about.
    """

    text: str
    corners: Floats
    letter: float
    role: str = ""

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        left, top = self.corners.min(axis=0)
        right, bottom = self.corners.max(axis=0)
        return float(left), float(top), float(right), float(bottom)


@dataclass(frozen=True, slots=True)
class Photo:
    """``rgb``: shape (height, width, 3). ``prints`` in reading order."""

    rgb: Pixels
    prints: tuple[Printed, ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        """Width, height."""
        return self.rgb.shape[1], self.rgb.shape[0]

    @property
    def megapixels(self) -> float:
        return float(self.rgb.shape[0] * self.rgb.shape[1] / 1e6)

    def by_role(self, role: str) -> tuple[Printed, ...]:
        return tuple(line for line in self.prints if line.role == role)

    def moved(self, rgb: Pixels, matrix: Floats) -> "Photo":
        """The same print in other pixels. ``matrix``: the 3 x 3 homography from these pixels to those."""
        return Photo(rgb, tuple(moved(line, matrix) for line in self.prints))

    def jpeg(self) -> bytes:
        """As a phone would send it."""
        out = BytesIO()
        Image.fromarray(self.rgb).save(out, "JPEG", quality=85)
        return out.getvalue()


def moved(line: Printed, matrix: Floats) -> Printed:
    mapped = np.column_stack([line.corners, np.ones(4)]) @ matrix.T
    corners = mapped[:, :2] / mapped[:, 2:]
    grown = float(np.sqrt(_area(corners) / max(_area(line.corners), 1e-9)))
    return replace(line, corners=corners, letter=line.letter * grown)


def _area(corners: Floats) -> float:
    x, y = corners[:, 0], corners[:, 1]
    return float(abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) / 2)
