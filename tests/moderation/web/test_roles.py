"""What each role finds, and what it is refused: every page of the console, role by role."""

import pytest
from django.test import Client as Browser
from django.urls import NoReverseMatch, reverse

from moderation.models import AuditEntry, Reviewer
from moderation.templatetags.console import PLACES
from moderation.web.urls import urlpatterns
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db

EVERYBODYS = {f"moderation:{name}" for name in ("home", "queue", "proposals", "policies", "figures", "settings")}
ROLES = {
    "tia": EVERYBODYS,
    "mo": EVERYBODYS,
    "lea": {place[0] for place in PLACES},
    "audrey": {place[0] for place in PLACES},
}
OPEN = {"sign-in", "sign-out", "second-factor", "second-factor-setup"}


def addresses() -> dict[str, str]:
    found = {}
    for name, *_ in PLACES:
        try:
            found[name] = reverse(name)
        except NoReverseMatch:
            continue
    return found


@pytest.mark.parametrize("who", list(ROLES))
def test_the_way_around_leads_everywhere_a_role_may_go_and_nowhere_else(who: str, request: pytest.FixtureRequest) -> None:
    browser = signed_in(request.getfixturevalue(who))
    shown = text_of(browser.get(page("home"))).split("<nav")[1].split("</nav>")[0]
    for name, address in addresses().items():
        assert (f'href="{address}"' in shown) is (name in ROLES[who]), name


@pytest.mark.parametrize("who", list(ROLES))
def test_a_place_opens_for_whom_it_is_shown_and_for_nobody_else(who: str, request: pytest.FixtureRequest) -> None:
    browser = signed_in(request.getfixturevalue(who))
    for name, address in addresses().items():
        response = browser.get(address)
        assert response.status_code == (200 if name in ROLES[who] else 403), name
        if name not in ROLES[who]:
            assert "Your role does not allow this." in text_of(response)


def test_one_is_told_where_one_is(mos: Browser) -> None:
    assert f'<a href="{page("settings")}" aria-current="page">' in text_of(mos.get(page("settings")))


NUMBER = "00000000-0000-0000-0000-000000000000"


def every_address() -> list[tuple[str, str]]:
    """Each page of the console, whatever it takes in its address."""
    found = []
    for pattern in urlpatterns:
        if pattern.name in OPEN:
            continue
        given = {
            name: {"UUIDConverter": NUMBER, "IntConverter": 1}.get(type(converter).__name__, "obscured")
            for name, converter in pattern.pattern.converters.items()
        }
        found.append((str(pattern.name), reverse(f"moderation:{pattern.name}", kwargs=given)))
    return found


@pytest.mark.parametrize(("name", "address"), every_address())
def test_no_page_answers_a_stranger_or_a_password_alone(strangers: Browser, mo: Reviewer, name: str, address: str) -> None:
    half_way = Browser()
    half_way.force_login(mo.person, backend="django.contrib.auth.backends.ModelBackend")
    for browser in (strangers, half_way):
        for response in (browser.get(address), browser.post(address)):
            assert response.status_code in (302, 401, 403, 405), name
            if response.status_code == 302:
                assert response["Location"].startswith((page("sign-in"), page("second-factor"))), name


#: How they work themselves, and what reads: an export is logged, and is theirs to make.
THEIRS = ("settings", "recovery-codes", "filter-", "audit", "export")


@pytest.mark.parametrize(("name", "address"), [one for one in every_address() if not one[0].startswith(THEIRS)])
def test_an_auditor_writes_nothing(audreys: Browser, name: str, address: str) -> None:
    """Whatever is posted where. (404: what they may not do is not even looked up.)"""
    before = AuditEntry.objects.count()
    response = audreys.post(address, {"reason": "Because I can, and it is long enough.", "kind": "uphold", "answer": "Yes, please do it."})
    assert response.status_code in (403, 404, 405)
    assert AuditEntry.objects.count() == before
