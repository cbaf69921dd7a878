"""Which policy holds, and who gives a second opinion."""

from typing import Any

from config.settings.answering import ASSISTANT_OPTIONS
from config.settings.base import env

SAFETY_POLICY = env.str("SAFETY_POLICY", default="")  # empty: the newest released policy
SAFETY_JUDGE = env.str("SAFETY_JUDGE", default="")  # empty: no second opinion
SAFETY_JUDGE_OPTIONS: dict[str, Any] = {
    "openai_api": {
        "api_key": env.str("OPENAI_API_KEY", default=""),
        "model": env.str("SAFETY_JUDGE_MODEL", default=ASSISTANT_OPTIONS["openai_api"]["model"]),
        "moderation_model": env.str("SAFETY_MODERATION_MODEL", default="omni-moderation-latest"),
    },
    "openai_compatible": {
        "base_url": env.str("ASSISTANT_BASE_URL", default=""),
        "api_key": env.str("ASSISTANT_API_KEY", default=""),
        "model": env.str("SAFETY_JUDGE_MODEL", default=ASSISTANT_OPTIONS["openai_compatible"]["model"]),
        "moderation_model": env.str("SAFETY_MODERATION_MODEL", default=""),  # few such servers have the endpoint
    },
    "scripted": env.json("SAFETY_JUDGE_SCRIPT", default={}),
}
