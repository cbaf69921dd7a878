"""A gate's word can be found again from what it wrote down: evidence and failures are all that decides."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.detectors import embedded
from safety.engine.gate import Gate, default_gate
from safety.engine.policy import JUDGED, Policy, policy
from safety.engine.taxonomy import UNCHECKED, Category
from safety.engine.types import Evidence, PhotoCase, QuestionCase, SentenceCase, Verdict
from safety.engine.weighing import Outcome, weigh, weigh_question
from safety.evaluation.cases import PhotoTextCase
from safety.evaluation.suites import everything
from safety.services import outcome_of

KINDS = ("question", "sentence", "photo_text", "photo")


@cache
def sample() -> tuple[Any, ...]:
    return everything()[::40]


def judged(gate: Gate, case: Any) -> tuple[str, Any]:
    match case:
        case QuestionCase():
            return "question", gate.judge_question(case)
        case SentenceCase():
            return "sentence", gate.judge_sentence(case)
        case PhotoTextCase():
            return "photo_text", gate.judge_photo_text(case.text)
        case _:
            return "photo", gate.judge_photo(case)


def stored(judgement: Any) -> Outcome:
    return Outcome(outcome_of(judgement), judgement.reason, tuple(getattr(judgement, "categories", ())))


def cases() -> Iterator[Any]:
    yield from (expected.case for expected in sample())
    yield from (PhotoCase(faces=1, undressed=share) for share in (None, 0.0, 0.79, 0.8, 1.0))


def test_what_the_suites_gave_is_found_again_from_their_evidence() -> None:
    kinds = set()
    for case in cases():
        kind, judgement = judged(default_gate(), case)
        assert weigh(kind, policy(), judgement.evidence, judgement.failures) == stored(judgement)
        kinds.add((kind, outcome_of(judgement)))
    assert len(kinds) >= 9  # the sample reaches nearly every outcome of every gate


class Says:
    """A detector that has found what it is told to, or fails."""

    def __init__(self, real: Any, found: list[Evidence], fails: bool) -> None:
        self.name, self.version, self.gate, self.codes = real.name, real.version, real.gate, real.codes
        self._found, self._fails = found, fails

    def look(self, context: Any) -> list[Evidence]:
        if self._fails:
            raise RuntimeError
        return self._found


SCORE = st.sampled_from([0.0, 0.04, 0.06, 0.079, 0.08, 0.2, 0.201, 0.3, 0.31, 0.42, 0.5499, 0.55, 0.6, 0.8, 1.0]) | st.floats(0, 1)
JUDGEMENTS = st.lists(st.tuples(st.sampled_from([str(one) for one in Category]), SCORE), max_size=3)


@st.composite
def looks(draw: Any) -> tuple[str, Gate]:
    """A gate of the newest policy whose detectors at one gate have found, or failed at, whatever."""
    kind = draw(st.sampled_from(KINDS))
    detectors: list[Any] = []
    for real in embedded(policy()):
        if real.gate != kind:
            detectors.append(real)
            continue
        codes = [(str(category), reason) for category, reasons in real.codes.items() for reason in sorted(reasons)]
        found = draw(st.lists(st.tuples(st.sampled_from(codes), SCORE), max_size=2)) if codes else []
        fails = draw(st.sampled_from([False] * 9 + [True]))
        detectors.append(Says(real, [Evidence(real.name, category, score, reason) for (category, reason), score in found], fails))
    return kind, Gate(policy(), detectors)


CASE: dict[str, Any] = {
    "question": QuestionCase("?"),
    "sentence": SentenceCase("."),
    "photo_text": PhotoTextCase("."),
    "photo": PhotoCase(0, 0.0),
}


@given(looks(), st.none() | JUDGEMENTS, st.booleans())
def test_whatever_was_found_weighing_it_again_says_the_same(
    look: tuple[str, Gate], opinion: list[tuple[str, float]] | None, asked: bool
) -> None:
    kind, gate = look
    _, judgement = judged(gate, CASE[kind])
    if kind == "question" and asked:
        found = None if opinion is None else tuple(Evidence("scripted", category, score, JUDGED) for category, score in opinion)
        judgement = gate.reconsidered(judgement, found, "scripted@1")
    assert weigh(kind, policy(), judgement.evidence, judgement.failures) == stored(judgement)


def test_a_judge_that_could_not_judge_counts_as_the_policy_says_of_judges_not_of_detectors() -> None:
    used = policy()
    assert weigh_question(used, (), ("openai_api",)).verdict is used.second_opinion.on_failure
    assert weigh_question(used, (), ("medical_question",)).verdict is used.on_failure.question
    assert weigh_question(used, (), ("openai_api",)).reason == UNCHECKED


def test_another_policy_makes_another_word_of_the_same_evidence() -> None:
    used = policy()
    evidence = (Evidence("medical_question", "medical", 0.7, "dose"),)
    assert weigh_question(used, evidence).verdict is Verdict.GUIDE
    stricter = Policy.of(used.document.replace("dose: guide", "dose: escalate"), {})
    assert weigh_question(stricter, evidence) == (Verdict.ESCALATE, "medical.dose", ("medical",))


def test_a_gate_that_nobody_knows_weighs_nothing() -> None:
    with pytest.raises(ValueError, match="door"):
        weigh("door", policy(), ())
