"""The sentences and words that vision speaks, in every language of ours."""

from pathlib import Path

from common.phrases import Phrases
from vision.types import Light

phrases = Phrases(Path(__file__).parent / "messages")


def colour_name(name: str, language: str | None) -> str:
    """``("dark-blue", "de")`` -> ``"dunkelblau"``. Raises KeyError for a name that is not in ``vision.colours.NAMES``."""
    return phrases.say(f"colour-{name}", language)


def light_sentences(light: Light, language: str | None) -> tuple[str, ...]:
    """How light it is, and where more light comes from if one side is clearly brighter. Whole sentences."""
    level = phrases.say(f"light-{light.level}", language)
    return (level, phrases.say(f"light-from-{light.brighter_side}", language)) if light.brighter_side else (level,)
