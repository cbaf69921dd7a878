"""Rows for a thousand listeners in a few queries: who wants to look at about the same time is read for together.

One thread per ``Together``, with one database connection that it keeps only while there is something to read. What comes in while it
reads waits for the next read, so the busier it is, the more each query is for.
"""

import asyncio
import logging
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from django.db import Error, connection

logger = logging.getLogger(__name__)

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

#: Between the beginnings of two reads: the longest that a hint is held back so that others can join it.
GATHER_S = 0.01
#: At most so many in one read (SQLite takes a thousand variables).
MOST = 400
#: With nothing to read for so long, the connection is given back.
IDLE_S = 0.25
#: A listener waits no longer for the rows: it has something to say meanwhile.
PATIENCE_S = 3.0


class RowsUnreadable(Exception):
    """The database cannot be read now. It is worth trying again."""


class Together(Generic[K, V]):
    """``read`` takes different wishes and gives what each found; it runs in this object's thread, for any number of event loops."""

    def __init__(self, read: Callable[[Sequence[K]], Mapping[K, V]], name: str) -> None:
        self._read = read
        self._name = name
        self._wishes: list[tuple[K, asyncio.AbstractEventLoop, asyncio.Future[V]]] = []
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    async def look(self, wish: K) -> V:
        """What ``read`` finds for ``wish`` in rows read after this call. Raises RowsUnreadable, and whatever ``read`` raises."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[V] = loop.create_future()
        with self._changed:
            self._wishes.append((wish, loop, found))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._changed.notify()
        try:
            async with asyncio.timeout(PATIENCE_S):
                return await found
        except TimeoutError as error:
            raise RowsUnreadable from error

    def _run(self) -> None:
        while True:
            wishes = self._next()
            began = time.monotonic()
            self._answer(wishes)
            time.sleep(max(0.0, began + GATHER_S - time.monotonic()))

    def _next(self) -> list[tuple[K, asyncio.AbstractEventLoop, asyncio.Future[V]]]:
        while True:
            with self._changed:
                if not self._wishes:
                    self._changed.wait(IDLE_S if connection.connection is not None else None)
                wishes, self._wishes = self._wishes[:MOST], self._wishes[MOST:]
            wishes = [each for each in wishes if not each[2].done()]  # the others have hung up
            if wishes:
                return wishes
            connection.close()

    def _answer(self, wishes: list[tuple[K, asyncio.AbstractEventLoop, asyncio.Future[V]]]) -> None:
        answers = self._look(tuple(dict.fromkeys(wish for wish, _, _ in wishes)))
        by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[V], V | Exception]]] = defaultdict(list)
        for wish, loop, found in wishes:
            by_loop[loop].append((found, answers[wish]))
        for loop, answered in by_loop.items():
            try:
                loop.call_soon_threadsafe(_settle, answered)
            except RuntimeError:  # this loop has closed; its listeners are gone
                continue

    def _look(self, wishes: tuple[K, ...]) -> dict[K, V | Exception]:
        try:
            found = self._read(wishes)
            return {wish: found[wish] for wish in wishes}
        except Error as error:
            logger.warning("rows cannot be read for %d listeners: %s", len(wishes), type(error).__name__)
            connection.close()
            return {wish: RowsUnreadable() for wish in wishes}
        except Exception as error:
            if len(wishes) > 1:  # one listener's rows must not silence the others
                return {wish: answer for each in wishes for wish, answer in self._look((each,)).items()}
            logger.exception("the rows of a listener cannot be read")
            return {wishes[0]: error}


def _settle(answered: list[tuple["asyncio.Future[Any]", Any]]) -> None:
    for found, answer in answered:
        if found.done():  # hung up meanwhile
            continue
        if isinstance(answer, Exception):
            found.set_exception(answer)
        else:
            found.set_result(answer)
