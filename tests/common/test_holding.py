"""A number is held by one at a time, and by nobody who is dead. On PostgreSQL (``make rows``)."""

import time
from collections.abc import Callable

import pytest
from django.db import connection

from common.holding import Held
from tests.conftest import Client, DrawPhoto

pytestmark = [pytest.mark.django_db, pytest.mark.skipif("connection.vendor != 'postgresql'", reason="PostgreSQL's locks")]


def locks() -> int:
    """How many advisory locks are held in this database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "select count(*) from pg_locks join pg_database d on d.oid = database "
            "where locktype = 'advisory' and datname = current_database()"
        )
        return int(cursor.fetchone()[0])


def eventually(happened: Callable[[], bool], seconds: float = 10.0) -> bool:
    end = time.monotonic() + seconds
    while not (there := happened()) and time.monotonic() < end:
        time.sleep(0.01)
    return there


def test_what_one_holds_nobody_else_takes_until_it_is_given_back() -> None:
    ours, theirs = Held(), Held()
    assert ours.take(7)
    assert not ours.take(7)
    assert not theirs.take(7)
    assert theirs.take(8)
    ours.give(7)
    assert theirs.take(7)
    theirs.give(7)
    theirs.give(8)
    assert locks() == 0


def test_whoever_dies_holds_nothing() -> None:
    dead, next_one = Held(), Held()
    assert dead.take(7)
    dead._session.connection.close()  # as the system does for a process that is gone; the server notices a moment later
    assert eventually(lambda: next_one.take(7))
    next_one.give(7)
    dead.give(7)


def test_an_upload_that_gives_its_connection_back_leaves_no_lock_behind(alice: Client, label: DrawPhoto) -> None:
    import io

    for number in range(3):
        photo = io.BytesIO(label("EXIT"))
        photo.name = "p.jpg"
        sent = alice.post("/api/v1/photos/", {"photo": photo}, format="multipart", HTTP_IDEMPOTENCY_KEY=f"once-{number}-abcdefghijklmnop")
        assert sent.status_code == 201, sent.json()
    assert locks() == 0
