"""Enqueue a task by name once the rows it will read are committed."""

import logging

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)


def enqueue_on_commit(task: str, *arguments: str) -> None:
    """``arguments`` are ids. A broker that is down loses nothing: unfinished rows are found again by the resume task."""

    def send() -> None:
        try:
            # Through the registry, not send_task: that one ignores eager mode.
            current_app.tasks[task].apply_async(args=arguments, retry=False)
        except (OSError, OperationalError):
            logger.exception("could not enqueue %s; the resume task will find its row", task)

    transaction.on_commit(send, robust=True)
