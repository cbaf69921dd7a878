"""What is told of the running service, and to whom."""

from typing import Any

from config.settings.base import env

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": env.str("LOG_LEVEL", default="INFO")},
    "loggers": {"faster_whisper": {"level": "WARNING"}, "celery": {"level": "WARNING"}, "django.request": {"level": "ERROR"}},
}
