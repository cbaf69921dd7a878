"""What nobody can reach any more goes."""

import os
import time
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from assistant.models import Clip, Conversation, Photo, Question, QuestionPhoto
from assistant.services import questions
from assistant.services.housekeeping import tidy_up
from common.models import IdempotencyRecord
from tests.conftest import Client

pytestmark = pytest.mark.django_db(transaction=True)


def old(name: str) -> str:
    saved = default_storage.save(name, ContentFile(b"x"))
    yesterday = time.time() - 86_400
    os.utime(default_storage.path(saved), (yesterday, yesterday))
    return saved


def photo(client: Client, name: str) -> Photo:
    return Photo.objects.create(person=client.person, image=name, width=1, height=1, source_type="image/jpeg", sha256="")


def test_an_old_file_without_a_row_goes_and_every_other_stays(alice: Client) -> None:
    orphan, kept = old("photos/orphan.jpg"), old("photos/kept.jpg")
    fresh = default_storage.save("clips/fresh", ContentFile(b"x"))
    photo(alice, kept)
    tidy_up()
    assert not default_storage.exists(orphan)
    assert default_storage.exists(kept)
    assert default_storage.exists(fresh)


def test_expired_keys_go(alice: Client) -> None:
    IdempotencyRecord.objects.create(person=alice.person, key_hash="a", request_hash="", created_at=timezone.now() - timedelta(days=2))
    IdempotencyRecord.objects.create(person=alice.person, key_hash="b", request_hash="")
    tidy_up()
    assert [record.key_hash for record in IdempotencyRecord.objects.all()] == ["b"]


@pytest.fixture
def asked(alice: Client) -> Question:
    conversation = Conversation.objects.create(person=alice.person)
    clip = Clip.objects.create(person=alice.person, audio=old("clips/one"), media_type="audio/wav", duration_s=1)
    question = Question.objects.create(person=alice.person, conversation=conversation, clip=clip, text="?")
    QuestionPhoto.objects.create(question=question, photo=photo(alice, old("photos/one.jpg")), number=1)
    return question


def test_a_deleted_question_takes_its_photo_and_recording_along(alice: Client, asked: Question) -> None:
    name = Photo.objects.get().image.name
    assert default_storage.exists(name)
    assert alice.delete(f"/api/v1/questions/{asked.pk}/").status_code == 204
    assert not Photo.objects.exists()
    assert not Clip.objects.exists()
    assert not default_storage.exists(name)


def test_a_photo_that_another_question_uses_stays(alice: Client, asked: Question) -> None:
    follow_up = Question.objects.create(person=alice.person, conversation=asked.conversation, text="And?")
    QuestionPhoto.objects.create(question=follow_up, photo=Photo.objects.get(), number=1)
    questions.question_delete(asked)
    assert Photo.objects.count() == 1


def test_a_deleted_recording_leaves_its_question_in_words(alice: Client, asked: Question) -> None:
    assert alice.delete(f"/api/v1/clips/{asked.clip_id}/").status_code == 204
    asked.refresh_from_db()
    assert asked.clip is None
    assert asked.text == "?"


def test_a_question_about_somebody_elses_conversation_leaves_no_file(alice: Client, bob: Client, label) -> None:
    conversation = Conversation.objects.create(person=bob.person)
    before = default_storage.listdir("photos")[1] if default_storage.exists("photos") else []
    fields = {"photo": ContentFile(label("MILK"), "p.jpg"), "text": "?", "conversation": str(conversation.pk)}
    assert alice.post("/api/v1/ask/", fields, format="multipart").status_code == 404
    assert (default_storage.listdir("photos")[1] if default_storage.exists("photos") else []) == before
