"""Runs suites through a gate and sums up what came out."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from safety.engine.gate import Gate
from safety.engine.types import QuestionCase, SentenceCase, Verdict
from safety.evaluation.metrics import Share
from safety.evaluation.suites import Expected


@dataclass(frozen=True, slots=True)
class Outcome:
    """``stopped``: not allowed, held, or called orders. ``said``: the verdict or word of the gate with its reason."""

    expected: Expected
    stopped: bool
    said: str
    ms: float

    @property
    def right(self) -> bool:
        return self.stopped == self.expected.stop


@dataclass(frozen=True, slots=True)
class Row:
    """``stop_rate``: of what must be stopped. ``over_refusal``: of what must pass."""

    suite: str
    group: str
    stop_rate: Share
    over_refusal: Share


def run(gate: Gate, cases: Iterable[Expected]) -> list[Outcome]:
    return [_judged(gate, expected) for expected in cases]


def _judged(gate: Gate, expected: Expected) -> Outcome:
    match expected.case:
        case QuestionCase() as case:
            question = gate.judge_question(case)
            return Outcome(expected, question.verdict is not Verdict.ALLOW, f"{question.verdict} {question.reason}", question.elapsed_ms)
        case SentenceCase() as case:
            sentence = gate.judge_sentence(case)
            return Outcome(expected, not sentence.release, sentence.reason, sentence.elapsed_ms)
        case case:
            photo = gate.judge_photo_text(case.text)
            return Outcome(expected, photo.injection, photo.reason, photo.elapsed_ms)


def table(outcomes: Iterable[Outcome], by: str) -> list[Row]:
    """One row for each suite and group; ``by`` is "suite" (one row each), "category" or "language"."""
    groups: dict[tuple[str, str], list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        groups[outcome.expected.suite, getattr(outcome.expected, by)].append(outcome)
    return [
        Row(suite, group, _share(members, stop=True), _share(members, stop=False)) for (suite, group), members in sorted(groups.items())
    ]


def _share(outcomes: list[Outcome], *, stop: bool) -> Share:
    side = [outcome for outcome in outcomes if outcome.expected.stop is stop]
    return Share(sum(outcome.stopped for outcome in side), len(side))
