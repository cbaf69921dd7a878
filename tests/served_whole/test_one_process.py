"""The whole server in one process, as ``make serve`` starts it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import DrawPhoto
from tests.served import Served, events, sentences, served

ANSWER = "One is the first sentence. Two is the second sentence. Three is the third sentence. Four is the last sentence."
SLOW = json.dumps({"answer": ANSWER, "fragment": 3, "pause_s": 0.03})


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("var"), ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=SLOW) as up:
        yield up


def test_sentences_arrive_while_the_model_still_talks(server: Served) -> None:
    person = server.person()
    with person.http.stream("POST", "/api/v1/ask/", files={"text": (None, "What is milk?")}, headers={"Accept": "text/event-stream"}) as r:
        assert r.headers["content-type"].startswith("text/event-stream")
        assert r.headers["x-accel-buffering"] == "no"
        stream = events(r.iter_lines())
        first = next(event for event in stream if event["event"] == "sentence")
        question = person.http.get("/api/v1/questions/").json()["results"][0]
        assert question["state"] == "working"  # we heard the first sentence before the answer was complete
        rest = list(stream)
    assert [first["id"], *[event["id"] for event in rest if event["event"] == "sentence"]] == ["1", "2", "3", "4"]
    assert rest[-1]["data"]["state"] == "answered"


def test_a_client_that_left_gets_every_sentence_once_and_in_order(server: Served) -> None:
    person = server.person()
    question = person.submit(text="What is milk?")
    before = person.listen(question, stop_after=2)
    after = person.listen(question, after=2)
    assert sentences(before) + sentences(after) == ANSWER.replace(". ", ".|").split("|")
    assert sentences(person.listen(question, after=4)) == []


def test_two_listeners_hear_the_same(server: Served) -> None:
    person = server.person()
    question = person.submit(text="What is milk?")
    assert sentences(person.listen(question)) == sentences(person.listen(question))


def test_json_waits_for_the_whole_answer(server: Served) -> None:
    body = server.person().http.post("/api/v1/ask/", files={"text": (None, "What is milk?")}, headers={"Accept": "application/json"}).json()
    assert len(body["sentences"]) == 4
    assert body["finished"] is True


def test_a_hundred_megabytes_are_refused_before_they_are_read(server: Served) -> None:
    person = server.person()
    response = person.http.post("/api/v1/questions/", content=b"x" * 2_000_000, headers={"Content-Type": "application/json"})
    assert response.status_code == 413
    assert response.json()["code"] == "request_too_large"
    response = person.http.post("/api/v1/photos/", files={"photo": ("p.jpg", b"\xff\xd8" + bytes(17_000_000), "image/jpeg")})
    assert response.json()["code"] == "photo_too_large"


def test_the_page_carries_a_strict_policy(server: Served) -> None:
    page = server.person().http.get("/")
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["permissions-policy"].startswith("camera=(self)")


def test_a_killed_server_answers_after_its_restart_what_it_owed(tmp_path: Path, label: DrawPhoto) -> None:
    with served(tmp_path, ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=SLOW) as server:
        person = server.person()
        question = person.submit(text="What is milk?")
        assert len(sentences(person.listen(question, stop_after=1))) == 1
        server.process.kill()
        server.process.start()
        server.wait_until_up()
        rest = person.listen(question, after=1)  # once the dead worker's lease has run out
    assert sentences(rest) == ANSWER.replace(". ", ".|").split("|")[1:]
