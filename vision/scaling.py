"""Smaller copies of a photo. Every eye works on a copy no larger than it needs, and boxes are put back into photo pixels."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, JpegImagePlugin

from vision.types import Box

_NEARLY = 0.8

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Copy:
    """``rgb`` has shape (height, width, 3). A point of the copy times ``scale`` is a point of the photo, whose size is ``size``."""

    rgb: Pixels
    scale: tuple[float, float]
    size: tuple[int, int]

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """A rectangle of the copy as a box of the photo, clipped to it and at least one pixel large."""
        width, height = self.size
        x0 = min(max(int(left * self.scale[0]), 0), width - 1)
        y0 = min(max(int(top * self.scale[1]), 0), height - 1)
        x1 = min(max(int(np.ceil(right * self.scale[0])), x0 + 1), width)
        y1 = min(max(int(np.ceil(bottom * self.scale[1])), y0 + 1), height)
        return x0, y0, x1 - x0, y1 - y0


def part_of(image: Image.Image, box: Box) -> Image.Image:
    """The pixels within a box of the photo, in full size."""
    left, top, width, height = box
    return image.crop((left, top, left + width, top + height))


def copy_of(image: Image.Image, longest: int) -> Copy:
    """An RGB copy whose longest side is at most ``longest``, and not much less for a larger photo. The image itself is left as it was."""
    size = image.size
    small = _coarsely_decoded(image, longest)
    times = -(-max(small.size) // longest)
    if times > 1 and max(small.size) / times >= _NEARLY * longest:
        small = small.reduce(times)  # whole steps are several times quicker than any other size
    elif times > 1:
        small = small.resize(_scaled(size, longest / max(size)), Image.Resampling.BILINEAR, reducing_gap=2.0)
    rgb = np.asarray(small.convert("RGB"))
    return Copy(rgb=rgb, scale=(size[0] / rgb.shape[1], size[1] / rgb.shape[0]), size=size)


def smaller(copy: Copy, longest: int) -> Copy:
    """A copy of the copy."""
    height, width = copy.rgb.shape[:2]
    if max(width, height) <= longest:
        return copy
    import cv2

    new_width, new_height = _scaled((width, height), longest / max(width, height))
    rgb: Any = cv2.resize(copy.rgb, (new_width, new_height), interpolation=cv2.INTER_AREA)
    return Copy(rgb=rgb, scale=(copy.size[0] / new_width, copy.size[1] / new_height), size=copy.size)


def _scaled(size: tuple[int, int], ratio: float) -> tuple[int, int]:
    return max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio))


def _coarsely_decoded(image: Image.Image, longest: int) -> Image.Image:
    """A JPEG nobody has decoded yet can be decoded at a half or a quarter of its size, which is much faster.

    That is done on a second handle: Pillow's draft mode would shrink the caller's image for good.
    """
    source = getattr(image, "fp", None)
    if not isinstance(image, JpegImagePlugin.JpegImageFile) or not image.tile or not isinstance(source, BytesIO):
        return image
    again = Image.open(BytesIO(source.getvalue()), formats=("JPEG",))
    again.draft("RGB", _scaled(image.size, min(1.0, longest / max(image.size))))
    return again
