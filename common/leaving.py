"""A server that is told to stop lets its listeners go at once, so that they go on elsewhere instead of being cut off.

ASGI tells an application that it stops only when every response has ended, which a stream does not. So the signals themselves are
listened to, beside the server, which still does with them what it does.
"""

import asyncio
import logging
import random
import signal
from collections.abc import Awaitable, Callable, MutableMapping
from types import FrameType
from typing import Any

from common.live import bus

logger = logging.getLogger(__name__)

SIGNALS = (signal.SIGTERM, signal.SIGINT)
#: Who was let go comes back after this long, milliseconds: not all in the same moment.
BACK_AFTER_MS = (200, 3000)

_is_leaving = False


def is_leaving() -> bool:
    """Whether this process stops. A stream then says what it still knows, and ``goodbye``."""
    return _is_leaving


def leave(leaving: bool = True) -> None:
    """From now on every stream ends."""
    global _is_leaving
    _is_leaving = leaving
    if leaving:
        bus().announce_all()


def goodbye() -> bytes:
    """The last words of a stream that ends before its time: when to come back. No event, so nothing is shown or heard of it."""
    return f": come back, with Last-Event-ID\nretry: {random.randint(*BACK_AFTER_MS)}\n\n".encode()


async def lifespan(
    receive: Callable[[], Awaitable[MutableMapping[str, Any]]], send: Callable[[MutableMapping[str, Any]], Awaitable[None]]
) -> None:
    """The ASGI protocol of this name."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            _listen_to_signals(asyncio.get_running_loop())
            await send({"type": "lifespan.startup.complete"})
        elif message["type"] == "lifespan.shutdown":
            await send({"type": "lifespan.shutdown.complete"})
            return


def _listen_to_signals(loop: asyncio.AbstractEventLoop) -> None:
    for number in SIGNALS:
        before = signal.getsignal(number)

        def heard(number: int, frame: FrameType | None, before: Any = before) -> None:
            # Later, in the loop: a signal's handler may run while this very thread holds the bus's lock.
            loop.call_soon_threadsafe(leave)
            if callable(before):
                before(number, frame)

        try:
            if callable(before):  # without a server's own handler the process would no longer die of it
                signal.signal(number, heard)
        except ValueError:  # not in the main thread: a test's server
            return
