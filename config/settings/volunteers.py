"""How volunteers are reached."""

from typing import Any

from config.settings.base import VAR_DIR, env

VAPID_PRIVATE_KEY = env.str("VAPID_PRIVATE_KEY", default="")  # empty: made once in SIGHTLINE_VAR_DIR, for one machine only
PUSHERS = {"webpush": env.str("WEB_PUSH", default="webpush")}  # kind of subscription -> who sends; empty: nobody
PUSH_OPTIONS: dict[str, Any] = {
    "webpush": {
        "contact": env.str("PUSH_CONTACT", default="mailto:operator@sightline.invalid"),
        **({"private_key": VAPID_PRIVATE_KEY} if VAPID_PRIVATE_KEY else {"key_directory": str(VAR_DIR)}),
    },
    "scripted": {},
}
