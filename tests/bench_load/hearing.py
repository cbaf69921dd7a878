"""How fast we hear, beside the reference implementation: ``python -m tests.bench_load.hearing [--json FILE]``.

Ours: faster-whisper "base", eight-bit, as the server runs it, on one and on two threads. The reference: ``openai-whisper`` with the same
weights (see tests.bench_load.reference), in an environment of its own in build/, which is made on the first run (PyTorch: some gigabytes
and minutes). Where it cannot be had, that is said, and there is no comparison.

Seconds of speech for a second of waiting, and for a second of one core (which a busy machine hardly changes); the recordings are those of
../shared/data/speech, each heard alone.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.bench_load.figures import table
from tests.bench_load.scenes import SPEECH
from tests.served import ROOT

PACKAGE = "openai-whisper==20250625"
HOME = ROOT / "build" / "openai-whisper"
REPEATS = 2
INSTALL_S = 1800


class NotThere(Exception):
    """The reference cannot be installed here, or the recordings are missing. ``str`` says why."""


@dataclass(frozen=True)
class Speed:
    """``work_s`` of waiting and ``core_s`` of processors, for all recordings once: medians of the repeats. ``wrong``: words that were heard
    wrongly, of ``words``."""

    who: str
    threads: int
    speech_s: float
    work_s: float
    core_s: float
    wrong: int
    words: int

    @property
    def times(self) -> float:
        return self.speech_s / self.work_s

    @property
    def times_a_core(self) -> float:
        return self.speech_s / self.core_s


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    speeds, missing = measured(arguments.repeats)
    print(report(speeds, missing))
    if arguments.json:
        arguments.json.write_text(json.dumps(figures(speeds, missing), indent=1))


def measured(repeats: int = REPEATS) -> tuple[list[Speed], str]:
    """The speeds, and why the reference is not among them ("" when it is)."""
    try:
        recordings = _recordings()
    except NotThere as missing:
        return [], str(missing)
    speeds = [_ours(recordings, threads, repeats) for threads in (1, 2)]
    try:
        return speeds + _reference(recordings, repeats), ""
    except NotThere as missing:
        return speeds, str(missing)


def report(speeds: Sequence[Speed], missing: str) -> str:
    head = ("who", "threads", "speech s", "work s", "core s", "speech a second", "a core-second", "words wrong")
    rows = [
        (
            one.who,
            one.threads,
            *(f"{value:.1f}" for value in (one.speech_s, one.work_s, one.core_s, one.times, one.times_a_core)),
            f"{one.wrong}/{one.words}",
        )
        for one in speeds
    ]
    return (table(head, rows) if rows else "") + (f"\n  no comparison: {missing}" if missing else "")


def figures(speeds: Sequence[Speed], missing: str) -> dict[str, Any]:
    return {"speeds": [asdict(one) for one in speeds], "missing": missing}


@dataclass(frozen=True)
class _Recording:
    samples: np.ndarray[Any, np.dtype[np.float32]]
    language: str
    words: str


def _recordings() -> list[_Recording]:
    """Those whose words are verified. Raises NotThere."""
    from voice.audio import decode

    known = SPEECH.parent.parent / "speech.jsonl"
    if not known.is_file():
        raise NotThere(f"there are no recordings at {known}")
    told = [json.loads(line) for line in known.read_text(encoding="utf-8").splitlines()]
    chosen = [one for one in told if one.get("transcript_verified_by_source") and one.get("transcript")]
    return [_Recording(decode((known.parent / one["file"]).read_bytes()).samples, one["lang"], one["transcript"]) for one in chosen]


def _ours(recordings: Sequence[_Recording], threads: int, repeats: int) -> Speed:
    from voice.transcribers.registry import make
    from voice.types import Audio

    transcriber = make("embedded", {"model": "packaged", "threads": threads})
    transcriber.warm()
    times, heard = [], [""] * len(recordings)
    for _ in range(repeats):
        began = time.perf_counter(), time.process_time()
        heard = [transcriber.transcribe(Audio(one.samples), one.language).text for one in recordings]
        times.append((time.perf_counter() - began[0], time.process_time() - began[1]))
    return _speed("faster-whisper base int8 (ours)", threads, recordings, times, heard)


def _reference(recordings: Sequence[_Recording], repeats: int) -> list[Speed]:
    """Raises NotThere."""
    python = _installed()
    from voice.weights import packaged_model

    with tempfile.TemporaryDirectory() as scratch:
        np.savez(Path(scratch) / "speech.npz", *(one.samples for one in recordings))
        wanted = {
            "weights": str(packaged_model() / "model.bin"),
            "speech": str(Path(scratch) / "speech.npz"),
            "languages": [one.language for one in recordings],
            "repeats": repeats,
            "threads": [1, 2],
        }
        command = [str(python), str(Path(__file__).with_name("reference.py"))]
        ran = subprocess.run(command, input=json.dumps(wanted), capture_output=True, text=True, check=False)
    if ran.returncode:
        raise NotThere(f"openai-whisper is installed and does not run (status {ran.returncode}): {ran.stderr.strip()[-300:]}")
    found = json.loads(ran.stdout.splitlines()[-1])
    return [_speed("openai-whisper base float32 (reference)", one["threads"], recordings, one["times"], one["heard"]) for one in found]


def _installed() -> Path:
    """The Python of the reference's environment, made where it is missing. Raises NotThere."""
    python = HOME / "bin" / "python"
    works = [str(python), "-c", "import whisper"]
    if python.exists() and subprocess.run(works, capture_output=True, check=False).returncode == 0:
        return python
    steps: list[list[str]] = [[sys.executable, "-m", "venv", str(HOME)]]
    steps += [[str(python), "-m", "pip", "install", "--quiet", "setuptools<81", "wheel"]]
    steps += [[str(python), "-m", "pip", "install", "--quiet", "--no-build-isolation", PACKAGE]]
    for step in steps:
        try:
            done = subprocess.run(step, capture_output=True, text=True, timeout=INSTALL_S, check=False)
        except subprocess.TimeoutExpired as error:
            raise NotThere(f"installing {PACKAGE} took more than {INSTALL_S} s") from error
        if done.returncode:
            raise NotThere(f"{PACKAGE} cannot be installed here: {done.stderr.strip().splitlines()[-1][:300]}")
    return python


def _speed(who: str, threads: int, recordings: Sequence[_Recording], times: Sequence[Sequence[float]], heard: Sequence[str]) -> Speed:
    """``times``: (seconds waited, seconds of processors) of each repeat."""
    pairs = [(_words(one.words), _words(text)) for one, text in zip(recordings, heard, strict=True)]
    speech_s = sum(len(one.samples) for one in recordings) / 16_000
    work_s, core_s = (round(float(np.median(each)), 2) for each in zip(*times, strict=True))
    wrong, words = sum(_distance(*pair) for pair in pairs), sum(len(true) for true, _ in pairs)
    return Speed(who, threads, round(speech_s, 1), work_s, core_s, wrong, words)


def _words(text: str) -> list[str]:
    from safety.engine.wording import words

    return list(words(text))


def _distance(true: list[str], heard: list[str]) -> int:
    """How many words must be changed, added or left out."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(true, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(heard, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (word != other))
    return row[-1]


if __name__ == "__main__":
    import os

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    main()
