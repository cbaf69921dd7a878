"""The shipped fake: says what its script says, the way its script says it. Tests, benchmarks and demos use it; nothing is patched."""

import time
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from assistant.providers.base import (
    AnswerRequest,
    Chunk,
    ProviderBusy,
    ProviderCut,
    ProviderNonsense,
    ProviderRefused,
    ProviderUnavailable,
)

Failure = Literal["", "busy", "unavailable", "refused", "nonsense"]

#: Requests. They hold photos, and it may be asked for days.
KEPT = 20


class ScriptedConfig(BaseModel):
    """``answer`` is streamed in fragments of ``fragment`` characters, the first after ``first_s``, each next after ``pause_s``.

    ``fails`` raises before the first fragment; ``cuts_after`` breaks off after so many characters; ``hangs_after`` goes silent there.
    ``usage`` is what it says at the end that the answer took: prompt_tokens, completion_tokens.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = "scripted"
    answer: str = "This is a scripted answer. It has two sentences."
    fragment: int = 4
    first_s: float = 0.0
    pause_s: float = 0.0
    fails: Failure = ""
    retry_after_s: float | None = None
    cuts_after: int | None = None
    hangs_after: int | None = None
    usage: dict[str, int] = {}
    is_remote: bool = True
    needs_reading: bool = False


class ScriptedProvider:
    """``requests``: the last KEPT that it was asked, so that a test can look at what left the server."""

    def __init__(self, config: ScriptedConfig | None = None) -> None:
        self.config = config or ScriptedConfig()
        self.name = self.config.name
        self.is_remote = self.config.is_remote
        self.needs_reading = self.config.needs_reading
        self.requests: list[AnswerRequest] = []

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        config = self.config
        self.requests.append(request)
        del self.requests[:-KEPT]
        time.sleep(config.first_s)
        if config.fails == "busy":
            raise ProviderBusy("scripted", config.retry_after_s)
        if config.fails == "unavailable":
            raise ProviderUnavailable("scripted")
        if config.fails == "refused":
            raise ProviderRefused("scripted")
        if config.fails == "nonsense":
            raise ProviderNonsense("scripted")
        for start in range(0, len(config.answer), config.fragment):
            if config.cuts_after is not None and start >= config.cuts_after:
                raise ProviderCut("scripted")
            if config.hangs_after is not None and start >= config.hangs_after:
                time.sleep(3600)
            if start:
                time.sleep(config.pause_s)
            yield Chunk(config.answer[start : start + config.fragment])
        if config.usage:
            yield Chunk("", usage=dict(config.usage))


def make(options: Mapping[str, Any]) -> ScriptedProvider:
    return ScriptedProvider(ScriptedConfig(**options))
