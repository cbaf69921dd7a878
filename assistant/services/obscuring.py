"""A person's photo for the eyes of somebody else: looked at, faces and cards hidden, without metadata.

Who may see it, and whether at all, is for the caller to say.
"""

from typing import TYPE_CHECKING

from assistant.models import Photo
from assistant.services.media import photo_bytes, photo_glance, photo_reading
from vision.types import Glance, Region

if TYPE_CHECKING:
    from PIL import Image

MAX_SIDE = 2048


class PhotoUnchecked(Exception):
    """Nobody could look for faces, or read what could be a card: could not check is not clean."""


def photo_open(photo: Photo) -> "Image.Image":
    """Raises OSError when the file is gone."""
    from vision.intake import open_clean

    image = open_clean(photo_bytes(photo))
    image.load()
    return image


def photo_seen(photo: Photo, image: "Image.Image") -> Glance:
    """What our own eyes saw in it; they look now if they have not. Raises Photo.DoesNotExist when it was deleted meanwhile."""
    from vision.look import glance

    return photo_glance(photo.pk, lambda: glance(image))


def photo_obscured(photo: Photo, image: "Image.Image", glance: Glance) -> "Image.Image":
    """A copy with faces and cards hidden. Raises PhotoUnchecked, and Photo.DoesNotExist when it was deleted meanwhile."""
    from vision.cards import find_cards
    from vision.look import read
    from vision.obscure import obscure

    reading = photo_reading(photo.pk, lambda: read(image))
    cards = find_cards(reading, glance.codes, image.size)
    if glance.faces is None or cards is None:
        raise PhotoUnchecked
    return obscure(image, glance.faces, cards)


def photo_jpeg(image: "Image.Image", region: Region | None, max_side: int = MAX_SIDE) -> bytes:
    """As JPEG without metadata, the circled part framed."""
    from vision.marking import outline
    from vision.obscure import jpeg_for_model

    return jpeg_for_model(outline(image, region) if region else image, max_side)
