"""Sightline's own processes, started as an operator starts them: web servers, workers by kind of work, the clock."""

import itertools
import os
import signal
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.served import Process, environment, free_port

WEB, WORKER, BEAT = "web", "worker", "beat"
#: Everything but answers, for the one worker that does the rest.
OTHER_QUEUES = "hearing,seeing,housekeeping,pushing"


@dataclass
class Part:
    """One process with a name of its own. ``url`` is a web server's address, else ""."""

    kind: str
    name: str
    process: Process
    url: str = ""

    @property
    def pid(self) -> int:
        assert self.process.child is not None
        return self.process.child.pid

    @property
    def lives(self) -> bool:
        return self.process.child is not None and self.process.child.poll() is None

    def kill(self) -> None:
        """kill -9, children too."""
        self.process.kill()

    def start(self) -> None:
        self.process.start()

    def restart(self) -> None:
        self.kill()
        self.start()

    def ask_to_stop(self) -> None:
        """SIGTERM: it should finish what it does, then go."""
        os.kill(self.pid, signal.SIGTERM)

    def wait(self, seconds: float) -> int | None:
        """The exit status once it has gone; None when it still runs after ``seconds``."""
        end = time.monotonic() + seconds
        while self.lives and time.monotonic() < end:
            time.sleep(0.05)
        return None if self.lives or self.process.child is None else self.process.child.returncode

    def freeze(self) -> None:
        os.killpg(self.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        os.killpg(self.pid, signal.SIGCONT)

    def wait_until_up(self, seconds: float = 90) -> "Part":
        """For a web server. Raises AssertionError with the end of its log."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.lives:
            try:
                with urllib.request.urlopen(f"{self.url}/health/", timeout=2):
                    return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError(f"{self.name} did not come up:\n{self.process.log.read_text()[-3000:]}")


@dataclass
class Parts:
    """All processes of one Sightline. ``scratch`` takes the logs; ``settings`` are environment variables, the same for each."""

    scratch: Path
    settings: dict[str, str] = field(default_factory=dict)
    all: list[Part] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.var = self.scratch / "var"
        self.var.mkdir(exist_ok=True)
        self._environment = environment(self.var, **self.settings)
        self._numbers = itertools.count(1)

    def migrate(self) -> None:
        self.manage("migrate", "--verbosity", "0")

    def manage(self, *command: str) -> None:
        """``manage.py`` with these words. Raises AssertionError when it fails."""
        process = Process([sys.executable, "manage.py", *command], self._environment, self.scratch / f"{command[0]}.log").start()
        assert process.child is not None
        assert process.child.wait(300) == 0, process.log.read_text()[-3000:]

    def web(self, *options: str, **settings: str) -> Part:
        """A uvicorn process. Its address stays the same when it is started again. ``settings``: for this one alone."""
        port = free_port()
        command = [sys.executable, "-m", "uvicorn", "config.asgi:application", "--port", str(port), "--log-level", "warning"]
        command += ["--timeout-graceful-shutdown", "3", *options]
        return self._start(WEB, command, f"http://127.0.0.1:{port}", settings)

    def worker(self, queues: str = "answering", *options: str, threads: int = 8, **settings: str) -> Part:
        """A Celery worker for ``queues`` (comma-separated)."""
        command = ["worker", "-P", "threads", "-c", str(threads), "-Q", queues, "-n", f"{WORKER}-{next(self._numbers)}@localhost"]
        return self._start(WORKER, [sys.executable, "-m", "celery", "-A", "config", *command, *options], "", settings)

    def beat(self) -> Part:
        command = [sys.executable, "-m", "celery", "-A", "config", "beat", "--schedule", str(self.scratch / "beat-schedule"), "--pidfile="]
        return self._start(BEAT, command, "", {})

    def of(self, kind: str) -> list[Part]:
        return [part for part in self.all if part.kind == kind]

    def stop(self) -> None:
        """Kills every one that still runs, frozen ones too."""
        for part in reversed(self.all):
            part.kill()

    def logs(self) -> Iterator[tuple[str, str]]:
        """Name and everything that was printed, of each process."""
        for part in self.all:
            yield part.name, part.process.log.read_text(errors="replace")

    def _start(self, kind: str, command: list[str], url: str, settings: dict[str, str]) -> Part:
        name = f"{kind}-{len(self.of(kind)) + 1}"
        process = Process(command, {**self._environment, **settings}, self.scratch / f"{name}.log")
        part = Part(kind, name, process, url)
        part.start()
        self.all.append(part)
        return part
