"""From what was sent to a question in words, and the language its answer is in."""

from assistant.phrases import PHRASES
from assistant.pipeline.asked import Asked, Understood
from assistant.pipeline.senses import Senses
from common.errors import SightlineError
from common.languages import primary, spoken
from common.phrases import error_sentence
from voice.errors import PHRASES as HEARING_PHRASES
from voice.speech.language import identify


class NoQuestion(Exception):
    """There is nothing to answer. ``sentence`` says so to the person."""

    def __init__(self, code: str, sentence: str, language: str, *, offers_human: bool) -> None:
        super().__init__(code)
        self.code = code
        self.sentence = sentence
        self.language = language
        self.offers_human = offers_human


def understand(asked: Asked, senses: Senses) -> Understood:
    """Raises NoQuestion for silence, for a clip that cannot be heard, and when nothing at all was sent."""
    wished = primary(asked.language) or primary(asked.preferred_language)
    if asked.text.strip():
        return Understood(asked.text.strip(), wished or identify(asked.text, primary(asked.accepts) or "en"))
    language = spoken(wished, asked.accepts)
    if asked.clip is None:
        if not asked.photos:
            raise NoQuestion("nothing_asked", PHRASES.say("nothing-asked", language), language, offers_human=False)
        return Understood(PHRASES.say("default-question", language), language)
    try:
        transcript = senses.transcript()
    except (SightlineError, TimeoutError) as error:
        code, words = _why(error, language)
        raise NoQuestion(code, words, language, offers_human=True) from error
    if transcript is None or not transcript.speech_detected:
        raise NoQuestion("no_question_heard", HEARING_PHRASES.say("no-question-heard", language), language, offers_human=False)
    return Understood(transcript.text, wished or transcript.language or language, transcript.confidence)


def _why(error: SightlineError | TimeoutError, language: str) -> tuple[str, str]:
    if isinstance(error, SightlineError):
        return error.code, error_sentence(error, language)
    return "hearing_late", PHRASES.say("hearing-late", language)
