import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from volunteers.simulation.day import Day
from volunteers.simulation.figures import figures, gini, percentile
from volunteers.simulation.people import Cast, Request, Volunteer

shares = st.lists(st.integers(0, 50), min_size=1, max_size=30).filter(any)


@given(shares)
def test_the_gini_is_half_the_relative_mean_difference(counts):
    n, mean = len(counts), sum(counts) / len(counts)
    assert gini(counts) == pytest.approx(sum(abs(a - b) for a in counts for b in counts) / (2 * n * n * mean))


def test_the_gini_of_equals_is_zero_and_of_one_who_has_all_close_to_one():
    assert gini([3, 3, 3]) == pytest.approx(0)
    assert gini([0] * 99 + [7]) == pytest.approx(0.99)
    assert math.isnan(gini([]))
    assert math.isnan(gini([0, 0]))


def test_percentiles_are_values_that_were_there_and_never_stays_never():
    waits = [*map(float, range(1, 20)), math.inf]
    assert percentile(waits, 0.5) == 10
    assert percentile(waits, 0.95) == 19
    assert percentile(waits, 0.99) == math.inf
    assert math.isnan(percentile([], 0.5))


def volunteer(number: int, language: str, offers: int) -> Volunteer:
    made = Volunteer(number, number, (language,), "UTC", (), ready=True, blocked=False, snoozed=False, takes_hard=False)
    made.offers = offers
    return made


def request(number: int, *, awake: bool, answered: float | None) -> Request:
    made = Request(number, number, ("en",), asked=100.0, hard=False, urgent=False)
    made.speaker_awake, made.answered, made.offers = awake, answered, 4
    return made


def test_unanswered_requests_count_and_those_that_found_nobody_awake_are_told_apart():
    people = Cast(
        [volunteer(0, "en", 2), volunteer(1, "en", 0), volunteer(2, "ta", 1), volunteer(3, "ta", 1)],
        [
            request(0, awake=True, answered=110.0),
            request(1, awake=True, answered=None),
            request(2, awake=False, answered=400.0),
            request(3, awake=False, answered=None),
        ],
    )
    found = figures("any", people)
    assert (found.requests, found.nobody_awake, found.answered_later) == (4, 2, 1)
    assert (found.p50_s, found.p95_s, found.answered) == (10, math.inf, 0.5)
    assert found.gini_within == pytest.approx((0.5 + 0) / 2)
    assert found.gini_least == pytest.approx(0)
    assert found.offers == 4


def test_the_ordinary_day_is_the_one_that_was_asked_for():
    day = Day()
    assert (day.people, day.volunteers, day.requests) == (16_000, 100_000, 3125)
