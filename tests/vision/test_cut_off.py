"""Print that runs out of the photo."""

from itertools import pairwise

import pytest
from PIL import Image

from vision.cut_off import Print, cut_sides, found_at
from vision.scaling import copy_of
from vision.types import Box, Problem, TextLine
from vision.verdict import reading_quality

SIGN = ["KEEP THIS DOOR CLOSED", "Parents answer for children", "Mind the gap at the step"]
ROWS: tuple[Box, ...] = ((95, 100, 640, 52), (95, 180, 600, 52), (95, 260, 560, 52))  # where the page below has its lines


@pytest.fixture
def sign(page):
    return page(SIGN, size=(900, 420), at=(100, 100), height=50)


def cut(image: Image.Image, *boxes: Box) -> list[Problem]:
    return cut_sides(copy_of(image, 640), [Print(box, 24, is_sure=True) for box in boxes])


def test_a_line_cut_through_at_the_top_or_bottom_is_noticed_though_nobody_finds_it(sign) -> None:
    assert cut(sign.crop((0, 126, 900, 420)), (95, 54, 600, 52), (95, 134, 560, 52)) == [Problem.CUT_TOP]
    assert cut(sign.crop((0, 0, 900, 290)), *ROWS[:2]) == [Problem.CUT_BOTTOM]


def test_a_margin_at_the_top_and_bottom_cuts_nothing(sign) -> None:
    assert cut(sign.crop((0, 88, 900, 330)), *((x, y - 88, width, height) for x, y, width, height in ROWS)) == []


def test_a_striped_cloth_beside_the_paper_is_no_print(sign) -> None:
    cloth = Image.new("RGB", (900, 60), (120, 60, 60))
    for x in range(0, 900, 30):
        cloth.paste((20, 20, 20), (x, 0, x + 12, 60))
    photo = Image.new("RGB", (900, 480), "white")
    photo.paste(cloth, (0, 0))
    photo.paste(sign.crop((0, 80, 900, 420)), (0, 60))
    assert cut(photo, *((x, y - 20, width, height) for x, y, width, height in ROWS)) == []


def test_lines_that_end_between_two_letters_at_the_side_are_cut_where_there_are_several(page) -> None:
    photo = page(["HHHHHHHHHHHH"] * 3, size=(900, 420), at=(100, 100), height=50)
    row = photo.convert("L").crop((300, 110, 900, 140)).resize((600, 1), Image.Resampling.BOX)
    ink = [x for x in range(600) if row.getpixel((x, 0)) < 250]
    right = 300 + next(x for x, following in pairwise(ink) if following > x + 2) + 4  # just behind a letter
    boxes = [(95, 100 + 80 * number, right - 95, 52) for number in range(3)]
    assert cut(photo.crop((0, 0, right, 420)), *boxes) == [Problem.CUT_RIGHT]
    assert cut(photo.crop((0, 0, right, 420)), boxes[0]) == []


def test_what_is_cut_through_and_looks_like_another_script_is_cut(sign) -> None:
    photo = sign.crop((0, 0, 900, 282))
    lines = tuple(TextLine(text=text, box=box, confidence=0.98) for text, box in zip(SIGN[:2], ROWS[:2], strict=True))
    quality = reading_quality(copy_of(photo, 640), lines, unread=((95, 260, 560, 22),))
    assert quality.problems == (Problem.CUT_BOTTOM,)


def test_a_place_has_as_many_letters_as_fit_into_it() -> None:
    assert found_at((0, 0, 550, 100)).letters == 10
