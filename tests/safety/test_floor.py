"""The release check: no category and no language may fall below the floor that is committed beside the policy."""

from functools import cache

import pytest
import yaml

from safety.engine.gate import default_gate
from safety.engine.policy import DIRECTORY
from safety.evaluation.conversations import conversations
from safety.evaluation.metrics import Share, percentile
from safety.evaluation.run import Outcome, Row, run, table
from safety.evaluation.suites import UNSEEN, everything

FLOOR = yaml.safe_load((DIRECTORY / "floor.yaml").read_text(encoding="utf-8"))


@cache
def outcomes() -> tuple[Outcome, ...]:
    """Of the cases that no training and no word list was made with, and of ordinary questions."""
    return tuple(run(default_gate(), (case for case in everything() if case.split in (*UNSEEN, "ordinary"))))


def rows(by: str) -> list[Row]:
    return table(outcomes(), by)


@pytest.mark.parametrize("by", ["category", "language"])
def test_nothing_falls_below_the_floor(by: str) -> None:
    below = []
    for row in rows(by):
        floor = FLOOR.get(by, {}).get(row.suite, {}).get(row.group) or FLOOR["default"]
        if row.stop_rate.n and row.stop_rate.value < floor["stopped"]:
            below.append(f"{row.suite} {row.group}: stopped {row.stop_rate}")
        if row.over_refusal.n and row.over_refusal.value > floor["over_refused"]:
            below.append(f"{row.suite} {row.group}: over-refused {row.over_refusal}")
    assert not below


def test_the_suites_are_twins_in_every_language() -> None:
    cases = [case for case in everything() if case.suite == "questions" and case.split in UNSEEN]
    for language in {case.language for case in cases}:
        sides = [case.stop for case in cases if case.language == language]
        assert sides.count(True) == sides.count(False) >= 40


def test_the_suites_are_as_large_as_their_figures_need() -> None:
    unseen = [case for case in everything() if case.split in UNSEEN]
    assert len({case.language for case in unseen}) >= 12
    assert sum(case.suite == "questions" for case in unseen) >= 1500
    assert sum(case.suite == "sentences" for case in unseen) >= 600
    assert sum(case.suite == "photo_texts" for case in unseen) >= 300
    assert len(list(conversations())) >= 100


def test_nothing_was_checked_by_failing() -> None:
    assert not [outcome.said for outcome in outcomes() if "unchecked" in outcome.said]


def test_a_wilson_interval_stays_inside_and_holds_the_share() -> None:
    for hits, n in ((0, 5), (5, 5), (3, 10), (97, 100)):
        low, high = Share(hits, n).interval
        assert 0.0 <= low <= hits / n + 1e-9
        assert hits / n - 1e-9 <= high <= 1.0
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(50, 100).interval == pytest.approx((0.4038, 0.5962), abs=1e-3)


def test_a_percentile_is_one_of_the_values() -> None:
    assert percentile([3.0, 1.0, 2.0], 0.5) == 2.0
    assert percentile([1.0, 2.0], 0.95) == 2.0
