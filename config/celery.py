"""The Celery application. ``celery -A config worker`` finds it; the embedded server builds a worker from it."""

import os

from celery import Celery

from common.redis_broker import use_mended_transport

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

use_mended_transport()
app = Celery("sightline")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()

from config import working  # noqa: E402, F401  # connects to Celery's signals
