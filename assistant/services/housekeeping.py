"""What is tidied up behind the scenes."""

from datetime import timedelta

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils import timezone

from accounts.models import RefreshToken
from assistant.models import Clip, Photo
from common.models import IdempotencyRecord

#: A file without a row may belong to a transaction under way; after this long it does not.
ORPHANED_AFTER = timedelta(hours=1)


def tidy_up() -> int:
    """Deletes what nobody can reach any more: expired keys and tokens, and files whose row was rolled back. Returns how many files."""
    now = timezone.now()
    IdempotencyRecord.objects.filter(created_at__lt=now - settings.IDEMPOTENCY_LIFETIME).delete()
    RefreshToken.objects.filter(expires_at__lt=now).delete()
    photos = set(Photo.objects.values_list("image", flat=True))
    clips = set(Clip.objects.values_list("audio", flat=True))
    return _orphans("photos", photos) + _orphans("clips", clips)


def _orphans(folder: str, known: set[str]) -> int:
    if not default_storage.exists(folder):
        return 0
    deleted = 0
    for name in default_storage.listdir(folder)[1]:
        path = f"{folder}/{name}"
        if path not in known and default_storage.get_modified_time(path) < timezone.now() - ORPHANED_AFTER:
            default_storage.delete(path)
            deleted += 1
    return deleted
