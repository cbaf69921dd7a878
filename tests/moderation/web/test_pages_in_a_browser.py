"""The way in, the people, the settings and the records before a real browser: with the keyboard alone, and as axe-core sees them."""

from collections.abc import Iterator

import pytest
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from playwright.sync_api import Browser, BrowserContext, Page, expect

from moderation.models import Reviewer
from moderation.services.auditing import audit
from tests.e2e.conftest import browser, chromium_path, playwright_driver, spoken_wav  # noqa: F401  # fixtures
from tests.moderation.conftest import MakeCase, MakeDecision
from tests.moderation.web.conftest import page as address_of
from tests.moderation.web.conftest import signed_in
from tests.volunteers.web.browsing import check, opened
from tests.volunteers.web.conftest import playwright_driver_and_rows, site  # noqa: F401  # fixtures

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD, OWN = "a long enough passphrase", "quiet-otters-drum"


@pytest.fixture
def context(site: str, browser: Browser) -> Iterator[BrowserContext]:  # noqa: F811
    made = browser.new_context(base_url=site, locale="en-GB")
    made.set_default_timeout(10_000)
    yield made
    made.close()


def inside(context: BrowserContext, site: str, reviewer: Reviewer) -> BrowserContext:  # noqa: F811
    context.add_cookies([{"name": "sessionid", "value": signed_in(reviewer).cookies["sessionid"].value, "url": site}])
    return context


def type_into(page: Page, label: str, text: str) -> None:
    """With Tab, as long as it takes to get there."""
    wanted = page.get_by_label(label, exact=True)
    for _ in range(40):
        if wanted.evaluate("element => element === document.activeElement"):
            page.keyboard.type(text)
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {label}")


def test_with_the_keyboard_alone_one_comes_in_for_the_first_time(context: BrowserContext, mo: Reviewer) -> None:
    page = opened(context, address_of("home"))
    check(page, "staff-sign-in")
    type_into(page, "User name", "mo")
    type_into(page, "Password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Set up your second factor")
    check(page, "staff-set-up")
    device = TOTPDevice.objects.get(user=mo.person)
    type_into(page, "Code", f"{totp(device.bin_key):06}")
    type_into(page, "A new password", OWN)
    type_into(page, "The new password again", OWN)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Your recovery codes")
    check(page, "staff-recovery-codes")
    page.get_by_role("link", name="I have kept them, go on").press("Enter")
    expect(page.locator("h1")).to_have_text("Hello mo")
    check(page, "staff-home")


def test_a_wrong_code_is_said_and_the_field_has_the_focus(context: BrowserContext, mo: Reviewer) -> None:
    TOTPDevice.objects.create(user=mo.person, confirmed=True)
    page = opened(context, address_of("settings"))
    type_into(page, "User name", "mo")
    type_into(page, "Password", PASSWORD)
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Your code, please")
    type_into(page, "Code", "000000")
    page.keyboard.press("Enter")
    field = page.get_by_label("Code", exact=True)
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    check(page, "staff-wrong-code")


@pytest.mark.parametrize("name", ["home", "people", "colleague-new", "settings"])
def test_anybody_can_use_the_pages_of_the_people(context: BrowserContext, site: str, lea: Reviewer, mo: Reviewer, name: str) -> None:  # noqa: F811
    page = opened(inside(context, site, lea), address_of(name))
    check(page, f"staff-{name}")


def test_anybody_can_use_the_page_of_a_colleague(context: BrowserContext, site: str, lea: Reviewer, mo: Reviewer) -> None:  # noqa: F811
    page = opened(inside(context, site, lea), address_of("colleague", mo.pk))
    check(page, "staff-colleague")


def test_anybody_can_read_the_records(
    context: BrowserContext,
    site: str,  # noqa: F811
    audrey: Reviewer,
    make_case: MakeCase,
    make_decision: MakeDecision,
) -> None:
    case = make_case()
    for _ in range(60):
        make_decision()
    audit(audrey, "export.made", "transparency", "x")
    inside(context, site, audrey)
    for name, address in (
        ("records", "/admin/"),
        ("decisions", "/admin/safety/decision/"),
        ("decision", f"/admin/safety/decision/{case.decision_id}/change/"),
        ("cases", "/admin/moderation/reviewcase/"),
        ("log", "/admin/moderation/auditentry/"),
        ("entry", "/admin/moderation/auditentry/1/change/"),
        ("policies", "/admin/safety/policyversion/"),
    ):
        page = opened(context, address)
        check(page, f"records-{name}")
        page.close()


def test_a_record_is_found_with_the_keyboard_alone(
    context: BrowserContext,
    site: str,  # noqa: F811
    audrey: Reviewer,
    make_decision: MakeDecision,
) -> None:
    wanted, _ = make_decision(reason="illicit.fraud"), make_decision()
    page = opened(inside(context, site, audrey), "/admin/safety/decision/")
    type_into(page, "Find", str(wanted.pk))
    page.keyboard.press("Enter")
    link = page.locator("tbody a").first
    expect(page.locator("tbody tr")).to_have_count(1)
    for _ in range(40):
        if link.evaluate("element => element === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("because of illicit.fraud")
