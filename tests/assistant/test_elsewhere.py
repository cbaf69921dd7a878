"""Hearing and seeing by workers elsewhere: asked for once, waited for, and done here when nobody does it."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from celery import current_app
from django.utils import timezone

from assistant.models import Clip, Conversation, Photo, Question, QuestionPhoto, QuestionState
from assistant.pipeline.tools import Patience, Tools
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.services import answering, media
from assistant.services.elsewhere import awaited
from safety.engine.gate import default_gate
from tests.assistant.test_answering import texts
from tests.conftest import Client, DrawPhoto
from tests.served import ROOT, environment
from voice.transcribers.registry import make as make_transcriber
from voice.types import Transcript

pytestmark = pytest.mark.django_db(transaction=True)


def tools(patience_s: float = 20.0, **script: Any) -> Tools:
    ears = make_transcriber("scripted", {})
    provider = ScriptedProvider(ScriptedConfig(answer="It is milk.", **script))
    return Tools(ears, ears, default_gate(), (provider, EmbeddedProvider()), senses="elsewhere", patience=Patience(elsewhere_s=patience_s))


@pytest.fixture
def photo(alice: Client, label: DrawPhoto) -> Photo:
    return media.photo_add(alice.person, media.photo_clean(label("OAT MILK")), look_now=False)


def ask(client: Client, *photos: Photo, clip: Clip | None = None) -> Question:
    conversation = Conversation.objects.create(person=client.person)
    question = Question.objects.create(
        person=client.person, conversation=conversation, text="" if clip else "What is this?", clip=clip, language="en", typed=not clip
    )
    for number, each in enumerate(photos, start=1):
        QuestionPhoto.objects.create(question=question, photo=each, number=number)
    return question


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Jobs go nowhere: no worker lives."""
    jobs: list[tuple[str, str]] = []
    for name in ("assistant.see_photo", "assistant.hear_clip"):
        monkeypatch.setattr(current_app.tasks[name], "apply_async", lambda args, name=name, **_: jobs.append((name, args[0])))
    return jobs


