"""Whoever guesses passwords is locked out by name and network; the owner of the name, who comes from elsewhere, is not."""

import pytest
from django.test import Client as Browser
from pytest_django.fixtures import Settings

from accounts.models import Person

pytestmark = pytest.mark.django_db

PASSWORD = "a long and good password"
SIGN_IN = "/volunteers/sign-in/"


@pytest.fixture(autouse=True)
def vera(settings: Settings) -> Person:
    settings.AXES_ENABLED = True
    return Person.objects.create_user(username="vera", password=PASSWORD)


def attempt(password: str, address: str, told: str = "") -> int:
    headers = {"HTTP_X_FORWARDED_FOR": told} if told else {}
    return Browser().post(SIGN_IN, {"username": "vera", "password": password}, REMOTE_ADDR=address, **headers).status_code  # type: ignore[arg-type]


def guess(address: str, told: str = "") -> int:
    return [attempt("wrong", address, told) for _ in range(8)][-1]


def test_a_stranger_who_guesses_does_not_lock_the_owner_out() -> None:
    assert guess("203.0.113.1") == 429
    assert attempt(PASSWORD, "203.0.113.1") == 429
    assert attempt(PASSWORD, "203.0.113.2") == 302


def test_a_made_up_header_gives_nobody_more_guesses() -> None:
    last = [attempt("wrong", "203.0.113.1", told=f"198.51.100.{number}") for number in range(8)][-1]
    assert last == 429
    assert attempt(PASSWORD, "203.0.113.1", told="198.51.100.99") == 429


def test_nor_does_another_address_of_the_same_ipv6_network() -> None:
    last = [attempt("wrong", f"2001:db8:1:2::{number}") for number in range(1, 9)][-1]
    assert last == 429
    assert attempt(PASSWORD, "2001:db8:1:2:ffff::1") == 429
    assert attempt(PASSWORD, "2001:db8:1:3::1") == 302


def test_behind_our_proxy_each_client_is_locked_out_alone(settings: Settings) -> None:
    settings.TRUSTED_PROXIES = 1
    assert guess("10.0.0.1", told="203.0.113.1") == 429
    assert attempt(PASSWORD, "10.0.0.1", told="203.0.113.1") == 429
    assert attempt(PASSWORD, "10.0.0.1", told="203.0.113.2") == 302
