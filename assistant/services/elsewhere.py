"""Hearing and seeing done by workers elsewhere, on queues of their own: the row is asked for and waited for.

Nobody waits for a worker that is not there: when none has begun in time, or the one that began gave up or died, whoever asked does it.
"""

import time
from collections.abc import Callable
from typing import Any

from django.db import models
from django.utils import timezone

from assistant.services.once import pauses
from common.connections import release_connection, retried


def awaited(rows: "models.QuerySet[Any]", field: str, ask: Callable[[], None], patience_s: float) -> bool:
    """Waits for another worker to fill ``field`` of the one row in ``rows``. False when it is up to the caller.

    ``ask`` calls for one; it is not called where the field is filled or somebody is at work on it. ``patience_s`` is for the beginning of
    the work; once begun it is waited for as long as its lease (assistant.services.once) holds. Raises the row's DoesNotExist when it is
    deleted meanwhile.
    """
    end, begun, asked = time.monotonic() + patience_s, False, False
    try:
        for pause in pauses():
            known, until = retried(lambda: rows.values_list(field, f"{field}_until").get())
            if known is not None:
                return True
            is_at_work = until is not None and until > timezone.now()
            if not is_at_work and (begun or time.monotonic() >= end):
                return False
            begun = begun or is_at_work
            if not (begun or asked):
                ask()
                asked = True
            release_connection()
            time.sleep(pause)
    finally:
        release_connection()
    return False
