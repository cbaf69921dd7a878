"""The one verb of this app: append a decision."""

import uuid
from dataclasses import asdict

from django.db import transaction

from safety.engine.policy import PolicyError, policy
from safety.engine.types import PhotoJudgement, PhotoTextJudgement, QuestionJudgement, SentenceJudgement
from safety.models import Decision, PolicyVersion

Judgement = QuestionJudgement | SentenceJudgement | PhotoTextJudgement | PhotoJudgement


def decision_append(
    *,
    subject_kind: str,
    subject_id: uuid.UUID,
    gate: str,
    judgement: Judgement,
    language: str = "",
    decision_id: uuid.UUID | None = None,
    policy_row: PolicyVersion | None = None,
) -> Decision:
    """Writes down what ``gate`` said about a subject. Raises ValueError for an unknown gate, PolicyError for an unreleased policy.

    ``decision_id``: for whoever may have to try again without knowing whether it was written. ``policy_row``: of the judgement's policy,
    for whoever has looked it up.
    """
    if gate not in Decision.Gate.values:
        raise ValueError(f"there is no gate {gate!r}")
    categories = list(getattr(judgement, "categories", ()))
    row: Decision = Decision.objects.create(
        id=decision_id or uuid.uuid4(),
        subject_kind=subject_kind,
        subject_id=subject_id,
        gate=gate,
        outcome=outcome_of(judgement),
        categories=categories,
        category=categories[0] if categories else "",
        language=language[:16],
        scores=_scores(judgement),
        evidence=[asdict(one) for one in judgement.evidence],
        reason=judgement.reason,
        policy=policy_row or policy_version_register(judgement.policy_version, judgement.policy_hash),
        failures=list(judgement.failures),
        detectors=list(judgement.detectors),
        elapsed_ms=judgement.elapsed_ms,
    )
    return row


def policy_version_register(version: str, content_hash: str = "") -> PolicyVersion:
    """The row of a policy, by its content: of a released one made on its first use; of one from the workshop, it is there.

    Raises PolicyError for a policy that is neither.
    """
    if content_hash:
        row = PolicyVersion.objects.filter(version=version, content_hash=content_hash).defer("document", "messages").first()
        if row is not None:
            return row
    used = policy(version)
    if content_hash not in ("", used.content_hash):
        raise PolicyError(f"policy {version} ({content_hash[:12]}) was neither released nor registered")
    with transaction.atomic():
        row, _ = PolicyVersion.objects.get_or_create(
            version=used.version, content_hash=used.content_hash, defaults={"document": used.document}
        )
    return row


def outcome_of(judgement: Judgement) -> str:
    match judgement:
        case QuestionJudgement():
            return judgement.verdict.value
        case SentenceJudgement():
            return "released" if judgement.release else "held"
        case PhotoTextJudgement():
            return "orders" if judgement.injection else "clean"
        case PhotoJudgement():
            return "stays" if judgement.stays else "leaves"


def _scores(judgement: Judgement) -> dict[str, float]:
    if isinstance(judgement, QuestionJudgement):
        return judgement.scores
    scores: dict[str, float] = {}
    for one in judgement.evidence:
        scores[one.category] = max(scores.get(one.category, 0.0), one.score)
    return scores
