"""The circled part is plain to see on any ground, and nothing of it is lost."""

import numpy as np
import pytest
from PIL import Image

from vision.marking import outline
from vision.types import Region


@pytest.mark.parametrize("ground", ["black", "white", "yellow", "navy", "grey"])
def test_the_frame_is_seen_on_any_ground(ground: str) -> None:
    plain = Image.new("RGB", (800, 600), ground)
    marked = outline(plain, Region(x=0.25, y=0.25, width=0.5, height=0.5))
    difference = np.abs(np.asarray(marked.convert("L")).astype(int) - np.asarray(plain.convert("L")).astype(int))
    assert difference.max() > 90
    rows, columns = np.nonzero(difference > 30)
    assert (rows.min() < 160, rows.max() > 440, columns.min() < 210, columns.max() > 590) == (True,) * 4


def test_the_circled_part_and_all_beyond_the_frame_stay_as_they_are() -> None:
    image = Image.fromarray(np.random.default_rng(4).integers(0, 255, (600, 800, 3), dtype=np.uint8))
    before = np.asarray(image).copy()
    after = np.asarray(outline(image, Region(x=0.25, y=0.25, width=0.5, height=0.5)))
    assert (after[150:450, 200:600] == before[150:450, 200:600]).all()
    assert (after[:130] == before[:130]).all()
    assert (after[:, :180] == before[:, :180]).all()
    assert (after != before).any()
    assert (np.asarray(image) == before).all()


@pytest.mark.parametrize(
    "region",
    [
        Region(x=0, y=0, width=1, height=1),
        Region(x=0, y=0.4, width=0.1, height=0.1),
        Region(x=0.9, y=0.9, width=0.1, height=0.1),
        Region(x=0.5, y=0.5, width=0.0001, height=0.0001),
    ],
)
def test_both_colours_are_seen_on_all_four_sides_at_the_edge_of_the_photo_too(region: Region) -> None:
    marked = np.asarray(outline(Image.new("RGB", (800, 600), (90, 90, 200)), region)).astype(int)
    light, dark = (marked == (255, 214, 0)).all(axis=2), (marked == 0).all(axis=2)
    left, top, width, height = region.pixels((800, 600))
    middle_row, middle_column = top + height // 2, left + width // 2
    for colour in (light, dark):
        assert colour[middle_row].sum() >= 4
        assert colour[:, middle_column].sum() >= 4


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (40, 1)])
def test_a_photo_of_few_pixels_is_no_reason_to_fail(size: tuple[int, int]) -> None:
    assert outline(Image.new("L", size), Region(x=0, y=0, width=1, height=1)).size == size
