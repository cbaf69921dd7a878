"""One nutrient asked for: its row, its column, and what the value is for."""

import pytest

from assistant.providers.embedded.finders.nutrition import find_nutrition, nutrients_in


def table(printed, *heads: tuple[str, int]):
    rows = (
        ("Energy", "1520 kJ", "456 kJ"),
        ("Fat", "4.2 g", "1.3 g"),
        ("of which saturates", "0.8 g", "0.2 g"),
        ("Sugars", "23.5 g", "7.1 g"),
    )
    found = [printed.line(text, x=x, y=10) for text, x in heads]
    for number, row in enumerate(rows):
        cells = row if len(heads) > 1 else row[:2]
        found += [printed.line(text, x=x, y=60 + 40 * number) for text, x in zip(cells, (10, 300, 500), strict=False)]
    return found


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("how many grams of sugar", "en"),
        ("wie hoch ist der Zuckergehalt", "de"),
        ("cuántos gramos de azúcar", "es"),
        ("quelle quantité de sucre", "fr"),
        ("quantos gramas de açúcar", "pt"),
        ("сколько сахара", "ru"),
        ("含糖多少", "zh"),
        ("इसमें कितनी चीनी है", "hi"),
        ("كم سكر فيه", "ar"),
    ],
)
def test_only_the_row_that_was_asked_for_is_said_with_what_it_is_for(printed, question, language):
    heard = printed.text(question, printed.photo(table(printed, ("Nutrition per 100 g", 10))), language=language)
    assert "Sugars 23.5 g" in heard
    assert "100 g" in heard
    assert "4.2" not in heard


def test_of_two_columns_the_one_per_100_is_said(printed):
    found = find_nutrition("sugar", table(printed, ("per 100 g", 300), ("per serving", 500)))
    assert (found.printed, found.per) == ("Sugars 23.5 g", "100 g")


def test_without_a_head_for_the_columns_both_values_are_said_and_for_nothing(printed):
    found = find_nutrition("sugar", table(printed, ("Nutrition", 10), ("Values", 500)))
    assert (found.printed, found.per) == ("Sugars 23.5 g 7.1 g", "")


def test_one_column_beside_a_portion_is_not_said_to_be_per_100(printed):
    found = find_nutrition("sugar", table(printed, ("Serving size 30 g, per 100 g", 10)))
    assert found.per == ""


def test_fat_is_not_the_part_of_it_that_is_saturated(printed):
    lines = [printed.line("Saturated fat", y=10), printed.line("0.8 g", x=300, y=10)]
    assert find_nutrition("fat", lines) is None
    assert nutrients_in("how much saturated fat") == ["saturated"]
    assert find_nutrition("saturated", lines).printed == "Saturated fat 0.8 g"
