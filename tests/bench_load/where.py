"""Where the processor time of a question goes: the web server and the answering worker under a profiler of processor time.

A profiler makes small functions look dearer than they are (about twice), so these figures are shares, not costs: the costs are those of
``questions``, which are measured without it.
"""

import pstats
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.bench_load.box import Shape, box
from tests.bench_load.figures import table
from tests.bench_load.phones import Load
from tests.bench_load.questions import warm

#: A part of the work, and the function that is it (end of the file's path, name): with all that it calls, except in other threads.
WORK: dict[str, dict[str, tuple[str, str]]] = {
    "answering": {
        "the job, all of it in its own thread": ("assistant/services/answering.py", "question_answer"),
        "detectors (threads)": ("safety/engine/deadline.py", "run"),
        "- of it the encoder": ("safety/encoder/model.py", "_meaning"),
        "- of it lexicons": ("safety/engine/lexicon.py", "readings"),
        "the provider's stream (thread)": ("assistant/pipeline/stream.py", "_draw"),
        "senses' rows (threads)": ("assistant/services/once.py", "once"),
        "who is next in line": ("assistant/services/line.py", "serve_next"),
        "context read": ("assistant/services/answering.py", "_asked"),
        "decisions stored": ("assistant/services/recorded.py", "_store_decisions"),
        "sentences stored, their decisions too": ("assistant/services/recorded.py", "speak"),
        "hints sent": ("common/live.py", "announce"),
        "photo for the model": ("assistant/pipeline/prompt.py", "_pixels"),
        "words compared with the print": ("assistant/pipeline/speaking.py", "doubt"),
        "sayable text": ("voice/speech/speakable.py", "speakable"),
        "intent, for figures": ("assistant/services/recorded.py", "intent"),
        "statements of SQL": ("django/db/backends/utils.py", "execute"),
    },
    "web": {
        "requests, all of them": ("rest_framework/views.py", "dispatch"),
        "who is it": ("accounts/api/authentication.py", "authenticate"),
        "rates counted": ("common/limits.py", "count"),
        "photo cleaned": ("assistant/services/media.py", "photo_clean"),
        "files sealed and stored": ("assistant/services/keeping.py", "keep"),
        "recording checked": ("assistant/services/media.py", "clip_check"),
        "question submitted": ("assistant/services/questions.py", "question_submit"),
        "jobs enqueued": ("common/enqueue.py", "send"),
        "rows of the streams": ("assistant/api/snapshots.py", "read"),
        "statements of SQL": ("django/db/backends/utils.py", "execute"),
    },
}
ROOMS = ("safety", "assistant", "vision", "voice", "common", "accounts", "volunteers", "moderation", "config")
SHOWN = 12
#: A heavily loaded machine takes its time to write what it has counted.
PATIENCE_S = 240


@dataclass(frozen=True)
class Where:
    """Of one kind of process: milliseconds a question under the profiler; ``packages``: in each package's own code."""

    total: float
    work: dict[str, float]
    calls: dict[str, float]
    packages: dict[str, float]


def where(shape: Shape, scratch: Path, load: Load) -> dict[str, Where]:
    """By kind of process, for one load after warming up."""
    folder = scratch / "profiles"
    folder.mkdir()
    here = {"PYTHONPATH": str(Path(__file__).parent / "profiling"), "BENCH_PROFILE": str(folder)}
    with box(scratch, replace(shape, settings={**shape.settings, **here})) as running:
        pids = {name: running.pids[name] for name in WORK}
        warm(running, load)
        everyone = [pid for some in pids.values() for pid in some]
        _have(folder, everyone, "unwanted")
        told = running.load(load)
        _have(folder, everyone, "wanted")
    answered = sum(not one.error for one in told)
    if not answered:
        raise RuntimeError(f"nothing was answered: {told[0].error if told else 'nothing was asked'}")
    return {name: _where(_sum(folder / f"{pid}.pstats" for pid in some), WORK[name], answered) for name, some in pids.items()}


def report(found: Mapping[str, Where]) -> str:
    parts = []
    for name, one in found.items():
        parts.append(f"  {name}: {one.total:.0f} ms a question under the profiler")
        rows = [(what, f"{spent:.1f}", f"{spent / one.total:.0%}", f"{one.calls[what]:.1f}") for what, spent in one.work.items()]
        parts.append(table(("work", "ms", "share", "calls"), rows))
        packages = sorted(one.packages.items(), key=lambda each: -each[1])[:SHOWN]
        parts.append(table(("code of", "ms", "share"), [(what, f"{spent:.1f}", f"{spent / one.total:.0%}") for what, spent in packages]))
    return "\n".join(parts)


def figures(found: Mapping[str, Where]) -> dict[str, Any]:
    return {name: dict(one.__dict__) for name, one in found.items()}


def _have(folder: Path, pids: list[int], what: str) -> None:
    """Has each process write what it has counted, or forget it."""
    asked = [folder / f"{pid}.{what}" for pid in pids]
    for each in asked:
        each.touch()
    end = time.monotonic() + PATIENCE_S
    while any(each.exists() for each in asked):
        if time.monotonic() > end:
            raise RuntimeError("a profile was not written")
        time.sleep(0.1)


def _sum(paths: Iterable[Path]) -> pstats.Stats:
    first, *others = map(str, paths)
    return pstats.Stats(first, *others)


def _where(stats: pstats.Stats, wanted: Mapping[str, tuple[str, str]], questions: int) -> Where:
    raw: Any = stats.stats  # type: ignore[attr-defined]  # {(path, line, function): (calls, all calls, own, with all below, callers)}
    work = dict.fromkeys(wanted, 0.0)
    calls = dict.fromkeys(wanted, 0.0)
    packages: dict[str, float] = defaultdict(float)
    for (path, _, function), (_, count, own, below, callers) in raw.items():
        for what, (ending, name) in wanted.items():
            if function == name and path.endswith(ending):
                work[what] += below * 1000 / questions
                calls[what] += count / questions
        if path != "~":
            packages[_package(path)] += own * 1000 / questions
            continue
        for (caller, _, _), (_, _, part, _) in callers.items():  # what C functions take counts for who called them
            packages[_package(caller)] += part * 1000 / questions
    return Where(sum(packages.values()), work, calls, dict(packages))


def _package(path: str) -> str:
    if "site-packages/" in path:
        return path.partition("site-packages/")[2].partition("/")[0]
    for room in ROOMS:
        if f"/{room}/" in path:
            return f"{room}.{path.partition(f'/{room}/')[2].partition('/')[0].removesuffix('.py')}"
    return f"python: {Path(path).stem}"
