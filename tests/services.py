"""PostgreSQL and Redis on loopback, as something to work in and leave clean."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

SERVER = "postgresql://postgres@127.0.0.1:5432"


@contextmanager
def database() -> Iterator[str]:
    """The address of a new, empty database."""
    name = f"sightline_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(f"{SERVER}/postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"{SERVER}/{name}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def redis_number(first: int) -> int:
    """``first`` is two of Redis' sixteen databases: tests that run side by side each take one."""
    return first + int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 2


@contextmanager
def redis_database(first: int) -> Iterator[str]:
    """The address of one of Redis' databases, emptied before and after. Even numbers: see redis_number."""
    import redis

    url = f"redis://127.0.0.1:6379/{redis_number(first)}"
    client = redis.Redis.from_url(url)
    client.flushdb()
    try:
        yield url
    finally:
        client.flushdb()
