"""What processes use: processor seconds and resident memory, by name."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil

#: Named groups of processes, asked anew at every sample: servers start and end processes as they like.
Groups = Mapping[str, Callable[[], list[psutil.Process]]]


def tree(pid: int) -> Callable[[], list[psutil.Process]]:
    """A process and all below it."""

    def processes() -> list[psutil.Process]:
        with suppress(psutil.NoSuchProcess):
            root = psutil.Process(pid)
            return [root, *root.children(recursive=True)]
        return []

    return processes


#: Their processes map the same memory, which must not be counted for each: of them only what is private.
SHARES = ("postgresql",)


@dataclass
class Used:
    """``cpu_s`` by name; ``rss`` by name: (seconds since the start, resident bytes) at every sample."""

    cpu_s: dict[str, float] = field(default_factory=dict)
    rss: dict[str, list[tuple[float, int]]] = field(default_factory=dict)
    seconds: float = 0.0


@contextmanager
def metered(groups: Groups, every_s: float = 0.5) -> Iterator[Used]:
    """Fills what it yields while the block runs; whole when the block has ended. A process that ends keeps what it had used until the last
    sample."""
    used, done, began = Used(), threading.Event(), time.monotonic()
    first: dict[tuple[str, int, float], float] = {}
    last: dict[tuple[str, int, float], float] = {}

    def sample(*, starting: bool = False) -> None:
        for name, processes in groups.items():
            resident = 0
            for process in processes():
                with suppress(psutil.Error):
                    times, key = process.cpu_times(), (name, process.pid, process.create_time())
                    last[key] = times.user + times.system
                    first.setdefault(key, last[key] if starting else 0.0)
                    resident += _resident(name, process)
            used.rss.setdefault(name, []).append((time.monotonic() - began, resident))

    def watch() -> None:
        while not done.wait(every_s):
            sample()

    sample(starting=True)
    thread = threading.Thread(target=watch, name="meter", daemon=True)
    thread.start()
    try:
        yield used
    finally:
        done.set()
        thread.join()
        sample()
        used.seconds = time.monotonic() - began
        for (name, pid, created), cpu in last.items():
            used.cpu_s[name] = used.cpu_s.get(name, 0.0) + cpu - first[name, pid, created]


def _resident(name: str, process: psutil.Process) -> int:
    memory = process.memory_info()
    return int(memory.rss - memory.shared) if name in SHARES else int(memory.rss)
