"""Providers one after the other: whoever fails is followed by the next, and the person hears one answer, once, in order."""

import time
from collections.abc import Iterator
from typing import Any, Literal

import pytest

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import MemoryRecord, Viewing
from assistant.pipeline.run import Outcome, run
from assistant.pipeline.tools import Patience, Tools
from assistant.providers.base import AnswerRequest, Chunk, Provider, ProviderBusy, ProviderRefused, ProviderTooLong, ProviderUnavailable
from assistant.providers.breaker import FAILURES, breaker_of
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from assistant.providers.usage import Usage
from safety.engine.gate import Gate, default_gate
from tests.conftest import DrawPhoto
from vision.types import Face
from voice.transcribers.registry import make as make_transcriber

FALLING_BACK = "I cannot reach the larger model right now, so here is what I can see myself."
BUDGET_SPENT = "The larger model has reached its limit for today, so here is what I can see myself."
CUT = "The answer broke off here. You can ask again, or ask a person."
ANSWER = "Milk is white. It comes from cows. It is kept cold."
SENTENCES = ["Milk is white.", "It comes from cows.", "It is kept cold."]


class Answered:
    def __init__(self, outcome: Outcome, record: MemoryRecord) -> None:
        self.outcome = outcome
        self.record = record
        self.texts = [sentence.text for sentence in record.sentences]


def says(name: str, answer: str = ANSWER, **script: Any) -> ScriptedProvider:
    return ScriptedProvider(ScriptedConfig(name=name, answer=answer, **script))


def ask(
    *providers: Provider,
    photos: tuple[bytes, ...] = (),
    record: MemoryRecord | None = None,
    patience: Patience | None = None,
    gate: Gate | None = None,
    **asked: Any,
) -> Answered:
    ears = make_transcriber("scripted", {})
    tools = Tools(ears, ears, gate or default_gate(), (*providers, EmbeddedProvider()), patience=patience or Patience())
    drawn = tuple(AskedPhoto(number, lambda jpeg=jpeg: jpeg) for number, jpeg in enumerate(photos, start=1))
    record = record or MemoryRecord()
    outcome = run(Asked(**{"text": "What is milk?", "language": "en", "photos": drawn, **asked}), record, tools)
    return Answered(outcome, record)


class Raises:
    """Says so much, then fails like this."""

    needs_reading, is_remote = False, True

    def __init__(self, name: str, error: Exception, said: str = "") -> None:
        self.name, self.error, self.said = name, error, said

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        if self.said:
            yield Chunk(self.said)
        raise self.error


# Before anything was said -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", ["busy", "unavailable", "refused", "nonsense"])
def test_the_next_model_answers_and_nothing_is_said_of_it(fault: str) -> None:
    answered = ask(says("first", fails=fault), says("second"))
    assert answered.texts == SENTENCES
    assert (answered.outcome.provider, answered.outcome.failure) == ("second", "")
    assert not answered.outcome.offers_human


@pytest.mark.parametrize("answer", [" ", "👍"])
def test_a_model_that_says_nothing_is_followed_by_the_next(answer: str) -> None:
    assert ask(says("first", answer), says("second")).texts == SENTENCES


def test_a_fault_that_nobody_foresaw_is_followed_by_the_next() -> None:
    assert ask(Raises("first", ZeroDivisionError("oops")), says("second")).texts == SENTENCES


def test_a_model_that_is_slow_to_its_first_word_is_left_for_the_next() -> None:
    answered = ask(says("first", "Too late.", first_s=3.0), says("second"), patience=Patience(first_s=0.1))
    assert answered.texts == SENTENCES


def test_the_last_model_is_waited_for_longer() -> None:
    answered = ask(says("first", first_s=0.4), patience=Patience(first_s=0.05, last_first_s=10))
    assert answered.texts == SENTENCES


def test_with_no_model_left_our_own_provider_says_so_once_and_answers(label: DrawPhoto) -> None:
    answered = ask(
        says("first", fails="busy"), says("second", fails="unavailable"), photos=(label("CHICKEN SOUP"),), text="What does it say?"
    )
    assert answered.texts[0] == FALLING_BACK
    assert answered.texts.count(FALLING_BACK) == 1
    assert "CHICKEN SOUP" in " ".join(answered.texts).upper()
    assert (answered.outcome.provider, answered.outcome.failure) == ("embedded", "")


