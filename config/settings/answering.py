"""Who answers: providers and what they need."""

from typing import Any

from config.settings.base import env

ASSISTANT_PROVIDER = env.str("ASSISTANT_PROVIDER", default="embedded")
ASSISTANT_OPTIONS: dict[str, Any] = {
    "embedded": {},
    "openai_api": {"api_key": env.str("OPENAI_API_KEY", default=""), "model": env.str("ASSISTANT_OPENAI_MODEL", default="gpt-5.4")},
    "openai_compatible": {
        "base_url": env.str("ASSISTANT_BASE_URL", default=""),
        "api_key": env.str("ASSISTANT_API_KEY", default=""),
        "model": env.str("ASSISTANT_MODEL", default=""),
    },
    "scripted": env.json("ASSISTANT_SCRIPT", default={}),
}
