"""Files leave with their rows, once the deletion is committed."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from assistant.models import Clip, Photo
from common.files import file_delete_with_row


@receiver(post_delete, sender=Photo)
def photo_file_delete(instance: Photo, **kwargs: Any) -> None:
    file_delete_with_row(str(instance.image.name))


@receiver(post_delete, sender=Clip)
def clip_file_delete(instance: Clip, **kwargs: Any) -> None:
    file_delete_with_row(str(instance.audio.name))
