"""The two barriers. A gate runs every detector that its policy names, each with a deadline, and puts the evidence together.

A detector that crashes, is late or returns nonsense has failed, and then the gate is closed: a question is not allowed, a sentence is not
released, a photo's text counts as giving orders, a photo stays on this server. Nothing here raises for what a person or a model said.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from common import metrics
from common.languages import LANGUAGES
from safety.engine.deadline import Call, DeadlineExceeded, Runner
from safety.engine.detector import PhotoContext, PhotoTextContext, QuestionContext, SentenceContext, checked
from safety.engine.lexicon import digest, lexicon
from safety.engine.policy import Policy, PolicyError, policy
from safety.engine.types import (
    Evidence,
    PhotoCase,
    PhotoJudgement,
    PhotoTextJudgement,
    QuestionCase,
    QuestionJudgement,
    SentenceCase,
    SentenceJudgement,
)
from safety.engine.weighing import (
    QuestionWord,
    after_opinion,
    after_silence,
    first_word,
    unsure,
    weigh_photo,
    weigh_photo_text,
    weigh_sentence,
)

log = logging.getLogger(__name__)

_MANNED = ("question", "sentence", "photo_text")  # the gates at which every policy has a detector; the first one has none for photos


class Gate:
    """Thread-safe: it keeps nothing between calls but its threads."""

    def __init__(self, policy: Policy, detectors: Iterable[Any]) -> None:
        """Raises PolicyError when policy and detectors do not fit: a detector is missing, or gives a reason the policy is silent about."""
        self.policy = policy
        self.detectors = tuple(detectors)
        self._runner = Runner()
        self._loaded: set[str] = set()
        names = [detector.name for detector in self.detectors]
        if len(set(names)) != len(names):
            raise PolicyError("two detectors share a name")
        if missing := policy.detectors.keys() - set(names):
            raise PolicyError(f"policy {policy.version} wants detectors that are not here: {', '.join(sorted(missing))}")
        for detector in self.detectors:
            for category, reasons in detector.codes.items():
                if detector.gate == "question" and (silent := reasons - policy.categories[category].reasons.keys()):
                    raise PolicyError(f"policy {policy.version} is silent about {category}: {', '.join(sorted(silent))}")
        self._of = {kind: tuple(d for d in self.detectors if d.gate == kind) for kind in (*_MANNED, "photo")}
        for kind in _MANNED:
            if not self._of[kind]:
                raise PolicyError(f"no detector looks at the {kind} gate")

    def warm_up(self) -> None:
        """Loads the detectors and compiles every pattern now (about two seconds), so that the first question does not wait for it."""
        for language in LANGUAGES:
            lexicon(language).compile()
        self.judge_question(QuestionCase("?"))
        self.judge_sentence(SentenceCase("."))
        self.judge_photo_text(".")

    def judge_question(self, case: QuestionCase) -> QuestionJudgement:
        started = time.perf_counter()
        evidence, failures = self._look("question", lambda: QuestionContext(case), self.policy.deadlines.question_ms)
        word = first_word(self.policy, evidence, failures)
        return QuestionJudgement(
            verdict=word.verdict,
            categories=word.categories,
            scores=_scores(evidence),
            evidence=evidence,
            reason=word.reason,
            policy_version=self.policy.version,
            policy_hash=self.policy.content_hash,
            failures=failures,
            unsure=unsure(self.policy, evidence, word.verdict),
            detectors=self.versions("question"),
            elapsed_ms=_ms_since(started),
        )

    def reconsidered(self, judgement: QuestionJudgement, found: tuple[Evidence, ...] | None, judge: str = "judge") -> QuestionJudgement:
        """The judgement after a second opinion by ``judge`` (``name@version``), which can only make it stricter.

        ``found`` None: it could not judge. Then what was unsure stays so.
        """
        heard = replace(judgement, detectors=(*judgement.detectors, judge))
        word = QuestionWord(judgement.verdict, judgement.reason, judgement.categories)
        if found is None:
            heard = replace(heard, failures=(*judgement.failures, judge.partition("@")[0]))
            word = after_silence(self.policy, word, judgement.unsure)
        else:
            evidence = (*judgement.evidence, *found)
            heard = replace(heard, evidence=evidence, scores=_scores(evidence), unsure=())
            word = after_opinion(self.policy, word, found)
        return replace(heard, verdict=word.verdict, reason=word.reason, categories=word.categories)

    def judge_sentence(self, case: SentenceCase) -> SentenceJudgement:
        started = time.perf_counter()
        evidence, failures = self._look("sentence", lambda: SentenceContext(case), self.policy.deadlines.sentence_ms)
        word = weigh_sentence(self.policy, evidence, failures)
        return SentenceJudgement(
            release=word.release,
            categories=word.categories,
            evidence=evidence,
            reason=word.reason,
            policy_version=self.policy.version,
            policy_hash=self.policy.content_hash,
            failures=failures,
            detectors=self.versions("sentence"),
            elapsed_ms=_ms_since(started),
        )

    def judge_photo_text(self, text: str) -> PhotoTextJudgement:
        started = time.perf_counter()
        evidence, failures = self._look("photo_text", lambda: PhotoTextContext(text), self.policy.deadlines.photo_text_ms)
        word = weigh_photo_text(self.policy, evidence, failures)
        return PhotoTextJudgement(
            injection=word.injection,
            score=max((one.score for one in self.policy.counted("photo_text", evidence)), default=0.0),
            reason=word.reason,
            policy_version=self.policy.version,
            policy_hash=self.policy.content_hash,
            evidence=evidence,
            failures=failures,
            detectors=self.versions("photo_text"),
            elapsed_ms=_ms_since(started),
        )

    def judge_photo(self, case: PhotoCase) -> PhotoJudgement:
        """Whether the pixels stay here. A policy that names no detector for it lets them leave."""
        started = time.perf_counter()
        evidence, failures = self._look("photo", lambda: PhotoContext(case), self.policy.deadlines.photo_ms)
        word = weigh_photo(self.policy, evidence, failures)
        return PhotoJudgement(
            stays=word.stays,
            score=max((one.score for one in evidence), default=0.0),
            reason=word.reason,
            policy_version=self.policy.version,
            policy_hash=self.policy.content_hash,
            evidence=evidence,
            failures=failures,
            detectors=self.versions("photo"),
            elapsed_ms=_ms_since(started),
        )

    def versions(self, kind: str) -> tuple[str, ...]:
        """Who looks at this gate, each as name@version, and with which words."""
        return (*(f"{detector.name}@{detector.version}" for detector in self._of[kind]), f"lexicons@{digest()}")

    def _look(self, kind: str, context_of: Callable[[], Any], deadline_ms: int) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
        """(what was found, the names of the detectors that could not check)."""
        self._load(kind)
        began = time.perf_counter()
        context = context_of()
        calls = [(detector, self._runner.submit(_bound(detector, context), deadline_ms / 1000)) for detector in self._of[kind]]
        evidence: list[Evidence] = []
        failures: list[str] = []
        for detector, call in calls:
            try:
                evidence += _result(detector, call)
            except BaseException as error:
                log.warning("detector %s could not check: %s", detector.name, _kind_of(error))  # never the person's words
                failures.append(detector.name)
                metrics.GATE_FAILURES.labels(kind, detector.name).inc()
        metrics.GATE.labels(kind).observe(time.perf_counter() - began)
        return tuple(evidence), tuple(failures)

    def _load(self, kind: str) -> None:
        """What the detectors of a gate need, before their deadlines begin to run. One that cannot load fails when it looks."""
        if kind in self._loaded:
            return
        for detector in self._of[kind]:
            try:
                getattr(detector, "warm", lambda: None)()
            except Exception as error:
                log.error("detector %s could not load: %s", detector.name, type(error).__name__)
        self._loaded.add(kind)


def _bound(detector: Any, context: Any) -> Callable[[], Sequence[Evidence]]:
    return lambda: checked(detector, detector.look(context))


def _result(detector: Any, call: Call[Sequence[Evidence]]) -> Sequence[Evidence]:
    try:
        return call.result()
    except DeadlineExceeded:
        raise DeadlineExceeded(f"{detector.name} was late") from None


def _kind_of(error: BaseException) -> str:
    return type(error).__name__


def _scores(evidence: Iterable[Evidence]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for one in evidence:
        scores[one.category] = round(max(scores.get(one.category, 0.0), one.score), 4)
    return scores


def _ms_since(started: float) -> float:
    return round((time.perf_counter() - started) * 1000, 3)


@cache
def default_gate(policy_version: str = "") -> Gate:
    """The gate of a released policy (the newest when none is named) with the embedded detectors, built once."""
    from safety.detectors import embedded

    chosen = policy(policy_version)
    return Gate(chosen, embedded(chosen))
