"""Fine print on a large photo, found by a second, closer look at the right part."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from vision.look import read
from vision.scaling import copy_of
from vision.text import searched_longest
from vision.text.closer import WINDOW, parts_worth_a_look, put_together
from vision.text.layout import Placed
from vision.types import Box, TextLine

PRINT = ["SUNNY FARM OAT BISCUITS", "Best before 12.03.2027", "Ingredients: oats, sugar,", "wheat flour, salt."]


def table(size: tuple[int, int], *, letters: int = 0, at: tuple[int, int] = (2300, 1500)) -> Image.Image:
    """A soft, uneven table under a camera's noise, with a small label on it when ``letters`` (their height in pixels) is given."""
    chance = np.random.default_rng(7)
    coarse = chance.integers(100, 150, (size[1] // 48, size[0] // 48, 3), dtype=np.uint8)
    photo = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    if letters:
        draw = ImageDraw.Draw(photo)
        x, y = at
        draw.rectangle([x - 2 * letters, y - 2 * letters, x + 16 * letters, y + 9 * letters], fill=(235, 232, 220))
        for row, line in enumerate(PRINT):
            draw.text((x, y + row * letters * 1.7), line, font=ImageFont.load_default(letters), fill=(30, 30, 35))
    noisy = np.asarray(photo).astype(np.float32) + chance.normal(0, 4, (size[1], size[0], 1)).astype(np.float32)
    out = BytesIO()
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7)).save(out, "JPEG", quality=90)
    return Image.open(BytesIO(out.getvalue())).convert("RGB")


def placed(text: str, confidence: float, box: Box) -> Placed:
    x, y, width, height = box
    quad = np.array([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], dtype=np.float32)
    return Placed(quad=quad, line=TextLine(text=text, box=box, confidence=confidence))


def test_letters_of_eighteen_pixels_on_twelve_megapixels_are_read() -> None:
    lines = read(table((4032, 3024), letters=18)).lines
    assert lines is not None
    assert [line.text.replace(" ", "") for line in lines] == [line.replace(" ", "") for line in PRINT]
    assert all(2200 < line.box[0] < 2400 for line in lines)
    assert all(1450 < line.box[1] < 1750 for line in lines)


def test_a_table_without_print_is_not_looked_at_twice() -> None:
    copy = copy_of(table((4032, 3024)), 2400)
    assert parts_worth_a_look(copy, [], searched_longest(copy.size)) == []


def test_a_photo_that_was_searched_in_its_own_size_is_not_looked_at_twice() -> None:
    copy = copy_of(table((1000, 750), letters=18, at=(300, 300)), 2400)
    assert parts_worth_a_look(copy, [], searched_longest(copy.size)) == []


def test_the_part_holds_the_print_and_is_no_larger_than_a_window() -> None:
    copy = copy_of(table((4032, 3024), letters=18), 2400)
    (part,) = parts_worth_a_look(copy, [], searched_longest(copy.size))
    assert part[0] < 2300
    assert part[1] < 1500
    assert part[0] + part[2] > 2300 + 200
    assert max(part[2:]) <= WINDOW + 200


def test_print_that_was_read_surely_is_not_looked_at_twice() -> None:
    copy = copy_of(table((4032, 3024), letters=40), 2400)
    sure = [placed(line, 0.99, (2280, 1485 + int(row * 68), 660, 92)) for row, line in enumerate(PRINT)]
    assert parts_worth_a_look(copy, sure, searched_longest(copy.size)) == []


def test_the_closer_look_replaces_the_first_one_there_and_only_there() -> None:
    first = [placed("SALE", 0.99, (10, 10, 90, 30)), placed("Eest bef", 0.6, (500, 500, 90, 20))]
    closer = [placed("Best before 2027", 0.98, (498, 498, 180, 24))]
    both = put_together(first, closer, (450, 450, 300, 100))
    assert [item.line.text for item in both] == ["SALE", "Best before 2027"]


def test_a_closer_look_that_says_less_is_not_taken() -> None:
    first = [placed("Best before", 0.95, (500, 500, 90, 20))]
    assert put_together(first, [placed("Bes", 0.95, (500, 500, 30, 20))], (450, 450, 300, 100)) == first
