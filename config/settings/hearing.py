"""Who hears: the transcriber and what it needs."""

from typing import Any

from config.settings.base import VAR_DIR, env

VOICE_TRANSCRIBER = env.str("VOICE_TRANSCRIBER", default="embedded")
VOICE_OPTIONS: dict[str, Any] = {
    "embedded": {
        "model": env.str("WHISPER_MODEL", default="packaged"),
        "threads": env.int("WHISPER_THREADS", default=1),
        "spare_dir": VAR_DIR / "whisper-base",  # a deployment's virtual environment belongs to root
    },
    "openai_api": {"api_key": env.str("OPENAI_API_KEY", default=""), "model": env.str("VOICE_OPENAI_MODEL", default="gpt-transcribe")},
    "openai_compatible": {
        "base_url": env.str("VOICE_BASE_URL", default=""),
        "api_key": env.str("VOICE_API_KEY", default=""),
        "model": env.str("VOICE_MODEL", default="whisper"),
    },
    "scripted": {},
}
