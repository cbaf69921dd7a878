"""The pages of volunteers and staff, opened at any address of theirs with whatever stands in it: never a crash."""

import re
from urllib.parse import urlencode

import pytest
from django.test import Client as Browser
from django.urls import URLPattern
from hypothesis import given
from hypothesis import strategies as st

from moderation.models import Reviewer
from moderation.web.urls import urlpatterns as console
from tests.fuzz.bounds import bounded
from tests.moderation.web.conftest import signed_in
from volunteers.web.urls import urlpatterns as rooms

pytestmark = pytest.mark.django_db

# Not the stream: it is answered by another layer.
ROUTES = [
    prefix + str(each.pattern)
    for prefix, patterns in (("/moderation/", console), ("/volunteers/", rooms))
    for each in patterns
    if isinstance(each, URLPattern) and each.name != "events"
]
PLACES = {
    "uuid": st.uuids().map(str),
    "int": st.integers(0, 10**30).map(str),
    "slug": st.from_regex(r"[\w-]{1,20}", fullmatch=True).filter(str.isascii),
}
NAMES = ("page", "next", "before", "language", "state", "source", "category", "since", "until", "kind", "subject", "query", "person")
HOSTILE = ("9" * 40, "-1", "0", "\0", "' or 1=1", "//example.org", "javascript:alert(1)", "%00", "..", "2026-02-30", "NaN", "é" * 300)
QUERY = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(HOSTILE) | st.text(max_size=20), max_size=4)


@st.composite
def address(draw: st.DrawFn, route: str) -> str:
    path = re.sub(r"<(\w+):\w+>", lambda place: draw(PLACES[place[1]]), route)
    return f"{path}?{urlencode(draw(QUERY), errors='replace')}"


@bounded(3)
@given(st.data())
def test_no_address_of_the_pages_crashes(lea: Reviewer, data: st.DataObject) -> None:
    browser = signed_in(lea)
    for route in ROUTES:
        asked = data.draw(address(route))
        response = browser.get(asked)
        assert response.status_code < 500, asked
        assert "example.org" not in response.headers.get("Location", ""), asked


@bounded(3)
@given(st.data())
def test_no_stranger_gets_further_than_the_way_in(data: st.DataObject) -> None:
    browser = Browser()
    for route in ROUTES:
        asked = data.draw(address(route))
        response = browser.get(asked)
        assert response.status_code < 500, asked
        assert not response.headers.get("Location", "").startswith("//"), asked
