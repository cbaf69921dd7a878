"""Links that show one photo or play one recording for a minute."""

import base64
import json
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.utils import timezone

from accounts.models import Person
from accounts.tokens import device_revoke
from assistant.models import Clip, Photo
from assistant.services.media import CheckedClip, clip_add, photo_add, photo_bytes, photo_clean
from tests.conftest import Client, DrawPhoto

pytestmark = pytest.mark.django_db

SOUND = b"RIFF" + bytes(range(256)) * 4


@pytest.fixture
def photo(alice: Client, label: DrawPhoto) -> Photo:
    return photo_add(alice.person, photo_clean(label("OAT MILK")), look_now=False)


@pytest.fixture
def clip(alice: Client) -> Clip:
    return clip_add(alice.person, CheckedClip(SOUND, "audio/wav", 1.0), hear_now=False)


def link(client: Client, kind: str, row: Photo | Clip) -> str:
    response = client.post(f"/api/v1/{kind}/{row.pk}/link/")
    assert response.status_code == 200, response.content
    assert response.json()["expires_in"] == 60
    assert response["Cache-Control"] == "no-store"
    return response.json()["url"]


def is_over(response: Any) -> bool:
    return (response.status_code, response.json()["code"]) == (404, "link_over")


def test_a_link_shows_the_photo_without_a_token(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    assert url.startswith("/api/v1/media/")
    response = stranger.get(url, headers={"Accept": "image/avif,image/webp"})
    assert response.status_code == 200
    assert response.content == photo_bytes(photo)
    assert not response.streaming
    assert {name: response[name] for name in ("Content-Type", "Cache-Control", "X-Content-Type-Options", "Content-Disposition")} == {
        "Content-Type": "image/jpeg",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": "inline",
    }
    assert "sandbox" in response["Content-Security-Policy"]
    assert "default-src 'none'" in response["Content-Security-Policy"]


def test_a_link_plays_the_recording(alice: Client, stranger: Client, clip: Clip) -> None:
    response = stranger.get(link(alice, "clips", clip))
    assert response.content == SOUND
    assert response["Content-Type"] == "audio/wav"


RANGES = [
    ("bytes=0-1", 206, SOUND[:2], f"bytes 0-1/{len(SOUND)}"),
    ("bytes=1000-", 206, SOUND[1000:], f"bytes 1000-{len(SOUND) - 1}/{len(SOUND)}"),
    ("bytes=-5", 206, SOUND[-5:], f"bytes {len(SOUND) - 5}-{len(SOUND) - 1}/{len(SOUND)}"),
    ("bytes=10-99999", 206, SOUND[10:], f"bytes 10-{len(SOUND) - 1}/{len(SOUND)}"),
    ("bytes=-99999", 206, SOUND, f"bytes 0-{len(SOUND) - 1}/{len(SOUND)}"),
    ("bytes=99999-", 416, b"", f"bytes */{len(SOUND)}"),
    ("bytes=5-2", 416, b"", f"bytes */{len(SOUND)}"),
    ("bytes=-0", 416, b"", f"bytes */{len(SOUND)}"),
    ("bytes=0-1,4-5", 200, SOUND, None),
    ("bytes=-", 200, SOUND, None),
    ("pages=1-2", 200, SOUND, None),
]


@pytest.mark.parametrize(("wanted", "status", "content", "told"), RANGES, ids=[each[0] for each in RANGES])
def test_a_player_gets_the_part_it_asks_for(
    alice: Client, stranger: Client, clip: Clip, wanted: str, status: int, content: bytes, told: str | None
) -> None:
    response = stranger.get(link(alice, "clips", clip), headers={"Range": wanted})
    assert (response.status_code, response.content, response.get("Content-Range")) == (status, content, told)
    assert int(response["Content-Length"]) == len(content)
    assert response["Accept-Ranges"] == "bytes"


def test_a_link_ends_after_a_minute(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    with time_machine.travel(timezone.now() + timedelta(seconds=58), tick=False):
        assert stranger.get(url).status_code == 200
    with time_machine.travel(timezone.now() + timedelta(seconds=62), tick=False):
        assert is_over(stranger.get(url))


def test_a_link_ends_with_its_photo(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    assert alice.delete(f"/api/v1/photos/{photo.pk}/").status_code == 204
    assert is_over(stranger.get(url))


def test_a_link_ends_when_the_device_that_made_it_is_signed_out(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    device_revoke(alice.device)  # type: ignore[arg-type]
    assert is_over(stranger.get(url))


def test_a_link_ends_with_the_account(alice: Client, stranger: Client, clip: Clip) -> None:
    url = link(alice, "clips", clip)
    Person.objects.filter(pk=alice.person.pk).update(is_active=False)
    assert is_over(stranger.get(url))


def test_nobody_makes_a_link_to_what_is_not_theirs(bob: Client, stranger: Client, photo: Photo, clip: Clip) -> None:
    for kind, row in (("photos", photo), ("clips", clip)):
        assert bob.post(f"/api/v1/{kind}/{row.pk}/link/").status_code == 404
        assert stranger.post(f"/api/v1/{kind}/{row.pk}/link/").status_code == 401


def test_a_link_that_was_made_up_or_changed_shows_nothing(alice: Client, bob: Client, stranger: Client, photo: Photo, label) -> None:
    url = link(alice, "photos", photo)
    body, time, signature = url.removeprefix("/api/v1/media/").rstrip("/").split(":")
    mine = photo_add(bob.person, photo_clean(label("RICE")), look_now=False)
    other = base64.urlsafe_b64encode(json.dumps(["photo", str(mine.pk), str(alice.device.pk)]).encode()).decode().rstrip("=")  # type: ignore[union-attr]
    for forged in (
        f"{other}:{time}:{signature}",
        f"{body}:{time}:{signature[:-1]}",
        f"{body}:zzzzzz:{signature}",
        body,
        "ünïcode",
        "%00",
        "::",
    ):
        assert is_over(stranger.get(f"/api/v1/media/{forged}/")), forged


def test_an_access_token_is_no_link_and_a_link_no_token(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    token = url.removeprefix("/api/v1/media/").rstrip("/")
    stranger.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    assert stranger.get("/api/v1/me/").status_code == 401


def test_a_link_whose_file_is_gone_is_over(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    photo.image.storage.delete(photo.image.name)
    assert is_over(stranger.get(url))


def test_a_link_can_only_be_read(alice: Client, stranger: Client, photo: Photo) -> None:
    url = link(alice, "photos", photo)
    assert stranger.head(url).status_code == 200
    for method in ("post", "put", "delete", "patch"):
        assert getattr(stranger, method)(url).status_code == 405