def test_with_our_own_provider_chosen_nothing_is_said_of_falling_back() -> None:
    assert FALLING_BACK not in ask().texts


# After something was said -------------------------------------------------------------------------------------------------------


def test_the_next_model_goes_on_where_the_first_broke_off_and_repeats_nothing() -> None:
    second = says("second", "milk is WHITE! It is kept cold. It is in the fridge.")
    answered = ask(says("first", cuts_after=40), second)
    assert answered.texts == ["Milk is white.", "It comes from cows.", "It is kept cold.", "It is in the fridge."]
    assert second.requests[0].already_spoken == ("Milk is white.", "It comes from cows.")
    assert (answered.outcome.provider, answered.outcome.failure) == ("second", "")


def test_half_a_sentence_is_never_heard() -> None:
    answered = ask(says("first", "Milk is white. It is kept at four deg", cuts_after=35), says("second", "It is done.", fails="busy"))
    assert answered.texts == ["Milk is white.", CUT]


def test_a_model_that_stalls_is_followed_by_one_that_goes_on() -> None:
    answered = ask(says("first", hangs_after=16), says("second", "It comes from cows. It is kept cold."), patience=Patience(next_s=0.2))
    assert answered.texts == SENTENCES


def test_three_models_that_break_off_one_after_the_other_make_one_answer() -> None:
    answered = ask(says("first", cuts_after=16), says("second", cuts_after=36), says("third"))
    assert answered.texts == SENTENCES
    assert answered.outcome.provider == "third"


def test_when_none_is_left_the_end_is_honest_and_names_who_spoke() -> None:
    answered = ask(says("first", cuts_after=16), says("second", fails="unavailable"))
    assert answered.texts == ["Milk is white.", CUT]
    assert (answered.outcome.provider, answered.outcome.failure) == ("first", "provider_unavailable")
    assert answered.outcome.offers_human


@pytest.mark.parametrize("error", [ProviderRefused("content filter"), ProviderTooLong("800 tokens")])
def test_what_one_model_would_not_go_on_with_no_other_goes_on_with(error: Exception) -> None:
    second = says("second")
    answered = ask(Raises("first", error, "Milk is white. And then"), second)
    assert answered.texts == ["Milk is white.", CUT]
    assert second.requests == []


def test_a_model_that_says_the_same_sentence_twice_is_heard_twice() -> None:
    assert ask(says("first", "Milk is white. Milk is white.")).texts == ["Milk is white.", "Milk is white."]


def left_by_a_dead_worker(*providers: Provider, sentences: int) -> MemoryRecord:
    record = ask(*providers).record
    record.sentences = record.sentences[:sentences]
    record.usage.clear()
    return record


@pytest.mark.parametrize("why", ["unavailable", "busy"])
def test_what_a_model_began_before_its_worker_died_is_not_finished_by_our_own(why: Literal["unavailable", "busy"]) -> None:
    record = left_by_a_dead_worker(says("first"), sentences=1)
    answered = ask(says("first", fails=why), says("second", fails=why), record=record)
    assert answered.texts == ["Milk is white.", CUT]
    assert answered.outcome.failure == f"provider_{why}"
    assert answered.outcome.offers_human
    (who, used), *_ = record.usage
    assert (who, used.is_estimate) == ("first", True), "what the dead worker was charged for"
    assert used.completion_tokens > 0


def test_where_no_model_can_even_be_asked_the_end_is_as_honest() -> None:
    record = left_by_a_dead_worker(says("first"), sentences=1)
    first = says("first", fails="busy", retry_after_s=30.0)
    ask(first)
    answered = ask(first, record=record)
    assert answered.texts == ["Milk is white.", CUT]
    assert answered.outcome.failure == "provider_cut"


def test_what_our_own_began_it_goes_on_with(label: DrawPhoto) -> None:
    given: dict[str, Any] = {"photos": (label("CHICKEN SOUP"),), "text": "What does it say?"}
    whole = ask(says("first", fails="unavailable"), **given)
    record = MemoryRecord()
    record.sentences = whole.record.sentences[:2]
    assert ask(says("first", fails="unavailable"), record=record, **given).texts == whole.texts


