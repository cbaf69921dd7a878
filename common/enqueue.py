"""Enqueue a task by name once the rows it will read are committed."""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from celery import current_app
from django.db import transaction

logger = logging.getLogger(__name__)


def enqueue_on_commit(task: str, *arguments: str) -> None:
    """``arguments`` are ids. A broker that is down loses nothing: unfinished rows are found again by the resume task."""
    transaction.on_commit(partial(_send, task, arguments), robust=True)


def _send(task: str, arguments: tuple[str, ...]) -> None:
    # Through the registry, not send_task: that one ignores eager mode.
    send: Callable[..., Any] = current_app.tasks[task].apply_async
    try:
        send(args=arguments, retry=False)
    except OSError:
        logger.exception("could not enqueue %s; the resume task will find its row", task)
