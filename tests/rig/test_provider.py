"""The rig's provider fails the way it is told to, and else says what follows from the question."""

import json
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.rig import shelf
from tests.rig.provider import FAULTS, ChatServer

NUMBER = 12345


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChatServer]:
    with ChatServer(tmp_path_factory.mktemp("provider"), first_s=0.0, words_per_s=100_000) as server:
        yield server


@pytest.fixture(autouse=True)
def well(chat: ChatServer) -> None:
    chat.fail("")


def ask(chat: ChatServer, *before: dict[str, str]) -> httpx2.Response:
    messages = [{"role": "user", "content": shelf.question(NUMBER)}, *before]
    with httpx2.Client(trust_env=False, timeout=1.0) as client:
        return client.post(f"{chat.base_url}/chat/completions", json={"model": "rig", "messages": messages, "stream": True})


def said(response: httpx2.Response) -> str:
    events = [line.removeprefix("data: ") for line in response.text.splitlines() if line.startswith("data: {")]
    choices: list[Any] = [choice for event in events for choice in json.loads(event).get("choices", ())]
    return "".join(choice["delta"].get("content", "") for choice in choices)


def test_well_it_says_six_sentences_that_follow_from_the_number(chat: ChatServer) -> None:
    response = ask(chat)
    assert said(response) == " ".join(shelf.answer(NUMBER))
    assert '"finish_reason": "stop"' in response.text
    assert '"usage"' in response.text


def test_asked_to_go_on_it_goes_on(chat: ChatServer) -> None:
    spoken = {"role": "assistant", "content": " ".join(shelf.answer(NUMBER)[:4])}
    assert said(ask(chat, spoken)) == " ".join(shelf.answer(NUMBER, after=4))


def test_it_can_begin_again_instead(chat: ChatServer) -> None:
    chat.fail("repeats")
    spoken = {"role": "assistant", "content": " ".join(shelf.answer(NUMBER)[:4])}
    assert said(ask(chat, spoken)) == " ".join(shelf.answer(NUMBER))


@pytest.mark.parametrize(("fault", "status"), [("busy", 429), ("error", 500), ("unavailable", 503)])
def test_it_refuses(chat: ChatServer, fault: str, status: int) -> None:
    chat.fail(fault)
    response = ask(chat)
    assert response.status_code == status
    assert ("Retry-After" in response.headers) == (fault == "busy")


@pytest.mark.parametrize("fault", ["cut", "reset"])
def test_it_breaks_the_connection_off(chat: ChatServer, fault: str) -> None:
    chat.fail(fault)
    with pytest.raises(httpx2.NetworkError if fault == "reset" else httpx2.RemoteProtocolError):
        ask(chat)


@pytest.mark.parametrize("fault", ["hang", "hang_after", "slow"])
def test_it_keeps_people_waiting(chat: ChatServer, fault: str) -> None:
    chat.fail(fault)
    with pytest.raises(httpx2.ReadTimeout):
        ask(chat)


def test_it_ends_properly_in_the_middle_of_a_sentence(chat: ChatServer) -> None:
    chat.fail("unfinished")
    response = ask(chat)
    assert " ".join(shelf.answer(NUMBER)).startswith(said(response))
    assert "finish_reason" in response.text
    assert '"stop"' not in response.text


def test_it_says_something_unsafe_among_good_sentences(chat: ChatServer) -> None:
    chat.fail("unsafe")
    text = said(ask(chat))
    assert shelf.is_unsafe(text)
    assert all(sentence in text for sentence in shelf.answer(NUMBER))


@pytest.mark.parametrize(
    ("fault", "holds"),
    [
        ("html", b"<html>"),
        ("bad_json", b"{not json}"),
        ("bad_utf8", b"\xff\xfe"),
        ("wrong_type", b'"message"'),
        ("error_event", b'"error"'),
    ],
)
def test_it_says_what_is_no_stream_of_answers(chat: ChatServer, fault: str, holds: bytes) -> None:
    chat.fail(fault)
    assert holds in ask(chat).content


def test_it_says_nothing_at_all(chat: ChatServer) -> None:
    chat.fail("empty")
    assert ask(chat).content == b""


def test_it_counts_what_became_of_its_requests_and_only_a_share_fails(chat: ChatServer) -> None:
    before = chat.state()["seen"]
    chat.fail("error", share=0.5)
    for _ in range(20):
        ask(chat)
    seen = {name: count - before.get(name, 0) for name, count in chat.state()["seen"].items()}
    assert seen["error"] + seen["answered"] == 20
    assert 3 <= seen["error"] <= 17


def test_an_unknown_fault_is_refused(chat: ChatServer) -> None:
    with pytest.raises(ValueError, match="no such fault"):
        chat.fail("sulks")
    assert "sulks" not in FAULTS
