"""What leaves this server arrives at the address that the operator named, and nowhere else."""

import ast
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.test import override_settings

from assistant.providers.base import AnswerRequest, ProviderError
from assistant.providers.openai_chat import make
from common.outbound import address_complaint, is_read_on_the_way

ROOT = Path(__file__).resolve().parents[2]


class Redirecting(BaseHTTPRequestHandler):
    arrived: list[str]

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.arrived.append(self.path)
        if self.path.startswith("/v1/"):
            self.send_response(307)
            self.send_header("Location", f"http://127.0.0.1:{self.server.server_address[1]}/elsewhere")
        else:
            self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def redirecting() -> Iterator[tuple[str, list[str]]]:
    arrived: list[str] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Redirecting,), {"arrived": arrived}))
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/v1", arrived
    server.shutdown()
    server.server_close()


def test_a_redirect_is_a_failure_and_the_photo_goes_nowhere_else(redirecting: tuple[str, list[str]]) -> None:
    url, arrived = redirecting
    provider = make("openai_compatible", {"base_url": url, "model": "any"})
    with pytest.raises(ProviderError):
        list(provider.stream(AnswerRequest("What is this?", "en")))
    assert set(arrived) == {"/v1/chat/completions"}


@pytest.mark.parametrize(
    "url", ["ftp://host/", "https://", "host:8000", "https://name:secret@host/v1", "https://[::1", "https://host:99999/", "file:///etc"]
)
def test_an_address_that_cannot_be_used_is_told(url: str) -> None:
    assert address_complaint(url)


@pytest.mark.parametrize("url", ["https://api.openai.com/v1", "http://localhost:8001/v1", "http://10.0.0.5/v1", "http://[::1]:8000/v1"])
def test_an_address_of_an_operator_can_be_used(url: str) -> None:
    assert address_complaint(url) == ""


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("http://models.example/v1", True),
        ("http://93.184.216.34/v1", True),
        ("https://models.example/v1", False),
        ("http://10.0.0.5/v1", False),
        ("http://[::1]:8000/v1", False),
        ("http://localhost:8000", False),
        ("http://vllm:8000", False),
    ],
)
def test_without_tls_only_neighbours_are_spoken_to(url: str, read: bool) -> None:
    assert is_read_on_the_way(url) is read


def test_the_checks_say_so() -> None:
    options = {
        "openai_compatible": {"base_url": "http://models.example/v1", "model": "any"},
        "spare": {"base_url": "ftp://host", "model": "any"},
    }
    providers = {"openai_compatible": "openai_compatible", "spare": "openai_compatible"}
    with override_settings(ASSISTANT_PROVIDERS=providers, ASSISTANT_OPTIONS={**options, "embedded": {}}):
        found = {str(each.id): each.msg for each in run_checks(include_deployment_checks=True)}
    assert "openai_compatible" in found["sightline.W012"]
    assert "spare" in found["sightline.E012"]


#: Who may make a client of their own, and why nobody can be led astray there.
OWN_WAY = {
    "common/outbound.py": "the way",
    "common/s3.py": "the operator's address",
    "common/tracing.py": "the operator's address",
    "volunteers/push/web_push.py": "hosts from volunteers.push.endpoints, a bare transport that follows nothing",
}
MAKES_REQUESTS = {
    "Client",
    "AsyncClient",
    "HTTPTransport",
    "OpenAI",
    "AsyncOpenAI",
    "urlopen",
    "Session",
    "DefaultHttpxClient",
    "HTTPConnection",
    "HTTPSConnection",
}


def test_nobody_else_makes_requests() -> None:
    rooms = ("common", "accounts", "voice", "vision", "safety", "assistant", "volunteers", "moderation", "config")
    makers = {
        str(path.relative_to(ROOT))
        for room in rooms
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and (getattr(node.func, "id", None) or getattr(node.func, "attr", "")) in MAKES_REQUESTS
    }
    assert makers <= set(OWN_WAY)
