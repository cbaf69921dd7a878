"""Where things lie, for somebody who holds the photo before them."""

import pytest

from common.languages import LANGUAGES
from vision.phrases import phrases, place_by_side, place_on_clock
from vision.places import hour, nearness, side
from vision.types import Thing

SIZE = (1000, 800)


def at(x: int, y: int, length: int = 40) -> tuple[int, int, int, int]:
    return x - length // 2, y - length // 2, length, length


@pytest.mark.parametrize(
    ("x", "y", "told"),
    [(500, 40, 12), (960, 400, 3), (500, 760, 6), (40, 400, 9), (800, 226, 2), (650, 140, 1), (200, 574, 8), (500, 400, None)],
)
def test_a_place_is_told_as_on_a_clock_face_over_the_photo(x: int, y: int, told: int | None) -> None:
    assert hour(at(x, y), SIZE) == told


def test_what_fills_the_photo_is_in_the_middle_though_its_centre_is_not() -> None:
    box = (0, 0, 700, 700)
    assert hour(box, SIZE) is None
    assert side(box, SIZE) == "middle"


@pytest.mark.parametrize(
    ("x", "y", "told"),
    [(100, 400, "left"), (900, 400, "right"), (500, 80, "top"), (500, 720, "bottom"), (500, 400, "middle"), (900, 80, "top-right")],
)
def test_a_place_is_told_plainly_by_thirds(x: int, y: int, told: str) -> None:
    assert side(at(x, y), SIZE) == told


def test_nearness_is_told_by_how_large_such_a_thing_usually_is() -> None:
    assert nearness(at(500, 400, 200), SIZE, metres=0.1) == "near"  # a cup
    assert nearness(at(500, 400, 200), SIZE, metres=0.9) is None  # a chair
    assert nearness(at(500, 400, 80), SIZE, metres=0.9) == "far"
    assert nearness(at(500, 400, 200), SIZE, metres=4.0) == "far"  # a car


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hour_and_every_side_is_said_in_other_words(language: str) -> None:
    hours = {phrases.say("place-clock", language, hour=one) for one in range(1, 13)}
    assert len(hours) == 12
    sides = {place_by_side(Thing(name="cup", box=at(x, y), confidence=0.9), SIZE, language) for x in (50, 500, 950) for y in (50, 400, 750)}
    assert len(sides) == 9


def test_a_place_is_said_in_words() -> None:
    cup = Thing(name="cup", box=at(800, 226, 200), confidence=0.9)
    assert place_on_clock(cup, SIZE, "en") == "at 2 o’clock, near"
    assert place_on_clock(cup, SIZE, "es") == "a las dos, cerca"
    assert place_by_side(cup, SIZE, "de") == "oben rechts"
