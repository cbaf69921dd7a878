"""Costly work on a row, done once however many workers want its result."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from common.connections import release_connection

T = TypeVar("T")

POLL_S = 0.05


def once(
    rows: "models.QuerySet[Any]", field: str, lease: timedelta, work: Callable[[], T], dump: Callable[[T], Any], load: Callable[[Any], T]
) -> T:
    """The value in ``field`` of the one row in ``rows``: read if it is there, else worked out and stored under a lease in
    ``<field>_until``, else waited for. A worker that vanished is waited for until its ``lease`` runs out; one that is merely slow may
    be overtaken, and then the work is done twice. Raises the row's DoesNotExist when it is deleted meanwhile, and what ``work`` raises.

    Called from the senses' own threads: it holds no database connection while it works or waits.
    """
    until = f"{field}_until"
    try:
        while True:
            known = rows.values_list(field, flat=True).get()
            if known is not None:
                return load(known)
            now = timezone.now()
            free = rows.filter(Q(**{until: None}) | Q(**{f"{until}__lt": now}), **{f"{field}__isnull": True})
            claimed = free.update(**{until: now + lease}) == 1
            release_connection()
            if claimed:
                return _work(rows, field, until, work, dump)
            time.sleep(POLL_S)
    finally:
        release_connection()


def _work(rows: "models.QuerySet[Any]", field: str, until: str, work: Callable[[], T], dump: Callable[[T], Any]) -> T:
    try:
        result = work()
    except BaseException:
        rows.update(**{until: None})
        raise
    rows.update(**{field: dump(result), until: None})
    return result
