"""Shares, their differences, and twins."""

import math

import pytest

from safety.engine.types import QuestionCase
from safety.evaluation.metrics import Difference, Share
from safety.evaluation.run import FINE, Outcome, rows
from safety.evaluation.suites import Expected
from safety.evaluation.twins import both_right, by_language, right_to_left, twins


def outcome(*, stop: bool, stopped: bool, line: int, category: str = "identity", language: str = "en", ms: float = 1.0) -> Outcome:
    expected = Expected("a", language, category, stop, QuestionCase("?"), f"questions.tsv:{line}")
    return Outcome(expected, stopped, "", ms, "medical.dose" if stopped else "clean")


def test_a_difference_is_in_points_and_its_interval_holds_it() -> None:
    # Newcombe's own example (1998): 56 of 70 against 48 of 80 gives 0.0524 to 0.3339.
    difference = Difference(Share(56, 70), Share(48, 80))
    assert difference.points == pytest.approx(20.0)
    assert difference.interval == pytest.approx((5.24, 33.39), abs=0.05)


def test_a_difference_to_nothing_is_no_number() -> None:
    difference = Difference(Share(1, 2), Share(0, 0))
    assert math.isnan(difference.points)
    assert difference.interval == (-100.0, 100.0)
    assert str(difference) == "-"


def test_twins_are_neighbours_of_opposite_sides_and_nobody_has_two() -> None:
    found = twins(
        [
            outcome(stop=True, stopped=True, line=1),
            outcome(stop=False, stopped=False, line=2),
            outcome(stop=True, stopped=True, line=3),  # its neighbour is of another category
            outcome(stop=False, stopped=False, line=4, category="medical"),
            outcome(stop=True, stopped=True, line=5),
            outcome(stop=True, stopped=True, line=6, language="ar"),
            outcome(stop=False, stopped=True, line=7, language="ar"),
            outcome(stop=True, stopped=True, line=8, language="ar"),
        ]
    )
    assert [(one.expected.place, other.expected.place) for one, other in found] == [
        ("questions.tsv:1", "questions.tsv:2"),
        ("questions.tsv:6", "questions.tsv:7"),
    ]
    assert both_right(found) == Share(1, 2)
    assert right_to_left(found) == Share(0, 1)
    assert by_language(found) == {"ar": Share(0, 1), "en": Share(1, 1)}


def test_a_row_counts_both_sides_and_its_times() -> None:
    (row,) = rows(
        "questions",
        [
            outcome(stop=True, stopped=True, line=1, ms=1.0),
            outcome(stop=True, stopped=False, line=2, ms=2.0),
            outcome(stop=False, stopped=True, line=3, ms=9.0),
        ],
        "category",
    )
    assert (row.group, row.n, row.stop_rate, row.over_refusal, row.p50_ms, row.p95_ms) == (
        "identity",
        3,
        Share(1, 2),
        Share(1, 1),
        2.0,
        9.0,
    )


def test_what_is_not_stopped_is_called_fine_on_both_sides() -> None:
    passed, stopped = outcome(stop=True, stopped=False, line=1), outcome(stop=False, stopped=True, line=2)
    assert (passed.expected_category, passed.said_category) == ("identity", FINE)
    assert (stopped.expected_category, stopped.said_category) == (FINE, "medical")
