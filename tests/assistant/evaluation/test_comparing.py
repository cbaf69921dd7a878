"""Letters, numbers and days in whatever notation they are said."""

from decimal import Decimal

import pytest

from assistant.evaluation.comparing import bare, days_in, edits, edits_inside, fits, is_said, misread_share, numbers_in, value
from assistant.evaluation.truths import Day
from assistant.providers.embedded.answers.dates import spoken_day
from assistant.providers.embedded.finders.date_forms import Day as Found
from common.languages import LANGUAGES


def test_case_accents_and_spaces_do_not_count() -> None:
    assert bare("Crème BRÛLÉE, 250 g") == bare("creme brulee 250g")
    assert bare("٢٠٢٧") == "2027"


def test_letters_of_scripts_whose_marks_make_other_letters_are_kept_apart() -> None:
    assert bare("が") != bare("か")
    assert bare("की") != bare("का")


@pytest.mark.parametrize(("one", "other", "count"), [("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0)])
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other) == count


def test_a_part_of_a_text_costs_nothing() -> None:
    assert edits_inside("total", "subtotaltaxtotal1250") == 0
    assert edits_inside("t0tal", "subtotal1250") == 1
    assert edits_inside("abc", "") == 3


def test_lines_may_be_read_in_any_order_and_be_joined() -> None:
    printed = ["HARVEST LANE", "Creamy Tomato Soup", "12 g", "BEST BEFORE 12 MAR 2027"]
    assert misread_share("BEST BEFORE 12 MAR 2027, CreamyTomato Soup 12g", printed) == 0.0
    assert misread_share("BFST BFFORF 12 MAR 2027", printed) == pytest.approx(3 / 19)


def test_latin_letters_made_of_another_script_are_all_wrong() -> None:
    assert misread_share("BXOA 3ATIPELLIEH", ["ВХОД ЗАПРЕЩЁН"]) > 0.8


def test_short_texts_must_be_exact_and_long_ones_nearly() -> None:
    assert not is_said("L7312B", "the lot number is L7312E")
    assert is_said("Riverside Health Centre", "It is from Riverside Health Centr")


@pytest.mark.parametrize("printed", ["1.234,56", "1,234.56", "1 234,56", "1234.56", "1'234.56"])
def test_one_value_in_every_notation(printed: str) -> None:
    assert [value(number) for number in numbers_in(f"Total {printed} €")] == [Decimal("1234.56")]


def test_a_lost_decimal_mark_is_another_value() -> None:
    assert value("12.50") != value("1250")
    assert value("20,5") == value("20.50")


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_understood_as_they_are_spoken(language: str) -> None:
    assert days_in(spoken_day(Found(2027, 3, 12), language), language) == [Day(2027, 3, 12)]
    assert days_in(spoken_day(Found(2027, 8, None), language), language) == [Day(2027, 8)]


def test_a_day_with_less_said_does_not_contradict() -> None:
    assert fits(Day(None, 3, 12), Day(2027, 3, 12))
    assert not fits(Day(2027, 12, 3), Day(2027, 3, 12))
