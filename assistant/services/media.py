"""Photos and clips: admitted, cleaned, stored, looked at, listened to, deleted."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.conf import settings
from django.db import transaction

from accounts.models import Person
from assistant.models import Clip, Photo, clip_path, photo_path
from assistant.services.decoders import room_to_decode
from assistant.services.keeping import keep, kept
from assistant.services.once import once
from common.connections import release_connection
from common.enqueue import enqueue_on_commit
from common.files import StorageUnavailable
from vision.types import Glance, Reading
from voice.types import Transcript

if TYPE_CHECKING:
    from vision.intake import CleanPhoto


#: Shorter than the deadlines in assistant.pipeline.senses: who waits for a dead worker's result must live to see it.
GLANCE_LEASE = timedelta(seconds=10)
READING_LEASE = timedelta(seconds=25)
TRANSCRIPT_LEASE = timedelta(seconds=60)


def photo_clean(data: bytes, claimed_type: str | None = None) -> "CleanPhoto":
    """What may be stored: upright, without metadata. Raises PhotoError, Busy. Slow (it decodes): call it outside a transaction."""
    from vision.intake import admit

    with room_to_decode():
        return admit(data, claimed_type, max_bytes=settings.PHOTO_MAX_BYTES)


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A clean photo whose file is stored, and which has no row yet. Without one, the file goes when the storage is tidied up."""

    photo: Photo


def photo_store(person: Person, clean: "CleanPhoto") -> StoredPhoto:
    """Seals and stores the file, ahead of its row: no transaction, and no connection, should wait for the storage.

    Raises StorageUnavailable.
    """
    photo = Photo(person=person, width=clean.size[0], height=clean.size[1], source_type=clean.source_type, sha256=clean.sha256)
    photo.image.name = photo_path(photo)
    keep(person.pk, photo.image.name, clean.jpeg)
    return StoredPhoto(photo)


@transaction.atomic
def photo_add(person: Person, photo: "StoredPhoto | CleanPhoto", *, look_now: bool = True) -> Photo:
    """``look_now`` has a worker look before a question comes. Raises StorageUnavailable for one that is not stored yet."""
    stored = photo if isinstance(photo, StoredPhoto) else photo_store(person, photo)
    row = stored.photo
    row.save(force_insert=True)
    if look_now:
        enqueue_on_commit("assistant.see_photo", str(row.id))
    return row


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
    except StorageUnavailable:  # logged; whoever answers the question looks again
        return


def photo_delete(photo: Photo) -> None:
    """The file goes with the row (assistant.receivers); questions about it stay, in words."""
    photo.delete()


def photo_bytes(photo: Photo) -> bytes:
    """The JPEG. Raises FileNotFoundError when it is gone, and StorageUnavailable (an OSError too) when it cannot be read."""
    return _bytes(photo, "image")


def photo_load(photo: Photo) -> bytes:
    """``photo_bytes`` for a thread that goes on to look for seconds: it keeps no database connection."""
    try:
        return photo_bytes(photo)
    finally:
        release_connection()


@dataclass(frozen=True, slots=True)
class CheckedClip:
    """A recording that can be decoded. ``data`` are its bytes as they came."""

    data: bytes
    media_type: str
    duration_s: float


def clip_check(data: bytes, claimed_type: str | None = None) -> CheckedClip:
    """Raises ClipError, Busy: a clip that cannot be decoded is refused while the person is still there to record another."""
    from voice.audio import decode
    from voice.media_types import sniff

    with room_to_decode():
        audio = decode(data, claimed_type, max_bytes=settings.CLIP_MAX_BYTES)
    return CheckedClip(data, sniff(data) or "", round(audio.duration_s, 2))


@dataclass(frozen=True, slots=True)
class StoredClip:
    """A checked recording whose file is stored, and which has no row yet."""

    clip: Clip


def clip_store(person: Person, checked: CheckedClip) -> StoredClip:
    """As photo_store. Raises StorageUnavailable."""
    clip = Clip(person=person, media_type=checked.media_type, duration_s=checked.duration_s)
    clip.audio.name = clip_path(clip)
    keep(person.pk, clip.audio.name, checked.data)
    return StoredClip(clip)


@transaction.atomic
def clip_add(person: Person, clip: StoredClip | CheckedClip, language: str = "", *, hear_now: bool = True) -> Clip:
    """``hear_now`` has a worker listen before a question comes. Raises StorageUnavailable for one that is not stored yet."""
    stored = clip if isinstance(clip, StoredClip) else clip_store(person, clip)
    row = stored.clip
    row.language = language
    row.save(force_insert=True)
    if hear_now:
        enqueue_on_commit("assistant.hear_clip", str(row.id))
    return row


def clip_transcript(clip_id: UUID, work: Callable[[], Transcript]) -> Transcript:
    return once(Clip.objects.filter(pk=clip_id), "transcript", TRANSCRIPT_LEASE, work, asdict, lambda known: Transcript(**known))


def clip_hear(clip_id: UUID) -> None:
    """Listens to a clip before its question comes. Quiet when it is gone or has been heard."""
    from assistant.pipeline.asked import Asked
    from assistant.pipeline.senses import listen
    from assistant.pipeline.tools import tools_from_settings
    from assistant.services.paying import PersonPays
    from voice.audio import decode

    clip = Clip.objects.select_related("person").filter(pk=clip_id, transcript__isnull=True).first()
    if clip is None:
        return
    tools = tools_from_settings()
    asked = Asked(language=clip.language or None, preferred_language=clip.person.language or None)
    tools = tools if clip.person.shares_photos else tools.staying_here()
    clip_transcript(clip.pk, lambda: listen(decode(clip_bytes(clip)), asked, tools, PersonPays(clip.person_id)))


def clip_delete(clip: Clip) -> None:
    """The file goes with the row (assistant.receivers); a question asked with it stays, in words."""
    clip.delete()


def clip_bytes(clip: Clip) -> bytes:
    """The recording as it came. Raises FileNotFoundError when it is gone, and StorageUnavailable (an OSError too)."""
    return _bytes(clip, "audio")


def clip_load(clip: Clip) -> bytes:
    """``clip_bytes`` for a thread that goes on to listen for seconds."""
    try:
        return clip_bytes(clip)
    finally:
        release_connection()


def _bytes(row: Photo | Clip, field: str) -> bytes:
    name = str(getattr(row, field).name)
    try:
        return kept(row.person_id, name)
    except FileNotFoundError:
        # Between our look at the row and our look at the file, media_seal may have put a sealed one in its place.
        now = type(row).objects.filter(pk=row.pk).values_list(field, flat=True).first()
        if not now or now == name:
            raise
        return kept(row.person_id, str(now))


def _dump(value: Glance | Reading) -> Any:
    return value.model_dump(mode="json")
