from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from assistant.models import Clip, Photo
from assistant.services.media import clip_bytes, photo_bytes


class Command(BaseCommand):
    help = "Opens every stored photo and recording under its person's key: after a restore, or a change of MEDIA_KEYS."

    def handle(self, *args: Any, **options: Any) -> None:
        opened = broken = 0
        readers: tuple[tuple[type[Photo] | type[Clip], Callable[[Any], bytes]], ...] = ((Photo, photo_bytes), (Clip, clip_bytes))
        for model, read in readers:
            for row in model.objects.order_by("pk").iterator(chunk_size=500):
                try:
                    read(row)
                    opened += 1
                except OSError as error:  # gone, cut, swapped, or no key of ours opens it
                    broken += 1
                    self.stderr.write(f"{model._meta.verbose_name} {row.pk}: {type(error).__name__}")
        self.stdout.write(f"{opened} files open under their keys")
        if broken:
            raise CommandError(f"{broken} files do not")
