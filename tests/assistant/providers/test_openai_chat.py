"""The real openai SDK against a local server that speaks its protocol."""

from collections.abc import Iterator

import pytest

from assistant.providers.base import (
    AnswerRequest,
    ProviderBusy,
    ProviderCut,
    ProviderError,
    ProviderRefused,
    ProviderUnavailable,
)
from assistant.providers.openai_chat import ChatConfig, ChatProvider
from assistant.providers.registry import make
from tests.assistant.providers.protocol import ChatServer, chat_server

REQUEST = AnswerRequest("What is this?", "en", person_hash="abc")


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with chat_server() as up:
        yield up


def provider(server: ChatServer, name: str = "openai_compatible") -> ChatProvider:
    return ChatProvider(name, ChatConfig(base_url=server.base_url, model="m", max_retries=0, read_timeout_s=5))


def answer(provider: ChatProvider) -> str:
    return "".join(chunk.text for chunk in provider.stream(REQUEST))


def test_an_answer_streams_with_its_usage(server: ChatServer) -> None:
    chunks = list(provider(server).stream(REQUEST))
    assert [chunk.text for chunk in chunks if chunk.text] == ["This ", "is ", "milk."]
    assert chunks[-1].usage == {"prompt_tokens": 9, "completion_tokens": 3}


def test_only_openai_itself_gets_the_safety_identifier(server: ChatServer) -> None:
    answer(provider(server))
    answer(provider(server, "openai_api"))
    assert "safety_identifier" not in server.seen[0]
    assert server.seen[1]["safety_identifier"] == "abc"
    assert server.seen[0]["stream"] is True
    assert "max_completion_tokens" in server.seen[0]


@pytest.mark.parametrize(
    ("mode", "error"),
    [
        ("busy", ProviderBusy),
        ("error", ProviderUnavailable),
        ("unauthorised", ProviderRefused),
        ("unfinished", ProviderCut),
        ("cut", ProviderCut),
        ("garbage", ProviderCut),
        ("html", ProviderCut),
        ("filtered", ProviderRefused),
        ("long", ProviderCut),
    ],
)
def test_every_way_of_failing_has_its_own_name(server: ChatServer, mode: str, error: type[ProviderError]) -> None:
    server.mode = mode
    with pytest.raises(error):
        answer(provider(server))


def test_how_long_to_wait_is_kept(server: ChatServer) -> None:
    server.mode = "busy"
    with pytest.raises(ProviderBusy) as caught:
        answer(provider(server))
    assert caught.value.retry_after_s == 7


def test_a_server_that_is_not_there_is_unavailable(server: ChatServer) -> None:
    gone = ChatProvider("openai_compatible", ChatConfig(base_url="http://127.0.0.1:1/v1", model="m", max_retries=0))
    with pytest.raises(ProviderUnavailable):
        answer(gone)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("nobody", {}),
        ("openai_api", {"model": "m"}),
        ("openai_compatible", {"model": "m"}),
        ("openai_compatible", {"base_url": "http://x/v1", "model": ""}),
        ("scripted", {"unknown": 1}),
    ],
)
def test_what_cannot_work_fails_when_it_is_made(name: str, options: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        make(name, options)
