"""The real openai SDK against a local server that speaks its protocol."""

from collections.abc import Iterator

import pytest

from assistant.providers.base import (
    AnswerRequest,
    ProviderBusy,
    ProviderCut,
    ProviderError,
    ProviderNonsense,
    ProviderRefused,
    ProviderTooLong,
    ProviderUnavailable,
)
from assistant.providers.chat_events import events
from assistant.providers.openai_chat import ChatConfig, ChatProvider
from assistant.providers.registry import make
from tests.assistant.providers.protocol import ChatServer, chat_server

REQUEST = AnswerRequest("What is this?", "en", person_hash="abc")


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with chat_server() as up:
        yield up


def provider(server: ChatServer, name: str = "openai_compatible") -> ChatProvider:
    return ChatProvider(name, ChatConfig(base_url=server.base_url, model="m", max_retries=0, read_timeout_s=2))


def answer(provider: ChatProvider) -> str:
    return "".join(chunk.text for chunk in provider.stream(REQUEST))


def test_two_of_a_kind_have_names_of_their_own(server: ChatServer) -> None:
    options = {"base_url": server.base_url, "model": "m"}
    first, spare = make("openai_compatible", options), make("openai_compatible", options, "spare")
    assert (first.name, spare.name) == ("openai_compatible", "spare")
    assert make("openai_compatible", options, "spare") is spare
    assert first is not spare


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
        ("error_event", ProviderCut),
        ("filtered", ProviderRefused),
        ("long", ProviderTooLong),
        ("garbage", ProviderNonsense),
        ("html", ProviderNonsense),
        ("json", ProviderNonsense),
        ("error_body", ProviderNonsense),
        ("no_choices", ProviderNonsense),
        ("odd_text", ProviderNonsense),
        ("empty", ProviderNonsense),
        ("endless", ProviderNonsense),
        ("not_utf8", ProviderNonsense),
        ("hangs", ProviderUnavailable),
    ],
)
def test_every_way_of_failing_has_its_own_name(server: ChatServer, mode: str, error: type[ProviderError]) -> None:
    server.mode = mode
    with pytest.raises(ProviderError) as caught:
        answer(provider(server))
    assert type(caught.value) is error
    assert "milk" not in str(caught.value)  # what was said or asked is in no error


def test_an_answer_in_another_language_is_no_error(server: ChatServer) -> None:
    server.words = ["Это ", "молоко."]
    assert answer(provider(server)) == "Это молоко."


@pytest.mark.parametrize("ending", [b"\n\n", b"\r\n\r\n", b"\n: still here\n\n"], ids=["lf", "crlf", "comments"])
def test_every_way_of_ending_a_line_is_understood(ending: bytes) -> None:
    said = b'data: {"choices": [{"delta": {"content": "Milk."}, "finish_reason": "stop"}]}'
    whole = said + ending + b"data: [DONE]"
    for size in (1, 7, len(whole)):
        pieces = [whole[start : start + size] for start in range(0, len(whole), size)]
        assert [(event.text, event.finish) for event in events("text/event-stream; charset=utf-8", pieces, 5)] == [("Milk.", "stop")]


def test_a_line_without_an_end_is_not_kept_in_memory() -> None:
    read: list[int] = []

    def endless() -> Iterator[bytes]:
        while True:
            read.append(1)
            yield b"data: " + b"x" * 65_536

    with pytest.raises(ProviderNonsense):
        list(events("text/event-stream", endless(), 5))
    assert len(read) < 10


def test_a_stream_of_nothing_but_comments_is_cut_after_its_time() -> None:
    with pytest.raises(ProviderCut):
        list(events("text/event-stream", iter(lambda: b": wait\n\n", b""), 0.05))


def test_a_hiccup_of_the_server_is_met_with_one_second_try(server: ChatServer) -> None:
    server.mode = "error_once"
    trying = ChatProvider("openai_compatible", ChatConfig(base_url=server.base_url, model="m"))
    assert answer(trying) == "This is milk."
    assert len(server.seen) == 2


def test_what_is_busy_is_not_asked_again(server: ChatServer) -> None:
    server.mode = "busy"
    trying = ChatProvider("openai_compatible", ChatConfig(base_url=server.base_url, model="m", max_retries=3))
    with pytest.raises(ProviderBusy):
        answer(trying)
    assert len(server.seen) == 1


@pytest.mark.parametrize("mode", ["busy", "down_for"])
def test_how_long_to_wait_is_kept(server: ChatServer, mode: str) -> None:
    server.mode = mode
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


@pytest.mark.parametrize("name", ["Spare", "spare one", "1", "x" * 33])
def test_a_name_that_cannot_be_a_variable_or_a_row_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot name a provider"):
        make("scripted", {}, name)
