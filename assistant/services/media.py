"""Photos and clips: admitted, cleaned, stored, looked at, listened to, deleted."""

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction

from accounts.models import Person
from assistant.models import Clip, Photo
from assistant.services.once import once
from common.enqueue import enqueue_on_commit
from vision.types import Glance, Reading
from voice.types import Transcript

if TYPE_CHECKING:
    from vision.intake import CleanPhoto


#: Shorter than the deadlines in assistant.pipeline.senses: who waits for a dead worker's result must live to see it.
GLANCE_LEASE = timedelta(seconds=10)
READING_LEASE = timedelta(seconds=25)
TRANSCRIPT_LEASE = timedelta(seconds=60)
#: A decoded photo takes up to half a gigabyte for a moment, so only this many are decoded at once.
DECODERS = threading.BoundedSemaphore(2)


def photo_clean(data: bytes, claimed_type: str | None = None) -> "CleanPhoto":
    """What may be stored: upright, without metadata. Raises PhotoError. Slow (it decodes): call it outside a transaction."""
    from vision.intake import admit

    with DECODERS:
        return admit(data, claimed_type, max_bytes=settings.PHOTO_MAX_BYTES)


@transaction.atomic
def photo_add(person: Person, clean: "CleanPhoto", *, look_now: bool = True) -> Photo:
    """``look_now`` has a worker look before a question comes."""
    photo = Photo(person=person, width=clean.size[0], height=clean.size[1], source_type=clean.source_type, sha256=clean.sha256)
    photo.image.save("", ContentFile(clean.jpeg), save=False)
    photo.save()
    if look_now:
        enqueue_on_commit("assistant.see_photo", str(photo.id))
    return photo


def photo_glance(photo_id: UUID, work: Callable[[], Glance]) -> Glance:
    return once(Photo.objects.filter(pk=photo_id), "glance", GLANCE_LEASE, work, _dump, Glance.model_validate)


def photo_reading(photo_id: UUID, work: Callable[[], Reading]) -> Reading:
    return once(Photo.objects.filter(pk=photo_id), "reading", READING_LEASE, work, _dump, Reading.model_validate)


def photo_see(photo_id: UUID) -> None:
    """Looks at a photo before anybody asks. Quiet when it is gone or has been seen."""
    from vision.intake import open_clean
    from vision.look import glance, read

    photo = Photo.objects.filter(pk=photo_id).first()
    if photo is None or (photo.glance is not None and photo.reading is not None):
        return
    try:
        image = open_clean(photo_bytes(photo))
        photo_glance(photo.pk, lambda: glance(image))
        photo_reading(photo.pk, lambda: read(image))
    except (Photo.DoesNotExist, FileNotFoundError):  # deleted while we looked
        return


def photo_delete(photo: Photo) -> None:
    """The file goes with the row (assistant.receivers); questions about it stay, in words."""
    photo.delete()


def photo_bytes(photo: Photo) -> bytes:
    with photo.image.open("rb") as file:
        return bytes(file.read())


@dataclass(frozen=True, slots=True)
class CheckedClip:
    """A recording that can be decoded. ``data`` are its bytes as they came."""

    data: bytes
    media_type: str
    duration_s: float


def clip_check(data: bytes, claimed_type: str | None = None) -> CheckedClip:
    """Raises ClipError: a clip that cannot be decoded is refused while the person is still there to record another."""
    from voice.audio import decode
    from voice.media_types import sniff

    audio = decode(data, claimed_type, max_bytes=settings.CLIP_MAX_BYTES)
    return CheckedClip(data, sniff(data) or "", round(audio.duration_s, 2))


@transaction.atomic
def clip_add(person: Person, checked: CheckedClip, language: str = "", *, hear_now: bool = True) -> Clip:
    """``hear_now`` has a worker listen before a question comes."""
    clip = Clip(person=person, media_type=checked.media_type, duration_s=checked.duration_s, language=language)
    clip.audio.save("", ContentFile(checked.data), save=False)
    clip.save()
    if hear_now:
        enqueue_on_commit("assistant.hear_clip", str(clip.id))
    return clip


def clip_transcript(clip_id: UUID, work: Callable[[], Transcript]) -> Transcript:
    return once(Clip.objects.filter(pk=clip_id), "transcript", TRANSCRIPT_LEASE, work, asdict, lambda known: Transcript(**known))


def clip_hear(clip_id: UUID) -> None:
    """Listens to a clip before its question comes. Quiet when it is gone or has been heard."""
    from assistant.pipeline.asked import Asked
    from assistant.pipeline.senses import listen
    from assistant.pipeline.tools import tools_from_settings
    from voice.audio import decode

    clip = Clip.objects.select_related("person").filter(pk=clip_id, transcript__isnull=True).first()
    if clip is None:
        return
    tools = tools_from_settings()
    asked = Asked(language=clip.language or None, preferred_language=clip.person.language or None)
    tools = tools if clip.person.shares_photos else tools.staying_here()
    clip_transcript(clip.pk, lambda: listen(decode(clip_bytes(clip)), asked, tools))


def clip_delete(clip: Clip) -> None:
    """The file goes with the row (assistant.receivers); a question asked with it stays, in words."""
    clip.delete()


def clip_bytes(clip: Clip) -> bytes:
    with clip.audio.open("rb") as file:
        return bytes(file.read())


def _dump(value: Glance | Reading) -> Any:
    return value.model_dump(mode="json")
