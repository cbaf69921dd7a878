"""Any server that speaks OpenAI's transcription API: vLLM, whisper.cpp, speaches, LocalAI."""

from typing import ClassVar, Literal

from pydantic import Field

from voice.transcribers.openai_client import OpenAIConfig, OpenAITranscriber


class OpenAICompatibleConfig(OpenAIConfig):
    """``base_url`` ends in ``/v1``. Whisper servers tell language and probabilities in verbose JSON, so that is asked for."""

    base_url: str = Field(pattern=r"^https?://")
    model: str = Field(default="whisper", min_length=1)
    response_format: Literal["json", "verbose_json"] = "verbose_json"


class OpenAICompatibleTranscriber(OpenAITranscriber):
    name: ClassVar[str] = "openai_compatible"
