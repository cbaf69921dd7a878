"""Whether a photo can answer a question, asked before the question is."""

import pytest

from assistant.models import Photo
from assistant.services.media import photo_add, photo_clean
from tests.conftest import Client, DrawPhoto
from vision.types import Glance, Problem, Quality

pytestmark = pytest.mark.django_db


@pytest.fixture
def photo(alice: Client, label: DrawPhoto) -> Photo:
    """A photo of Alice's that nobody has looked at."""
    return photo_add(alice.person, photo_clean(label("OAT MILK", "BEST BEFORE 12.03.2027")), look_now=False)


def coach(client: Client, photo: Photo, **body: str):
    return client.post(f"/api/v1/photos/{photo.pk}/coach/", body)


def is_dark(photo: Photo) -> None:
    seen = Glance(
        size=(900, 700), faces=(), codes=(), colours=(), light={"level": "dark", "mean": 0.03},
        quality=Quality(usable=False, problems=(Problem.DARK, Problem.BLURRED), measures={"sharpness": 0.05}),
    )  # fmt: skip
    photo.glance = seen.model_dump(mode="json")
    photo.save()


def test_a_good_photo_needs_no_word(alice: Client, photo: Photo) -> None:
    response = coach(alice, photo, question="What does it say?")
    assert response.status_code == 200
    assert response.json() == {"usable": True, "need": "text", "problems": [], "hint": ""}


def test_it_looks_for_itself_and_keeps_nothing(alice: Client, photo: Photo) -> None:
    coach(alice, photo)
    photo.refresh_from_db()
    assert photo.glance is photo.glance_until is photo.reading is photo.reading_until is None


def test_without_a_question_it_is_about_the_thing(alice: Client, photo: Photo) -> None:
    assert coach(alice, photo).json()["need"] == "things"


def test_a_dark_photo_answers_whether_the_light_is_on_but_not_what_colour_it_is(alice: Client, photo: Photo) -> None:
    is_dark(photo)
    light = coach(alice, photo, question="Is the light on?").json()
    assert light == {"usable": True, "need": "light", "problems": [], "hint": ""}
    colour = coach(alice, photo, question="What colour is my shirt?").json()
    assert (colour["usable"], colour["need"], colour["problems"]) == (False, "colour", ["dark"])
    assert colour["hint"].startswith("It is too dark.")


def test_the_most_demanding_of_two_questions_counts(alice: Client, photo: Photo) -> None:
    assert coach(alice, photo, question="What colour is it and when does it expire?").json()["need"] == "text"


def test_the_hint_is_in_the_language_that_is_asked_for_else_in_the_persons(alice: Client, photo: Photo) -> None:
    is_dark(photo)
    assert coach(alice, photo, question="¿De qué color es?", language="es").json()["hint"].startswith("Está demasiado oscuro.")
    response = alice.post(f"/api/v1/photos/{photo.pk}/coach/", {"question": "What colour is it?"}, headers={"Accept-Language": "de"})
    assert response.json()["hint"].startswith("It is too dark.")  # Alice's own setting goes first


def test_a_glance_alone_is_not_enough_where_print_is_wanted(alice: Client, photo: Photo) -> None:
    is_dark(photo)  # which is not true of the picture itself
    assert coach(alice, photo, question="What does it say?").json()["usable"]


def test_nobody_else_is_told(bob: Client, photo: Photo) -> None:
    assert coach(bob, photo).status_code == 404


@pytest.mark.parametrize("body", [{"question": "x" * 5000}, {"question": "\x01"}, {"language": "qq"}])
def test_what_is_no_question_is_refused_with_a_reason(alice: Client, photo: Photo, body: dict[str, str]) -> None:
    response = coach(alice, photo, **body)
    assert response.status_code in (400, 422)
    assert response.headers["Content-Type"] == "application/problem+json"


def test_a_photo_whose_file_is_gone_is_not_found(alice: Client, photo: Photo) -> None:
    photo.image.delete(save=False)
    Photo.objects.filter(pk=photo.pk).update(image="photos/gone.jpg")
    assert coach(alice, photo).status_code == 404
