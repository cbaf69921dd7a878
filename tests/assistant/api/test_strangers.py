"""Nobody sees another person's anything. Walks every route that the schema knows."""

import re
from collections.abc import Iterator

import pytest
from drf_spectacular.generators import SchemaGenerator

from assistant.models import Clip, Conversation, Photo, Question
from tests.conftest import Client

pytestmark = pytest.mark.django_db

#: Nobody's anything: a way in, and the proof of what was done, for whoever holds a receipt.
OPEN = {
    ("post", "/api/v1/devices/"),
    ("post", "/api/v1/tokens/refresh/"),
    ("get", "/api/v1/receipts/key/"),
    ("post", "/api/v1/receipts/verify/"),
}
#: Walked by tests/volunteers/api/test_doors.py, tests/moderation/api/test_contesting.py and test_media_links.py.
ELSEWHERE = {"media", "help-requests", "push-subscriptions", "push-key", "stats", "appeals", "notices"}


def routes() -> Iterator[tuple[str, str]]:
    for path, operations in SchemaGenerator().get_schema(public=True)["paths"].items():
        if path.split("/")[3] not in ELSEWHERE:
            yield from ((method, path) for method in operations)


ROUTES = sorted(routes())


@pytest.fixture
def belongings(alice: Client) -> dict[str, object]:
    """One of everything that Alice owns, by the word in its route."""
    conversation = Conversation.objects.create(person=alice.person)
    photo = Photo.objects.create(person=alice.person, image="photos/x.jpg", width=1, height=1, source_type="image/jpeg", sha256="")
    clip = Clip.objects.create(person=alice.person, audio="clips/x", media_type="audio/wav", duration_s=1)
    question = Question.objects.create(person=alice.person, conversation=conversation, text="?")
    return {"conversations": conversation, "photos": photo, "clips": clip, "questions": question}


def concrete(path: str, belongings: dict[str, object]) -> str:
    """The path with Alice's own ids in it."""
    kind = path.split("/")[3]
    return re.sub(r"\{\w+\}", lambda _: str(belongings[kind].pk), path)  # type: ignore[attr-defined]


def test_the_walk_covers_the_api() -> None:
    assert len(ROUTES) >= 20


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_a_stranger_gets_nothing(stranger: Client, belongings: dict[str, object], method: str, path: str) -> None:
    response = getattr(stranger, method)(concrete(path, belongings))
    if (method, path) in OPEN:
        assert response.status_code in (200, 201, 400)
    else:
        assert response.status_code == 401, response.content
        assert response.json()["code"] == "not_authenticated"


@pytest.mark.parametrize(("method", "path"), [route for route in ROUTES if "{" in route[1]])
def test_what_is_alices_does_not_exist_for_bob(bob: Client, belongings: dict[str, object], method: str, path: str) -> None:
    response = getattr(bob, method)(concrete(path, belongings), {"wrong": True} if method == "post" else None)
    assert response.status_code == 404, response.content
    assert all(row.__class__.objects.filter(pk=row.pk).exists() for row in belongings.values())  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["conversations", "questions"])
def test_bobs_lists_are_bobs(bob: Client, belongings: dict[str, object], path: str) -> None:
    assert bob.get(f"/api/v1/{path}/").json()["results"] == []


def test_bob_cannot_ask_about_alices_photo_clip_or_conversation(bob: Client, belongings: dict[str, object]) -> None:
    for body in (
        {"text": "?", "photos": [{"photo": str(belongings["photos"].pk)}]},  # type: ignore[attr-defined]
        {"clip": str(belongings["clips"].pk)},  # type: ignore[attr-defined]
        {"text": "?", "conversation": str(belongings["conversations"].pk)},  # type: ignore[attr-defined]
    ):
        assert bob.post("/api/v1/questions/", body).status_code == 404
    assert Question.objects.filter(person=bob.person).count() == 0
