"""What every stream of server-sent events needs: headers, the bytes of an event, when to look again, and work done off the loop.

Responders (see ``common.handoff``) run in the event loop, outside Django. Rows that every listener looks at are read for all together
(``common.together``); whatever else touches the database goes through ``off_loop``.
"""

import asyncio
import json
import math
import re
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from django.db import connection

from common.live import bus
from common.problems import CONTENT_TYPE

T = TypeVar("T")

#: So long a stream may be silent before proxies and phones take it for dead.
HEARTBEAT_S = 15.0
#: Sent then: a comment, which no client shows.
HEARTBEAT = b": still here\n\n"
#: Without any hint the rows are read this often: while hints may be lost, and while they are sure to come.
REREAD_S = 2.0
REREAD_SURE_S = 5.0
#: Rows that could not be read are tried again after this.
UNREADABLE_S = 1.0
#: Who waits for the clock is woken at its beats, and so looks together with others.
BEAT_S = 0.25
#: Whether a device may still listen is looked at this often: one that was signed out hears no more within about this time.
DEVICE_S = 30.0

SSE_HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
)
JSON_HEADERS = ((b"content-type", b"application/json"), (b"cache-control", b"no-store"))
PROBLEM_HEADERS = ((b"content-type", CONTENT_TYPE.encode()), (b"cache-control", b"no-store"))

# A few threads for what is not read together.
READERS = ThreadPoolExecutor(4, thread_name_prefix="events")

# JSON lets these stand as they are. Some clients take the first three for the end of a line; half a surrogate pair has no bytes at all.
_UNSAFE = re.compile("[\x85\u2028\u2029\ud800-\udfff]")


def event(name: str, data: Mapping[str, Any], identifier: int | None = None) -> bytes:
    """One event with a name of our own and ``data`` as one line of JSON, whatever text is in it.

    ``identifier``: what a client sends as ``Last-Event-ID`` when it comes back; None for an event that repeats.
    """
    head = f"id: {identifier}\n" if identifier is not None else ""
    body = _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(data, ensure_ascii=False))
    return f"{head}event: {name}\ndata: {body}\n\n".encode()


def reread_s() -> float:
    """After how long without a hint the rows are read again."""
    return REREAD_SURE_S if bus().is_sure else REREAD_S


def until_beat(seconds: float) -> float:
    """``seconds``, rounded up so that it ends with a beat of this process's clock."""
    now = time.monotonic()
    return math.ceil((now + max(0.0, seconds)) / BEAT_S) * BEAT_S - now


async def off_loop(work: Callable[[], T]) -> T:
    """Runs ``work`` in one of the readers' threads and gives its result; the thread's database connection is given back at once."""

    def connected() -> T:
        try:
            return work()
        finally:
            connection.close()

    return await asyncio.get_running_loop().run_in_executor(READERS, connected)
