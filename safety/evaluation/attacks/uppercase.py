"""Shouted."""

from random import Random

from safety.evaluation.attacks.register import rewrites_words


@rewrites_words("uppercase", "everything in capitals", keeps_meaning=True)
def uppercase(text: str, language: str, dice: Random) -> str:
    return text.upper()
