"""Browsers of the staff: signed in, with the second factor given just now."""

import time
from typing import Any

import pytest
from django.test import Client as Browser
from django.urls import reverse
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice

from moderation.models import Reviewer
from moderation.web import session as rules


def signed_in(reviewer: Reviewer, *, given_ago_s: float = 0, used_ago_s: float = 0, **options: Any) -> Browser:
    """``given_ago_s``: how long ago the second factor was given; ``used_ago_s``: since when the browser lies idle."""
    made = Browser(**options)
    assert reviewer.person is not None
    made.force_login(reviewer.person, backend="django.contrib.auth.backends.ModelBackend")
    device = TOTPDevice.objects.filter(user=reviewer.person, confirmed=True).first()
    device = device or TOTPDevice.objects.create(user=reviewer.person, confirmed=True, name="authenticator")
    session = made.session
    session[DEVICE_ID_SESSION_KEY] = device.persistent_id
    session[rules.GIVEN], session[rules.USED] = time.time() - given_ago_s, time.time() - used_ago_s
    session[rules.ROLE] = reviewer.role
    session.save()
    return made


@pytest.fixture
def strangers(db: None) -> Browser:
    return Browser()


@pytest.fixture
def mos(mo: Reviewer) -> Browser:
    """Mo's browser."""
    return signed_in(mo)


@pytest.fixture
def mias(mia: Reviewer) -> Browser:
    return signed_in(mia)


@pytest.fixture
def leas(lea: Reviewer) -> Browser:
    return signed_in(lea)


@pytest.fixture
def lous(lou: Reviewer) -> Browser:
    return signed_in(lou)


@pytest.fixture
def tias(tia: Reviewer) -> Browser:
    return signed_in(tia)


@pytest.fixture
def audreys(audrey: Reviewer) -> Browser:
    return signed_in(audrey)


def page(name: str, *arguments: object) -> str:
    return reverse(f"moderation:{name}", args=arguments)


def text_of(response: object) -> str:
    return response.content.decode()  # type: ignore[attr-defined]
