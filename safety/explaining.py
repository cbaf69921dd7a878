"""Why a decision came out as it did, in sentences for whoever reviews it. Works from the row alone, with the policy as it was then."""

from collections.abc import Iterator
from functools import lru_cache

import yaml

from safety.engine.policy import JUDGED, Policy
from safety.engine.taxonomy import CLEAN, UNCHECKED, Category
from safety.engine.types import Evidence
from safety.models import Decision


def explained(decision: Decision) -> tuple[str, ...]:
    """What was decided and by what, then every piece of evidence with what it counted for. Never the words: the row does not know them."""
    policy = policy_then(decision)
    evidence = tuple(Evidence(**one) for one in decision.evidence)
    return (_outcome(decision), *_failures(decision), *_evidence(decision, policy, evidence), f"Looked: {', '.join(decision.detectors)}.")


def policy_then(decision: Decision) -> Policy:
    """The rules that it was made with (their words are not loaded)."""
    return _rules(decision.policy.document)


@lru_cache(maxsize=8)  # a page explains dozens of decisions, nearly all made with one policy
def _rules(document: str) -> Policy:
    return Policy.model_validate(yaml.safe_load(document))


def _outcome(decision: Decision) -> str:
    because = {CLEAN: "nothing was found", UNCHECKED: "a detector could not check"}.get(decision.reason, decision.reason)
    return f"{decision.gate} gate, policy {decision.policy}: {decision.outcome}, because of {because}."


def _failures(decision: Decision) -> Iterator[str]:
    for name in decision.failures:
        yield f"{name} could not check, and what could not be checked is not clean."


def _evidence(decision: Decision, policy: Policy, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    rule = policy.overruling.get(decision.gate)  # type: ignore[call-overload]
    counted = policy.counted(decision.gate, evidence)  # type: ignore[arg-type]
    for one in sorted(evidence, key=lambda one: -one.score):
        said = f"{one.detector} scored {one.category}.{one.reason} {one.score:.2f}"
        if rule and one not in counted and one.reason != JUDGED:
            yield f"{said}: did not count, because {rule.detector} was sure that nothing was meant."
        else:
            yield f"{said}: {_meant(decision.gate, policy, one)}."


def _meant(gate: str, policy: Policy, one: Evidence) -> str:
    rule = policy.categories[Category(one.category)]
    match gate:
        case Decision.Gate.QUESTION:
            verdict = (
                policy.judged(Category(one.category), one.score)
                if one.reason == JUDGED
                else policy.verdict(Category(one.category), one.reason, one.score)
            )
            return f"{verdict} (unsure above {rule.thresholds.clear}, counts from {rule.thresholds.stop})"
        case Decision.Gate.SENTENCE:
            return f"{'held' if policy.holds(Category(one.category), one.score) else 'released'} (held above {rule.held_from})"
        case Decision.Gate.PHOTO_TEXT:
            return f"{'orders' if one.score >= policy.injection else 'clean'} (orders from {policy.injection})"
        case _:
            return f"{'stays' if policy.stays(one.score) else 'leaves'} (stays from {policy.egress.undressed_from})"
