"""Errors are problem+json, and their detail can be spoken."""

import pytest
from django.db import OperationalError, connection

from tests.conftest import Client

pytestmark = pytest.mark.django_db


def assert_problem(response, status: int, code: str) -> dict[str, object]:
    assert response.status_code == status, response.content
    assert response["Content-Type"].startswith("application/problem+json")
    body = response.json()
    assert body["code"] == code
    assert body["status"] == status
    assert body["detail"].strip()
    assert body["errors"]
    return body


def test_a_stranger_hears_to_sign_in_first(stranger: Client) -> None:
    assert_problem(stranger.get("/api/v1/me/"), 401, "not_authenticated")


def test_the_sentence_is_in_the_clients_language(stranger: Client) -> None:
    response = stranger.get("/api/v1/me/", headers={"Accept-Language": "es-MX, en;q=0.5"})
    assert response.json()["detail"] == "Primero inicia sesión."


def test_the_persons_own_language_comes_first(alice: Client) -> None:
    alice.patch("/api/v1/me/", {"language": "de"})
    response = alice.get("/api/v1/photos/00000000-0000-0000-0000-000000000000/", headers={"Accept-Language": "fr"})
    assert assert_problem(response, 404, "not_found")["detail"] == "Das finde ich nicht. Vielleicht wurde es gelöscht."


def test_a_wrong_field_is_pointed_at(alice: Client) -> None:
    body = assert_problem(alice.patch("/api/v1/me/", {"answer_length": "epic"}), 400, "invalid")
    assert body["errors"][0]["pointer"] == "#/answer_length"


def test_what_is_not_json_is_said_so(alice: Client) -> None:
    response = alice.generic("POST", "/api/v1/questions/", b"{", content_type="application/json")
    assert_problem(response, 400, "parse_error")


def test_an_unknown_route_is_a_problem_too(stranger: Client) -> None:
    assert_problem(stranger.get("/api/v1/nowhere/"), 404, "not_found")


def test_a_method_that_is_not_there(alice: Client) -> None:
    assert_problem(alice.put("/api/v1/me/"), 405, "method_not_allowed")


def test_a_malformed_accept_language_does_not_break_the_error(stranger: Client) -> None:
    assert_problem(stranger.get("/api/v1/me/", headers={"Accept-Language": ";;q=é,\x00"}), 401, "not_authenticated")


def test_a_database_that_cannot_be_reached_is_said_and_when_to_come_again(alice: Client) -> None:
    def down(execute: object, sql: str, *_: object) -> None:
        raise OperationalError(f"the database system is starting up: {sql}")

    with connection.execute_wrapper(down):
        response = alice.get("/api/v1/conversations/")
    body = assert_problem(response, 503, "database_unavailable")
    assert response["Retry-After"] == "3"
    assert "select" not in str(body).lower()
