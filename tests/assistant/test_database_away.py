"""A database that goes away while a question is answered: nothing is lost, nothing is said twice, nobody hears that it failed."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, transaction

from assistant.models import Conversation, Question, QuestionState, Sentence
from assistant.services import answering, recorded
from common import connections
from safety.models import Decision
from tests.assistant.test_answering import texts, tools
from tests.conftest import Client
from tests.served import ROOT, environment
from tests.services import database

pytestmark = pytest.mark.django_db(transaction=True)

SAYS = {"answer": "Milk is white. It is kept cold."}
SENTENCES = ["Milk is white.", "It is kept cold."]


@pytest.fixture
def question(alice: Client) -> Question:
    conversation = Conversation.objects.create(person=alice.person)
    return Question.objects.create(person=alice.person, conversation=conversation, text="What is milk made of?", language="en")


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "FIRST_PAUSE_S", 0.001)


def lost_after_commit(once: Callable[..., Any]) -> Callable[..., Any]:
    """Each first time, what ``once`` wrote is committed and the connection is lost before anybody hears so."""
    lost: list[object] = []

    def wrapped(*arguments: Any, **named: Any) -> Any:
        found = once(*arguments, **named)
        if (key := repr(arguments[1:]) + repr(named.get("decision_id"))) not in lost:
            lost.append(key)
            transaction.on_commit(fail)
        return found

    def fail() -> None:
        raise OperationalError("server closed the connection unexpectedly")

    return wrapped


def test_a_sentence_whose_storing_was_never_confirmed_is_stored_once(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorded, "sentence_append", lost_after_commit(recorded.sentence_append))
    assert answering.question_answer(question.pk, tools(**SAYS))
    assert texts(question) == SENTENCES
    assert list(Sentence.objects.filter(question=question).order_by("sequence").values_list("sequence", flat=True)) == [1, 2]


def test_a_decision_whose_storing_was_never_confirmed_is_stored_once(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorded, "decision_append", lost_after_commit(recorded.decision_append))
    assert answering.question_answer(question.pk, tools(**SAYS))
    assert Decision.objects.filter(subject_id=question.pk).count() == 3  # the question and two sentences


def test_a_question_whose_database_stays_away_is_left_to_the_next_worker(question: Question, monkeypatch: pytest.MonkeyPatch) -> None:
    stored: list[int] = []
    append = recorded.sentence_append

    def one_only(*arguments: Any) -> None:
        if stored:
            raise OperationalError("the database system is shutting down")
        append(*arguments)
        stored.append(1)

    monkeypatch.setattr(connections, "PATIENCE_S", 0.01)
    with monkeypatch.context() as patch:
        patch.setattr(recorded, "sentence_append", one_only)
        assert not answering.question_answer(question.pk, tools(**SAYS))
    question.refresh_from_db()
    assert (question.state, question.failure, question.attempts) == (QuestionState.WORKING, "", 0)
    assert list(answering.unfinished()) == [question]
    assert answering.question_answer(question.pk, tools(**SAYS))
    assert texts(question) == SENTENCES


def test_a_claim_that_was_never_confirmed_is_ours(question: Question) -> None:
    from uuid import uuid4

    lease = uuid4()
    assert answering._claim(question.pk, lease)
    assert answering._claim(question.pk, lease)
    assert not answering._claim(question.pk, uuid4())


@pytest.mark.services
def test_on_postgresql_answers_live_through_connections_that_are_killed_and_a_server_that_is_closed(services: None, tmp_path: Path) -> None:
    with database() as url:
        ran = subprocess.run(
            [sys.executable, "-m", "tests.assistant.database_away_on_postgresql"],
            cwd=ROOT,
            env=environment(tmp_path, DATABASE_URL=url, DJANGO_SETTINGS_MODULE="tests.settings"),
            capture_output=True,
            text=True,
            timeout=150,
            check=False,
        )
    assert ran.returncode == 0, ran.stderr[-3000:]
    found = json.loads(ran.stdout.splitlines()[-1])
    for each in [found["killed"], found["closed"]]:
        assert (each["finished"], each["state"], each["failure"], each["right"], each["decisions"]) == (True, "answered", "", True, 8), each
    assert found["renewed"]
