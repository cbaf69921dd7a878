"""OpenAI's own transcription service. The person's voice leaves this server."""

from typing import ClassVar

from pydantic import Field

from voice.transcribers.openai_client import OpenAIConfig, OpenAITranscriber


class OpenAIApiConfig(OpenAIConfig):
    api_key: str = Field(min_length=1)


class OpenAIApiTranscriber(OpenAITranscriber):
    name: ClassVar[str] = "openai_api"
