"""Database connections of threads that mostly wait for something else."""

from django.db import connection


def release_connection() -> None:
    """Gives this thread's connection back to the pool, so that a thread that waits for a model or for the eyes keeps none.

    Within a transaction it stays; an SQLite connection costs nothing to keep and something to open.
    """
    if not connection.in_atomic_block and connection.vendor != "sqlite":
        connection.close()
