"""The same code on PostgreSQL and Redis: web server and workers apart, changed by environment variables alone."""

import time

import pytest

from tests.served import sentences
from tests.served_apart.conftest import SENTENCES, Apart

pytestmark = pytest.mark.services


def test_a_question_is_answered_by_a_worker_elsewhere_and_streamed_here(apart: Apart) -> None:
    apart.worker()
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    assert sentences(person.listen(question)) == SENTENCES


def test_a_question_asked_while_no_worker_lives_waits_and_is_answered(apart: Apart) -> None:
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    time.sleep(0.5)
    apart.worker()
    heard = person.listen(question)
    assert sentences(heard) == SENTENCES


def test_a_worker_killed_mid_answer_is_followed_by_another_that_repeats_nothing(apart: Apart) -> None:
    first = apart.worker()
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    before = person.listen(question, stop_after=2)
    first.kill()
    apart.worker()
    after = person.listen(question, after=int(before[-1]["id"]))
    assert sentences(before) + sentences(after) == SENTENCES
    assert after[-1]["data"]["state"] == "answered"


def test_a_worker_that_is_told_to_stop_finishes_its_answers_first(apart: Apart) -> None:
    worker = apart.worker()
    person = apart.web.person()
    questions = [person.submit(text="What is milk?") for _ in range(2)]
    for question in questions:
        person.listen(question, stop_after=1)
    assert worker.child is not None
    worker.child.terminate()
    assert worker.child.wait(60) == 0, worker.log.read_text()[-3000:]
    for question in questions:  # nobody else lives who could have answered
        heard = person.listen(question)
        assert sentences(heard) == SENTENCES
        assert heard[-1]["data"]["state"] == "answered"
