"""Print and speech made comparable: one case, no accents, ASCII digits, and every character still at its own place."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# Written without spaces between words, so a word boundary means nothing there.
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿豈-﫿฀-๿가-힯]")
_ARABIC = re.compile(r"[؀-ۿ]")


@dataclass(frozen=True, slots=True)
class Folded:
    """``clean`` is the text in normal form C/K; ``plain`` has the same length, so a span found in one can be cut from the other."""

    clean: str
    plain: str


@lru_cache(maxsize=4096)
def fold(text: str) -> Folded:
    clean = unicodedata.normalize("NFKC", text)
    return Folded(clean, "".join(_fold_character(character) for character in clean))


def folded(text: str) -> str:
    return fold(text).plain


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    if "A" <= character <= "Z":
        return character.lower()
    # Only the marks of the European scripts are dropped; a Japanese or Hindi mark makes another letter.
    base = "".join(part for part in unicodedata.normalize("NFD", character) if not "\u0300" <= part <= "\u036f")
    lowered = unicodedata.normalize("NFC", base).lower()
    if lowered in "أإآ" and lowered:
        return "ا"
    return lowered if len(lowered) == 1 else character


def unspaced(text: str) -> bool:
    """Whether the text is in a script that puts no spaces between words."""
    return bool(_UNSPACED.search(text))


@lru_cache(maxsize=8192)
def phrase_pattern(phrase: str) -> re.Pattern[str]:
    """A phrase of a lexicon as a pattern over folded text.

    ``*`` stands for the rest of a word, `` .. `` for up to five words in between, ``^`` for the start, ``$`` for the end. A space matches
    any run of spaces and stops, or none, because recognisers lose spaces.
    """
    at_start, at_end = phrase.startswith("^"), phrase.endswith("$")
    body = folded(phrase.removeprefix("^").removesuffix("$").strip())
    apart = not unspaced(body)
    pieces = []
    for word in re.split(r"(\s+\.\.\s+|\s+|\*)", body):
        if word == "*":
            pieces.append(r"\S*" if apart else r".{0,6}")
        elif ".." in word:
            pieces.append(r"(?:\W+\S+){0,5}?\W+" if apart else r".{0,10}?")
        elif word.isspace():
            pieces.append(r"\W*")
        else:
            pieces.append(re.escape(word))
    pattern = "".join(pieces)
    if _ARABIC.search(body):
        pattern = r"(?:[وفبلك]?(?:ال)?|لل)" + pattern
    if at_start:
        pattern = r"^\W*" + pattern
    elif apart:
        pattern = r"(?<![^\W\d_])" + pattern
    if at_end:
        pattern += r"\W*$"
    elif apart and not body.endswith("*"):
        pattern += r"(?![^\W\d_])"
    return re.compile(pattern)
