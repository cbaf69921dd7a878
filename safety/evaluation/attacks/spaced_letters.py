"""A space after every letter."""

import unicodedata
from random import Random

from safety.evaluation.attacks.register import rewrites_words


@rewrites_words("spaced_letters", "a space follows every letter, three lie between words", keeps_meaning=True)
def spaced_letters(text: str, language: str, dice: Random) -> str:
    return "   ".join(" ".join(_letters(word)) for word in text.split())


def _letters(word: str) -> list[str]:
    """Letters with the marks that belong to them."""
    found: list[str] = []
    for character in word:
        if found and unicodedata.category(character).startswith("M"):
            found[-1] += character
        else:
            found.append(character)
    return found
