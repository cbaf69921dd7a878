"""The colours of the circled part of a photo, looked at on the spot: the glance knows only the whole photo."""

from io import BytesIO

from PIL import Image

from assistant.providers.base import PhotoInput
from vision.colours import LONGEST, colours_of
from vision.scaling import copy_of
from vision.types import Colour


def colours_asked_about(photo: PhotoInput) -> tuple[tuple[Colour, ...], bool]:
    """The colours, and whether they are those of the part the person means. False when a part is circled that could not be looked at."""
    if photo.region is None:
        return photo.glance.colours, True
    if photo.crop_jpeg is None:
        return photo.glance.colours, False
    try:
        with Image.open(BytesIO(photo.crop_jpeg), formats=("JPEG",)) as crop:
            return colours_of(copy_of(crop, LONGEST).rgb), True
    except OSError:
        return photo.glance.colours, False
