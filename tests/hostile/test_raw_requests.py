"""Bytes that no HTTP library would send, straight into the socket."""

import socket

import pytest

from tests.served import Served


def _send(server: Served, request: bytes) -> tuple[int, bytes]:
    """The status and the body's beginning."""
    host, port = server.url.removeprefix("http://").split(":")
    received = b""
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(request)
        while len(received) < 4096 and (piece := connection.recv(4096)):
            received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    return int(head.split()[1]), body


def _get(path: str, *headers: bytes) -> bytes:
    return b"\r\n".join([b"GET " + path.encode() + b" HTTP/1.1", b"Host: localhost", *headers, b"Connection: close", b"", b""])


@pytest.mark.parametrize(
    "path",
    [
        "/static/../config/settings.py",
        "/static/%2e%2e/config/settings.py",
        "/static/..%2f..%2fetc/passwd",
        "/static/%00",
        "//example.org/",
        "/media/photos/",
        "/api/v1/photos/%00/",
        "/%ff%fe",
        "/" + "a" * 7000,
    ],
    ids=lambda path: path[:40],
)
def test_a_crooked_path_leads_nowhere(slow_server: Served, path: str) -> None:
    status, body = _send(slow_server, _get(path))
    assert status == 404
    assert b"urn:sightline:problem:not_found" in body


def test_a_request_cannot_ask_for_a_handoff(slow_server: Served) -> None:
    assert _send(slow_server, _get("/health/", b"X-Sightline-Handoff: question-events")) == (200, b'{"status": "ok"}')


@pytest.mark.parametrize("languages", [b"en-" * 9000, b"\xff\xfe;q=nan,de;q=2,*;q=1", b";;;,,,", b"x" * 60_000])
def test_a_crooked_language_header_is_answered_in_words(slow_server: Served, languages: bytes) -> None:
    status, body = _send(slow_server, _get("/api/v1/me/", b"Accept-Language: " + languages))
    assert status == 401
    assert b"Please sign in first." in body


@pytest.mark.parametrize("host", [b"example.org", b"a b", b"\xff"])
def test_another_host_is_a_problem(slow_server: Served, host: bytes) -> None:
    status, body = _send(slow_server, b"GET /api/v1/me/ HTTP/1.1\r\nHost: " + host + b"\r\nConnection: close\r\n\r\n")
    assert status == 400
    assert b"example.org" not in body


def test_a_method_override_overrides_nothing(slow_server: Served) -> None:
    person = slow_server.person()
    response = person.http.post("/api/v1/me/", headers={"X-HTTP-Method-Override": "DELETE"}, json={"_method": "DELETE"})
    assert response.status_code == 405
    assert person.http.get("/api/v1/me/").status_code == 200
