"""The drawn photos: the same for the same seed, legible, spoiled as much as they say, and asked about in all our languages."""

import random

import numpy as np
import pytest

from assistant.evaluation.cases import Case, all_cases
from assistant.evaluation.damage import Damage, damaged
from assistant.evaluation.fonts import Script, can_draw
from assistant.evaluation.questions import wordings
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Kind
from common.languages import LANGUAGES

pytestmark = pytest.mark.skipif(not can_draw(Script.LATIN), reason="Debian's fonts-dejavu-core and fonts-noto-core are not here")


def sheet() -> Sheet:
    drawn = Sheet(300, 200)
    drawn.text("BEST BEFORE", 20, 60, 24)
    drawn.text("12 MAR 2027", 20, 120, 24, role="expiry")
    return drawn


def test_the_same_seed_gives_the_same_cases_and_another_seed_others() -> None:
    def told(seed: int) -> list[tuple[str, str]]:
        return [(case.name, case.question) for case in all_cases(seed)]

    assert told(1) == told(1)
    assert told(1) != told(2)


def test_a_case_draws_the_same_photo_again() -> None:
    case = next(all_cases(3))
    first = case.photos[0].rgb
    case.forget()
    assert np.array_equal(first, case.photos[0].rgb)


def test_names_are_unique_and_every_kind_is_asked() -> None:
    cases = list(all_cases(1))
    assert len({case.name for case in cases}) == len(cases)
    assert {case.kind for case in cases} == set(Kind)
    assert {case.language for case in cases} == set(LANGUAGES)


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_worded_in_every_language(kind: Kind) -> None:
    assert all(len(wordings(kind, language)) >= (4 if language in {"en", "de", "es", "fr"} else 1) for language in LANGUAGES)


def test_print_lies_where_the_photo_shows_it() -> None:
    photo = photograph(sheet(), random.Random(1), megapixels=1)
    (line,) = photo.by_role("expiry")
    left, top, right, bottom = (round(edge) for edge in line.box)
    inside = photo.rgb[top:bottom, left:right].mean(axis=2)
    assert inside.min() < 90 < 150 < inside.max()
    assert 0 < line.letter < bottom - top + 4


@pytest.mark.parametrize(
    ("damage", "readable"),
    [
        (Damage("blur", 0.1), True),
        (Damage("blur", 0.3), None),
        (Damage("blur", 0.6), False),
        (Damage("far", 12), True),
        (Damage("far", 3), False),
        (Damage("turned", 180), True),
        (Damage("glare"), False),
        (Damage("cut left"), False),
    ],
)
def test_whether_it_can_still_be_read_follows_from_the_amount(damage: Damage, readable: bool | None) -> None:
    assert damage.readable is readable
    assert bool(damage.problems) == (readable is False)


SPOILED = [
    *(Damage("blur", 0.6), Damage("shaken sideways", 1), Damage("shaken up and down", 1), Damage("noise", 60), Damage("dark", 10)),
    *(Damage("far", 8), Damage("turned", 90), Damage("askew", 0.1), Damage("glare"), Damage("glare beside"), Damage("thumb")),
    *(Damage("cut left"), Damage("cut right"), Damage("cut top"), Damage("cut bottom")),
]


@pytest.mark.parametrize("damage", SPOILED, ids=str)
def test_every_damage_spoils_the_pixels_and_moves_the_print_with_them(damage: Damage) -> None:
    photo = photograph(sheet(), random.Random(1), megapixels=0.5)
    spoiled = damaged(photo, damage, "expiry", random.Random(2))
    assert len(spoiled.prints) == len(photo.prints)
    assert spoiled.rgb.dtype == np.uint8
    assert spoiled.size != photo.size or not np.array_equal(spoiled.rgb, photo.rgb)


def test_from_farther_away_the_letters_are_as_small_as_said() -> None:
    photo = damaged(photograph(sheet(), random.Random(1), megapixels=1), Damage("far", 6), "expiry", random.Random(2))
    assert photo.by_role("expiry")[0].letter == pytest.approx(6, rel=0.05)


def test_a_circle_goes_around_the_print_that_is_meant() -> None:
    case: Case = next(case for case in all_cases(1) if case.circled)
    region = case.region
    assert region is not None
    left, top, width, height = region.pixels(case.photos[0].size)
    for line in case.photos[0].by_role(case.circled):
        x, y = line.corners.mean(axis=0)
        assert left < x < left + width
        assert top < y < top + height
