"""An answer as it is heard: in order, once, never silent, whatever becomes of the connection, the server, the database or the device."""

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import OperationalError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.tokens import device_revoke
from assistant.api import events, snapshots
from assistant.claims import ClaimKind
from assistant.models import Conversation, Photo, Question, QuestionPhoto, QuestionState, Sentence
from assistant.pipeline.asked import Spoken
from assistant.services import line
from assistant.services.answering import QuestionRecord, announce
from assistant.services.line import Place
from common import following, leaving, live, sse
from common.sse import off_loop
from tests.conftest import Client
from tests.volunteers.api.listening import Listening

pytestmark = pytest.mark.django_db(transaction=True)

STREAM = {"Accept": "text/event-stream"}
JSON = {"Accept": "application/json"}


def asked(client: Client, **values: Any) -> Question:
    """A question that a worker has taken."""
    taken = {"state": QuestionState.WORKING, "lease": uuid4(), "lease_until": timezone.now() + timedelta(minutes=5), "text": "What is it?"}
    conversation = Conversation.objects.create(person=client.person)
    return Question.objects.create(person=client.person, conversation=conversation, **{**taken, **values})


def at(question: Question) -> str:
    return f"/api/v1/questions/{question.pk}/events/"


def speak(question: Question, *texts: str) -> None:
    assert question.lease is not None
    record = QuestionRecord(question.pk, question.lease)
    for text in texts:
        record.speak(Spoken(text, text, f"<speak>{text}</speak>", ClaimKind.DESCRIPTION, "en"))


def finish(question: Question, state: QuestionState = QuestionState.ANSWERED) -> None:
    Question.objects.filter(pk=question.pk).update(state=state, verdict="allow", lease=None, finished_at=timezone.now())
    announce(question.pk)


