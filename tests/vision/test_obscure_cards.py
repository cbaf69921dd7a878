"""Nothing of a hidden card is left, at its edges either, and nothing else changes."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from vision.look import read
from vision.obscure import obscure, obscure_faces
from vision.types import Box, Face

CARD = (200, 150, 400, 250)
MARGIN = 16  # pixels around this card that are hidden with it


def noise(size: tuple[int, int] = (800, 600), seed: int = 4) -> Image.Image:
    return Image.fromarray(np.random.default_rng(seed).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8))


def outside(box: Box, margin: int, size: tuple[int, int] = (800, 600)) -> np.ndarray:
    mask = np.ones((size[1], size[0]), dtype=bool)
    left, top, width, height = box
    mask[max(0, top - margin) : top + height + margin, max(0, left - margin) : left + width + margin] = False
    return mask


def test_the_card_is_a_few_flat_cells_and_the_rest_is_the_same_pixel_for_pixel() -> None:
    image = noise()
    before = np.asarray(image).copy()
    after = np.asarray(obscure(image, (), (CARD,)))
    kept = outside(CARD, MARGIN)
    assert (after[kept] == before[kept]).all()
    assert (np.asarray(image) == before).all()
    cells = {tuple(pixel) for pixel in after[~outside(CARD, 0)]}
    assert len(cells) <= 16


def test_a_letter_on_the_edge_of_the_box_leaves_no_edge() -> None:
    image = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(image).rectangle((196, 146, 203, 404), fill="black")  # four pixels of it lie beside the box
    after = np.asarray(obscure(image, (), (CARD,)).convert("L")).astype(int)
    assert after.min() > 120


def test_two_cards_with_different_numbers_look_the_same_once_hidden() -> None:
    hidden = []
    for number in ("4556 7375 8689 9855", "5555 5555 5555 4444"):
        image = Image.new("RGB", (800, 600), (30, 60, 140))
        ImageDraw.Draw(image).text((230, 290), number, font=ImageFont.load_default(36), fill="white")
        hidden.append(np.asarray(obscure(image, (), (CARD,))).astype(int))
    assert np.abs(hidden[0] - hidden[1]).max() < 12


def test_print_beside_the_card_can_still_be_read(page) -> None:
    photo = page(["OAT MILK", "4556 7375 8689 9855"], at=(60, 60), height=60)
    out = read(obscure(photo, (), ((40, 150, 740, 80),))).text
    assert "OAT MILK" in out
    assert not any(sign.isdigit() for sign in out)


def test_faces_are_hidden_as_ever_beside_cards() -> None:
    image, faces = noise(), (Face(box=(20, 20, 80, 100), confidence=0.9),)
    both = np.asarray(obscure(image, faces, (CARD,)))
    kept = outside(CARD, MARGIN)
    assert (both[kept] == np.asarray(obscure_faces(image, faces))[kept]).all()
    assert (np.asarray(obscure(image, faces)) == np.asarray(obscure_faces(image, faces))).all()


@pytest.mark.parametrize(
    "box",
    [(-50, -50, 100, 100), (750, 550, 100, 100), (0, 0, 800, 600), (-900, 0, 100, 100), (10, 10, 700, 3), (10, 10, 0, 0)],
)
def test_a_card_at_the_edge_is_hidden_too(box: Box) -> None:
    image = noise()
    after = np.asarray(obscure(image, (), (box,)))
    assert after.shape == (600, 800, 3)
    inside = after[max(0, box[1]) : max(0, box[1] + box[3]), max(0, box[0]) : max(0, box[0] + box[2])]
    assert len({tuple(pixel) for pixel in inside.reshape(-1, 3)}) <= 16


def test_boxes_that_overlap_leave_nothing_between_them() -> None:
    after = np.asarray(obscure(noise(), (), ((100, 100, 200, 150), (280, 220, 200, 150))))
    for left, top, width, height in ((100, 100, 200, 150), (280, 220, 200, 150)):
        assert len({tuple(pixel) for pixel in after[top : top + height, left : left + width].reshape(-1, 3)}) <= 32
