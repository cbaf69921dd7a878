"""What is written down of an answer that was asked for elsewhere: who was shown a photo, and what it took."""

from typing import Any

import pytest

from assistant.models import Conversation, Photo, PhotoView, Question, QuestionPhoto, Spending
from assistant.pipeline.tools import Tools
from assistant.providers.base import AnswerRequest, Chunk
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.providers.usage import Usage
from assistant.services import answering, media, recorded, spending
from safety.engine.gate import default_gate
from tests.assistant.test_answering import texts
from tests.conftest import Client, DrawPhoto
from voice.transcribers.registry import make as make_transcriber

pytestmark = pytest.mark.django_db(transaction=True)


def scripted(name: str, **script: Any) -> ScriptedProvider:
    return ScriptedProvider(ScriptedConfig(name=name, **{"answer": "It is milk.", **script}))


def tools(*providers: Any) -> Tools:
    ears = make_transcriber("scripted", {})
    return Tools(ears, ears, default_gate(), (*providers, EmbeddedProvider()))


@pytest.fixture
def photo(alice: Client, label: DrawPhoto) -> Photo:
    photo = media.photo_add(alice.person, media.photo_clean(label("OAT MILK")), look_now=False)
    media.photo_see(photo.pk)
    return photo


@pytest.fixture
def question(alice: Client, photo: Photo) -> Question:
    conversation = Conversation.objects.create(person=alice.person)
    question = Question.objects.create(person=alice.person, conversation=conversation, text="What is this?", typed=True, language="en")
    QuestionPhoto.objects.create(question=question, photo=photo, number=1)
    return question


def test_each_model_that_is_shown_the_photo_is_in_the_ledger_before_it_sees_it(question: Question, photo: Photo) -> None:
    seen: list[list[str]] = []

    class Looks(ScriptedProvider):
        def stream(self, request: AnswerRequest) -> Any:
            seen.append(list(PhotoView.objects.order_by("pk").values_list("name", flat=True)))
            yield Chunk("It is milk.")

    first = scripted("first", fails="busy")
    assert answering.question_answer(question.pk, tools(first, Looks(ScriptedConfig(name="second"))))
    views = PhotoView.objects.order_by("pk").values_list("name", "viewer", "obscured", "photo_id", "question_id", "person_id")
    assert list(views) == [(name, "model", False, photo.pk, question.pk, question.person_id) for name in ("first", "second")]
    assert seen == [["first", "second"]]


def test_our_own_eyes_are_nobody_elses(question: Question) -> None:
    assert answering.question_answer(question.pk, tools())
    assert not PhotoView.objects.exists()
    assert not Spending.objects.exists()


def test_a_photo_that_is_deleted_meanwhile_is_shown_to_nobody(question: Question, photo: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    viewed = recorded.photo_viewed

    def gone(photo_id: Any, *rest: Any, **named: Any) -> None:
        Photo.objects.filter(pk=photo_id).delete()
        viewed(photo_id, *rest, **named)

    monkeypatch.setattr(recorded, "photo_viewed", gone)
    first = scripted("first")
    assert answering.question_answer(question.pk, tools(first))
    assert first.requests == []
    assert texts(question)


def test_what_each_model_took_is_counted_with_the_question_and_the_person(question: Question) -> None:
    first, second = scripted("first", answer="It is milk. It is white.", cuts_after=16), scripted("second", answer="It is white.")
    second.config = second.config.model_copy(update={"usage": {"prompt_tokens": 900, "completion_tokens": 7}})
    assert answering.question_answer(question.pk, tools(first, second))
    question.refresh_from_db()
    assert texts(question) == ["It is milk.", "It is white."]
    assert question.usage["second"] == {"prompt_tokens": 900, "completion_tokens": 7}
    assert question.usage["first"]["completion_tokens"] > 0
    assert Spending.objects.get(person=question.person_id, provider="second").prompt_tokens == 900


def test_over_budget_our_own_provider_answers_and_says_so(question: Question, settings: Any) -> None:
    settings.TOKENS_PER_PERSON_PER_DAY = 100
    spending.spend(None, question.person_id, "first", prompt_tokens=100)
    spending.forget_sums()
    first = scripted("first")
    assert answering.question_answer(question.pk, tools(first))
    assert first.requests == []
    assert texts(question)[0] == "The larger model has reached its limit for today, so here is what I can see myself."
    spending.forget_sums()


def test_a_sum_that_cannot_be_stored_costs_nobody_the_answer(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.services import paying

    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(paying, "spend", fail)
    assert answering.question_answer(question.pk, tools(scripted("first")))
    assert texts(question) == ["It is milk."]


def test_seconds_heard_elsewhere_are_counted_and_those_heard_here_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    import numpy

    from assistant.pipeline.asked import Asked
    from assistant.pipeline.record import MemoryRecord
    from assistant.pipeline.senses import listen
    from voice.types import Audio

    def hear(audio: Audio, language: str | None, *, transcriber: Any, hint: Any) -> Any:
        return transcriber.transcribe(audio, language, hint)

    monkeypatch.setattr("voice.hearing.hear", hear)

    class Elsewhere(type(make_transcriber("scripted", {}))):  # type: ignore[misc]
        name, is_remote = "far", True

    near = make_transcriber("scripted", {})
    far = Elsewhere(near.config)  # type: ignore[attr-defined]
    audio = Audio(numpy.zeros(32_000, numpy.float32))
    record = MemoryRecord()
    chosen = Tools(far, near, default_gate(), (EmbeddedProvider(),))
    listen(audio, Asked(language="en"), chosen, record)
    listen(audio, Asked(language="en"), chosen.staying_here(), record)
    assert record.usage == [("far", Usage(heard_s=2.0))]
