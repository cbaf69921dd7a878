"""Only so many uploads are decoded at once; whoever would wait too long hears so before anything is decoded or stored."""

import io
import threading

import pytest
from pytest_django.fixtures import Settings

from assistant.models import Photo
from assistant.services import decoders, media
from assistant.services.decoders import room_to_decode
from assistant.services.errors import Busy
from tests.conftest import Client, DrawPhoto
from vision.errors import PhotoDamaged


@pytest.fixture
def full(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> threading.BoundedSemaphore:
    settings.DECODER_PATIENCE_S = 0.05
    taken = threading.BoundedSemaphore(1)
    taken.acquire()
    monkeypatch.setattr(decoders, "DECODERS", taken)
    return taken


def upload(data: bytes, name: str) -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


@pytest.mark.django_db
def test_an_upload_that_finds_no_decoder_is_refused_kindly_and_leaves_nothing(
    full: threading.BoundedSemaphore, alice: Client, label: DrawPhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vision.intake.admit", lambda *_, **__: pytest.fail("decoded"))
    refused = alice.post("/api/v1/photos/", {"photo": upload(label("MILK"), "photo.jpg")}, format="multipart")
    assert (refused.status_code, refused.json()["code"]) == (503, "busy")
    assert int(refused["Retry-After"]) > 0
    assert refused.json()["detail"].startswith("Many people are asking right now.")
    assert not Photo.objects.exists()


@pytest.mark.django_db
def test_a_recording_waits_for_the_same_decoders(full: threading.BoundedSemaphore, alice: Client) -> None:
    refused = alice.post("/api/v1/clips/", {"voice": upload(b"OggS" + bytes(400), "clip.ogg")}, format="multipart")
    assert (refused.status_code, refused.json()["code"]) == (503, "busy")


def test_whoever_waits_gets_the_decoder_that_becomes_free(full: threading.BoundedSemaphore, settings: Settings) -> None:
    settings.DECODER_PATIENCE_S = 10
    threading.Timer(0.05, full.release).start()
    with room_to_decode():
        assert not full.acquire(blocking=False)


def test_what_cannot_be_decoded_gives_its_decoder_back(full: threading.BoundedSemaphore) -> None:
    full.release()
    for _ in range(3):
        with pytest.raises(PhotoDamaged):
            media.photo_clean(b"\xff\xd8\xff\xe0" + bytes(2000))
    with room_to_decode(), pytest.raises(Busy), room_to_decode():
        pass
