"""How many questions one box answers in time, and what each costs it."""

import dataclasses
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from tests.bench_load.box import OURS, Box, Shape, box
from tests.bench_load.figures import Heard, table
from tests.bench_load.meters import metered
from tests.bench_load.phones import Load

FIRST_SENTENCE_S = 5.0
GOAL_PER_HOUR = 25_000
#: A box whose processors are busier than this has no room for the next rush.
FULL = 0.85
RATES = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0)
#: With real eyes and ears on the box itself.
SLOW_RATES = (0.1, 0.2, 0.4, 0.6, 0.8)


@dataclasses.dataclass(frozen=True)
class Step:
    """One rate, held for a while: what was heard and what it cost. ``cpu_s``: processor seconds a question, by process."""

    rate: float
    heard: Heard
    cpu_s: dict[str, float]
    seconds: float

    @property
    def holds(self) -> bool:
        """Nothing refused, nothing wrong, nobody answered by less than the model, and 95 of 100 hear the first sentence in time."""
        return bool(self.heard.answered) and not self.heard.errors and not self.heard.fell_back and self.heard.first_p95 < FIRST_SENTENCE_S

    @property
    def ours_s(self) -> float:
        """Of one core, for one question: what the box itself spends."""
        return sum(seconds for name, seconds in self.cpu_s.items() if name in OURS)

    @property
    def others_s(self) -> float:
        """What its world spends on the same processors: model, people, stand-ins."""
        return sum(self.cpu_s.values()) - self.ours_s


def climb(shape: Shape, scratch: Path, rates: Sequence[float], seconds: float, load: Load, say: Callable[[str], None]) -> list[Step]:
    """Rising rates until one does not hold."""
    steps: list[Step] = []
    with box(scratch, shape) as running:
        warm(running, load)
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


def costs(steps: Sequence[Step]) -> str:
    """Milliseconds of one core for one question, by process, at the highest rate that held."""
    best = highest(steps) or steps[0]
    named = sorted(best.cpu_s.items(), key=lambda one: (one[0] not in OURS, -one[1]))
    rows = [(name, f"{seconds * 1000:.0f}", "" if name in OURS else "not of the box") for name, seconds in named]
    return table(("process", "ms of a core a question", ""), rows)


def highest(steps: Sequence[Step]) -> Step | None:
    return next((one for one in reversed(steps) if one.holds), None)


def carried(steps: Sequence[Step], where: str) -> list[str]:
    """What can be quoted. Measured, but for the last line, which says what it is computed from."""
    best, cores = highest(steps), os.cpu_count() or 1
    if best is None:
        return [f"{where}: not even {steps[0].rate:g} questions a second held on {cores} cores: {steps[0].heard.errors or 'too slow'}"]
    an_hour, a_core = best.rate * 3600, 1 / best.ours_s
    alone = cores * FULL * a_core
    own = f"computed: {cores} cores of its own, {FULL:.0%} busy, carry {alone:.1f}/s ({alone * 3600:,.0f} an hour; goal {GOAL_PER_HOUR:,})"
    first = f"first sentence p50 {best.heard.first_p50:.2f} s, p95 {best.heard.first_p95:.2f} s"
    return [
        f"{where}: {best.rate:g} questions/s ({an_hour:,.0f} an hour) on {cores} cores, the model and the people on them too; {first}; "
        f"end p50 {best.heard.end_p50:.2f} s, p95 {best.heard.end_p95:.2f} s",
        f"{where}: {best.ours_s * 1000:.0f} ms of a core a question, {a_core:.1f} questions per core-second; {own}",
    ]


def figures(steps: Sequence[Step]) -> list[dict[str, Any]]:
    return [{**dataclasses.asdict(one), "holds": one.holds, "ours_s": round(one.ours_s, 4)} for one in steps]
