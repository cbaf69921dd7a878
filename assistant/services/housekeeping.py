"""What is tidied up behind the scenes."""

from contextlib import suppress
from datetime import timedelta
from pathlib import PurePosixPath
from uuid import UUID

from django.conf import settings
from django.core.files.storage import default_storage
from django.db.models import Q
from django.utils import timezone

from accounts.models import RefreshToken
from assistant.models import Clip, Photo, PhotoView
from assistant.services.retention import conversations_tidy
from common.models import IdempotencyRecord

#: A file without a row may belong to a transaction under way; after this long it does not.
ORPHANED_AFTER = timedelta(hours=1)
#: So long the person can read who was shown a photo.
VIEWS_KEPT = timedelta(days=365)
#: Names looked up in one query, and rows deleted in one.
BATCH = 500


def tidy_up() -> int:
    """Deletes what nobody can reach any more: expired keys and tokens, empty conversations, and files whose row was rolled back.

    Returns how many files.
    """
    now = timezone.now()
    IdempotencyRecord.objects.filter(created_at__lt=now - settings.IDEMPOTENCY_LIFETIME).delete()
    RefreshToken.objects.filter(expires_at__lt=now).delete()
    _views_forget()
    conversations_tidy(now)
    return _orphans("photos", Photo, "image") + _orphans("clips", Clip, "audio")


def _views_forget() -> None:
    """Numbered as they were written: the oldest are found without a look at the others."""
    before = timezone.now() - VIEWS_KEPT
    while old := [view.pk for view in PhotoView.objects.order_by("pk")[:BATCH] if view.created_at < before]:
        PhotoView.objects.filter(pk__in=old).delete()


def _orphans(folder: str, model: type[Photo] | type[Clip], field: str) -> int:
    deleted = 0
    with suppress(FileNotFoundError):  # nothing was ever stored (buckets have no folders to ask for), or one goes as we look at it
        paths = [f"{folder}/{name}" for name in default_storage.listdir(folder)[1]]
        for start in range(0, len(paths), BATCH):
            some = paths[start : start + BATCH]
            known = _known(some, model, field)
            deleted += sum(_delete_if_old(path) for path in some if path not in known)
    return deleted


def _known(paths: list[str], model: type[Photo] | type[Clip], field: str) -> set[str]:
    """A file is called by the id of its row and found by that: no index knows its name."""
    ids, strange = [], []
    for path in paths:
        try:
            ids.append(UUID(PurePosixPath(path).stem))
        except ValueError:
            strange.append(path)
    rows = Q(pk__in=ids) | Q(**{f"{field}__in": strange}) if strange else Q(pk__in=ids)
    return set(model._default_manager.filter(rows).values_list(field, flat=True))


def _delete_if_old(path: str) -> bool:
    if default_storage.get_modified_time(path) > timezone.now() - ORPHANED_AFTER:
        return False
    default_storage.delete(path)
    return True
