"""What hinders which question, why and where, and the one move that mends it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from common.languages import LANGUAGES
from vision.coach import Need, advice, hint
from vision.quick import quick
from vision.scaling import copy_of
from vision.types import Code, Glance, Problem, Quality, Reading, TextLine
from vision.verdict import assess, reading_quality

LETTER = ["Dear Alice,", "your appointment is on", "Monday at nine o'clock.", "Please bring your card."]


@pytest.fixture
def letter(page):
    """A letter on a table: ``letter(height=40)``."""

    def drawn(height: int = 40) -> Image.Image:
        table = Image.effect_noise((900, 700), 40).convert("RGB").point(lambda value: value // 2)
        table.paste(page(LETTER, size=(700, 480), at=(60, 60), height=height), (100, 110))
        return table

    return drawn


def shaken(image: Image.Image, length: int, axis: int) -> Image.Image:
    moved = np.mean([np.roll(np.asarray(image, dtype=float), shift, axis=axis) for shift in range(length)], axis=0)
    return Image.fromarray(moved.astype(np.uint8))


def glaring(image: Image.Image, x: float, y: float) -> Image.Image:
    spot = Image.new("L", image.size, 0)
    x, y = x * image.width, y * image.height
    ImageDraw.Draw(spot).ellipse((x - 150, y - 130, x + 150, y + 130), fill=255)
    return Image.composite(Image.new("RGB", image.size, "white"), image, spot.filter(ImageFilter.GaussianBlur(25)))


def covered(image: Image.Image, side: str) -> Image.Image:
    width, height = image.size
    middle = {"left": (0, 0.5), "right": (1, 0.5), "top": (0.5, 0), "bottom": (0.5, 1)}[side]
    x, y = middle[0] * width, middle[1] * height
    mask = Image.new("L", image.size, 0)
    ImageDraw.Draw(mask).ellipse((x - width * 0.42, y - height * 0.42, x + width * 0.42, y + height * 0.42), fill=255)
    return Image.composite(Image.new("RGB", image.size, (205, 130, 120)), image, mask.filter(ImageFilter.GaussianBlur(12)))


def test_a_good_letter_needs_no_word(letter) -> None:
    for need in Need:
        told = advice(quick(letter(), need), need)
        assert told.usable
        assert told.phrase == "" or need is Need.CODE


@pytest.mark.parametrize("axis", [0, 1])
def test_a_shaken_photo_is_told_from_one_out_of_focus(letter, axis: int) -> None:
    assert advice(quick(shaken(letter(), 45, axis), Need.TEXT), Need.TEXT).phrase == "retake-shaken"
    assert advice(quick(letter().filter(ImageFilter.GaussianBlur(14)), Need.TEXT), Need.TEXT).phrase == "retake-out-of-focus"


def test_large_letters_stand_more_blur_than_small_ones(page) -> None:
    large = page(["EXIT", "ONLY"], size=(1200, 900), at=(120, 120), height=260).filter(ImageFilter.GaussianBlur(8))
    small = page(LETTER * 3, size=(1200, 900), height=36).filter(ImageFilter.GaussianBlur(8))
    assert advice(quick(large, Need.TEXT), Need.TEXT).usable
    assert not advice(quick(small, Need.TEXT), Need.TEXT).usable


@pytest.mark.parametrize(
    ("side", "x", "y"), [("left", 0.25, 0.5), ("right", 0.75, 0.5), ("top", 0.5, 0.22), ("bottom", 0.5, 0.78), ("middle", 0.5, 0.5)]
)
def test_glare_is_said_with_its_place(letter, side: str, x: float, y: float) -> None:
    darker = letter().point(lambda value: int(value * 0.7))
    told = advice(quick(glaring(darker, x, y), Need.TEXT), Need.TEXT)
    assert told.usable
    assert (told.problem, told.where, told.phrase) == (Problem.GLARE, side, f"retake-glare-{side}")


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_a_thumb_is_said_with_the_side_from_which_it_comes(letter, side: str) -> None:
    told = advice(quick(covered(letter(), side), Need.TEXT), Need.TEXT)
    assert not told.usable
    assert (told.problem, told.where, told.phrase) == (Problem.COVERED, side, f"retake-covered-{side}")


def test_print_cut_off_on_both_sides_wants_the_phone_further_away(page) -> None:
    wide = page(["This line runs on and on, far beyond both sides of the photo"] * 5, size=(1900, 600), at=(20, 90), height=50)
    told = advice(quick(wide.crop((300, 0, 1100, 600)), Need.TEXT), Need.TEXT)
    assert set(told.problems) == {Problem.CUT_LEFT, Problem.CUT_RIGHT}
    assert told.phrase == "retake-cut-across"
    assert "back" in told.spoken("en")


def test_where_no_print_is_only_who_wants_to_read_is_sent_to_another_side() -> None:
    boxes = Image.new("RGB", (800, 600), (150, 140, 125))
    for number in range(12):
        ImageDraw.Draw(boxes).rectangle((60 * number, 40 * number, 60 * number + 90, 40 * number + 60), fill=(20 * number, 90, 200))
    assert advice(quick(boxes, Need.TEXT), Need.TEXT).phrase == "retake-no-text"
    assert advice(quick(boxes, Need.THINGS), Need.THINGS).phrase == ""


def test_where_print_is_in_letters_nobody_here_knows_no_other_photo_is_asked_for() -> None:
    quality = reading_quality(copy_of(Image.new("RGB", (800, 600)), 640), (), unread=((10, 10, 300, 40),))
    told = advice(quality, Need.TEXT)
    assert told.usable
    assert told.phrase == "retake-other-letters"


def test_something_small_before_a_plain_wall_is_too_far_away() -> None:
    wall = Image.new("RGB", (1200, 900), (200, 200, 190))
    ImageDraw.Draw(wall).rectangle((590, 410, 630, 450), fill=(60, 60, 160))
    assert advice(quick(wall, Need.CODE), Need.CODE).problem is Problem.TOO_FAR


def test_print_in_the_shade_before_a_window_is_backlit(page) -> None:
    thing = page(LETTER, size=(700, 560), height=52).point(lambda value: int(value * 0.16))
    window = Image.new("RGB", (1100, 900), "white")
    window.paste(thing, (200, 170))
    assert Problem.BACKLIT in quick(window, Need.TEXT).problems
    black = Image.new("RGB", (1100, 900), "white")
    black.paste(page(LETTER, size=(700, 560), height=52, paper="black", ink="white"), (200, 170))
    assert Problem.BACKLIT not in quick(black, Need.TEXT).problems


MEASURES = {"sharpness": 0.05, "textured": 0.9, "thumb": 0.3}


@pytest.mark.parametrize(
    ("problem", "answerable"),
    [
        (Problem.DARK, {Need.LIGHT}),
        (Problem.OVEREXPOSED, {Need.LIGHT}),
        (Problem.BLURRED, {Need.THINGS, Need.PEOPLE, Need.COLOUR, Need.LIGHT}),
        (Problem.COVERED, {Need.THINGS}),
        (Problem.TOO_SMALL, {Need.CODE, Need.THINGS, Need.PEOPLE, Need.COLOUR, Need.LIGHT}),
    ],
)
def test_a_photo_is_usable_for_one_question_and_not_for_another(problem: Problem, answerable: set[Need]) -> None:
    quality = Quality(usable=False, problems=(problem,), measures=MEASURES)
    assert {need for need in Need if advice(quality, need).usable} == answerable


def test_what_does_not_hinder_a_question_is_not_spoken_of() -> None:
    quality = Quality(usable=False, problems=(Problem.DARK, Problem.BLURRED, Problem.CUT_LEFT), measures=MEASURES)
    assert advice(quality, Need.LIGHT).phrase == ""
    assert advice(quality, Need.COLOUR).problems == (Problem.DARK,)
    assert advice(quality, Need.PEOPLE).problems == (Problem.DARK, Problem.BLURRED)
    assert hint(quality, "en") == advice(quality, Need.TEXT).spoken("en")


def seen(*problems: Problem, codes: tuple[Code, ...] = ()) -> Glance:
    quality = Quality(usable=not problems, problems=problems, measures={"sharpness": 0.05, "textured": 0.9})
    return Glance(size=(400, 300), faces=(), codes=codes, colours=(), light={"level": "normal", "mean": 0.4}, quality=quality)


def test_a_code_that_was_read_needs_no_better_photo() -> None:
    code = Code(symbology="qrcode", text="https://example.org", box=(10, 10, 80, 80))
    told = advice(assess(seen(Problem.BLURRED, codes=(code,)), None), Need.CODE)
    assert told.usable
    assert told.phrase == ""


def lines(boxes: list[tuple[int, int, int, int]], text: str = "printed line") -> tuple[TextLine, ...]:
    return tuple(TextLine(text=text, box=box, confidence=0.98) for box in boxes)


@pytest.mark.parametrize(
    ("boxes", "problems"),
    [
        ([(40, 40 + 50 * row, 260, 30) for row in range(5)], ()),
        ([(40, 240 - 50 * row, 260, 30) for row in range(5)], (Problem.UPSIDE_DOWN,)),
        ([(40 + 50 * row, 20, 30, 260) for row in range(5)], (Problem.ON_ITS_SIDE,)),
        ([(20, 200, 100, 20), (20, 240, 100, 20), (20, 270, 100, 20), (200, 40, 100, 20), (200, 80, 100, 20), (200, 120, 100, 20)], ()),
    ],
)
def test_print_the_wrong_way_up_is_a_notice_and_hinders_nobody(
    boxes: list[tuple[int, int, int, int]], problems: tuple[Problem, ...]
) -> None:
    copy = copy_of(Image.new("RGB", (400, 300), "white"), 400)
    quality = reading_quality(copy, lines(boxes))
    assert quality.problems == problems
    assert advice(assess(seen(), Reading(lines=lines(boxes), quality=quality)), Need.TEXT).usable


def test_japanese_in_columns_stands_upright() -> None:
    copy = copy_of(Image.new("RGB", (400, 300), "white"), 400)
    columns = lines([(340 - 50 * row, 20, 30, 260) for row in range(5)], text="縦書きの文章")
    assert reading_quality(copy, columns).problems == ()


def test_what_was_stored_before_still_speaks() -> None:
    old = {"usable": False, "problems": ["glare", "cut_left", "blurred"], "measures": {"sharpness": 0.1, "blown": 0.05}}
    quality = Quality.model_validate(old)
    assert advice(quality).phrase == "retake-glare"
    assert Quality.model_validate_json(quality.model_dump_json()) == quality


def test_causes_and_places_survive_storage() -> None:
    quality = Quality(usable=True, problems=(Problem.GLARE, Problem.BLURRED), where={Problem.GLARE: "top"}, blur="shaken")
    assert Quality.model_validate(quality.model_dump(mode="json")) == quality


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_and_place_has_words_of_its_own(language: str) -> None:
    told = {hint(Quality(usable=False, problems=(Problem.BLURRED,), blur=blur), language) for blur in (None, "shaken", "out_of_focus")}
    told |= {
        hint(Quality(usable=True, problems=(problem,), where={problem: side}), language)
        for problem in (Problem.GLARE, Problem.COVERED)
        for side in ("left", "right", "top", "bottom")
    }
    assert len(told) == 11


def test_an_eye_that_fails_leaves_its_part_out(letter, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_copy: object) -> None:
        raise RuntimeError("no network")

    monkeypatch.setattr("vision.quick.places_in", broken)
    told = advice(quick(letter(), Need.TEXT), Need.TEXT)
    assert told.usable
    assert told.phrase == ""  # "no text" would be a lie


@pytest.mark.real_input
@pytest.mark.parametrize("number", ["00000223", "00000838", "00001273"])
def test_photos_that_people_could_not_make_out_are_sent_back(real_photo, number: str) -> None:
    photo = real_photo(f"blind_user_photos__VizWiz_val_{number}.jpg")
    for need in (Need.TEXT, Need.THINGS):
        assert not advice(quick(photo, need), need).usable


@pytest.mark.real_input
@pytest.mark.parametrize("number", ["00000002", "00000011", "00000013", "00000016", "00000033", "00000038"])
def test_photos_in_which_people_could_make_out_a_thing_are_good_enough_for_it(real_photo, number: str) -> None:
    assert advice(quick(real_photo(f"blind_user_photos__VizWiz_val_{number}.jpg"), Need.THINGS), Need.THINGS).usable
