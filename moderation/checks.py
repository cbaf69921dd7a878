"""Settings that run but should not be deployed."""

from typing import Any

from django.core.checks import CheckMessage, Tags, register

from common.checks import missing_secret


@register(Tags.security, deploy=True)
def audit_key_is_given(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    hint = "Set AUDIT_KEY in the environment of every process, and keep a copy: without it no entry can be verified."
    return missing_secret("AUDIT_KEY", "The key of the audit log was made on this machine and lies in its files.", hint, "moderation.E001")
