"""Cases as JSON objects: the three kinds of lines that ``judge`` and the evaluation read."""

from dataclasses import dataclass
from typing import Any

from safety.engine.types import QuestionCase, SentenceCase


class CaseError(ValueError):
    """An object that is no case; the message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class PhotoTextCase:
    text: str


def case_of(row: Any) -> QuestionCase | SentenceCase | PhotoTextCase:
    """The case that a decoded line describes. Raises CaseError.

    With "sentence": a sentence. With "kind": "photo_text": a photo's text. Else with "question": a question. Keys beyond those of issue
    shape ("expect", "category", ...) are left alone.
    """
    if not isinstance(row, dict):
        raise CaseError("not a JSON object")
    if "sentence" in row:
        return SentenceCase(
            sentence=_text(row, "sentence"),
            question=_maybe(row, "question") or "",
            language=_maybe(row, "language"),
            has_face=_flag(row),
            photo_text=_maybe(row, "ocr_text"),
            previous=_texts(row, "previous"),
            previous_turns=_texts(row, "previous_turns"),
        )
    if row.get("kind") == "photo_text":
        return PhotoTextCase(_text(row, "ocr_text"))
    if "question" in row:
        return QuestionCase(
            question=_text(row, "question"),
            language=_maybe(row, "language"),
            has_face=_flag(row),
            photo_text=_maybe(row, "ocr_text"),
            previous_turns=_texts(row, "previous_turns"),
        )
    raise CaseError('neither "question", "sentence" nor "kind": "photo_text"')


def _text(row: dict[str, Any], key: str) -> str:
    if not isinstance(row.get(key), str):
        raise CaseError(f'"{key}" must be a string')
    return str(row[key])


def _maybe(row: dict[str, Any], key: str) -> str | None:
    return None if row.get(key) is None else _text(row, key)


def _flag(row: dict[str, Any]) -> bool | None:
    flag = row.get("has_face")
    if flag is not None and not isinstance(flag, bool):
        raise CaseError('"has_face" must be true, false or null')
    return flag


def _texts(row: dict[str, Any], key: str) -> tuple[str, ...]:
    texts = row.get(key) or ()
    if isinstance(texts, str):
        return (texts,)
    if not isinstance(texts, (list, tuple)):
        raise CaseError(f'"{key}" must be a list of strings')
    found = []
    for text in texts:
        if isinstance(text, dict):  # a turn with its answer: the question counts
            text = text.get("question") or text.get("sentence") or text.get("content")
        if not isinstance(text, str):
            raise CaseError(f'"{key}" must be a list of strings')
        found.append(text)
    return tuple(found)
