"""The stream of a volunteer's open page: which part of it is old now. It carries counts only; the page fetches the part itself.

Events: ``offers`` {"count"}, ``claim`` {"count", "claim"} (what they hold and how they stand), ``talk`` {"count"} while they help,
``beat`` (time for a heartbeat: a browser slows the timers of a hidden page, but not its stream), ``gone`` (signed out, blocked or erased;
the stream ends). On connecting, every part is told once: something may have changed since the page was made.
"""

import time
from collections.abc import AsyncGenerator, Hashable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.db.models import Count, Max, Q
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from accounts.models import Person
from common.handoff import Start
from common.leaving import goodbye, is_leaving
from common.sse import HEARTBEAT, HEARTBEAT_S, SSE_HEADERS, event, off_loop
from volunteers.live import request_topic, volunteer_topic
from volunteers.models import Claim, HelpRequest, MessageState, Side, Thanks, Volunteer
from volunteers.selectors import offers_of, open_claim
from volunteers.services import becoming, claims
from volunteers.web.ears import Ears
from volunteers.web.standing import standing_of

#: Without a hint the rows are looked at this often.
REREAD_S = 5.0
#: Somebody is there: told this often.
SEEN_S = 20.0
#: A sign-out is noticed within this.
SESSION_S = 60.0


@dataclass(frozen=True, slots=True)
class Part:
    """``mark`` changes exactly when the page's part is old; ``told`` is what the event carries."""

    mark: Hashable
    told: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Look:
    parts: dict[str, Part]
    request_id: UUID | None


async def volunteer_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: volunteer (id), session (the key of the session that asked)."""
    volunteer_id, session = UUID(parameters["volunteer"]), str(parameters["session"])
    yield Start(200, SSE_HEADERS)
    told: dict[str, Hashable] = {}
    seen = 0.0
    checked = last_byte = last_beat = time.monotonic()
    async with Ears(REREAD_S) as ears:
        await ears.listen_to({volunteer_topic(volunteer_id)})
        while True:
            now = time.monotonic()
            is_seen, is_checked = now - seen >= SEEN_S or not seen, now - checked >= SESSION_S
            look = await off_loop(lambda: _look(volunteer_id, session if is_checked else None, is_seen))  # noqa: B023  # awaited at once
            if look is None:
                yield event("gone", {"count": 0})
                return
            seen, checked = (now if is_seen else seen), (now if is_checked else checked)
            topics = {volunteer_topic(volunteer_id)} | ({request_topic(look.request_id)} if look.request_id else set())
            new_topic = await ears.listen_to(topics)
            pieces = [event(name, part.told) for name, part in look.parts.items() if told.get(name) != part.mark]
            told = {name: part.mark for name, part in look.parts.items()}
            if look.request_id and now - last_beat >= claims.HEARTBEAT_S:
                pieces.append(event("beat", {"count": 0}))
                last_beat = now
            if not pieces and now - last_byte >= HEARTBEAT_S:
                pieces.append(HEARTBEAT)
            if is_leaving():
                yield b"".join([*pieces, goodbye()])
                return
            if pieces:
                last_byte = now
                yield b"".join(pieces)
            if not new_topic:
                await ears.wait()


def _look(volunteer_id: UUID, session: str | None, is_seen: bool) -> Look | None:
    """``session``: looked at too. None: nobody may listen any more."""
    volunteer = Volunteer.objects.select_related("person").filter(pk=volunteer_id, blocked_at=None, person__is_active=True).first()
    if volunteer is None or (session is not None and not session_holds(session, volunteer.person)):
        return None
    if is_seen:
        becoming.seen(volunteer_id)
    claim = open_claim(volunteer)
    offers = tuple(offers_of(volunteer).values_list("pk", flat=True))
    standing = standing_of(volunteer, claim, timezone.now())
    thanks = Thanks.objects.filter(claim__volunteer=volunteer).count()
    held = str(claim.pk) if claim else None
    parts = {
        "offers": Part(offers, {"count": len(offers)}),
        "claim": Part((held, standing, thanks), {"count": int(claim is not None), "claim": held}),
    }
    if claim is not None:
        parts["talk"] = _talk(claim)
    return Look(parts, claim.request_id if claim else None)


def _talk(claim: Claim) -> Part:
    said = claim.request.messages.exclude(side=Side.NOTICE).aggregate(
        last=Max("pk"),
        count=Count("pk"),
        hearing=Count("pk", filter=Q(state=MessageState.HEARING)),
        said=Count("pk", filter=Q(state=MessageState.SAID)),
    )
    row = HelpRequest.objects.filter(pk=claim.request_id).values_list("share", Count("question__sentences"))
    return Part((claim.pk, *said.values(), *row), {"count": said["count"]})


def session_holds(key: str, person: Person) -> bool:
    """Whether this session still is this person's: not signed out, and not from before a new password."""
    session = import_module(settings.SESSION_ENGINE).SessionStore(key)
    signed = str(session.get(HASH_SESSION_KEY, ""))
    return session.get(SESSION_KEY) == str(person.pk) and constant_time_compare(signed, person.get_session_auth_hash())
