"""What a person calls for, read by words alone: texts in clauses, and the lists of words that calls are made of.

A list is a TOML file beside this one, with a table for each language. Its patterns are those of safety/engine/lexicon.py; beside them,
``(a|b)*`` is any of these, up to thrice.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from common.languages import FALLBACK, LANGUAGES, spoken
from safety.engine.lexicon import Lexicon
from safety.engine.wording import unquoted, words

_ENDS_OF_CLAUSE = re.compile(r"[.?!;,\n。？！；，、؟،؛।]+|\s[-–—]+\s")


def clauses(text: str) -> list[tuple[str, ...]]:
    """The words of each clause; what stands between quotation marks is somebody else's word."""
    return [tokens for clause in _ENDS_OF_CLAUSE.split(unquoted(text)) if (tokens := words(clause))]


def languages_to_try(language: str) -> tuple[str, ...]:
    """The one that was named first, then English, then every other: people mix them."""
    return tuple(dict.fromkeys((spoken(language), FALLBACK, *LANGUAGES)))


@cache
def patterns(name: str, language: str) -> dict[str, list[str]]:
    """``{concept: [pattern]}`` of ``<name>.toml``."""
    table: dict[str, Any] = tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    return {concept: [_written_out(one) for one in written] for concept, written in table[language].items()}


@cache
def call_words(name: str, language: str) -> Lexicon:
    return Lexicon(language, patterns(name, language))


def _written_out(pattern: str) -> str:
    """``"(a|b)* c"`` -> ``"(a|b)? (a|b)? (a|b)? c"``: what the lexicon's patterns do not have."""
    while (end := pattern.find(")*")) >= 0:
        depth, start = 1, end
        while depth:
            start -= 1
            depth += (pattern[start] == ")") - (pattern[start] == "(")
        pattern = pattern[:start] + f"{pattern[start : end + 1]}? " * 3 + pattern[end + 2 :]
    return pattern
