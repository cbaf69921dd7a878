"""The parts a run works with, chosen once from the settings."""

from dataclasses import dataclass

from assistant.providers.base import Provider
from safety.engine.gate import Gate
from voice.transcribers.base import Transcriber

FALLBACK = "embedded"


@dataclass(frozen=True, slots=True)
class Tools:
    """``fallback`` answers when ``provider`` cannot, or may not be shown the photos. It never leaves the server."""

    transcriber: Transcriber
    gate: Gate
    provider: Provider
    fallback: Provider


def tools_from_settings(provider: str = "", transcriber: str = "") -> Tools:
    """Raises ValueError naming the known ones for an unknown provider or transcriber."""
    from django.conf import settings

    from assistant.providers.registry import make as make_provider
    from safety.engine.gate import default_gate
    from voice.transcribers.registry import make as make_transcriber

    provider = provider or settings.ASSISTANT_PROVIDER
    transcriber = transcriber or settings.VOICE_TRANSCRIBER
    fallback = make_provider(FALLBACK, settings.ASSISTANT_OPTIONS[FALLBACK])
    return Tools(
        transcriber=make_transcriber(transcriber, settings.VOICE_OPTIONS.get(transcriber, {})),
        gate=default_gate(settings.SAFETY_POLICY),
        provider=fallback if provider == FALLBACK else make_provider(provider, settings.ASSISTANT_OPTIONS.get(provider, {})),
        fallback=fallback,
    )
