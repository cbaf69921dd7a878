"""A talk as it is heard: rows become server-sent events, without holding a thread per listener.

Events: ``state`` (how the request stands; when it changes), ``wait`` (the honest wait, to be shown: what is to be heard of it comes as a
message), ``message`` (id = its sequence number), ``done``. A client that reconnects with ``Last-Event-ID`` gets the messages after it, once
and in order; the others repeat, they are states.
"""

import time
from collections.abc import AsyncGenerator, Mapping
from typing import Any
from uuid import UUID

from common.following import Listener, follow
from common.handoff import Start
from common.sse import event, off_loop
from volunteers.api.snapshots import SNAPSHOTS, Snapshot, Wish
from volunteers.live import request_topic
from volunteers.models import HelpRequest, RequestState

#: A screen reader that follows the wait must not be kept busy by it.
WAIT_AGAIN_S = 20.0


def help_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: request (id), after (the last sequence number heard), device (who listens)."""
    request_id = UUID(parameters["request"])
    return follow(request_topic(request_id), _Listener(request_id, int(parameters["after"])), UUID(parameters["device"]))


class _Listener(Listener[Snapshot]):
    DELETED = {"state": "deleted", "outcome": ""}

    def __init__(self, request_id: UUID, after: int) -> None:
        super().__init__()
        self.request_id = request_id
        self.after = after
        self._state: dict[str, Any] | None = None
        self._wait: dict[str, Any] | None = None
        self._found_wait: dict[str, Any] | None = None
        self._last_wait = -WAIT_AGAIN_S

    async def look(self, device_id: UUID | None) -> Snapshot | None:
        found = await SNAPSHOTS.look(Wish(self.request_id, self.after, device_id))
        self._found_wait = await off_loop(lambda: _wait(self.request_id)) if found and self._asks_wait(found) else None
        return found

    def news(self, found: Snapshot) -> list[bytes]:
        parts = []
        state = {"state": found.state, "share": found.share}
        if state != self._state:
            parts.append(event("state", state))
            self._state = state
        if found.state != RequestState.WAITING:
            self._wait = None
        elif self._asks_wait(found):
            self._last_wait = time.monotonic()
            if self._found_wait is not None and self._found_wait != self._wait:
                parts.append(event("wait", self._found_wait))
                self._wait = self._found_wait
        for message in found.messages:
            self.after = message["sequence"]
            parts.append(event("message", message, self.after))
        if found.done is not None:
            parts.append(event("done", found.done))
            self.is_done = True
        return parts

    def _asks_wait(self, found: Snapshot) -> bool:
        """Whether the wait is to be looked at again."""
        return found.state == RequestState.WAITING and time.monotonic() - self._last_wait >= WAIT_AGAIN_S


def _wait(request_id: UUID) -> dict[str, Any] | None:
    from volunteers.api.reading import wait_told

    request = HelpRequest.objects.filter(pk=request_id).first()
    return wait_told(request) if request is not None else None
