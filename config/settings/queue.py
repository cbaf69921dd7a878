"""Live hints, the cache and the queue: what runs when, and on which worker."""

from datetime import timedelta
from typing import Any

from config.settings.base import env

REDIS_URL = env.str("REDIS_URL", default="")
CACHES: dict[str, Any] = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}

CELERY_BROKER_URL = env.str("BROKER_URL", default=REDIS_URL or "memory://localhost/")
# A broker that is down must not hold a request up: the question is stored, and the resume task will find it.
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, Any] = (
    {"polling_interval": 0.01}
    if CELERY_BROKER_URL.startswith("memory")
    else {"socket_connect_timeout": 1, "max_retries": 0, "interval_start": 0, "interval_max": 0}
)
CELERY_BROKER_CONNECTION_TIMEOUT = 1
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True  # the row is the truth
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TASK_ROUTES = {
    "assistant.see_photo": {"queue": "seeing"},
    "assistant.hear_clip": {"queue": "hearing"},
    "assistant.answer_question": {"queue": "answering"},
    "volunteers.hear_note": {"queue": "hearing"},
    # Apart, because a push service that is down keeps each of them for seconds.
    "volunteers.push_offer": {"queue": "pushing"},
    "volunteers.push_news": {"queue": "pushing"},
    # Apart, because it keeps a processor busy for a minute or two.
    "moderation.backtest": {"queue": "backtesting"},
}
CELERY_TASK_DEFAULT_QUEUE = "housekeeping"
CELERY_BEAT_SCHEDULE = {
    "resume-unfinished": {"task": "assistant.resume_unfinished", "schedule": timedelta(seconds=15), "options": {"expires": 14}},
    "volunteers-turn": {"task": "volunteers.turn", "schedule": timedelta(seconds=3), "options": {"expires": 3}},
    "volunteers-wake": {"task": "volunteers.wake", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "moderation-collect": {"task": "moderation.collect", "schedule": timedelta(seconds=15), "options": {"expires": 14}},
    "moderation-sweep": {"task": "moderation.sweep", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "moderation-tally": {"task": "moderation.tally", "schedule": timedelta(minutes=5), "options": {"expires": 280}},
    "delete-files": {"task": "common.delete_files", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "keep-no-longer": {"task": "assistant.keep_no_longer", "schedule": timedelta(minutes=1), "options": {"expires": 50}},
    "tidy-up": {"task": "assistant.tidy_up", "schedule": timedelta(hours=1), "options": {"expires": 3000}},
}
