"""Python imports this by itself where it is on PYTHONPATH: every thread of the process is then profiled by the processor time it takes.

What was found is written to the directory ``BENCH_PROFILE`` as ``<pid>.pstats``, once for each ``<pid>.wanted`` that appears there;
``<pid>.unwanted`` has it forgotten. (No signal: whoever runs an event loop has its own mind about those.)
"""

import cProfile
import os
import pstats
import threading
import time
from pathlib import Path
from typing import Any

_profiles: list[tuple[threading.Thread, cProfile.Profile]] = []


def _profile() -> None:
    profile = cProfile.Profile(time.thread_time)
    _profiles.append((threading.current_thread(), profile))
    profile.enable()


def _run(self: threading.Thread) -> None:
    _profile()
    _original(self)


def _watch() -> None:
    path = Path(os.environ["BENCH_PROFILE"]) / str(os.getpid())
    while True:
        time.sleep(0.1)
        for name, then in ((".wanted", _write), (".unwanted", _forget)):
            asked = path.with_suffix(name)
            if asked.exists():
                then(path.with_suffix(".pstats"))
                asked.unlink()


class _Counted:
    """What pstats takes for a profile. The real one would end every call under way by the clock of the thread that asks."""

    def __init__(self, profile: cProfile.Profile) -> None:
        profile.snapshot_stats()  # type: ignore[attr-defined]
        self.stats: Any = profile.stats  # type: ignore[attr-defined]

    def create_stats(self) -> None:
        pass


def _write(path: Path) -> None:
    found: pstats.Stats | None = None
    for _, profile in tuple(_profiles):
        counted = _Counted(profile)
        if counted.stats:
            one = pstats.Stats(counted)
            found = one if found is None else found.add(one)
    if found is not None:
        found.dump_stats(path)


def _forget(_: Path) -> None:
    """What was counted so far, and threads that have ended."""
    for each in tuple(_profiles):
        each[1].clear()
        if not each[0].is_alive():
            _profiles.remove(each)


if "BENCH_PROFILE" in os.environ:
    _original = threading.Thread.run
    threading.Thread(target=_watch, daemon=True).start()
    threading.Thread.run = _run  # type: ignore[method-assign]
    _profile()
