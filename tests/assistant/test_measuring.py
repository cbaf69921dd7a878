"""What is counted and traced of one question, by the worker that answered it or took it over."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client import REGISTRY

from assistant.models import Conversation, Question, QuestionState, Sentence
from assistant.pipeline.tools import Tools
from assistant.providers.base import ProviderUnavailable
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.services.answering import question_answer
from common import tracing
from safety.engine.gate import default_gate
from tests.conftest import Client
from voice.transcribers.registry import make as make_transcriber

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing.use(provider)
    yield exporter
    tracing.use(None)


def _question(client: Client, **fields: Any) -> Question:
    given = {"text": "What is milk made of?", "language": "en", **fields}
    return Question.objects.create(person=client.person, conversation=Conversation.objects.create(person=client.person), **given)


def _tools(**script: Any) -> Tools:
    ears = make_transcriber("scripted", {})
    return Tools(ears, ears, default_gate(), (ScriptedProvider(ScriptedConfig(**script)), EmbeddedProvider()))


def _value(name: str, **labels: str) -> float:
    return REGISTRY.get_sample_value(name, labels) or 0.0


def _counted() -> dict[str, float]:
    return {
        "waited": _value("sightline_question_wait_seconds_count"),
        "first": _value("sightline_question_first_sentence_seconds_count"),
        "first_s": _value("sightline_question_first_sentence_seconds_sum"),
        "ended": _value("sightline_question_end_seconds_count"),
        "taken_over": _value("sightline_questions_taken_over_total"),
        "descriptions": _value("sightline_sentences_total", kind="description"),
        "questions_judged": _value("sightline_judgements_total", gate="question", outcome="allow"),
        "asked": _value("sightline_provider_requests_total", provider="scripted", outcome="ok"),
        "unavailable": _value("sightline_provider_requests_total", provider="scripted", outcome=ProviderUnavailable.code),
        "first_chunks": _value("sightline_provider_first_chunk_seconds_count", provider="scripted"),
        "answered": _value("sightline_questions_total", state="answered", verdict="allow", failure="", provider="scripted"),
    }


def _since(before: dict[str, float]) -> dict[str, float]:
    return {name: value - before[name] for name, value in _counted().items()}


def test_an_answered_question_is_counted_once_in_every_figure(alice: Client) -> None:
    question, before = _question(alice, created_at=timezone.now() - timedelta(seconds=3)), _counted()
    assert question_answer(question.pk, _tools(answer="It is milk. It is white."))
    assert not question_answer(question.pk, _tools())
    found = _since(before)
    assert 3 <= found.pop("first_s") < 60
    assert found == {
        "waited": 1,
        "first": 1,
        "ended": 1,
        "taken_over": 0,
        "descriptions": 2,
        "questions_judged": 1,
        "asked": 1,
        "unavailable": 0,
        "first_chunks": 1,
        "answered": 1,
    }


def test_a_provider_that_fails_is_counted_by_its_code(alice: Client) -> None:
    before = _counted()
    question_answer(_question(alice).pk, _tools(fails="unavailable"))
    found = _since(before)
    assert (found["asked"], found["unavailable"], found["first_chunks"], found["answered"]) == (0, 1, 0, 0)


def test_a_taken_over_question_is_timed_from_what_its_first_worker_said_and_not_as_a_wait(alice: Client) -> None:
    asked_at = timezone.now() - timedelta(seconds=100)
    left = {"state": QuestionState.WORKING, "lease_until": timezone.now() - timedelta(seconds=1), "attempts": 1}
    question = _question(alice, created_at=asked_at, **left)
    said = {"text": "It is milk.", "speech": "It is milk.", "ssml": "<speak/>", "kind": "description", "language": "en"}
    Sentence.objects.create(question=question, sequence=1, created_at=asked_at + timedelta(seconds=2), **said)
    before = _counted()
    assert question_answer(question.pk, _tools(answer="It is milk. It is white."))
    found = _since(before)
    assert found["first_s"] == pytest.approx(2)
    assert (found["taken_over"], found["waited"], found["first"], found["descriptions"]) == (1, 0, 1, 1)


def test_the_answer_goes_on_with_the_trace_that_its_question_was_submitted_under(alice: Client, spans: InMemorySpanExporter) -> None:
    with tracing.span("request", kind="server"):
        question = _question(alice, trace=tracing.traceparent())
    question_answer(question.pk, _tools(answer="It is milk. It is white."))
    found = {span.name: span for span in spans.get_finished_spans()}
    answer = found["answer"]
    assert answer.parent.span_id == found["request"].context.span_id
    assert dict(answer.attributes) == {
        "question": str(question.pk),
        "verdict": "allow",
        "failure": "",
        "provider": "scripted",
        "attempts": 1,
    }
    below = {span.name for span in spans.get_finished_spans() if span.parent and span.parent.span_id == answer.context.span_id}
    assert {"provider", "question_gate", "answer_gate"} <= below
    assert [event.attributes["number"] for event in answer.events if event.name == "sentence"] == [1, 2]
    assert found["provider"].attributes["outcome"] == "ok"


def test_a_worker_that_takes_over_begins_a_trace_linked_to_the_first(alice: Client, spans: InMemorySpanExporter) -> None:
    with tracing.span("request", kind="server"):
        carried = tracing.traceparent()
    left = {"state": QuestionState.WORKING, "lease_until": timezone.now() - timedelta(seconds=1), "attempts": 1}
    question_answer(_question(alice, trace=carried, **left).pk, _tools(answer="It is milk."))
    found = {span.name: span for span in spans.get_finished_spans()}
    assert found["answer"].parent is None
    assert [link.context.trace_id for link in found["answer"].links] == [found["request"].context.trace_id]


def test_no_word_of_anybody_is_in_a_trace(alice: Client, spans: InMemorySpanExporter) -> None:
    question = _question(alice, text="Where is my xqzinsulin?")
    question_answer(question.pk, _tools(answer="The xqzinsulin is on the left."))
    assert spans.get_finished_spans()
    assert not [span for span in spans.get_finished_spans() if "xqz" in span.to_json()]
