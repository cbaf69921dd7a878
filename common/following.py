"""The loop of every stream of server-sent events that follows rows: look, tell what is news, wait for a hint, look again.

A stream outlives a database that is away for a while. It ends when all is told, when the row is deleted, and early, without ``done``, when
this server stops (``common.leaving``) or the device was signed out.
"""

import math
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Mapping
from typing import Any, ClassVar, Generic, Protocol, TypeVar
from uuid import UUID

from django.db import Error

from common.handoff import Start
from common.leaving import goodbye, is_leaving
from common.live import bus
from common.sse import DEVICE_S, HEARTBEAT, HEARTBEAT_S, SSE_HEADERS, UNREADABLE_S, event, reread_s, until_beat
from common.together import RowsUnreadable


class HowItStands(Protocol):
    """What one look finds."""

    @property
    def may_listen(self) -> bool: ...


S = TypeVar("S", bound=HowItStands)


class Listener(ABC, Generic[S]):
    """What one listener was told, and what is due to them."""

    #: What ``done`` says where there is nothing to listen to any more.
    DELETED: ClassVar[Mapping[str, Any]]

    def __init__(self) -> None:
        self.is_done = False

    @abstractmethod
    async def look(self, device_id: UUID | None) -> S | None:
        """How it stands now; None: deleted. ``device_id``: look whether it may still listen, too. Raises RowsUnreadable or Error."""

    @abstractmethod
    def news(self, found: S) -> list[bytes]:
        """The events that make somebody who knows what was told so far know ``found``."""

    def meanwhile(self) -> list[bytes]:
        """What is due although nothing new is known."""
        return []

    def until_due(self) -> float:
        """Seconds until there is something to say although nothing new is known."""
        return math.inf


async def follow(topic: str, listener: Listener[S], device_id: UUID) -> AsyncGenerator[Start | bytes, None]:
    """``topic``: of the hints. ``device_id``: who listens."""
    looked_at_device = last_byte = time.monotonic()
    yield Start(200, SSE_HEADERS)
    async with bus().listen(topic) as hints:
        while True:
            is_device_due, again_s = time.monotonic() - looked_at_device >= DEVICE_S, reread_s()
            try:
                found = await listener.look(device_id if is_device_due else None)
            except (RowsUnreadable, Error):
                parts, again_s = listener.meanwhile(), UNREADABLE_S
            else:
                if found is None:
                    yield event("done", listener.DELETED)
                    return
                if not found.may_listen:
                    return
                looked_at_device = time.monotonic() if is_device_due else looked_at_device
                parts = listener.news(found)
            is_last = listener.is_done or is_leaving()
            if is_last and not listener.is_done:
                parts.append(goodbye())
            if parts or time.monotonic() - last_byte >= HEARTBEAT_S:
                last_byte = time.monotonic()
                yield b"".join(parts) or HEARTBEAT
            if is_last:
                return
            until_heartbeat = last_byte + HEARTBEAT_S - time.monotonic()
            await hints.wait(until_beat(min(again_s, listener.until_due(), until_heartbeat)))
