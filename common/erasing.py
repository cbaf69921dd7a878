"""Erasing what others may be writing about at the same moment."""

from collections.abc import Callable

from django.db import Error, IntegrityError, transaction

TRIES = 5
DEADLOCK = "40P01"  # as PostgreSQL calls it


def erase(deletes: Callable[[], object]) -> None:
    """Runs ``deletes`` in a transaction of its own, which looks for all that hangs on what goes. Where somebody has added to that meanwhile
    or waits for it as it waits for them, it looks anew. Raises IntegrityError or OperationalError when that happens again and again.
    """
    for left in reversed(range(TRIES)):
        try:
            with transaction.atomic():
                deletes()
            return
        except Error as error:
            crossed = isinstance(error, IntegrityError) or getattr(error.__cause__, "sqlstate", "") == DEADLOCK
            if not crossed or not left or transaction.get_connection().in_atomic_block:  # a caller's transaction is broken
                raise
