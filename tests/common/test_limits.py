"""Rates: who comes too often hears when to come again; whoever else comes does not notice."""

import logging
import uuid
from collections.abc import Iterator

import pytest
from django.core.checks import run_checks
from pytest_django.fixtures import Settings

from common import limits
from common.languages import LANGUAGES
from common.limits import TooManyRequests, count, rates_given
from common.phrases import error_sentence
from tests.conftest import Client
from tests.rig.redis import Redis
from tests.services import redis_database


@pytest.fixture(autouse=True)
def fresh_counters() -> Iterator[None]:
    limits._counters.cache_clear()
    yield
    limits._counters.cache_clear()


@pytest.fixture
def strict(settings: Settings) -> Settings:
    settings.REDIS_URL = ""
    settings.RATE_LIMITS_GIVEN = (
        "read/device=3/minute;5/hour,read/address=2/minute,ask/device=2/minute,ask/person=3/minute,refresh/device=2/minute"
    )
    return settings


def let_in(rule: str, times: int, **who: object) -> int:
    """How many of ``times`` requests are let in."""
    done = 0
    for _ in range(times):
        try:
            count(rule, **who)
        except TooManyRequests:
            continue
        done += 1
    return done


def test_one_device_is_held_back_and_another_is_not(strict: Settings) -> None:
    assert let_in("read", 5, device=1) == 3
    assert let_in("read", 5, device=2) == 3


def test_a_stranger_is_counted_by_network_and_who_is_known_is_not(strict: Settings) -> None:
    assert let_in("read", 5, address="203.0.113.9") == 2
    assert let_in("read", 5, address="203.0.113.9", device=3) == 3


def test_many_devices_of_one_person_share_the_persons_rate(strict: Settings) -> None:
    assert sum(let_in("ask", 2, device=number, person="p") for number in range(4)) == 3


def test_a_refused_request_does_not_use_up_the_longer_rate(strict: Settings) -> None:
    let_in("read", 50, device=4)
    hourly = next(limit for limit in limits._rules()["read"] if limit.rate.get_expiry() == 3600)
    assert limits.counters()._memory.get_window_stats(hourly.rate, limits._key("read/device", "4")).remaining == 2


def test_no_counter_names_anybody(strict: Settings) -> None:
    person, device = str(uuid.uuid4()), str(uuid.uuid4())
    let_in("ask", 1, device=device, person=person)
    let_in("read", 1, address="203.0.113.77")
    kept = str(limits.counters()._memory.storage.storage)
    assert len(limits.counters()._memory.storage.storage) == 3
    assert not any(name in kept for name in (person, device, "203.0.113.77"))


@pytest.mark.parametrize(
    ("seconds", "unit", "number", "retry_after"),
    [(0, "seconds", 5, 5), (0.2, "seconds", 5, 5), (31, "seconds", 35, 35), (91, "minutes", 2, 120), (7200, "hours", 2, 7200)],
)
def test_the_wait_is_told_as_exactly_as_anybody_needs(seconds: float, unit: str, number: int, retry_after: int) -> None:
    error = TooManyRequests("ask", seconds)
    assert (error.arguments, error.retry_after_s) == ({"unit": unit, "count": number}, retry_after)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seconds", [12, 80, 180, 1300, 3 * 3600, 21 * 3600])
def test_the_wait_is_said_in_every_language(language: str, seconds: float) -> None:
    error = TooManyRequests("ask", seconds)
    said = error_sentence(error, language)
    assert str(error.arguments["count"]) in said
    assert "{" not in said


@pytest.mark.django_db
def test_the_api_answers_with_a_sentence_and_when_to_come_again(alice: Client, bob: Client, strict: Settings) -> None:
    statuses = [alice.get("/api/v1/me/").status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]
    refused = alice.get("/api/v1/me/", headers={"Accept-Language": "de"})
    assert refused["Content-Type"].startswith("application/problem+json")
    assert refused.json()["code"] == "too_many_requests"
    assert refused.json()["detail"].startswith("That was a little too fast. Please try again in")
    assert 0 < int(refused["Retry-After"]) <= 60
    assert bob.get("/api/v1/me/").status_code == 200


@pytest.mark.django_db
def test_asking_is_counted_apart_from_reading(alice: Client, strict: Settings) -> None:
    asked = [alice.post("/api/v1/questions/", {"text": ""}).status_code for _ in range(3)]
    assert asked == [400, 400, 429]
    assert alice.get("/api/v1/questions/").status_code == 200


@pytest.mark.django_db
def test_a_stranger_cannot_make_up_networks(stranger: Client, strict: Settings) -> None:
    strict.RATE_LIMITS_GIVEN = "register/address=2/minute"
    made = [
        stranger.post("/api/v1/devices/", {}, REMOTE_ADDR="198.51.100.8", HTTP_X_FORWARDED_FOR=f"203.0.113.{number}").status_code
        for number in range(4)
    ]
    assert made == [201, 201, 429, 429]


