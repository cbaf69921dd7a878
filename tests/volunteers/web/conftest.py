"""Browsers of volunteers, signed in: Django's own client, and chromium before the served application."""

import os
from collections.abc import Callable, Iterator

import pytest
from django.test import Client as Browser
from django.urls import reverse
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext

from accounts.models import Person
from tests.e2e.conftest import browser, chromium_path, playwright_driver, spoken_wav  # noqa: F401  # fixtures
from tests.volunteers.web.browsing import WIDE, application
from volunteers.models import Volunteer

SignIn = Callable[..., Browser]


def signed_in(person: Person, **options: object) -> Browser:
    made = Browser(**options)
    made.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return made


@pytest.fixture
def veras(vera: Volunteer) -> Browser:
    """Vera's browser."""
    return signed_in(vera.person)


@pytest.fixture
def victors(victor: Volunteer) -> Browser:
    return signed_in(victor.person)


@pytest.fixture
def strangers(db: None) -> Browser:
    return Browser()


def page(name: str, *arguments: object) -> str:
    return reverse(f"volunteers:{name}", args=arguments)


def text_of(response: object) -> str:
    return response.content.decode()  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def playwright_driver_and_rows() -> Iterator[None]:
    """Playwright keeps an event loop in this thread, and Django would then refuse the test its own rows."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    yield
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="module")
def site(playwright_driver_and_rows: None) -> Iterator[str]:
    with application() as address:
        yield address


@pytest.fixture
def open_context(site: str, browser: Chromium) -> Iterator[Callable[..., BrowserContext]]:  # noqa: F811
    contexts: list[BrowserContext] = []

    def make(volunteer: Volunteer | None = None, **options: object) -> BrowserContext:
        given = {"locale": "en-GB", "timezone_id": "Asia/Kolkata", "viewport": WIDE, "permissions": ["microphone"], **options}
        context = browser.new_context(base_url=site, **given)  # type: ignore[arg-type]
        context.set_default_timeout(10_000)
        if volunteer is not None:
            session = signed_in(volunteer.person).cookies["sessionid"].value
            context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
        contexts.append(context)
        return context

    yield make
    for context in contexts:
        context.close()
