"""Files leave with their rows, once the deletion is committed."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver

from assistant.models import Clip, Photo


@receiver(post_delete, sender=Photo)
def photo_file_delete(instance: Photo, **kwargs: Any) -> None:
    transaction.on_commit(partial(instance.image.storage.delete, str(instance.image.name)))


@receiver(post_delete, sender=Clip)
def clip_file_delete(instance: Clip, **kwargs: Any) -> None:
    transaction.on_commit(partial(instance.audio.storage.delete, str(instance.audio.name)))
