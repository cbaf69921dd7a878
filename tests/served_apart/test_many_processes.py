"""The same code on PostgreSQL and Redis: web server and workers apart, changed by environment variables alone."""

import json
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.served import Process, Served, environment, free_port, sentences
from tests.services import database, redis_database

pytestmark = pytest.mark.services

ANSWER = "One is the first sentence. Two is the second sentence. Three is the third sentence. Four is the last sentence."
SENTENCES = ANSWER.replace(". ", ".|").split("|")


@dataclass
class Apart:
    web: Served
    worker: Callable[[], Process]


@pytest.fixture
def apart(services: None, tmp_path: Path) -> Iterator[Apart]:
    with database() as url, redis_database(14) as redis:
        settings = {
            "DATABASE_URL": url,
            "REDIS_URL": redis,
            "BROKER_URL": redis,
            "ASSISTANT_PROVIDER": "scripted",
            "ASSISTANT_SCRIPT": json.dumps({"answer": ANSWER, "fragment": 3, "pause_s": 0.05}),
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


def test_a_question_is_answered_by_a_worker_elsewhere_and_streamed_here(apart: Apart) -> None:
    apart.worker()
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    assert sentences(person.listen(question)) == SENTENCES


def test_a_question_asked_while_no_worker_lives_waits_and_is_answered(apart: Apart) -> None:
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    time.sleep(0.5)
    apart.worker()
    heard = person.listen(question)
    assert sentences(heard) == SENTENCES


def test_a_worker_killed_mid_answer_is_followed_by_another_that_repeats_nothing(apart: Apart) -> None:
    first = apart.worker()
    person = apart.web.person()
    question = person.submit(text="What is milk?")
    before = person.listen(question, stop_after=2)
    first.kill()
    apart.worker()
    after = person.listen(question, after=int(before[-1]["id"]))
    assert sentences(before) + sentences(after) == SENTENCES
    assert after[-1]["data"]["state"] == "answered"