def no_eyes(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(*_: object) -> None:
        raise AssertionError("this process was to look at nothing")

    monkeypatch.setattr("vision.look.glance", look)
    monkeypatch.setattr("vision.look.read", look)


def once_sent(sent: list[tuple[str, str]], work: Callable[[], object]) -> threading.Thread:
    """A worker elsewhere: does ``work`` when its job has come."""

    def wait() -> None:
        end = time.monotonic() + 60
        while not sent and time.monotonic() < end:
            time.sleep(0.01)
        work()

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def later(work: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(0.3, work)
    timer.start()
    return timer


def test_what_a_worker_elsewhere_sees_is_waited_for_and_asked_for_once(
    alice: Client, photo: Photo, sent: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    media.photo_see(photo.pk)
    photo.refresh_from_db()
    glance, reading = photo.glance, photo.reading
    Photo.objects.update(glance=None, reading=None)
    no_eyes(monkeypatch)
    worker = once_sent(sent, lambda: Photo.objects.update(glance=glance, reading=reading))
    question = ask(alice, photo)
    assert answering.question_answer(question.pk, tools())
    worker.join()
    assert texts(question) == ["It is milk."]
    assert sent == [("assistant.see_photo", str(photo.pk))]


def test_what_is_known_already_is_asked_of_nobody(alice: Client, photo: Photo, sent: list[tuple[str, str]]) -> None:
    media.photo_see(photo.pk)
    assert answering.question_answer(ask(alice, photo).pk, tools())
    assert sent == []


def test_with_no_worker_elsewhere_this_one_looks_itself(alice: Client, photo: Photo, sent: list[tuple[str, str]]) -> None:
    question = ask(alice, photo)
    assert answering.question_answer(question.pk, tools(patience_s=0.1))
    question.refresh_from_db()
    photo.refresh_from_db()
    assert (question.state, texts(question)) == (QuestionState.ANSWERED, ["It is milk."])
    assert photo.glance is not None
    assert photo.reading is not None


def test_a_recording_that_a_worker_elsewhere_hears_is_waited_for(alice: Client, sent: list[tuple[str, str]]) -> None:
    clip = Clip.objects.create(person=alice.person, media_type="audio/wav", duration_s=1.0)
    heard = asdict(Transcript("What is milk?", "en", 0.9, True, 1.0))
    worker = once_sent(sent, lambda: Clip.objects.update(transcript=heard))
    question = ask(alice, clip=clip)
    assert answering.question_answer(question.pk, tools())
    worker.join()
    question.refresh_from_db()
    assert question.text == "What is milk?"
    assert sent == [("assistant.hear_clip", str(clip.pk))]


def nobody_asked() -> None:
    raise AssertionError("nobody was to be asked")


def test_whoever_has_begun_is_waited_for_longer_than_the_patience(photo: Photo) -> None:
    rows = Photo.objects.filter(pk=photo.pk)
    rows.update(glance_until=timezone.now() + timedelta(seconds=30))
    worker = later(lambda: rows.update(glance={}, glance_until=None))
    assert awaited(rows, "glance", nobody_asked, patience_s=0.0)
    worker.join()


def test_whoever_gave_up_is_waited_for_no_more(photo: Photo) -> None:
    rows = Photo.objects.filter(pk=photo.pk)
    rows.update(glance_until=timezone.now() + timedelta(seconds=30))
    worker = later(lambda: rows.update(glance_until=None))
    assert not awaited(rows, "glance", nobody_asked, patience_s=60.0)
    worker.join()


def test_whoever_died_is_waited_for_until_the_lease_runs_out(photo: Photo) -> None:
    rows = Photo.objects.filter(pk=photo.pk)
    rows.update(glance_until=timezone.now() + timedelta(seconds=0.4))
    assert not awaited(rows, "glance", nobody_asked, patience_s=60.0)


def test_a_photo_that_is_deleted_meanwhile_is_not_waited_for(photo: Photo) -> None:
    rows = Photo.objects.filter(pk=photo.pk)
    worker = later(rows.delete)
    with pytest.raises(Photo.DoesNotExist):
        awaited(rows, "glance", lambda: None, patience_s=60.0)
    worker.join()


def test_a_hundred_that_wait_do_not_keep_each_other_from_beginning(alice: Client, photo: Photo, sent: list[tuple[str, str]]) -> None:
    """What is waited for takes no place in the small pools of our own eyes."""
    from assistant.pipeline.asked import Asked, AskedPhoto
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.senses import Senses, Timings

    gathered = threading.Barrier(8)

    class Waits(MemoryRecord):
        def glance(self, number: int, work: Any) -> Any:
            gathered.wait(20)
            return None

        def reading(self, number: int, work: Any) -> Any:
            return None

    photos = tuple(AskedPhoto(number, lambda: b"") for number in range(8))
    senses = Senses(Asked("?", photos=photos), Waits(), tools(), Timings())
    for number in range(8):
        senses.glance(number)
    assert gathered.n_waiting == 0
    assert not gathered.broken


SMALL_BOX = """
import sys, uuid
import django
django.setup()
from assistant.services import answering
assert answering.question_answer(uuid.UUID(sys.argv[1]))
heavy = ("faster_whisper", "ctranslate2", "rapidocr", "zxingcpp", "vision.look", "vision.faces", "openai")
print([name for name in heavy if name in sys.modules])
"""


def test_a_process_that_only_answers_loads_neither_ears_nor_eyes(tmp_path: Path) -> None:
    """In a process of its own: what another one heard and saw is in the rows."""
    script = '{"answer": "It is milk."}'
    child = environment(tmp_path, SENSES="elsewhere", ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=script)

    def python(code: str, *arguments: str) -> str:
        ran = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, env=child, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr[-3000:]
        return ran.stdout.strip().splitlines()[-1]

    prepared = python(SEEN_ELSEWHERE)
    assert python(SMALL_BOX, prepared) == "[]"


SEEN_ELSEWHERE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from accounts.models import Person
from assistant.models import Clip, Conversation, Question, QuestionPhoto
from assistant.services import media
from dataclasses import asdict
from tests.conftest import draw_label
from voice.types import Transcript
alice = Person.objects.create_user("alice")
photo = media.photo_add(alice, media.photo_clean(draw_label("OAT MILK")), look_now=False)
media.photo_see(photo.pk)
heard = asdict(Transcript("What is it?", "en", 0.9, True, 1.0))
clip = Clip.objects.create(person=alice, media_type="audio/wav", duration_s=1.0, transcript=heard)
question = Question.objects.create(person=alice, conversation=Conversation.objects.create(person=alice), clip=clip, language="en")
QuestionPhoto.objects.create(question=question, photo=photo, number=1)
print(question.pk)
"""


def test_senses_here_ask_nobody(alice: Client, photo: Photo, sent: list[tuple[str, str]]) -> None:
    assert answering.question_answer(ask(alice, photo).pk, replace(tools(), senses="here"))
    assert sent == []
