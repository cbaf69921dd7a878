"""Telling a photo that cannot be used from one that can, and what to do about it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from common.languages import LANGUAGES
from vision.coach import hint
from vision.look import assess, glance, look
from vision.phrases import phrases
from vision.quality import judged, measures_of
from vision.scaling import copy_of
from vision.types import Glance, Problem, Quality, Reading, TextLine
from vision.verdict import reading_quality

LETTER = ["Dear Alice,", "your appointment is on", "Monday at nine o'clock.", "Please bring your card."]


def verdict(image: Image.Image) -> Quality:
    return assess(*look(image))


def room(size: tuple[int, int] = (800, 600)) -> Image.Image:
    """A sharp scene of many shapes and shades."""
    chance = np.random.default_rng(3)
    image = Image.new("RGB", size, (150, 140, 125))
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        x, y = int(chance.integers(0, size[0] - 60)), int(chance.integers(0, size[1] - 60))
        draw.rectangle(
            (x, y, x + int(chance.integers(20, 160)), y + int(chance.integers(20, 120))),
            fill=tuple(int(v) for v in chance.integers(20, 200, 3)),
        )
    return image


def test_a_good_letter_and_a_good_room_pass_without_a_word(page) -> None:
    for image in (page(LETTER), room()):
        quality = verdict(image)
        assert quality.usable
        assert quality.problems == ()
        assert hint(quality, "en") == ""


def test_a_dark_photo_is_dark() -> None:
    quality = verdict(room().point(lambda value: value // 20))
    assert not quality.usable
    assert quality.problems[0] is Problem.DARK


def test_a_blown_out_photo_is_overexposed() -> None:
    quality = verdict(room().filter(ImageFilter.GaussianBlur(4)).point(lambda value: min(255, 190 + value)))
    assert not quality.usable
    assert Problem.OVEREXPOSED in quality.problems


def test_a_white_page_with_print_is_not_overexposed(page) -> None:
    assert verdict(page(LETTER, size=(1000, 1400))).problems == ()


@pytest.mark.parametrize("blur", [ImageFilter.GaussianBlur(7), "shaken"])
def test_an_unsharp_photo_is_blurred_even_if_only_in_one_direction(blur) -> None:
    image = room()
    if blur == "shaken":
        shaken = np.mean([np.roll(np.asarray(image, dtype=float), shift, axis=0) for shift in range(25)], axis=0)
        image = Image.fromarray(shaken.astype(np.uint8))
    else:
        image = image.filter(blur)
    quality = verdict(image)
    assert not quality.usable
    assert Problem.BLURRED in quality.problems


def test_a_plain_wall_is_empty_but_its_colour_can_be_told() -> None:
    quality = verdict(Image.new("RGB", (600, 400), (120, 150, 120)))
    assert quality.problems == (Problem.EMPTY,)
    assert quality.usable


def test_a_thumb_over_the_lens_is_noticed() -> None:
    image = room()
    ImageDraw.Draw(image).ellipse((300, 100, 1000, 900), fill=(200, 130, 125))
    thumb = image.filter(ImageFilter.GaussianBlur(6))
    image.paste(thumb.crop((250, 50, 800, 600)), (250, 50))
    quality = verdict(image)
    assert quality.problems[0] is Problem.COVERED
    assert not quality.usable


def test_a_few_words_beside_a_large_thumb_excuse_nothing() -> None:
    lines = ({"text": "EUR 12,50", "box": (0, 0, 100, 20), "confidence": 0.97},)
    reading = Reading(lines=lines, quality=Quality(usable=True, measures={"lines": 1.0, "sure": 1.0, "weak": 0.0}))
    for share, is_usable in ((0.3, True), (0.8, False)):
        quality = Quality(usable=False, problems=(Problem.COVERED,), measures={"thumb": share})
        seen = Glance(size=(200, 100), faces=(), codes=(), colours=(), light={"level": "normal", "mean": 0.4}, quality=quality)
        assert assess(seen, reading).usable is is_usable


def test_a_red_cloth_that_fills_the_photo_is_no_thumb() -> None:
    cloth = Image.new("RGB", (640, 480), (96, 14, 16))
    for x in range(0, 640, 90):
        ImageDraw.Draw(cloth).rectangle((x, 0, x + 22, 480), fill=(52, 7, 9))  # folds
    assert Problem.COVERED not in judged(measures_of(np.asarray(cloth.filter(ImageFilter.GaussianBlur(6))))).problems


def test_a_small_lone_thing_on_a_grained_table_is_too_far_away() -> None:
    grain = Image.effect_noise((160, 120), 30).resize((640, 480), Image.Resampling.BICUBIC).point(lambda value: 100 + value // 8)
    table = grain.convert("RGB")
    draw = ImageDraw.Draw(table)
    draw.rectangle((300, 200, 350, 270), fill=(240, 240, 235))
    for y in range(206, 266, 6):
        draw.line((306, y, 344, y), fill=(60, 60, 60))
    assert judged(measures_of(np.asarray(table))).problems == (Problem.TOO_FAR,)
    draw.rectangle((60, 60, 110, 130), fill=(240, 240, 235))
    draw.rectangle((500, 360, 590, 440), fill=(20, 20, 20))
    draw.rectangle((60, 360, 190, 440), fill=(20, 20, 20))
    assert judged(measures_of(np.asarray(table))).problems == ()


def test_a_reflection_is_glare() -> None:
    image = room()
    spot = Image.new("L", image.size, 0)
    ImageDraw.Draw(spot).ellipse((250, 180, 550, 420), fill=255)
    glaring = Image.composite(Image.new("RGB", image.size, "white"), image, spot.filter(ImageFilter.GaussianBlur(25)))
    assert Problem.GLARE in verdict(glaring).problems
    hard = Image.composite(Image.new("RGB", image.size, "white"), image, spot)
    assert Problem.GLARE not in verdict(hard).problems  # a white plate has a rim


@pytest.mark.parametrize(
    ("side", "box"),
    [(Problem.CUT_LEFT, (190, 0, 900, 600)), (Problem.CUT_RIGHT, (0, 0, 400, 600))],
)
def test_lines_that_run_out_of_the_photo_are_cut_off_on_that_side(page, side: Problem, box: tuple[int, int, int, int]) -> None:
    quality = verdict(page(LETTER, size=(900, 600), at=(100, 100)).crop(box))
    assert quality.problems == (side,)


def test_print_that_ends_near_the_edge_is_not_cut_off(page) -> None:
    whole = page(LETTER, size=(900, 600), at=(100, 100))
    assert verdict(whole.crop((90, 90, 900, 600))).problems == ()


def lines_of(height: int, confidence: float) -> tuple[TextLine, ...]:
    return tuple(TextLine(text="small print here", box=(10, 20 + row * 2 * height, 300, height), confidence=confidence) for row in range(4))


@pytest.mark.parametrize(
    ("height", "confidence", "problems"),
    [(9, 0.6, (Problem.TOO_SMALL,)), (40, 0.5, (Problem.UNREADABLE,)), (9, 0.98, ()), (40, 0.98, ())],
)
def test_print_that_is_doubtful_is_called_too_small_or_unreadable(height: int, confidence: float, problems: tuple[Problem, ...]) -> None:
    copy = copy_of(Image.new("RGB", (400, 400), "white"), 400)
    quality = reading_quality(copy, lines_of(height, confidence))
    assert quality.problems == problems
    assert quality.usable == (not problems)


def test_a_doubtful_sign_far_away_is_no_reason_to_retake() -> None:
    copy = copy_of(Image.new("RGB", (4000, 3000), "white"), 400)
    assert reading_quality(copy, (TextLine(text="TAXI", box=(900, 900, 60, 20), confidence=0.5),)).usable


def test_text_that_was_read_excuses_a_soft_photo() -> None:
    lines = ({"text": "BOARDING AT GATE 17", "box": (0, 0, 100, 20), "confidence": 0.97},)
    seen = Glance(
        size=(200, 100), faces=(), codes=(), colours=(), light={"level": "dim", "mean": 0.2},
        quality=Quality(usable=False, problems=(Problem.BLURRED,), measures={"blown": 0.0, "overexposed": 0.0}),
    )  # fmt: skip
    reading = Reading(lines=lines, quality=Quality(usable=True, measures={"lines": 1.0, "sure": 1.0, "weak": 0.0}))
    assert assess(seen, reading).usable
    assert assess(seen, reading).problems == ()


def test_a_photo_that_could_not_be_read_keeps_the_verdict_of_the_first_look() -> None:
    seen = glance(room())
    assert assess(seen, Reading(lines=None, quality=Quality(usable=False))) == seen.quality


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_has_one_move_in_every_language(language: str) -> None:
    said = {hint(Quality(usable=False, problems=(problem,)), language) for problem in Problem}
    assert len(said) == len(Problem)
    assert "" not in said
    assert hint(Quality(usable=False), language) not in said


def test_the_phone_moves_to_the_side_on_which_the_text_is_cut_off() -> None:
    for problem, word in ((Problem.CUT_LEFT, "left"), (Problem.CUT_RIGHT, "right"), (Problem.CUT_TOP, "up"), (Problem.CUT_BOTTOM, "down")):
        assert f"Move the phone {'to the ' if word in ('left', 'right') else ''}{word}" in hint(
            Quality(usable=True, problems=(problem,)), "en"
        )


def test_the_first_problem_is_the_one_that_is_spoken() -> None:
    quality = Quality(usable=False, problems=(Problem.DARK, Problem.BLURRED))
    assert hint(quality, "en") == phrases.say("retake-dark", "en")


@pytest.mark.real_input
@pytest.mark.parametrize("number", ["00000223", "00000838", "00001273"])
def test_photos_that_people_could_not_make_out_are_not_usable(real_photo, number: str) -> None:
    assert not verdict(real_photo(f"blind_user_photos__VizWiz_val_{number}.jpg")).usable


@pytest.mark.real_input
@pytest.mark.parametrize(
    "name",
    [
        "receipts__sroie_125.jpg",
        "objects__COCO_val2014_000000018575.jpg",
        "objects__COCO_val2014_000000253171.jpg",
        "readable_text__easyocr_japanese.jpg",
    ],
)
def test_good_photos_are_not_sent_back(real_photo, name: str) -> None:
    quality = verdict(real_photo(name))
    assert quality.usable
    assert quality.problems == ()
