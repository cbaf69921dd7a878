"""The colours and the pattern of the circled part of a photo, looked at on the spot: the glance knows only the whole photo."""

from io import BytesIO

from PIL import Image

from assistant.providers.base import PhotoInput
from vision import colours, patterns
from vision.scaling import Pixels, copy_of
from vision.types import Colour, Pattern


def colours_asked_about(photo: PhotoInput) -> tuple[tuple[Colour, ...], bool]:
    """The colours, and whether they are those of the part the person means. False when a part is circled that could not be looked at."""
    if photo.region is None:
        return photo.glance.colours, True
    pixels = _circled(photo, colours.LONGEST)
    return (photo.glance.colours, False) if pixels is None else (colours.colours_of(pixels), True)


def pattern_asked_about(photo: PhotoInput) -> Pattern | None:
    """The pattern of the part the person means; None where that cannot be told or looked at."""
    if photo.region is None:
        return photo.glance.pattern
    pixels = _circled(photo, patterns.LONGEST)
    return None if pixels is None else patterns.pattern_of(pixels)


def _circled(photo: PhotoInput, longest: int) -> Pixels | None:
    if photo.crop_jpeg is None:
        return None
    try:
        with Image.open(BytesIO(photo.crop_jpeg), formats=("JPEG",)) as crop:
            return copy_of(crop, longest).rgb
    except OSError:
        return None
