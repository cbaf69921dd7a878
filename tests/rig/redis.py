"""A Redis server of its own, that keeps nothing on disk: whoever kills it loses all that was in it."""

import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

import redis

from tests.served import free_port


class Redis:
    """A running server at ``url``. Raises RuntimeError when Redis is not installed or does not come up."""

    def __init__(self) -> None:
        if shutil.which("redis-server") is None:
            raise RuntimeError("redis-server is not installed")
        self.root = Path(tempfile.mkdtemp(prefix="sightline-redis-"))
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.log = self.root / "log"
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Redis":
        self.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.kill()
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", self.root]
        with self.log.open("ab") as out:
            self._server = subprocess.Popen(command, stdout=out, stderr=out, start_new_session=True)
        end = time.monotonic() + 10
        while True:
            try:
                self.client().ping()
                return
            except redis.exceptions.ConnectionError:
                if self._server.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(self.log.read_text()[-2000:]) from None
                time.sleep(0.05)

    @property
    def pid(self) -> int:
        """0 while it is down."""
        return self._server.pid if self._server else 0

    def kill(self) -> None:
        if self._server is not None:
            self._server.send_signal(signal.SIGCONT)  # one that stands still would never be reaped
            self._server.kill()
            self._server.wait(10)
            self._server = None

    def restart(self, down_s: float = 0.0) -> None:
        self.kill()
        time.sleep(down_s)
        self.start()

    def flush(self) -> None:
        self.client().flushall()

    def freeze(self) -> None:
        """It keeps its connections and answers nobody, as behind a network that stalls."""
        if self._server is not None:
            self._server.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        if self._server is not None:
            self._server.send_signal(signal.SIGCONT)

    def client(self) -> "redis.Redis":
        return redis.Redis.from_url(self.url, socket_timeout=5, socket_connect_timeout=2)
