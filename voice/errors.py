"""Everything that can go wrong between a recording and its words.

SightlineError
├── ClipError                a recording we cannot hear; the person can record again
│   ├── ClipEmpty            400  no bytes, or a container without one sample
│   ├── ClipTooLarge         413  more bytes than allowed
│   ├── ClipTooLong          413  more seconds than allowed
│   ├── ClipTypeUnknown      415  not a kind of recording we know
│   ├── ClipMislabelled      415  the declared content type contradicts the bytes
│   ├── ClipDamaged          422  cut off, undecodable, or absurd inside
│   └── ClipNoAudio          422  a well-formed file without sound (a film without a sound track)
└── HearingError             the recording is fine, but nobody could transcribe it; trying again may help
    ├── HearingFailed        502  the transcriber answered nonsense or broke
    ├── HearingBusy          503  over capacity (``retry_after_s`` may be known)
    └── HearingUnavailable   503  not reachable, timed out, or not installed

Every code is API. The sentence of each is ``error-<code>`` in ``voice/messages/<language>.ftl``.
"""

from pathlib import Path
from typing import ClassVar

from common.errors import SightlineError
from common.phrases import Phrases

PHRASES = Phrases(Path(__file__).parent / "messages")


class ClipError(SightlineError):
    code: ClassVar[str] = "clip_refused"
    status: ClassVar[int] = 400


class ClipEmpty(ClipError):
    code = "clip_empty"


class ClipTooLarge(ClipError):
    """Arguments: ``megabytes``, the most that is taken."""

    code = "clip_too_large"
    status = 413


class ClipTooLong(ClipError):
    """Arguments: ``seconds``, the most that is taken."""

    code = "clip_too_long"
    status = 413


class ClipTypeUnknown(ClipError):
    code = "clip_type_unknown"
    status = 415


class ClipMislabelled(ClipError):
    code = "clip_mislabelled"
    status = 415


class ClipDamaged(ClipError):
    code = "clip_damaged"
    status = 422


class ClipNoAudio(ClipError):
    code = "clip_no_audio"
    status = 422


class HearingError(SightlineError):
    code: ClassVar[str] = "hearing_failed"
    status: ClassVar[int] = 502


class HearingFailed(HearingError):
    pass


class HearingBusy(HearingError):
    code = "hearing_busy"
    status = 503

    def __init__(self, detail: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class HearingUnavailable(HearingError):
    code = "hearing_unavailable"
    status = 503
