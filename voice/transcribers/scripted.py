"""The shipped fake: hears what it is told to hear, and fails as it is told to fail."""

import time
from collections.abc import Sequence
from typing import ClassVar, Literal

from pydantic import Field

from voice.errors import HearingBusy, HearingFailed, HearingUnavailable
from voice.transcribers.base import TranscriberConfig
from voice.types import Audio, Transcript


class ScriptedConfig(TranscriberConfig):
    """``fail``: which way it breaks, if any. ``slow_s``: how long it takes first. ``language`` None: the given one, else the first hint."""

    text: str = "What is this?"
    language: str | None = None
    confidence: float = Field(default=0.95, ge=0.0, le=1.0)
    slow_s: float = Field(default=0.0, ge=0.0, le=600.0)
    fail: Literal["busy", "unavailable", "failed"] | None = None


class ScriptedTranscriber:
    name: ClassVar[str] = "scripted"
    is_remote: ClassVar[bool] = False

    def __init__(self, config: ScriptedConfig) -> None:
        self.config = config

    def warm(self) -> None:
        """Nothing to load."""

    def transcribe(self, audio: Audio, language: str | None, hint: Sequence[str] = ()) -> Transcript:
        if self.config.slow_s:
            time.sleep(self.config.slow_s)
        match self.config.fail:
            case "busy":
                raise HearingBusy("scripted", retry_after_s=1.0)
            case "unavailable":
                raise HearingUnavailable("scripted")
            case "failed":
                raise HearingFailed("scripted")
        spoken = self.config.language or language or next(iter(hint), "en")
        return Transcript(self.config.text, spoken, self.config.confidence, True, audio.duration_s)
