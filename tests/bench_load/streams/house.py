"""A server with open questions behind it: its own database, an emptied Redis database, one process."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.served import ROOT, Process, Served, environment, free_port
from tests.services import database, redis_database

REDIS = 12


@dataclass
class House:
    """``questions``: being answered, each under a lease of ours; ``token``: may listen to all of them."""

    port: int
    process: Process
    environment: dict[str, str]
    questions: list[dict[str, str]]
    token: str

    @property
    def web(self) -> psutil.Process:
        assert self.process.child is not None
        return psutil.Process(self.process.child.pid)

    def paths(self) -> list[str]:
        return [f"/api/v1/questions/{each['id']}/events/" for each in self.questions] or []

    def start(self, module: str) -> "subprocess.Popen[str]":
        """One of the other processes: JSON lines in and out."""
        command = [sys.executable, "-m", f"tests.bench_load.streams.{module}"]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@contextmanager
def house(streams: int, directory: Path, *, bare: bool) -> Iterator[House]:
    """``bare``: the server that only relays; its questions exist nowhere."""
    with database() as url, redis_database(REDIS) as redis:
        lots = {"RATE_LIMITS": "*=1000000/second", "LOG_LEVEL": "WARNING"}
        child = environment(directory, DATABASE_URL=url, REDIS_URL=redis, BROKER_URL=redis, **lots)
        asked: dict[str, Any] = {"questions": [], "token": ""}
        if not bare:
            subprocess.run([sys.executable, "manage.py", "migrate", "--verbosity", "0"], cwd=ROOT, env=child, check=True)
            command = [sys.executable, "-m", "tests.bench_load.streams.asking", str(streams)]
            asked = json.loads(subprocess.run(command, cwd=ROOT, env=child, check=True, stdout=subprocess.PIPE).stdout)
        application = "tests.bench_load.streams.bare:application" if bare else "config.asgi:application"
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", application, "--port", str(port), "--timeout-graceful-shutdown", "5"]
        command += ["--no-access-log", "--log-level", "warning", "--backlog", "4096"]
        web = Process(command, child, directory / f"web-{port}.log").start()
        try:
            Served(f"http://127.0.0.1:{port}", web).wait_until_up()
            yield House(port, web, child, asked["questions"], asked["token"])
        finally:
            web.stop()


def told(process: "subprocess.Popen[str]", what: object) -> Any:
    """Says one line to a process and gives the next line that it says."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(what) + "\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())
