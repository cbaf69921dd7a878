"""How talks stand, read for many listeners in a few queries."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from accounts.tokens import devices_signed_in
from common.together import Together
from volunteers.api.serializers import MessageSerializer
from volunteers.models import OPEN, HelpRequest, Message, MessageState

#: So long after the end a voice note that is still being heard may be heard on the same stream.
LAST_WORDS = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Wish:
    """With the messages after ``after``. ``device_id``: look whether it may still listen, too."""

    request_id: UUID
    after: int
    device_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    state: str
    share: str
    messages: tuple[dict[str, Any], ...]
    done: dict[str, Any] | None
    may_listen: bool


def read(wishes: Sequence[Wish]) -> dict[Wish, Snapshot | None]:
    """None: there is no such request (any more)."""
    requests = HelpRequest.objects.in_bulk({wish.request_id for wish in wishes})
    over = _over(requests.values())
    # Read after the states: an ended request's messages are all there.
    said = _said([wish for wish in wishes if wish.request_id in requests])
    signed_in = devices_signed_in({wish.device_id for wish in wishes if wish.device_id})
    return {
        wish: _snapshot(
            requests[wish.request_id],
            [message for message in said[wish.request_id] if (message.sequence or 0) > wish.after],
            is_over=wish.request_id in over,
            may_listen=wish.device_id is None or wish.device_id in signed_in,
        )
        if wish.request_id in requests
        else None
        for wish in wishes
    }


#: Read for all listeners of this process.
SNAPSHOTS: "Together[Wish, Snapshot | None]" = Together(read, "talks")


def _over(requests: Iterable[HelpRequest]) -> set[UUID]:
    """Those that have ended, unless somebody's last words are still on their way."""
    ended = {request.pk: request.ended_at for request in requests if request.state not in OPEN}
    lately = [pk for pk, ended_at in ended.items() if ended_at is not None and ended_at >= timezone.now() - LAST_WORDS]
    if not lately:
        return set(ended)
    return set(ended) - set(Message.objects.filter(request__in=lately, state=MessageState.HEARING).values_list("request_id", flat=True))


def _said(wishes: Iterable[Wish]) -> dict[UUID, list[Message]]:
    """By request, in order: those after the least that anybody asks for."""
    least: dict[UUID, int] = {}
    for wish in wishes:
        least[wish.request_id] = min(wish.after, least.get(wish.request_id, wish.after))
    ids: dict[int, list[UUID]] = defaultdict(list)
    for request_id, after in least.items():
        ids[after].append(request_id)
    found: dict[UUID, list[Message]] = defaultdict(list)
    if ids:
        later = reduce(or_, (Q(request_id__in=each, sequence__gt=after) for after, each in ids.items()))
        for message in Message.objects.filter(later, state=MessageState.SAID).order_by("sequence"):
            found[message.request_id].append(message)
    return found


def _snapshot(request: HelpRequest, messages: Iterable[Message], *, is_over: bool, may_listen: bool) -> Snapshot:
    return Snapshot(
        state=request.state,
        share=request.share,
        messages=tuple(dict(MessageSerializer(message).data) for message in messages),
        done={"state": request.state, "outcome": request.outcome} if is_over else None,
        may_listen=may_listen,
    )
