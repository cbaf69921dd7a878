"""The port behind which every answering model stands.

``stream(request)`` yields chunks as they come and returns when the answer is complete. It raises a ProviderError when the answer
cannot be had or breaks off; chunks that were already yielded stay yielded. Providers know nothing of the database or of Django.

ProviderError
├── ProviderBusy          429, or the provider says it is over capacity (``retry_after_s`` may be known)
├── ProviderUnavailable   5xx, no connection, timed out before the first word
├── ProviderCut           the stream ended before it said it was finished
│   └── ProviderTooLong   it was ended because the answer had grown too long
├── ProviderNonsense      what came is no answer: another protocol, nothing at all, or more than anybody could listen to
└── ProviderRefused       the request itself was refused (400, 401, content filter)
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, Literal, Protocol

from assistant.claims import ClaimKind
from common.errors import SightlineError
from vision.types import Glance, Reading, Region

AnswerLength = Literal["short", "normal", "long"]


class ProviderError(SightlineError):
    code: ClassVar[str] = "provider_failed"
    status: ClassVar[int] = 502


class ProviderBusy(ProviderError):
    code = "provider_busy"
    status = 503

    def __init__(self, detail: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after_s = retry_after_s


class ProviderUnavailable(ProviderError):
    code = "provider_unavailable"


class ProviderCut(ProviderError):
    code = "provider_cut"


class ProviderTooLong(ProviderCut):
    """To continue it would be to ask for more of too much."""


class ProviderNonsense(ProviderError):
    code = "provider_nonsense"


class ProviderRefused(ProviderError):
    code = "provider_refused"


@dataclass(frozen=True, slots=True)
class PhotoInput:
    """One photo as this provider may see it. ``number`` counts from 1 in the order in which the person sent them.

    ``jpeg`` is None for a provider that needs no pixels. ``crop_jpeg`` is the circled part, upright, when there is a region. ``reading``
    is None while the text has not been read yet, or where it gives orders.
    """

    number: int
    jpeg: bytes | None
    glance: Glance
    reading: Reading | None = None
    region: Region | None = None
    crop_jpeg: bytes | None = None
    crop_reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question of this conversation and what was said to it.

    ``was_answered`` False: refused, a crisis, or never heard. The gate still knows of it; no provider is told.
    """

    question: str
    answer: str
    was_answered: bool = True


@dataclass(frozen=True, slots=True)
class AnswerRequest:
    """Everything a provider gets to know. ``guidance`` are the policy's instructions for this question, in English.

    ``already_spoken``: sentences of this very answer that were heard before a worker died; continue after them.
    ``person_hash`` is a salted hash for the provider's abuse detection, never an id of ours.
    """

    question: str
    language: str
    photos: tuple[PhotoInput, ...] = ()
    turns: tuple[Turn, ...] = ()
    guidance: tuple[str, ...] = ()
    length: AnswerLength = "normal"
    already_spoken: tuple[str, ...] = ()
    person_hash: str = ""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of answer. A model streams fragments (``kind`` None: decided later, sentence by sentence); a provider that knows what it
    claims yields whole sentences with their kind."""

    text: str
    kind: ClaimKind | None = None
    usage: dict[str, int] = field(default_factory=dict)


class Provider(Protocol):
    """``name`` is its own among those configured. ``needs_reading``: must wait for the photos' text. ``is_remote``: pixels and words
    leave this server."""

    name: str
    needs_reading: bool
    is_remote: bool

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]: ...
