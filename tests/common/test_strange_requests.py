"""Requests as strangers and broken clients send them: each gets a problem, none gets a crash."""

import json
import struct
from collections.abc import Iterator

import httpx2
import pytest

from tests.conftest import Client
from tests.served import Served, served

pytestmark = pytest.mark.django_db


def problem(response, status: int, code: str) -> None:
    assert (response.status_code, response.json()["code"]) == (status, code), response.content
    assert response["Content-Type"].startswith("application/problem+json")


@pytest.mark.parametrize("body", ["[" * 100_000, '{"language": "' + "q" * 5_000 + '"}', '{"language": "\\udfff"}', '{"name": "\\ud800"}'])
def test_a_body_that_is_a_trap_is_refused_kindly(stranger: Client, body: str) -> None:
    response = stranger.generic("POST", "/api/v1/devices/", body, content_type="application/json")
    assert response.status_code in (201, 400), response.content
    assert len(response.content) < 2_000


def test_a_question_about_half_a_million_photos_is_refused_at_once(alice: Client) -> None:
    response = alice.post("/api/v1/questions/", {"text": "?", "photos": [1] * 100_000})
    problem(response, 400, "invalid")
    assert len(response.content) < 2_000


@pytest.mark.parametrize("cursor", ["cD1mb28=", "cj0xJnA9OTk5OTk5OTk5OTk5OTk5", "nonsense"])
@pytest.mark.parametrize("path", ["conversations", "questions"])
def test_a_cursor_that_is_none_of_ours_is_not_found(alice: Client, path: str, cursor: str) -> None:
    assert alice.get(f"/api/v1/{path}/", {"cursor": cursor}).status_code in (200, 404)


def test_a_form_with_thousands_of_fields_is_refused(alice: Client) -> None:
    response = alice.post("/api/v1/ask/", {f"f{n}": "x" for n in range(1_500)}, format="multipart")
    problem(response, 400, "malformed")


def test_what_is_wrong_with_a_field_is_said_in_the_persons_language(alice: Client) -> None:
    response = alice.patch("/api/v1/me/", {"answer_length": "epic"}, headers={"Accept-Language": "nl, ru;q=0.8"})
    assert response.json()["detail"].startswith("Some")  # Alice's own language is English
    alice.patch("/api/v1/me/", {"language": ""})
    response = alice.patch("/api/v1/me/", {"answer_length": "epic"}, headers={"Accept-Language": "nl, ru;q=0.8"})
    assert response.json()["errors"][0]["detail"] == "Такой вариант неизвестен."


def test_no_cache_keeps_what_a_person_owns(alice: Client) -> None:
    assert alice.get("/api/v1/questions/")["Cache-Control"] == "no-store"


def test_a_token_that_is_refused_says_how_to_sign_in(stranger: Client) -> None:
    response = stranger.get("/api/v1/me/", headers={"Authorization": "Bearer x"})
    problem(response, 401, "token_invalid")
    assert response["WWW-Authenticate"].startswith("Bearer")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("var"), ASSISTANT_PROVIDER="scripted") as up:
        yield up


def test_a_chunked_body_is_read(server: Served) -> None:
    def chunks() -> Iterator[bytes]:
        yield json.dumps({"shares_photos": False}).encode()

    person = server.person()
    response = person.http.patch("/api/v1/me/", content=chunks(), headers={"Content-Type": "application/json"})
    assert response.json()["shares_photos"] is False


def test_asking_what_is_possible_is_no_crash(server: Served) -> None:
    assert server.person().http.options("/api/v1/ask/").status_code == 200


def test_an_encoded_content_type_is_refused_kindly(server: Served) -> None:
    response = httpx2.post(f"{server.url}/api/v1/devices/", content=b"{}", headers={"Content-Type": "application/json; charset*=x'y'%ff"})
    assert (response.status_code, response.json()["code"]) == (400, "malformed")


def test_a_websocket_is_turned_away(server: Served) -> None:
    key = struct.pack(">QQ", 1, 2).hex()
    headers = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key}
    assert httpx2.get(f"{server.url}/", headers=headers).status_code in (400, 403, 426)
