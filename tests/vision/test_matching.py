"""Two photos' colours beside each other."""

import pytest

from vision.matching import Degree, likeness
from vision.types import Colour


def colour(name: str, rgb: tuple[int, int, int], share: float = 0.8) -> Colour:
    return Colour(name=name, rgb=rgb, share=share)


@pytest.mark.parametrize(
    ("one", "other", "degree", "second_is"),
    [
        (("navy", (22, 32, 78)), ("navy", (24, 34, 84)), Degree.ALIKE, None),
        (("red", (200, 30, 40)), ("red", (205, 34, 46)), Degree.ALIKE, None),
        (("blue", (60, 110, 220)), ("blue", (40, 70, 170)), Degree.SHADES, "darker"),
        (("green", (30, 110, 50)), ("green", (80, 170, 100)), Degree.SHADES, "lighter"),
        (("navy", (22, 32, 78)), ("black", (20, 20, 24)), Degree.NEAR, "darker"),
        (("light-grey", (200, 200, 200)), ("white", (240, 240, 240)), Degree.NEAR, "lighter"),
        (("black", (15, 15, 15)), ("white", (245, 245, 245)), Degree.DIFFERENT, "lighter"),
        (("red", (200, 30, 40)), ("green", (30, 150, 60)), Degree.DIFFERENT, "lighter"),
        (("blue", (40, 90, 220)), ("purple", (128, 30, 140)), Degree.DIFFERENT, None),
    ],
)
def test_how_alike_two_main_colours_are(one, other, degree: Degree, second_is: str | None) -> None:
    seen = likeness((colour(*one),), (colour(*other),))
    assert seen.degree is degree
    if degree in {Degree.ALIKE, Degree.SHADES, Degree.NEAR}:
        assert seen.second_is == second_is


def test_a_second_colour_counts_only_where_the_other_has_nothing_like_it() -> None:
    navy, white, grey = colour("navy", (22, 32, 78)), colour("white", (240, 240, 240), 0.3), colour("light-grey", (215, 215, 215), 0.3)
    assert likeness((navy, white), (navy,)).only_first == (white,)
    assert likeness((navy,), (navy, white)).only_second == (white,)
    assert likeness((navy, white), (navy, grey)).only_first == ()
