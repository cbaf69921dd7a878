"""Settings that cannot be right are named at start."""

import pytest
from django.conf import settings
from django.core.checks import run_checks
from django.test import override_settings


def found(*, deploy: bool = False) -> set[str]:
    return {str(each.id) for each in run_checks(include_deployment_checks=deploy)}


def with_pool(size: int) -> dict[str, object]:
    return {"default": {**settings.DATABASES["default"], "OPTIONS": {"pool": {"min_size": 1, "max_size": size}}}}


def test_these_settings_are_right() -> None:
    assert not found() & {"sightline.E003", "sightline.E004"}


@pytest.mark.parametrize("wrong", [{"REDIS_URL": "http://localhost"}, {"CELERY_BROKER_URL": "localhost:5672"}, {"CELERY_BROKER_URL": ""}])
def test_an_address_of_no_known_kind_is_named(wrong: dict[str, str]) -> None:
    with override_settings(**wrong):
        assert "sightline.E003" in found()


@pytest.mark.parametrize("broker", ["amqp://guest@localhost//", "rediss://:secret@redis.example:6379/1", "memory://localhost/"])
def test_each_broker_we_know_is_taken(broker: str) -> None:
    with override_settings(CELERY_BROKER_URL=broker):
        assert "sightline.E003" not in found()


@pytest.mark.parametrize(("size", "named"), [(3, True), (4, False)])
def test_a_pool_too_small_for_one_answer_is_named(size: int, named: bool) -> None:
    from common.checks import the_pool_has_room

    with override_settings(DATABASES=with_pool(size)):
        assert bool(the_pool_has_room(None)) is named


@override_settings(ALLOWED_HOSTS=["*"])
def test_any_host_is_named_before_a_deployment_only() -> None:
    assert "sightline.E005" in found(deploy=True)
    assert "sightline.E005" not in found()
