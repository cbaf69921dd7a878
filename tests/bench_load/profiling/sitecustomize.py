"""Python imports this by itself where it is on PYTHONPATH: every thread of the process is then profiled by the processor time it takes.

What was found is written to the directory ``BENCH_PROFILE`` as ``<pid>.pstats``, once for each ``<pid>.wanted`` that appears there. (No
signal: whoever runs an event loop has its own mind about those.)
"""

import cProfile
import os
import pstats
import threading
import time
from typing import Any

_profiles: list[cProfile.Profile] = []


def _profile() -> None:
    profile = cProfile.Profile(time.thread_time)
    _profiles.append(profile)
    profile.enable()


def _run(self: threading.Thread) -> None:
    _profile()
    _original(self)


def _watch() -> None:
    path = os.path.join(os.environ["BENCH_PROFILE"], str(os.getpid()))
    while True:
        time.sleep(0.1)
        if os.path.exists(f"{path}.wanted"):
            _write(f"{path}.pstats")
            os.remove(f"{path}.wanted")


class _Counted:
    """What pstats takes for a profile. The real one would end every call under way by the clock of the thread that asks."""

    def __init__(self, profile: cProfile.Profile) -> None:
        profile.snapshot_stats()  # type: ignore[attr-defined]
        self.stats: Any = profile.stats  # type: ignore[attr-defined]
        profile.clear()

    def create_stats(self) -> None:
        pass


def _write(path: str) -> None:
    """Leaves what was counted so far out of the next file."""
    found: pstats.Stats | None = None
    for counted in map(_Counted, list(_profiles)):
        if counted.stats:
            one = pstats.Stats(counted)
            found = one if found is None else found.add(one)
    if found is not None:
        found.dump_stats(path)


if "BENCH_PROFILE" in os.environ:
    _original = threading.Thread.run
    threading.Thread(target=_watch, daemon=True).start()
    threading.Thread.run = _run  # type: ignore[method-assign]
    _profile()
