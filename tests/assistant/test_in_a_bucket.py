"""The whole way with the files in a bucket, over real HTTP."""

import io
from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from assistant.models import Photo
from assistant.services.housekeeping import tidy_up
from common.files import delete_due
from tests.assistant.api.conftest import ask
from tests.conftest import Client, DrawPhoto
from tests.storages import Bucket

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_photo_is_sent_asked_about_read_back_and_deleted(alice: Client, label: DrawPhoto, bucket: Bucket) -> None:
    upload = SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg")
    response = ask(alice, photo=upload, text="What does it say?")
    assert response.status_code == 200
    question = alice.get(f"/api/v1/questions/{response.json()['question']}/").json()
    assert "OAT MILK" in " ".join(sentence["text"] for sentence in question["sentences"]).upper()
    (key,) = bucket.keys()
    assert key == f"media/{Photo.objects.get().image.name}"
    assert b"\xff\xd8\xff" not in bucket.content(key)[:64]
    image = alice.get(f"/api/v1/photos/{question['photos'][0]['photo']}/image/")
    assert Image.open(io.BytesIO(image.content)).format == "JPEG"
    assert alice.delete(f"/api/v1/questions/{question['id']}/").status_code == 204
    assert bucket.keys() == []


@pytest.mark.usefixtures("nobody_looks")
def test_while_the_bucket_is_away_nothing_is_lost(alice: Client, label: DrawPhoto, bucket: Bucket) -> None:
    def send():
        return alice.post("/api/v1/photos/", {"photo": SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg")}, format="multipart")

    photo = send().json()["id"]
    bucket.stop()
    refused = send()
    assert (refused.status_code, refused.json()["code"]) == (503, "storage_unavailable")
    assert Photo.objects.count() == 1
    assert alice.get(f"/api/v1/photos/{photo}/image/").status_code == 503
    assert alice.delete(f"/api/v1/photos/{photo}/").status_code == 204
    bucket.start()
    assert len(bucket.keys()) == 1
    assert delete_due() == 1
    assert bucket.keys() == []
    assert send().status_code == 201


@pytest.mark.usefixtures("nobody_looks")
def test_what_no_row_names_is_tidied_up_after_a_while(alice: Client, label: DrawPhoto, bucket: Bucket) -> None:
    bucket.put("media/photos/orphan.sealed", b"of an upload that was rolled back")
    alice.post("/api/v1/photos/", {"photo": SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg")}, format="multipart")
    assert tidy_up() == 0
    with time_machine.travel(timezone.now() + timedelta(hours=2), tick=False):
        deleted = tidy_up()
    assert deleted == 1
    assert bucket.keys() == [f"media/{Photo.objects.get().image.name}"]
