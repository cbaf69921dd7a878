"""Settings that run but should not be deployed."""

import os
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security, deploy=True)
def audit_key_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if os.environ.get("AUDIT_KEY"):
        return []
    return [
        Error(
            "The key of the audit log was made on this machine and lies in its files.",
            hint="Set AUDIT_KEY in the environment of every process, and keep a copy: without it no entry can be verified.",
            id="moderation.E001",
        )
    ]
