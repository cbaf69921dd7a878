"""Whether memory stays flat: as many questions as fit into a few minutes, answered at full speed, the processes weighed all the while.

The model is the scripted one inside the workers, without a pause, so an hour's worth of questions (25,000) passes in less than an hour;
what did not pass is extrapolated from a straight line through what did, and said to be.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench_load.box import Shape, box
from tests.bench_load.figures import Heard, table
from tests.bench_load.meters import metered
from tests.bench_load.phones import Load
from tests.bench_load.questions import GOAL_PER_HOUR, warm

#: Of the samples, so many are warming up: caches fill, pools and threads reach their number.
WARMING = 0.4
#: An hour may add this much to a process before it counts as growth: MB.
FLAT_MB = 40.0
#: Fewer questions than this say nothing about an hour.
ENOUGH = 1000
WEIGHED = ("web", "answering", "housekeeping", "postgresql", "redis")


@dataclass(frozen=True)
class Growth:
    """Of one kind of process, all of them together. MB; ``an_hour`` is what 25,000 questions would add by the slope after warming up."""

    name: str
    processes: int
    first: float
    last: float
    an_hour: float

    @property
    def is_flat(self) -> bool:
        return self.an_hour <= FLAT_MB * self.processes


@dataclass(frozen=True)
class Memory:
    heard: Heard
    seconds: float
    growth: tuple[Growth, ...]


def memory(scratch: Path, seconds: float) -> Memory:
    shape = Shape(scripted=True, first_s=0.0, words_per_s=0.0, threads=8, settings={"LINE_MOST": "100000", "LINE_LONGEST_S": "100000"})
    load = Load(at_once=24, seconds=seconds, speaking_s=0.1)
    with box(scratch, shape) as running:
        warm(running, replace(load, at_once=0))
        with metered(running.groups(), every_s=1.0) as used:
            told = running.load(load)
        counts = {name: len(running.pids[name]) for name in WEIGHED}
    rate = len(told) / used.seconds
    return Memory(Heard.of(told), used.seconds, tuple(_growth(name, counts[name], used.rss[name], rate) for name in WEIGHED))


def _growth(name: str, processes: int, samples: Sequence[tuple[float, int]], rate: float) -> Growth:
    """``rate``: questions a second."""
    kept = samples[int(len(samples) * WARMING) :]
    at, size = np.array([one[0] for one in kept]) * rate, np.array([one[1] for one in kept]) / 1e6
    slope = float(np.polyfit(at, size, 1)[0]) if len(kept) > 2 else float("nan")
    return Growth(name, processes, round(samples[0][1] / 1e6, 1), round(samples[-1][1] / 1e6, 1), round(slope * GOAL_PER_HOUR, 1))


def report(found: Memory) -> str:
    asked = found.heard.asked
    rows = [
        (one.name, one.processes, f"{one.first:.0f}", f"{one.last:.0f}", f"{one.an_hour:+.0f}", _word(one, asked)) for one in found.growth
    ]
    said = "" if asked >= GOAL_PER_HOUR else f"; the last figure is extrapolated to {GOAL_PER_HOUR:,} from the slope after warming up"
    return "\n".join(
        (
            f"  {asked:,} questions in {found.seconds:.0f} s{said}",
            table(("processes", "how many", "MB before", "MB after", "MB an hour's questions add", ""), rows),
            f"  errors: {found.heard.errors or 'none'}",
        )
    )


def _word(growth: Growth, asked: int) -> str:
    if asked < ENOUGH:
        return "too few questions to tell"
    return "flat" if growth.is_flat else "GROWS"


def figures(found: Memory) -> dict[str, Any]:
    return asdict(found)
