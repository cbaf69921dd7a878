"""The same call, many times in the same moment, does its work once."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import httpx2

from tests.served import Served

T = TypeVar("T")


def _at_once(times: int, call: Callable[[int], T]) -> list[T]:
    with ThreadPoolExecutor(times) as crowd:
        return list(crowd.map(call, range(times)))


def test_one_key_asks_one_question(slow_server: Served) -> None:
    person = slow_server.person()
    responses = _at_once(20, lambda _: person.http.post("/api/v1/questions/", json={"text": "milk?"}, headers={"Idempotency-Key": "one"}))
    assert {response.status_code for response in responses} <= {201, 409}
    assert len({response.json()["id"] for response in responses if response.status_code == 201}) == 1
    assert len(person.http.get("/api/v1/questions/").json()["results"]) == 1


def test_one_key_for_twenty_questions_asks_one_of_them(slow_server: Served) -> None:
    person = slow_server.person()
    headers = {"Idempotency-Key": "one"}
    responses = _at_once(20, lambda n: person.http.post("/api/v1/questions/", json={"text": f"milk {n}?"}, headers=headers))
    assert Counter(response.status_code for response in responses) == {201: 1, 422: 19}
    assert len(person.http.get("/api/v1/questions/").json()["results"]) == 1


def test_one_refresh_token_gives_one_pair_and_then_the_device_is_out(slow_server: Served) -> None:
    with httpx2.Client(base_url=slow_server.url, timeout=60) as http:
        tokens = http.post("/api/v1/devices/", json={}).json()
        refresh = {"refresh_token": tokens["refresh_token"]}
        responses = _at_once(20, lambda _: http.post("/api/v1/tokens/refresh/", json=refresh))
        assert Counter(response.status_code for response in responses) == {200: 1, 401: 19}
        for token in [tokens, *(response.json() for response in responses if response.status_code == 200)]:
            assert http.get("/api/v1/me/", headers={"Authorization": f"Bearer {token['access_token']}"}).status_code == 401


def test_a_hundred_listeners_all_hear_everything(slow_server: Served) -> None:
    person = slow_server.person()
    question = person.submit(text="What is milk?")
    person.http = httpx2.Client(
        base_url=slow_server.url, timeout=60, headers=person.http.headers, limits=httpx2.Limits(max_connections=100)
    )
    heard = _at_once(100, lambda _: [event["id"] for event in person.listen(question) if event["event"] == "sentence"])
    assert heard == [["1", "2", "3", "4"]] * 100
