"""Sightline apart: a web server and workers of their own, on PostgreSQL and Redis."""

import json
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.served import Process, Served, environment, free_port
from tests.services import database, redis_database

ANSWER = "One is the first sentence. Two is the second sentence. Three is the third sentence. Four is the last sentence."
SENTENCES = ANSWER.replace(". ", ".|").split("|")


@dataclass
class Apart:
    web: Served
    worker: Callable[[], Process]


@contextmanager
def running_apart(tmp_path: Path, **changes: str) -> Iterator[Apart]:
    """``changes`` to the environment of every process."""
    with database() as url, redis_database(14) as redis:
        settings = {
            "DATABASE_URL": url,
            "REDIS_URL": redis,
            "BROKER_URL": redis,
            "ASSISTANT_PROVIDER": "scripted",
            "ASSISTANT_SCRIPT": json.dumps({"answer": ANSWER, "fragment": 3, "pause_s": 0.05}),
            **changes,
        }
        child = environment(tmp_path, **settings)
        migrate = Process([sys.executable, "manage.py", "migrate", "--verbosity", "0"], child, tmp_path / "migrate.log").start()
        assert migrate.child is not None
        assert migrate.child.wait(60) == 0, migrate.log.read_text()
        port = free_port()
        web = Process(
            [sys.executable, "-m", "uvicorn", "config.asgi:application", "--port", str(port), "--timeout-graceful-shutdown", "2"],
            child,
            tmp_path / "web.log",
        ).start()
        started: list[Process] = [web]

        def worker() -> Process:
            queues = "answering,hearing,seeing,housekeeping,pushing,backtesting"
            command = [sys.executable, "-m", "celery", "-A", "config", "worker", "--beat", "-P", "threads", "-c", "4", "-Q", queues]
            command += ["--schedule", str(tmp_path / "beat"), "-n", f"{uuid.uuid4().hex}@localhost"]
            started.append(Process(command, child, tmp_path / f"worker-{len(started)}.log").start())
            return started[-1]

        try:
            yield Apart(Served(f"http://127.0.0.1:{port}", web).wait_until_up(), worker)
        finally:
            for process in reversed(started):
                process.stop()


@pytest.fixture
def apart(services: None, tmp_path: Path) -> Iterator[Apart]:
    with running_apart(tmp_path) as parts:
        yield parts
