"""Where the processor time of a question goes, function by function: the processes of the box under a profiler of processor time.

A profiler makes small functions look dearer than they are (about twice), so these figures are shares, not costs: the costs are those of
``questions``, which are measured without it.
"""

import pstats
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.bench_load.box import Shape, box
from tests.bench_load.figures import table
from tests.bench_load.phones import Load
from tests.bench_load.questions import warm

#: A part of the work, and the calls that are it (end of the file's path, function): its share is their time with all below them.
PARTS: dict[str, tuple[tuple[str, str], ...]] = {
    "answering: question gate": (("safety/engine/gate.py", "judge_question"),),
    "answering: sentence gate": (("safety/engine/gate.py", "judge_sentence"),),
    "answering: photo text gate": (("safety/engine/gate.py", "judge_photo_text"),),
    "answering: detectors, in threads": (("safety/engine/deadline.py", "run"),),
    "answering: encoder, of it": (("safety/encoder/model.py", "_meaning"),),
    "answering: lexicons, of it": (("safety/engine/lexicon.py", "readings"),),
    "answering: decisions stored": (("assistant/services/answering.py", "decided"),),
    "answering: sentences stored": (("assistant/services/answering.py", "speak"),),
    "answering: hints sent": (("common/live.py", "announce"),),
    "answering: photo for the model": (("assistant/pipeline/prompt.py", "_pixels"),),
    "answering: request built": (("assistant/pipeline/prompt.py", "build_request"),),
    "answering: the SDK's stream": (("assistant/providers/openai_chat.py", "_stream"),),
    "answering: print compared": (("assistant/pipeline/speaking.py", "doubt"),),
    "answering: sayable, SSML": (("voice/speech/speakable.py", "speakable"), ("voice/speech/ssml.py", "to_ssml")),
    "answering: senses' rows": (("assistant/services/once.py", "once"),),
    "answering: context read": (("assistant/services/answering.py", "_asked"),),
    "answering: intent": (("assistant/services/answering.py", "intent"),),
    "web: photo cleaned": (("assistant/services/media.py", "photo_clean"),),
    "web: clip checked": (("assistant/services/media.py", "clip_check"),),
    "web: streams' rows": (("assistant/api/events.py", "_snapshot"),),
}


def where(shape: Shape, scratch: Path, load: Load) -> dict[str, pstats.Stats]:
    """Processor time by function, of the web server and of the answering workers, for one load after warming up."""
    folder = scratch / "profiles"
    folder.mkdir()
    here = {"PYTHONPATH": str(Path(__file__).parent / "profiling"), "BENCH_PROFILE": str(folder)}
    with box(scratch, Shape(**{**shape.__dict__, "settings": {**shape.settings, **here}})) as running:
        pids = {name: running.pids[name] for name in ("web", "answering")}
        warm(running, load)
        _written(folder, [pid for some in pids.values() for pid in some])
        told = running.load(load)
        _written(folder, [pid for some in pids.values() for pid in some])
        print(f"{len(told)} questions, {sum(bool(one.error) for one in told)} with an error")
        return {name: _sum(folder / f"{pid}.pstats" for pid in some) for name, some in pids.items()}


def _written(folder: Path, pids: list[int]) -> None:
    """Has each process write what it has counted since it last did."""
    for pid in pids:
        (folder / f"{pid}.wanted").touch()
    end = time.monotonic() + 60
    while any((folder / f"{pid}.wanted").exists() for pid in pids):
        if time.monotonic() > end:
            raise RuntimeError("a profile was not written")
        time.sleep(0.1)


def _sum(paths: Iterable[Path]) -> pstats.Stats:
    first, *others = map(str, paths)
    return pstats.Stats(first, *others)


def by_package(stats: pstats.Stats) -> dict[str, float]:
    """Seconds spent in each package's own code; what C functions take counts for who called them."""
    seconds: dict[str, float] = defaultdict(float)
    raw: Any = stats.stats  # type: ignore[attr-defined]
    for (path, _, _), (_, _, own, _, callers) in raw.items():
        if path != "~":
            seconds[_package(path)] += own
            continue
        for (caller, _, _), (_, _, part, _) in callers.items():
            seconds[_package(caller)] += part
    return dict(seconds)


def _package(path: str) -> str:
    if "site-packages/" in path:
        return path.partition("site-packages/")[2].partition("/")[0]
    for room in ("safety", "assistant", "vision", "voice", "common", "accounts", "volunteers", "moderation", "config"):
        if f"/{room}/" in path:
            return room + "." + path.partition(f"/{room}/")[2].partition("/")[0].removesuffix(".py")
    return "python: " + Path(path).stem if path != "~" else "built in"
