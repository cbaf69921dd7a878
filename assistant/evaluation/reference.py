"""The same photos through Tesseract (Debian's ``tesseract-ocr``), for a measure from outside. It is no part of serving."""

import math
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from statistics import median
from typing import Any

from PIL import Image

from assistant.evaluation.cases import Case
from assistant.evaluation.comparing import bare, edits, edits_inside

_LANGUAGES = {
    "en": "eng",
    "de": "deu",
    "es": "spa",
    "fr": "fra",
    "pt": "por",
    "it": "ita",
    "el": "ell",
    "zh": "chi_sim",
    "ja": "jpn",
    "ru": "rus",
    "ar": "ara",
    "hi": "hin",
    "th": "tha",
    "ko": "kor",
    "he": "heb",
}
_MODES = ("3", "11")  # automatic, and sparse text in no order: the better of both is counted for each photo
_DEADLINE_S = 60


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader on all photos. ``cer``: character errors by characters, in reading order; ``line_cer``: line by line in any order.

    Times in milliseconds for one photo, warm, one after the other.
    """

    name: str
    cer: float
    line_cer: float
    p50_ms: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """``scripts``: our reader and the other on the photos of each script."""

    photos: int
    own: Reader
    other: Reader
    scripts: tuple[tuple[str, Reader, Reader], ...] = ()

    @property
    def error_ratio(self) -> float:
        """Our errors by the other's, line by line; below 1 is better. NaN where the other made none."""
        return self.own.line_cer / self.other.line_cer if self.other.line_cer else math.nan

    @property
    def time_ratio(self) -> float:
        return self.own.p50_ms / self.other.p50_ms if self.other.p50_ms else math.nan


@dataclass(frozen=True, slots=True)
class _Reading:
    text: str
    ms: float


@dataclass(frozen=True, slots=True)
class _Pair:
    script: str
    truth: list[str]
    own: _Reading
    other: _Reading


def is_here() -> bool:
    return shutil.which("tesseract") is not None


def readable_photos(cases: Sequence[Case], most: int) -> list[Case]:
    """Cases with one undamaged photo full of print that both can read, as many as ``most``, spread over the languages."""
    known = _installed()
    fit = [
        case
        for case in cases
        if case.damage is None and _LANGUAGES.get(case.print_language) in known and case.role != "read" and not case.circled
    ]
    by_language: dict[str, list[Case]] = {}
    for case in fit:
        by_language.setdefault(case.print_language, []).append(case)
    chosen: list[Case] = []
    while len(chosen) < min(most, len(fit)):
        chosen += [queue.pop(0) for queue in by_language.values() if queue]
    return chosen[:most]


def compared(cases: Sequence[Case]) -> Comparison | None:
    """Both readers on the same photos, in turn; None where there is nothing to compare."""
    from vision.look import read

    pairs: list[_Pair] = []
    for case in cases:
        photo = case.photos[0]
        truth, jpeg = [line.text for line in photo.prints], photo.jpeg()
        began = time.perf_counter()
        with Image.open(BytesIO(jpeg)) as image:
            reading = read(image)
        own = _Reading(reading.text, (time.perf_counter() - began) * 1000)
        pairs.append(_Pair(case.script.value if case.script else "", truth, own, _other(jpeg, case.print_language, truth)))
        case.forget()
    if not pairs:
        return None
    by_script = {name: [pair for pair in pairs if pair.script == name] for name in sorted({pair.script for pair in pairs})}
    return Comparison(len(pairs), *_both(pairs), scripts=tuple((name, *_both(some)) for name, some in by_script.items()))


def _both(pairs: Sequence[_Pair]) -> tuple[Reader, Reader]:
    own = _summed("ours", [(pair.truth, pair.own) for pair in pairs])
    return own, _summed("tesseract", [(pair.truth, pair.other) for pair in pairs])


def errors(truth: Sequence[str], text: str) -> tuple[int, int]:
    """Character errors in reading order, and line by line: each printed line where it fits best, and what was read beyond the print."""
    whole, read = bare("".join(truth)), bare(text)
    lines = sum(min(len(line), edits_inside(line, read)) for line in map(bare, truth))
    return min(edits(whole, read), len(whole)), min(lines + max(0, len(read) - len(whole)), len(whole))


def _summed(name: str, readings: Sequence[tuple[list[str], _Reading]]) -> Reader:
    counted = [errors(truth, reading.text) for truth, reading in readings]
    letters = sum(len(bare("".join(truth))) for truth, _ in readings)
    return Reader(
        name,
        sum(plain for plain, _ in counted) / letters,
        sum(by_line for _, by_line in counted) / letters,
        median(reading.ms for _, reading in readings),
    )


def _other(jpeg: bytes, language: str, truth: Sequence[str]) -> _Reading:
    tries = []
    for mode in _MODES:
        began = time.perf_counter()
        text = _tesseract(jpeg, language, mode)
        tries.append(_Reading(text, (time.perf_counter() - began) * 1000))
    return min(tries, key=lambda reading: errors(truth, reading.text)[1])


def _tesseract(jpeg: bytes, language: str, mode: str) -> str:
    command = ["tesseract", "stdin", "stdout", "-l", _LANGUAGES[language], "--psm", mode]
    done = subprocess.run(command, input=jpeg, capture_output=True, timeout=_DEADLINE_S, check=False)  # noqa: S603  (fixed words only)
    return done.stdout.decode("utf-8", "replace")


def _installed() -> frozenset[str]:
    done = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=_DEADLINE_S, check=False)  # noqa: S607
    return frozenset(done.stdout.split())


def comparison_json(found: Comparison) -> dict[str, Any]:
    def readers(*both: Reader) -> dict[str, Any]:
        return {one.name: {"cer": one.cer, "line_cer": one.line_cer, "p50_ms": one.p50_ms} for one in both}

    scripts = {script: readers(own, other) for script, own, other in found.scripts}
    return {
        "photos": found.photos,
        **readers(found.own, found.other),
        "script": scripts,
        "error_ratio": _plain(found.error_ratio),
        "time_ratio": _plain(found.time_ratio),
    }


def _plain(ratio: float) -> float | None:
    return None if math.isnan(ratio) else ratio
