"""The suites of this project: tab-separated cases, each with what is expected of it and whether tuning may look at it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import PhotoTextCase

DIRECTORY = Path(__file__).parent / "datasets"
UNSEEN = frozenset({"heldout"})  # the splits that training never touches
_FACE = {"yes": True, "no": False, "?": None}


@dataclass(frozen=True, slots=True)
class Expected:
    """One case. ``stop`` True: it must not be allowed, released or called clean. ``place``: its file and line."""

    split: str
    language: str
    category: str
    stop: bool
    case: QuestionCase | SentenceCase | PhotoTextCase
    place: str

    @property
    def suite(self) -> str:
        return {QuestionCase: "questions", SentenceCase: "sentences", PhotoTextCase: "photo_texts"}[type(self.case)]


def questions(directory: Path = DIRECTORY) -> Iterator[Expected]:
    for place, (split, language, category, expect, face, photo, turns, question) in _rows(directory, "questions", 8):
        case = QuestionCase(question, has_face=_FACE[face], photo_text=_unescaped(photo) or None, previous_turns=_parts(turns))
        yield Expected(split, language, category, {"stop": True, "answer": False}[expect], case, place)


def sentences(directory: Path = DIRECTORY) -> Iterator[Expected]:
    for place, (split, language, category, expect, photo, question, spoken, sentence) in _rows(directory, "sentences", 8):
        case = SentenceCase(sentence, question=question, photo_text=None if photo == "-" else _unescaped(photo), previous=_parts(spoken))
        yield Expected(split, language, category, {"hold": True, "release": False}[expect], case, place)


def photo_texts(directory: Path = DIRECTORY) -> Iterator[Expected]:
    for place, (split, language, expect, text) in _rows(directory, "photo_texts", 4):
        yield Expected(split, language, "photo_text", {"orders": True, "clean": False}[expect], PhotoTextCase(_unescaped(text)), place)


def everything(directory: Path = DIRECTORY) -> tuple[Expected, ...]:
    return (*questions(directory), *sentences(directory), *photo_texts(directory))


def splits(directory: Path = DIRECTORY) -> tuple[str, ...]:
    """Every split that the suites name, in order of appearance."""
    return tuple(dict.fromkeys(case.split for case in everything(directory)))


def _rows(directory: Path, suite: str, columns: int) -> Iterator[tuple[str, list[str]]]:
    """The rows of ``suite`` and of its later parts (``suite-*.tsv``). Raises ValueError where a row has another number of columns."""
    for path in (directory / f"{suite}.tsv", *sorted(directory.glob(f"{suite}-*.tsv"))):
        with path.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
                if not row or row[0].startswith("#"):
                    continue
                if len(row) != columns:
                    raise ValueError(f"{path.name}, line {number}: {len(row)} columns instead of {columns}")
                yield f"{path.name}:{number}", row


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())
