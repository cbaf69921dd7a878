import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from volunteers.matching.waiting import ASSUMED_WAIT_S, Wait, expected_wait

waits = st.lists(st.floats(0, 3600), max_size=9)
ORDER = ("soon", "minutes", "long")


def size(wait: Wait) -> tuple[int, int]:
    return wait.minutes, ORDER.index(wait.kind)


@given(st.integers(0, 200), st.integers(1, 500), st.integers(0, 500), waits)
def test_the_more_are_ahead_the_longer_the_wait(ahead, awake, free, recent):
    assert size(expected_wait(ahead, awake, free, recent)) <= size(expected_wait(ahead + 1, awake, free, recent))


@given(st.integers(0, 200), st.integers(1, 500), st.integers(0, 500), waits)
def test_one_more_who_is_free_never_makes_it_longer(ahead, awake, free, recent):
    assert size(expected_wait(ahead, awake, free + 1, recent)) <= size(expected_wait(ahead, awake, free, recent))


@given(st.integers(-5, 5), st.integers(-5, 0), st.integers(-5, 5), waits)
def test_where_nobody_is_awake_that_is_said(ahead, awake, free, recent):
    assert expected_wait(ahead, awake, free, recent) == Wait("nobody_awake", max(ahead, 0), 0)


@given(st.integers(0, 5), st.integers(1, 5), st.integers(0, 5), st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=9))
def test_waits_that_cannot_be_do_no_harm(ahead, awake, free, recent):
    assert expected_wait(ahead, awake, free, recent).minutes >= 1


@pytest.mark.parametrize(
    ("recent", "wait"),
    [
        ([10, 12, 900], Wait("soon", 0, 1)),
        ([44.9], Wait("soon", 0, 1)),
        ([45], Wait("minutes", 0, 1)),
        ([60], Wait("minutes", 0, 1)),
        ([61], Wait("minutes", 0, 2)),
        ([540], Wait("minutes", 0, 9)),
        ([541], Wait("long", 0, 10)),
        ([math.nan, -3, 61], Wait("minutes", 0, 2)),
    ],
)
def test_the_median_of_recent_waits_is_what_is_told_and_minutes_are_rounded_up(recent, wait):
    assert expected_wait(0, awake=50, free=50, recent_waits_s=recent) == wait


def test_before_anybody_has_waited_an_assumption_is_told():
    assert expected_wait(0, 50, 50, []) == expected_wait(0, 50, 50, [ASSUMED_WAIT_S])


def test_where_all_are_helping_the_wait_is_until_one_has_finished():
    assert expected_wait(0, awake=1, free=0, recent_waits_s=[10]) == Wait("minutes", 0, 5)
    assert expected_wait(2, awake=1, free=0, recent_waits_s=[10]).kind == "long"
    assert expected_wait(2, awake=60, free=60, recent_waits_s=[10]).kind == "soon"
