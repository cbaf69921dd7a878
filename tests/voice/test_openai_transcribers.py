"""The transcribers behind OpenAI's interface, with the real SDK against a small server of our own."""

import io
import json
import threading
import time
import wave
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from clips import tone

from voice.errors import HearingBusy, HearingFailed, HearingUnavailable
from voice.transcribers.openai_api import OpenAIApiConfig, OpenAIApiTranscriber
from voice.transcribers.openai_client import UNSTATED_CONFIDENCE
from voice.transcribers.openai_compatible import OpenAICompatibleConfig, OpenAICompatibleTranscriber
from voice.types import Audio

SPEECH = Audio(tone(0.5))


class Server(ThreadingHTTPServer):
    """Answers with the next of ``answers``: (status, headers, body) or seconds to be slow."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: list[Any] = []
        self.requests: list[tuple[str, str, bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that gave up is no news."""


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.requests.append((self.path, self.headers.get("Authorization", ""), body))
        answer = self.server.answers.pop(0)
        if isinstance(answer, float):
            time.sleep(answer)
            answer = (200, {}, {"text": "late"})
        status, headers, content = answer
        payload = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()


def compatible(server: Server, **options: Any) -> OpenAICompatibleTranscriber:
    return OpenAICompatibleTranscriber(OpenAICompatibleConfig(base_url=server.url, timeout_s=2.0, **options))


def test_verbose_json_gives_text_language_and_confidence(server: Server) -> None:
    segment = {"id": 0, "seek": 0, "start": 0.0, "end": 2.0, "text": " What is this?", "tokens": [], "temperature": 0.0}
    segments = [{**segment, "avg_logprob": -0.1, "compression_ratio": 1.0, "no_speech_prob": 0.0}]
    server.answers = [(200, {}, {"text": " What is this? ", "language": "english", "duration": 2.0, "segments": segments})]
    heard = compatible(server, model="base").transcribe(SPEECH, None)
    assert (heard.text, heard.language, heard.speech_detected) == ("What is this?", "en", True)
    assert heard.confidence == pytest.approx(0.9048, abs=0.001)


def test_plain_json_is_enough_and_its_confidence_is_unstated(server: Server) -> None:
    server.answers = [(200, {}, {"text": "Was ist das?"})]
    heard = compatible(server, response_format="json").transcribe(SPEECH, "de")
    assert (heard.text, heard.language, heard.confidence) == ("Was ist das?", "de", UNSTATED_CONFIDENCE)


def test_a_wave_file_and_the_language_are_sent_with_the_key(server: Server) -> None:
    server.answers = [(200, {}, {"text": "x"})]
    compatible(server, api_key="secret", model="tiny").transcribe(SPEECH, "pt-BR")
    path, authorization, body = server.requests[0]
    assert path == "/v1/audio/transcriptions"
    assert authorization == "Bearer secret"
    assert b'name="language"\r\n\r\npt\r\n' in body
    assert b'name="model"\r\n\r\ntiny\r\n' in body
    start = body.index(b"RIFF")
    with wave.open(io.BytesIO(body[start:])) as file:
        assert (file.getframerate(), file.getnchannels(), file.getnframes()) == (16_000, 1, 8_000)


def test_the_hosted_service_gets_the_persons_languages_and_tells_which_it_heard(server: Server) -> None:
    server.answers = [(200, {}, {"text": "¿Qué es?", "languages": [{"code": "es"}]})]
    config = OpenAIApiConfig(api_key="k", base_url=server.url, model="gpt-transcribe")
    heard = OpenAIApiTranscriber(config).transcribe(SPEECH, None, ("es-MX", "en"))
    assert heard.language == "es"
    assert server.requests[0][2].count(b'name="languages[]"') == 2


def test_no_words_is_no_question(server: Server) -> None:
    server.answers = [(200, {}, {"text": "  "})]
    assert compatible(server).transcribe(SPEECH, None).speech_detected is False


def test_a_service_over_capacity_is_busy_and_says_for_how_long(server: Server) -> None:
    server.answers = [(429, {"Retry-After": "20"}, {"error": {"message": "slow down"}})]
    with pytest.raises(HearingBusy) as failure:
        compatible(server).transcribe(SPEECH, None)
    assert failure.value.retry_after_s == 20.0
    assert len(server.requests) == 1, "nobody waits 20 s in silence"


def test_a_short_overload_is_waited_out(server: Server) -> None:
    server.answers = [(429, {"Retry-After": "0"}, {}), (200, {}, {"text": "again"})]
    assert compatible(server).transcribe(SPEECH, None).text == "again"


def test_a_broken_service_is_tried_again_and_then_unavailable(server: Server) -> None:
    server.answers = [(500, {}, {}), (503, {}, b"<html>")]
    with pytest.raises(HearingUnavailable):
        compatible(server, retries=1).transcribe(SPEECH, None)
    assert len(server.requests) == 2


def test_a_slow_service_is_unavailable(server: Server) -> None:
    server.answers = [1.0]
    config = OpenAICompatibleConfig(base_url=server.url, timeout_s=0.2, retries=0)
    with pytest.raises(HearingUnavailable):
        OpenAICompatibleTranscriber(config).transcribe(SPEECH, None)


def test_a_service_that_is_not_there_is_unavailable() -> None:
    config = OpenAICompatibleConfig(base_url="http://127.0.0.1:9/v1", timeout_s=1.0, retries=0)
    with pytest.raises(HearingUnavailable):
        OpenAICompatibleTranscriber(config).transcribe(SPEECH, None)


@pytest.mark.parametrize("garbage", [b"{not json", b"", b"[]", b"null", b'{"words": 3}', b'{"text": 7}', b"\xff\xfe"])
def test_garbage_is_a_failure_and_nothing_else(server: Server, garbage: bytes) -> None:
    server.answers = [(200, {}, garbage)]
    with pytest.raises(HearingFailed):
        compatible(server).transcribe(SPEECH, None)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refused_request_is_not_repeated(server: Server, status: int) -> None:
    server.answers = [(status, {}, {"error": {"message": "no"}})]
    with pytest.raises(HearingFailed):
        compatible(server, retries=3).transcribe(SPEECH, None)
    assert len(server.requests) == 1
