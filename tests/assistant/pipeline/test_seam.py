"""What counts as said already where one provider goes on after another."""

import pytest

from assistant.pipeline.seam import Heard, folded


@pytest.mark.parametrize(
    ("heard", "again"),
    [
        ("This is a carton of milk.", "this is the carton of milk"),
        ("It says “Oat Milk”.", 'It says "OAT MILK".'),
        ("Das ist eine Packung Milch.", "Das ist die Packung Milch!"),
        ("C’est une bouteille bleue.", "C'est la bouteille bleue."),
        ("Es una botella azul.", "Es la botella azul."),
        ("Это молоко.", "Молоко."),
        ("这是一盒牛奶。", "这是一盒牛奶"),
        ("It costs 3.50.", "It costs 3.50!"),
        ("👍", "👍"),
        ("यह दूध है।", "दूध है"),
        ("…", "…"),
    ],
)
def test_the_same_words_are_the_same_sentence(heard: str, again: str) -> None:
    assert Heard([heard]).again(again)


@pytest.mark.parametrize(
    ("heard", "new"),
    [
        ("Take 50 mg.", "Take 500 mg."),
        ("It costs 3.50.", "It costs 35.0."),
        ("It is safe.", "It is not safe."),
        ("The left bottle is open.", "The right bottle is open."),
        ("This is gate A.", "This is gate E."),
        ("It holds vitamin A.", "It holds vitamin."),
        ("There is one pill.", "There is a pill."),
        ("Es ist die linke Tür.", "Es ist die rechte Tür."),
        ("Il y a un chat.", "Il n'y a pas de chat."),
        ("这是牛奶。", "这不是牛奶。"),
        ("Milk is white.", "Milk is white and cold."),
        ("👍", "👎"),
        ("यह दूध है।", "यह दीध है।"),
        ("Take .5 mg.", "Take 5 mg."),
        ("It is -5 degrees.", "It is 5 degrees."),
        ("It is 5 %.", "It is 5 €."),
    ],
)
def test_a_number_a_direction_or_a_no_makes_another_sentence(heard: str, new: str) -> None:
    assert not Heard([heard]).again(new)


def test_what_was_heard_once_is_left_out_once() -> None:
    heard = Heard(["Milk is white."])
    assert heard.again("Milk is white.")
    assert not heard.again("Milk is white.")


def test_accents_and_vowel_signs_that_may_be_left_out_do_not_matter() -> None:
    assert folded("هذا حَلِيب") == folded("حليب")
