"""Whether a photo can answer a question that is about to be asked."""

from assistant.models import Photo
from assistant.providers.embedded.coaching import need_of_question
from assistant.services.errors import NotFound
from assistant.services.media import photo_bytes
from assistant.services.questions import clean_text
from common.files import StorageUnavailable
from vision.coach import Advice, Need, advice, needs_print
from vision.types import Glance, Quality, Reading
from vision.verdict import assess


def photo_coach(photo: Photo, question: str, language: str) -> tuple[Need, Advice]:
    """What ``question`` needs to see, and whether it is there. It waits for nobody who is looking or reading, and stores nothing.

    Raises QuestionTooLong, TextInvalid, PhotoDamaged, StorageUnavailable, and NotFound for a photo that was deleted meanwhile.
    """
    need = need_of_question(clean_text(question), language)
    return need, advice(_known(photo, need) or _quick(photo, need), need)


def _known(photo: Photo, need: Need) -> Quality | None:
    """What has been seen already, if it tells enough: where print counts, a glance without a reading does not."""
    if photo.glance is None:
        return None
    reading = Reading.model_validate(photo.reading) if photo.reading else None
    if needs_print(need) and (reading is None or reading.lines is None):
        return None
    return assess(Glance.model_validate(photo.glance), reading)


def _quick(photo: Photo, need: Need) -> Quality:
    from vision.errors import PhotoDamaged
    from vision.intake import open_clean
    from vision.quick import quick

    try:
        return quick(open_clean(photo_bytes(photo)), need)
    except FileNotFoundError as error:
        raise NotFound from error
    except StorageUnavailable:
        raise
    except OSError as error:
        raise PhotoDamaged from error
