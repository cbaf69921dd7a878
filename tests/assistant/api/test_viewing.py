"""The ledger of who was shown a photo: written before it is shown, read by its owner in sentences."""

from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.utils import timezone

from assistant.api.viewing import sentence
from assistant.models import Photo, PhotoView, Viewer
from assistant.services.media import photo_delete
from assistant.services.viewing import SAME_LOOK, photo_viewed
from common.languages import LANGUAGES
from tests.conftest import Client
from tests.volunteers.conftest import photo_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def photo(alice: Client) -> Photo:
    return photo_of(alice.person)


def listed(client: Client, path: str, **headers: str) -> list[dict]:
    response = client.get(f"/api/v1/{path}", headers=headers)
    assert response.status_code == 200
    return list(response.json()["results"])


def test_the_owner_hears_who_saw_a_photo_the_latest_first(alice: Client, photo: Photo) -> None:
    question = uuid4()
    with time_machine.travel("2026-03-01T10:30:00Z", tick=False):
        photo_viewed(photo.pk, Viewer.MODEL, "openai_api", obscured=True, question_id=question)
    with time_machine.travel("2026-03-02T10:30:00Z", tick=False):
        photo_viewed(photo.pk, Viewer.VOLUNTEER, obscured=False)
    views = listed(alice, "me/photo-views/")
    assert [view["viewer"] for view in views] == ["volunteer", "model"]
    assert views[0]["text"] == "A volunteer saw this photo on March 2, 2026 at 10:30 AM UTC, as it is."
    assert views[1]["text"].endswith("with faces hidden.")
    assert (views[1]["name"], views[1]["question"], views[1]["photo"]) == ("openai_api", str(question), str(photo.pk))
    assert listed(alice, f"photos/{photo.pk}/views/") == views
    german = listed(alice, f"photos/{photo.pk}/views/", **{"Accept-Language": "de"})
    assert german[0]["language"] in ("de", "en")


def test_nobody_else_can_read_it(alice: Client, bob: Client, stranger: Client, photo: Photo) -> None:
    photo_viewed(photo.pk, Viewer.MODEL, "openai_api", obscured=True)
    assert listed(bob, "me/photo-views/") == []
    assert bob.get(f"/api/v1/photos/{photo.pk}/views/").status_code == 404
    assert stranger.get("/api/v1/me/photo-views/").status_code == 401


def test_a_look_that_is_repeated_at_once_is_one_look_and_another_eye_is_another(photo: Photo) -> None:
    vera, victor = uuid4(), uuid4()
    for _ in range(3):
        photo_viewed(photo.pk, Viewer.VOLUNTEER, obscured=True, occasion=vera)
    photo_viewed(photo.pk, Viewer.VOLUNTEER, obscured=True, occasion=victor)
    photo_viewed(photo.pk, Viewer.VOLUNTEER, obscured=False, occasion=vera)
    assert PhotoView.objects.count() == 3
    with time_machine.travel(timezone.now() + SAME_LOOK + timedelta(seconds=1)):
        photo_viewed(photo.pk, Viewer.VOLUNTEER, obscured=True, occasion=vera)
    assert PhotoView.objects.count() == 4


def test_a_photo_that_is_gone_is_shown_to_nobody_and_who_saw_it_stays_known(alice: Client, photo: Photo) -> None:
    photo_viewed(photo.pk, Viewer.MODEL, "openai_api", obscured=True)
    number = photo.pk
    photo_delete(photo)
    with pytest.raises(Photo.DoesNotExist):
        photo_viewed(number, Viewer.MODEL, "openai_api", obscured=True)
    assert len(listed(alice, f"photos/{number}/views/")) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("viewer", Viewer.values)
def test_every_entry_is_a_sentence_of_its_own_in_every_language(language: str, viewer: str) -> None:
    view = PhotoView(viewer=viewer, name="some-model", obscured=True, created_at=timezone.now())
    hidden = sentence(view, language)
    view.obscured = False
    assert hidden != sentence(view, language)
    assert ("some-model" in hidden) == (viewer in (Viewer.MODEL, Viewer.JUDGE))
