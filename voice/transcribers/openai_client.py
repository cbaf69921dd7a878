"""What the two transcribers behind OpenAI's ``/audio/transcriptions`` share: sending, retrying, and reading the answer."""

from __future__ import annotations

import io
import math
import threading
import time
import wave
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import numpy as np
from pydantic import Field

from common.languages import primary
from common.outbound import openai_client
from voice.errors import HearingBusy, HearingError, HearingFailed, HearingUnavailable
from voice.transcribers.base import TranscriberConfig, nothing_heard
from voice.types import SAMPLE_RATE, Audio, Transcript

if TYPE_CHECKING:
    from openai import APIStatusError, OpenAI

UNSTATED_CONFIDENCE = 0.7  # for a service that does not say how sure it is: neither sure nor doubtful
LONGEST_PAUSE_S = 2.0  # a person is waiting: a service that asks for more patience is busy, and we say so


class OpenAIConfig(TranscriberConfig):
    """``timeout_s`` is for one attempt; after ``retries`` more attempts the person hears that nobody could listen."""

    model: str = Field(min_length=1)
    api_key: str = ""
    base_url: str | None = None
    timeout_s: float = Field(default=20.0, gt=0.0, le=300.0)
    retries: int = Field(default=1, ge=0, le=5)
    response_format: Literal["json", "verbose_json"] = "json"


class OpenAITranscriber:
    """Sends mono 16 kHz WAV. One client (and its connections) per transcriber, shared by threads, made at the first question."""

    name: ClassVar[str]
    is_remote: ClassVar[bool] = True

    def __init__(self, config: OpenAIConfig) -> None:
        self.config = config
        self._client: OpenAI | None = None
        self._making = threading.Lock()

    def warm(self) -> None:
        self._made()

    def transcribe(self, audio: Audio, language: str | None, hint: Sequence[str] = ()) -> Transcript:
        answer = self._ask({"file": ("question.wav", wav_bytes(audio), "audio/wav"), **self._parameters(language, hint)})
        return read_answer(answer, primary(language), audio.duration_s)

    def _parameters(self, language: str | None, hint: Sequence[str]) -> dict[str, Any]:
        parameters: dict[str, Any] = {"model": self.config.model, "response_format": self.config.response_format}
        if language:
            parameters["language"] = primary(language)
        elif hint and self.config.model.startswith("gpt-transcribe"):
            parameters["languages"] = [code for tag in hint if (code := primary(tag))]
        if self.config.model.startswith("gpt-4o") and self.config.response_format == "json":
            parameters["include"] = ["logprobs"]
        return parameters

    def _ask(self, parameters: dict[str, Any]) -> Any:
        """Our own retries, since the SDK's would sleep for as long as the service asks."""
        pause_s = 0.25
        for attempt in range(self.config.retries + 1):
            try:
                return self._once(parameters)
            except (HearingBusy, HearingUnavailable) as failure:
                asked_s = failure.retry_after_s if isinstance(failure, HearingBusy) else None
                if attempt == self.config.retries or (asked_s or 0.0) > LONGEST_PAUSE_S:
                    raise
                time.sleep(max(pause_s, asked_s or 0.0))
                pause_s *= 2
        raise HearingUnavailable("no attempt was made")

    def _once(self, parameters: dict[str, Any]) -> Any:
        import openai

        try:
            return self._made().audio.transcriptions.create(**parameters)
        except openai.APIConnectionError as error:  # a timeout is one of these
            raise HearingUnavailable(str(error)) from error
        except openai.APIStatusError as error:
            raise _from_status(error) from error
        except Exception as error:  # garbage where JSON should be, in whichever layer it is noticed
            raise HearingFailed(f"{type(error).__name__}: {error}") from error

    def _made(self) -> OpenAI:
        if self._client is None:
            with self._making:
                if self._client is None:
                    self._client = openai_client(base_url=self.config.base_url, api_key=self.config.api_key, timeout=self.config.timeout_s)
        return self._client


def wav_bytes(audio: Audio) -> bytes:
    """16-bit WAV: every server takes it, and it needs no encoder."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes((np.clip(audio.samples, -1.0, 1.0) * 32_767).astype("<i2").tobytes())
    return buffer.getvalue()


def read_answer(answer: Any, given: str | None, duration_s: float) -> Transcript:
    """The transcript from any of the shapes that servers answer in. Raises HearingFailed when there is no text in it."""
    text = getattr(answer, "text", None)
    if not isinstance(text, str):
        raise HearingFailed("the answer holds no text")
    if not text.strip():
        return nothing_heard(duration_s)
    return Transcript(text.strip(), given or _language_of(answer), _confidence_of(answer), True, duration_s)


def _language_of(answer: Any) -> str | None:
    """``language`` ("english" or "en") of verbose JSON, or the first of ``languages`` of the newer models."""
    stated = getattr(answer, "language", None)
    if not isinstance(stated, str) or not stated:
        first = next(iter(getattr(answer, "languages", None) or ()), None)
        stated = first if isinstance(first, str) else getattr(first, "code", None)
    if not isinstance(stated, str) or not stated.strip():
        return None
    return _codes_by_name().get(stated.strip().lower()) or primary(stated)


@cache
def _codes_by_name() -> dict[str, str]:
    from babel import Locale

    return {name.lower(): code for code, name in Locale("en").languages.items() if "_" not in code and len(code) <= 3}


def _confidence_of(answer: Any) -> float:
    segments = [_numbers(segment, "avg_logprob", "start", "end") for segment in getattr(answer, "segments", None) or ()]
    tokens = [_numbers(token, "logprob") for token in getattr(answer, "logprobs", None) or ()]
    weighed = [(math.exp(min(0.0, found[0])), max(0.01, found[2] - found[1])) for found in segments if found]
    weighed += [(math.exp(min(0.0, found[0])), 1.0) for found in tokens if found]
    if not weighed:
        return UNSTATED_CONFIDENCE
    return round(sum(share * weight for share, weight in weighed) / sum(weight for _, weight in weighed), 4)


def _numbers(holder: Any, *keys: str) -> list[float] | None:
    values = [getattr(holder, key, None) for key in keys]
    return values if all(isinstance(value, (int, float)) for value in values) else None  # type: ignore[return-value]


def _from_status(error: APIStatusError) -> HearingError:
    if error.status_code == 429:
        try:
            asked_s = float(error.response.headers.get("retry-after", ""))
        except ValueError:
            asked_s = None
        return HearingBusy(str(error), retry_after_s=asked_s)
    if error.status_code >= 500:
        return HearingUnavailable(str(error))
    return HearingFailed(str(error))  # 400, 401, 404: asking again will not help
