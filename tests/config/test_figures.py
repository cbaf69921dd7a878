"""Who may read the figures, and what the rows tell."""

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import DatabaseError
from django.utils import timezone

from assistant.models import Conversation, Question, QuestionState
from common.heartbeats import beat
from common.models import FileToDelete
from config import rows
from config.rows import Rows
from tests.conftest import Client


def _told() -> dict[str, float]:
    return {
        sample.name + "".join(f"/{value}" for value in sample.labels.values()): sample.value
        for metric in Rows().collect()
        for sample in metric.samples
    }


def test_without_a_token_set_there_is_nothing_to_read(stranger: Client) -> None:
    response = stranger.get("/metrics", headers={"Authorization": "Bearer "})
    assert (response.status_code, response.json()["code"]) == (404, "not_found")


@pytest.mark.parametrize("given", ["", "Bearer wrong", "Bearer operators-tokens", "Token operators-token"])
def test_a_stranger_is_sent_away(stranger: Client, settings: Any, given: str) -> None:
    settings.METRICS_TOKEN = "operators-token"
    response = stranger.get("/metrics", headers={"Authorization": given})
    assert (response.status_code, response.json()["code"]) == (403, "permission_denied")


def test_a_person_is_a_stranger_too(alice: Client, settings: Any) -> None:
    settings.METRICS_TOKEN = "operators-token"
    assert alice.get("/metrics").status_code == 403


def test_whoever_has_the_token_reads_what_was_counted_and_what_the_rows_say(stranger: Client, settings: Any) -> None:
    settings.METRICS_TOKEN = "operators-token"
    response = stranger.get("/metrics", headers={"Authorization": "Bearer operators-token"})
    assert response.status_code == 200
    text = response.content.decode()
    for name in ("sightline_questions_submitted_total", "sightline_questions_waiting", 'sightline_part_health{part="database"}'):
        assert f"\n{name} " in text
    assert stranger.post("/metrics").status_code in (403, 405)


def _question(person: Any, **fields: Any) -> Question:
    return Question.objects.create(person=person, conversation=Conversation.objects.create(person=person), text="?", **fields)


@pytest.mark.django_db(transaction=True)
def test_the_line_is_told_from_the_rows(alice: Client) -> None:
    now = timezone.now()
    _question(alice.person, created_at=now - timedelta(seconds=40))
    _question(alice.person, created_at=now - timedelta(seconds=10))
    _question(alice.person, state=QuestionState.WORKING, lease_until=now + timedelta(seconds=20))
    _question(alice.person, state=QuestionState.WORKING, lease_until=now - timedelta(seconds=20))
    _question(alice.person, state=QuestionState.ANSWERED)
    told = _told()
    assert told["sightline_questions_waiting"] == 2
    assert 40 <= told["sightline_question_oldest_wait_seconds"] < 60
    assert told["sightline_questions_working"] == 1
    assert told["sightline_leases_dead"] == 1


def test_files_and_workers_are_told_from_the_rows(transactional_db: None) -> None:
    FileToDelete.objects.create(path="photos/x.jpg", created_at=timezone.now() - timedelta(seconds=100))
    beat("one@here", ["answering"], {"openai_api": "open"})
    beat("two@here", ["answering", "hearing"], {"openai_api": "half-open"})
    told = _told()
    assert told["sightline_files_to_delete"] == 1
    assert 100 <= told["sightline_file_to_delete_oldest_seconds"] < 120
    assert (told["sightline_workers_alive/answering"], told["sightline_workers_alive/hearing"]) == (2, 1)
    assert told["sightline_provider_breakers_open/openai_api"] == 2


def test_a_database_that_is_down_costs_nobody_the_other_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    def down() -> Any:
        raise DatabaseError("connection to alice refused")

    monkeypatch.setattr(rows, "_looked_up", down)
    assert _told() == {"sightline_rows_readable": 0}


def test_a_database_that_hangs_costs_nobody_the_other_figures_and_keeps_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = [], threading.Event()

    def hangs() -> Any:
        begun.append(1)
        go_on.wait(30)
        return []

    monkeypatch.setattr(rows, "_looked_up", hangs)
    monkeypatch.setattr(rows, "KEPT_S", 0.0)
    told = Rows(deadline_s=0.05)
    assert [metric.samples[0].value for _ in range(3) for metric in told.collect()] == [0, 0, 0]
    assert len(begun) == 1
    go_on.set()
    assert told._looking is not None
    told._looking.result(10)
    assert [metric.samples[0].value for metric in told.collect()] == [1]


def test_who_asks_again_at_once_costs_the_database_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    monkeypatch.setattr(rows, "_looked_up", lambda: looked.append(1) or [])
    told = Rows()
    list(told.collect())
    list(told.collect())
    assert looked == [1]