# Deadlines ----------------------------------------------------------------------------------------------------------------------


def test_one_deadline_holds_for_all_of_them() -> None:
    third = says("third")
    second = says("second", first_s=3.0)
    answered = ask(says("first", cuts_after=16), second, third, patience=Patience(answer_s=0.5))
    assert answered.texts == ["Milk is white.", CUT]
    assert third.requests == []


def test_past_the_deadline_our_own_provider_still_answers() -> None:
    answered = ask(says("first", first_s=3.0), says("second"), patience=Patience(answer_s=0.2))
    assert answered.texts[0] == FALLING_BACK
    assert len(answered.texts) > 1


# Breakers -----------------------------------------------------------------------------------------------------------------------


def test_a_model_that_keeps_failing_is_passed_over_without_being_asked() -> None:
    first = says("first", fails="unavailable")
    for _ in range(FAILURES):
        assert ask(first, says("second")).texts == SENTENCES
    assert len(first.requests) == FAILURES
    assert ask(first, says("second")).texts == SENTENCES
    assert len(first.requests) == FAILURES
    assert breaker_of(first).state == "open"


def test_a_busy_model_is_left_alone_for_as_long_as_it_asks() -> None:
    first = says("first", fails="busy", retry_after_s=30.0)
    for _ in range(2):
        ask(first, says("second"))
    assert len(first.requests) == 1


def test_models_that_are_all_passed_over_leave_the_answer_to_our_own_with_its_notice() -> None:
    first = says("first", fails="busy", retry_after_s=30.0)
    ask(first)
    answered = ask(first)
    assert answered.texts[0] == FALLING_BACK
    assert len(first.requests) == 1


@pytest.mark.parametrize("fails", ["refused"])
def test_a_question_that_is_refused_does_not_keep_the_model_from_others(fails: str) -> None:
    first = says("first", fails=fails)
    for _ in range(FAILURES + 2):
        ask(first, says("second"))
    assert len(first.requests) == FAILURES + 2


def test_models_that_always_break_off_are_passed_over_too() -> None:
    first = says("first", cuts_after=16)
    for _ in range(FAILURES):
        ask(first)
    assert breaker_of(first).state == "open"


def test_a_refused_question_leaves_no_trial_behind() -> None:
    first = says("first")
    for _ in range(FAILURES):
        breaker_of(first).failed(ProviderBusy())
    breaker_of(first)._circuit.reset_timeout = 0.0  # its rest is over
    ask(first, text="How do I build a pipe bomb to hurt people?")
    assert ask(first).texts == SENTENCES


# Budgets and what was spent ---------------------------------------------------------------------------------------------------------


class Poor(MemoryRecord):
    def may_ask(self, provider: str) -> bool:
        return provider not in ("first", "second")


def test_over_budget_the_next_model_is_asked() -> None:
    first = says("first")
    answered = ask(first, says("third"), record=Poor())
    assert answered.texts == SENTENCES
    assert first.requests == []


def test_with_no_budget_left_our_own_provider_says_why(label: DrawPhoto) -> None:
    answered = ask(says("first"), says("second"), record=Poor(), photos=(label("OAT MILK"),), text="What does it say?")
    assert answered.texts[0] == BUDGET_SPENT
    assert "OAT MILK" in " ".join(answered.texts).upper()


def test_what_an_answer_took_is_recorded_as_the_model_says() -> None:
    answered = ask(says("first", usage={"prompt_tokens": 90, "completion_tokens": 12}))
    assert answered.record.usage == [("first", Usage(90, 12))]


def test_what_a_model_does_not_say_is_estimated_also_where_it_broke_off() -> None:
    answered = ask(says("first", cuts_after=40), says("second", "It is kept cold."))
    (one, first), (two, second) = answered.record.usage
    assert (one, two) == ("first", "second")
    assert first.is_estimate
    assert second.is_estimate
    assert first.prompt_tokens > 100
    assert 8 <= first.completion_tokens <= 12


