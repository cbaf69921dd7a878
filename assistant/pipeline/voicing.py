"""From a provider's stream to the speaker: fragments become sentences, and each is compared with the print after it was said."""

from collections.abc import Iterable, Iterator

from assistant.claims import ClaimKind
from assistant.pipeline.checking import Print
from assistant.pipeline.speaking import Speaker
from assistant.providers.base import Chunk
from voice.speech.segmenter import Segmenter


def speak_all(chunks: Iterable[Chunk], speaker: Speaker, print_: Print | None) -> None:
    """Fragments become sentences; a provider's whole sentences (with their kind) come as they are. A cut-off fragment is not said.

    ``print_``: what each sentence is compared with, right after it was said. None: the provider is part of this server, so what it says
    about itself comes from our own reviewed phrases.
    """
    segmenter = Segmenter(speaker.question.language)
    if print_:
        speaker.doubt_last(print_)
    for chunk in chunks:
        for sentence, kind in _sentences(chunk, segmenter):
            if print_ is None and kind is ClaimKind.NOTICE:
                speaker.claims_said += speaker.own(sentence, kind)
            else:
                _speak(sentence, kind, speaker, print_)
    for sentence in segmenter.finish():
        _speak(sentence, None, speaker, print_)


def _speak(sentence: str, kind: ClaimKind | None, speaker: Speaker, print_: Print | None) -> None:
    if speaker.claim(sentence, kind) and print_:
        speaker.doubt(sentence, print_)


def _sentences(chunk: Chunk, segmenter: Segmenter) -> Iterator[tuple[str, ClaimKind | None]]:
    if chunk.kind is not None:
        yield chunk.text, chunk.kind
        return
    for sentence in segmenter.feed(chunk.text):
        yield sentence, None
