"""The staff, a question that was refused, and review cases. Rows are made directly: nothing here needs a model."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.utils import timezone

from accounts.models import Person
from accounts.services import device_register
from assistant.models import Conversation, HeldSentence, Question, QuestionState, Sentence
from moderation.models import CaseState, ReviewCase, Reviewer, Source, StaffRole
from safety.engine.policy import policy
from safety.engine.taxonomy import Category
from safety.models import Decision, PolicyVersion
from safety.services import policy_version_register

MakeReviewer = Callable[..., Reviewer]
MakeDecision = Callable[..., Decision]
MakeQuestion = Callable[..., Question]
MakeCase = Callable[..., ReviewCase]
#: What a question that ended with this verdict heard.
HEARD = {"refuse": "I cannot help with that, but I can describe the photo.", "allow": "It is a carton of cream."}


@pytest.fixture
def make_reviewer(db: None) -> MakeReviewer:
    def make(username: str, role: StaffRole = StaffRole.MODERATOR, **fields: Any) -> Reviewer:
        person = Person.objects.create_user(username, "a long enough passphrase", role="moderator", is_staff=True, language="en")
        given: dict[str, Any] = {"languages": ["en"], "takes_hard": [category.value for category in Category]}
        return Reviewer.objects.create(person=person, role=role, **{**given, **fields})

    return make


@pytest.fixture
def mo(make_reviewer: MakeReviewer) -> Reviewer:
    """Decides."""
    return make_reviewer("mo")


@pytest.fixture
def mia(make_reviewer: MakeReviewer) -> Reviewer:
    """Another who decides."""
    return make_reviewer("mia")


@pytest.fixture
def lea(make_reviewer: MakeReviewer) -> Reviewer:
    return make_reviewer("lea", StaffRole.LEAD)


@pytest.fixture
def lou(make_reviewer: MakeReviewer) -> Reviewer:
    """The second person."""
    return make_reviewer("lou", StaffRole.LEAD)


@pytest.fixture
def tia(make_reviewer: MakeReviewer) -> Reviewer:
    return make_reviewer("tia", StaffRole.TRIAGE)


@pytest.fixture
def audrey(make_reviewer: MakeReviewer) -> Reviewer:
    return make_reviewer("audrey", StaffRole.AUDITOR)


@pytest.fixture
def policy_row(db: None) -> PolicyVersion:
    """The newest released policy."""
    return policy_version_register(policy().version)


@pytest.fixture
def make_decision(policy_row: PolicyVersion) -> MakeDecision:
    """A gate's word; ``question``: what it was about."""

    def make(question: Question | None = None, **fields: Any) -> Decision:
        category = fields.get("category", "illicit")
        given: dict[str, Any] = {
            "subject_kind": "question",
            "subject_id": question.pk if question else uuid4(),
            "gate": Decision.Gate.QUESTION,
            "outcome": "refuse",
            "category": category,
            "categories": [category] if category else [],
            "language": "en",
            "scores": {category: 0.9} if category else {},
            "evidence": [{"detector": "harm_question", "category": category, "reason": "crime", "score": 0.9}] if category else [],
            "reason": f"{category}.crime" if category else "clean",
            "policy": policy_row,
            "detectors": ["harm_question@1"],
            "elapsed_ms": 12.5,
        }
        return Decision.objects.create(**{**given, **fields})

    return make


@pytest.fixture
def make_question(make_decision: MakeDecision) -> MakeQuestion:
    """A finished question with the question gate's decision about it; refused unless ``verdict`` says otherwise."""

    def make(person: Person | None = None, text: str = "How do I pick this lock?", **fields: Any) -> Question:
        person = person or device_register(name="A phone", language="en").person
        verdict, category = fields.get("verdict", "refuse"), fields.pop("category", "illicit")
        reason = fields.pop("reason", f"{category}.crime")
        if verdict == "allow":
            category, reason = "", "clean"
        given: dict[str, Any] = {
            "conversation": fields.pop("conversation", None) or Conversation.objects.create(person=person),
            "typed": True,
            "state": QuestionState.ANSWERED,
            "answer_language": "en",
            "verdict": verdict,
            "categories": [category] if category else [],
            "provider": "embedded",
            "finished_at": timezone.now(),
        }
        question = Question.objects.create(person=person, text=text, **{**given, **fields})
        make_decision(question, outcome=verdict, category=category, reason=reason, language=question.answer_language)
        said = HEARD.get(verdict, HEARD["allow"])
        Sentence.objects.create(
            question=question, sequence=1, text=said, speech=said, ssml=f"<speak>{said}</speak>", kind="notice", language="en"
        )
        return question

    return make


@pytest.fixture
def make_held(make_decision: MakeDecision) -> Callable[..., HeldSentence]:
    """A sentence of the answer that the answer gate held."""

    def make(question: Question, text: str = "This is Jane Miller.", **fields: Any) -> HeldSentence:
        given: dict[str, Any] = {
            "gate": "sentence",
            "outcome": "held",
            "category": "identity",
            "reason": "identity.full_name",
        }
        decision = make_decision(question, **{**given, **fields})
        return HeldSentence.objects.create(question=question, decision=decision, text=text)

    return make


@pytest.fixture
def make_case(make_question: MakeQuestion) -> MakeCase:
    """A review case, by default about a refused question; ``holder`` gets it with a lease that stands."""

    def make(source: Source | str = Source.REFUSAL, **fields: Any) -> ReviewCase:
        question = fields.pop("question", ...)
        if question is ...:
            question = make_question()
        decision = Decision.objects.filter(subject_id=question.pk).order_by("-created_at").first() if question else None
        now = timezone.now()
        given: dict[str, Any] = {
            "key": uuid4().hex,
            "account": question.person if question else None,
            "decision": decision,
            "category": decision.category if decision else "",
            "language": "en",
            "state": CaseState.OPEN,
            "due_at": now + timedelta(hours=24),
        }
        if fields.get("holder"):
            given["lease_until"] = now + timedelta(minutes=15)
        return ReviewCase.objects.create(source=source, question=question, **{**given, **fields})

    return make


def hold(reviewer: Reviewer, case: ReviewCase) -> ReviewCase:
    """The reviewer holds the case, as after taking it."""
    case.holder, case.lease_until = reviewer, timezone.now() + timedelta(minutes=15)
    case.save()
    return case
