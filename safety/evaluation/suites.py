"""The suites of this project: tab-separated cases, each with what is expected of it and whether tuning may look at it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import PhotoTextCase

DIRECTORY = Path(__file__).parent / "datasets"
REVIEWED = "reviewed"  # what people decided about real questions, exported from the moderators' console; there may be none
UNSEEN = frozenset({"heldout", REVIEWED})  # the splits that training never touches
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


#: The names of each suite's columns.
COLUMNS = {
    "questions": (
        "split",
        "language",
        "category",
        "expect",
        "face (yes, no, ?)",
        "photo text",
        "earlier questions (separated by |)",
        "question",
    ),
    "sentences": (
        *("split", "language", "category", "expect (hold, release)", "photo text (-: not read)", "question"),
        *("already spoken (separated by |)", "sentence"),
    ),
    "photo_texts": ("split", "language", "expect (orders, clean)", "text"),
}


def line(expected: Expected) -> str:
    """The case as a line of its suite's file, which the readers above read back. Raises ValueError for words that no line can hold."""
    beginning = (expected.split, expected.language)
    cells: tuple[str, ...]
    match expected.case:
        case QuestionCase() as case:
            face = {flag: word for word, flag in _FACE.items()}[case.has_face]
            words = (_escaped(case.photo_text or ""), _joined(case.previous_turns), case.question)
            cells = (*beginning, expected.category, "stop" if expected.stop else "answer", face, *words)
        case SentenceCase() as case:
            words = (case.question, _joined(case.previous), case.sentence)
            photo = "-" if case.photo_text is None else _escaped(case.photo_text)
            cells = (*beginning, expected.category, "hold" if expected.stop else "release", photo, *words)
        case case:
            cells = (*beginning, "orders" if expected.stop else "clean", _escaped(case.text))
    if any(sign in cell for cell in cells for sign in "\t\r\n\0"):
        raise ValueError("a cell is one line without tabs")
    return "\t".join(cells)


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


def _escaped(text: str) -> str:
    if "\\n" in text or text == "-":
        raise ValueError("this text means something else in a file")
    return text.replace("\n", "\\n")


def _joined(parts: tuple[str, ...]) -> str:
    if any("|" in part or part != part.strip() or not part for part in parts):
        raise ValueError("a part has no | and no space around it")
    return " | ".join(parts)


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n")


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|") if part.strip())
