"""Plain, striped, checked and dotted cloth is told; what only resembles it is not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from vision.patterns import pattern_of

NAVY, WHITE = (22, 32, 78), (240, 240, 235)
SIZE = (640, 480)


def cloth(value, *, angle=0.0, folds=0.0, colours=(NAVY, WHITE), noise=6.0) -> np.ndarray:
    """``value(u, v)`` is 0..1 between the colours, over coordinates turned by ``angle``; folds bend and shade it."""
    chance = np.random.default_rng(7)
    y, x = np.mgrid[0 : SIZE[1], 0 : SIZE[0]].astype(float)
    wave = np.sin(x / 90 + 1) + np.sin(y / 70) + np.sin((x + y) / 110)
    x, y = x + folds * wave, y + folds * np.roll(wave, 60, axis=1)
    turn = np.radians(angle)
    blend = value(x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn))[..., None]
    pixels = np.array(colours[0]) * (1 - blend) + np.array(colours[1]) * blend
    pixels = pixels * (1 - 0.02 * folds * wave[..., None]) + noise * chance.standard_normal(pixels.shape)
    return np.clip(pixels, 0, 255).astype(np.uint8)


def stripes(width):
    return lambda u, v: (u % (2 * width) < width).astype(float)


def gingham(width):
    return lambda u, v: ((u % (2 * width) < width).astype(float) + (v % (2 * width) < width)) / 2


def chessboard(width):
    return lambda u, v: ((u % (2 * width) < width) ^ (v % (2 * width) < width)).astype(float)


def dots(width):
    return lambda u, v: ((u % (2 * width) - width) ** 2 + (v % (2 * width) - width) ** 2 < (0.55 * width) ** 2).astype(float)


@pytest.mark.parametrize("width", [6, 15, 35, 60])
@pytest.mark.parametrize("folds", [0.0, 4.0])
@pytest.mark.parametrize(("angle", "direction"), [(0, "upright"), (90, "across"), (40, "diagonal")])
def test_stripes_are_told_with_their_direction(width: int, folds: float, angle: int, direction: str) -> None:
    seen = pattern_of(cloth(stripes(width), angle=angle, folds=folds))
    assert (seen.kind, seen.direction) == ("striped", direction)


def test_the_colours_of_stripes_are_told() -> None:
    assert set(pattern_of(cloth(stripes(20), angle=90)).colours) == {"navy", "white"}


@pytest.mark.parametrize("draw", [gingham, chessboard])
@pytest.mark.parametrize("width", [10, 20, 40])
@pytest.mark.parametrize("angle", [0, 30, 45])
def test_checks_are_told(draw, width: int, angle: int) -> None:
    assert pattern_of(cloth(draw(width), angle=angle, folds=2.0)).kind == "checked"


@pytest.mark.parametrize("width", [10, 20, 40])
@pytest.mark.parametrize("angle", [0, 30, 45])
def test_dots_are_told(width: int, angle: int) -> None:
    assert pattern_of(cloth(dots(width), angle=angle, folds=2.0)).kind == "dotted"


@pytest.mark.parametrize("colour", [NAVY, WHITE, (200, 30, 40), (128, 128, 128)])
def test_a_plain_cloth_in_folds_is_plain(colour: tuple[int, int, int]) -> None:
    assert pattern_of(cloth(lambda u, v: 0 * u, folds=2.0, noise=4.0, colours=(colour, colour))).kind == "plain"


def test_a_striped_thing_on_a_table_is_striped() -> None:
    photo = Image.new("RGB", SIZE, (120, 85, 50))
    photo.paste(Image.fromarray(cloth(stripes(12), angle=90)).crop((0, 0, 340, 320)), (150, 80))
    assert pattern_of(np.asarray(photo)).kind == "striped"


def _shelf(draw: ImageDraw.ImageDraw) -> None:
    chance, left = np.random.default_rng(3), 0
    while left < SIZE[0]:
        width = int(chance.integers(12, 50))
        draw.rectangle((left, int(chance.integers(20, 80)), left + width, 460), fill=tuple(int(c) for c in chance.integers(20, 230, 3)))
        left += width + 2


def _keyboard(draw: ImageDraw.ImageDraw) -> None:
    for row in range(6):
        for key in range(14):
            left, top = 10 + key * 44 + row * 9, 60 + row * 60
            draw.rounded_rectangle((left, top, left + 38, top + 52), 5, fill=(30, 30, 32))
            draw.text((left + 14, top + 14), chr(65 + (row * 14 + key) % 26), fill="white", font_size=22)


def _bar_code(draw: ImageDraw.ImageDraw) -> None:
    chance, left = np.random.default_rng(5), 60
    while left < 580:
        width = int(chance.integers(1, 5)) * 5
        draw.rectangle((left, 40, left + width, 440), fill="black")
        left += width + int(chance.integers(1, 5)) * 5


def _table_edge(draw: ImageDraw.ImageDraw) -> None:
    draw.rectangle((0, 230, 640, 480), fill=(120, 80, 40))
    draw.rectangle((0, 230, 640, 260), fill=(60, 40, 20))


def _windows(draw: ImageDraw.ImageDraw) -> None:
    for row in range(6):
        for column in range(9):
            draw.rectangle((20 + column * 70, 20 + row * 78, 52 + column * 70, 66 + row * 78), fill=(50, 60, 70))


def _lined_paper(draw: ImageDraw.ImageDraw) -> None:
    for top in range(20, 480, 32):
        draw.line((0, top, 640, top), fill=(90, 120, 200), width=2)


@pytest.mark.parametrize("scene", [_shelf, _keyboard, _bar_code, _table_edge, _windows, _lined_paper])
@pytest.mark.parametrize("blur", [0, 2])
def test_what_only_resembles_a_pattern_is_not_called_one(scene, blur: int) -> None:
    photo = Image.new("RGB", SIZE, (225, 222, 215))
    scene(ImageDraw.Draw(photo))
    assert pattern_of(np.asarray(photo.filter(ImageFilter.GaussianBlur(blur)))) is None


def test_a_page_of_print_has_no_pattern(page) -> None:
    rows = ["The quick brown fox jumps over", "the lazy dog and then it rests", "while the other foxes watch it"] * 4
    assert pattern_of(np.asarray(page(rows, size=SIZE, at=(20, 10), height=22))) is None


def test_a_photo_too_small_for_a_pattern_has_none() -> None:
    assert pattern_of(np.asarray(Image.new("RGB", (60, 40), "white"))) is None


@pytest.mark.real_input
@pytest.mark.parametrize(
    "name",
    [
        "readable_text__easyocr_japanese.jpg", "objects__COCO_val2014_000000018575.jpg", "medical__xrv_tb0005.png",
        "receipts__sroie_125.jpg", "scene_text_coco__COCO_train2014_000000444235.jpg",
        "blind_user_photos__VizWiz_val_00000048.jpg", "faces__biden.jpg",
    ],
)  # fmt: skip
def test_real_scenes_have_no_pattern(real_photo, name: str) -> None:
    image = real_photo(name)
    image.thumbnail((640, 640))
    assert pattern_of(np.asarray(image)) is None
