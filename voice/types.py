"""What hearing yields."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SAMPLE_RATE = 16_000


@dataclass(frozen=True, slots=True)
class Audio:
    """Mono speech, float32 in [-1, 1] at 16 kHz. ``samples`` has shape (n,)."""

    samples: npt.NDArray[np.float32]

    @property
    def duration_s(self) -> float:
        return len(self.samples) / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was heard. ``speech_detected`` False means there is no question, and then ``text`` is "".

    ``language`` is a primary subtag ("en"); ``confidence`` is 0..1 (the mean token probability, weighed by segment length).
    """

    text: str
    language: str | None
    confidence: float
    speech_detected: bool
    duration_s: float
