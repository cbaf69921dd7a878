"""What a detector is, and the register of the embedded ones.

A detector looks at one context and returns evidence; it never decides. It lives in one file of ``safety/detectors``, has its own config
model that forbids extras, a unique name, a version that changes with its behaviour, and names the categories and reason codes it may give.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Literal, Protocol, TypeVar

from pydantic import BaseModel, ConfigDict

from safety.engine.lexicon import Found, readings
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, PhotoCase, QuestionCase, SentenceCase

Gatekind = Literal["question", "sentence", "photo_text", "photo"]


class DetectorConfig(BaseModel):
    """The base of every detector's config. A policy that names an option the detector does not have is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class QuestionContext:
    """A question with its readings, worked out once and shared by all detectors."""

    case: QuestionCase

    @cached_property
    def now(self) -> tuple[Found, ...]:
        return readings(self.case.question)

    @cached_property
    def before(self) -> tuple[tuple[Found, ...], ...]:
        return tuple(readings(turn) for turn in self.case.previous_turns)

    @cached_property
    def photo(self) -> tuple[Found, ...]:
        return readings(self.case.photo_text or "")

    @property
    def photo_has_text(self) -> bool:
        return bool((self.case.photo_text or "").strip())


@dataclass(frozen=True)
class SentenceContext:
    """A sentence about to be spoken, with the readings of all that gives it meaning."""

    case: SentenceCase

    @cached_property
    def now(self) -> tuple[Found, ...]:
        return readings(self.case.sentence)

    @cached_property
    def question(self) -> tuple[Found, ...]:
        return readings(self.case.question)

    @cached_property
    def spoken(self) -> tuple[Found, ...]:
        return tuple(found for sentence in self.case.previous[-6:] for found in readings(sentence))

    @cached_property
    def photo(self) -> tuple[Found, ...]:
        return readings(self.case.photo_text or "")


@dataclass(frozen=True)
class PhotoTextContext:
    text: str

    @cached_property
    def now(self) -> tuple[Found, ...]:
        return readings(self.text)


@dataclass(frozen=True)
class PhotoContext:
    case: PhotoCase


Context = TypeVar("Context", QuestionContext, SentenceContext, PhotoTextContext, PhotoContext, contravariant=True)


class Detector(Protocol[Context]):
    """``look`` returns evidence, or an empty sequence when it looked and found nothing. Anything it raises closes its gate."""

    name: str
    version: str
    gate: Gatekind
    codes: dict[Category, frozenset[str]]

    def look(self, context: Context) -> Sequence[Evidence]: ...


class Embedded:
    """The common part of the embedded detectors: evidence in their own name."""

    name: ClassVar[str]
    version: ClassVar[str]
    gate: ClassVar[Gatekind]
    codes: ClassVar[dict[Category, frozenset[str]]]
    Config: ClassVar[type[DetectorConfig]] = DetectorConfig

    def __init__(self, config: Any = None) -> None:
        self.config: Any = config if config is not None else self.Config()

    def warm(self) -> None:
        """Loads what is heavy, before anybody waits for it."""

    def evidence(self, category: Category, score: float, reason: str) -> Evidence:
        return Evidence(self.name, category.value, score, reason)


D = TypeVar("D", bound=type[Embedded])


@dataclass(slots=True)
class Register:
    """Detector classes by name. A name is given once; a class without the parts named in ``Embedded`` is refused."""

    classes: dict[str, type[Embedded]] = field(default_factory=dict)

    def __call__(self, cls: D) -> D:
        missing = [part for part in ("name", "version", "gate", "codes", "look") if not hasattr(cls, part)]
        if missing:
            raise TypeError(f"{cls.__name__} lacks {', '.join(missing)}")
        if cls.name in self.classes:
            raise TypeError(f"two detectors are called {cls.name!r}")
        if not issubclass(cls.Config, DetectorConfig):
            raise TypeError(f"{cls.__name__}.Config must be a DetectorConfig")
        self.classes[cls.name] = cls
        return cls


REGISTER = Register()
register = REGISTER


class Nonsense(Exception):
    """A detector returned something that is not evidence."""


def checked(detector: Any, found: object) -> tuple[Evidence, ...]:
    """``found`` as evidence. Raises Nonsense for a wrong type, a score that is no share, a category or reason that was not declared."""
    if not isinstance(found, (list, tuple)):
        raise Nonsense(f"{detector.name}: not a sequence")
    for item in found:
        if not isinstance(item, Evidence) or not isinstance(item.score, (int, float)) or isinstance(item.score, bool):
            raise Nonsense(f"{detector.name}: not evidence")
        if not 0.0 <= item.score <= 1.0:  # also refuses NaN
            raise Nonsense(f"{detector.name}: the score is no share")
        if item.detector != detector.name or item.reason not in detector.codes.get(item.category, frozenset()):
            raise Nonsense(f"{detector.name}: undeclared category or reason")
    return tuple(found)
