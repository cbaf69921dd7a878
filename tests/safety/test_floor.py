"""The release check: no category and no language may fall below the floor that is committed beside the policy."""

from functools import cache

import pytest

from safety.engine.gate import default_gate
from safety.engine.policy import Policy, policy
from safety.evaluation.conversations import conversations
from safety.evaluation.floor import below_floor, measured_by
from safety.evaluation.looking import outcome, seen
from safety.evaluation.metrics import Share, percentile
from safety.evaluation.run import Outcome, run
from safety.evaluation.suites import UNSEEN, everything


@cache
def outcomes() -> tuple[Outcome, ...]:
    return tuple(run(default_gate(), measured_by()))


@pytest.mark.parametrize("by", ["category", "language"])
def test_nothing_falls_below_the_floor(by: str) -> None:
    assert not below_floor(outcomes(), by)


def test_a_policy_that_lets_too_much_pass_or_too_little_falls_below_it() -> None:
    looks = [seen(default_gate(), case) for case in measured_by() if case.category == "high_risk"]
    blind = Policy.of(policy().document.replace("stop: 0.55", "stop: 1.0").replace("sure_below: 0.08", "sure_below: 1.0"), {})
    (below,) = below_floor((outcome(blind, look) for look in looks if look.gate == "question"), "category")
    assert below.startswith("questions high_risk: stopped ")
    shy = Policy.of(policy().document.replace("clear: 0.2, stop: 0.55", "clear: 0.0, stop: 0.0"), {})
    (below,) = below_floor((outcome(shy, look) for look in looks if look.gate == "question"), "category")
    assert below.startswith("questions high_risk: over-refused ")


def test_looking_once_and_weighing_is_judging() -> None:
    gate = default_gate()
    for case in measured_by()[::100]:
        (judged,), look = run(gate, [case]), seen(gate, case)
        found = outcome(gate.policy, look)
        assert (found.stopped, found.said, found.reason) == (judged.stopped, judged.said, judged.reason)


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
