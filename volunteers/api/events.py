"""A talk as it is heard: rows become server-sent events, without holding a thread per listener.

Events: ``state`` (how the request stands; when it changes), ``wait`` (the honest wait, to be shown: what is to be heard of it comes as a
message), ``message`` (id = its sequence number), ``done``. A client that reconnects with ``Last-Event-ID`` gets the messages after it, once
and in order; the others repeat, they are states. Like an answer's, a stream ends early when this server stops or the device was signed out.
"""

import time
from collections.abc import AsyncGenerator, Mapping
from typing import Any
from uuid import UUID

from django.db import Error

from common.handoff import Start
from common.leaving import goodbye, is_leaving
from common.live import bus
from common.sse import DEVICE_S, HEARTBEAT, HEARTBEAT_S, SSE_HEADERS, UNREADABLE_S, event, off_loop, reread_s, until_beat
from common.together import RowsUnreadable
from volunteers.api.snapshots import SNAPSHOTS, Snapshot, Wish
from volunteers.live import request_topic
from volunteers.models import HelpRequest, RequestState

#: A screen reader that follows the wait must not be kept busy by it.
WAIT_AGAIN_S = 20.0


async def help_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: request (id), after (the last sequence number heard), device (who listens)."""
    request_id, device_id = UUID(parameters["request"]), UUID(parameters["device"])
    listener = _Listener(int(parameters["after"]))
    looked_at_device = time.monotonic()
    yield Start(200, SSE_HEADERS)
    async with bus().listen(request_topic(request_id)) as hints:
        while True:
            is_device_due = time.monotonic() - looked_at_device >= DEVICE_S
            again_s = reread_s()
            try:
                snapshot = await SNAPSHOTS.look(Wish(request_id, listener.after, device_id if is_device_due else None))
                wait = await off_loop(lambda: _wait(request_id)) if snapshot and listener.asks_wait(snapshot) else None
            except (RowsUnreadable, Error):
                parts, again_s = listener.meanwhile(), UNREADABLE_S
            else:
                if snapshot is None:  # deleted meanwhile
                    yield event("done", {"state": "deleted", "outcome": ""})
                    return
                if not snapshot.may_listen:
                    return
                if is_device_due:
                    looked_at_device = time.monotonic()
                parts = listener.news(snapshot, wait)
            is_last = listener.is_done or is_leaving()
            if is_last and not listener.is_done:
                parts.append(goodbye())
            if parts:
                yield b"".join(parts)
            if is_last:
                return
            await hints.wait(until_beat(min(again_s, listener.until_due())))


class _Listener:
    """What one listener was told, and what is due to them."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.is_done = False
        self._state: dict[str, Any] | None = None
        self._wait: dict[str, Any] | None = None
        self._last_wait = -WAIT_AGAIN_S
        self._last_byte = time.monotonic()

    def asks_wait(self, snapshot: Snapshot) -> bool:
        """Whether the wait is to be looked at again."""
        return snapshot.state == RequestState.WAITING and time.monotonic() - self._last_wait >= WAIT_AGAIN_S

    def news(self, snapshot: Snapshot, wait: dict[str, Any] | None) -> list[bytes]:
        """The events that make somebody who knows what was told so far know ``snapshot``. ``wait``: where it was asked for."""
        parts = []
        state = {"state": snapshot.state, "share": snapshot.share}
        if state != self._state:
            parts.append(event("state", state))
            self._state = state
        if snapshot.state != RequestState.WAITING:
            self._wait = None
        elif self.asks_wait(snapshot):
            self._last_wait = time.monotonic()
            if wait is not None and wait != self._wait:
                parts.append(event("wait", wait))
                self._wait = wait
        for message in snapshot.messages:
            self.after = message["sequence"]
            parts.append(event("message", message, self.after))
        if snapshot.done is not None:
            parts.append(event("done", snapshot.done))
            self.is_done = True
        if not parts:
            return self.meanwhile()
        self._last_byte = time.monotonic()
        return parts

    def meanwhile(self) -> list[bytes]:
        """What is due although nothing new is known."""
        if time.monotonic() - self._last_byte < HEARTBEAT_S:
            return []
        self._last_byte = time.monotonic()
        return [HEARTBEAT]

    def until_due(self) -> float:
        return self._last_byte + HEARTBEAT_S - time.monotonic()


def _wait(request_id: UUID) -> dict[str, Any] | None:
    from volunteers.api.reading import wait_told

    request = HelpRequest.objects.filter(pk=request_id).first()
    return wait_told(request) if request is not None else None
