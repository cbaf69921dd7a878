"""What a volunteer may see: exactly what the person chose, and nothing that could not be checked."""

from PIL import Image

from accounts.models import VolunteerShare
from assistant.models import Photo
from assistant.services.media import photo_bytes, photo_glance, photo_reading
from safety.engine.types import PhotoCase
from safety.services import decision_append
from vision.types import Glance, Reading, Region
from volunteers.models import OPEN, HelpRequest, RequestPhoto
from volunteers.services.barriers import gate
from volunteers.services.errors import PhotoNotShared

MAX_SIDE = 2048


def photo_for_volunteer(request: HelpRequest, number: int) -> bytes:
    """The photo as JPEG, without metadata, the circled part framed. Raises PhotoNotShared."""
    row = RequestPhoto.objects.select_related("photo").filter(request=request, number=number).first()
    if row is None or request.share == VolunteerShare.TEXT:
        raise PhotoNotShared
    try:
        image = _open(row.photo)
        glance = photo_glance(row.photo.pk, lambda: _glance(image))
        if _stays(row.photo, glance):
            raise PhotoNotShared
        if request.share == VolunteerShare.OBSCURED:
            image = _obscured(row.photo, image, glance)
    except (Photo.DoesNotExist, OSError) as error:  # deleted meanwhile
        raise PhotoNotShared from error
    jpeg = _jpeg(image, Region.model_validate(row.region) if row.region else None)
    # To look and to read takes seconds, and the person may have thought better of it meanwhile.
    if not RequestPhoto.objects.filter(pk=row.pk, request__share=request.share, request__state__in=OPEN).exists():
        raise PhotoNotShared
    return jpeg


def _open(photo: Photo) -> Image.Image:
    from vision.intake import open_clean

    image = open_clean(photo_bytes(photo))
    image.load()
    return image


def _glance(image: Image.Image) -> Glance:
    from vision.look import glance

    return glance(image)


def _read(image: Image.Image) -> Reading:
    from vision.look import read

    return read(image)


def _stays(photo: Photo, glance: Glance) -> bool:
    """Somebody undressed is shown to no stranger, and a photo that nobody could look at neither."""
    judgement = gate().judge_photo(PhotoCase(len(glance.faces) if glance.faces is not None else None, glance.undressed))
    decision_append(subject_kind="photo", subject_id=photo.pk, gate="photo", judgement=judgement)
    return judgement.stays


def _obscured(photo: Photo, image: Image.Image, glance: Glance) -> Image.Image:
    from vision.cards import find_cards
    from vision.obscure import obscure

    reading = photo_reading(photo.pk, lambda: _read(image))
    cards = find_cards(reading, glance.codes, image.size)
    if glance.faces is None or cards is None:
        raise PhotoNotShared  # could not check is not clean
    return obscure(image, glance.faces, cards)


def _jpeg(image: Image.Image, region: Region | None) -> bytes:
    from vision.marking import outline
    from vision.obscure import jpeg_for_model

    return jpeg_for_model(outline(image, region) if region else image, MAX_SIDE)
