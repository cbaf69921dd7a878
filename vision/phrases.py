"""The sentences and words that vision speaks, in every language of ours."""

from pathlib import Path

from common.phrases import Phrases
from vision import places
from vision.things.names import KNOWN
from vision.types import Light, Thing

phrases = Phrases(Path(__file__).parent / "messages")


def colour_name(name: str, language: str | None) -> str:
    """``("dark-blue", "de")`` -> ``"dunkelblau"``. Raises KeyError for a name that is not in ``vision.colours.NAMES``."""
    return phrases.say(f"colour-{name}", language)


def light_sentences(light: Light, language: str | None) -> tuple[str, ...]:
    """How light it is, and where more light comes from if one side is clearly brighter. Whole sentences."""
    level = phrases.say(f"light-{light.level}", language)
    return (level, phrases.say(f"light-from-{light.brighter_side}", language)) if light.brighter_side else (level,)


def thing_name(name: str, language: str | None, count: int = 1) -> str:
    """``("cup", "en", 2)`` -> ``"2 cups"``, as after "I see". Raises KeyError for a name that is not in ``vision.things.names.NAMES``."""
    return phrases.say(f"thing-{name}", language, count=count)


def place_on_clock(thing: Thing, size: tuple[int, int], language: str | None) -> str:
    """Where a thing lies in a photo of ``size``: "at 2 o’clock, near". Near and far are only told where that is plain."""
    hour = places.hour(thing.box, size)
    place = phrases.say("place-middle", language) if hour is None else phrases.say("place-clock", language, hour=hour)
    near = places.nearness(thing.box, size, KNOWN[thing.name].metres)
    return phrases.say(f"place-{near}", language, place=place) if near else place


def place_by_side(thing: Thing, size: tuple[int, int], language: str | None) -> str:
    """Where a thing lies, plainly: "on the left", "at the top right"."""
    return phrases.say(f"place-{places.side(thing.box, size)}", language)
