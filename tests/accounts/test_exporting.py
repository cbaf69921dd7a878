"""Everything of a person in one archive; and erased with it only when it has arrived."""

import asyncio
import hashlib
import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.http import StreamingHttpResponse

from accounts import exporting
from accounts.belongings import Member
from accounts.exporting import WRITERS, export_make
from accounts.models import Person, Receipt
from assistant.belongings import AssistantRoom
from assistant.models import Clip, Photo, Question
from assistant.services.media import clip_add, clip_check, photo_add, photo_clean
from assistant.services.questions import PhotoOfQuestion, question_submit
from tests.conftest import Client, DrawPhoto
from tests.voice.clips import recording, tone

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:StreamingHttpResponse must consume asynchronous iterators"),
]


@pytest.fixture
def asked(alice: Client, label: DrawPhoto) -> Question:
    photo = photo_add(alice.person, photo_clean(label("OAT MILK")), look_now=False)
    clip = clip_add(alice.person, clip_check(recording("audio/wav", tone(0.5))), hear_now=False)
    return question_submit(alice.person, text="Wie heißt diese Milch?", photos=[PhotoOfQuestion(photo)], clip=clip)


def export(client: Client, **body: object) -> zipfile.ZipFile:
    response = client.post("/api/v1/me/export/", body, headers={"Accept": "application/zip"})
    assert response.status_code == 200, response.content
    assert isinstance(response, StreamingHttpResponse)
    return zipfile.ZipFile(io.BytesIO(b"".join(response)))  # type: ignore[arg-type]  # read here as the server would


def test_the_archive_holds_all_that_is_theirs_and_nothing_of_others(alice: Client, bob: Client, asked: Question) -> None:
    question_submit(bob.person, text="Bob asks about something else.")
    with export(alice) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        told = json.loads(archive.read(f"conversations/{asked.conversation_id}.json"))
        photo = archive.read(f"photos/{Photo.objects.get().pk}.jpg")
        clip = archive.read(f"clips/{Clip.objects.get().pk}.wav")
        person = json.loads(archive.read("person.json"))
        everything = b"".join(archive.read(name) for name in names)
    assert told["questions"][0]["text"] == "Wie heißt diese Milch?"
    assert told["questions"][0]["answer"]
    assert told["questions"][0]["decisions"]
    assert photo.startswith(b"\xff\xd8")
    assert clip == recording("audio/wav", tone(0.5))
    assert person["keeps_photos"] == "month"
    assert b"Bob asks" not in everything
    assert len(names) == len(set(names))


def test_the_receipt_covers_every_byte_of_it(alice: Client, stranger: Client, asked: Question) -> None:
    with export(alice) as archive:
        listed = archive.read("contents.json")
        for entry in json.loads(listed):
            assert hashlib.sha256(archive.read(entry["path"])).hexdigest() == entry["sha256"]
        unlisted = set(archive.namelist()) - {entry["path"] for entry in json.loads(listed)}
        receipt = json.loads(archive.read("receipt.json"))
    assert unlisted == {"contents.json", "receipt.json"}
    assert receipt["receipt"]["digest"] == hashlib.sha256(listed).hexdigest()
    assert receipt["receipt"]["counts"]["assistant"]["photos"] == 1
    answer = stranger.post("/api/v1/receipts/verify/", {**receipt, "person_id": str(alice.person.pk)}).json()
    assert answer == {"valid": True, "yours": True, "remains": None}
    assert Question.objects.exists()


def test_erasing_in_the_same_call_gives_both_receipts_and_leaves_nothing(alice: Client, stranger: Client, asked: Question) -> None:
    person_id, photo_id = str(alice.person.pk), Photo.objects.get().pk
    with export(alice, erase=True) as archive:
        assert archive.read(f"photos/{photo_id}.jpg").startswith(b"\xff\xd8")
        assert "receipt.json" in archive.namelist()
        erased = json.loads(archive.read("erase-receipt.json"))
    assert not Person.objects.filter(pk=person_id).exists()
    assert erased["receipt"]["files"] == {"deleted": 2, "waiting": 0}
    assert erased["receipt"]["keys_dropped"] == 1
    answer = stranger.post("/api/v1/receipts/verify/", {**erased, "person_id": person_id}).json()
    assert answer["valid"]
    assert answer["yours"]
    assert answer["remains"] == {"belongings": {}, "outlives": {}, "key": False, "files_waiting": 0}


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> Iterator[None]:
    def fail(self: AssistantRoom, person: Person) -> Iterator[Member]:
        yield Member("conversations/one.json", b"{}")
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(AssistantRoom, "export", fail)
        yield


def test_a_storage_that_is_down_is_said_and_nothing_is_erased(alice: Client, asked: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(monkeypatch, OSError("storage down")):
        response = alice.post("/api/v1/me/export/", {"erase": True}, headers={"Accept": "application/zip"})
    assert response.status_code == 503
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["code"] == "export_unavailable"
    assert response["Retry-After"]
    assert Question.objects.filter(pk=asked.pk).exists()
    assert not Receipt.objects.exists()


def test_a_client_that_leaves_before_the_end_has_erased_nothing(alice: Client, asked: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "CHUNK", 512)
    made = export_make(alice.person, erase=True)

    async def leave() -> int:
        sent = aiter(made)
        got = len(await anext(sent)) + len(await anext(sent))
        await sent.aclose()  # type: ignore[attr-defined]
        made.close()
        return got

    assert asyncio.run(leave()) == 1024
    assert Person.objects.filter(pk=alice.person.pk).exists()
    assert Question.objects.filter(pk=asked.pk).exists()


def test_a_photo_whose_file_is_gone_does_not_keep_the_rest_from_the_person(alice: Client, asked: Question) -> None:
    photo = Photo.objects.get()
    photo.image.storage.delete(photo.image.name)
    with export(alice) as archive:
        assert f"photos/{photo.pk}.jpg" not in archive.namelist()
        assert json.loads(archive.read(f"photos/{photo.pk}.json"))["missing"] is True


def test_too_many_at_once_are_asked_to_come_back(alice: Client) -> None:
    held = [WRITERS.acquire(blocking=False), WRITERS.acquire(blocking=False)]
    try:
        response = alice.post("/api/v1/me/export/", {}, headers={"Accept": "application/json"})
    finally:
        for _ in held:
            WRITERS.release()
    assert (response.status_code, response.json()["code"], response["Retry-After"]) == (503, "export_busy", "30")
    with export(alice) as archive:
        assert "person.json" in archive.namelist()


def test_a_stranger_gets_nothing(stranger: Client) -> None:
    assert stranger.post("/api/v1/me/export/", {}).status_code == 401
