"""What the assistant's and the gates' rows give to review. Every row that qualifies is named; which of them are looked at is for
moderation.sampling.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Exists, OuterRef

from assistant.models import FINISHED, Feedback, Question
from assistant.reviewable import Exhibit, Line, Reviewable, register_source
from moderation.models import Source
from moderation.priority import severity_of
from safety.engine.taxonomy import UNCHECKED
from safety.engine.types import Verdict
from safety.models import Decision

SUBJECT = "question"


class Questions:
    """Finished questions, each by the last word of the question gate: refused (or answered only in part), not checked, or allowed."""

    name = "questions"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        words = Decision.objects.filter(gate=Decision.Gate.QUESTION, subject_kind=SUBJECT)
        judged = Exists(words.filter(subject_id=OuterRef("pk")))
        finished = Question.objects.filter(judged, finished_at__gt=at, state__in=FINISHED).order_by("finished_at", "id")[:limit]
        questions = {question.pk: question for question in finished.only("person_id", "answer_language", "finished_at", "verdict")}
        last = {word.subject_id: word for word in words.filter(subject_id__in=list(questions)).order_by("created_at", "id")}
        return [_judged(question, last[question.pk]) for question in questions.values()]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        return ()  # the question itself is on every case's page


class HeldSentences:
    """What the answer gate held; a question's sentences of one category are looked at together."""

    name = "held_sentences"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        held = Decision.objects.filter(gate=Decision.Gate.SENTENCE, outcome="held", held_sentence__isnull=False, created_at__gt=at)
        rows = held.select_related("held_sentence__question").order_by("created_at", "id")[:limit]
        return [_held(decision, decision.held_sentence.question) for decision in rows]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        return ()


class Wrongs:
    """ "That was wrong." """

    name = "wrongs"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        said = Feedback.objects.filter(wrong=True, created_at__gt=at).select_related("question").order_by("created_at", "id")[:limit]
        return [_wrong(feedback) for feedback in said]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        feedback = Feedback.objects.select_related("question").filter(pk=key).first() if source == Source.WRONG else None
        if feedback is None:
            return ()
        which = f"Sentence {feedback.sequence} was wrong, says the person" if feedback.sequence else "The answer was wrong, says the person"
        words = (Line("person", feedback.comment, feedback.question.answer_language),) if feedback.comment else ()
        return (Exhibit(which, words),)


def register() -> None:
    for source in (Questions(), HeldSentences(), Wrongs()):
        register_source(source)


def _judged(question: Question, decision: Decision) -> Reviewable:
    # "I contest that" is done whatever the gate makes of it: it refused nobody anything.
    went_past = question.verdict == Verdict.ALLOW != decision.outcome
    allowed = decision.outcome == Verdict.ALLOW or went_past
    category = "" if went_past else UNCHECKED if decision.failures else decision.category
    return Reviewable(
        source=Source.AUDIT if allowed else Source.REFUSAL,
        key=str(question.pk),
        at=question.finished_at or decision.created_at,
        question_id=question.pk,
        category=category,
        language=question.answer_language or decision.language,
        severity=severity_of(category, Verdict.ALLOW if allowed else decision.outcome),
        account_id=question.person_id,
        decision_id=decision.pk,
    )


def _held(decision: Decision, question: Question) -> Reviewable:
    category = UNCHECKED if decision.failures else decision.category
    return Reviewable(
        source=Source.HELD,
        key=f"{question.pk}:{category}",
        at=decision.created_at,
        question_id=question.pk,
        category=category,
        language=question.answer_language or decision.language,
        severity=severity_of(category),
        decision_id=decision.pk,
    )


def _wrong(feedback: Feedback) -> Reviewable:
    question = feedback.question
    category = next(iter(question.categories), "")
    return Reviewable(
        source=Source.WRONG,
        key=str(feedback.pk),
        at=feedback.created_at,
        question_id=question.pk,
        category=category,
        language=question.answer_language,
        severity=severity_of(category),
    )
