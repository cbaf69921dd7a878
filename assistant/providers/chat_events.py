"""From the bytes of a chat-completions stream to its events. The server can be anybody's and send anything: every direction has its limit.

Read by our own few lines and not by the SDK, which builds a model object for every fragment: that took more than half of a question's time.
"""

import json
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from assistant.providers.base import ProviderCut, ProviderNonsense

#: A line longer than this, in bytes, is no fragment of an answer.
LONGEST_LINE = 256 * 1024
#: More bytes than an answer with all its wrapping can have.
MOST_BYTES = 8 * 1024 * 1024
EVENT_STREAM = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Event:
    """``text`` may be "" (the first event names a role, the last one the usage). ``finish``: why it ended, "" before."""

    text: str = ""
    finish: str = ""
    usage: dict[str, int] | None = None


def events(media_type: str, chunks: Iterable[bytes], longest_s: float) -> Iterator[Event]:
    """Returns at ``[DONE]`` or when the bytes end. Raises ProviderNonsense for another protocol, ProviderCut for an error event within
    the stream and for a stream that is still under way after ``longest_s``."""
    if media_type.partition(";")[0].strip().lower() != EVENT_STREAM:
        raise ProviderNonsense("not a stream of events")
    for data in _data(chunks, time.monotonic() + longest_s):
        if data == b"[DONE]":
            return
        yield _event(data)


def _data(chunks: Iterable[bytes], end: float) -> Iterator[bytes]:
    """The payload of each event. Chat completions put each into one line."""
    rest, total = b"", 0
    for chunk in chunks:
        total += len(chunk)
        if total > MOST_BYTES:
            raise ProviderNonsense("a stream without an end")
        if time.monotonic() > end:
            raise ProviderCut("the stream took too long")
        *lines, rest = (rest + chunk).replace(b"\r\n", b"\n").split(b"\n")
        if len(rest) > LONGEST_LINE:
            raise ProviderNonsense("a line without an end")
        yield from _payloads(lines)
    if rest.strip() in (b"data: [DONE]", b"data:[DONE]"):  # any other line without an end is half an event
        yield b"[DONE]"


def _payloads(lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        name, _, value = line.rstrip(b"\r").partition(b":")
        if name == b"data":
            yield value.strip()


def _event(data: bytes) -> Event:
    try:
        body = json.loads(data.decode("utf-8"))
    except ValueError as error:  # also bytes that are no UTF-8
        raise ProviderNonsense("an event that is no JSON") from error
    if not isinstance(body, dict):
        raise ProviderNonsense("an event that is no object")
    if body.get("error"):
        raise ProviderCut("the server says that it failed")
    choices = body.get("choices")
    if not isinstance(choices, list):
        raise ProviderNonsense("an event without choices")
    usage = _usage(body.get("usage"))
    if not choices:
        return Event(usage=usage)
    choice = choices[0]
    delta = choice.get("delta") if isinstance(choice, dict) else None
    text = delta.get("content") if isinstance(delta, dict) else None
    if not isinstance(choice, dict) or not isinstance(text, str | None):
        raise ProviderNonsense("a fragment that is no text")
    return Event(text or "", str(choice.get("finish_reason") or ""), usage)


def _usage(told: Any) -> dict[str, int] | None:
    names = ("prompt_tokens", "completion_tokens")
    if not isinstance(told, dict) or not all(isinstance(told.get(name), int) and told[name] >= 0 for name in names):
        return None
    return {name: told[name] for name in names}
