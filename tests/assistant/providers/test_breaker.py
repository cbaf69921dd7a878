"""A provider that keeps failing is left alone for a while, then tried once."""

from datetime import timedelta

import pytest
import time_machine

from assistant.providers.base import ProviderBusy, ProviderCut, ProviderError, ProviderRefused, ProviderUnavailable
from assistant.providers.breaker import FAILURES, LONGEST_REST_S, REST_S, Breaker, breaker_of, breaker_states
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider


def open_one() -> Breaker:
    breaker = Breaker()
    for _ in range(FAILURES):
        breaker.failed(ProviderUnavailable())
    return breaker


def later(seconds: float) -> time_machine.travel:
    from django.utils import timezone

    return time_machine.travel(timezone.now() + timedelta(seconds=seconds), tick=True)


def test_it_opens_after_failures_in_a_row_and_not_before() -> None:
    breaker = Breaker()
    for error in [ProviderUnavailable(), ProviderCut(), ProviderBusy(), ProviderUnavailable()]:
        breaker.failed(error)
    assert breaker.state == "closed"
    breaker.succeeded()
    for _ in range(FAILURES - 1):
        breaker.failed(ProviderUnavailable())
    assert breaker.lets_through()
    breaker.failed(ProviderUnavailable())
    assert breaker.state == "open"
    assert not breaker.lets_through()


def test_refusals_do_not_open_it() -> None:
    breaker = Breaker()
    for _ in range(3 * FAILURES):
        breaker.failed(ProviderRefused())
    assert breaker.state == "closed"


def test_after_its_rest_one_question_alone_tries_it() -> None:
    breaker = open_one()
    with later(REST_S + 1):
        assert breaker.lets_through()
        assert breaker.state == "half-open"
        assert not breaker.lets_through()


def test_a_trial_that_goes_well_closes_it_at_its_first_word() -> None:
    breaker = open_one()
    with later(REST_S + 1):
        assert breaker.lets_through()
        breaker.answers()
    assert breaker.state == "closed"


def test_a_trial_that_fails_opens_it_again() -> None:
    breaker = open_one()
    with later(REST_S + 1):
        assert breaker.lets_through()
        breaker.failed(ProviderUnavailable())
        assert breaker.state == "open"
        assert not breaker.lets_through()


def test_a_trial_that_nobody_waited_for_lets_another_one_try() -> None:
    breaker = open_one()
    with later(REST_S + 1):
        assert breaker.lets_through()
        breaker.left()
        assert breaker.lets_through()


def test_a_trial_whose_end_nobody_tells_does_not_keep_it_out_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.providers.breaker.TRIAL_S", 0.0)
    breaker = open_one()
    with later(REST_S + 1):
        assert breaker.lets_through()
        assert breaker.lets_through()


@pytest.mark.parametrize(("asked_s", "rests_s"), [(60.0, 60.0), (86_400.0, LONGEST_REST_S)])
def test_it_rests_at_once_for_as_long_as_the_provider_asks_but_not_for_days(asked_s: float, rests_s: float) -> None:
    breaker = Breaker()
    breaker.failed(ProviderBusy(retry_after_s=asked_s))
    assert breaker.state == "open"
    with later(rests_s - 5):
        assert not breaker.lets_through()
    with later(rests_s + 5):
        assert breaker.lets_through()


def test_an_answer_that_began_before_it_opened_does_not_close_it() -> None:
    breaker = open_one()
    breaker.succeeded()
    assert breaker.state == "open"


def test_after_a_long_rest_it_rests_as_usual_again() -> None:
    breaker = Breaker()
    breaker.failed(ProviderBusy(retry_after_s=100.0))
    with later(101):
        assert breaker.lets_through()
        breaker.answers()
        for _ in range(FAILURES):
            breaker.failed(ProviderError())
    with later(101 + REST_S + 5):
        assert breaker.lets_through()


def test_each_provider_has_its_own_and_all_are_told_by_name() -> None:
    first, second = (ScriptedProvider(ScriptedConfig(name=name)) for name in ("first_of_all", "second_of_all"))
    assert breaker_of(first) is breaker_of(first)
    breaker_of(second)
    for _ in range(FAILURES):
        breaker_of(first).failed(ProviderUnavailable())
    states = breaker_states()
    assert (states["first_of_all"], states["second_of_all"]) == ("open", "closed")
