"""Packs what a provider may know about a question. What leaves the server is decided here, after the question gate has spoken."""

from assistant.pipeline.asked import Asked, AskedPhoto, Understood
from assistant.pipeline.record import MayNotLeave
from assistant.pipeline.senses import Senses
from assistant.providers.base import AnswerRequest, PhotoInput, Provider
from vision.types import Glance


def build_request(
    asked: Asked,
    question: Understood,
    senses: Senses,
    provider: Provider,
    *,
    guidance: tuple[str, ...],
    obscure_faces: bool,
    tells_text: bool,
    already_spoken: tuple[str, ...] = (),
) -> AnswerRequest:
    """``tells_text``: the photos' own text may go along as data. Raises MayNotLeave, for a remote provider only."""
    photos = tuple(_photo(photo, senses, provider, obscure_faces=obscure_faces, tells_text=tells_text) for photo in asked.photos)
    return AnswerRequest(
        question=question.text,
        language=question.language,
        photos=tuple(photo for photo in photos if photo is not None),
        turns=tuple(turn for turn in asked.turns if turn.was_answered),
        guidance=guidance,
        length=asked.length,
        already_spoken=already_spoken,
        person_hash=asked.person_hash,
    )


def pixels_for_judge(asked: Asked, senses: Senses, *, obscure_faces: bool) -> tuple[tuple[int, ...], tuple[bytes, ...]]:
    """The numbers of the photos, and every photo and circled part as a remote model may see them; none at all where one of them may not
    leave."""
    seen = [(photo, glance) for photo in asked.photos if (glance := senses.glance(photo.number)) is not None]
    try:
        pixels = [jpeg for photo, glance in seen for jpeg in _pixels(photo, glance, obscure_faces=obscure_faces)]
    except (MayNotLeave, OSError):
        return (), ()
    return tuple(photo.number for photo, _ in seen), tuple(jpeg for jpeg in pixels if jpeg is not None)


def _photo(photo: AskedPhoto, senses: Senses, provider: Provider, *, obscure_faces: bool, tells_text: bool) -> PhotoInput | None:
    """None for a photo that could not be looked at at all; the caller has told the person."""
    glance = senses.glance(photo.number)
    if glance is None:
        return None
    try:
        jpeg, crop = _pixels(photo, glance, obscure_faces=obscure_faces) if provider.is_remote else (None, _circled(photo))
    except OSError as error:  # its file cannot be read just now; our own provider answers from what was seen before
        if provider.is_remote:
            raise MayNotLeave from error
        jpeg, crop = None, None
    return PhotoInput(
        number=photo.number,
        jpeg=jpeg,
        glance=glance,
        reading=senses.reading(photo.number) if tells_text else None,
        region=photo.region,
        crop_jpeg=crop,
        crop_reading=senses.region_reading(photo.number) if provider.needs_reading else None,
    )


def _circled(photo: AskedPhoto) -> bytes | None:
    """The circled part for a provider of this server, which looks at its colours."""
    from vision.obscure import crop, jpeg_for_model

    return jpeg_for_model(crop(photo.image, photo.region)) if photo.region else None


def _pixels(photo: AskedPhoto, glance: Glance, *, obscure_faces: bool) -> tuple[bytes, bytes | None]:
    """The photo and its circled part as they may leave: no metadata, faces hidden where the policy says so."""
    from vision.obscure import crop, jpeg_for_model, jpeg_from_stored
    from vision.obscure import obscure_faces as hide

    if not obscure_faces and photo.region is None:
        return jpeg_from_stored(photo.load()), None
    image = photo.image
    if obscure_faces:
        if glance.faces is None:
            raise MayNotLeave
        image = hide(image, glance.faces)
    return jpeg_for_model(image), jpeg_for_model(crop(image, photo.region)) if photo.region else None
