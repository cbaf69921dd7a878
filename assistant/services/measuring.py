"""What is counted, timed, traced and logged around one worker's work on one question. The work itself knows nothing of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog
from django.db.models import Min
from django.utils import timezone

from assistant.models import Question, Sentence
from assistant.pipeline.run import Outcome
from common import metrics, tracing
from common.connections import retried


@dataclass(slots=True)
class Work:
    """One worker at one question. ``attempts``: which worker this is, from 1."""

    question_id: UUID
    created_at: datetime
    attempts: int
    span: tracing.Span
    taken_at: datetime = field(default_factory=timezone.now)

    def finished(self, outcome: Outcome) -> None:
        state, verdict = "failed" if outcome.failure else "answered", outcome.verdict.value if outcome.verdict else ""
        metrics.ANSWERED.labels(state, verdict, outcome.failure, outcome.provider).inc()
        metrics.FINISHED.observe((timezone.now() - self.created_at).total_seconds())
        first_s = self._first_sentence_s(outcome)
        if first_s is not None:
            metrics.FIRST_SENTENCE.observe(first_s)
        self.span.set(verdict=verdict, failure=outcome.failure, provider=outcome.provider, attempts=self.attempts)
        if outcome.failure:
            self.span.fail(outcome.failure)

    def _first_sentence_s(self, outcome: Outcome) -> float | None:
        """From stored to first heard. Where another worker began, the rows know when that was."""
        first_ms = outcome.timings_ms.get("first_sentence")
        if self.attempts == 1 and first_ms is not None:
            return (self.taken_at - self.created_at).total_seconds() + first_ms / 1000
        said = Sentence.objects.filter(question_id=self.question_id)
        first = retried(lambda: said.aggregate(at=Min("created_at")))["at"]
        return (first - self.created_at).total_seconds() if first else None


@contextmanager
def worked_on(question_id: UUID) -> Iterator[Work | None]:
    """Around the work on a claimed question; None when it is gone.

    The first worker goes on with the trace that the question was submitted under. One that takes over begins its own, linked to it.
    """
    row = Question.objects.filter(pk=question_id).values_list("created_at", "attempts", "trace")
    found = retried(row.first)
    with structlog.contextvars.bound_contextvars(question=str(question_id)):
        if found is None:
            yield None
            return
        created_at, attempts, trace = found
        resumed = attempts > 1
        with tracing.span("answer", parent="" if resumed else trace, link=trace if resumed else "", question=str(question_id)) as span:
            work = Work(question_id, created_at, attempts, span)
            if resumed:
                metrics.TAKEN_OVER.inc()
            else:
                metrics.WAITED.observe((work.taken_at - created_at).total_seconds())
            yield work
