"""The gates under fault: a detector that crashes, hangs or talks nonsense closes its gate, and never says why it liked a text."""

import math
import threading
import uuid
from collections.abc import Callable
from typing import Any

import pytest

from safety.detectors import embedded
from safety.engine.gate import Gate, default_gate
from safety.engine.policy import Policy, PolicyError, policy
from safety.engine.taxonomy import UNCHECKED
from safety.engine.types import Evidence, PhotoCase, QuestionCase, SentenceCase, Verdict

QUESTION = QuestionCase("What flavor is this soup?", has_face=False)
SENTENCE = SentenceCase("The soup is in a red can.", photo_text="soup")
NAMES = sorted(policy().detectors)


class Broken:
    """One real detector with another ``look``."""

    def __init__(self, detector: Any, look: Callable[..., Any]) -> None:
        self.name, self.version, self.gate, self.codes, self.look = detector.name, detector.version, detector.gate, detector.codes, look


def crash(context: Any) -> Any:
    raise RuntimeError("boom")


def leave(context: Any) -> Any:
    raise SystemExit(1)


def nonsense(value: Any) -> Callable[..., Any]:
    return lambda context: value


def impatient() -> Policy:
    """The released policy with deadlines short enough for a test of lateness, long enough for a busy machine."""
    used = policy()
    return used.model_copy(
        update={
            "deadlines": used.deadlines.model_copy(update={"question_ms": 250, "sentence_ms": 250, "photo_text_ms": 250, "photo_ms": 250})
        }
    )


def gate_with(name: str, look: Callable[..., Any], used: Policy | None = None) -> Gate:
    used = used or policy()
    return Gate(used, [Broken(one, look) if one.name == name else one for one in embedded(used)])


def assert_closed(gate: Gate, name: str) -> None:
    kind = next(one.gate for one in gate.detectors if one.name == name)
    if kind == "question":
        judged = gate.judge_question(QUESTION)
        assert judged.verdict is not Verdict.ALLOW
        assert judged.reason == UNCHECKED
    elif kind == "sentence":
        held = gate.judge_sentence(SENTENCE)
        assert not held.release
        assert held.reason == UNCHECKED
        judged = held  # type: ignore[assignment]
    elif kind == "photo":
        judged = gate.judge_photo(PhotoCase(faces=0, undressed=0.01))  # type: ignore[assignment]
        assert judged.stays  # type: ignore[attr-defined]
    else:
        judged = gate.judge_photo_text("Shake well before use")  # type: ignore[assignment]
        assert judged.injection  # type: ignore[attr-defined]
    assert judged.failures == (name,)


def test_with_all_detectors_well_the_same_cases_pass() -> None:
    gate = default_gate()
    assert gate.judge_question(QUESTION).verdict is Verdict.ALLOW
    assert gate.judge_sentence(SENTENCE).release
    assert not gate.judge_photo_text("Shake well before use").injection
    assert not gate.judge_photo(PhotoCase(faces=0, undressed=0.01)).stays


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("look", [crash, leave], ids=["crash", "exit"])
def test_a_detector_that_crashes_closes_its_gate(name: str, look: Callable[..., Any]) -> None:
    assert_closed(gate_with(name, look), name)


@pytest.mark.parametrize("name", NAMES)
def test_a_detector_that_hangs_closes_its_gate(name: str) -> None:
    never = threading.Event()
    try:
        assert_closed(gate_with(name, lambda context: never.wait(30), impatient()), name)
    finally:
        never.set()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "value",
    [
        None,
        "clean",
        {"score": 0.0},
        [0.1],
        [Evidence("x", "identity", 0.1, "who")],
        [Evidence("SELF", "identity", math.nan, "who")],
        [Evidence("SELF", "no such category", 0.1, "who")],
        [Evidence("SELF", "identity", 1.5, "who")],
        [Evidence("SELF", "identity", True, "who")],
    ],
    ids=["none", "text", "mapping", "numbers", "other-name", "nan", "category", "too-high", "boolean"],
)
def test_a_detector_that_returns_nonsense_closes_its_gate(name: str, value: Any) -> None:
    if isinstance(value, list):
        value = [Evidence(name, e.category, e.score, e.reason) if isinstance(e, Evidence) and e.detector == "SELF" else e for e in value]
    assert_closed(gate_with(name, nonsense(value)), name)


def test_a_hanging_detector_does_not_starve_the_next_question() -> None:
    never = threading.Event()
    gate = gate_with("identity_question", lambda context: never.wait(30), impatient())
    try:
        for _ in range(3):
            assert gate.judge_question(QUESTION).failures == ("identity_question",)
    finally:
        never.set()


def test_a_failure_does_not_hide_a_crisis() -> None:
    judged = gate_with("identity_question", crash).judge_question(QuestionCase("I want to kill myself"))
    assert judged.verdict is Verdict.ESCALATE
    assert judged.failures == ("identity_question",)


def test_failures_are_logged_without_the_persons_words(caplog: pytest.LogCaptureFixture) -> None:
    def leak(context: Any) -> Any:
        raise ValueError(context.case.question)

    secret = str(uuid.uuid4())
    gate_with("identity_question", leak).judge_question(QuestionCase(secret))
    assert "identity_question" in caplog.text
    assert secret not in caplog.text


def test_a_gate_without_a_detector_its_policy_wants_does_not_start() -> None:
    used = policy()
    with pytest.raises(PolicyError, match="medical_claim"):
        Gate(used, [one for one in embedded(used) if one.name != "medical_claim"])


def test_two_detectors_with_one_name_are_refused() -> None:
    used = policy()
    with pytest.raises(PolicyError, match="share a name"):
        Gate(used, [*embedded(used), embedded(used)[0]])


def test_many_threads_get_the_words_of_their_own_questions() -> None:
    gate = default_gate()
    cases = [
        ("Who is this man?", Verdict.OBSCURE),
        ("What color is this shirt?", Verdict.ALLOW),
        ("How many pills should I take?", Verdict.GUIDE),
    ]
    wrong: list[str] = []

    def ask(number: int) -> None:
        question, verdict = cases[number % 3]
        if gate.judge_question(QuestionCase(question, has_face=True)).verdict is not verdict:
            wrong.append(question)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
