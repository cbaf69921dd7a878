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

from common.languages import LANGUAGES
from safety.engine.deadline import Call, DeadlineExceeded, Runner
from safety.engine.detector import Nonsense, PhotoContext, PhotoTextContext, QuestionContext, SentenceContext, checked
from safety.engine.lexicon import digest, lexicon
from safety.engine.policy import Policy, PolicyError, policy
from safety.engine.taxonomy import CLEAN, UNCHECKED, Category
from safety.engine.types import (
    Evidence,
    PhotoCase,
    PhotoJudgement,
    PhotoTextJudgement,
    QuestionCase,
    QuestionJudgement,
    SentenceCase,
    SentenceJudgement,
    Verdict,
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
        counted = self.policy.counted("question", evidence)
        weighed = _weighed((self.policy.verdict(Category(one.category), one.reason, one.score), one) for one in counted)
        verdict, reason = _strictest(weighed)
        for name in failures:
            closed = self.policy.on_failure.per_detector.get(name, self.policy.on_failure.question)
            if closed.severity > verdict.severity:
                verdict, reason = closed, UNCHECKED
        return QuestionJudgement(
            verdict=verdict,
            categories=_ordered(one.category for _, one in weighed) or ((UNCHECKED,) if failures else ()),
            scores=_scores(evidence),
            evidence=evidence,
            reason=reason,
            policy_version=self.policy.version,
            failures=failures,
            unsure=self._unsure(counted) if verdict is Verdict.ALLOW else (),
            detectors=self._versions("question"),
            elapsed_ms=_ms_since(started),
        )

    def reconsidered(self, judgement: QuestionJudgement, found: tuple[Evidence, ...] | None, judge: str = "judge") -> QuestionJudgement:
        """The judgement after a second opinion by ``judge`` (``name@version``), which can only make it stricter.

        ``found`` None: it could not judge. Then what was unsure stays so.
        """
        heard = replace(judgement, detectors=(*judgement.detectors, judge))
        if found is None:
            heard = replace(heard, failures=(*judgement.failures, judge.partition("@")[0]))
            return _stricter(
                heard, self.policy.second_opinion.on_failure, UNCHECKED, judgement.unsure or judgement.categories or (UNCHECKED,)
            )
        evidence = (*judgement.evidence, *found)
        heard = replace(heard, evidence=evidence, scores=_scores(evidence), unsure=())
        weighed = _weighed((self.policy.judged(Category(one.category), one.score), one) for one in found)
        return _stricter(heard, *_strictest(weighed), _ordered(one.category for _, one in weighed))

    def judge_sentence(self, case: SentenceCase) -> SentenceJudgement:
        started = time.perf_counter()
        evidence, failures = self._look("sentence", lambda: SentenceContext(case), self.policy.deadlines.sentence_ms)
        counted = self.policy.counted("sentence", evidence)
        holding = sorted((one for one in counted if self.policy.holds(Category(one.category), one.score)), key=lambda one: -one.score)
        return SentenceJudgement(
            release=not holding and not failures,
            categories=_ordered(one.category for one in holding) or ((UNCHECKED,) if failures else ()),
            evidence=evidence,
            reason=f"{holding[0].category}.{holding[0].reason}" if holding else UNCHECKED if failures else CLEAN,
            policy_version=self.policy.version,
            failures=failures,
            detectors=self._versions("sentence"),
            elapsed_ms=_ms_since(started),
        )

    def judge_photo_text(self, text: str) -> PhotoTextJudgement:
        started = time.perf_counter()
        evidence, failures = self._look("photo_text", lambda: PhotoTextContext(text), self.policy.deadlines.photo_text_ms)
        strongest = max(self.policy.counted("photo_text", evidence), key=lambda one: one.score, default=None)
        score = strongest.score if strongest else 0.0
        orders = score >= self.policy.injection
        return PhotoTextJudgement(
            injection=orders or bool(failures),
            score=score,
            reason=f"{strongest.category}.{strongest.reason}" if strongest and orders else UNCHECKED if failures else CLEAN,
            policy_version=self.policy.version,
            evidence=evidence,
            failures=failures,
            detectors=self._versions("photo_text"),
            elapsed_ms=_ms_since(started),
        )

    def judge_photo(self, case: PhotoCase) -> PhotoJudgement:
        """Whether the pixels stay here. A policy that names no detector for it lets them leave."""
        started = time.perf_counter()
        evidence, failures = self._look("photo", lambda: PhotoContext(case), self.policy.deadlines.photo_ms)
        strongest = max(evidence, key=lambda one: one.score, default=None)
        found = strongest is not None and self.policy.stays(strongest.score)
        return PhotoJudgement(
            stays=found or bool(failures),
            score=strongest.score if strongest else 0.0,
            reason=f"{strongest.category}.{strongest.reason}" if strongest and found else UNCHECKED if failures else CLEAN,
            policy_version=self.policy.version,
            evidence=evidence,
            failures=failures,
            detectors=self._versions("photo"),
            elapsed_ms=_ms_since(started),
        )

    def _unsure(self, counted: tuple[Evidence, ...]) -> tuple[str, ...]:
        """The categories that a stronger judge should be asked about, the likeliest first."""
        likeliest = sorted(counted, key=lambda one: -one.score)
        return _ordered(one.category for one in likeliest if self.policy.is_unsure(Category(one.category), one.score))

    def _versions(self, kind: str) -> tuple[str, ...]:
        """Who looked, and with which words."""
        return (*(f"{detector.name}@{detector.version}" for detector in self._of[kind]), f"lexicons@{digest()}")

    def _look(self, kind: str, context_of: Callable[[], Any], deadline_ms: int) -> tuple[tuple[Evidence, ...], tuple[str, ...]]:
        """(what was found, the names of the detectors that could not check)."""
        self._load(kind)
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
    return str(error) if isinstance(error, (Nonsense, DeadlineExceeded)) else type(error).__name__


def _weighed(pairs: Iterable[tuple[Verdict, Evidence]]) -> list[tuple[Verdict, Evidence]]:
    """What does not allow, the strictest first and then the likeliest."""
    return sorted((pair for pair in pairs if pair[0] is not Verdict.ALLOW), key=lambda pair: (-pair[0].severity, -pair[1].score))


def _strictest(weighed: list[tuple[Verdict, Evidence]]) -> tuple[Verdict, str]:
    if not weighed:
        return Verdict.ALLOW, CLEAN
    verdict, one = weighed[0]
    return verdict, f"{one.category}.{one.reason}"


def _stricter(judgement: QuestionJudgement, verdict: Verdict, reason: str, categories: tuple[str, ...]) -> QuestionJudgement:
    """The judgement with these further categories; with this verdict and its reason too where it is the stricter one."""
    if verdict.severity <= judgement.verdict.severity:
        return replace(judgement, categories=_ordered((*judgement.categories, *categories)))
    return replace(judgement, verdict=verdict, reason=reason, categories=_ordered((*categories, *judgement.categories)))


def _ordered(categories: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(categories))


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
