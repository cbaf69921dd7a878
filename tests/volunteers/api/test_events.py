"""A talk as its person hears it: in order, once, across lost connections, to its end."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction

from common import following
from common.live import bus
from common.sse import off_loop
from tests.conftest import Client
from tests.volunteers.api.conftest import at
from tests.volunteers.api.listening import Listening
from tests.volunteers.conftest import MakeVolunteer, take
from volunteers.api import events
from volunteers.api.snapshots import LAST_WORDS
from volunteers.live import request_topic
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, Outcome, RequestState, Side, Volunteer
from volunteers.services import claims, messages, requests, saying

pytestmark = pytest.mark.django_db(transaction=True)

STREAM = {"Accept": "text/event-stream"}


async def do(work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """What somebody does elsewhere meanwhile."""
    return await off_loop(lambda: work(*arguments, **named))


def texts(heard: list[dict[str, Any]]) -> list[str]:
    return [event["data"]["text"] for event in heard if event["event"] == "message"]


def ids(heard: list[dict[str, Any]]) -> list[int]:
    return [int(event["id"]) for event in heard if event["event"] == "message"]


def test_a_talk_is_heard_as_it_happens_until_its_end(alice: Client, asked: HelpRequest, vera: Volunteer) -> None:
    path = at(asked, "events/")

    async def scenario() -> tuple[Listening, list[dict[str, Any]]]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("wait")
            claim: Claim = await do(take, vera, asked)
            await ear.until("state", 2)
            await do(messages.person_say, asked, "Is it sour?")
            await do(messages.volunteer_say_canned, vera, claim.pk, "hello")
            await do(claims.close, vera, claim.pk, Outcome.HELPED)
            return ear, await ear.end()

    ear, heard = asyncio.run(scenario())
    assert (ear.status, ear.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    assert ear.headers["cache-control"] == "no-store"
    assert "x-sightline-handoff" not in ear.headers
    states = [event["data"] for event in heard if event["event"] == "state"]
    assert [state["state"] for state in states] == ["waiting", "claimed", "closed"]
    assert all(event["id"] is None for event in heard if event["event"] != "message")
    assert ids(heard) == list(range(1, len(ids(heard)) + 1))
    assert texts(heard)[-4:] == [
        "A volunteer is with you now and is looking.",
        "Is it sour?",
        "Hello! I am looking at it now.",
        "The volunteer has said goodbye. I hope that helped.",
    ]
    assert heard[-1] == {"id": None, "event": "done", "data": {"state": "closed", "outcome": "helped"}}
    for secret in (vera.pk, vera.person_id, vera.person.username):
        assert str(secret).encode() not in ear.body


def test_the_first_word_is_how_it_stands_then_the_wait(alice: Client, asked: HelpRequest, vera: Volunteer) -> None:
    path = at(asked, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            return await ear.until("message")

    first, second, *_ = asyncio.run(scenario())
    assert (first["event"], first["data"]) == ("state", {"state": "waiting", "share": "whole"})
    assert second["event"] == "wait"
    assert second["data"] == alice.get(at(asked)).json()["wait"]
    assert second["data"].keys() == {"kind", "ahead", "minutes", "text", "speech", "language"}


@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_client_that_comes_back_hears_every_later_message_once_and_in_order(
    alice: Client, held: Claim, vera: Volunteer, after: int
) -> None:
    messages.volunteer_say_canned(vera, held.pk, "hello")
    messages.person_say(held.request, "Is it sour?")

    path = at(held.request, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM, **{"Last-Event-ID": str(after)}) as ear:
            await ear.until("message")
            await do(claims.close, vera, held.pk, Outcome.PARTLY)
            return await ear.end()

    heard = asyncio.run(scenario())
    whole = list(held.request.messages.order_by("sequence").values_list("sequence", "text"))
    assert list(zip(ids(heard), texts(heard), strict=True)) == whole[after:]


@pytest.mark.parametrize("last", ["", "nonsense", "-1", "²", "9" * 400])
def test_a_last_event_that_is_none_breaks_nothing(alice: Client, asked: HelpRequest, last: str) -> None:
    requests.help_withdraw(asked)

    path = at(asked, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM, **{"Last-Event-ID": last}) as ear:
            return await ear.end()

    assert asyncio.run(scenario())[-1]["data"] == {"state": "withdrawn", "outcome": ""}


def test_a_lost_volunteer_is_heard_of_and_the_wait_is_told_anew(
    alice: Client, held: Claim, make_volunteer: MakeVolunteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "WAIT_AGAIN_S", 0.0)
    make_volunteer()

    path = at(held.request, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("message")
            assert not ear.heard("wait")
            await do(claims.claim_return, held, claims.ClaimEnd.LAPSED)
            return await ear.until("wait")

    heard = asyncio.run(scenario())
    assert [event["data"]["state"] for event in heard if event["event"] == "state"] == ["claimed", "waiting"]
    assert any(text.startswith("The volunteer is gone") for text in texts(heard))


def test_the_wait_is_told_again_only_when_it_has_changed_and_not_at_once(
    alice: Client, asked: HelpRequest, vera: Volunteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = at(asked, "events/")

    async def scenario(waits: int) -> list[str]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("wait")
            for step in range(2):  # each wakes the reader, and only the second one changes the wait
                await do(Volunteer.objects.update, snoozed_until=None if step == 0 else vera.awake_until)
                await do(saying.append, asked.pk, Side.NOTICE, MessageKind.NOTICE, f"Step {step}.")
                await ear.until("message", step + 2)
            await ear.until("wait", waits)
            return [event["data"]["kind"] for event in ear.heard("wait")]

    assert asyncio.run(scenario(1)) == ["soon"]
    Volunteer.objects.update(snoozed_until=None)
    Message.objects.filter(text__startswith="Step").delete()
    monkeypatch.setattr(events, "WAIT_AGAIN_S", 0.0)
    told = asyncio.run(scenario(2))
    assert told[0] == "soon"
    assert told[1] in ("minutes", "nobody_awake"), "who is awake and who is free are two looks: she may fall asleep between them"


def test_what_is_shared_now_is_told_when_it_changes(alice: Client, asked: HelpRequest) -> None:
    path = at(asked, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("message")
            await do(requests.share_change, asked, "text")
            return await ear.until("state", 2)

    states = [event["data"] for event in asyncio.run(scenario()) if event["event"] == "state"]
    assert states == [{"state": "waiting", "share": "whole"}, {"state": "waiting", "share": "text"}]


def test_a_volunteers_last_words_are_heard_before_the_end(alice: Client, held: Claim, vera: Volunteer) -> None:
    """They speak a note and close at once: it is still being heard when the request ends."""
    note = Message.objects.create(
        request=held.request, claim=held, side=Side.VOLUNTEER, kind=MessageKind.VOICE, state=MessageState.HEARING, language="en"
    )
    claims.close(vera, held.pk, Outcome.HELPED)

    path = at(held.request, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("message")
            assert not ear.heard("done")
            await do(transaction.atomic(saying.place), note, "It is fresh.")
            return await ear.end()

    heard = asyncio.run(scenario())
    assert texts(heard)[-1] == "It is fresh."
    assert heard[-1]["event"] == "done"


def test_last_words_that_never_come_do_not_keep_the_end_back(alice: Client, held: Claim, vera: Volunteer) -> None:
    Message.objects.create(
        request=held.request, claim=held, side=Side.VOLUNTEER, kind=MessageKind.VOICE, state=MessageState.HEARING, language="en"
    )
    claims.close(vera, held.pk, Outcome.HELPED)
    held.request.refresh_from_db()
    HelpRequest.objects.update(ended_at=held.request.ended_at - LAST_WORDS)

    path = at(held.request, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            return await ear.end()

    assert asyncio.run(scenario())[-1]["event"] == "done"


def test_a_request_that_is_deleted_meanwhile_ends_the_stream(alice: Client, asked: HelpRequest) -> None:
    path = at(asked, "events/")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("message")
            await do(HelpRequest.objects.filter(pk=asked.pk).delete)
            bus().announce(request_topic(asked.pk))
            return await ear.end()

    assert asyncio.run(scenario())[-1]["data"] == {"state": "deleted", "outcome": ""}


def test_silence_is_filled_so_that_the_connection_lives(alice: Client, held: Claim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "HEARTBEAT_S", 0.1)

    path = at(held.request, "events/")

    async def scenario() -> bytes:
        async with Listening(alice, path, **STREAM) as ear:
            await ear.until("message")
            await asyncio.sleep(1)
            return ear.body

    assert asyncio.run(scenario()).count(b": still here\n\n") >= 2


def test_where_json_is_accepted_it_is_told_at_once_how_it_stands(alice: Client, asked: HelpRequest) -> None:
    path = at(asked, "events/")

    async def scenario() -> Listening:
        async with Listening(alice, path, Accept="application/json") as ear:
            await ear.answered()
            return ear

    ear = asyncio.run(scenario())
    assert (ear.status, ear.headers["content-type"]) == (200, "application/json")
    assert ear.json()["state"] == RequestState.WAITING
    assert ear.json()["messages"]


@pytest.mark.parametrize("accept", ["text/event-stream", "application/json", "*/*"])
def test_bob_hears_nothing_of_it(alice: Client, bob: Client, asked: HelpRequest, accept: str) -> None:
    path = at(asked, "events/")

    async def scenario() -> Listening:
        async with Listening(bob, path, Accept=accept) as ear:
            await ear.answered()
            return ear

    ear = asyncio.run(scenario())
    assert (ear.status, ear.json()["code"]) == (404, "not_found")
