"""The words of the page: one JSON file per language, read by the server for the first paint and by the browser afterwards."""

import json
from functools import cache
from pathlib import Path

from common.languages import spoken

DIRECTORY = Path(__file__).resolve().parent.parent / "static" / "assistant" / "words"
RIGHT_TO_LEFT = frozenset({"ar"})


@cache
def words(language: str) -> dict[str, str]:
    """Every word of the page in ``language``; English where we do not speak it."""
    loaded: dict[str, str] = json.loads((DIRECTORY / f"{spoken(language)}.json").read_text(encoding="utf-8"))
    return loaded


def direction(language: str) -> str:
    return "rtl" if spoken(language) in RIGHT_TO_LEFT else "ltr"
