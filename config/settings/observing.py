"""What is told of the running service, and to whom."""

from typing import Any

from config.settings.base import env

#: "json": one JSON object a line, for machines. "line": for people.
LOG_FORMAT = env.str("LOG_FORMAT", default="line" if env.bool("DJANGO_DEBUG", default=False) else "json")

# Handlers are named nowhere but at the root: what a library had set up for itself (uvicorn prints addresses) is taken away.
_QUIET = {"handlers": [], "propagate": True}
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"told": {"()": "common.logs.formatter", "form": LOG_FORMAT}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "told"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {
        "django": {**_QUIET, "level": "INFO"},
        "django.server": {**_QUIET, "level": "ERROR"},
        "django.request": {"level": "ERROR"},
        "uvicorn": {**_QUIET, "level": "INFO"},
        "uvicorn.error": {**_QUIET, "level": "INFO"},
        "uvicorn.access": {**_QUIET, "level": "ERROR"},  # common.observed tells of every request, by its route
        "celery": {**_QUIET, "level": "WARNING"},
        "kombu": {"level": "WARNING"},
        "faster_whisper": {"level": "WARNING"},
        "httpx2": {"level": "WARNING"},
        "openai": {"level": "WARNING"},
        "axes": {"level": "ERROR"},  # it names who tried to sign in
    },
}

# Who may read the figures: whoever has the token (GET /metrics with it as bearer), and whoever reaches the port. Neither by default.
METRICS_TOKEN = env.str("METRICS_TOKEN", default="")
METRICS_PORT = env.int("METRICS_PORT", default=0)
METRICS_ADDRESS = env.str("METRICS_ADDRESS", default="127.0.0.1")

# A probe speaks plain HTTP from inside.
SECURE_REDIRECT_EXEMPT = [r"^health/", r"^metrics$"]
