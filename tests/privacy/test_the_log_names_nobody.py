"""Everything that people do, with words in it that nobody else uses: none of them is in anything that is logged, however much is logged.

Our own loggers are looked at before any scrubbing too: what they are given is harmless by itself.
"""

import base64
import io
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, OperationalError
from django.test import Client as Browser

from accounts.models import Device, Person
from accounts.services import device_register
from assistant.models import Question
from assistant.pipeline.tools import Tools
from assistant.providers.base import ProviderRefused
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.services import answering
from common import logs
from safety.detectors import embedded
from safety.engine.gate import Gate, default_gate
from safety.engine.policy import policy
from tests.conftest import Client, draw_label
from tests.volunteers.conftest import take
from voice.transcribers.registry import make as make_transcriber
from volunteers.models import HelpRequest, Outcome, Speaks, Volunteer
from volunteers.services import claims, messages

pytestmark = pytest.mark.django_db(transaction=True)

#: In every word that stands for what a person says, sends or is called.
MARK = "xqz"
API = "/api/v1"


def words(about: str) -> str:
    return f"{MARK}{about}"


@dataclass
class Log:
    """All that is written: as machines read it, as people read it, and what our own loggers were given."""

    json: io.StringIO = field(default_factory=io.StringIO)
    line: io.StringIO = field(default_factory=io.StringIO)
    given: list[str] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)

    def assert_names_nobody(self, at_least: int = 1) -> None:
        for text in (self.json.getvalue(), self.line.getvalue(), "\n".join(self.given)):
            found = re.search(rf".*{MARK}.*", text, re.IGNORECASE)
            assert found is None, found
            for secret in self.secrets:
                assert secret not in text
            assert "/9j/" not in text, "a photo in base64"
            assert "xff\\xd8" not in text, "a photo's bytes"
        assert len(self.json.getvalue().splitlines()) >= at_least, "nothing was logged, so nothing was tested"


class _Given(logging.Handler):
    def __init__(self, given: list[str]) -> None:
        super().__init__()
        self.given = given

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in logs.OURS:
            self.given.append(record.getMessage())


@pytest.fixture
def log() -> Iterator[Log]:
    """Every logger there is speaks as much as it can."""
    written = Log()
    handlers: list[logging.Handler] = [_Given(written.given)]
    for form, out in (("json", written.json), ("line", written.line)):
        handlers.append(logging.StreamHandler(out))
        handlers[-1].setFormatter(logs.formatter(form))
    root = logging.getLogger()
    loggers = [root, *(each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger))]
    before = [(each, each.level, each.propagate, each.disabled) for each in loggers]
    for each in loggers:
        each.setLevel(logging.DEBUG)
        each.propagate, each.disabled = True, False
    for handler in handlers:
        root.addHandler(handler)
    yield written
    for handler in handlers:
        root.removeHandler(handler)
    for each, level, propagate, disabled in before:
        each.setLevel(level)
        each.propagate, each.disabled = propagate, disabled


@pytest.fixture
def alice(db: None, log: Log) -> Client:
    client = Client()
    given = client.post(f"{API}/devices/", {"name": words("device"), "language": "en"}).json()
    log.secrets += [given["access_token"], given["refresh_token"]]
    client.device = Device.objects.get(pk=given["device_id"]) if "device_id" in given else Device.objects.get()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {given['access_token']}")
    return client


@pytest.fixture(autouse=True)
def _scripted(settings: Any) -> None:
    settings.ASSISTANT_PROVIDERS = {"scripted": "scripted"}
    settings.ASSISTANT_OPTIONS = {**settings.ASSISTANT_OPTIONS, "scripted": {"answer": f"This is {words('answer')}. It is a carton."}}
    settings.CELERY_TASK_EAGER_PROPAGATES = False


def _tools(provider: Any = None, gate: Gate | None = None, ears: dict[str, Any] | None = None) -> Tools:
    transcriber = make_transcriber("scripted", ears or {})
    return Tools(transcriber, transcriber, gate or default_gate(), (*([provider] if provider else []), EmbeddedProvider()))


def _ask(client: Client, **fields: Any) -> Any:
    return client.post(f"{API}/questions/", {"text": f"Where is my {words('question')}?", **fields}, format="json")


def _waiting(client: Client, settings: Any, **fields: Any) -> Question:
    """A question that no worker has taken."""
    settings.CELERY_TASK_ALWAYS_EAGER = False
    settings.CELERY_BROKER_URL = "memory://"
    from assistant.services.questions import question_submit

    assert client.device is not None
    return question_submit(client.device.person, text=f"Where is my {words('question')}?", **fields)


