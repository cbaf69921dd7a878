"""Detectors look once at a case; any number of policies weigh what they have found."""

from dataclasses import dataclass

from safety.engine.gate import Gate
from safety.engine.policy import Policy
from safety.engine.types import Evidence, QuestionCase, SentenceCase
from safety.engine.weighing import weigh
from safety.evaluation.run import Outcome
from safety.evaluation.suites import Expected

STOPS_NOT = frozenset({"allow", "released", "clean", "leaves"})  # the outcomes of the gates that stop nothing


@dataclass(frozen=True, slots=True)
class Seen:
    """What a gate's detectors have found in a case. ``failures``: those that could not check."""

    expected: Expected
    gate: str
    evidence: tuple[Evidence, ...]
    failures: tuple[str, ...]


def seen(gate: Gate, expected: Expected) -> Seen:
    """Looked at again where a detector could not check: a busy machine says nothing about a policy."""
    found = _seen(gate, expected)
    return _seen(gate, expected) if found.failures else found


def outcome(policy: Policy, look: Seen) -> Outcome:
    """What ``policy`` makes of it. No time is known of it: 0 ms."""
    word = weigh(look.gate, policy, look.evidence, look.failures)
    said = f"{word.outcome} {word.reason}" if look.gate == "question" else word.reason
    return Outcome(look.expected, word.outcome not in STOPS_NOT, said, 0.0, word.reason)


def _seen(gate: Gate, expected: Expected) -> Seen:
    match expected.case:
        case QuestionCase() as case:
            question = gate.judge_question(case)
            return Seen(expected, "question", question.evidence, question.failures)
        case SentenceCase() as case:
            sentence = gate.judge_sentence(case)
            return Seen(expected, "sentence", sentence.evidence, sentence.failures)
        case case:
            photo = gate.judge_photo_text(case.text)
            return Seen(expected, "photo_text", photo.evidence, photo.failures)
