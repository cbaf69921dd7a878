"""Lamps that shine into the camera are found; white paper, white walls and the dark are no lamps."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from vision.light import LONGEST, sources_in
from vision.look import glance
from vision.scaling import copy_of


def lamp(at: tuple[int, int], *, radius: float = 30, room: float = 0.1, halo: float = 24) -> Image.Image:
    y, x = np.mgrid[0:900, 0:1200]
    away = np.maximum(np.hypot(x - at[0], y - at[1]) - radius, 0)
    bright = np.clip(room + (1.25 - room) * np.exp(-away / halo), 0, 1)[..., None]
    return Image.fromarray((bright * np.array([255, 250, 235])).astype(np.uint8))


def found(image: Image.Image):
    return sources_in(copy_of(image, LONGEST))


@pytest.mark.parametrize("at", [(900, 200), (200, 700), (600, 450)])
@pytest.mark.parametrize("room", [0.02, 0.1, 0.25])
def test_a_lamp_is_found_where_it_is(at: tuple[int, int], room: float) -> None:
    (box,) = found(lamp(at, room=room))
    assert box[0] < at[0] < box[0] + box[2]
    assert box[1] < at[1] < box[1] + box[3]


def test_a_lamp_shows_in_the_glance_beside_how_light_it_is() -> None:
    light = glance(lamp((900, 200))).light
    assert light.level in {"dark", "dim"}
    assert len(light.sources) == 1


def test_where_nothing_is_blown_out_nothing_shines() -> None:
    assert found(Image.new("RGB", (800, 600), (9, 9, 9))) == ()
    assert found(Image.new("RGB", (800, 600), (150, 150, 150))) == ()


@pytest.mark.parametrize("blur", [0, 2, 8, 25])
def test_white_paper_on_a_dark_table_may_be_anything_but_is_no_lamp(blur: int) -> None:
    photo = Image.new("RGB", (1200, 900), (40, 35, 30))
    ImageDraw.Draw(photo).rectangle((400, 200, 800, 700), fill="white")
    assert found(photo.filter(ImageFilter.GaussianBlur(blur))) is None


def test_a_white_wall_is_no_lamp() -> None:
    assert found(Image.new("RGB", (800, 600), "white")) is None


def test_a_page_of_print_is_no_lamp(page) -> None:
    assert found(page(["WHITE PAPER", "UNDER A LAMP"])) is None


@pytest.mark.real_input
@pytest.mark.parametrize(
    "name",
    [
        "blind_user_photos__VizWiz_val_00000838.jpg", "blind_user_photos__VizWiz_val_00000011.jpg", "readable_text__easyocr_japanese.jpg",
        "receipts__sroie_125.jpg", "faces__obama_partial_face.jpg", "objects__skimage_horse.png",
    ],
)  # fmt: skip
def test_white_things_in_real_photos_are_no_lamps(real_photo, name: str) -> None:
    assert not found(real_photo(name))
