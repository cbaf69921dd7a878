"""How many questions one box answers, and what each costs it."""

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench_load.box import OURS, Box, Shape, box
from tests.bench_load.figures import Heard, table
from tests.bench_load.meters import Used, metered
from tests.bench_load.phones import Load

FIRST_SENTENCE_S = 5.0
GOAL_PER_HOUR = 25_000
RATES = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0)


@dataclasses.dataclass(frozen=True)
class Step:
    """One rate, held for a while: what was heard and what it cost. ``cpu_s``: processor seconds a question, by process."""

    rate: float
    heard: Heard
    cpu_s: dict[str, float]
    seconds: float

    @property
    def holds(self) -> bool:
        """Nothing refused, nothing wrong, and 95 of 100 hear the first sentence in time."""
        return not self.heard.errors and not self.heard.fell_back and self.heard.first_p95 < FIRST_SENTENCE_S

    @property
    def ours_s(self) -> float:
        return sum(seconds for name, seconds in self.cpu_s.items() if name in OURS)


def climb(shape: Shape, scratch: Path, rates: tuple[float, ...], seconds: float, load: Load, say: Callable[[str], None]) -> list[Step]:
    """Rising rates until one does not hold."""
    with box(scratch, shape) as running:
        warm(running, load)
        steps = []
        for number, rate in enumerate(rates):
            steps.append(step(running, dataclasses.replace(load, rate=rate, seconds=seconds, seed=load.seed + number)))
            say(line(steps[-1]))
            if not steps[-1].holds:
                break
        return steps


def step(running: Box, load: Load) -> Step:
    with metered(running.groups()) as used:
        told = running.load(load)
    asked = max(1, len(told))
    return Step(load.rate, Heard.of(told), {name: round(seconds / asked, 4) for name, seconds in used.cpu_s.items()}, used.seconds)


def warm(running: Box, load: Load) -> None:
    """Until every worker has loaded what it loads at its first question."""
    for _ in range(3):
        running.load(dataclasses.replace(load, rate=0.0, at_once=8, seconds=4.0, speaking_s=0.2))


def line(done: Step) -> str:
    heard = done.heard
    wrong = f"  errors {heard.errors}" if heard.errors else ""
    fell = f"  fell back {heard.fell_back}" if heard.fell_back else ""
    return (
        f"  {done.rate:5.1f}/s  asked {heard.asked:4d}  first sentence p50 {heard.first_p50:5.2f} p95 {heard.first_p95:5.2f} s   "
        f"end p50 {heard.end_p50:5.2f} p95 {heard.end_p95:5.2f} s   {done.ours_s * 1000:4.0f} ms of a core a question"
        f"{'' if done.holds else '   DOES NOT HOLD'}{wrong}{fell}"
    )
