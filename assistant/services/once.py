"""Costly work on a row, done once however many workers want its result."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, TypeVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from common.connections import release_connection, retried

T = TypeVar("T")

FIRST_POLL_S = 0.05
LONGEST_POLL_S = 0.5


def once(
    rows: "models.QuerySet[Any]", field: str, lease: timedelta, work: Callable[[], T], dump: Callable[[T], Any], load: Callable[[Any], T]
) -> T:
    """The value in ``field`` of the one row in ``rows``: read if it is there, else worked out and stored under a lease in
    ``<field>_until``, else waited for. A worker that vanished is waited for until its ``lease`` runs out; one that is merely slow may
    be overtaken, and then the work is done twice. Raises the row's DoesNotExist when it is deleted meanwhile, and what ``work`` raises.

    Called from the senses' own threads: it holds no database connection while it works or waits, and lives through a restarted database.
    """
    until = f"{field}_until"
    try:
        for pause in pauses():
            known = retried(lambda: rows.values_list(field, flat=True).get())
            if known is not None:
                return load(known)
            if retried(lambda: _claimed(rows, field, until, lease)):
                release_connection()
                return _work(rows, field, until, work, dump)
            release_connection()
            time.sleep(pause)
    finally:
        release_connection()
    raise AssertionError("pauses never end")


def pauses() -> Iterator[float]:
    """Between looks at a row that somebody else is to fill, in seconds: short at first, since most work is soon done."""
    pause = FIRST_POLL_S
    while True:
        yield pause
        pause = min(1.5 * pause, LONGEST_POLL_S)


def _claimed(rows: "models.QuerySet[Any]", field: str, until: str, lease: timedelta) -> bool:
    now = timezone.now()
    free = rows.filter(Q(**{until: None}) | Q(**{f"{until}__lt": now}), **{f"{field}__isnull": True})
    return free.update(**{until: now + lease}) == 1


def _work(rows: "models.QuerySet[Any]", field: str, until: str, work: Callable[[], T], dump: Callable[[T], Any]) -> T:
    try:
        result = work()
    except BaseException:
        retried(lambda: rows.update(**{until: None}))
        raise
    retried(lambda: rows.update(**{field: dump(result), until: None}))
    return result
