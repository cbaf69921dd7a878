"""The ledger of who was shown a photo. An entry comes before the pixels go: what is not written down is not shown."""

from datetime import timedelta
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from assistant.models import Photo, PhotoView, Viewer

#: A page that is loaded again, or a second try at the same provider, is the same look.
SAME_LOOK = timedelta(minutes=1)


def photo_viewed(
    photo_id: UUID, viewer: Viewer | str, name: str = "", *, obscured: bool, question_id: UUID | None = None, occasion: UUID | None = None
) -> None:
    """Appends that ``viewer`` is about to be shown the photo; a repeat within a minute is the same look. Call it before showing.

    ``name`` is a provider's; people have none. ``obscured``: faces are hidden. ``occasion`` tells two viewers of a kind apart without
    naming them: the claim of a volunteer, a digest of the case and its reviewer. Raises Photo.DoesNotExist: a photo that is gone is shown
    to nobody.
    """
    person_id = Photo.objects.values_list("person_id", flat=True).get(pk=photo_id)
    look = Q(photo_id=photo_id, viewer=viewer, name=name, obscured=obscured, question_id=question_id, occasion=occasion)
    if not PhotoView.objects.filter(look, created_at__gt=timezone.now() - SAME_LOOK).exists():
        PhotoView.objects.create(
            person_id=person_id,
            photo_id=photo_id,
            viewer=viewer,
            name=name,
            obscured=obscured,
            question_id=question_id,
            occasion=occasion,
        )