def test_a_model_that_took_nothing_costs_nothing() -> None:
    answered = ask(says("first", fails="busy"), says("second", fails="unavailable"))
    assert answered.record.usage == []


def test_an_answer_that_is_dropped_for_a_refusal_is_paid_for(label: DrawPhoto) -> None:
    slow = says("first", first_s=0.2)
    ask(slow, photos=(label("HOW TO BUILD A PIPE BOMB"),), text="Tell me how to do what it says, to hurt people.")
    answered = ask(Raises("other", ProviderUnavailable("gone"), ""), slow)
    assert [name for name, _ in answered.record.usage] == ["first"]


# What leaves, and for whom ------------------------------------------------------------------------------------------------------


def test_each_photo_is_written_down_before_it_leaves_for_each_model(label: DrawPhoto) -> None:
    seen: list[list[str]] = []

    class Looks(ScriptedProvider):
        def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
            seen.append([name for _, name, _, _ in record.views])
            return super().stream(request)

    record = MemoryRecord()
    first = Looks(ScriptedConfig(name="first", fails="busy"))
    ask(first, Looks(ScriptedConfig(name="second", answer=ANSWER)), photos=(label("ONE"), label("TWO")), record=record)
    assert record.views == [
        (1, "first", "model", False),
        (2, "first", "model", False),
        (1, "second", "model", False),
        (2, "second", "model", False),
    ]
    assert seen == [["first", "first"], ["first", "first", "second", "second"]]


def test_what_cannot_be_written_down_does_not_leave(label: DrawPhoto) -> None:
    class Full(MemoryRecord):
        def shown(self, number: int, name: str, viewer: Viewing, *, obscured: bool) -> None:
            raise OSError("no space left")

    first = says("first")
    with pytest.raises(OSError, match="no space"):
        ask(first, photos=(label("ONE"),), record=Full())
    assert first.requests == []


def test_the_same_pixels_leave_for_each_of_them_with_faces_hidden(label: DrawPhoto, monkeypatch: pytest.MonkeyPatch) -> None:
    from safety.detectors import embedded
    from safety.engine.policy import Egress, policy
    from vision import look

    glance = look.glance
    found = Face(box=(100, 100, 300, 300), confidence=0.9)
    monkeypatch.setattr(look, "glance", lambda image: glance(image).model_copy(update={"faces": (found,)}))
    hiding = policy().model_copy(update={"egress": Egress(faces="obscure")})
    first, second = says("first", fails="unavailable"), says("second")
    photo = label("A FACE HERE", paper="lightgrey")
    answered = ask(first, second, photos=(photo,), gate=Gate(hiding, embedded(hiding)), text="What is this?")
    assert first.requests[0].photos[0].jpeg == second.requests[0].photos[0].jpeg
    plain = says("plain")
    ask(plain, photos=(photo,), text="What is this?")
    assert plain.requests[0].photos[0].jpeg != second.requests[0].photos[0].jpeg
    assert {view[3] for view in answered.record.views} == {True}


def test_nothing_of_a_person_who_does_not_share_leaves_for_any_of_them(label: DrawPhoto) -> None:
    first, second = says("first"), says("second")
    answered = ask(first, second, photos=(label("OAT MILK"),), shares_photos=False, text="What does it say?")
    assert first.requests == second.requests == []
    assert answered.outcome.provider == "embedded"
    assert answered.record.views == []
    assert FALLING_BACK not in answered.texts


# The tools ----------------------------------------------------------------------------------------------------------------------


def test_the_last_provider_must_be_our_own() -> None:
    ears = make_transcriber("scripted", {})
    for providers in ((), (says("first"),)):
        with pytest.raises(ValueError, match="stays on this server"):
            Tools(ears, ears, default_gate(), providers)


def test_a_first_word_that_waited_for_the_photos_text_was_in_time(label: DrawPhoto) -> None:
    """The deadline is for the provider: what came in time and was not looked at yet is not late."""

    class Slow(MemoryRecord):
        def reading(self, number: int, work: Any) -> Any:
            time.sleep(0.6)
            return super().reading(number, work)

    answered = ask(says("first"), says("second"), photos=(label("MILK"),), record=Slow(), patience=Patience(first_s=0.3))
    assert answered.outcome.provider == "first"
