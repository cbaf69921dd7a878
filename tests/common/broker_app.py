"""A Celery application as small as one can be, on our transport and with our settings of the broker."""

import os
import time
from pathlib import Path

from celery import Celery

from common.redis_broker import use_mended_transport

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
use_mended_transport()
app = Celery("broker")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.beat_schedule = {}


@app.task
def work(seconds: float, file: str = "") -> None:
    time.sleep(seconds)
    if file:
        Path(file).touch()
