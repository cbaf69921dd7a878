"""Letting a reviewer see a photo: asked for, with a reason, blurred first, and never as it is.

Faces and cards are hidden at every stage. Asking again after giving the case back is asking anew: who looked when, and why, is in the log.
"""

from typing import TYPE_CHECKING
from uuid import uuid5

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from assistant.models import Photo, QuestionPhoto, Viewer
from assistant.services.obscuring import PhotoUnchecked, photo_jpeg, photo_obscured, photo_open, photo_seen
from assistant.services.viewing import photo_viewed
from moderation.models import Reveal, RevealStage, ReviewCase, Reviewer
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.errors import CaseNotHeld, PhotoNotRevealed, ReasonMissing
from vision.types import Region

if TYPE_CHECKING:
    from PIL import Image

LEAST, MOST = 3, 200  # characters of a reason
BLURRED_SIDE = 640
_BLUR = 1 / 32  # of the longer side: a headline across the whole photo is a grey bar


def photo_reveal(reviewer: Reviewer, case: ReviewCase, number: int, stage: RevealStage | str, reason: str) -> Reveal:
    """Photo ``number`` of the case's question may be looked at from now on, for as long as the reviewer holds the case.

    Raises NotAllowed, OwnCase, CaseNotHeld, ReasonMissing; PhotoNotRevealed where there is no such photo, or nobody looked at it blurred.
    """
    check(reviewer, "reveal_photo", case)
    reason = reason.strip()
    if not LEAST <= len(reason) <= MOST:
        raise ReasonMissing(least=LEAST, most=MOST)
    with transaction.atomic():
        case = _held(reviewer, ReviewCase.objects.select_for_update().filter(pk=case.pk).first())
        if stage not in RevealStage.values or not _photos(case).filter(number=number).exists():
            raise PhotoNotRevealed
        if stage == RevealStage.OBSCURED and _revealed(reviewer, case, number, RevealStage.BLURRED) is None:
            raise PhotoNotRevealed
        if known := _revealed(reviewer, case, number, stage):  # the same form sent twice
            return known
        reveal: Reveal = Reveal.objects.create(case=case, reviewer=reviewer, photo_number=number, stage=stage, reason=reason)
        audit(reviewer, "photo.revealed", "review_case", case.pk, photo=number, stage=str(stage), reveal=reveal.pk)
    return reveal


def photo_shown(reviewer: Reviewer, case: ReviewCase, number: int, stage: RevealStage | str) -> bytes:
    """The photo as JPEG without metadata, faces and cards hidden, the circled part framed; blurred: small, shapes and colours only.

    Raises NotAllowed, OwnCase, CaseNotHeld; PhotoNotRevealed where it was not asked for, is gone, or could not be checked.
    """
    check(reviewer, "reveal_photo", case)
    case = _held(reviewer, ReviewCase.objects.filter(pk=case.pk).first())
    row = _photos(case).select_related("photo").filter(number=number).first()
    if row is None or _revealed(reviewer, case, number, stage) is None:
        raise PhotoNotRevealed
    try:
        image = photo_open(row.photo)
        image = photo_obscured(row.photo, image, photo_seen(row.photo, image))
    except (Photo.DoesNotExist, OSError, PhotoUnchecked) as error:  # deleted meanwhile, or could not be checked
        raise PhotoNotRevealed from error
    jpeg = photo_jpeg(_blurred(image) if stage == RevealStage.BLURRED else image, Region.model_validate(row.region) if row.region else None)
    # To look and to read takes seconds: the lease may be over, or the person may have deleted the photo.
    _held(reviewer, ReviewCase.objects.filter(pk=case.pk).first())
    try:  # the person can read that a moderator saw it, and not which one
        occasion = uuid5(case.pk, str(reviewer.pk))
        photo_viewed(row.photo_id, Viewer.MODERATOR, obscured=True, question_id=case.question_id, occasion=occasion)
    except Photo.DoesNotExist as error:
        raise PhotoNotRevealed from error
    if not QuestionPhoto.objects.filter(pk=row.pk).exists():
        raise PhotoNotRevealed
    return jpeg


def _held(reviewer: Reviewer, case: ReviewCase | None) -> ReviewCase:
    if case is None or case.holder_id != reviewer.pk or case.lease_until is None or case.lease_until <= timezone.now():
        raise CaseNotHeld
    return case


def _photos(case: ReviewCase) -> QuerySet[QuestionPhoto]:
    return QuestionPhoto.objects.filter(question=case.question_id) if case.question_id else QuestionPhoto.objects.none()


def _revealed(reviewer: Reviewer, case: ReviewCase, number: int, stage: RevealStage | str) -> Reveal | None:
    """Since the reviewer took the case: what was seen before they gave it back has to be asked for again."""
    asked = Reveal.objects.filter(case=case, reviewer=reviewer, photo_number=number, stage=stage)
    return asked.filter(created_at__gte=case.taken_at).first() if case.taken_at else asked.first()


def _blurred(image: "Image.Image") -> "Image.Image":
    from PIL import Image, ImageFilter

    small = image.convert("RGB")
    small.thumbnail((BLURRED_SIDE, BLURRED_SIDE), Image.Resampling.BICUBIC)
    return small.filter(ImageFilter.GaussianBlur(max(small.size) * _BLUR))
