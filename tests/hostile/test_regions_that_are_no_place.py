"""A circled part must be a place in one of the photos; whatever else stands there is refused before a photo is opened."""

import uuid

import pytest

from assistant.models import Photo
from tests.conftest import Client, DrawPhoto

CIRCLE = '[{"photo": 1, "x": %s, "y": 0, "width": 1, "height": 1}]'
REGIONS = [
    "NaN",
    "null",
    "{}",
    "[null]",
    "\\",
    "[" * 100_000,
    "9" * 5000,
    CIRCLE % "NaN",
    CIRCLE % "Infinity",
    CIRCLE % "-0.1",
    CIRCLE % ("9" * 400),
    '[{"photo": 0, "x": 0, "y": 0, "width": 1, "height": 1}]',
    '[{"photo": 2, "x": 0, "y": 0, "width": 1, "height": 1}]',
    '[{"photo": 1, "x": 0, "y": 0, "width": 0, "height": 0}]',
]


@pytest.mark.parametrize("regions", REGIONS, ids=lambda text: text[:40])
def test_it_is_refused_when_it_comes_with_the_photo(alice: Client, label: DrawPhoto, regions: str) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    photo = SimpleUploadedFile("a.jpg", label("EXIT"), content_type="image/jpeg")
    response = alice.post("/api/v1/ask/", {"photo": photo, "text": "what is here", "regions": regions}, format="multipart")
    assert (response.status_code, response.json()["code"]) == (400, "region_invalid")
    assert not Photo.objects.exists()


@pytest.mark.parametrize("x", ['"nan"', "1e999", "9" * 400, '"inf"', "-1", "null", "[]"])
def test_it_is_refused_when_it_names_a_photo(alice: Client, x: str) -> None:
    circled = f'{{"photo": "{uuid.uuid4()}", "region": {{"x": {x}, "y": 0, "width": 1, "height": 1}}}}'
    response = alice.generic("POST", "/api/v1/questions/", f'{{"photos": [{circled}]}}', content_type="application/json")
    assert response.status_code == 400, response.content
    assert response["Content-Type"] == "application/problem+json"
