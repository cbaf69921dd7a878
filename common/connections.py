"""Database connections of threads that mostly wait for something else, and of a database that goes away and comes back."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from django.db import Error, InterfaceError, OperationalError, connection

logger = logging.getLogger(__name__)
T = TypeVar("T")

#: What the database raises when it cannot be reached, is going down or coming up, or has lost this connection.
AWAY = (OperationalError, InterfaceError)
#: How long the database may be away, in seconds: a restart, and what the pool needs to notice its end.
PATIENCE_S = 30.0
FIRST_PAUSE_S = 0.1
LONGEST_PAUSE_S = 2.0


def release_connection() -> None:
    """Gives this thread's connection back to the pool, so that a thread that waits for a model or for the eyes keeps none.

    Within a transaction it stays; an SQLite connection costs nothing to keep and something to open.
    """
    if not connection.in_atomic_block and connection.vendor != "sqlite":
        with suppress(Error):  # it may have died in our hands
            connection.close()


def retried(work: Callable[[], T]) -> T:
    """What ``work`` returns, tried again while the database is away, for PATIENCE_S. Raises one of AWAY then.

    ``work`` is whole transactions that may be repeated: one that was committed can have lost its connection before it heard so. Within
    somebody else's transaction it is tried once, since that transaction is gone too.
    """
    end, pause = time.monotonic() + PATIENCE_S, FIRST_PAUSE_S
    while True:
        try:
            return work()
        except AWAY as error:
            if connection.in_atomic_block or time.monotonic() + pause > end:
                raise
            logger.warning("the database is away (%s); trying again", type(error).__name__)
        with suppress(Error):
            connection.close()
        time.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE_S)
