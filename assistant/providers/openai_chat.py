"""Answers from OpenAI, or any server that speaks its chat-completions protocol (vLLM, llama.cpp, Ollama), through the ``openai`` SDK."""

import base64
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict

from assistant.providers.base import AnswerRequest, Chunk, ProviderBusy, ProviderCut, ProviderRefused, ProviderUnavailable
from assistant.providers.instructions import instructions, photo_caption

if TYPE_CHECKING:
    from openai import OpenAI

OPENAI_URL = "https://api.openai.com/v1"


class ChatConfig(BaseModel):
    """``base_url`` is required for openai_compatible. Times in seconds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    api_key: str = ""
    model: str
    base_url: str = OPENAI_URL
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 20.0
    max_retries: int = 1
    max_completion_tokens: int = 800
    detail: Literal["low", "high", "auto"] = "auto"


class ChatProvider:
    """One streamed chat completion per question. Thread-safe: the SDK's client is."""

    needs_reading = False
    is_remote = True

    def __init__(self, name: str, config: ChatConfig) -> None:
        self.name = name
        self.config = config

    @cached_property
    def client(self) -> "OpenAI":
        from httpx2 import Timeout
        from openai import OpenAI  # 0.85 s to import: only where it is used

        timeout = Timeout(self.config.read_timeout_s, connect=self.config.connect_timeout_s)
        return OpenAI(
            api_key=self.config.api_key or "none", base_url=self.config.base_url, timeout=timeout, max_retries=self.config.max_retries
        )

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        import openai

        try:
            yield from self._stream(request)
        except openai.RateLimitError as error:
            raise ProviderBusy(str(error), _retry_after(error)) from error
        except openai.APIStatusError as error:
            raise (ProviderUnavailable if error.status_code >= 500 else ProviderRefused)(str(error)) from error
        except openai.APIConnectionError as error:  # also timeouts
            raise ProviderUnavailable(str(error)) from error
        except openai.APIError as error:  # an error event inside the stream, or a chunk that is not JSON
            raise ProviderCut(str(error)) from error
        except (ValueError, TypeError, AttributeError) as error:  # a server that answers something else
            raise ProviderCut("the answer was not in the protocol") from error

    def _stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        from openai import omit

        finished = False
        with self.client.chat.completions.create(
            model=self.config.model,
            messages=messages(request, self.config.detail),
            stream=True,
            stream_options={"include_usage": True},
            max_completion_tokens=self.config.max_completion_tokens,
            safety_identifier=request.person_hash if request.person_hash and self.name == "openai_api" else omit,
        ) as stream:
            for event in stream:
                usage = event.usage.model_dump(include={"prompt_tokens", "completion_tokens"}) if event.usage else {}
                choice = event.choices[0] if event.choices else None
                text = (choice.delta.content or "") if choice else ""
                if choice is not None and choice.finish_reason:
                    finished = True
                    if choice.finish_reason == "content_filter":
                        raise ProviderRefused("content filter")
                    if choice.finish_reason == "length":  # what is left over is half a sentence, perhaps half a dose
                        raise ProviderCut("the answer was too long")
                if text or usage:
                    yield Chunk(text, usage=usage)
        if not finished:  # the SDK says nothing when a stream just ends
            raise ProviderCut("the stream ended without a finish reason")


def messages(request: AnswerRequest, detail: str) -> Any:
    """The conversation in chat-completions form; photos go with the last question, numbered and in order."""
    history: list[dict[str, Any]] = [{"role": "system", "content": instructions(request)}]
    for turn in request.turns:
        history += [{"role": "user", "content": turn.question}, {"role": "assistant", "content": turn.answer}]
    content: list[dict[str, Any]] = []
    for index, photo in enumerate(request.photos):
        content.append({"type": "text", "text": photo_caption(request, index)})
        content += [_image(jpeg, detail) for jpeg in (photo.jpeg, photo.crop_jpeg) if jpeg is not None]
    content.append({"type": "text", "text": request.question})
    history.append({"role": "user", "content": content})
    if request.already_spoken:
        # Its own words may quote print, so they come back as its own turn and never as instructions.
        history.append({"role": "assistant", "content": " ".join(request.already_spoken)})
        history.append({"role": "user", "content": "You were interrupted there. Continue after it and repeat nothing."})
    return history


def _image(jpeg: bytes, detail: str) -> dict[str, Any]:
    url = "data:image/jpeg;base64," + base64.b64encode(jpeg).decode("ascii")
    return {"type": "image_url", "image_url": {"url": url, "detail": detail}}


def _retry_after(error: Any) -> float | None:
    try:
        return float(error.response.headers["retry-after"])
    except (KeyError, ValueError):
        return None


def make(name: str, options: Mapping[str, Any]) -> ChatProvider:
    """Raises ValueError when what is needed to reach the server is missing."""
    config = ChatConfig(**options)
    if name == "openai_api" and not config.api_key:
        raise ValueError("the openai_api provider needs OPENAI_API_KEY")
    if name == "openai_compatible" and (config.base_url in ("", OPENAI_URL) or not config.model):
        raise ValueError("the openai_compatible provider needs ASSISTANT_BASE_URL and ASSISTANT_MODEL")
    return ChatProvider(name, config)
