"""What is said of colours, patterns and light, and of two photos beside each other."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from common.languages import LANGUAGES
from vision.types import Glance, Light, Pattern, Problem, Quality, Region

NAVY, BLACK, WHITE, RED = (22, 32, 78), (20, 20, 24), (240, 240, 238), (200, 30, 40)
STRIPES = Pattern(kind="striped", direction="across", colours=("navy", "white"))


def shining(*boxes, level="normal", mean=0.4, **others) -> Light:
    return Light(level=level, mean=mean, sources=boxes, **others)


def pair(printed, first, second, **both):
    return printed.photo(colours=first, **both), printed.photo(colours=second, number=2, **both)


def test_a_cloth_of_one_colour_is_called_so_and_a_scene_is_not(printed):
    asked = "what color is this?"
    assert printed.text(asked, printed.photo(colours=(printed.colour("red", 0.8),))) == "It looks red."
    assert printed.text(asked, printed.photo(colours=(printed.colour("red", 0.5),))) == "It looks mostly red."
    assert printed.text(asked, printed.photo(colours=(printed.colour("red", 0.2),))) == "I see many colours, most of all red."


def test_stripes_are_told_with_their_direction_and_colours(printed):
    answer = printed.said("is it striped?", printed.photo(pattern=STRIPES))
    assert answer == [("description", "It looks striped, with stripes from left to right: navy blue and white.")]


def test_a_plain_cloth_is_told_with_its_doubt(printed):
    answer = printed.said("what pattern is this?", printed.photo(pattern=Pattern(kind="plain", colours=("red",))))
    assert answer == [
        ("description", "It looks plain, without a pattern, and red."),
        ("notice", "A very fine pattern I might miss."),
    ]


def test_an_unknown_pattern_is_not_guessed(printed):
    answer = printed.said("what pattern is this?", printed.photo(colours=(printed.colour("red", 0.9),)))
    assert answer[0] == ("notice", "I cannot tell the pattern in this photo.")


@pytest.mark.parametrize("problem", [Problem.BLURRED, Problem.DARK, Problem.OVEREXPOSED, Problem.COVERED])
def test_no_pattern_is_told_of_a_photo_that_cannot_show_one(printed, problem):
    photo = printed.photo(pattern=STRIPES, quality=Quality(usable=True, problems=(problem,)))
    assert "striped" not in printed.text("is it striped?", photo)


def test_the_pattern_of_the_circled_part_is_looked_at_on_the_spot(printed):
    cloth = Image.new("RGB", (400, 400), WHITE)
    for left in range(0, 400, 40):
        ImageDraw.Draw(cloth).rectangle((left, 0, left + 19, 400), fill=RED)
    buffer = BytesIO()
    cloth.save(buffer, "JPEG")
    region = Region(x=0.5, y=0.5, width=0.2, height=0.2)
    plain = Pattern(kind="plain", colours=("blue",))
    seen = printed.text("is it striped?", printed.photo(pattern=plain, region=region, crop_jpeg=buffer.getvalue()))
    assert "from top to bottom" in seen
    assert "plain" not in printed.text("is it striped?", printed.photo(pattern=plain, region=region))


def test_two_things_of_one_colour_look_alike(printed):
    navy = (printed.colour("navy", 0.8, NAVY),)
    assert "Photos 1 and 2 are both mainly navy blue, in the same shade." in printed.text("do these match?", *pair(printed, navy, navy))


def test_two_shades_of_one_colour_are_told_apart(printed):
    one, other = (printed.colour("blue", 0.8, (60, 110, 220)),), (printed.colour("blue", 0.8, (40, 70, 170)),)
    told = printed.text("do these match?", *pair(printed, one, other))
    assert "both mainly blue, but photo 2 is darker." in told


def test_navy_and_black_are_close_but_not_the_same(printed):
    told = printed.text("do these match?", *pair(printed, (printed.colour("navy", 0.8, NAVY),), (printed.colour("black", 0.8, BLACK),)))
    assert "Photo 1 is mainly navy blue, photo 2 mainly black: close, but photo 2 is darker." in told


def test_red_and_navy_differ(printed):
    told = printed.text("do these match?", *pair(printed, (printed.colour("navy", 0.8, NAVY),), (printed.colour("red", 0.8, RED),)))
    assert "Photo 1 is mainly navy blue, photo 2 mainly red." in told


def test_a_second_colour_that_only_one_has_is_told(printed):
    navy, white = printed.colour("navy", 0.7, NAVY), printed.colour("white", 0.3, WHITE)
    assert "Photo 1 also has white." in printed.text("do these match?", *pair(printed, (navy, white), (navy,)))
    assert "also has" not in printed.text("do these match?", *pair(printed, (navy, white), (navy, white)))


def test_patterns_of_two_photos_are_told_when_known(printed):
    navy = (printed.colour("navy", 0.8, NAVY),)
    one, other = printed.photo(colours=navy, pattern=STRIPES), printed.photo(colours=navy, number=2)
    told = printed.text("do these match?", one, other)
    assert "Photo 1: It looks striped" in told
    assert "Photo 2: " not in told


def test_another_light_makes_a_comparison_doubtful(printed):
    navy = (printed.colour("navy", 0.8, NAVY),)
    dim = printed.photo(colours=navy, number=2, light=Light(level="dim", mean=0.2))
    assert ("notice", "The light differs or is poor, so the comparison is uncertain.") in printed.said(
        "do these match?", printed.photo(colours=navy), dim
    )


@pytest.mark.parametrize("problem", [Problem.DARK, Problem.COVERED])
def test_a_photo_that_shows_no_colour_is_not_compared(printed, problem):
    navy = (printed.colour("navy", 0.8, NAVY),)
    lost = printed.photo(colours=navy, number=2, quality=Quality(usable=False, problems=(problem,)))
    answer = printed.said("do these match?", printed.photo(colours=navy), lost)
    assert [kind for kind, _ in answer] == ["notice"]
    assert answer[0][1].startswith("Photo 2:")


@pytest.mark.parametrize(
    ("box", "place"),
    [((900, 10, 60, 60), "at the top right"), ((450, 350, 60, 60), "in the middle"), ((20, 380, 60, 60), "on the left")],
)
def test_where_a_light_shines_is_told_from_the_persons_side(printed, box, place):
    first = printed.said("is the light on?", printed.photo(light=shining(box)))[0]
    assert first == ("description", f"Something bright shines {place}: a lamp, a window, a screen or a reflection.")


def test_in_the_dark_no_light_is_on(printed):
    dark = Quality(usable=False, problems=(Problem.DARK,))
    answer = printed.said("is the light on?", printed.photo(light=shining(level="dark", mean=0.02), quality=dark))
    assert answer == [("description", "It is dark; I see no light that is on.")]


def test_a_room_without_a_lamp_in_the_photo_keeps_its_doubt(printed):
    told = printed.text("is the light on?", printed.photo(light=shining()))
    assert "I see no lamp or window shining in the photo." in told
    assert "I cannot tell" in told


def test_a_light_that_was_not_looked_for_is_not_denied(printed):
    assert "I see no" not in printed.text("is the light on?", printed.photo(light=Light(level="dark", mean=0.02)))


def test_a_covered_camera_says_nothing_of_the_light(printed):
    covered = Quality(usable=False, problems=(Problem.COVERED,))
    answer = printed.said("is the light on?", printed.photo(light=shining(level="dark", mean=0.02), quality=covered))
    assert [kind for kind, _ in answer] == ["notice"]


def test_a_bright_patch_in_a_blurred_photo_is_no_lamp(printed):
    blurred = Quality(usable=True, problems=(Problem.BLURRED,))
    assert "shines" not in printed.text("is the light on?", printed.photo(light=shining((900, 10, 60, 60)), quality=blurred))


def test_where_the_light_comes_from_begins_with_what_shines(printed):
    told = printed.text("which side is brighter?", printed.photo(light=shining((900, 10, 60, 60), brighter_side="right")))
    assert told.startswith("Something bright shines at the top right")
    assert told.endswith("More light comes from the right.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_direction_and_shade_can_be_said(language):
    from assistant.providers.embedded.sentences import PHRASES

    said = {PHRASES.say("pattern-striped", language, direction=way, colours="x") for way in ("across", "upright", "diagonal", "")}
    assert len(said) == 4
    shades = {PHRASES.say("match-shades", language, shade=shade, colour="x", first=1, second=2) for shade in ("lighter", "darker", "same")}
    assert len(shades) == 3


def test_a_glance_of_yesterday_is_still_read():
    light, quality = '"light":{"level":"normal","mean":0.5}', '"quality":{"usable":true}'
    stored = '{"size":[10,10],"faces":[],"codes":[],"colours":[],' + light + "," + quality + ',"timings_ms":{}}'
    glance = Glance.model_validate_json(stored)
    assert glance.pattern is None
    assert glance.light.sources is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_said_of_looks_is_held(language):
    from assistant.providers.embedded.sentences import PHRASES
    from safety.engine.gate import default_gate
    from safety.engine.types import SentenceCase
    from vision.phrases import colour_name, phrases

    navy, white = colour_name("navy", language), colour_name("white", language)
    place = phrases.say("place-top-right", language)
    words = {"colour": navy, "colours": white, "one": navy, "other": white, "first": 1, "second": 2, "number": 1, "places": place}
    names = ["colour-mostly-one", "colour-many", "match-alike", "match-also", "pattern-plain", "pattern-none", "pattern-checked"]
    names += ["pattern-dotted", "light-shines", "light-none", "light-none-dark"]  # the doubts are notices, which need no gate
    ways, shades = ("across", "upright", "diagonal", ""), ("lighter", "darker", "")
    said = [PHRASES.say(name, language, **words) for name in names]
    said += [PHRASES.say(name, language, shade=shade, **words) for name in ("match-shades", "match-near") for shade in shades]
    said += [PHRASES.say("pattern-striped", language, direction=way, **words) for way in ways]
    gate = default_gate()
    assert [text for text in said if not gate.judge_sentence(SentenceCase(text, "", language, False, "", ())).release] == []
