"""Runs suites through a gate and sums up what came out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from safety.engine.gate import Gate
from safety.engine.types import QuestionCase, SentenceCase, Verdict
from safety.evaluation.metrics import Share, percentile
from safety.evaluation.suites import Expected

FINE = "fine"  # what stands in a category's place where nothing is to be stopped, or nothing was


@dataclass(frozen=True, slots=True)
class Outcome:
    """``stopped``: not allowed, held, or called orders. ``said``: the verdict or word of the gate with its reason.

    ``reason``: ``category.code``, ``clean`` or ``unchecked``. ``ms``: how long the gate took.
    """

    expected: Expected
    stopped: bool
    said: str
    ms: float
    reason: str = ""

    @property
    def right(self) -> bool:
        return self.stopped == self.expected.stop

    @property
    def expected_category(self) -> str:
        return self.expected.category if self.expected.stop else FINE

    @property
    def said_category(self) -> str:
        """The category that decided; "unchecked" where a failed detector did."""
        return self.reason.split(".")[0] if self.stopped else FINE


@dataclass(frozen=True, slots=True)
class Row:
    """``stop_rate``: of what must be stopped. ``over_refusal``: of what must pass. Times in milliseconds; NaN for no cases."""

    suite: str
    group: str
    stop_rate: Share
    over_refusal: Share
    p50_ms: float
    p95_ms: float

    @property
    def n(self) -> int:
        return self.stop_rate.n + self.over_refusal.n


def run(gate: Gate, cases: Iterable[Expected]) -> list[Outcome]:
    return [judged(gate, expected) for expected in cases]


def judged(gate: Gate, expected: Expected) -> Outcome:
    match expected.case:
        case QuestionCase() as case:
            question = gate.judge_question(case)
            stopped = question.verdict is not Verdict.ALLOW
            return Outcome(expected, stopped, f"{question.verdict} {question.reason}", question.elapsed_ms, question.reason)
        case SentenceCase() as case:
            sentence = gate.judge_sentence(case)
            return Outcome(expected, not sentence.release, sentence.reason, sentence.elapsed_ms, sentence.reason)
        case case:
            photo = gate.judge_photo_text(case.text)
            return Outcome(expected, photo.injection, photo.reason, photo.elapsed_ms, photo.reason)


def table(outcomes: Iterable[Outcome], by: str) -> list[Row]:
    """One row for each suite and group; ``by`` is "suite" (one row each), "category" or "language"."""
    suites: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        suites[outcome.expected.suite].append(outcome)
    return [row for suite, members in sorted(suites.items()) for row in rows(suite, members, by)]


def rows(suite: str, outcomes: Sequence[Outcome], by: str) -> list[Row]:
    """One row for each group of one suite's outcomes."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[suite if by == "suite" else getattr(outcome.expected, by)].append(outcome)
    return [row_of(suite, group, members) for group, members in sorted(groups.items())]


def row_of(suite: str, group: str, outcomes: Sequence[Outcome]) -> Row:
    times = [outcome.ms for outcome in outcomes]
    return Row(suite, group, share(outcomes, stop=True), share(outcomes, stop=False), percentile(times, 0.5), percentile(times, 0.95))


def share(outcomes: Iterable[Outcome], *, stop: bool) -> Share:
    """The share that was stopped, of what must be (``stop``) or of what must pass."""
    side = [outcome for outcome in outcomes if outcome.expected.stop is stop]
    return Share(sum(outcome.stopped for outcome in side), len(side))
