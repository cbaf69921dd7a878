"""The words of ``words.toml`` as patterns over folded print."""

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

# Written without spaces, or with endings and articles joined to the word: a word boundary means nothing there.
_JOINED = re.compile(r"[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff]")


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """One case, no accents, ASCII digits."""
    return "".join(_folded_character(character) for character in unicodedata.normalize("NFKC", text))


@cache
def words(kind: str) -> re.Pattern[str]:
    """All words of a table, in every language. A space also matches stops or nothing, because recognisers lose spaces."""
    by_language: dict[str, list[str]] = _table()["words"][kind]
    listed = [word for some in by_language.values() for word in some]
    return re.compile("|".join(_pattern(word) for word in sorted(listed, key=len, reverse=True)))


@cache
def fields() -> dict[str, re.Pattern[str]]:
    """What identity papers say about somebody: a pattern for each kind of field."""
    by_kind: dict[str, list[str]] = _table()["fields"]
    return {kind: re.compile("|".join(map(_pattern, listed))) for kind, listed in by_kind.items()}


@cache
def account_lengths() -> dict[str, int]:
    """How long an IBAN of each country is."""
    lengths: dict[str, int] = _table()["account_lengths"]
    return lengths


def _pattern(word: str) -> str:
    plain = folded(word)
    body = r"\W*".join(re.escape(part) for part in plain.split())
    return body if _JOINED.search(plain) else rf"(?<![^\W\d_]){body}(?![^\W\d_])"


def _folded_character(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    base = "".join(part for part in unicodedata.normalize("NFD", character) if not "\u0300" <= part <= "\u036f")
    return unicodedata.normalize("NFC", base).lower().translate({ord(form): "ا" for form in "أإآ"})


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
