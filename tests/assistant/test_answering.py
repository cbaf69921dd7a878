"""The job: done once, taken over when its worker dies, and never silent."""

import threading
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from assistant.models import Conversation, Question, QuestionState, Sentence
from assistant.pipeline.asked import Spoken
from assistant.pipeline.record import LeaseLost
from assistant.pipeline.tools import Tools
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.services import answering, recorded
from assistant.tasks import resume_unfinished
from safety.engine.gate import default_gate
from safety.models import Decision
from tests.conftest import Client
from voice.transcribers.registry import make as make_transcriber

pytestmark = pytest.mark.django_db(transaction=True)

MILK = Spoken("This is milk.", "This is milk.", "<speak/>", "description", "en")


@pytest.fixture
def question(alice: Client) -> Question:
    conversation = Conversation.objects.create(person=alice.person)
    return Question.objects.create(person=alice.person, conversation=conversation, text="What is milk made of?", language="en")


def tools(**script: object) -> Tools:
    ears = make_transcriber("scripted", {})
    return Tools(ears, ears, default_gate(), (ScriptedProvider(ScriptedConfig(**script)), EmbeddedProvider()))  # type: ignore[arg-type]


def texts(question: Question) -> list[str]:
    return list(Sentence.objects.filter(question=question).order_by("sequence").values_list("text", flat=True))


def test_an_answered_question_is_not_answered_again(question: Question) -> None:
    assert answering.question_answer(question.pk, tools(answer="It is milk."))
    assert not answering.question_answer(question.pk, tools(answer="It is cream."))
    assert texts(question) == ["It is milk."]


def test_two_workers_at_once_answer_once(question: Question) -> None:
    slow = tools(answer="It is milk. It is white.", pause_s=0.02)
    done: list[bool] = []
    workers = [threading.Thread(target=lambda: done.append(answering.question_answer(question.pk, slow))) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(done) == [False, False, False, True]
    assert texts(question) == ["It is milk.", "It is white."]


def test_a_question_whose_worker_died_is_finished_by_another(question: Question) -> None:
    dead = uuid.uuid4()
    answering._claim(question.pk, dead)
    answering.QuestionRecord(question.pk, dead).speak(MILK)
    assert not answering.question_answer(question.pk, tools(answer="This is milk. It is fresh."))  # its lease still holds
    Question.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert list(answering.unfinished()) == [question]
    assert answering.question_answer(question.pk, tools(answer="This is milk. It is fresh."))
    assert texts(question) == ["This is milk.", "It is fresh."]


def test_a_worker_that_lost_its_lease_says_nothing_more(question: Question) -> None:
    first, second = uuid.uuid4(), uuid.uuid4()
    answering._claim(question.pk, first)
    record = answering.QuestionRecord(question.pk, first)
    Question.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    answering._claim(question.pk, second)
    with pytest.raises(LeaseLost):
        record.speak(MILK)
    assert texts(question) == []


def test_a_question_that_was_never_begun_is_found(question: Question) -> None:
    assert not answering.unfinished().exists()  # its job may still be on its way
    Question.objects.update(created_at=timezone.now() - timedelta(minutes=1))
    resume_unfinished()
    question.refresh_from_db()
    assert question.state in (QuestionState.ANSWERED, QuestionState.FAILED)
    assert texts(question)


def test_a_fault_inside_is_not_silence(question: Question) -> None:
    broken = tools()
    object.__setattr__(broken, "gate", None)
    assert answering.question_answer(question.pk, broken)
    question.refresh_from_db()
    assert (question.state, question.failure) == (QuestionState.FAILED, "failed_inside")
    assert texts(question) == ["Something went wrong on our side. Please ask again, or ask a person."]


def test_a_question_that_kills_its_workers_is_given_up_kindly(question: Question) -> None:
    Question.objects.update(attempts=answering.MAX_ATTEMPTS)
    assert answering.question_answer(question.pk, tools())
    question.refresh_from_db()
    assert question.state == QuestionState.FAILED
    assert len(texts(question)) == 1


def test_a_question_deleted_meanwhile_ends_quietly(question: Question) -> None:
    question.delete()
    assert not answering.question_answer(question.pk, tools())


def test_every_decision_is_appended_without_the_persons_words(question: Question) -> None:
    answering.question_answer(question.pk, tools(answer="This is Angela Merkel. It is a photo."))
    decisions = list(Decision.objects.filter(subject_id=question.pk).order_by("created_at"))
    assert [decision.gate for decision in decisions] == ["question", "sentence", "sentence"]
    assert all("Merkel" not in str(decision.__dict__) and "milk made" not in str(decision.__dict__) for decision in decisions)


@pytest.mark.parametrize(
    ("words", "intent"), [("What colour is this shirt?", "colour"), ("qwrtz blorp", "other"), ("Wie viel kostet das?", "other")]
)
def test_a_finished_question_knows_what_it_asked_for(question: Question, words: str, intent: str) -> None:
    Question.objects.filter(pk=question.pk).update(text=words)
    answering.question_answer(question.pk, tools(answer="It is blue."))
    question.refresh_from_db()
    assert question.intent == intent


def test_a_question_whose_intent_cannot_be_told_is_answered_all_the_same(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> str:
        raise RecursionError

    monkeypatch.setattr(recorded, "main_intent", fail)
    assert answering.question_answer(question.pk, tools(answer="It is milk."))
    question.refresh_from_db()
    assert (question.state, question.intent, texts(question)) == (QuestionState.ANSWERED, "", ["It is milk."])
