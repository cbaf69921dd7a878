"""What the gates said about a case, each with its policy, its reasons in plain words, and its scores beside their thresholds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from assistant.models import HeldSentence, Question
from moderation.clauses import clause_words
from moderation.models import ReviewCase
from safety.engine.policy import Policy
from safety.engine.taxonomy import CLEAN, UNCHECKED, Category
from safety.explaining import explained, policy_then
from safety.models import Decision

MOST = 80
GATES = {"question": "Question gate", "sentence": "Answer gate", "photo_text": "Print gate", "photo": "Photo gate"}
LET_PASS = frozenset({"allow", "released", "clean", "leaves"})


@dataclass(frozen=True, slots=True)
class Score:
    """``what``: category.reason. ``unsure_from`` is None where the gate knows no doubt."""

    what: str
    detector: str
    score: float
    unsure_from: float | None
    counts_from: float


@dataclass(frozen=True, slots=True)
class Judged:
    """``words``: the sentence that was held, while it is kept. ``passed``: the gate let it through as it was."""

    gate: str
    outcome: str
    policy: str
    at: datetime
    passed: bool
    sentences: tuple[str, ...]
    scores: tuple[Score, ...]
    words: str


def decisions_of(case: ReviewCase) -> list[Decision]:
    """Every gate's word on the case's question and photos and on what else the case is about, in the order in which they fell.

    Where there are very many, those that let something through are left out first.
    """
    about = Q(pk=case.decision_id)
    if case.decision is not None:
        about |= Q(subject_kind=case.decision.subject_kind, subject_id=case.decision.subject_id)
    if case.question is not None:
        photos = [row.photo_id for row in case.question.question_photos.all()]
        about |= Q(subject_kind="question", subject_id=case.question_id) | Q(subject_kind="photo", subject_id__in=photos)
    found = Decision.objects.filter(about).select_related("policy").order_by("created_at", "id")
    return _most_telling(list(found[: 4 * MOST]))


def judged(decisions: Sequence[Decision], held: Mapping[UUID, HeldSentence]) -> tuple[Judged, ...]:
    return tuple(_judged(one, held[one.pk].text if one.pk in held else "") for one in decisions)


def held_sentences(question: Question) -> dict[UUID, HeldSentence]:
    rows = question.held_sentences.select_related("decision").order_by("decision__created_at", "pk")
    return {row.decision_id: row for row in rows}


def _most_telling(found: list[Decision]) -> list[Decision]:
    if len(found) <= MOST:
        return found
    stopped = [one for one in found if one.outcome not in LET_PASS][:MOST]
    passed = [one for one in found if one.outcome in LET_PASS][: MOST - len(stopped)]
    return sorted([*stopped, *passed], key=lambda one: (one.created_at, one.pk))


def _judged(decision: Decision, words: str) -> Judged:
    policy = policy_then(decision)
    return Judged(
        gate=GATES[decision.gate],
        outcome=decision.outcome,
        policy=decision.policy.version,
        at=decision.created_at,
        passed=decision.outcome in LET_PASS,
        sentences=(*_in_plain_words(decision), *explained(decision)),
        scores=tuple(_score(decision.gate, policy, one) for one in sorted(decision.evidence, key=lambda one: -float(one["score"]))),
        words=words,
    )


def _in_plain_words(decision: Decision) -> tuple[str, ...]:
    """What it was taken for, before the codes and numbers that say so."""
    if decision.reason in (CLEAN, UNCHECKED):
        return (f"{clause_words(decision.reason)}.",)
    return (f"It was taken for this: {clause_words(decision.reason.partition('.')[0])}.",)


def _score(gate: str, policy: Policy, evidence: Mapping[str, object]) -> Score:
    rule = policy.categories[Category(str(evidence["category"]))]
    unsure, counts = {
        Decision.Gate.QUESTION: (rule.thresholds.clear, rule.thresholds.stop),
        Decision.Gate.SENTENCE: (None, rule.held_from),
        Decision.Gate.PHOTO_TEXT: (None, policy.injection),
    }.get(Decision.Gate(gate), (None, policy.egress.undressed_from))
    return Score(
        what=f"{evidence['category']}.{evidence['reason']}",
        detector=str(evidence["detector"]),
        score=float(str(evidence["score"])),
        unsure_from=unsure,
        counts_from=counts,
    )
