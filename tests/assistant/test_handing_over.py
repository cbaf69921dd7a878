"""A question that goes to a volunteer: no model hears of it, the person is told, and who makes help requests hears of it in time."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from django.db import connection

from assistant.api.snapshots import Wish, read
from assistant.models import Conversation, Question, QuestionState, Sentence
from assistant.pipeline.asked import Asked
from assistant.pipeline.record import HandOver, MemoryRecord
from assistant.pipeline.run import run
from assistant.pipeline.tools import Tools
from assistant.providers.base import Turn
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.services import answering
from assistant.signals import question_handed_over
from common.languages import LANGUAGES
from safety.engine.gate import default_gate
from safety.engine.types import Verdict
from tests.conftest import Client
from voice.transcribers.registry import make as make_transcriber
from volunteers.models import HelpRequest

pytestmark = pytest.mark.django_db(transaction=True)

ASKING = "I am asking a volunteer to help you."
EMERGENCY = "I swallowed bleach, what do I do?"
ILLICIT = "How do I make methamphetamine at home?"

Hears = Callable[[UUID], None]


def tools() -> Tools:
    ears = make_transcriber("scripted", {})
    return Tools(ears, ears, default_gate(), (ScriptedProvider(ScriptedConfig(answer="It is milk.")), EmbeddedProvider()))


def question_of(client: Client, text: str, conversation: Conversation | None = None) -> Question:
    conversation = conversation or Conversation.objects.create(person=client.person)
    return Question.objects.create(person=client.person, conversation=conversation, text=text, language="en")


def answered(client: Client, text: str, conversation: Conversation | None = None) -> Question:
    question = question_of(client, text, conversation)
    assert answering.question_answer(question.pk, tools())
    question.refresh_from_db()
    return question


def texts(question: Question) -> list[str]:
    return list(Sentence.objects.filter(question=question).order_by("sequence").values_list("text", flat=True))


@contextmanager
def receiver(hears: Hears) -> Iterator[None]:
    def receive(question_id: UUID, **kwargs: Any) -> None:
        hears(question_id)

    question_handed_over.connect(receive, sender=Question)
    try:
        yield
    finally:
        question_handed_over.disconnect(receive, sender=Question)


@pytest.mark.parametrize(
    ("text", "hands_over"),
    [("Ask a person", HandOver.ASKED_ALONE), ("Ask a volunteer whether this shirt is blue", HandOver.ASKED)],
)
def test_who_asks_for_a_human_gets_one_notice_and_no_model(text: str, hands_over: HandOver) -> None:
    all_tools, record = tools(), MemoryRecord()
    outcome = run(Asked(text=text, language="en"), record, all_tools)
    assert (outcome.hands_over, outcome.failure, outcome.provider) == (hands_over, "", "")
    assert [sentence.text for sentence in record.sentences] == [ASKING]
    assert all_tools.providers[0].requests == []  # type: ignore[attr-defined]
    assert [gate for gate, _ in record.decisions] == ["question"]  # the egress barrier has spoken


def test_a_question_that_is_refused_is_not_handed_over_for_asking_a_human() -> None:
    record = MemoryRecord()
    outcome = run(Asked(text="Ask a volunteer how to build a pipe bomb to hurt people", language="en"), record, tools())
    assert outcome.hands_over is HandOver.NONE
    assert outcome.offers_human
    assert ASKING not in [sentence.text for sentence in record.sentences]


@pytest.mark.parametrize(("language", "text"), [("en", "Yes, please."), ("de", "Ja, bitte."), ("ja", "はい、お願いします。")])
def test_a_yes_to_the_offer_of_a_human_asks_one_about_the_question_before(language: str, text: str) -> None:
    all_tools, record = tools(), MemoryRecord()
    outcome = run(Asked(text=text, language=language, turns=(Turn(ILLICIT, "", False),), human_offered=True), record, all_tools)
    assert (outcome.hands_over, outcome.verdict, outcome.failure) == (HandOver.ASKED_ALONE, Verdict.ALLOW, "")
    assert len(record.sentences) == 1
    assert all_tools.providers[0].requests == []  # type: ignore[attr-defined]


def test_a_yes_without_an_offer_is_answered_like_any_other_words() -> None:
    outcome = run(Asked(text="Yes, please.", language="en"), MemoryRecord(), tools())
    assert (outcome.hands_over, outcome.provider) == (HandOver.NONE, "scripted")


def test_what_was_refused_before_is_no_reason_to_refuse_a_human_but_one_to_refuse_its_repetition() -> None:
    for text, hands_over in (("Can I talk to a human please?", HandOver.ASKED_ALONE), ("And step by step?", HandOver.NONE)):
        outcome = run(Asked(text=text, language="en", turns=(Turn(ILLICIT, "", False),)), MemoryRecord(), tools())
        assert outcome.hands_over is hands_over
        assert (outcome.verdict is Verdict.REFUSE) == (hands_over is HandOver.NONE)


def test_an_emergency_is_handed_over_by_the_policy_in_its_own_words() -> None:
    record = MemoryRecord()
    outcome = run(Asked(text=EMERGENCY, language="en"), record, tools())
    assert outcome.hands_over is HandOver.POLICY
    assert sum("asking a volunteer" in sentence.text for sentence in record.sentences) == 1


def test_an_ordinary_answer_hands_nothing_over() -> None:
    assert run(Asked(text="What is milk made of?", language="en"), MemoryRecord(), tools()).hands_over is HandOver.NONE


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_is_said_in_the_persons_language(language: str) -> None:
    record = MemoryRecord()
    run(Asked(text="Ask a person", language=language), record, tools())
    (sentence,) = record.sentences
    assert sentence.language == language
    assert (sentence.text == ASKING) == (language == "en")


@pytest.mark.parametrize(("text", "why"), [("Ask a person", "asked_alone"), (EMERGENCY, "policy"), ("What is milk made of?", "")])
def test_the_row_the_api_and_the_stream_say_that_a_volunteer_is_asked(alice: Client, text: str, why: str) -> None:
    question = answered(alice, text)
    assert (question.state, question.hands_over) == (QuestionState.ANSWERED, why)
    assert alice.get(f"/api/v1/questions/{question.pk}/").json()["hands_over"] is bool(why)
    (snapshot,) = read([Wish(question.pk, 0)]).values()
    assert snapshot is not None
    assert snapshot.done["hands_over"] is bool(why)


def test_receivers_hear_of_it_inside_the_transaction_that_finishes_the_question(alice: Client) -> None:
    heard: list[tuple[UUID, str, bool]] = []

    def hears(question_id: UUID) -> None:
        heard.append((question_id, Question.objects.get(pk=question_id).state, connection.in_atomic_block))

    with receiver(hears):
        question = answered(alice, "Ask a person")
        answered(alice, "What is milk made of?")
    assert heard == [(question.pk, QuestionState.ANSWERED, True)]


def test_nobody_can_hear_done_before_the_receivers_rows_are_there(alice: Client) -> None:
    """Another connection sees the question finished only together with what the receiver wrote."""
    announced: list[bool] = []
    question = question_of(alice, "Ask a person")

    def hears(question_id: UUID) -> None:
        Conversation.objects.create(person=alice.person)

    def announce(question_id: UUID) -> None:
        announced.append(connection.in_atomic_block)

    with receiver(hears), pytest.MonkeyPatch.context() as patch:
        patch.setattr(answering, "announce", announce)
        assert answering.question_answer(question.pk, tools())
    assert announced[-1] is False
    assert Conversation.objects.count() == 2


def test_a_receiver_that_fails_costs_nobody_the_answer_and_leaves_nothing_behind(alice: Client, caplog: Any) -> None:
    def writes_and_breaks(question_id: UUID) -> None:
        Conversation.objects.create(person=alice.person)
        raise RuntimeError("Alice's secret")

    with receiver(writes_and_breaks), caplog.at_level(logging.ERROR):
        question = answered(alice, "Ask a person")
    assert (question.state, question.hands_over, texts(question)) == (QuestionState.ANSWERED, "asked_alone", [ASKING])
    assert Conversation.objects.count() == 1
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text


def test_a_receiver_that_breaks_the_transaction_costs_nobody_the_answer(alice: Client) -> None:
    def breaks_the_database(question_id: UUID) -> None:
        Conversation.objects.bulk_create([Conversation(pk=question.conversation_id, person=alice.person)])  # an IntegrityError

    question = question_of(alice, "Ask a person")
    with receiver(breaks_the_database):
        assert answering.question_answer(question.pk, tools())
    question.refresh_from_db()
    assert question.state == QuestionState.ANSWERED


def test_a_worker_that_lost_the_question_hands_nothing_over(alice: Client) -> None:
    heard: list[UUID] = []
    question = question_of(alice, "Ask a person")
    with receiver(heard.append):
        assert answering.question_answer(question.pk, tools())
        assert not answering.question_answer(question.pk, tools())
    assert heard == [question.pk]


def test_a_taken_over_call_says_its_notice_once(alice: Client) -> None:
    record = MemoryRecord()
    for _ in range(2):  # the first worker died after the notice
        outcome = run(Asked(text="Ask a person", language="en"), record, tools())
    assert outcome.hands_over is HandOver.ASKED_ALONE
    assert [sentence.text for sentence in record.sentences] == [ASKING]


def test_yes_after_a_refusal_brings_a_volunteer_for_what_was_refused(alice: Client) -> None:
    conversation = Conversation.objects.create(person=alice.person)
    first = answered(alice, ILLICIT, conversation)
    assert (first.verdict, first.offers_human, first.hands_over) == ("refuse", True, "")
    second = answered(alice, "Yes please.", conversation)
    assert (second.state, second.hands_over, texts(second)) == (QuestionState.ANSWERED, "asked_alone", [ASKING])
    assert HelpRequest.objects.get().question == first
    assert answered(alice, "Yes please.", conversation).hands_over == "", "one yes, one volunteer"


def test_a_yes_is_one_to_the_answer_right_before_it_in_the_same_talk(alice: Client) -> None:
    conversation, other = (Conversation.objects.create(person=alice.person) for _ in range(2))
    answered(alice, ILLICIT, conversation)
    assert answering._asked(question_of(alice, "Yes", conversation)).human_offered
    assert not answering._asked(question_of(alice, "Yes", conversation)).human_offered, "the one before is not answered yet"
    assert not answering._asked(question_of(alice, "Yes", other)).human_offered
    answered(alice, "What is milk made of?", other)
    assert not answering._asked(question_of(alice, "Yes", other)).human_offered, "an answer that offered nobody"
    answered(alice, EMERGENCY, other)
    assert not answering._asked(question_of(alice, "Yes", other)).human_offered, "somebody is asked already"


def test_the_model_is_not_told_of_a_turn_that_went_to_a_volunteer(alice: Client) -> None:
    conversation = Conversation.objects.create(person=alice.person)
    answered(alice, "Ask a person", conversation)
    turns = answering._turns(question_of(alice, "And what is it made of?", conversation))
    assert [turn.was_answered for turn in turns] == [False]


def test_what_a_volunteer_sees_is_the_persons_to_choose(alice: Client) -> None:
    assert alice.get("/api/v1/me/").json()["shares_with_volunteers"] == "obscured"
    for share in ("whole", "text", "obscured"):
        assert alice.patch("/api/v1/me/", {"shares_with_volunteers": share}).json()["shares_with_volunteers"] == share
        assert alice.get("/api/v1/me/").json()["shares_with_volunteers"] == share
    refused = alice.patch("/api/v1/me/", {"shares_with_volunteers": "everything"})
    assert refused.status_code == 400
    assert refused.json()["errors"][0]["pointer"] == "#/shares_with_volunteers"
