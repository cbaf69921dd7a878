"""Settings that run but should not be deployed."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Tags, Warning, register


@register(Tags.security, deploy=True)
def pushes_are_ours(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not settings.PUSHERS.get("webpush"):
        return []
    complaints: list[CheckMessage] = []
    if not settings.VAPID_PRIVATE_KEY:
        complaints.append(
            Warning(
                "The key that signs web pushes was made on this machine.",
                hint="Set VAPID_PRIVATE_KEY on every machine: another key ends every browser's subscription.",
                id="volunteers.W001",
            )
        )
    if settings.PUSH_OPTIONS["webpush"]["contact"].endswith(".invalid"):
        complaints.append(
            Warning(
                "Push services cannot ask anybody about our traffic.",
                hint="Set PUSH_CONTACT to a mailto: or https: address.",
                id="volunteers.W002",
            )
        )
    return complaints
