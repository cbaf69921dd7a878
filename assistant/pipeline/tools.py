"""The parts a run works with, chosen once from the settings."""

from dataclasses import dataclass, replace

from assistant.providers.base import Provider
from safety.engine.gate import Gate
from voice.transcribers.base import Transcriber

#: The name of both the provider and the transcriber that need no network.
OWN = "embedded"


@dataclass(frozen=True, slots=True)
class Tools:
    """``own_transcriber`` and ``fallback`` never leave the server: they work when the chosen ones cannot, or may not."""

    transcriber: Transcriber
    own_transcriber: Transcriber
    gate: Gate
    provider: Provider
    fallback: Provider

    def staying_here(self) -> "Tools":
        """For a person who does not let photos and recordings leave."""
        return replace(
            self,
            transcriber=self.own_transcriber if self.transcriber.is_remote else self.transcriber,
            provider=self.fallback if self.provider.is_remote else self.provider,
        )


def tools_from_settings(provider: str = "", transcriber: str = "") -> Tools:
    """Raises ValueError naming the known ones for an unknown provider or transcriber."""
    from django.conf import settings

    from assistant.providers.registry import make as make_provider
    from safety.engine.gate import default_gate
    from voice.transcribers.registry import make as make_transcriber

    provider = provider or settings.ASSISTANT_PROVIDER
    transcriber = transcriber or settings.VOICE_TRANSCRIBER
    return Tools(
        transcriber=make_transcriber(transcriber, settings.VOICE_OPTIONS.get(transcriber, {})),
        own_transcriber=make_transcriber(OWN, settings.VOICE_OPTIONS[OWN]),
        gate=default_gate(settings.SAFETY_POLICY),
        provider=make_provider(provider, settings.ASSISTANT_OPTIONS.get(provider, {})),
        fallback=make_provider(OWN, settings.ASSISTANT_OPTIONS[OWN]),
    )
