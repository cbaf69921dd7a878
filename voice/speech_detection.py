"""Where somebody speaks, before Whisper costs anything (Silero VAD in ONNX, as faster-whisper carries it: 4 ms per second)."""

from dataclasses import dataclass

import numpy as np

from voice.types import SAMPLE_RATE, Audio

THRESHOLD = 0.5
MIN_SPEECH_S = 0.15
MIN_PAUSE_S = 0.6
PADDING_S = 0.3
MARGIN_S = 1.0
QUIET_PEAK = 0.1  # phones held far away: raise the level before listening
FLOOR_PEAK = 0.0005  # below this there is only the converter's own noise, and raising it would invent something


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of speech in seconds from the start, padded so that no first consonant is lost."""

    start_s: float
    end_s: float


def find_speech(audio: Audio) -> tuple[Span, ...]:
    """The spans in which somebody speaks, in order; empty for silence, noise, hum, music-like tones, a cough."""
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if peak < FLOOR_PEAK:
        return ()
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        threshold=THRESHOLD,
        min_speech_duration_ms=int(MIN_SPEECH_S * 1000),
        min_silence_duration_ms=int(MIN_PAUSE_S * 1000),
        speech_pad_ms=int(PADDING_S * 1000),
    )
    found = get_speech_timestamps(louder(audio).samples, options, SAMPLE_RATE)
    return tuple(Span(span["start"] / SAMPLE_RATE, span["end"] / SAMPLE_RATE) for span in found)


def louder(audio: Audio) -> Audio:
    """A quiet recording raised to an ordinary level, without its constant offset; an ordinary one unchanged."""
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if not 0.0 < peak < QUIET_PEAK:
        return audio
    centred = audio.samples - audio.samples.mean()
    return Audio((centred * (0.5 / max(float(np.abs(centred).max()), 1e-6))).astype(np.float32))


def without_silence(audio: Audio, spans: tuple[Span, ...]) -> Audio:
    """The recording with long silences left out: Whisper invents words where nobody speaks.

    A second is kept around each span: cut closer, Whisper made 21 word errors instead of 18 on the verified recordings.
    """
    keep = np.zeros(len(audio.samples), dtype=bool)
    for span in spans:
        keep[max(0, int((span.start_s - MARGIN_S) * SAMPLE_RATE)) : int((span.end_s + MARGIN_S) * SAMPLE_RATE)] = True
    return Audio(audio.samples[keep])
