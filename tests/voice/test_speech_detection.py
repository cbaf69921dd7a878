"""What is speech, and the many things that are not."""

import numpy as np
import pytest
from clips import tone

from voice.speech_detection import Span, find_speech, louder, without_silence
from voice.types import SAMPLE_RATE, Audio

RANDOM = np.random.default_rng(7)
FIVE_SECONDS = np.arange(5 * SAMPLE_RATE) / SAMPLE_RATE


def cough() -> np.ndarray:
    samples = np.zeros(2 * SAMPLE_RATE)
    burst = RANDOM.normal(0, 1, 6_000) * np.exp(-np.arange(6_000) / 1_200)
    samples[8_000:14_000] = 0.8 * burst / np.abs(burst).max()
    return samples


NOT_SPEECH = {
    "nothing": np.zeros(0),
    "silence": np.zeros(SAMPLE_RATE * 3),
    "the converter's own noise": RANDOM.normal(0, 0.0001, SAMPLE_RATE * 3),
    "quiet noise": RANDOM.normal(0, 0.005, SAMPLE_RATE * 3),
    "loud noise": RANDOM.normal(0, 0.3, SAMPLE_RATE * 3).clip(-1, 1),
    "hum": 0.3 * np.sin(2 * np.pi * 50 * FIVE_SECONDS) + 0.1 * np.sin(2 * np.pi * 100 * FIVE_SECONDS),
    "a tone": tone(3.0, 440.0),
    "a chord": sum(0.1 * np.sin(2 * np.pi * hertz * FIVE_SECONDS) for hertz in (262, 330, 392, 523)),
    "a melody": np.concatenate([tone(0.5, hertz) * np.exp(-np.arange(8_000) / 4_000) for hertz in (262, 330, 392, 523, 392, 330)]),
    "a cough": cough(),
    "clicks": np.where(np.arange(SAMPLE_RATE * 3) % 8_000 == 0, 0.9, 0.0),
    "a constant offset": np.full(SAMPLE_RATE * 3, 0.4),
}


@pytest.mark.parametrize("name", NOT_SPEECH)
def test_what_is_not_speech_is_not_taken_for_it(name: str) -> None:
    assert find_speech(Audio(np.asarray(NOT_SPEECH[name], np.float32))) == ()


def test_a_quiet_recording_is_raised_and_an_ordinary_one_left_alone() -> None:
    quiet = Audio(tone(1.0) * np.float32(0.01) + np.float32(0.002))
    assert np.abs(louder(quiet).samples).max() == pytest.approx(0.5, abs=0.01)
    assert abs(float(louder(quiet).samples.mean())) < 0.001
    ordinary = Audio(tone(1.0))
    assert louder(ordinary) is ordinary


def test_long_silence_is_left_out_and_a_second_around_speech_is_kept() -> None:
    audio = Audio(np.arange(20 * SAMPLE_RATE, dtype=np.float32))
    kept = without_silence(audio, (Span(5.0, 6.0), Span(15.0, 16.0)))
    assert kept.duration_s == pytest.approx(6.0)
    assert kept.samples[0] == 4.0 * SAMPLE_RATE


def test_short_pauses_are_kept_whole() -> None:
    audio = Audio(np.zeros(5 * SAMPLE_RATE, np.float32))
    assert without_silence(audio, (Span(0.5, 2.0), Span(3.0, 4.5))).duration_s == pytest.approx(5.0)
