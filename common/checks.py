"""Settings that run but should not be deployed."""

import os
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register


@register(Tags.security, deploy=True)
def secret_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if os.environ.get("DJANGO_SECRET_KEY"):
        return []
    return [
        Error(
            "The secret key was made on this machine and lies in its files.",
            hint="Set DJANGO_SECRET_KEY in the environment of every process; without it a second machine signs tokens of its own.",
            id="sightline.E001",
        )
    ]


@register(Tags.compatibility, deploy=True)
def processes_can_wake_each_other(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.DATABASES["default"]["ENGINE"].endswith("sqlite3"):
        return []
    complaints: list[CheckMessage] = []
    if settings.CELERY_BROKER_URL.startswith("memory"):
        complaints.append(
            Error(
                "The queue stays within one process.",
                hint="Set BROKER_URL (or REDIS_URL): without it no other process ever hears of a question.",
                id="sightline.E002",
            )
        )
    if not settings.REDIS_URL:
        complaints.append(_hints_stay_here())
    return complaints


def _hints_stay_here() -> CheckMessage:
    return Warning(
        "Live hints stay within one process.",
        hint="Set REDIS_URL: without it a client hears a sentence up to two seconds after it was stored by another process.",
        id="sightline.W001",
    )
