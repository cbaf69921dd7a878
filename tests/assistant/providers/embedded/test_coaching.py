"""What a question needs to see, and what is said about a photo that does not show it."""

import pytest

from assistant.providers.base import PhotoInput
from assistant.providers.embedded.coaching import need_of_question, retake
from assistant.providers.embedded.sentences import Speaker
from assistant.providers.embedded.sight import Sight
from vision.coach import Need
from vision.types import Glance, Problem, Quality


@pytest.mark.parametrize(
    ("question", "language", "need"),
    [
        ("", "en", Need.THINGS),
        ("What is this?", "en", Need.THINGS),
        ("When does it expire?", "en", Need.TEXT),
        ("Read the label please", "en", Need.TEXT),
        ("What colour is this shirt?", "en", Need.COLOUR),
        ("Is the light on?", "en", Need.LIGHT),
        ("How many people are there?", "en", Need.PEOPLE),
        ("Can you scan the QR code?", "en", Need.CODE),
        ("What colour is it and when does it expire?", "en", Need.TEXT),
        ("Welche Farbe hat das?", "de", Need.COLOUR),
        ("这是什么颜色？", "zh", Need.COLOUR),
    ],
)
def test_every_question_has_its_need(question: str, language: str, need: Need) -> None:
    assert need_of_question(question, language) is need


def sight(*problems: Problem, usable: bool = True) -> Sight:
    quality = Quality(usable=usable, problems=problems, measures={"sharpness": 0.05})
    glance = Glance(size=(400, 300), faces=(), codes=(), colours=(), light={"level": "normal", "mean": 0.4}, quality=quality)
    return Sight(PhotoInput(1, None, glance), (), quality)


def said(sight: Sight, need: Need | None = None) -> str:
    sentence = retake(sight, Speaker("en"), need=need)
    return sentence.text if sentence else ""


def test_a_hint_is_about_what_hinders_the_question() -> None:
    blurred_and_cut = sight(Problem.BLURRED, Problem.CUT_LEFT, usable=False)
    assert "blurred" in said(blurred_and_cut)
    assert "blurred" in said(blurred_and_cut, Need.CODE)
    assert said(sight(Problem.CUT_LEFT), Need.CODE) == ""
    assert said(sight(Problem.GLARE), Need.PEOPLE) == ""
    assert said(sight()) == ""


def test_our_own_eyes_read_any_way_up_and_ask_nobody_to_turn_the_phone() -> None:
    assert said(sight(Problem.UPSIDE_DOWN)) == ""
