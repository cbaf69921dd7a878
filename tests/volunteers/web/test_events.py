"""The stream of a volunteer's page, played without a server: which part is old, and when it ends."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import Any
from uuid import UUID

import pytest
from asgiref.sync import sync_to_async
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django.test import AsyncRequestFactory
from django.test import Client as Browser

from accounts.models import Person
from common.handoff import HEADER, SCOPE_KEY, Start
from tests.conftest import Client
from tests.volunteers.conftest import MakeVolunteer, offer, take
from tests.volunteers.web.conftest import page
from volunteers.live import announce_request, announce_volunteers
from volunteers.models import Claim, HelpRequest, Volunteer
from volunteers.services import messages, requests
from volunteers.services.offers import decline
from volunteers.web import events
from volunteers.web.streaming import events as events_view

pytestmark = pytest.mark.django_db(transaction=True)


def session_of(person: Person) -> str:
    store = SessionStore()
    store[SESSION_KEY], store[HASH_SESSION_KEY] = str(person.pk), person.get_session_auth_hash()
    store.create()
    return str(store.session_key)


class Stream:
    """Reads the events of one connection."""

    def __init__(self, parts: AsyncGenerator[Start | bytes, None]) -> None:
        self.parts = parts
        self.waiting: list[tuple[str, dict[str, Any]]] = []

    async def next(self, timeout_s: float = 8) -> tuple[str, dict[str, Any]]:
        while not self.waiting:
            part = await asyncio.wait_for(anext(self.parts), timeout_s)
            if isinstance(part, bytes):
                self.waiting = [parsed(one) for one in part.decode().split("\n\n") if one.startswith("event: ")]
        return self.waiting.pop(0)

    async def first(self, count: int) -> dict[str, dict[str, Any]]:
        return dict([await self.next() for _ in range(count)])


def parsed(block: str) -> tuple[str, dict[str, Any]]:
    name, data = block.split("\n")
    return name.removeprefix("event: "), json.loads(data.removeprefix("data: "))


def play(volunteer: Volunteer, story: Callable[[Stream], Any], session: str = "") -> None:
    parameters = {"volunteer": str(volunteer.pk), "session": session or session_of(volunteer.person)}

    async def run() -> None:
        async with aclosing(events.volunteer_events(parameters)) as parts:
            await story(Stream(parts))

    asyncio.run(run())


def test_on_connecting_every_part_is_told_and_the_volunteer_counts_as_present(vera: Volunteer) -> None:
    async def story(stream: Stream) -> None:
        assert await stream.first(2) == {"offers": {"count": 0}, "claim": {"count": 0, "claim": None}}

    assert vera.seen_at is None
    play(vera, story)
    vera.refresh_from_db()
    assert vera.seen_at is not None


def test_an_offer_is_told_at_once_and_its_end_too(asked: HelpRequest, vera: Volunteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 60.0)  # nothing but the hint can tell

    async def story(stream: Stream) -> None:
        await stream.first(2)
        await sync_to_async(make_offer)()
        assert await stream.next() == ("offers", {"count": 1})
        await sync_to_async(decline)(vera, asked.pk)
        assert await stream.next() == ("offers", {"count": 0})

    def make_offer() -> None:
        offer(asked, vera)
        announce_volunteers([vera.pk])

    play(vera, story)


def test_a_hint_that_was_lost_costs_a_few_seconds_only(asked: HelpRequest, vera: Volunteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 0.2)

    async def story(stream: Stream) -> None:
        await stream.first(2)
        await sync_to_async(offer)(asked, vera)
        assert await stream.next() == ("offers", {"count": 1})

    play(vera, story)


def test_only_the_part_that_changed_is_told(asked: HelpRequest, held: Claim, vera: Volunteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 60.0)

    async def story(stream: Stream) -> None:
        first = await stream.first(3)
        assert first["claim"] == {"count": 1, "claim": str(held.pk)}
        assert set(first) == {"offers", "claim", "talk"}
        await sync_to_async(messages.person_say)(asked, "Is there a date on it?")
        assert await stream.next() == ("talk", {"count": 1})
        await sync_to_async(announce_request)(asked.pk)  # a hint without a change
        await sync_to_async(messages.volunteer_say)(vera, held.pk, "Yes, there is.")
        assert await stream.next() == ("talk", {"count": 2})

    play(vera, story)


def test_the_talk_of_a_claim_made_while_listening_is_heard(asked: HelpRequest, vera: Volunteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 60.0)

    async def story(stream: Stream) -> None:
        await stream.first(2)
        claim = await sync_to_async(take)(vera, asked)
        told = await stream.first(2)
        assert (told["claim"]["claim"], "talk" in told) == (str(claim.pk), True)
        await sync_to_async(messages.person_say)(asked, "Hello?")
        assert await stream.next() == ("talk", {"count": 1})
        await sync_to_async(requests.help_withdraw)(asked)
        assert await stream.next() == ("claim", {"count": 0, "claim": None})

    play(vera, story)


def test_what_is_shared_belongs_to_the_talk(asked: HelpRequest, held: Claim, vera: Volunteer) -> None:
    async def story(stream: Stream) -> None:
        await stream.first(3)
        await sync_to_async(requests.share_change)(asked, "text")
        assert (await stream.next())[0] == "talk"

    play(vera, story)


def test_while_somebody_helps_the_stream_asks_for_heartbeats(held: Claim, vera: Volunteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 0.1)
    monkeypatch.setattr(events.claims, "HEARTBEAT_S", 0.2)

    async def story(stream: Stream) -> None:
        await stream.first(3)
        assert await stream.next() == ("beat", {"count": 0})

    play(vera, story)


@pytest.mark.parametrize("how", ["blocked", "erased", "inactive"])
def test_whoever_is_blocked_or_erased_hears_that_it_is_over(vera: Volunteer, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 0.1)

    def end() -> None:
        if how == "blocked":
            Volunteer.objects.update(blocked_at=vera.created_at)
        elif how == "inactive":
            Person.objects.update(is_active=False)
        else:
            Person.objects.filter(pk=vera.person_id).delete()

    async def story(stream: Stream) -> None:
        await stream.first(2)
        await sync_to_async(end)()
        assert await stream.next() == ("gone", {"count": 0})
        with pytest.raises(StopAsyncIteration):
            await stream.next()

    play(vera, story)


@pytest.mark.parametrize("how", ["signed out", "another password"])
def test_signing_out_ends_it_within_the_time_of_a_look_at_the_session(vera: Volunteer, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "REREAD_S", 0.1)
    monkeypatch.setattr(events, "SESSION_S", 0.3)
    session = session_of(vera.person)

    def end() -> None:
        if how == "signed out":
            SessionStore(session).flush()
        else:
            vera.person.set_password("quiet-otters-drum")
            vera.person.save()

    async def story(stream: Stream) -> None:
        await stream.first(2)
        await sync_to_async(end)()
        assert await stream.next() == ("gone", {"count": 0})

    play(vera, story, session)


def test_the_view_hands_over_only_to_the_streaming_layer(vera: Volunteer, veras: Browser) -> None:
    assert veras.get(page("events")).status_code == 501, "without it nothing is told, least of all the session's key"
    request = AsyncRequestFactory().get(page("events"))
    request.scope[SCOPE_KEY] = True
    request.user, request.session = vera.person, veras.session
    response = events_view(request)
    assert response[HEADER] == "volunteer-events"
    assert json.loads(response.content) == {"volunteer": str(vera.pk), "session": veras.session.session_key}


def test_strangers_persons_and_the_blocked_get_no_stream(strangers: Browser, alice: Client, make_volunteer: MakeVolunteer) -> None:
    from django.utils import timezone

    from tests.volunteers.web.conftest import signed_in

    assert strangers.get(page("events")).status_code == 401
    assert signed_in(alice.person).get(page("events")).status_code == 403
    blocked = make_volunteer(blocked_at=timezone.now())
    response = signed_in(blocked.person).get(page("events"))
    assert response.status_code == 403
    assert HEADER not in response


def test_an_unknown_volunteer_is_gone_at_once() -> None:
    async def run() -> list[bytes]:
        parts = events.volunteer_events({"volunteer": str(UUID(int=7)), "session": "x"})
        return [part async for part in parts if isinstance(part, bytes)]

    assert asyncio.run(run()) == [b'event: gone\ndata: {"count": 0}\n\n']
