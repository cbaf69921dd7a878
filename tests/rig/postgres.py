"""A PostgreSQL cluster of its own, made in a temporary directory and gone with it."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import psycopg

from tests.served import free_port

INSTALLED = Path("/usr/lib/postgresql")
#: How a server may be told to go: let clients finish, throw them out, or fall over as a machine does (the next start recovers).
MODES = {"smart": signal.SIGTERM, "fast": signal.SIGINT, "immediate": signal.SIGQUIT}
Mode = Literal["smart", "fast", "immediate"]


def programs() -> Path | None:
    """The directory of the newest installed server's programs; None where there is none."""
    found = sorted(INSTALLED.glob("*/bin/initdb"), key=lambda path: int(path.parent.parent.name))
    return found[-1].parent if found else None


class Postgres:
    """A running server with an empty database, at ``url``. Raises RuntimeError when PostgreSQL is not installed or does not come up.

    It refuses to run as root, so root lends it the user ``postgres``.
    """

    def __init__(self, **settings: str) -> None:
        found = programs()
        if found is None:
            raise RuntimeError(f"PostgreSQL is not installed in {INSTALLED}")
        self.programs = found
        self.root = Path(tempfile.mkdtemp(prefix="sightline-postgres-"))
        self.port = free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self.port}/sightline"
        self.settings = {"max_connections": "300", "shared_buffers": "128MB", **settings}
        self.log = self.root / "log"
        self._server: subprocess.Popen[bytes] | None = None
        self._as: dict[str, Any] = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
        if self._as:
            shutil.chown(self.root, "postgres", "postgres")

    def __enter__(self) -> "Postgres":
        initdb = [self.programs / "initdb", "-D", self.root / "cluster", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
        made = subprocess.run(initdb, cwd=self.root, capture_output=True, text=True, check=False, **self._as)
        if made.returncode:
            raise RuntimeError(made.stderr)
        self.start()
        with psycopg.connect(self._maintenance, autocommit=True) as connection:
            connection.execute("create database sightline")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop("immediate")
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self, patience_s: float = 60) -> None:
        """Returns when it takes connections: after a fall, when it has recovered."""
        options = [word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")]
        command = [self.programs / "postgres", "-D", self.root / "cluster", "-p", str(self.port), "-h", "127.0.0.1", "-k", self.root]
        with self.log.open("ab") as out:
            self._server = subprocess.Popen([*command, *options], cwd=self.root, stdout=out, stderr=out, start_new_session=True, **self._as)
        end = time.monotonic() + patience_s
        while True:
            try:
                psycopg.connect(self._maintenance, connect_timeout=2).close()
                return
            except psycopg.OperationalError:
                if self._server.poll() is not None or time.monotonic() > end:
                    raise RuntimeError(self.log.read_text()[-2000:]) from None
                time.sleep(0.05)

    @property
    def pid(self) -> int:
        """Of the server whose children serve its clients; 0 while it is down."""
        return self._server.pid if self._server else 0

    def stop(self, mode: Mode = "fast") -> None:
        if self._server is None:
            return
        with contextlib.suppress(ProcessLookupError):
            self._server.send_signal(MODES[mode])
        self._server.wait(60)
        self._server = None

    def restart(self, mode: Mode = "immediate", down_s: float = 0.0) -> None:
        self.stop(mode)
        time.sleep(down_s)
        self.start()

    def cut_connections(self) -> int:
        """Ends every client's connection, as a proxy or an administrator does. How many there were."""
        query = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = 'sightline' and pid <> pg_backend_pid()"
        with psycopg.connect(self._maintenance, autocommit=True) as connection:
            row = connection.execute(query).fetchone()
        return int(row[0]) if row else 0

    @property
    def _maintenance(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
