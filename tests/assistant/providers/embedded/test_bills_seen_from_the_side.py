"""Rows of a bill that meet towards one side, and what is said when they cannot be told apart."""

import pytest

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.amounts import find_labelled, find_total

ROWS = (
    ("Bread", "2,10 EUR"),
    ("Milk", "1,35 EUR"),
    ("Cheese", "7,99 EUR"),
    ("Coffee", "4,27 EUR"),
    ("Apples", "3,15 EUR"),
    ("Subtotal", "18,86 EUR"),
    ("Tax 7%", "1,32 EUR"),
    ("TOTAL", "20,18 EUR"),
    ("CASH", "25,00 EUR"),
    ("CHANGE", "4,82 EUR"),
)


def bill(printed, opening: float, level: float = 0.0):
    """The rows, 40 pixels apart on the left; the amounts 600 pixels to the right of them, lower by the slope of their row."""
    found = []
    for number, (label, amount) in enumerate(ROWS):
        y = 100 + 40 * number
        slope = level + opening * (y - 280)
        found += [printed.line(label, x=20, y=y), printed.line(amount, x=600, y=round(y + 600 * slope))]
    return tuple(found)


@pytest.mark.parametrize(("opening", "level"), [(0.0, 0.0), (0.0002, 0.0), (-0.0002, 0.0), (0.0003, 0.04), (0.0, 0.08)])
def test_the_total_is_found_although_the_rows_part_or_meet_to_the_right(printed, opening, level):
    lines = page.levelled(bill(printed, opening, level))
    assert find_total(lines).printed == "20,18 EUR"
    assert find_labelled("change", lines).printed == "CHANGE 4,82 EUR" or find_labelled("change", lines).printed == "4,82 EUR"


def test_an_amount_between_two_rows_belongs_to_neither(printed):
    lines = [
        one
        for number, (label, amount) in enumerate(ROWS)
        for one in (
            printed.line(label, x=20, y=100 + 28 * number, height=24),
            printed.line(amount, x=600, y=114 + 28 * number, height=24),
        )
    ]
    total = find_total(lines)
    assert total is None or not total.sure
    assert find_labelled("change", lines) is None


def test_an_amount_is_not_the_total_when_one_is_missing_below_it(printed):
    shifted = [(ROWS[number][0], ROWS[number + 1][1]) for number in range(len(ROWS) - 1)]
    lines = [
        one
        for number, (label, amount) in enumerate(shifted)
        for one in (printed.line(label, x=20, y=100 + 40 * number), printed.line(amount, x=600, y=100 + 40 * number))
    ]
    lines.append(printed.line("CHANGE", x=20, y=100 + 40 * len(shifted)))
    total = find_total(lines)
    assert total is None or not total.sure


@pytest.mark.parametrize(
    ("label", "amount"),
    [
        ("TOTALE", "€ 16,21"),
        ("TE BETALEN", "€ 16,21"),
        ("DO ZAPŁATY", "16,21 zl"),
        ("ATT BETALA", "16,21 kr"),
        ("I ALT", "16,21 kr"),
        ("YHTEENSÄ", "16,21 €"),
        ("CELKEM", "16,21"),
        ("TOPLAM", "16,21"),
        ("ΣΥΝΟΛΟ", "16,21 €"),
        ("РАЗОМ", "16,21"),
        ("합계", "16.21"),
        ("รวมทั้งสิ้น", "16.21"),
    ],
)
def test_a_total_is_known_by_its_word_in_many_languages(printed, label, amount):
    lines = [printed.line("x 1", y=10), printed.line("9,99", x=400, y=10), printed.line(label, y=60), printed.line(amount, x=400, y=60)]
    assert find_total(lines).printed == amount


@pytest.mark.parametrize("label", ["RESTO", "WISSELGELD", "RESZTA", "VÄXEL", "PARA ÜSTÜ", "ΡΕΣΤΑ", "РЕШТА", "거스름돈", "เงินทอน", "找零"])
def test_change_is_known_by_its_word_in_many_languages_and_is_no_total(printed, label):
    lines = [printed.line(label, y=60), printed.line("3,79", x=400, y=60)]
    assert find_labelled("change", lines).value.as_tuple().digits == (3, 7, 9)
    assert find_total(lines) is None


def test_where_writing_runs_from_the_right_the_amount_stands_on_the_left(printed):
    lines = [printed.line("الإجمالي", x=400, y=60), printed.line("16.21", x=20, y=60, width=60)]
    assert find_total(lines).printed == "16.21"


def test_no_change_printed_is_said_and_the_total_is_not_offered_for_it(printed):
    bill_lines = [printed.line("TOTAL", y=60), printed.line("20.18", x=400, y=60)]
    assert "how much change" in printed.text("how much do I get back", printed.photo(bill_lines))
    assert "The total is" not in printed.text("how much do I get back", printed.photo(bill_lines))
    assert printed.text("what did that come to", printed.photo(bill_lines)).startswith("The total is 20.18")
