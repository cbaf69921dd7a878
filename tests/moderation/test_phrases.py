"""Days and hours as they are said."""

from datetime import UTC, datetime, timedelta

import pytest

from moderation.phrases import day, due_hours

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "said"), [("en", "March 3"), ("de", "3. März"), ("fr", "3 mars"), ("ja", "3月3日"), ("pt", "3 de março")]
)
def test_a_day_is_said_in_the_words_of_the_language(language: str, said: str) -> None:
    assert day(NOON, language) == said


@pytest.mark.parametrize(("number", "said"), [(1, "1er mars"), (11, "11 mars"), (21, "21 mars")])
def test_in_french_only_the_first_is_an_ordinal(number: int, said: str) -> None:
    assert day(NOON.replace(day=number), "fr") == said


@pytest.mark.parametrize(("minutes", "hours"), [(0, 0), (-5, 0), (1, 1), (60, 1), (61, 2)])
def test_hours_until_something_is_due_are_rounded_up(minutes: int, hours: int) -> None:
    assert due_hours(NOON + timedelta(minutes=minutes), NOON) == hours
