"""What is known of one question's photos: by the senses, and by the gates that judge each of them once."""

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.checking import Print
from assistant.pipeline.record import Record
from assistant.pipeline.senses import Senses, Timings
from safety.engine.gate import Gate
from safety.engine.types import PhotoCase, PhotoJudgement, PhotoTextJudgement
from vision.together import all_print, any_face
from vision.types import Glance


class Photos:
    """Every answer waits for the sense that it needs. What is judged is recorded when it is first asked for."""

    def __init__(self, asked: Asked, gate: Gate, record: Record, senses: Senses, timings: Timings) -> None:
        self._photos = asked.photos
        self._gate = gate
        self._record = record
        self._senses = senses
        self._timings = timings
        self._text_judgement: PhotoTextJudgement | None = None
        self._judgements: list[PhotoJudgement] = []

    def have_face(self) -> bool | None:
        return any_face(self._senses.glance(photo.number) for photo in self._photos)

    def text(self) -> str | None:
        """All that is printed in them; None where one could not be read."""
        return all_print(self._senses.reading(photo.number) for photo in self._photos)

    def print_(self) -> Print:
        """What a model's words are compared with. The whole of every photo, also where a part is circled: the model sees all of it, and
        what it read outside is no mistake."""
        return Print.of(self._senses.reading(photo.number) for photo in self._photos)

    def unseen(self) -> list[int]:
        """The numbers of those that could not be looked at."""
        return [photo.number for photo in self._photos if self._senses.glance(photo.number) is None]

    def all_unseen(self) -> bool:
        return bool(self._photos) and len(self.unseen()) == len(self._photos)

    def any_stays(self) -> bool:
        """Whether any of them must not leave this server. One that nobody could look at never leaves, and is not judged."""
        for photo in () if self._judgements else self._photos:
            glance = self._senses.glance(photo.number)
            if glance is None:
                continue
            faces = None if glance.faces is None else len(glance.faces)
            judgement = self._gate.judge_photo(PhotoCase(faces, _undressed(photo, glance)))
            self._timings.add("photo_gate", judgement.elapsed_ms)
            self._record.decided("photo", judgement)
            self._judgements.append(judgement)
        return any(judgement.stays for judgement in self._judgements)

    def why_one_stays(self, language: str) -> tuple[str, ...]:
        """What the person hears of it; () when none stays."""
        if not self.any_stays():
            return ()
        found = any(judgement.stays and not judgement.failures for judgement in self._judgements)
        return self._gate.policy.sentences("photo-stays", language) if found else self._gate.policy.unchecked(language)

    def give_orders(self) -> bool:
        """Whether their own text tries to instruct the machine."""
        text = self.text()
        if not text:
            return False
        if self._text_judgement is None:
            self._text_judgement = self._gate.judge_photo_text(text)
            self._timings.add("photo_text_gate", self._text_judgement.elapsed_ms)
            self._record.decided("photo_text", self._text_judgement)
        return self._text_judgement.injection


def _undressed(photo: AskedPhoto, glance: Glance) -> float | None:
    """Of the whole photo and of its circled part, which leaves beside it; None where one of them could not be looked at."""
    if photo.region is None or glance.undressed is None:
        return glance.undressed
    from vision.look import undressed_part  # loads the eyes

    try:
        part = undressed_part(photo.image, photo.region)
    except OSError:  # its file cannot be read just now
        return None
    return None if part is None else max(glance.undressed, part)
