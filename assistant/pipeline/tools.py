"""The parts a run works with, chosen once from the settings."""

from dataclasses import dataclass, field, replace
from typing import Literal

from assistant.providers.base import Provider
from safety.engine.gate import Gate
from safety.judges.base import Judge
from voice.transcribers.base import Transcriber

#: The name of both the provider and the transcriber that need no network.
OWN = "embedded"

SensesAt = Literal["here", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a provider is waited for, in seconds. ``first_s``: for its first word, with another model behind it; ``last_first_s``: with
    none. ``next_s``: for each word after that. ``answer_s``: from the first asking to the last sentence, whoever answers. ``elsewhere_s``:
    how long a worker elsewhere has to begin with hearing or looking."""

    first_s: float = 8.0
    last_first_s: float = 20.0
    next_s: float = 20.0
    answer_s: float = 120.0
    elsewhere_s: float = 20.0


@dataclass(frozen=True, slots=True)
class Tools:
    """``own_transcriber`` and the last provider never leave the server: they work when the chosen ones cannot, or may not.

    ``providers`` are asked in this order. ``judge`` gives the second opinion on questions that the gate is unsure about; None when none is
    configured. ``senses``: whether the record hears and looks "here", with the work it is given, or waits for workers "elsewhere" first.
    """

    transcriber: Transcriber
    own_transcriber: Transcriber
    gate: Gate
    providers: tuple[Provider, ...]
    judge: Judge | None = None
    patience: Patience = field(default_factory=Patience)
    senses: SensesAt = "here"

    def __post_init__(self) -> None:
        if not self.providers or self.providers[-1].is_remote:
            raise ValueError("the last provider must be one that stays on this server")

    def staying_here(self) -> "Tools":
        """For a person who does not let photos and recordings leave."""
        return replace(
            self,
            transcriber=self.own_transcriber if self.transcriber.is_remote else self.transcriber,
            providers=tuple(provider for provider in self.providers if not provider.is_remote),
            judge=None if self.judge and self.judge.is_remote else self.judge,
        )


def tools_from_settings(provider: str = "", transcriber: str = "", gate: Gate | None = None) -> Tools:
    """``provider``: this one alone, and our own after it; "": those of the settings. ``gate`` None: that of a released policy, for whoever
    has no database to ask which one holds (safety.current).

    Raises ValueError naming the known ones for an unknown provider, transcriber or judge.
    """
    from django.conf import settings

    from safety.engine.gate import default_gate
    from safety.judges.registry import make as make_judge
    from voice.transcribers.registry import make as make_transcriber

    transcriber = transcriber or settings.VOICE_TRANSCRIBER
    gate, judge = gate or default_gate(settings.SAFETY_POLICY), settings.SAFETY_JUDGE
    return Tools(
        transcriber=make_transcriber(transcriber, settings.VOICE_OPTIONS.get(transcriber, {})),
        own_transcriber=make_transcriber(OWN, settings.VOICE_OPTIONS[OWN]),
        gate=gate,
        providers=providers_from_settings(provider),
        judge=make_judge(judge, settings.SAFETY_JUDGE_OPTIONS.get(judge, {}), gate.policy) if judge else None,
        patience=Patience(
            first_s=settings.ASSISTANT_FIRST_WORD_S,
            last_first_s=settings.ASSISTANT_LAST_FIRST_WORD_S,
            answer_s=settings.ANSWER_DEADLINE_S,
            elsewhere_s=settings.SENSES_PATIENCE_S,
        ),
        senses=settings.SENSES,
    )


def providers_from_settings(only: str = "") -> tuple[Provider, ...]:
    """In the order in which they are asked, the embedded one last. Raises ValueError for one that cannot be made."""
    from django.conf import settings

    from assistant.providers.registry import make

    kinds = {only: settings.ASSISTANT_PROVIDERS.get(only, only)} if only else settings.ASSISTANT_PROVIDERS
    chosen = {name: kind for name, kind in kinds.items() if name != OWN} | {OWN: OWN}
    return tuple(make(kind, settings.ASSISTANT_OPTIONS.get(name, {}), name) for name, kind in chosen.items())
