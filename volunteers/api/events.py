"""A talk as it is heard: rows become server-sent events, without holding a thread per listener.

Events: ``state`` (how the request stands; when it changes), ``wait`` (the honest wait, to be shown: what is to be heard of it comes as a
message), ``message`` (id = its sequence number), ``done``. A client that reconnects with ``Last-Event-ID`` gets the messages after it, once
and in order; the others repeat, they are states.
"""

import time
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.utils import timezone

from common.handoff import Start
from common.live import bus
from common.sse import HEARTBEAT, HEARTBEAT_S, REREAD_S, SSE_HEADERS, event, off_loop
from volunteers.live import request_topic
from volunteers.models import OPEN, HelpRequest, MessageState, RequestState

#: A screen reader that follows the wait must not be kept busy by it.
WAIT_AGAIN_S = 20.0
#: So long after the end a voice note that is still being heard may be heard on the same stream.
LAST_WORDS = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Snapshot:
    state: str
    share: str
    messages: list[dict[str, Any]]
    done: dict[str, Any] | None


async def help_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: request (id), after (the last sequence number heard)."""
    request_id, after = parameters["request"], int(parameters["after"])
    yield Start(200, SSE_HEADERS)
    told_state: dict[str, Any] | None = None
    told_wait: dict[str, Any] | None = None
    last_byte, last_wait = time.monotonic(), -WAIT_AGAIN_S
    async with bus().listen(request_topic(request_id)) as hints:
        while True:
            snapshot = await off_loop(lambda: _snapshot(request_id, after))  # noqa: B023  # awaited at once
            if snapshot is None:  # deleted meanwhile
                yield event("done", {"state": "deleted", "outcome": ""})
                return
            parts = []
            state = {"state": snapshot.state, "share": snapshot.share}
            if state != told_state:
                parts.append(event("state", state))
                told_state = state
            if snapshot.state != RequestState.WAITING:
                told_wait = None
            elif time.monotonic() - last_wait >= WAIT_AGAIN_S:
                wait = await off_loop(lambda: _wait(request_id))
                last_wait = time.monotonic()
                if wait is not None and wait != told_wait:
                    parts.append(event("wait", wait))
                    told_wait = wait
            for message in snapshot.messages:
                after = message["sequence"]
                parts.append(event("message", message, after))
            if snapshot.done is not None:
                parts.append(event("done", snapshot.done))
            elif not parts and time.monotonic() - last_byte >= HEARTBEAT_S:
                parts.append(HEARTBEAT)
            if parts:
                last_byte = time.monotonic()
                yield b"".join(parts)
            if snapshot.done is not None:
                return
            await hints.wait(REREAD_S)


def _snapshot(request_id: str, after: int) -> Snapshot | None:
    from volunteers.api.serializers import MessageSerializer

    request = HelpRequest.objects.filter(pk=request_id).first()
    if request is None:
        return None
    over = request.state not in OPEN and not _is_hearing(request)
    # Read after the state: an ended request's messages are all there.
    said = request.messages.filter(state=MessageState.SAID, sequence__gt=after).order_by("sequence")
    return Snapshot(
        state=request.state,
        share=request.share,
        messages=[dict(MessageSerializer(message).data) for message in said],
        done={"state": request.state, "outcome": request.outcome} if over else None,
    )


def _is_hearing(request: HelpRequest) -> bool:
    """Whether somebody's last words are still on their way."""
    if request.ended_at is None or request.ended_at < timezone.now() - LAST_WORDS:
        return False
    return request.messages.filter(state=MessageState.HEARING).exists()


def _wait(request_id: str) -> dict[str, Any] | None:
    from volunteers.api.reading import wait_told

    request = HelpRequest.objects.filter(pk=request_id).first()
    return wait_told(request) if request is not None else None
