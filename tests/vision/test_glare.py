"""Light mirrored over print: it is noticed where it lies amid lines, even where all that is left can be read."""

import pytest
from PIL import Image, ImageDraw, ImageFilter

from vision.glare import veils
from vision.quality import judged, measures_of
from vision.scaling import copy_of
from vision.types import Glance, Problem, Quality, Reading, TextLine
from vision.verdict import assess, reading_quality

LINES = [(80, 60 + 90 * row, 480, 40) for row in range(5)]


def label(spot: tuple[int, int, int, int] | None = None) -> Image.Image:
    """A label of grey paper, 640 by 520, with a bar for each line of print."""
    image = Image.new("RGB", (640, 520), (205, 205, 200))
    draw = ImageDraw.Draw(image)
    for left, top, width, height in LINES:
        for x in range(left, left + width, 24):
            draw.rectangle((x, top, x + 10, top + height), fill=(30, 30, 30))
    if spot is None:
        return image
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).ellipse(spot, fill=255)
    return Image.composite(Image.new("RGB", image.size, "white"), image, mask.filter(ImageFilter.GaussianBlur(7)))


def verdict(image: Image.Image, boxes: list[tuple[int, int, int, int]]) -> Quality:
    lines = tuple(TextLine(text="best before", box=box, confidence=0.99) for box in boxes)
    copy = copy_of(image, 640)
    seen = Glance(
        size=image.size, faces=(), codes=(), colours=(), light={"level": "normal", "mean": 0.6}, quality=judged(measures_of(copy.rgb))
    )
    return assess(seen, Reading(lines=lines, quality=reading_quality(copy, lines)))


def test_glare_amid_print_is_told_though_all_other_lines_are_read() -> None:
    quality = verdict(label((200, 215, 420, 300)), LINES[:2] + LINES[3:])
    assert quality.usable
    assert quality.problems == (Problem.GLARE,)
    assert quality.where == {Problem.GLARE: "middle"}


def test_glare_that_runs_out_of_the_photo_counts_where_it_lies_amid_print() -> None:
    assert verdict(label((420, 210, 700, 310)), LINES).problems == (Problem.GLARE,)


@pytest.mark.parametrize("boxes", [LINES[:2], []])
def test_glare_beside_the_print_hinders_nobody_who_could_read_it(boxes: list[tuple[int, int, int, int]]) -> None:
    measures = measures_of(copy_of(label((200, 390, 420, 480)), 640).rgb)
    assert not veils(measures, (640, 520), boxes)


def test_a_good_label_has_no_glare() -> None:
    assert verdict(label(), LINES).problems == ()


def test_where_all_else_is_plain_glare_is_no_lack_of_sharpness() -> None:
    image = Image.new("RGB", (640, 480), (120, 90, 60))
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).ellipse((150, 130, 490, 350), fill=255)
    glaring = Image.composite(Image.new("RGB", image.size, "white"), image, mask.filter(ImageFilter.GaussianBlur(14)))
    assert judged(measures_of(copy_of(glaring, 640).rgb)).problems == (Problem.GLARE,)
