"""Which policy decides: the operator's, else the one last activated, else the newest release; never one that is not what it says."""

import uuid
from typing import Any

import pytest

from safety import current
from safety.current import KEPT, current_gate, current_policy_version, policy_of
from safety.engine.gate import default_gate
from safety.engine.policy import Policy, PolicyError, messages_of, policy, released
from safety.engine.types import QuestionCase, QuestionJudgement, Verdict
from safety.explaining import explained
from safety.models import PolicyActivation, PolicyVersion
from safety.services import decision_append, policy_version_register

pytestmark = pytest.mark.django_db
DOSE = QuestionCase("How many of these tablets should I take?", language="en", has_face=False)


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    current._gates.clear()


def written(version: str = "2099-01", old: str = "dose: guide", new: str = "dose: escalate") -> PolicyVersion:
    """A policy that only a row holds."""
    document = policy().document.replace('version: "2026-11-2"', f'version: "{version}"').replace(old, new)
    messages = messages_of(policy().messages)
    messages["en"] = messages["en"].replace("I leave that to a pharmacist or a doctor.", "A pharmacist knows that.")
    made = Policy.of(document, messages)
    row: PolicyVersion = PolicyVersion.objects.create(version=version, content_hash=made.content_hash, document=document, messages=messages)
    return row


def activate(row: PolicyVersion) -> None:
    PolicyActivation.objects.create(policy=row)


def test_without_an_activation_the_newest_release_decides() -> None:
    assert current_gate() is default_gate()
    assert current_policy_version().version == policy().version


def test_the_last_activated_policy_decides_and_speaks_its_own_words() -> None:
    activate(written("2099-01"))
    activate(written("2099-02", "unused: x", "unused: x"))
    assert current_gate().policy.version == "2099-02"
    activate(PolicyVersion.objects.get(version="2099-01"))
    gate = current_gate()
    assert gate.policy.version == current_policy_version().version == "2099-01"
    assert gate.judge_question(DOSE).verdict is Verdict.ESCALATE
    assert default_gate().judge_question(DOSE).verdict is Verdict.GUIDE
    assert gate.policy.withheld("medical", "en") == "A pharmacist knows that."
    assert gate.policy.withheld("medical", "de") == policy().withheld("medical", "de")


def test_a_gate_is_built_once_for_each_content_and_few_are_kept(django_assert_num_queries: Any) -> None:
    activate(written("2099-01"))
    first = current_gate()
    with django_assert_num_queries(1):
        assert current_gate() is first
    for number in range(2, KEPT + 3):
        activate(written(f"2099-{number:02}"))
        current_gate()
    assert len(current._gates) == KEPT


def test_the_operators_wish_comes_first(settings: Any) -> None:
    activate(written())
    settings.SAFETY_POLICY = "2026-11"
    assert current_gate().policy.version == current_policy_version().version == "2026-11"


def test_a_released_policy_can_be_activated_and_shares_its_gate() -> None:
    activate(policy_version_register("2026-11"))
    assert current_gate() is default_gate("2026-11")


@pytest.mark.parametrize("field", ["document", "messages", "version", "content_hash"])
def test_a_row_that_was_edited_is_refused(field: str) -> None:
    row = written()
    forged = {
        "document": row.document.replace("injection: 0.6", "injection: 1.0"),
        "messages": row.messages | {"en": row.messages["en"] + "\n# edited\n"},
        "version": "2099-09",
        "content_hash": "0" * 64,
    }
    PolicyVersion.objects.filter(pk=row.pk).update(**{field: forged[field]})
    activate(row)
    with pytest.raises(PolicyError, match="not what was registered"):
        current_gate()


def test_a_decision_names_the_row_whose_content_decided() -> None:
    row = written()
    activate(row)
    judgement = current_gate().judge_question(DOSE)
    decision = decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="question", judgement=judgement)
    assert decision.policy_id == row.pk
    assert decision.outcome == "escalate"
    assert f"policy {row}: escalate" in explained(decision)[0]


def test_a_released_version_number_with_another_content_is_no_policy() -> None:
    forged = QuestionJudgement(Verdict.ALLOW, (), {}, (), "clean", policy().version, policy_hash="f" * 64)
    with pytest.raises(PolicyError, match="neither released nor registered"):
        decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="question", judgement=forged)


def test_a_released_policy_from_memory_has_the_hash_it_was_released_with() -> None:
    for version, content_hash in released():
        read = Policy.load(version)
        assert Policy.of(read.document, {}).content_hash == content_hash
        assert Policy.of(read.document, messages_of(read.messages)).content_hash == content_hash
        assert policy_of(policy_version_register(version)).content_hash == content_hash
