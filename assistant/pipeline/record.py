"""Where the pipeline remembers what it has already done.

The database keeps it for a question that a client sent (assistant.services.answering); memory keeps it for the command line,
benchmarks and tests.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol

from assistant.phrases import PHRASES
from assistant.pipeline.appealing import AppealCall
from assistant.pipeline.asked import Spoken, Understood
from assistant.providers.usage import Usage
from safety.engine.types import PhotoJudgement, PhotoTextJudgement, QuestionJudgement, SentenceJudgement
from vision.types import Glance, Reading
from voice.types import Transcript

Judgement = QuestionJudgement | SentenceJudgement | PhotoTextJudgement | PhotoJudgement


class LeaseLost(Exception):
    """Another worker has taken this question over; stop at once and say nothing more."""


class HandOver(StrEnum):
    """Why a volunteer is asked. asked: by a question that says so. asked_alone: by words that say nothing else, so what was asked before is
    meant. policy: the verdict is "escalate"."""

    NONE = ""
    ASKED = "asked"
    ASKED_ALONE = "asked_alone"
    POLICY = "policy"


#: Who sees a photo elsewhere.
Viewing = Literal["model", "judge"]


class MayNotLeave(Exception):
    """The policy wants faces hidden and the photo could not be searched for faces, or the photo is gone: its pixels stay here."""


class Payer(Protocol):
    """Who pays for what is asked elsewhere."""

    def may_ask(self, provider: str) -> bool:
        """Whether the budgets of the person and of everybody allow another answer, or hearing, of this provider."""

    def spent(self, provider: str, usage: Usage) -> None:
        """What an answer, or a hearing, took of a provider elsewhere; also of one that broke off. Never raises."""


class Record(Payer, Protocol):
    """``transcript``, ``glance`` and ``reading`` return what is remembered, or run ``work`` once and remember it."""

    def transcript(self, work: Callable[[], Transcript]) -> Transcript: ...

    def glance(self, number: int, work: Callable[[], Glance]) -> Glance: ...

    def reading(self, number: int, work: Callable[[], Reading]) -> Reading: ...

    def understood(self, question: Understood) -> None: ...

    def decided(self, gate: str, judgement: Judgement, words: str = "") -> None:
        """``words``: the sentence that was judged. Kept only where it is held, for whoever looks at whether that was right."""

    def appeal(self, call: AppealCall) -> tuple[str, ...]:
        """Contests what was decided before, or asks how that stands. What the person is told; () where nothing was ever contested."""

    def spoken(self) -> tuple[Spoken, ...]:
        """What the person has already heard of this answer."""

    def speak(self, sentence: Spoken) -> None:
        """Makes the sentence heard. Raises LeaseLost when this worker no longer owns the question."""

    def shown(self, number: int, name: str, viewer: Viewing, *, obscured: bool) -> None:
        """Called before the pixels of photo ``number`` leave for the model or judge ``name``; ``obscured``: its faces are hidden.

        Raises MayNotLeave when it cannot be written down for good: the photo is gone. Whatever else it raises, the pixels stay.
        """


@dataclass
class MemoryRecord:
    """Remembers for one run. ``on_sentence`` is called with each sentence as it passes."""

    on_sentence: Callable[[Spoken], None] = lambda sentence: None
    sentences: list[Spoken] = field(default_factory=list)
    decisions: list[tuple[str, Judgement]] = field(default_factory=list)
    heard: Transcript | None = None
    question: Understood | None = None
    glances: dict[int, Glance] = field(default_factory=dict)
    readings: dict[int, Reading] = field(default_factory=dict)
    views: list[tuple[int, str, Viewing, bool]] = field(default_factory=list)
    usage: list[tuple[str, Usage]] = field(default_factory=list)

    def transcript(self, work: Callable[[], Transcript]) -> Transcript:
        if self.heard is None:
            self.heard = work()
        return self.heard

    def glance(self, number: int, work: Callable[[], Glance]) -> Glance:
        if number not in self.glances:
            self.glances[number] = work()
        return self.glances[number]

    def reading(self, number: int, work: Callable[[], Reading]) -> Reading:
        if number not in self.readings:
            self.readings[number] = work()
        return self.readings[number]

    def understood(self, question: Understood) -> None:
        self.question = question

    def decided(self, gate: str, judgement: Judgement, words: str = "") -> None:
        self.decisions.append((gate, judgement))

    def appeal(self, call: AppealCall) -> tuple[str, ...]:
        return (PHRASES.say("appeals-nowhere", self.question.language if self.question else None),)

    def spoken(self) -> tuple[Spoken, ...]:
        return tuple(self.sentences)

    def speak(self, sentence: Spoken) -> None:
        self.sentences.append(sentence)
        self.on_sentence(sentence)

    def shown(self, number: int, name: str, viewer: Viewing, *, obscured: bool) -> None:
        self.views.append((number, name, viewer, obscured))

    def may_ask(self, provider: str) -> bool:
        return True

    def spent(self, provider: str, usage: Usage) -> None:
        self.usage.append((provider, usage))
