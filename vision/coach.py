"""How to take a better photo: one move that a person can make without seeing the screen."""

from vision.phrases import phrases
from vision.types import Quality


def hint(quality: Quality, language: str | None) -> str:
    """The move that mends the first problem, as one short speakable text; "" for a usable photo without problems."""
    if quality.problems:
        return phrases.say("retake-" + quality.problems[0].value.replace("_", "-"), language)
    return "" if quality.usable else phrases.say("retake-again", language)
