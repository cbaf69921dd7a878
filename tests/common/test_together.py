"""Rows for many listeners in few reads: everybody gets their own, one failure is one listener's, and nothing is kept open."""

import asyncio
import threading
from collections.abc import Sequence

import pytest
from django.db import OperationalError, connection

from common import together
from common.together import RowsUnreadable, Together


class Rows:
    """What a read is asked, and what it answers: twice the number. It waits at the ``gate``."""

    def __init__(self) -> None:
        self.reads: list[Sequence[int]] = []
        self.began = threading.Event()
        self.gate = threading.Event()
        self.gate.set()
        self.threads: set[int] = set()
        self.failure: Exception | None = None

    def read(self, wishes: Sequence[int]) -> dict[int, int]:
        self.reads.append(wishes)
        self.began.set()
        self.threads.add(threading.get_ident())
        assert self.gate.wait(10)
        if self.failure is not None:
            raise self.failure
        return {wish: 2 * wish for wish in wishes if wish != 13}


@pytest.fixture
def rows() -> Rows:
    return Rows()


def test_who_comes_while_it_reads_is_read_for_together(rows: Rows) -> None:
    async def scenario() -> list[int]:
        reading = Together(rows.read, "test")
        rows.gate.clear()
        first = asyncio.ensure_future(reading.look(1))
        await asyncio.to_thread(rows.began.wait, 10)
        others = [asyncio.ensure_future(reading.look(number % 50 + 20)) for number in range(300)]
        await asyncio.sleep(0)
        rows.gate.set()
        return await asyncio.gather(first, *others)

    found = asyncio.run(scenario())
    assert found == [2, *(2 * (number % 50 + 20) for number in range(300))]
    assert [len(wishes) for wishes in rows.reads] == [1, 50], "300 listeners with 50 wishes are one read"
    assert len(rows.threads) == 1


def test_no_read_is_for_more_than_a_database_takes(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "MOST", 10)

    async def scenario() -> list[int]:
        reading = Together(rows.read, "test")
        return await asyncio.gather(*(reading.look(number) for number in range(1, 13)), *(reading.look(number) for number in range(14, 40)))

    assert len(asyncio.run(scenario())) == 38
    assert max(len(wishes) for wishes in rows.reads) <= 10


def test_one_reading_serves_any_number_of_event_loops(rows: Rows) -> None:
    reading = Together(rows.read, "test")
    assert [asyncio.run(reading.look(number)) for number in (1, 2, 3)] == [2, 4, 6]


def test_a_listener_whose_rows_are_broken_does_not_silence_the_others(rows: Rows) -> None:
    async def scenario() -> list[int | BaseException]:
        reading = Together(rows.read, "test")
        return await asyncio.gather(*(reading.look(number) for number in (1, 13, 2)), return_exceptions=True)

    one, broken, two = asyncio.run(scenario())
    assert (one, two) == (2, 4)
    assert isinstance(broken, KeyError)


def test_a_database_that_is_away_is_said_to_be_and_tried_again(rows: Rows) -> None:
    reading = Together(rows.read, "test")
    rows.failure = OperationalError("the server closed the connection")
    with pytest.raises(RowsUnreadable):
        asyncio.run(reading.look(1))
    rows.failure = None
    assert asyncio.run(reading.look(1)) == 2


def test_a_read_that_hangs_holds_nobody_up(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "PATIENCE_S", 0.05)
    reading = Together(rows.read, "test")
    rows.gate.clear()
    with pytest.raises(RowsUnreadable):
        asyncio.run(reading.look(1))
    rows.gate.set()
    monkeypatch.setattr(together, "PATIENCE_S", 10)
    assert asyncio.run(reading.look(2)) == 4


def test_nobody_is_read_for_who_has_hung_up(rows: Rows) -> None:
    async def scenario() -> int:
        reading = Together(rows.read, "test")
        rows.gate.clear()
        first = asyncio.ensure_future(reading.look(1))
        await asyncio.to_thread(rows.began.wait, 10)
        left = asyncio.ensure_future(reading.look(2))
        await asyncio.sleep(0)
        left.cancel()
        await asyncio.wait({left})
        rows.gate.set()
        await first
        return await reading.look(3)

    assert asyncio.run(scenario()) == 6
    assert [tuple(wishes) for wishes in rows.reads] == [(1,), (3,)]


@pytest.mark.django_db(transaction=True)
def test_its_connection_is_kept_while_there_is_something_to_read_and_then_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def read(wishes: Sequence[int]) -> dict[int, int]:
        seen.append(connection.connection is not None)
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        return dict.fromkeys(wishes, 1)

    async def scenario() -> None:
        reading = Together(read, "test")
        await reading.look(1)
        await reading.look(2)
        await asyncio.sleep(together.IDLE_S * 3)
        await reading.look(3)
        await asyncio.sleep(together.IDLE_S * 2)

    monkeypatch.setattr(together, "IDLE_S", 0.1)
    asyncio.run(scenario())
    assert seen == [False, True, False]
