"""Asking over the API, with real eyes and the real gates; the job runs at once instead of in a worker."""

import uuid

import pytest
from django.core.files.storage import default_storage

from assistant.models import Feedback, Photo, Question
from tests.assistant.api.conftest import ask
from tests.conftest import Client

pytestmark = pytest.mark.django_db(transaction=True)


def answered(client: Client, response) -> dict:
    assert response.status_code == 200, response.content
    return client.get(f"/api/v1/questions/{response.json()['question']}/").json()


def test_a_photo_and_a_typed_question_are_answered(alice: Client, upload) -> None:
    question = answered(alice, ask(alice, photo=upload("OAT MILK", "BEST BEFORE 12.03.2027"), text="When does it expire?"))
    assert question["state"] == "answered"
    assert question["verdict"] == "allow"
    assert any("2027" in sentence["text"] for sentence in question["sentences"])
    assert [sentence["sequence"] for sentence in question["sentences"]] == list(range(1, len(question["sentences"]) + 1))


def test_photos_sent_ahead_are_seen_ahead(alice: Client, upload) -> None:
    photo = alice.post("/api/v1/photos/", {"photo": upload("OAT MILK")}, format="multipart").json()
    seen = alice.get(f"/api/v1/photos/{photo['id']}/").json()
    assert seen["quality"]["usable"] is True
    response = alice.post("/api/v1/questions/", {"text": "What does it say?", "photos": [{"photo": photo["id"]}]})
    assert response.status_code == 201
    question = alice.get(response["Location"]).json()
    assert "OAT MILK" in " ".join(s["text"] for s in question["sentences"]).upper()


def test_a_follow_up_is_about_the_photos_before(alice: Client, upload) -> None:
    first = answered(alice, ask(alice, photo=upload("OAT MILK", "BEST BEFORE 12.03.2027"), text="What is this?"))
    second = answered(alice, ask(alice, text="And the date?", conversation=first["conversation"]))
    assert [p["photo"] for p in second["photos"]] == [p["photo"] for p in first["photos"]]
    assert any("2027" in sentence["text"] for sentence in second["sentences"])
    history = alice.get(f"/api/v1/conversations/{first['conversation']}/").json()
    assert [question["text"] for question in history["questions"]] == ["What is this?", "And the date?"]


def test_several_photos_keep_their_order_and_regions(alice: Client, upload) -> None:
    region = '[{"photo": 2, "x": 0.0, "y": 0.0, "width": 1.0, "height": 0.5}]'
    question = answered(alice, ask(alice, photo=[upload("ONE"), upload("TWO")], text="Read both.", regions=region))
    assert [(photo["number"], bool(photo["region"])) for photo in question["photos"]] == [(1, False), (2, True)]


def test_the_same_ask_again_is_answered_once(alice: Client, upload) -> None:
    fields = {"text": "What is this?"}
    headers = {"Accept": "application/json", "Idempotency-Key": str(uuid.uuid4())}
    first, second = (
        alice.post("/api/v1/ask/", {**fields, "photo": upload("OAT MILK")}, format="multipart", headers=headers) for _ in range(2)
    )
    assert first.json() == second.json()
    assert Question.objects.count() == 1
    conflict = alice.post("/api/v1/ask/", {**fields, "photo": upload("COW MILK")}, format="multipart", headers=headers)
    assert conflict.status_code == 422
    assert Photo.objects.count() == 1


def test_that_was_wrong_in_one_call(alice: Client, upload) -> None:
    question = answered(alice, ask(alice, photo=upload("OAT MILK"), text="What is this?"))
    assert alice.post(f"/api/v1/questions/{question['id']}/feedback/", {"wrong": True}).status_code == 201
    assert Feedback.objects.get().question_id == uuid.UUID(question["id"])
    assert alice.post(f"/api/v1/questions/{question['id']}/feedback/", {"wrong": True, "sequence": 99}).status_code == 404


def test_deleting_a_conversation_deletes_its_photos_and_files(alice: Client, upload) -> None:
    question = answered(alice, ask(alice, photo=upload("OAT MILK"), text="What is this?"))
    name = Photo.objects.get().image.name
    assert default_storage.exists(name)
    assert alice.delete(f"/api/v1/conversations/{question['conversation']}/").status_code == 204
    assert not Photo.objects.exists()
    assert not default_storage.exists(name)


def test_erasing_oneself_leaves_no_file(alice: Client, upload) -> None:
    answered(alice, ask(alice, photo=upload("OAT MILK"), text="What is this?"))
    name = Photo.objects.get().image.name
    alice.delete("/api/v1/me/")
    assert not default_storage.exists(name)
    assert not Question.objects.exists()


def test_the_stored_photo_is_the_owners_to_fetch(alice: Client, upload) -> None:
    photo = alice.post("/api/v1/photos/", {"photo": upload("OAT MILK")}, format="multipart").json()
    response = alice.get(f"/api/v1/photos/{photo['id']}/image/")
    assert response.content.startswith(b"\xff\xd8")
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({}, 400, "question_empty"),
        ({"text": "x" * 10_000}, 400, "question_too_long"),
        ({"text": "a\x01b"}, 400, "text_invalid"),
        ({"text": "?", "language": "xx-nowhere"}, 400, "invalid"),
        ({"text": "?", "conversation": "nonsense"}, 400, "invalid"),
        ({"text": "?", "conversation": str(uuid.uuid4())}, 404, "not_found"),
        ({"text": "?", "regions": "{"}, 400, "region_invalid"),
        ({"text": "?", "regions": '[{"photo": 1, "x": 0, "y": 0, "width": 1, "height": 1}]'}, 400, "region_invalid"),
        ({"text": "?", "regions": "[" * 5000}, 400, "region_invalid"),
    ],
)
def test_what_cannot_be_asked_is_said_clearly_and_stores_nothing(alice: Client, fields: dict, status: int, code: str) -> None:
    response = ask(alice, **fields)
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert response["Content-Type"].startswith("application/problem+json")
    assert not Question.objects.exists()


@pytest.mark.parametrize(
    ("content", "content_type", "code"),
    [
        (b"", "image/jpeg", "photo_empty"),
        (b"just some words", "image/jpeg", "photo_type_unknown"),
        (b"GIF89a" + b"\0" * 100, "image/gif", "photo_type_unknown"),
    ],
)
def test_a_bad_photo_is_said_clearly_and_stores_nothing(alice: Client, upload, content: bytes, content_type: str, code: str) -> None:
    response = ask(alice, photo=upload(content=content, content_type=content_type), text="?")
    assert response.json()["code"] == code
    assert 400 <= response.status_code < 500
    assert not Photo.objects.exists()


def test_a_lying_content_type_is_said(alice: Client, upload) -> None:
    response = ask(alice, photo=upload("MILK", content_type="image/png"), text="?")
    assert response.json()["code"] == "photo_mislabelled"


def test_too_many_photos_are_said(alice: Client, upload) -> None:
    response = ask(alice, photo=[upload("MILK") for _ in range(9)], text="?")
    assert response.json()["code"] == "too_many_photos"


def test_a_voice_that_is_no_sound_is_said(alice: Client, upload) -> None:
    response = ask(alice, voice=upload(content=b"not sound at all", name="q.wav", content_type="audio/wav"))
    assert 400 <= response.status_code < 500
    assert response.json()["code"].startswith("clip_")
