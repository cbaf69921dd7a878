"""A question is heard, and nothing that is none."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest
from clips import recording, tone
from django.conf import settings

from voice.audio import decode
from voice.hearing import hear
from voice.language_choice import choose_language
from voice.phantoms import is_phantom
from voice.transcribers import embedded
from voice.transcribers.embedded import EmbeddedConfig, EmbeddedTranscriber, confidence_of, echoes, is_believable
from voice.types import SAMPLE_RATE, Audio, Transcript

SPEECH = settings.BASE_DIR.parent / "shared" / "data"


class Recorder:
    """A transcriber that notes what it was asked and answers what it was given."""

    name: ClassVar[str] = "recorder"
    is_remote: ClassVar[bool] = False

    def __init__(self, text: str = "What is this?", confidence: float = 0.9) -> None:
        self.answer = Transcript(text, "en", confidence, True, 0.0)
        self.asked: list[tuple[float, str | None, Sequence[str]]] = []

    def warm(self) -> None: ...

    def transcribe(self, audio: Audio, language: str | None, hint: Sequence[str] = ()) -> Transcript:
        self.asked.append((audio.duration_s, language, hint))
        return replace(self.answer, duration_s=audio.duration_s)


@pytest.mark.parametrize(
    "samples", [np.zeros(48_000, np.float32), tone(3.0), np.random.default_rng(1).normal(0, 0.1, 48_000).astype(np.float32)]
)
def test_without_speech_the_transcriber_is_never_asked(samples: np.ndarray) -> None:
    transcriber = Recorder()
    heard = hear(Audio(samples), transcriber=transcriber)
    assert heard == Transcript("", None, 0.0, False, 3.0)
    assert transcriber.asked == []


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> Audio:
    """A minute in which somebody is taken to speak for two seconds."""
    from voice import hearing
    from voice.speech_detection import Span

    monkeypatch.setattr(hearing, "find_speech", lambda audio: (Span(20.0, 22.0),))
    return Audio(tone(60.0))


def test_only_the_speech_is_transcribed_and_the_whole_duration_told(spoken: Audio) -> None:
    transcriber = Recorder()
    heard = hear(spoken, "pt-BR", transcriber=transcriber, hint=("pt", "en"))
    assert transcriber.asked == [(4.0, "pt", ("pt", "en"))]
    assert heard == Transcript("What is this?", "en", 0.9, True, 60.0)


@pytest.mark.parametrize(
    "text",
    ["", "...", "♪♪", "Subtitles by the Amara.org community", "Субтитры сделал DimaTorzok", "ご視聴ありがとうございました", "a word " * 60],
)
def test_what_nobody_said_is_no_question(spoken: Audio, text: str) -> None:
    assert hear(spoken, transcriber=Recorder(text)).speech_detected is False


def test_thanks_are_believed_only_when_they_were_plain_to_hear() -> None:
    assert is_phantom("Thank you.", confidence=0.3, speech_s=1.0)
    assert not is_phantom("Thank you.", confidence=0.9, speech_s=1.0)
    assert not is_phantom("What is this, thank you?", confidence=0.3, speech_s=2.0)


@pytest.mark.parametrize(
    ("probabilities", "hint", "expected"),
    [
        ({"en": 0.9, "cy": 0.1}, (), "en"),
        ({"cy": 0.3, "en": 0.2}, (), "en"),  # unsure: what people here speak
        ({"it": 0.9, "en": 0.1}, (), "it"),  # sure of a language that is not ours
        ({"ja": 0.3, "pt": 0.2, "en": 0.1}, ("pt-BR",), "pt"),
        ({"en": 0.95, "es": 0.01}, ("es",), "en"),  # plainly another language than usual
        ({"en": 0.6, "de": 0.1}, ("de",), "de"),
        ({"en": 0.6, "de": 0.1}, ("xx",), "en"),
        ({}, ("de",), None),
    ],
)
def test_the_persons_languages_decide_when_detection_is_not_sure(
    probabilities: dict[str, float], hint: tuple[str, ...], expected: str | None
) -> None:
    assert choose_language(probabilities, hint) == expected


def segment(**figures: float) -> SimpleNamespace:
    return SimpleNamespace(
        **{"avg_logprob": -0.3, "no_speech_prob": 0.1, "compression_ratio": 1.0, "start": 0.0, "end": 1.0, "text": "x", **figures}
    )


def test_a_segment_that_was_likely_invented_is_dropped() -> None:
    assert is_believable(segment())
    assert not is_believable(segment(compression_ratio=3.0))
    assert not is_believable(segment(no_speech_prob=0.9, avg_logprob=-1.2))
    assert is_believable(segment(no_speech_prob=0.9, avg_logprob=-0.3))
    assert not is_believable(segment(avg_logprob=-2.0))


def test_confidence_is_weighed_by_the_length_of_the_segments() -> None:
    assert confidence_of([segment(avg_logprob=0.0, end=3.0), segment(avg_logprob=-50.0, start=3.0, end=4.0)]) == pytest.approx(0.75)
    assert confidence_of([]) == 0.0


def test_an_echo_of_the_prompt_is_noticed() -> None:
    prompt = embedded.SCRIPT_PROMPTS["zh"]
    assert echoes(prompt, [SimpleNamespace(text="以下是普通话。")])
    assert not echoes(prompt, [SimpleNamespace(text="这是什么？")])


@pytest.fixture(scope="module")
def whisper() -> EmbeddedTranscriber:
    transcriber = EmbeddedTranscriber(EmbeddedConfig())
    transcriber.warm()
    return transcriber


def test_whisper_encodes_a_clip_once_for_language_and_words(whisper: EmbeddedTranscriber, monkeypatch: pytest.MonkeyPatch) -> None:
    model = whisper._loaded()
    encoded = []
    native = model.model
    monkeypatch.setattr(model, "model", SimpleNamespace(
        is_multilingual=True, device="cpu", device_index=[0],
        encode=lambda features, to_cpu=False: encoded.append(1) or native.encode(features, to_cpu=to_cpu),
        detect_language=native.detect_language, generate=native.generate,
    ))  # fmt: skip
    whisper.transcribe(Audio(tone(1.5, 217.0)), None)
    assert len(encoded) == 1


def test_a_language_that_whisper_does_not_know_is_detected_instead(whisper: EmbeddedTranscriber) -> None:
    assert whisper.transcribe(Audio(tone(1.0)), "tlh").language != "tlh"


def words(text: str, language: str) -> list[str]:
    plain = re.sub(r"[^\w\s]", "", text.lower().replace("-", " "))
    return list("".join(plain.split())) if language == "zh" else plain.split()


def errors(said: list[str], heard: list[str]) -> int:
    row = list(range(len(heard) + 1))
    for i, word in enumerate(said, 1):
        diagonal, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (word != other))
    return row[-1]


@pytest.mark.real_input
def test_recorded_speech_is_heard_in_its_language_with_few_errors(whisper: EmbeddedTranscriber) -> None:
    if not (SPEECH / "speech.jsonl").exists():
        pytest.skip("the shared recordings are not here")
    wrong = total = 0
    for row in map(json.loads, (SPEECH / "speech.jsonl").read_text(encoding="utf-8").splitlines()):
        heard = hear(decode((SPEECH / row["file"]).read_bytes()), transcriber=whisper)
        assert heard.speech_detected, row["file"]
        assert heard.language == row["lang"], row["file"]
        assert heard.confidence > 0.6, row["file"]
        said = words(row["transcript"], row["lang"])
        wrong += errors(said, words(heard.text, row["lang"]))
        total += len(said)
    assert wrong / total < 0.15


@pytest.mark.real_input
@pytest.mark.parametrize("kind", ["audio/mp4", "audio/webm", "audio/mpeg", "audio/ogg"])
def test_a_compressed_recording_is_heard_as_well(whisper: EmbeddedTranscriber, kind: str) -> None:
    if not (SPEECH / "speech.jsonl").exists():
        pytest.skip("the shared recordings are not here")
    original = decode((SPEECH / "speech" / "librivox_0930.wav").read_bytes())
    quiet_first = np.concatenate([np.zeros(5 * SAMPLE_RATE, np.float32), original.samples * np.float32(0.3)])
    heard = hear(decode(recording(kind, quiet_first), kind), "en", transcriber=whisper)
    assert "might even have been made amiable" in heard.text
    assert heard.duration_s > 8
