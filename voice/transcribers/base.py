"""The port behind which everything stands that turns speech into words."""

from collections.abc import Sequence
from typing import ClassVar, Protocol

from pydantic import BaseModel, ConfigDict

from voice.types import Audio, Transcript


class TranscriberConfig(BaseModel):
    """The options of one transcriber. A word it does not know is an error at start, not a silent default."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Transcriber(Protocol):
    """``is_remote``: the person's voice leaves this server.

    ``transcribe(audio, language, hint)``: ``audio`` holds speech (silence was cut away before). ``language`` is a primary subtag that
    was given, or None to detect it; one that the model does not know is ignored. ``hint`` are the person's languages, likeliest first:
    they decide when detection is not sure. Raises a HearingError, and nothing else. An empty text means nothing was said.
    ``warm()`` loads what is heavy ahead of the first question; calling it again does nothing.
    """

    name: ClassVar[str]
    is_remote: ClassVar[bool]

    def transcribe(self, audio: Audio, language: str | None, hint: Sequence[str] = ()) -> Transcript: ...

    def warm(self) -> None: ...


def nothing_heard(duration_s: float) -> Transcript:
    """The transcript of a recording in which nobody asks anything."""
    return Transcript(text="", language=None, confidence=0.0, speech_detected=False, duration_s=duration_s)
