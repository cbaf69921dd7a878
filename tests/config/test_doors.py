"""The door: whoever comes too often reads so, in the words of the room before which they stand."""

from collections.abc import Iterator

import pytest
from django.test import Client as Browser
from pytest_django.fixtures import Settings

from accounts.models import Person
from common import limits

pytestmark = pytest.mark.django_db

PAGE = {"Accept": "text/html"}


@pytest.fixture(autouse=True)
def strict(settings: Settings) -> Iterator[Settings]:
    limits._counters.cache_clear()
    settings.REDIS_URL = ""
    settings.RATE_LIMITS_GIVEN = "*=1000/second"
    yield settings
    limits._counters.cache_clear()


def statuses(browser: Browser, path: str, times: int, **more: str) -> list[int]:
    return [browser.get(path, headers=PAGE, **more).status_code for _ in range(times)]  # type: ignore[arg-type]


def test_one_network_is_held_back_at_the_door_and_another_is_not(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "door/address=2/minute"
    assert statuses(client, "/volunteers/sign-in/", 3, REMOTE_ADDR="203.0.113.1") == [200, 200, 429]
    assert statuses(client, "/volunteers/sign-in/", 1, REMOTE_ADDR="203.0.113.2") == [200]


def test_tokens_cannot_be_guessed_faster_than_the_door_lets_in(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "door/address=2/minute"
    guesses = [client.get("/api/v1/me/", headers={"Authorization": f"Bearer {number}"}) for number in range(3)]
    assert [guess.status_code for guess in guesses] == [401, 401, 429]
    assert guesses[-1].json()["code"] == "too_many_requests"
    assert guesses[-1]["Content-Type"] == "application/problem+json"
    assert int(guesses[-1]["Retry-After"]) > 0


def test_health_is_asked_as_often_as_anybody_likes(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "*=1/day"
    assert statuses(client, "/health/", 3) == [200, 200, 200]


@pytest.mark.parametrize("path", ["/volunteers/sign-in/", "/moderation/sign-in/", "/moderation/code/"])
def test_passwords_and_codes_are_tried_only_so_often_from_one_network(path: str, strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "sign-in/address=2/minute"
    tried = [client.post(path, {"username": f"name{number}", "password": "no", "code": "1"}, headers=PAGE) for number in range(3)]
    assert tried[1].status_code != 429
    assert tried[2].status_code == 429
    assert "Please try again in" in tried[2].content.decode()
    assert client.get(path, headers=PAGE).status_code != 429  # the page itself can still be read


def test_the_page_speaks_the_browsers_language_where_the_room_does(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "join/address=1/minute"
    for _ in range(2):
        answer = client.post("/volunteers/join/", {}, headers={**PAGE, "Accept-Language": "de"})
    assert answer.status_code == 429
    assert "Das war etwas zu schnell." in answer.content.decode()
    assert answer["Content-Security-Policy"]


def test_a_script_gets_the_bare_sentence_and_htmx_a_part_of_the_page(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "page-change/address=1/day"
    client.post("/volunteers/snooze/")
    script = client.post("/volunteers/snooze/")
    assert script["Content-Type"].startswith("text/plain")
    assert script.content.decode().startswith("That was a little too fast")
    part = client.post("/volunteers/snooze/", headers={"HX-Request": "true"})
    assert (part.status_code, "<html" in part.content.decode()) == (429, False)


def test_whoever_is_signed_in_is_counted_wherever_they_are(strict: Settings, client: Browser) -> None:
    strict.RATE_LIMITS_GIVEN = "page-read/person=2/minute"
    client.force_login(Person.objects.create_user(username="vera", password="a long password"), "django.contrib.auth.backends.ModelBackend")
    seen = [client.get("/volunteers/", headers=PAGE, REMOTE_ADDR=f"203.0.113.{number}").status_code for number in range(3)]
    assert seen[2] == 429
    assert 429 not in seen[:2]
