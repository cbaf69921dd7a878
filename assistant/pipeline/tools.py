"""The parts a run works with, chosen once from the settings."""

from dataclasses import dataclass, replace

from assistant.providers.base import Provider
from safety.engine.gate import Gate
from safety.judges.base import Judge
from voice.transcribers.base import Transcriber

#: The name of both the provider and the transcriber that need no network.
OWN = "embedded"


@dataclass(frozen=True, slots=True)
class Tools:
    """``own_transcriber`` and ``fallback`` never leave the server: they work when the chosen ones cannot, or may not.

    ``judge`` gives the second opinion on questions that the gate is unsure about; None when none is configured.
    """

    transcriber: Transcriber
    own_transcriber: Transcriber
    gate: Gate
    provider: Provider
    fallback: Provider
    judge: Judge | None = None

    def staying_here(self) -> "Tools":
        """For a person who does not let photos and recordings leave."""
        return replace(
            self,
            transcriber=self.own_transcriber if self.transcriber.is_remote else self.transcriber,
            provider=self.fallback if self.provider.is_remote else self.provider,
            judge=None if self.judge and self.judge.is_remote else self.judge,
        )


def tools_from_settings(provider: str = "", transcriber: str = "", gate: Gate | None = None) -> Tools:
    """``gate`` None: that of a released policy, for whoever has no database to ask which one holds (safety.current).

    Raises ValueError naming the known ones for an unknown provider, transcriber or judge.
    """
    from django.conf import settings

    from assistant.providers.registry import make as make_provider
    from safety.engine.gate import default_gate
    from safety.judges.registry import make as make_judge
    from voice.transcribers.registry import make as make_transcriber

    provider = provider or settings.ASSISTANT_PROVIDER
    transcriber = transcriber or settings.VOICE_TRANSCRIBER
    gate, judge = gate or default_gate(settings.SAFETY_POLICY), settings.SAFETY_JUDGE
    return Tools(
        transcriber=make_transcriber(transcriber, settings.VOICE_OPTIONS.get(transcriber, {})),
        own_transcriber=make_transcriber(OWN, settings.VOICE_OPTIONS[OWN]),
        gate=gate,
        provider=make_provider(provider, settings.ASSISTANT_OPTIONS.get(provider, {})),
        fallback=make_provider(OWN, settings.ASSISTANT_OPTIONS[OWN]),
        judge=make_judge(judge, settings.SAFETY_JUDGE_OPTIONS.get(judge, {}), gate.policy) if judge else None,
    )
