"""Numbers that this process holds while it works, known to every process and free again when it dies (PostgreSQL's advisory locks).

They lie on a session of their own: a request gives its connection back to the pool when it has to wait for something else, and a lock
would stay behind on it. The session is open only while something is held.
"""

import threading
from contextlib import suppress
from typing import Any

from django.db import Error, connection, connections


class Held:
    """Safe to use from many threads."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._mine: set[int] = set()
        self._session: Any = None

    def take(self, number: int) -> bool:
        """False when somebody holds it, here or elsewhere, or when nobody can tell. ``number``: 64 bits with sign."""
        with self._guard:
            if number in self._mine:
                return False
            taken = self._asked("select pg_try_advisory_lock(%s)", number)
            if taken:
                self._mine.add(number)
            self._close_if_idle()
            return taken

    def give(self, number: int) -> None:
        """Free for everybody once this returns: the server notices a session that was closed only some time later."""
        with self._guard:
            if number not in self._mine:
                return
            self._mine.remove(number)
            if self._session is not None:
                self._asked("select pg_advisory_unlock(%s)", number)
            self._close_if_idle()

    def _asked(self, query: str, number: int) -> bool:
        try:
            if self._session is None:
                self._session = _session()
            with self._session.cursor() as cursor:
                cursor.execute(query, [number])
                return bool(cursor.fetchone()[0])
        except Error:  # a session that is lost has lost its locks
            self._close()
            return False

    def _close_if_idle(self) -> None:
        if not self._mine:
            self._close()

    def _close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            with suppress(Error):
                session.close()


def _session() -> Any:
    """A connection beside the pool's, for all threads."""
    session = connections[connection.alias].copy()
    session.settings_dict["OPTIONS"] = {name: value for name, value in session.settings_dict["OPTIONS"].items() if name != "pool"}
    session.inc_thread_sharing()
    return session


held = Held()
