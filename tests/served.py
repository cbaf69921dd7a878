"""Real processes: what a person's client talks to, started as an operator would start it."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).resolve().parent.parent


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Process:
    """A child process whose output is kept for the day a test fails."""

    command: list[str]
    environment: dict[str, str]
    log: Path
    child: subprocess.Popen[bytes] | None = None

    def start(self) -> "Process":
        with self.log.open("ab") as out:
            self.child = subprocess.Popen(
                self.command, cwd=ROOT, env=self.environment, stdout=out, stderr=subprocess.STDOUT, start_new_session=True
            )
        return self

    def kill(self) -> None:
        """As kill -9 does: no goodbye. Its own children (a worker's clock is one) go with it, else they would outlive the test."""
        if self.child is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.child.pid, signal.SIGKILL)
            self.child.wait(10)

    def stop(self) -> None:
        if self.child is not None and self.child.poll() is None:
            self.child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.child.wait(10)
            self.kill()


def environment(var: Path, **settings: str) -> dict[str, str]:
    """A child's environment: nothing of ours but what is named."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    ours = {"SIGHTLINE_VAR_DIR": str(var), "PYTHONUNBUFFERED": "1", "DJANGO_SETTINGS_MODULE": "config.settings"}
    return {**kept, **ours, "RATE_LIMITS": "*=1000000/second", **settings}  # all of them come from one address


@dataclass
class Served:
    """One address with Sightline behind it."""

    url: str
    process: Process
    extra: list[Process] = field(default_factory=list)

    def wait_until_up(self, seconds: float = 60) -> "Served":
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.url}/health/", timeout=2):
                    return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"the server did not come up:\n{self.process.log.read_text()[-3000:]}")

    def person(self) -> "PersonClient":
        return PersonClient(self.url)


class PersonClient:
    """A phone: registers itself, asks, listens."""

    def __init__(self, url: str) -> None:
        self.http = httpx2.Client(base_url=url, timeout=60)
        tokens = self.http.post("/api/v1/devices/", json={"name": "test"}).raise_for_status().json()
        self.http.headers["Authorization"] = f"Bearer {tokens['access_token']}"

    def submit(self, **body: Any) -> str:
        """Submits a question; its id."""
        return str(self.http.post("/api/v1/questions/", json=body).raise_for_status().json()["id"])

    def listen(self, question: str, after: int = 0, stop_after: int | None = None) -> list[dict[str, Any]]:
        """The events of an answer until it is done, or the connection dropped once ``stop_after`` sentences were heard."""
        headers = {"Accept": "text/event-stream", "Last-Event-ID": str(after)}
        heard: list[dict[str, Any]] = []
        with self.http.stream("GET", f"/api/v1/questions/{question}/events/", headers=headers) as response:
            assert response.status_code == 200, response.read()
            for event in events(response.iter_lines()):
                heard.append(event)
                if event["event"] == "done" or (stop_after and len(sentences(heard)) >= stop_after):
                    break
        return heard


def events(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    """Server-sent events: ``{"event", "id", "data"}``; comments are dropped."""
    event: dict[str, Any] = {}
    for line in lines:
        if not line:
            if event:
                yield {"id": None, **event}
            event = {}
            continue
        name, _, value = line.partition(": ")
        if name == "data":
            event["data"] = json.loads(value)
        elif name in ("event", "id"):
            event[name] = value


def sentences(heard: list[dict[str, Any]]) -> list[str]:
    return [event["data"]["text"] for event in heard if event["event"] == "sentence"]


@contextmanager
def served(var: Path, **settings: str) -> Iterator[Served]:
    """``python -m config.serve``: the whole of Sightline in one process, on SQLite."""
    port = free_port()
    command = [sys.executable, "-m", "config.serve", "--port", str(port), "--no-demo"]
    process = Process(command, environment(var, **settings), var / "serve.log").start()
    try:
        yield Served(f"http://127.0.0.1:{port}", process).wait_until_up()
    finally:
        process.stop()
