"""Lists of words, kept as TOML beside the code: what people say, and what is printed on things."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from assistant.providers.embedded.folding import phrase_pattern


@cache
def load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


class Words:
    """A set of phrases searched together; the longest match at the earliest place wins."""

    def __init__(self, phrases: list[str]) -> None:
        self.phrases = phrases
        self._patterns = [phrase_pattern(phrase) for phrase in phrases]

    def search(self, plain: str) -> re.Match[str] | None:
        found = [match for pattern in self._patterns if (match := pattern.search(plain))]
        return max(found, key=lambda match: (-match.start(), match.end() - match.start()), default=None)

    def all(self, plain: str) -> list[re.Match[str]]:
        return [match for pattern in self._patterns for match in pattern.finditer(plain)]


@cache
def labels(name: str) -> dict[str, Words]:
    """The printed labels of one finder: every kind of label with its words in all languages."""
    table = load(Path(__file__).parent / "finders" / "labels" / f"{name}.toml")
    return {kind: Words([phrase for phrases in by_language.values() for phrase in phrases]) for kind, by_language in table.items()}
