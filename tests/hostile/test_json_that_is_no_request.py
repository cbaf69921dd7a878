"""JSON that no client of ours would send: each gets a problem of its own, none becomes a question."""

import pytest

from assistant.models import Question
from tests.conftest import Client

BODIES = {
    "nothing but null": b"null",
    "a list": b"[]",
    "a string": b'"what is this"',
    "a number": b"5",
    "broken UTF-8": b'{"text": "\xff\xfe"}',
    "half of a surrogate pair": b'{"text": "\\ud800"}',
    "a null character": b'{"text": "a\\u0000b"}',
    "a control character": b'{"text": "a\\u0001b"}',
    "NaN": b'{"text": "a", "clip": NaN}',
    "Infinity": b'{"text": "a", "clip": Infinity}',
    "a number too long to parse": b'{"text": "a", "clip": ' + b"9" * 5000 + b"}",
    "an id that is a list": b'{"text": "a", "clip": [1]}',
    "photos that are words": b'{"text": "a", "photos": "all of them"}',
    "two thousand photos": b'{"text": "a", "photos": [' + b",".join([b"1"] * 2_000) + b"]}",
    "ten thousand characters": b'{"text": "' + b"a" * 10_000 + b'"}',
    "a language nobody speaks": b'{"text": "a", "language": "klingon"}',
    "half a document": b'{"text": "a"',
}


@pytest.mark.parametrize("key", [None, "the same key for all"], ids=["without key", "with key"])
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_it_is_a_problem_and_nothing_is_asked(alice: Client, body: bytes, key: str | None) -> None:
    headers = {"Idempotency-Key": key} if key else {}
    response = alice.generic("POST", "/api/v1/questions/", body, content_type="application/json", headers=headers)  # type: ignore[arg-type]  # the stubs know text only
    assert response.status_code == 400, response.content
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["detail"]
    assert not Question.objects.exists()
