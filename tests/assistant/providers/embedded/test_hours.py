"""Until when it is open: the row of the day that was asked about, said whole."""

from datetime import date

import pytest

from assistant.providers.embedded.finders.hours import days_asked, find_hours
from assistant.providers.embedded.finders.times import find_spans

SUNDAY = date(2026, 11, 22)


def _rows(printed, *pairs):
    cells = []
    for row, (days, times) in enumerate(pairs):
        cells += [printed.line(days, y=10 + 40 * row), printed.line(times, x=400, y=12 + 40 * row)]
    return cells


@pytest.mark.parametrize(
    ("language", "rows", "days"),
    [
        ("en", [("Monday - Friday", "9:00 - 17:30"), ("Saturday", "10:00 - 14:00"), ("Sunday", "closed")], [{0, 1, 2, 3, 4}, {5}, {6}]),
        ("de", [("Mo - Fr", "08:30 - 18:00"), ("Sa, So", "09:00 - 13:30")], [{0, 1, 2, 3, 4}, {5, 6}]),
        ("es", [("Lunes a viernes", "10:00 - 20:30"), ("Sábado", "10:00 - 14:15")], [{0, 1, 2, 3, 4}, {5}]),
        ("fr", [("Lun-Ven", "9h00 - 12h30"), ("Dim.", "fermé")], [{0, 1, 2, 3, 4}, {6}]),
        ("pt", [("Segunda a sexta", "9:00 - 19:00"), ("Sábado", "9:00 - 13:00")], [{0, 1, 2, 3, 4}, {5}]),
        ("ru", [("Пн-Пт", "9:00-18:00"), ("Сб", "10:00-15:00")], [{0, 1, 2, 3, 4}, {5}]),
        ("zh", [("周一至周五", "9:00-18:00"), ("周六", "10:00-16:00")], [{0, 1, 2, 3, 4}, {5}]),
        ("ja", [("月～金", "10:00～19:00"), ("土・日", "10:00～17:00"), ("水曜", "定休日")], [{0, 1, 2, 3, 4}, {5, 6}, {2}]),
        ("hi", [("सोमवार - शुक्रवार", "9:00 - 18:00"), ("शनिवार", "10:00 - 14:00")], [{0, 1, 2, 3, 4}, {5}]),
        ("ar", [("الأحد - الخميس", "8:00 - 16:00"), ("السبت", "9:00 - 12:00")], [{6, 0, 1, 2, 3}, {5}]),
    ],
)
def test_a_row_knows_its_days_in_every_language(printed, language, rows, days):
    assert [set(found.days) for found in find_hours(_rows(printed, *rows), "en")] == days


def test_one_line_with_several_days_is_cut_between_them(printed):
    found = find_hours(printed.lines("Mon-Fri 9am-5pm, Sat 10-14"), "en")
    assert [row.printed for row in found] == ["Mon-Fri 9am-5pm", "Sat 10-14"]


def test_the_same_letters_are_another_day_in_another_language(printed):
    french = find_hours(_rows(printed, ("Lu - Ve", "9h - 17h"), ("Di", "fermé")), "de")
    german = find_hours(_rows(printed, ("Mo, Mi", "9 - 17 Uhr"), ("Di, Do", "9 - 12 Uhr")), "fr")
    assert french[-1].days == {6}
    assert german[-1].days == {1, 3}


@pytest.mark.parametrize(
    ("question", "language", "days"),
    [
        ("until when is it open on Saturday", "en", {5}),
        ("are they open at the weekend", "en", {5, 6}),
        ("is it open today", "en", {6}),
        ("bis wann ist morgen offen", "de", {0}),
        ("bis wann ist samstags offen", "de", {5}),
        ("hasta qué hora abren los domingos", "es", {6}),
        ("до скольки открыто в субботу", "ru", {5}),
        ("so what are the opening hours", "en", set()),
    ],
)
def test_the_day_asked_about_is_heard(question, language, days):
    assert days_asked(question, language, SUNDAY) == days


def test_the_answer_is_the_row_of_that_day_and_a_span_is_said_whole(printed):
    board = printed.photo(_rows(printed, ("Lunes a viernes", "10:00 - 20:30"), ("Sábado", "10:00 - 14:15"), ("Domingo", "cerrado")))
    saturday = printed.text("¿hasta qué hora abren el sábado?", board, language="es")
    assert "Sábado 10:00 - 14:15" in saturday
    assert "20:30" not in saturday
    every = printed.text("¿cuál es el horario?", board, language="es")
    assert all(row in every for row in ("Lunes a viernes 10:00 - 20:30", "Sábado 10:00 - 14:15", "Domingo cerrado"))


def test_times_without_days_are_read_and_no_times_are_told(printed):
    assert "9am to 5pm" in printed.text("what are the opening hours", printed.photo(printed.lines("OPEN", "9am to 5pm")))
    assert "opening hours" in printed.text("what are the opening hours", printed.photo(printed.lines("Bakery")))


@pytest.mark.parametrize("text", ["10:00 – 14:15", "9am to 5pm", "9 bis 17 Uhr", "9h00 - 12h30", "10:00～19:00", "9 - 17:30"])
def test_a_span_of_time_is_one(printed, text):
    assert len(find_spans(printed.lines(text))) == 1


@pytest.mark.parametrize("text", ["03.12 - 05.12", "12 - 14", "10.50 - 12.50"])
def test_other_pairs_of_numbers_are_no_span_of_time(printed, text):
    assert find_spans(printed.lines(text)) == []
