"""Whether certain words stand in print, in the language they were asked in or another."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine


@dataclass(frozen=True, slots=True)
class WordMatch:
    """``share`` of the words that were found, 0..1; ``lines`` where; ``missing`` the words that were not."""

    share: float
    lines: tuple[TextLine, ...]
    missing: tuple[str, ...]


def match_words(words: Sequence[str], lines: Sequence[TextLine]) -> WordMatch:
    found: dict[str, list[TextLine]] = {word: [line for line in lines if _stands_in(word, folded(line.text))] for word in words}
    missing = tuple(word for word, where in found.items() if not where)
    used = {id(line) for where in found.values() for line in where[:1]}
    share = (len(found) - len(missing)) / len(found) if found else 0.0
    return WordMatch(share, tuple(line for line in lines if id(line) in used), missing)


def _stands_in(word: str, plain: str) -> bool:
    if word in plain and (len(word) > 3 or re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", plain) or word[0] > "⺀"):
        return True
    if len(word) > 3 and word.endswith("s") and re.search(rf"(?<![^\W_]){re.escape(word[:-1])}(?![^\W_])", plain):
        return True
    if len(word) >= 5 and any(_alike(word, token) for token in re.findall(r"[^\W\d_]{4,}", plain)):
        return True
    return any(words.search(plain) for words in labels("things").values() if words.search(word))


def _alike(word: str, token: str) -> bool:
    """The same word but for an ending or one misread letter."""
    if abs(len(word) - len(token)) > 2:
        return False
    if token.startswith(word) or word.startswith(token):
        return True
    return word[0] == token[0] and SequenceMatcher(None, word, token).ratio() > 0.86