def test_asking_by_text_and_with_a_photo_of_print(alice: Client, log: Log) -> None:
    photo = SimpleUploadedFile(f"{words('filename')}.jpg", draw_label(words("print").upper()), "image/jpeg")
    fields = {"photo": photo, "text": words("question")}
    asked = alice.post(f"{API}/ask/", fields, format="multipart", headers={"Accept": "application/json"})
    assert asked.status_code in (200, 202), asked.content
    assert _ask(alice).status_code == 201
    log.assert_names_nobody()


def test_what_was_heard(alice: Client, log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.models import Clip, Conversation
    from voice.types import Transcript

    assert alice.device is not None
    person = alice.device.person
    transcript = Transcript(words("heard"), "en", 0.9, True, 1.0)
    monkeypatch.setattr("voice.hearing.hear", lambda *_, **__: transcript)
    monkeypatch.setattr("voice.audio.decode", lambda *_, **__: None)
    clip = Clip.objects.create(person=person, audio=f"clips/{words('clip')}", media_type="audio/wav", duration_s=1.0)
    monkeypatch.setattr(answering, "clip_load", lambda *_: b"")
    question = Question.objects.create(person=person, conversation=Conversation.objects.create(person=person), clip=clip)
    assert answering.question_answer(question.pk, _tools(ScriptedProvider(ScriptedConfig(answer=words("answer") + "."))))
    question.refresh_from_db()
    assert words("heard") in question.text
    log.assert_names_nobody(at_least=0)


class _Quotes:
    """A provider whose error quotes the prompt, as an SDK's does."""

    name, needs_reading, is_remote = "openai_api", False, True

    def stream(self, request: Any) -> Iterator[Any]:
        raise ProviderRefused(f"400: {request.question}") from ValueError(f"body: {request!r}")
        yield


def test_a_provider_whose_error_quotes_the_prompt(alice: Client, log: Log, settings: Any) -> None:
    question = _waiting(alice, settings)
    assert answering.question_answer(question.pk, _tools(_Quotes()))
    log.assert_names_nobody()
    assert "provider_refused" in log.json.getvalue()


def test_a_gate_that_crashes_on_what_it_judges(alice: Client, log: Log, settings: Any) -> None:
    used = policy()

    class Crashes:
        def __init__(self, detector: Any) -> None:
            self.name, self.version, self.gate, self.codes = detector.name, detector.version, detector.gate, detector.codes

        def look(self, context: Any) -> Any:
            raise ValueError(f"cannot parse {context.case!r}")

    gate = Gate(used, [Crashes(each) if each.gate == "sentence" else each for each in embedded(used)])
    question = _waiting(alice, settings)
    answering.question_answer(question.pk, _tools(ScriptedProvider(ScriptedConfig(answer=f"This is {words('sentence')}.")), gate))
    log.assert_names_nobody()
    assert "could not check" in log.json.getvalue()


@pytest.mark.parametrize("kind", [IntegrityError, OperationalError, RuntimeError])
def test_a_database_whose_error_quotes_the_row(alice: Client, log: Log, monkeypatch: pytest.MonkeyPatch, kind: type[Exception]) -> None:
    def fails(*_: Any, **__: Any) -> Any:
        raise kind(f"DETAIL:  Key (text)=({words('row')}) already exists.") from ValueError(words("parameters"))

    monkeypatch.setattr("assistant.services.questions.enqueue_on_commit", fails)
    assert _ask(alice).status_code in (409, 500, 503)
    log.assert_names_nobody(at_least=0)


def test_an_answer_that_breaks_inside(alice: Client, log: Log, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(asked: Any, *_: Any) -> Any:
        raise KeyError(asked.text)

    monkeypatch.setattr(answering, "run", breaks)
    question = _waiting(alice, settings)
    answering.question_answer(question.pk, _tools())
    log.assert_names_nobody()
    assert "could not be answered" in log.json.getvalue()
    assert str(question.pk) in log.json.getvalue()


def test_a_task_that_breaks_with_what_it_was_given(log: Log) -> None:
    from celery import shared_task

    @shared_task(name="tests.breaks_with_words")
    def breaks_with_words(given: str) -> None:
        raise ValueError(given)

    breaks_with_words.apply(args=(words("argument"),), throw=False)
    log.assert_names_nobody()


def test_uploads_and_bodies_that_are_no_such_thing(alice: Client, log: Log) -> None:
    for name, content, claimed in (
        (words("filename"), words("content").encode(), "image/jpeg"),
        (words("filename") + ".jpg", b"\xff\xd8\xff\xe0" + words("content").encode(), f"image/{words('type')}"),
    ):
        upload = SimpleUploadedFile(name, content, claimed)
        assert alice.post(f"{API}/photos/", {"photo": upload}, format="multipart").status_code >= 400
        assert alice.post(f"{API}/clips/", {"voice": SimpleUploadedFile(name, content, claimed)}, format="multipart").status_code >= 400
    for body in (f'{{"text": "{words("body")}', f'["{words("body")}"]', words("body"), f'{{"{words("field")}": 1}}'):
        assert alice.generic("POST", f"{API}/questions/", body.encode(), content_type="application/json").status_code >= 400
    assert alice.generic("POST", f"{API}/questions/", b"--x", content_type=f"multipart/form-data; boundary={words('b')}").status_code >= 400
    alice.get(f"/{words('path')}/?q={words('query')}")
    alice.get(f"{API}/questions/", headers={"Host": words("host"), "Accept-Language": words("language"), "User-Agent": words("agent")})
    alice.get(f"{API}/me/", headers={"Authorization": f"Bearer {words('token')}"})
    log.assert_names_nobody()


def test_what_people_say_about_answers_and_of_themselves(alice: Client, log: Log) -> None:
    question = _ask(alice).json()["id"]
    given = alice.post(f"{API}/questions/{question}/feedback/", {"wrong": True, "comment": words("comment")}, format="json")
    assert given.status_code in (200, 201, 204), given.content
    alice.post(f"{API}/questions/{question}/appeal/", {"text": words("appeal")}, format="json")
    alice.patch(f"{API}/me/", {"language": words("language")}, format="json")
    alice.post(f"{API}/tokens/refresh/", {"refresh_token": words("refresh")}, format="json")
    alice.post(f"{API}/tokens/refresh/", {"refresh_token": log.secrets[1]}, format="json", headers={"Idempotency-Key": words("key") * 4})
    log.assert_names_nobody(at_least=0)


def test_signing_in_with_a_name_and_a_wrong_password(log: Log, settings: Any, db: None) -> None:
    settings.AXES_ENABLED = True
    person = Person.objects.create_user(words("username"), words("password"))
    assert str(person) == words("username")
    browser = Browser()
    for password in (words("guess"), words("password")):
        for address in ("/volunteers/sign-in/", "/moderation/sign-in/", "/admin/login/"):
            browser.post(address, {"username": words("username"), "password": password}, headers={"User-Agent": words("agent")})
    log.assert_names_nobody()


def test_a_talk_with_a_volunteer(alice: Client, log: Log) -> None:
    from django.utils import timezone

    assert alice.device is not None
    question = Question.objects.get(pk=_ask(alice).json()["id"])
    vera = Volunteer.objects.create(
        person=Person.objects.create_user(words("vera"), language="en"), guidelines_at=timezone.now(), practised_at=timezone.now()
    )
    Speaks.objects.create(volunteer=vera, language="en", place=0)
    asked = alice.post(f"{API}/help-requests/", {"question": str(question.pk), "share": "whole"}, format="json")
    assert asked.status_code == 201, asked.content
    request = HelpRequest.objects.get()
    claim = take(vera, request)
    messages.volunteer_say(vera, claim.pk, f"It says {words('talk')} on it.")
    said = alice.post(f"{API}/help-requests/{request.pk}/messages/", {"text": f"Thank you, {words('name')}."}, format="json")
    assert said.status_code in (200, 201), said.content
    claims.close(vera, claim.pk, Outcome.HELPED)
    log.assert_names_nobody(at_least=0)


def test_this_test_can_fail(log: Log, db: None) -> None:
    """What it looks for would be found."""
    device_register(name=words("device"))
    logging.getLogger("assistant.services").warning(f"{words('leak')}")
    with pytest.raises(AssertionError):
        log.assert_names_nobody()
    for leak in (base64.b64encode(b"\xff\xd8\xff\xe0").decode(), repr(b"\xff\xd8\xff")):
        other = replace(log, json=io.StringIO(f"{leak}\n"), line=io.StringIO(), given=[])
        with pytest.raises(AssertionError):
            other.assert_names_nobody()
