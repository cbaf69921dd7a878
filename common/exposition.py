"""How the figures of common.metrics are read: as Prometheus' text, at an address of the web server or at a port of the process' own.

Several processes of a machine share one directory (PROMETHEUS_MULTIPROC_DIR). What a process that has ended counted is added up in one
file, so that neither a worker's restart nor a thousand of them makes a counter jump back or the directory grow.
"""

import fcntl
import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, generate_latest, start_http_server
from prometheus_client.metrics_core import Metric
from prometheus_client.mmap_dict import MmapedDict
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from common.metrics import DIRECTORY

logger = logging.getLogger(__name__)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
#: Ports tried from METRICS_PORT on: the processes of one machine can have the same settings.
PORTS = 32
# The library has no types for these two.
_MultiProcess: Any = MultiProcessCollector
_MappedDict: Any = MmapedDict
#: In the place of a process' number: of all that have ended.
ENDED = "0"

_more: list[Collector] = []
_listening = threading.Lock()
_port = 0


class _Everything(Collector):
    def collect(self) -> Iterator[Metric]:
        if DIRECTORY:
            with _alone(Path(DIRECTORY)):
                add_up_ended(Path(DIRECTORY))
                counted: list[Metric] = list(_MultiProcess(None, DIRECTORY).collect())
            yield from counted
        else:
            yield from REGISTRY.collect()
        for collector in _more:
            yield from collector.collect()


def tell_also(collector: Collector) -> None:
    """What is not counted but looked up when somebody asks, such as how many rows wait."""
    _more.append(collector)


def text() -> bytes:
    """All figures, in Prometheus' text format."""
    return generate_latest(_registry())


def listen(port: int, address: str) -> int:
    """Tells the figures at the first free port from ``port`` on; which one it is, 0 when none was free. Once in a process."""
    global _port
    with _listening:
        for candidate in range(port, port + PORTS) if not _port else ():
            try:
                start_http_server(candidate, address, _registry())
            except OSError:
                continue
            _port = candidate
            logger.info("figures are told at port %d", candidate)
            break
        else:
            if not _port:
                logger.error("no port from %d on was free to tell figures at", port)
        return _port


def add_up_ended(directory: Path) -> int:
    """Adds what ended processes counted to one file, and forgets what was only true while they lived. How many files went."""
    gone = [path for path in directory.glob("*.db") if not _lives(path)]
    for path in gone:
        kind = path.name.partition("_")[0]
        if kind in ("counter", "histogram", "summary"):
            _add(path, directory / f"{kind}_{ENDED}.db")
        path.unlink(missing_ok=True)
    return len(gone)


def _add(path: Path, to: Path) -> None:
    total = _MappedDict(str(to))
    try:
        for key, value, timestamp, _ in _MappedDict.read_all_values_from_file(str(path)):
            before, _ = total.read_value(key)
            total.write_value(key, before + value, timestamp)
    finally:
        total.close()


def _lives(path: Path) -> bool:
    number = path.stem.rpartition("_")[2]
    if number == ENDED or not number.isdigit():
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


@contextmanager
def _alone(directory: Path) -> Iterator[None]:
    """One reader at a time: who reads while files are added up would count twice."""
    with (directory / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _registry() -> CollectorRegistry:
    registry = CollectorRegistry()
    registry.register(_Everything())
    return registry