@pytest.mark.django_db
def test_behind_our_proxy_each_client_has_a_rate_of_its_own(stranger: Client, strict: Settings) -> None:
    strict.RATE_LIMITS_GIVEN, strict.TRUSTED_PROXIES = "register/address=1/minute", 1
    made = [
        stranger.post("/api/v1/devices/", {}, REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR=f"forged, 203.0.113.{number}").status_code
        for number in (1, 2, 1)
    ]
    assert made == [201, 201, 429]


@pytest.mark.django_db
def test_a_device_cannot_trade_tokens_without_end_wherever_it_asks_from(alice: Client, stranger: Client, strict: Settings) -> None:
    from accounts.tokens import tokens_issue

    assert alice.device is not None
    token, statuses = tokens_issue(alice.device).refresh_token, []
    for number in range(3):
        answer = stranger.post("/api/v1/tokens/refresh/", {"refresh_token": token}, REMOTE_ADDR=f"203.0.113.{number}")
        statuses.append(answer.status_code)
        token = answer.json().get("refresh_token", token)
    assert statuses == [200, 200, 429]
    strict.RATE_LIMITS_GIVEN = ""  # the token was not used up by being refused
    assert stranger.post("/api/v1/tokens/refresh/", {"refresh_token": token}).status_code == 200


# RATE_LIMITS


def test_rates_are_given_as_json_or_as_a_list() -> None:
    wanted = {"ask/device": "60/minute;2000/day", "*": "9/second"}
    assert rates_given("ask/device=60/minute;2000/day, *=9/second") == wanted
    assert rates_given('{"ask/device": "60/minute;2000/day", "*": "9/second"}') == wanted
    assert rates_given("") == {}


def test_one_word_raises_every_rate(settings: Settings) -> None:
    settings.RATE_LIMITS_GIVEN, settings.REDIS_URL = "*=100/second,ask/person=1/day", ""
    assert let_in("register", 50, address="203.0.113.5") == 50
    assert let_in("ask", 5, device=9, person=9) == 1


@pytest.mark.parametrize("given", ["ask/device=often", "asks/device=1/minute", "{", '{"ask/device": 3}', "ask/device=", "just words"])
def test_what_cannot_be_read_is_named_by_a_check_and_leaves_the_default(
    given: str, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.RATE_LIMITS_GIVEN, settings.REDIS_URL = given, ""
    assert "sightline.E030" in {each.id for each in run_checks()}
    with caplog.at_level(logging.CRITICAL):
        assert let_in("ask", 40, device=str(uuid.uuid4()), person=str(uuid.uuid4())) == 30


def test_the_rates_we_ship_can_be_read(settings: Settings) -> None:
    settings.RATE_LIMITS_GIVEN = ""
    assert not {each.id for each in run_checks()} & {"sightline.E030", "sightline.E031"}


# Redis


@pytest.mark.services
def test_processes_count_together_in_redis(services: None, strict: Settings) -> None:
    with redis_database(12) as url:
        one, other = limits.Counters(url), limits.Counters(url)
        rate = limits._rules()["read"][0].rate
        assert [each.hit(rate, "k") for each in (one, other, one, other)] == [True, True, True, False]
        assert 0 < one.wait_s(rate, "k") <= 60


@pytest.fixture
def redis(services: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Redis]:
    monkeypatch.setattr(limits, "REDIS_PAUSE_S", 0.0)
    with Redis() as server:
        yield server


@pytest.mark.services
def test_while_redis_is_away_each_process_counts_for_itself(redis: Redis, strict: Settings) -> None:
    strict.REDIS_URL = redis.url
    assert let_in("ask", 1, device=1) == 1
    redis.kill()
    assert let_in("ask", 9, device=1) == 2  # no error, and not without limit
    with pytest.raises(TooManyRequests) as refused:
        count("ask", device=1)
    assert refused.value.retry_after_s <= 60


@pytest.mark.services
def test_a_redis_that_was_restarted_counts_again(redis: Redis, strict: Settings) -> None:
    strict.REDIS_URL = redis.url
    assert let_in("ask", 9, device=1) == 2
    redis.restart()  # with it went its counters, and the script that counts
    assert let_in("ask", 9, device=1) == 2
    assert len(redis.client().keys("rates*")) == 1


@pytest.mark.services
def test_a_redis_that_stalls_is_left_alone_for_a_while(redis: Redis, strict: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    strict.REDIS_URL = redis.url
    monkeypatch.setattr(limits, "REDIS_PAUSE_S", 60.0)
    counters = limits.counters()
    redis.freeze()
    assert let_in("ask", 5, device=1) == 2
    assert counters._redis is not None
    asked: list[str] = []
    monkeypatch.setattr(counters._redis, "hit", lambda *_: asked.append("again"))
    let_in("ask", 5, device=2)
    assert asked == []
