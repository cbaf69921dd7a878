"""One small box: PostgreSQL, Redis, the web server and the workers as an operator starts them, and around it those who use it.

Everything is started for this run alone, on ports of its own, and is gone with it (tests.rig).
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import psutil

from tests.bench_load.meters import Groups, tree
from tests.bench_load.phones import Load, Told
from tests.bench_load.provider import TOKENS_PER_WORD
from tests.bench_load.scenes import ANSWERS
from tests.rig.parts import Parts
from tests.rig.postgres import Postgres
from tests.rig.redis import Redis
from tests.served import ROOT, Process, environment, free_port

#: Ours: what one box must carry. The others are its world: a model, people, other boxes that hear and see.
OURS = ("web", "answering", "housekeeping", "postgresql", "redis", "seeing", "hearing")


@dataclass(frozen=True)
class Shape:
    """``workers`` answering processes with ``threads`` each. ``senses``: "elsewhere" (canned rows, see tests.bench_load.elsewhere) or
    "here" (real eyes and ears in workers of this box). ``first_s``, ``words_per_s``: the model's pace; ``scripted``: no model server, the
    answer is made inside the worker. ``people``: how many devices the crowd has."""

    webs: int = 1
    workers: int = 2
    threads: int = 24
    senses: str = "elsewhere"
    first_s: float = 0.6
    words_per_s: float = 30.0
    scripted: bool = False
    people: int = 100
    settings: dict[str, str] = field(default_factory=dict)


class Box:
    """A running one. ``groups``: every process by what it is, for a meter."""

    def __init__(self, url: str, pids: dict[str, list[int]], phones: "Phones", provider_url: str) -> None:
        self.url, self.pids, self.phones, self.provider_url = url, pids, phones, provider_url

    def groups(self) -> Groups:
        trees = {name: [tree(pid) for pid in pids] for name, pids in self.pids.items()}

        def all_of(name: str) -> "list[psutil.Process]":
            return [process for each in trees[name] for process in each()]

        return {name: partial(all_of, name) for name in trees}

    def load(self, load: Load) -> list[Told]:
        return self.phones.load(load)


class Phones:
    """The crowd's process, spoken to by lines."""

    def __init__(self, urls: list[str], people: int, log: Path) -> None:
        with log.open("ab") as errors:
            command = [sys.executable, "-m", "tests.bench_load.phones", str(people), *urls]
            self._child = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True)
        self.pid, self._log = self._child.pid, log
        if self._line() != "ready":
            raise RuntimeError("the phones said something else than that they are ready")

    def load(self, load: Load) -> list[Told]:
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps(load.__dict__) + "\n")
        self._child.stdin.flush()
        told = []
        while (line := self._line()) is not None:
            told.append(Told(**line))
        return told

    def close(self) -> None:
        self._child.kill()
        self._child.wait(10)

    def _line(self) -> Any:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            raise RuntimeError(f"the phones have ended:\n{self._log.read_text()[-3000:]}")
        return json.loads(line)


@contextmanager
def box(scratch: Path, shape: Shape) -> Iterator[Box]:
    """Starts everything and stops it again. Raises RuntimeError or AssertionError with the log of what did not come up."""
    with ExitStack() as stack:
        postgres, redis = stack.enter_context(Postgres()), stack.enter_context(Redis())
        provider_port = free_port()
        parts = Parts(scratch, _settings(shape, postgres.url, redis.url, provider_port))
        stack.callback(parts.stop)
        parts.migrate()
        named: dict[str, list[int]] = {"postgresql": [postgres.pid], "redis": [redis.pid]}

        def beside(name: str, *command: str, **settings: str) -> None:
            child = environment(scratch / "var", **{**_settings(shape, postgres.url, redis.url, provider_port), **settings})
            process = Process([sys.executable, *command], child, scratch / f"{name}.log").start()
            stack.callback(process.kill)
            assert process.child is not None
            named[name] = [process.child.pid]

        if not shape.scripted:
            beside("provider", *_provider(provider_port, shape))
        if shape.senses == "elsewhere":
            worker = ("worker", "-P", "threads", "-c", "4", "-Q", "seeing,hearing", "-n", "elsewhere@localhost")
            beside("elsewhere", "-m", "celery", "-A", "tests.bench_load.elsewhere", *worker, VOICE_TRANSCRIBER="scripted")
        else:
            named["seeing"] = [parts.worker("seeing", threads=2).pid]
            named["hearing"] = [parts.worker("hearing", threads=1).pid]
        named["answering"] = [parts.worker("answering", threads=shape.threads).pid for _ in range(shape.workers)]
        named["housekeeping"] = [parts.worker("housekeeping,pushing", threads=2).pid, parts.beat().pid]
        webs = [parts.web() for _ in range(shape.webs)]
        named["web"] = [web.wait_until_up(120).pid for web in webs]
        phones = Phones([web.url for web in webs], shape.people, scratch / "phones.log")
        stack.callback(phones.close)
        named["phones"] = [phones.pid]
        yield Box(webs[0].url, named, phones, _base_url(provider_port))


def _provider(port: int, shape: Shape) -> tuple[str, ...]:
    return ("-m", "tests.bench_load.provider", str(port), "--first", str(shape.first_s), "--words", str(shape.words_per_s))


def _base_url(port: int) -> str:
    return f"http://127.0.0.1:{port}/v1"


def _settings(shape: Shape, database_url: str, redis_url: str, provider_port: int) -> dict[str, str]:
    pause = 1 / (shape.words_per_s * TOKENS_PER_WORD) if shape.words_per_s else 0
    script = {"answer": ANSWERS[0], "fragment": 5, "first_s": shape.first_s, "pause_s": pause}
    return {
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "BROKER_URL": redis_url,
        "DATABASE_POOL_MAX": "16",
        "LOG_LEVEL": "WARNING",
        "WEB_PUSH": "",
        "ASSISTANT_PROVIDER": "scripted" if shape.scripted else "openai_compatible",
        "ASSISTANT_SCRIPT": json.dumps(script),
        "ASSISTANT_BASE_URL": _base_url(provider_port),
        "ASSISTANT_API_KEY": "bench",
        "ASSISTANT_MODEL": "paced",
        "SENSES": shape.senses,
        "OMP_NUM_THREADS": "1",
        "MALLOC_ARENA_MAX": "2",
        **shape.settings,
    }
