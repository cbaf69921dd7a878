"""From a recording to a question: is anybody speaking, what is said, and was it truly said."""

from collections.abc import Sequence
from dataclasses import replace

from common import metrics
from common.languages import primary
from voice.phantoms import has_words, is_phantom
from voice.speech_detection import find_speech, louder, without_silence
from voice.transcribers.base import Transcriber, nothing_heard
from voice.types import Audio, Transcript


def hear(audio: Audio, language: str | None = None, *, transcriber: Transcriber, hint: Sequence[str] = ()) -> Transcript:
    """The question in ``audio``; ``speech_detected`` False when there is none (the person hears ``no-question-heard``).

    ``language`` is what the person chose, or None to detect it; a language that the transcriber does not know is ignored. ``hint``
    are the languages the person uses, likeliest first. Silence and noise never reach the transcriber. Raises a HearingError.
    """
    spans = find_speech(audio)
    if not spans:
        return nothing_heard(audio.duration_s)
    heard = transcriber.transcribe(without_silence(louder(audio), spans), primary(language), hint)
    metrics.HEARD.labels(transcriber.name).inc(audio.duration_s)
    text = " ".join(heard.text.split())
    speech_s = sum(span.end_s - span.start_s for span in spans)
    if not heard.speech_detected or not has_words(text) or is_phantom(text, heard.confidence, speech_s):
        return nothing_heard(audio.duration_s)
    return replace(heard, text=text, duration_s=audio.duration_s)
