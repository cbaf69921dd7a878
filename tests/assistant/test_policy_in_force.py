"""The policy that was activated last judges the next question; one that is not what it says judges nothing, and the person is told."""

import pytest

from assistant.models import Conversation, Question, QuestionState, Sentence
from assistant.services import answering
from safety import current
from safety.engine.policy import Policy, messages_of, policy
from safety.engine.types import Verdict
from safety.models import Decision, PolicyActivation, PolicyVersion
from tests.conftest import Client

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def activated() -> PolicyVersion:
    """Doses go to a human, in other words than the release's."""
    current._gates.clear()
    document = policy().document.replace(f'version: "{policy().version}"', 'version: "2099-01"')
    document = document.replace("dose: guide", "dose: escalate").replace(
        "reading: guide, meaning: guide", "reading: guide, meaning: escalate"
    )
    messages = messages_of(policy().messages)
    messages["en"] = messages["en"].replace(
        "Please call your emergency number now, because this may be an emergency.", "A human decides that."
    )
    row: PolicyVersion = PolicyVersion.objects.create(
        version="2099-01", content_hash=Policy.of(document, messages).content_hash, document=document, messages=messages
    )
    PolicyActivation.objects.create(policy=row)
    return row


def asked(alice: Client) -> Question:
    conversation = Conversation.objects.create(person=alice.person)
    text = "How many of these tablets should I take?"
    question: Question = Question.objects.create(person=alice.person, conversation=conversation, text=text, language="en")
    assert answering.question_answer(question.pk)
    question.refresh_from_db()
    return question


def heard(question: Question) -> list[str]:
    return list(Sentence.objects.filter(question=question).order_by("sequence").values_list("text", flat=True))


def test_the_activated_policy_judges_and_speaks(alice: Client, activated: PolicyVersion) -> None:
    question = asked(alice)
    assert question.verdict == Verdict.ESCALATE
    assert "A human decides that." in heard(question)
    assert set(Decision.objects.filter(subject_id=question.pk).values_list("policy", flat=True)) == {activated.pk}


def test_an_edited_policy_judges_nothing_and_the_person_is_told(alice: Client, activated: PolicyVersion) -> None:
    PolicyVersion.objects.filter(pk=activated.pk).update(document=activated.document.replace("injection: 0.6", "injection: 1.0"))
    question = asked(alice)
    assert (question.state, question.failure) == (QuestionState.FAILED, "failed_inside")
    assert heard(question) == ["Something went wrong on our side. Please ask again, or ask a person."]
    assert not Decision.objects.filter(subject_id=question.pk).exists()
