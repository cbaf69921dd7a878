"""Which part is sick, and who is told."""

import json
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone

from common.heartbeats import CLOCK, beat, forget_old
from common.models import Heartbeat
from config import health
from config.health import Found, Rounds
from tests.conftest import Client

QUEUES = ("answering", "hearing", "seeing", "housekeeping", "pushing", "backtesting")


@pytest.fixture(autouse=True)
def _token(settings: Any) -> None:
    settings.METRICS_TOKEN = "operators-token"


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Has readiness find what the test says."""

    def say(**found: Found) -> None:
        rounds = Rounds({name: (lambda each=each: each, "sick") for name, each in found.items()})
        monkeypatch.setattr(health, "_rounds", lambda: rounds)

    return say


def _operator(client: Client, path: str = "/health/ready/") -> Any:
    return client.get(path, headers={"Authorization": "Bearer operators-token"})


# Who is told what -------------------------------------------------------------------------------------------------------------------


def test_alive_asks_nobody(stranger: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        response = stranger.get("/health/")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    ("other", "status", "code"), [(Found("ok"), "ready", 200), (Found("degraded", "x"), "degraded", 200), (Found("sick", "x"), "sick", 503)]
)
def test_the_worst_part_decides(stranger: Client, parts: Callable[..., None], other: Found, status: str, code: int) -> None:
    parts(database=Found("ok"), other=other)
    response = stranger.get("/health/ready/")
    assert (response.status_code, response.json()) == (code, {"status": status})
    assert response["Cache-Control"] == "no-store"


def test_only_whoever_has_the_token_learns_which_part(stranger: Client, parts: Callable[..., None]) -> None:
    parts(database=Found("ok", ms=1.5), storage=Found("sick", "failed"))
    told = _operator(stranger).json()
    assert told["status"] == "sick"
    assert (told["parts"]["storage"]["status"], told["parts"]["storage"]["code"]) == ("sick", "failed")
    assert set(told["parts"]["database"]) == {"status", "code", "ms"}


@pytest.mark.parametrize("given", ["Bearer wrong", "Bearer ", "Basic operators-token", "operators-token", ""])
def test_a_wrong_token_is_no_token(stranger: Client, parts: Callable[..., None], given: str) -> None:
    parts(database=Found("ok"))
    assert stranger.get("/health/ready/", headers={"Authorization": given}).json() == {"status": "ready"}


def test_without_a_token_set_nobody_is_an_operator(stranger: Client, parts: Callable[..., None], settings: Any) -> None:
    settings.METRICS_TOKEN = ""
    parts(database=Found("ok"))
    assert stranger.get("/health/ready/", headers={"Authorization": "Bearer "}).json() == {"status": "ready"}


# Asking the parts -------------------------------------------------------------------------------------------------------------------


def test_a_part_that_fails_is_as_bad_as_doing_without_it_and_its_error_is_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> Found:
        raise OSError("postgresql://user:secret@db")

    found = Rounds({"a": (fails, "sick"), "b": (fails, "degraded")}).readiness()
    assert [(each.status, each.code) for each in found.parts.values()] == [("sick", "failed"), ("degraded", "failed")]


def test_a_part_that_hangs_is_late_keeps_one_thread_and_is_well_again_when_it_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "KEPT_S", 0.0)
    begun, go_on = [], threading.Event()

    def hangs() -> Found:
        begun.append(1)
        go_on.wait(30)
        return Found("ok")

    rounds = Rounds({"hangs": (hangs, "sick"), "well": (lambda: Found("ok"), "sick")}, deadline_s=0.05)
    for _ in range(5):
        found = rounds.readiness()
        assert (found.parts["hangs"].code, found.parts["well"].status) == ("late", "ok")
    assert len(begun) == 1
    go_on.set()
    rounds._under_way["hangs"].result(10)
    assert rounds.readiness().status == "ready"


def test_many_who_ask_at_once_are_told_the_same() -> None:
    asked: list[int] = []

    def look() -> Found:
        asked.append(1)
        return Found("ok")

    rounds = Rounds({"part": (look, "sick")})
    threads = [threading.Thread(target=rounds.readiness) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(asked) == 1


# The parts --------------------------------------------------------------------------------------------------------------------------


def test_the_database_that_answers_is_well(db: None) -> None:
    assert health.database() == Found("ok")


def test_a_migration_that_is_not_applied_is_sick(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_all_applied", False)
    assert health.migrations() == Found("ok")
    monkeypatch.setattr(health, "_all_applied", False)
    from django.db.migrations.recorder import MigrationRecorder

    MigrationRecorder.Migration.objects.filter(app="common", name="0003_heartbeats").delete()
    assert health.migrations() == Found("sick", "migrations_missing")


def test_a_cache_that_forgets_is_noticed(settings: Any) -> None:
    assert health.cache_() == Found("ok")
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    assert health.cache_() == Found("degraded", "cache_forgets")


@pytest.fixture
def storage_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_storage_probe", health._Probe())


def test_the_storage_is_written_read_and_left_clean(storage_is_asked: None) -> None:
    assert health.storage() == Found("ok")
    assert default_storage.listdir("probes")[1] == []


def test_a_storage_that_was_well_is_asked_again_only_after_a_while(storage_is_asked: None, monkeypatch: pytest.MonkeyPatch) -> None:
    health.storage()
    monkeypatch.setattr(default_storage, "save", lambda *_: pytest.fail("it was written to again"))
    assert health.storage() == Found("ok")


def test_a_storage_that_is_down_is_asked_every_time(storage_is_asked: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def down(*_: object) -> str:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(default_storage, "save", down)
        with pytest.raises(OSError):
            health.storage()
    assert health.storage() == Found("ok")


def test_every_queue_needs_a_worker_and_some_more_than_others(db: None) -> None:
    assert health.workers() == Found("sick", "nobody_at_answering_housekeeping")
    beat("one@here", ["answering", "housekeeping"])
    found = health.workers()
    assert found.status == "degraded"
    assert found.code.startswith("nobody_at_")
    beat("two@here", QUEUES)
    assert health.workers() == Found("ok")


def test_a_worker_that_has_not_said_anything_for_a_while_is_gone(db: None) -> None:
    beat("one@here", QUEUES)
    Heartbeat.objects.update(at=timezone.now() - timedelta(seconds=50))
    assert health.workers().status == "sick"
    Heartbeat.objects.update(at=timezone.now() - timedelta(days=2))
    forget_old()
    assert not Heartbeat.objects.exists()


def test_a_clock_that_stands_is_noticed(db: None) -> None:
    assert health.clock() == Found("degraded", "clock_never_turned")
    beat(CLOCK)
    assert health.clock() == Found("ok")
    Heartbeat.objects.update(at=timezone.now() - timedelta(seconds=70))
    assert health.clock() == Found("degraded", "clock_stopped")


def test_a_provider_that_a_worker_leaves_alone_is_named(db: None) -> None:
    beat("one@here", QUEUES, {"openai_api": "closed", "openai_compatible": "open"})
    assert health.providers() == Found("degraded", "breaker_open_openai_compatible")


def test_the_networks_are_where_they_should_be() -> None:
    assert health.models() == Found("ok")


def test_an_empty_line_is_well(db: None) -> None:
    assert health.line() == Found("ok")


def test_what_is_told_of_the_real_parts_is_json(db: None) -> None:
    body = Rounds({"models": health.PARTS["models"]}).readiness().as_json()
    assert json.loads(json.dumps(body))["parts"]["models"]["status"] == "ok"
