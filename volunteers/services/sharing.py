"""What a volunteer may see: exactly what the person chose, and nothing that could not be checked."""

from accounts.models import VolunteerShare
from assistant.models import Photo, Viewer
from assistant.services.obscuring import PhotoUnchecked, photo_jpeg, photo_obscured, photo_open, photo_seen
from assistant.services.viewing import photo_viewed
from safety.current import current_gate
from safety.engine.types import PhotoCase
from safety.services import decision_append
from vision.types import Glance, Region
from volunteers.models import OPEN, HelpRequest, RequestPhoto
from volunteers.services.errors import PhotoNotShared


def photo_for_volunteer(request: HelpRequest, number: int) -> bytes:
    """The photo as JPEG, without metadata, the circled part framed. Raises PhotoNotShared."""
    row = RequestPhoto.objects.select_related("photo").filter(request=request, number=number).first()
    if row is None or request.share == VolunteerShare.TEXT:
        raise PhotoNotShared
    try:
        image = photo_open(row.photo)
        glance = photo_seen(row.photo, image)
        if _stays(row.photo, glance):
            raise PhotoNotShared
        if request.share == VolunteerShare.OBSCURED:
            image = photo_obscured(row.photo, image, glance)
    except (Photo.DoesNotExist, OSError, PhotoUnchecked) as error:  # deleted meanwhile, or could not be checked
        raise PhotoNotShared from error
    jpeg = photo_jpeg(image, Region.model_validate(row.region) if row.region else None)
    # To look and to read takes seconds, and the person may have thought better of it meanwhile.
    if not RequestPhoto.objects.filter(pk=row.pk, request__share=request.share, request__state__in=OPEN).exists():
        raise PhotoNotShared
    _write_down(request, row)
    return jpeg


def _write_down(request: HelpRequest, row: RequestPhoto) -> None:
    """The person can read who saw it. Under the claim: two volunteers are two looks, and neither is named."""
    claim = request.claims.filter(ended_at=None).values_list("pk", flat=True).first()
    obscured = request.share == VolunteerShare.OBSCURED
    try:
        photo_viewed(row.photo_id, Viewer.VOLUNTEER, obscured=obscured, question_id=request.question_id, occasion=claim)
    except Photo.DoesNotExist as error:  # deleted at this moment
        raise PhotoNotShared from error


def _stays(photo: Photo, glance: Glance) -> bool:
    """Somebody undressed is shown to no stranger, and a photo that nobody could look at neither."""
    judgement = current_gate().judge_photo(PhotoCase(len(glance.faces) if glance.faces is not None else None, glance.undressed))
    decision_append(subject_kind="photo", subject_id=photo.pk, gate="photo", judgement=judgement)
    return judgement.stays
