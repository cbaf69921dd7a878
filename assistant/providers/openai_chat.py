"""Answers from OpenAI, or any server that speaks its chat-completions protocol (vLLM, llama.cpp, Ollama), through the ``openai`` SDK."""

import base64
import time
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict

from assistant.providers.base import (
    AnswerRequest,
    Chunk,
    ProviderBusy,
    ProviderCut,
    ProviderNonsense,
    ProviderRefused,
    ProviderTooLong,
    ProviderUnavailable,
)
from assistant.providers.chat_events import events
from assistant.providers.instructions import instructions, photo_caption
from common.outbound import OPENAI_URL, openai_client

if TYPE_CHECKING:
    from openai import OpenAI

#: Before the one second try of a request that met a dead connection or a server's hiccup, in seconds.
PAUSE_S = 0.25


class ChatConfig(BaseModel):
    """``name`` sets it apart from others of its kind. ``base_url`` is required for openai_compatible. Times in seconds: ``read_timeout_s``
    is for the next bytes, ``answer_timeout_s`` for all of them. ``most_characters`` of an answer: more are nothing to listen to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = ""
    api_key: str = ""
    model: str
    base_url: str = OPENAI_URL
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 20.0
    answer_timeout_s: float = 180.0
    max_retries: int = 1
    max_completion_tokens: int = 800
    most_characters: int = 20_000
    detail: Literal["low", "high", "auto"] = "auto"


class ChatProvider:
    """One streamed chat completion per question. Thread-safe: the SDK's client is."""

    needs_reading = False
    is_remote = True

    def __init__(self, kind: str, config: ChatConfig) -> None:
        self.kind = kind
        self.name = config.name or kind
        self.config = config

    @cached_property
    def client(self) -> "OpenAI":
        from httpx2 import Timeout

        timeout = Timeout(self.config.read_timeout_s, connect=self.config.connect_timeout_s)
        # Tried again by ourselves: the SDK would sleep for as long as a busy server asks, while another provider could answer.
        return openai_client(base_url=self.config.base_url, api_key=self.config.api_key, timeout=timeout)

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        for left in reversed(range(self.config.max_retries + 1)):
            try:
                for chunk in self._told(request):
                    left = 0  # what was begun is not asked for again
                    yield chunk
                return
            except ProviderUnavailable as error:
                if not left or _was_late(error):
                    raise
                time.sleep(PAUSE_S)

    def _told(self, request: AnswerRequest) -> Iterator[Chunk]:
        """Raises a ProviderError for whatever the SDK and its HTTP client raise."""
        import httpx2
        import openai

        began = False
        try:
            for chunk in self._stream(request):
                began = began or bool(chunk.text)
                yield chunk
        except openai.RateLimitError as error:
            raise ProviderBusy(_short(error), _retry_after(error)) from error
        except openai.APIStatusError as error:
            if error.status_code == 503 and (rest_s := _retry_after(error)) is not None:
                raise ProviderBusy(_short(error), rest_s) from error
            raise (ProviderUnavailable if error.status_code >= 500 else ProviderRefused)(_short(error)) from error
        except (openai.APIConnectionError, httpx2.HTTPError) as error:  # also timeouts; the latter while the body is read
            raise (ProviderCut if began else ProviderUnavailable)(_short(error)) from error
        except (openai.APIError, ValueError, TypeError, AttributeError) as error:  # a server that answers something else
            raise ProviderNonsense(_short(error)) from error

    def _stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        from openai import omit

        finished, characters = False, 0
        with self.client.chat.completions.with_streaming_response.create(
            model=self.config.model,
            messages=messages(request, self.config.detail),
            stream=True,
            stream_options={"include_usage": True},
            max_completion_tokens=self.config.max_completion_tokens,
            safety_identifier=request.person_hash if request.person_hash and self.kind == "openai_api" else omit,
        ) as response:
            media_type = response.headers.get("content-type", "")
            for event in events(media_type, response.iter_bytes(), self.config.answer_timeout_s):
                characters += len(event.text)
                if characters > self.config.most_characters:
                    raise ProviderNonsense("an answer without an end")
                if event.text or event.usage:
                    yield Chunk(event.text, usage=event.usage or {})
                if event.finish:
                    finished = True
                    _must_be_complete(event.finish)
        if not finished:  # a stream that just ends is cut, though nothing says so
            raise ProviderCut("the stream ended without a finish reason") if characters else ProviderNonsense("an empty stream")
        if not characters:
            raise ProviderNonsense("an empty answer")


def _must_be_complete(finish: str) -> None:
    if finish == "content_filter":
        raise ProviderRefused("content filter")
    if finish == "length":  # what is left over is half a sentence, perhaps half a dose
        raise ProviderTooLong("the answer was too long")


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


def _was_late(error: ProviderUnavailable) -> bool:
    """Whoever waited for nothing once does not wait for it twice."""
    import httpx2
    import openai

    return isinstance(error.__cause__, openai.APITimeoutError | httpx2.TimeoutException)


def _short(error: Exception) -> str:
    """What kind of error it was. Its own words can quote what was asked."""
    return type(error).__name__


def make(kind: str, options: Mapping[str, Any]) -> ChatProvider:
    """Raises ValueError when what is needed to reach the server is missing."""
    config = ChatConfig(**options)
    if kind == "openai_api" and not config.api_key:
        raise ValueError("the openai_api provider needs OPENAI_API_KEY")
    if kind == "openai_compatible" and (config.base_url in ("", OPENAI_URL) or not config.model):
        raise ValueError(f"the {config.name or kind} provider needs a base URL and a model: ASSISTANT_BASE_URL and ASSISTANT_MODEL")
    return ChatProvider(kind, config)
