"""Photos and recordings as they lie in the storage, and what happens when it fails."""

import errno
import io
import os
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from PIL import Image

from accounts.keys import person_key, person_key_drop
from accounts.models import PersonKey
from assistant.models import Clip, Conversation, Photo, Question, QuestionPhoto, Sentence
from assistant.pipeline.tools import tools_from_settings
from assistant.providers.scripted import ScriptedProvider
from assistant.services import resealing
from assistant.services.answering import question_answer
from assistant.services.keeping import keep, kept
from assistant.services.media import CheckedClip, clip_add, clip_bytes, photo_add, photo_bytes, photo_clean, photo_see
from assistant.services.obscuring import photo_open
from common.files import StorageUnavailable
from common.models import FileToDelete
from tests.conftest import Client, DrawPhoto
from tests.storages import Moody, failing, use_moody
from tests.voice.clips import recording, tone

pytestmark = pytest.mark.django_db(transaction=True)

#: How photos and recordings begin, and what tells one from noise.
TRACES = (b"\xff\xd8\xff", b"Exif", b"JFIF", b"OggS", b"RIFF", b"WAVEfmt", b"ftyp", b"\x1aE\xdf\xa3")


@pytest.fixture(autouse=True)
def media(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """A storage of its own, which can fail."""
    settings.MEDIA_ROOT = tmp_path / "media"
    use_moody(settings)
    yield tmp_path / "media"
    Moody.error = None


@pytest.fixture
def photo(alice: Client, label: DrawPhoto) -> Photo:
    return photo_add(alice.person, photo_clean(label("OAT MILK")), look_now=False)


def files(media: Path) -> list[Path]:
    return [path for path in media.rglob("*") if path.is_file()]


def sent(client: Client, label: DrawPhoto):
    return client.post("/api/v1/photos/", {"photo": SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg")}, format="multipart")


# As it lies there -------------------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("nobody_looks")
def test_from_the_disk_nobody_can_tell_a_photo_or_a_recording(alice: Client, label: DrawPhoto, media: Path) -> None:
    assert sent(alice, label).status_code == 201
    for kind in ("audio/wav", "audio/ogg"):
        voice = SimpleUploadedFile("v", recording(kind, tone(1.0)), kind)
        assert alice.post("/api/v1/clips/", {"voice": voice}, format="multipart").status_code == 201
    assert len(files(media)) == 3
    for file in files(media):
        content = file.read_bytes()
        assert not [trace for trace in TRACES if trace in content[:64]], file
        with pytest.raises(OSError, match="cannot identify"):
            Image.open(io.BytesIO(content))


def test_it_comes_back_as_it_was(alice: Client, photo: Photo) -> None:
    assert Image.open(io.BytesIO(photo_bytes(photo))).size == (photo.width, photo.height)
    clip = clip_add(alice.person, CheckedClip(b"RIFF sound", "audio/wav", 1.0), hear_now=False)
    assert clip_bytes(Clip.objects.get(pk=clip.pk)) == b"RIFF sound"


def test_one_persons_file_does_not_open_for_another(alice: Client, bob: Client, photo: Photo) -> None:
    person_key(bob.person.pk)
    photo.person = bob.person
    with pytest.raises(StorageUnavailable):
        photo_bytes(photo)


def test_a_file_put_in_the_place_of_another_is_refused(alice: Client, photo: Photo, label: DrawPhoto, media: Path) -> None:
    other = photo_add(alice.person, photo_clean(label("POISON")), look_now=False)
    (media / photo.image.name).write_bytes((media / other.image.name).read_bytes())
    with pytest.raises(StorageUnavailable):
        photo_bytes(photo)


@pytest.mark.parametrize("content", [b"", b"\x00sealed\x01", b"cut"])
def test_a_damaged_file_is_refused(photo: Photo, media: Path, content: bytes) -> None:
    (media / photo.image.name).write_bytes(content)
    with pytest.raises(StorageUnavailable):
        photo_bytes(photo)


def test_a_plain_photo_put_in_the_place_of_a_sealed_one_is_refused(photo: Photo, label: DrawPhoto, media: Path) -> None:
    (media / photo.image.name).write_bytes(label("FORGED"))
    with pytest.raises(StorageUnavailable):
        photo_open(photo)


def test_a_copy_of_the_file_is_worthless_without_the_key(photo: Photo, media: Path) -> None:
    assert (media / photo.image.name).exists()
    assert person_key_drop(photo.person_id)
    with pytest.raises(FileNotFoundError):
        photo_bytes(photo)


def test_reading_makes_no_key_for_somebody_who_has_none(alice: Client) -> None:
    with pytest.raises(FileNotFoundError):
        kept(alice.person.pk, "photos/none.sealed")
    assert not PersonKey.objects.exists()


# Files from before ------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def old(alice: Client, label: DrawPhoto) -> Photo:
    """Stored before there were seals."""
    pk = uuid.uuid4()
    name = default_storage.save(f"photos/{pk}.jpg", ContentFile(label("OAT MILK")))
    return Photo.objects.create(pk=pk, person=alice.person, image=name, width=900, height=700, source_type="image/jpeg", sha256="")


@pytest.fixture
def old_clip(alice: Client) -> Clip:
    name = default_storage.save(f"clips/{uuid.uuid4()}", ContentFile(b"RIFF sound"))
    return Clip.objects.create(person=alice.person, audio=name, media_type="audio/wav", duration_s=1)


def seal_all() -> str:
    said = io.StringIO()
    call_command("media_seal", stdout=said)
    return said.getvalue()


def test_files_from_before_are_read_and_then_sealed(old: Photo, old_clip: Clip, media: Path) -> None:
    before = photo_bytes(old)
    assert seal_all() == "2 files are sealed\n"
    assert len(files(media)) == 2
    assert all(path.suffix == ".sealed" and not path.read_bytes().startswith((b"\xff\xd8", b"RIFF")) for path in files(media))
    assert photo_bytes(Photo.objects.get()) == before
    assert clip_bytes(Clip.objects.get()) == b"RIFF sound"
    assert seal_all() == "0 files are sealed\n"


def test_who_looked_at_the_row_before_it_was_sealed_still_finds_the_file(old: Photo) -> None:
    before = photo_bytes(old)
    seal_all()
    assert photo_bytes(old) == before


def test_sealing_that_was_broken_off_continues_and_leaves_no_plain_file(old: Photo, old_clip: Clip, media: Path, monkeypatch) -> None:
    turn = resealing.file_delete_with_row

    def die(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(resealing, "file_delete_with_row", die)
    with pytest.raises(KeyboardInterrupt):
        seal_all()
    assert Photo.objects.get().image.name == old.image.name
    monkeypatch.setattr(resealing, "file_delete_with_row", turn)
    assert seal_all() == "2 files are sealed\n"
    assert all(path.suffix == ".sealed" for path in files(media))


def test_a_photo_that_is_deleted_while_it_is_sealed_leaves_nothing(old: Photo, media: Path, monkeypatch) -> None:
    def keep_slowly(*arguments: Any) -> None:
        keep(*arguments)
        Photo.objects.get().delete()

    monkeypatch.setattr(resealing, "keep", keep_slowly)
    assert seal_all() == "0 files are sealed\n"
    assert files(media) == []


def test_a_row_without_a_file_is_counted_and_a_storage_that_is_down_is_said(old: Photo, old_clip: Clip, media: Path) -> None:
    with failing(ConnectionError()), pytest.raises(CommandError, match="run this again"):
        seal_all()
    (media / old.image.name).unlink()
    assert seal_all() == "1 files are sealed; 1 rows name a file that is not there\n"


# The storage is down ----------------------------------------------------------------------------------------------------------------

REFUSED = {"Error": {"Code": "SlowDown"}, "ResponseMetadata": {"HTTPStatusCode": 503}}


def down(kind: str) -> Exception:
    """As common.s3 and the operating system tell it."""
    if kind == "full":
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    error = OSError("the storage")
    error.__cause__ = EndpointConnectionError(endpoint_url="http://x") if kind == "unreachable" else ClientError(REFUSED, "PutObject")
    return error


@pytest.mark.usefixtures("nobody_looks")
@pytest.mark.parametrize("kind", ["full", "unreachable", "refusing"])
@pytest.mark.parametrize("route", ["photos", "clips", "ask"])
def test_what_cannot_be_stored_is_said_and_leaves_nothing_behind(
    alice: Client, label: DrawPhoto, media: Path, kind: str, route: str
) -> None:
    fields = {
        "photos": {"photo": SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg")},
        "clips": {"voice": SimpleUploadedFile("v", recording("audio/wav", tone(1.0)), "audio/wav")},
        "ask": {"photo": SimpleUploadedFile("p.jpg", label("OAT MILK"), "image/jpeg"), "text": "What is this?"},
    }[route]
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    with failing(down(kind)):
        response = alice.post(f"/api/v1/{route}/", fields, format="multipart", headers=headers)
    assert (response.status_code, response.json()["code"]) == (503, "storage_unavailable")
    assert int(response["Retry-After"]) == 5
    assert response.json()["detail"].startswith("I cannot get at the place where photos and recordings are kept")
    assert [model.objects.count() for model in (Photo, Clip, Question)] == [0, 0, 0]
    assert files(media) == []
    for value in fields.values():
        if isinstance(value, SimpleUploadedFile):
            value.seek(0)
    # The same request again, under the same key, is done once the storage is back.
    assert alice.post(f"/api/v1/{route}/", fields, format="multipart", headers=headers).status_code in (200, 201)


def unreadable(how: str, photo: Photo, media: Path) -> None:
    path = media / photo.image.name
    match how:
        case "gone":
            path.unlink()
        case "damaged":
            path.write_bytes(path.read_bytes()[:-1])
        case "locked":
            PersonKey.objects.update(master="lost")
        case "keyless":
            PersonKey.objects.all().delete()
        case _:
            Moody.error = down(how)


@pytest.mark.parametrize("how", ["gone", "damaged", "locked", "keyless", "unreachable", "refusing"])
def test_a_photo_that_cannot_be_read_is_honestly_said_and_a_human_offered(alice: Client, photo: Photo, media: Path, how: str) -> None:
    unreadable(how, photo, media)
    response = alice.post("/api/v1/questions/", {"text": "What does it say?", "photos": [{"photo": str(photo.pk)}]})
    question = alice.get(response["Location"]).json()
    assert question["failure"] == "photo_not_seen"
    assert question["offer_human"] is True
    assert Sentence.objects.get().text == "I could not look at your photo just now."


@pytest.mark.parametrize("region", [None, {"x": 0.0, "y": 0.0, "width": 1.0, "height": 0.5}])
@pytest.mark.parametrize("how", ["gone", "damaged", "unreachable"])
def test_a_photo_that_was_seen_before_and_cannot_be_read_for_a_model_is_answered_by_our_own_eyes(
    alice: Client, photo: Photo, media: Path, settings: Any, how: str, region: Any
) -> None:
    photo_see(photo.pk)
    conversation = Conversation.objects.create(person=alice.person)
    question = Question.objects.create(person=alice.person, conversation=conversation, text="What does it say?", typed=True)
    QuestionPhoto.objects.create(question=question, photo=photo, number=1, region=region)
    unreadable(how, photo, media)
    model = ScriptedProvider()
    tools = tools_from_settings()
    assert question_answer(question.pk, replace(tools, providers=(model, tools.providers[-1])))
    question.refresh_from_db()
    assert model.requests == []
    assert (question.state, question.failure) == ("answered", "")
    assert "OAT MILK" in " ".join(sentence.text for sentence in question.sentences.all()).upper()


@pytest.mark.parametrize("how", ["damaged", "locked", "unreachable", "refusing"])
def test_its_owner_hears_that_it_cannot_be_fetched_just_now(alice: Client, photo: Photo, media: Path, how: str) -> None:
    unreadable(how, photo, media)
    for response in (alice.get(f"/api/v1/photos/{photo.pk}/image/"), alice.post(f"/api/v1/photos/{photo.pk}/coach/", {})):
        assert (response.status_code, response.json()["code"]) == (503, "storage_unavailable")


def test_a_recording_that_cannot_be_read_is_honestly_said(alice: Client) -> None:
    clip = clip_add(alice.person, CheckedClip(recording("audio/wav", tone(1.0)), "audio/wav", 1.0), hear_now=False)
    with failing(down("unreachable")):
        response = alice.post("/api/v1/questions/", {"clip": str(clip.pk)})
    question = alice.get(response["Location"]).json()
    assert question["state"] == "failed"
    assert question["offer_human"] is True
    assert Sentence.objects.exists()


def test_looking_ahead_gives_up_quietly(photo: Photo) -> None:
    with failing(down("unreachable")):
        photo_see(photo.pk)
    photo.refresh_from_db()
    assert photo.glance is None
    assert photo.glance_until is None


def test_a_photo_can_be_deleted_while_the_storage_is_down(alice: Client, photo: Photo, media: Path) -> None:
    with failing(down("unreachable")):
        assert alice.delete(f"/api/v1/photos/{photo.pk}/").status_code == 204
    assert not Photo.objects.exists()
    assert FileToDelete.objects.get().path == photo.image.name


def test_the_operator_is_told_why_and_not_which_photo(alice: Client, label: DrawPhoto, caplog) -> None:
    with failing(OSError(errno.EACCES, "Permission denied", "/srv/media/photos/secret.sealed")):
        sent(alice, label)
    (told,) = [record.getMessage() for record in caplog.records if record.name == "assistant.services.keeping"]
    assert told == "a file could not be stored: EACCES"
