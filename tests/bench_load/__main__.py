"""``make bench-load``: what one small box carries, measured with real processes on loopback, each figure beside what it is compared with.

Needs PostgreSQL and redis-server installed (own ones are started, see tests.rig). Every part can be run alone: ``--only questions``.
Errors are counted in every table; nothing is left out of one because it failed.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench_load.phones import Load

PARTS = ("questions", "here", "overhead", "memory", "streams", "hearing", "where")


@dataclass
class Run:
    """What was asked for, and what came out: ``figures`` for machines, ``carried`` to be quoted."""

    arguments: argparse.Namespace
    scratch: Path
    figures: dict[str, Any] = field(default_factory=dict)
    carried: list[str] = field(default_factory=list)

    def room(self, name: str) -> Path:
        path = self.scratch / name
        path.mkdir()
        return path


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench-load")
    parser.add_argument("--only", default=",".join(PARTS), help=f"some of {','.join(PARTS)}")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each rate is held, and the base of the other lengths")
    parser.add_argument("--rates", default="", help="questions a second, rising")
    parser.add_argument("--workers", type=int, default=2, help="answering processes")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    wanted = arguments.only.split(",")
    if unknown := set(wanted) - set(PARTS):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="bench-load-") as scratch:
        run = Run(arguments, Path(scratch))
        failed = [name for name in wanted if not _part(name, run)]
    if run.carried:
        print("\nwhat one box carries")
        print("\n".join(f"  {line}" for line in run.carried))
    if failed:
        print(f"\nnot measured: {', '.join(failed)}")
    if arguments.json:
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
        arguments.json.write_text(json.dumps(run.figures, indent=1))
    return 1 if failed else 0


def _part(name: str, run: Run) -> bool:
    began = time.monotonic()
    print(f"\n{name}: {WORK[name].__doc__}", flush=True)
    try:
        WORK[name](run)
    except (RuntimeError, AssertionError, OSError) as error:  # the other parts are still worth having
        print(f"  FAILED: {error}", file=sys.stderr)
        return False
    finally:
        print(f"  ({time.monotonic() - began:.0f} s)", flush=True)
    return True


def _questions(run: Run) -> None:
    """rising rates of people who ask; hearing and seeing run elsewhere (their rows are canned; see tests.bench_load.elsewhere)"""
    from tests.bench_load import questions
    from tests.bench_load.box import Shape

    rates = _rates(run.arguments.rates) or questions.RATES
    shape = Shape(workers=run.arguments.workers)
    steps = questions.climb(shape, run.room("questions"), rates, run.arguments.seconds, Load(), say)
    print(questions.costs(steps))
    best = questions.highest(steps) or steps[0]
    print("  the same rate with the scripted model inside the workers, in place of the SDK and a server:")
    scripted = Shape(workers=run.arguments.workers, scripted=True)
    inside = questions.climb(scripted, run.room("scripted"), (best.rate,), run.arguments.seconds, Load(), say)
    run.figures["questions"] = {"server": questions.figures(steps), "scripted": questions.figures(inside)}
    run.carried += questions.carried(steps, "hearing and seeing elsewhere")


def _here(run: Run) -> None:
    """the same with everything on the box: real glances, readings and Whisper (base, eight-bit)"""
    from tests.bench_load import questions
    from tests.bench_load.box import Shape

    steps = questions.climb(Shape(workers=1, senses="here"), run.room("here"), questions.SLOW_RATES, 2 * run.arguments.seconds, Load(), say)
    print(questions.costs(steps))
    run.figures["here"] = questions.figures(steps)
    run.carried += questions.carried(steps, "everything on the box")


def _overhead(run: Run) -> None:
    """what safety and relaying add to the bare provider, in turn"""
    from tests.bench_load import overhead

    found = overhead.overheads(run.room("overhead"), max(5, int(run.arguments.seconds / 2)))
    print(overhead.report(found))
    run.figures["overhead"] = [asdict(one) for one in found]
    for one in found:
        kind = "with a photo" if one.photo else "in words alone"
        added = f"{one.first_p50:.0f} ms (p95 {one.first_p95:.0f}) to the bare provider's first sentence ({one.bare_first_p50:.0f} ms)"
        ends = f"{one.end_p50:.0f} ms (p95 {one.end_p95:.0f}) to its end ({one.bare_end_p50:.0f} ms)"
        run.carried.append(f"a question {kind}: safety and relay add {added} and {ends}")


def _memory(run: Run) -> None:
    """resident memory while questions are answered at full speed"""
    from tests.bench_load import memory

    found = memory.memory(run.room("memory"), 10 * run.arguments.seconds)
    print(memory.report(found))
    run.figures["memory"] = memory.figures(found)
    if found.heard.asked < memory.ENOUGH:
        return
    growth = ", ".join(f"{one.name} {one.an_hour:+.0f} MB" for one in found.growth)
    run.carried.append(f"memory over an hour's {memory.GOAL_PER_HOUR:,} questions (from {found.heard.asked:,} asked): {growth}")


def _streams(run: Run) -> None:
    """a thousand listeners at once, beside a relay that needs no rows"""
    from tests.bench_load.streams.measuring import measured, table

    rows = [measured(1000, 70.0, run.arguments.seconds, run.room(f"streams-{bare}"), bare=bare) for bare in (True, False)]
    print(table(rows))
    run.figures["streams"] = [row.figures() for row in rows]


def _hearing(run: Run) -> None:
    """seconds of speech heard in a second of work, beside the reference openai-whisper"""
    from tests.bench_load import hearing

    speeds, missing = hearing.measured()
    print(hearing.report(speeds, missing))
    run.figures["hearing"] = hearing.figures(speeds, missing)
    run.carried += [
        f"hearing, {one.who}, {one.threads} threads: {one.times:.1f} s of speech a second, {one.times_a_core:.1f} a core-second"
        for one in speeds
    ]


def _where(run: Run) -> None:
    """where a question's processor time goes (under a profiler: shares, not costs)"""
    from tests.bench_load import where
    from tests.bench_load.box import Shape

    found = where.where(Shape(workers=1), run.room("where"), Load(rate=1.5, seconds=run.arguments.seconds))
    print(where.report(found))
    run.figures["where"] = where.figures(found)


WORK: dict[str, Callable[[Run], None]] = {
    "questions": _questions,
    "here": _here,
    "overhead": _overhead,
    "memory": _memory,
    "streams": _streams,
    "hearing": _hearing,
    "where": _where,
}


def _rates(text: str) -> tuple[float, ...]:
    return tuple(float(rate) for rate in text.split(",") if rate)


say = partial(print, flush=True)

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    sys.exit(main())
