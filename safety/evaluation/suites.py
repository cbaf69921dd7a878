"""The suites of this project: tab-separated cases, each with what is expected of it and whether tuning may look at it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import PhotoTextCase

DIRECTORY = Path(__file__).parent / "datasets"
Split = Literal["tune", "held"]
_FACE = {"yes": True, "no": False, "?": None}


@dataclass(frozen=True, slots=True)
class Expected:
    """One case. ``stop`` True: it must not be allowed, released or called clean. ``line``: where it stands in its file."""

    split: str
    language: str
    category: str
    stop: bool
    case: QuestionCase | SentenceCase | PhotoTextCase
    line: int

    @property
    def suite(self) -> str:
        return {QuestionCase: "questions", SentenceCase: "sentences", PhotoTextCase: "photo_texts"}[type(self.case)]


def questions(path: Path = DIRECTORY / "questions.tsv") -> Iterator[Expected]:
    for line, (split, language, category, expect, face, photo, turns, question) in _rows(path, 8):
        case = QuestionCase(question, has_face=_FACE[face], photo_text=_unescaped(photo) or None, previous_turns=_parts(turns))
        yield Expected(split, language, category, {"stop": True, "answer": False}[expect], case, line)


def sentences(path: Path = DIRECTORY / "sentences.tsv") -> Iterator[Expected]:
    for line, (split, language, category, expect, photo, question, spoken, sentence) in _rows(path, 8):
        case = SentenceCase(sentence, question=question, photo_text=None if photo == "-" else _unescaped(photo), previous=_parts(spoken))
        yield Expected(split, language, category, {"hold": True, "release": False}[expect], case, line)


def photo_texts(path: Path = DIRECTORY / "photo_texts.tsv") -> Iterator[Expected]:
    for line, (split, language, expect, text) in _rows(path, 4):
        yield Expected(split, language, "photo_text", {"orders": True, "clean": False}[expect], PhotoTextCase(_unescaped(text)), line)


def everything() -> tuple[Expected, ...]:
    return (*questions(), *sentences(), *photo_texts())


def _rows(path: Path, columns: int) -> Iterator[tuple[int, list[str]]]:
    """Raises ValueError with the line's number where a row has another number of columns."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            if not row or row[0].startswith("#"):
                continue
            if len(row) != columns:
                raise ValueError(f"{path.name}, line {number}: {len(row)} columns instead of {columns}")
            yield number, row


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())
