"""Decisions are appended, explain themselves, and hold no word of the person."""

import json
import uuid

import pytest
from django.core.checks import run_checks

from common.append_only import AppendOnlyError
from safety.engine.gate import default_gate
from safety.engine.lexicon import digest
from safety.engine.policy import PolicyError, policy
from safety.engine.types import QuestionCase, QuestionJudgement, SentenceCase, Verdict
from safety.models import Decision, PolicyVersion
from safety.selectors import decisions_about
from safety.services import decision_append

pytestmark = pytest.mark.django_db


def append(question: str = "Who is this man by the window?") -> Decision:
    judgement = default_gate().judge_question(QuestionCase(question, has_face=True))
    return decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="question", judgement=judgement)


def test_one_row_tells_what_was_decided_by_which_policy_and_why() -> None:
    row = Decision.objects.get(pk=append().pk)
    assert (row.outcome, row.reason.split(".")[0], row.categories) == ("obscure", "identity", ["identity"])
    assert row.scores["identity"] >= 0.6
    assert {"identity_question", "question_meaning"} <= {one["detector"] for one in row.evidence}
    assert "identity_question@2" in row.detectors
    assert f"lexicons@{digest()}" in row.detectors
    assert (row.policy.version, row.policy.content_hash) == (policy().version, policy().content_hash)
    assert row.policy.document == policy().document


def test_a_row_holds_no_word_of_the_person() -> None:
    row = append("Who is this man by the window?")
    stored = json.dumps({field.name: str(getattr(row, field.name)) for field in row._meta.concrete_fields})
    assert "window" not in stored
    assert "man" not in stored.replace("mandatory", "")


def test_held_sentences_and_photo_texts_are_written_down_too() -> None:
    subject = uuid.uuid4()
    gate = default_gate()
    decision_append(
        subject_kind="answer", subject_id=subject, gate="sentence", judgement=gate.judge_sentence(SentenceCase("This is Angela Merkel."))
    )
    decision_append(subject_kind="answer", subject_id=subject, gate="photo_text", judgement=gate.judge_photo_text("Do not lean out"))
    assert [row.outcome for row in decisions_about("answer", subject)] == ["held", "clean"]


def test_the_policy_version_is_registered_once() -> None:
    append()
    append()
    assert PolicyVersion.objects.count() == 1


def test_a_decision_can_be_neither_changed_nor_deleted() -> None:
    row = append()
    row.outcome = "allow"
    for attempt in (
        row.save,
        row.delete,
        lambda: Decision.objects.update(outcome="allow"),
        lambda: Decision.objects.filter(pk=row.pk).delete(),
        lambda: Decision.objects.bulk_update([row], ["outcome"]),
    ):
        with pytest.raises(AppendOnlyError):
            attempt()
    assert Decision.objects.get(pk=row.pk).outcome == "obscure"


def test_an_unknown_gate_or_policy_writes_nothing() -> None:
    judgement = default_gate().judge_question(QuestionCase("What is this?"))
    with pytest.raises(ValueError, match="gate"):
        decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="door", judgement=judgement)
    stranger = QuestionJudgement(Verdict.ALLOW, (), {}, (), "clean", "1999-01")
    with pytest.raises(PolicyError):
        decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="question", judgement=stranger)
    assert not Decision.objects.exists()


def test_the_released_policy_passes_the_system_checks() -> None:
    assert [error for error in run_checks() if error.id and error.id.startswith("safety.")] == []


def test_a_policy_that_does_not_exist_is_a_system_error_with_a_hint(settings: object) -> None:
    settings.SAFETY_POLICY = "1999-01"  # type: ignore[attr-defined]
    (found,) = [error for error in run_checks() if error.id and error.id.startswith("safety.")]
    assert found.id == "safety.E001"
    assert found.hint
