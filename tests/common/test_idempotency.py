"""A POST that is sent again after a lost connection is done once."""

import hashlib
import threading
from datetime import timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.http import HttpRequest
from django.utils import timezone

from assistant.models import Conversation
from common.idempotency import _alone
from common.models import IdempotencyRecord
from tests.conftest import Client

pytestmark = pytest.mark.django_db

URL = "/api/v1/conversations/"
POSTGRESQL = settings.DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql"
on_postgresql = pytest.mark.skipif(not POSTGRESQL, reason="needs PostgreSQL: make rows")


def post(client: Client, key: str, url: str = URL, body: dict[str, str] | None = None):
    return client.post(url, body or {}, headers={"Idempotency-Key": key})


def test_the_same_request_again_gets_the_same_answer(alice: Client) -> None:
    first, second = post(alice, "k"), post(alice, "k")
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    assert second["Idempotent-Replayed"] == "true"
    assert Conversation.objects.count() == 1


def test_a_key_with_another_request_is_refused(alice: Client) -> None:
    post(alice, "k")
    response = post(alice, "k", body={"x": "y"})
    assert response.status_code == 422
    assert response.json()["code"] == "idempotency_key_reused"


def test_a_key_belongs_to_one_person(alice: Client, bob: Client) -> None:
    assert post(alice, "k").json()["id"] != post(bob, "k").json()["id"]


@pytest.mark.skipif(POSTGRESQL, reason="there a lock says whether the first is running")
def test_while_the_first_is_running_the_second_waits(alice: Client) -> None:
    post(alice, "k")
    IdempotencyRecord.objects.update(status=None)
    response = post(alice, "k")
    assert response.status_code == 409
    assert response["Retry-After"] == "1"


def test_a_first_request_that_died_frees_its_key(alice: Client) -> None:
    post(alice, "k")
    IdempotencyRecord.objects.update(status=None, created_at=timezone.now() - timedelta(minutes=2))
    assert post(alice, "k").status_code == 201


def test_a_key_is_forgotten_after_a_day(alice: Client) -> None:
    post(alice, "k")
    IdempotencyRecord.objects.update(created_at=timezone.now() - timedelta(hours=25))
    assert post(alice, "k", body={"x": "y"}).status_code == 201


def test_an_error_is_not_kept(alice: Client) -> None:
    assert post(alice, "k", url="/api/v1/questions/").status_code == 400
    assert not IdempotencyRecord.objects.exists()


@pytest.mark.parametrize("key", ["", "x" * 256, "caf\xe9"])
def test_a_key_that_is_no_key_is_refused(alice: Client, key: str) -> None:
    assert post(alice, key).json()["code"] == "idempotency_key_invalid"


@on_postgresql
def test_on_postgresql_a_key_whose_server_died_is_free_at_once(alice: Client) -> None:
    post(alice, "k")
    IdempotencyRecord.objects.update(status=None)  # as a server leaves it that was killed
    assert post(alice, "k").status_code == 201


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_on_postgresql_a_key_is_not_free_while_its_server_lives(alice: Client) -> None:
    post(alice, "k")
    first_answers, second_is_done = threading.Event(), threading.Event()

    def first() -> None:
        try:
            request = HttpRequest()
            request.user = alice.person
            with _alone(request, hashlib.sha256(b"k").hexdigest()) as alone:
                assert alone
                IdempotencyRecord.objects.update(status=None)
                first_answers.set()
                second_is_done.wait(20)
        finally:
            connection.close()

    running = threading.Thread(target=first)
    running.start()
    assert first_answers.wait(20)
    response = post(alice, "k")
    second_is_done.set()
    running.join(20)
    assert response.status_code == 409
    assert post(alice, "k").status_code == 201
