"""Which language a short text is in: by its script, and within the Latin script by py3langid among the languages Sightline speaks.

A word or two ("color?", "Coca Cola?") says nothing about its language; then the caller's default holds.
"""

import math
import unicodedata
from collections import Counter
from functools import cache
from typing import Any

LATIN = ("en", "es", "fr", "de", "pt")
ENOUGH_WORDS = 3
ENOUGH_LETTERS = 4
CLEARLY = 5.0  # by which the logarithm of the likelihood must be better than the default's

#: The first word of a letter's Unicode name -> language. Han is settled below: kana beside it makes it Japanese.
SCRIPTS = {
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "DEVANAGARI": "hi",
    "ARABIC": "ar",
    "CYRILLIC": "ru",
    "HANGUL": "ko",
    "THAI": "th",
    "TAMIL": "ta",
    "BENGALI": "bn",
    "TELUGU": "te",
    "GREEK": "el",
    "HEBREW": "he",
}


def identify(text: str, default: str) -> str:
    """A primary subtag; ``default`` where the text does not tell."""
    scripts = Counter(unicodedata.name(letter, "?").split(maxsplit=1)[0].split("-")[0] for letter in text if letter.isalpha())
    if not scripts:
        return default
    # A foreign word in a Japanese or Hindi sentence is common; the reverse is rare. So any native script outweighs Latin letters.
    native = Counter({script: count for script, count in scripts.items() if script in SCRIPTS or script == "CJK"})
    if sum(native.values()) * 3 < scripts["LATIN"]:
        # A Latin voice is silent at other letters, and a voice of those letters can read Latin ones.
        own = sum(count for script, count in native.items() if default in _languages_of(script))
        return default if own >= ENOUGH_LETTERS else _latin(text, default)
    if not native:
        return default
    if native["HIRAGANA"] or native["KATAKANA"]:
        return "ja"
    script = native.most_common(1)[0][0]
    if script == "CJK":
        return default if default in ("ja", "zh") else "zh"
    return SCRIPTS[script]


def _languages_of(script: str) -> tuple[str, ...]:
    return ("zh", "ja") if script == "CJK" else (SCRIPTS[script],)


def _latin(text: str, default: str) -> str:
    if sum(any(letter.isalpha() for letter in word) for word in text.split()) < ENOUGH_WORDS:
        return default
    scores: dict[str, float] = dict(_rank()(text))
    best = max(scores, key=scores.__getitem__)
    return default if scores[best] - scores.get(default, -math.inf) < CLEARLY else best


@cache
def _rank() -> Any:
    import py3langid

    py3langid.set_languages(list(LATIN))
    return py3langid.rank
