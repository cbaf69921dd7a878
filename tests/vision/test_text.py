"""Reading print: what it says, in which order, whichever way up, and how sure we are."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from vision.look import read
from vision.text import _plain_width, _without_strays
from vision.text.layout import Placed, in_reading_order
from vision.types import Region, TextLine

LABEL = ["PARACETAMOL 500 mg", "Take one tablet with water", "EXP 03/2027 LOT 4417"]


def words(reading) -> str:
    return " ".join(line.text for line in reading.lines).replace(" ", "").lower()


def test_a_label_is_read_line_by_line(page) -> None:
    reading = read(page(LABEL))
    assert words(reading) == "".join(LABEL).replace(" ", "").lower()
    assert len(reading.lines) == 3
    assert all(line.confidence > 0.85 for line in reading.lines)
    assert reading.quality.usable
    assert not reading.quality.problems


@pytest.mark.parametrize("quarter_turns", [1, 2, 3])
def test_a_label_lying_on_its_side_or_head_is_read_in_order(page, quarter_turns: int) -> None:
    reading = read(page(LABEL).rotate(90 * quarter_turns, expand=True))
    assert words(reading) == "".join(LABEL).replace(" ", "").lower()


def test_a_slanted_label_is_read_in_order(page) -> None:
    slanted = page(LABEL, size=(1000, 800), at=(150, 250)).rotate(8, fillcolor="white")
    assert words(read(slanted)) == "".join(LABEL).replace(" ", "").lower()


def test_a_receipt_is_read_row_by_row(page) -> None:
    image = page(["Milk", "Bread", "TOTAL"], height=36)
    draw = ImageDraw.Draw(image)
    for row, price in enumerate(["1.20", "2.35", "3.55"]):
        draw.text((560, 60 + row * 36 * 1.6), price, font=ImageFont.load_default(36), fill="black")
    assert [line.text for line in read(image).lines] == ["Milk", "1.20", "Bread", "2.35", "TOTAL", "3.55"]


def test_boxes_are_in_pixels_of_the_photo(page) -> None:
    small = read(page(["HELLO THERE"], size=(800, 600), at=(100, 200))).lines[0].box
    large = read(page(["HELLO THERE"], size=(3200, 2400), at=(400, 800), height=160)).lines[0].box
    assert np.allclose(np.array(small) * 4, large, atol=60)
    assert abs(small[0] - 100) < 20
    assert abs(small[1] - 200) < 30


def test_only_the_circled_part_is_read_and_its_boxes_fit_the_whole_photo(page) -> None:
    image = page(["FIRST LINE", "SECOND LINE"], size=(800, 600), at=(60, 120), height=60)
    reading = read(image, Region(x=0.0, y=0.33, width=1.0, height=0.25))
    assert [line.text for line in reading.lines] == ["SECOND LINE"]
    assert 190 < reading.lines[0].box[1] < 260


def test_a_blank_page_has_no_text_and_says_so() -> None:
    reading = read(Image.new("RGB", (640, 480), "white"))
    assert reading.lines == ()
    assert reading.quality.usable


def test_full_width_print_is_spoken_as_ordinary_letters() -> None:
    assert _plain_width("ＡＢＣ１２３：４５　円") == "ABC123:45 円"
    assert _plain_width("ｶﾒﾗ") == "カメラ"
    assert _plain_width("m² ½ ℃") == "m² ½ ℃"


def placed(text: str, confidence: float, x: float, y: float) -> Placed:
    quad = np.array([[x, y], [x + 100, y], [x + 100, y + 20], [x, y + 20]], dtype=np.float32)
    return Placed(quad=quad, line=TextLine(text=text, box=(int(x), int(y), 100, 20), confidence=confidence))


def test_rows_that_are_not_quite_level_stay_rows() -> None:
    lines = [placed("d", 1, 200, 43), placed("a", 1, 0, 0), placed("c", 1, 0, 40), placed("b", 1, 200, 4)]
    assert [line.text for line in in_reading_order(lines)] == ["a", "b", "c", "d"]


def test_folds_that_look_like_chinese_are_not_read_beside_sure_english() -> None:
    kept = _without_strays([placed("EXIT", 0.99, 0, 0), placed("女女", 0.66, 0, 40)])
    assert [item.line.text for item in kept] == ["EXIT"]


def test_doubtful_chinese_is_kept_where_the_sign_is_chinese() -> None:
    lines = [placed("愚园路", 0.97, 0, 0), placed("西", 0.66, 0, 40)]
    assert _without_strays(lines) == lines
    assert _without_strays(lines[1:]) == lines[1:]


@pytest.mark.real_input
def test_a_real_medicine_box_upside_down_is_read(real_photo) -> None:
    texts = [line.text for line in read(real_photo("blind_user_photos__VizWiz_val_00000026.jpg")).lines]
    assert {"20", "mg", "28", "Tablets"} <= set(texts)
