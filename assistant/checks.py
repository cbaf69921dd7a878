"""A provider or transcriber that cannot work is said at start, not to the first person who asks."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register


@register()
def provider_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from assistant.providers.registry import make

    name = settings.ASSISTANT_PROVIDER
    return _complaints("sightline.E010", "ASSISTANT_PROVIDER", lambda: make(name, settings.ASSISTANT_OPTIONS.get(name, {})))


@register()
def transcriber_can_be_made(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    from voice.transcribers.registry import make

    name = settings.VOICE_TRANSCRIBER
    return _complaints("sightline.E011", "VOICE_TRANSCRIBER", lambda: make(name, settings.VOICE_OPTIONS.get(name, {})))


def _complaints(identifier: str, setting: str, build: Any) -> list[CheckMessage]:
    try:
        build()
    except (ValueError, TypeError) as error:
        return [Error(str(error), hint=f"Set {setting} and what belongs to it; docs/architecture.md lists the variables.", id=identifier)]
    return []
