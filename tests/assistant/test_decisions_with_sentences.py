"""A sentence and the decision that let it be heard are stored in one transaction: there is never the one without the other."""

from uuid import uuid4

import pytest
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext

from assistant.models import Conversation, HeldSentence, Question, Sentence
from assistant.pipeline.asked import Spoken, Understood
from assistant.pipeline.record import LeaseLost
from assistant.services import answering, recorded
from assistant.services.recorded import QuestionRecord
from safety.engine.gate import default_gate
from safety.engine.types import SentenceCase, SentenceJudgement
from safety.models import Decision
from tests.conftest import Client

pytestmark = pytest.mark.django_db(transaction=True)

SPOKEN = Spoken("It is milk.", "It is milk.", "<speak/>", "description", "en")


@pytest.fixture
def record(alice: Client) -> QuestionRecord:
    conversation = Conversation.objects.create(person=alice.person)
    question = Question.objects.create(person=alice.person, conversation=conversation, text="What is this?", typed=True, language="en")
    lease = uuid4()
    assert answering._claim(question.pk, lease)
    record = QuestionRecord(question.pk, lease)
    record.understood(Understood("What is this?", "en"))
    return record


def judged(sentence: str) -> SentenceJudgement:
    return default_gate().judge_sentence(SentenceCase(sentence, question="Who is this?", language="en", has_face=True))


def decisions(record: QuestionRecord) -> list[str]:
    return [row.outcome for row in Decision.objects.filter(subject_id=record.question_id).order_by("created_at")]


def test_a_released_sentence_and_its_decision_come_together(record: QuestionRecord) -> None:
    record.decided("sentence", judged("It is milk."), "It is milk.")
    assert decisions(record) == []
    record.speak(SPOKEN)
    assert decisions(record) == ["released"]
    record.settle()
    assert decisions(record) == ["released"]


def test_where_the_sentence_cannot_be_stored_neither_is_its_decision(record: QuestionRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise DatabaseError("no")

    record.decided("sentence", judged("It is milk."), "It is milk.")
    with monkeypatch.context() as patch:
        patch.setattr(recorded, "sentence_append", fails)
        with pytest.raises(DatabaseError):
            record.speak(SPOKEN)
    assert (decisions(record), Sentence.objects.count()) == ([], 0)
    record.speak(SPOKEN)
    assert (decisions(record), Sentence.objects.count()) == (["released"], 1)


def test_who_has_lost_the_question_stores_neither(record: QuestionRecord) -> None:
    record.decided("sentence", judged("It is milk."), "It is milk.")
    Question.objects.filter(pk=record.question_id).update(lease=uuid4())
    with pytest.raises(LeaseLost):
        record.speak(SPOKEN)
    assert (decisions(record), Sentence.objects.count()) == ([], 0)


def test_what_was_held_is_stored_at_once_and_after_what_was_decided_before_it(record: QuestionRecord) -> None:
    record.decided("sentence", judged("It is milk."), "It is milk.")
    held = judged("That is Tom Hanks.")
    assert not held.release
    record.decided("sentence", held, "That is Tom Hanks.")
    assert decisions(record) == ["released", "held"]
    assert HeldSentence.objects.get().text == "That is Tom Hanks."


def test_a_decision_about_a_sentence_that_was_not_said_is_stored_when_the_answer_ends(record: QuestionRecord) -> None:
    record.decided("sentence", judged("It is milk."), "It is milk.")
    record.settle()
    assert decisions(record) == ["released"]


def test_a_sentence_costs_three_statements_and_what_was_heard_is_read_once(record: QuestionRecord) -> None:
    assert record.spoken() == ()
    record.decided("sentence", judged("One."), "One.")
    record.speak(SPOKEN)
    record.decided("sentence", judged("It is milk."), "It is milk.")
    with CaptureQueriesContext(connection) as queries:
        record.speak(SPOKEN)
        assert record.spoken() == (SPOKEN, SPOKEN)
    verbs = [query["sql"].split()[0] for query in queries.captured_queries]
    assert [verb for verb in verbs if verb not in ("BEGIN", "COMMIT")] == ["UPDATE", "INSERT", "INSERT"]