async def do(work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """What somebody does elsewhere meanwhile."""
    return await off_loop(lambda: work(*arguments, **named))


def heard(events_heard: list[dict[str, Any]]) -> list[tuple[int, str]]:
    return [(int(event["id"]), event["data"]["text"]) for event in events_heard if event["event"] == "sentence"]


@pytest.fixture
def only_hints(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but a hint wakes a listener."""
    for name in ("REREAD_S", "REREAD_SURE_S"):
        monkeypatch.setattr(sse, name, 600.0)
    for name in ("FIRST_STATUS_S", "NEXT_STATUS_S"):
        monkeypatch.setattr(events, name, 600.0)
    monkeypatch.setattr(following, "HEARTBEAT_S", 600.0)


@pytest.fixture
def no_hints(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are read on a timer, quickly."""
    monkeypatch.setattr(live.bus(), "announce", lambda topic: None)
    for name, value in (("REREAD_S", 0.05), ("REREAD_SURE_S", 0.05), ("BEAT_S", 0.05)):
        monkeypatch.setattr(sse, name, value)


@pytest.fixture
def stopping() -> Iterator[Callable[[], None]]:
    yield leaving.leave
    leaving.leave(False)


@pytest.mark.usefixtures("only_hints")
def test_each_sentence_is_heard_as_it_is_stored_until_the_end(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            for number, text in enumerate(("One.", "Two.", "Three."), start=1):
                await do(speak, question, text)
                await ear.until("sentence", number)
            await do(finish, question)
            return await ear.end()

    told = asyncio.run(scenario())
    assert [event["event"] for event in told] == ["question", "sentence", "sentence", "sentence", "done"]
    assert told[0]["data"] == {"question_id": str(question.pk), "conversation_id": str(question.conversation_id)}
    assert told[1]["data"] == {
        "sequence": 1,
        "text": "One.",
        "speech": "One.",
        "ssml": "<speak>One.</speak>",
        "kind": "description",
        "language": "en",
    }
    assert heard(told) == [(1, "One."), (2, "Two."), (3, "Three.")]
    assert told[-1]["data"] == {
        "state": "answered",
        "verdict": "allow",
        "failure": "",
        "offer_human": False,
        "contestable": False,
        "hands_over": False,
    }


@pytest.mark.usefixtures("no_hints")
def test_without_any_hint_everything_is_heard_too(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            await do(speak, question, "One.", "Two.")
            await ear.until("sentence", 2)
            await do(finish, question)
            return await ear.end()

    assert heard(asyncio.run(scenario())) == [(1, "One."), (2, "Two.")]


@pytest.mark.parametrize("after", range(5))
def test_who_comes_back_hears_every_later_sentence_once_and_in_order(alice: Client, after: int) -> None:
    question = asked(alice)
    speak(question, "One.", "Two.", "Three.")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM, **{"Last-Event-ID": str(after)}) as ear:
            await ear.until("question")
            await do(speak, question, "Four.")
            await do(finish, question)
            return await ear.end()

    assert heard(asyncio.run(scenario())) == [(1, "One."), (2, "Two."), (3, "Three."), (4, "Four.")][after:]


def test_fifty_listeners_at_different_places_each_hear_their_own(alice: Client) -> None:
    questions = [asked(alice) for _ in range(10)]
    for number, question in enumerate(questions):
        speak(question, *(f"{number}-{place}." for place in range(1, 5)))

    async def one(question: Question, after: int) -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM, **{"Last-Event-ID": str(after)}) as ear:
            await ear.until("question")
            return await ear.end()

    async def scenario() -> list[list[dict[str, Any]]]:
        listening = [asyncio.ensure_future(one(question, after)) for question in questions for after in range(5)]
        await asyncio.sleep(0.2)
        for question in questions:
            await do(finish, question)
        return await asyncio.gather(*listening)

    expected = [[(place, f"{number}-{place}.") for place in range(after + 1, 5)] for number in range(10) for after in range(5)]
    assert [heard(each) for each in asyncio.run(scenario())] == expected


def test_many_listeners_are_read_for_in_few_queries(alice: Client) -> None:
    questions = [asked(alice) for _ in range(60)]
    for question in questions[:30]:
        speak(question, "One.", "Two.")
    wishes = [snapshots.Wish(question.pk, number % 3, alice.device.pk, True) for number, question in enumerate(questions) if alice.device]
    with CaptureQueriesContext(
        connection,
    ) as queries:
        found = snapshots.read(wishes)
    assert len(queries) == 4, "states, photos not seen, sentences, devices"
    assert [len(found[wish].sentences) for wish in wishes[:3]] == [2, 1, 0]  # type: ignore[union-attr]
    assert all(each is not None and each.may_listen for each in found.values())


def test_photos_themselves_are_never_read_for_a_listener(alice: Client) -> None:
    question = asked(alice)
    with CaptureQueriesContext(connection) as queries:
        snapshots.read([snapshots.Wish(question.pk, 0, None, True)])
    assert not any('"glance"' in query["sql"].partition("FROM")[0] or '"reading"' in query["sql"] for query in queries)


@pytest.mark.parametrize(
    ("state", "photo_is_seen", "said"),
    [
        (QuestionState.RECEIVED, None, "Your question is in line. Thank you for waiting."),
        (QuestionState.WORKING, None, "I am working on the answer."),
        (QuestionState.WORKING, False, "I am looking at your photo."),
        (QuestionState.WORKING, True, "I am working on the answer."),
    ],
)
def test_a_wait_is_filled_with_what_is_waited_for(
    alice: Client, monkeypatch: pytest.MonkeyPatch, state: QuestionState, photo_is_seen: bool | None, said: str
) -> None:
    monkeypatch.setattr(events, "FIRST_STATUS_S", 0.05)
    monkeypatch.setattr(events, "NEXT_STATUS_S", 0.1)
    monkeypatch.setattr(line, "place", lambda question_id: Place(0, None))
    question = asked(alice, state=state)
    if photo_is_seen is not None:
        photo = Photo.objects.create(person=alice.person, width=1, height=1, glance={} if photo_is_seen else None)
        QuestionPhoto.objects.create(question=question, photo=photo, number=1)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            return await ear.until("status", 2)

    first, second = (event["data"]["text"] for event in asyncio.run(scenario()) if event["event"] == "status")
    assert (first, second) == (said, "Still working. Thank you for waiting.")


def test_who_stands_in_line_is_told_their_place_each_time(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "FIRST_STATUS_S", 0.05)
    monkeypatch.setattr(events, "NEXT_STATUS_S", 0.1)
    places = iter([Place(7, 42), Place(3, 18)])
    monkeypatch.setattr(line, "place", lambda question_id: next(places, Place(0, None)))
    question = asked(alice, state=QuestionState.RECEIVED, lease=None, lease_until=None)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM, **{"Accept-Language": "en"}) as ear:
            return await ear.until("status", 2)

    told = [event["data"]["text"] for event in asyncio.run(scenario()) if event["event"] == "status"]
    assert told[:2] == [line.place_said(Place(7, 42), "en"), line.place_said(Place(3, 18), "en")]
    assert "45" in told[0]


def test_silence_is_filled_so_that_the_connection_lives(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "HEARTBEAT_S", 0.05)
    monkeypatch.setattr(sse, "BEAT_S", 0.05)
    question = asked(alice)

    async def scenario() -> bytes:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            async with asyncio.timeout(20):
                while ear.body.count(b": still here\n\n") < 2:
                    ear._news.clear()
                    await ear._news.wait()
            return ear.body

    assert b"event: status" not in asyncio.run(scenario())


def test_a_question_that_is_deleted_meanwhile_ends_the_stream(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            await do(Question.objects.filter(pk=question.pk).delete)
            await do(announce, question.pk)
            return await ear.end()

    last = asyncio.run(scenario())[-1]
    assert (last["event"], last["data"]["state"]) == ("done", "deleted")


@pytest.mark.parametrize("how", ["revoked", "inactive"])
def test_a_device_that_is_signed_out_hears_no_more(alice: Client, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setattr(following, "DEVICE_S", 0.0)
    question = asked(alice)

    def sign_out() -> None:
        if how == "revoked":
            assert alice.device is not None
            device_revoke(alice.device)
        else:
            type(alice.person).objects.filter(pk=alice.person.pk).update(is_active=False)
        speak(question, "Nobody hears this.")

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            await do(sign_out)
            return await ear.end()

    told = asyncio.run(scenario())
    assert [event["event"] for event in told] == ["question"]
    assert alice.get(f"/api/v1/questions/{question.pk}/").status_code == 401, "and coming back says why"


def test_a_database_that_is_away_is_outlived_without_silence(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "FIRST_STATUS_S", 0.05)
    monkeypatch.setattr(following, "UNREADABLE_S", 0.05)
    monkeypatch.setattr(sse, "BEAT_S", 0.05)
    question = asked(alice)
    read, is_away = snapshots.SNAPSHOTS._read, [False]

    def sometimes(wishes: Any) -> Any:
        if is_away[0]:
            raise OperationalError("server closed the connection unexpectedly")
        return read(wishes)

    monkeypatch.setattr(snapshots.SNAPSHOTS, "_read", sometimes)

    async def scenario() -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")
            is_away[0] = True
            await ear.until("status")
            await do(speak, question, "One.")
            is_away[0] = False
            await ear.until("sentence")
            await do(finish, question)
            return await ear.end()

    told = asyncio.run(scenario())
    assert heard(told) == [(1, "One.")]
    assert told[-1]["data"]["state"] == "answered"


@pytest.mark.usefixtures("only_hints")
def test_a_server_that_stops_lets_its_listeners_go_and_they_hear_the_rest_elsewhere(alice: Client, stopping: Callable[[], None]) -> None:
    question = asked(alice)

    async def stopped() -> Listening:
        async with Listening(alice, at(question), **STREAM) as ear:
            await do(speak, question, "One.")
            await ear.until("sentence")
            stopping()
            await ear.end()
            return ear

    async def elsewhere(after: str) -> list[dict[str, Any]]:
        async with Listening(alice, at(question), **STREAM, **{"Last-Event-ID": after}) as ear:
            await ear.until("question")
            await do(speak, question, "Two.")
            await do(finish, question)
            return await ear.end()

    ear = asyncio.run(stopped())
    assert [event["event"] for event in ear.heard()] == ["question", "sentence"], "the goodbye is no event"
    assert b"\nretry: " in ear.body
    leaving.leave(False)
    assert heard(asyncio.run(elsewhere("1"))) == [(2, "Two.")]


def test_the_whole_answer_as_json_once_it_is_there(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> Listening:
        async with Listening(alice, at(question), **JSON) as ear:
            await do(speak, question, "One.")
            await do(finish, question)
            await ear.answered()
            return ear

    ear = asyncio.run(scenario())
    assert ear.status == 200
    assert [sentence["text"] for sentence in json.loads(ear.body)["sentences"]] == ["One."]


@pytest.mark.parametrize("why", ["patience", "leaving"])
def test_json_that_is_not_there_in_time_says_when_to_come_back(
    alice: Client, monkeypatch: pytest.MonkeyPatch, stopping: Callable[[], None], why: str
) -> None:
    question = asked(alice)
    if why == "patience":
        monkeypatch.setattr(events, "JSON_PATIENCE_S", 0.0)
    else:
        stopping()

    async def scenario() -> Listening:
        async with Listening(alice, at(question), **JSON) as ear:
            await ear.answered()
            return ear

    ear = asyncio.run(scenario())
    assert (ear.status, ear.json()["state"], ear.json()["id"]) == (202, "working", str(question.pk))
    assert int(ear.headers["retry-after"]) >= 1


def test_json_of_a_question_deleted_meanwhile_is_not_found(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> Listening:
        async with Listening(alice, at(question), **JSON) as ear:
            await do(Question.objects.filter(pk=question.pk).delete)
            await do(announce, question.pk)
            await ear.answered()
            return ear

    ear = asyncio.run(scenario())
    assert (ear.status, ear.json()["code"]) in {(404, "not_found")}


def test_a_listener_that_hangs_up_leaves_nothing_behind(alice: Client) -> None:
    question = asked(alice)

    async def scenario() -> None:
        async with Listening(alice, at(question), **STREAM) as ear:
            await ear.until("question")

    asyncio.run(scenario())
    bus = live.bus()
    assert not getattr(bus, "_near", bus)._listeners
    assert Sentence.objects.count() == 0
