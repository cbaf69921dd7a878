"""The way in: password, second factor, and who is kept out. How long one stays in."""

import pytest
from django.test import Client as Browser
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import Person
from moderation.models import Reviewer
from moderation.services.people import staff_change, staff_leave
from tests.conftest import Client
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db

PASSWORD = "a long enough passphrase"
CLOSED = ("home", "people", "settings", "colleague-new")


def enter(browser: Browser, reviewer: Reviewer, where: str = "") -> object:
    """Password and code; the response to the code."""
    device, _ = TOTPDevice.objects.get_or_create(user=reviewer.person, confirmed=True)
    asked = browser.post(page("sign-in"), {"username": reviewer.person.username, "password": PASSWORD, "next": where})
    assert asked["Location"] == f"{page('second-factor')}?next={where}"
    return browser.post(asked["Location"], {"code": f"{totp(device.bin_key):06}", "next": where})


@pytest.mark.parametrize("name", CLOSED)
def test_every_page_asks_a_stranger_to_sign_in(strangers: Browser, name: str) -> None:
    response = strangers.get(page(name))
    assert response.status_code == 302
    assert response["Location"] == f"{page('sign-in')}?next={page(name)}"


@pytest.mark.parametrize("name", CLOSED)
def test_the_password_alone_opens_nothing(lea: Reviewer, name: str) -> None:
    browser = Browser()
    browser.post(page("sign-in"), {"username": "lea", "password": PASSWORD})
    assert browser.get(page(name))["Location"] == f"{page('second-factor')}?next={page(name)}"
    assert browser.get(page("second-factor"))["Location"].startswith(page("second-factor-setup"))


def test_password_and_code_lead_to_where_one_wanted_to_go(strangers: Browser, mo: Reviewer) -> None:
    assert enter(strangers, mo, page("settings"))["Location"] == page("settings")
    assert strangers.get(page("settings")).status_code == 200


@pytest.mark.parametrize("evil", ["https://evil.example/moderation/", "//evil.example/", "/volunteers/", "javascript:alert(1)"])
def test_nobody_is_led_out_of_the_console(strangers: Browser, mo: Reviewer, evil: str) -> None:
    device = TOTPDevice.objects.create(user=mo.person, confirmed=True)
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    response = strangers.post(page("second-factor"), {"code": f"{totp(device.bin_key):06}", "next": evil})
    assert response["Location"] == page("home")


def test_a_name_is_known_in_whatever_case(strangers: Browser, mo: Reviewer) -> None:
    assert strangers.post(page("sign-in"), {"username": "MO", "password": PASSWORD}).status_code == 302


def test_a_wrong_password_is_said_in_words(strangers: Browser, mo: Reviewer) -> None:
    said = text_of(strangers.post(page("sign-in"), {"username": "mo", "password": "wrong"}))
    assert "User name and password do not fit." in said


def test_an_account_that_is_not_of_the_staff_is_not_signed_in_here(strangers: Browser) -> None:
    Person.objects.create_user("vera", PASSWORD, role="volunteer")
    said = text_of(strangers.post(page("sign-in"), {"username": "vera", "password": PASSWORD}))
    assert "This account does not belong to the staff." in said
    assert "sessionid" not in strangers.cookies


@pytest.mark.parametrize("name", [*CLOSED, "second-factor", "second-factor-setup"])
def test_a_volunteer_who_is_signed_in_elsewhere_gets_a_plain_no(alice: Client, name: str) -> None:
    browser = Browser()
    browser.force_login(alice.person, backend="django.contrib.auth.backends.ModelBackend")
    response = browser.get(page(name))
    assert response.status_code == 403
    assert "This account does not belong to the staff." in text_of(response)
    assert "Console" not in text_of(response), "no way around for who is not there"


def test_whoever_guesses_passwords_is_locked_out_and_told_for_how_long(strangers: Browser, mo: Reviewer, settings: object) -> None:
    settings.AXES_ENABLED = True  # type: ignore[attr-defined]
    for _ in range(8):
        response = strangers.post(page("sign-in"), {"username": "mo", "password": "wrong"})
    assert response.status_code == 429
    assert "Too many attempts with a wrong password. Please try again in 15 minutes." in text_of(response)
    assert strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD}).status_code == 429, "also with the right password"


def test_the_session_gets_another_key_with_the_code_and_ends_with_the_browser(strangers: Browser, mo: Reviewer) -> None:
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    before = strangers.cookies["sessionid"].value
    enter(strangers, mo)
    cookie = strangers.cookies["sessionid"]
    assert cookie.value != before
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert cookie["httponly"]


def test_after_half_an_hour_without_a_sign_of_life_the_code_is_asked_for_again(mo: Reviewer) -> None:
    assert signed_in(mo, used_ago_s=29 * 60).get(page("home")).status_code == 200
    assert signed_in(mo, used_ago_s=31 * 60).get(page("home"))["Location"] == f"{page('second-factor')}?next={page('home')}"


def test_a_sign_of_life_counts(mo: Reviewer) -> None:
    browser = signed_in(mo, used_ago_s=29 * 60)
    browser.get(page("home"))
    assert browser.session["staff_used_at"] > browser.session["second_factor_at"] - 60


def test_after_eight_hours_the_code_is_asked_for_again_however_busy_one_was(mo: Reviewer) -> None:
    assert signed_in(mo, given_ago_s=8 * 3600 - 60).get(page("home")).status_code == 200
    assert signed_in(mo, given_ago_s=8 * 3600 + 60).get(page("home")).status_code == 302


def test_what_weighs_more_wants_a_code_of_the_last_quarter_of_an_hour(lea: Reviewer) -> None:
    assert signed_in(lea, given_ago_s=14 * 60).get(page("colleague-new")).status_code == 200
    stale = signed_in(lea, given_ago_s=16 * 60)
    assert stale.get(page("people")).status_code == 200
    assert stale.get(page("colleague-new"))["Location"] == f"{page('second-factor')}?next={page('colleague-new')}"


def test_what_was_being_sent_when_the_code_ran_out_is_shown_again_and_sent_by_its_owner(lea: Reviewer, mo: Reviewer) -> None:
    browser = signed_in(lea, given_ago_s=16 * 60)
    change = page("colleague-change", mo.pk)
    fields = {"role": "triage", "languages": ["en", "de"], "highest_budget": "60"}
    asked = browser.post(change, fields)
    assert asked.status_code == 403
    assert "What you were sending is kept" in text_of(asked)
    mo.refresh_from_db()
    assert mo.role == "moderator", "nothing was done yet"

    kept = asked.context["kept"].packed()
    code = f"{totp(TOTPDevice.objects.get(user=lea.person).bin_key):06}"
    shown = browser.post(page("second-factor"), {"code": code, "kept": kept})
    assert shown.status_code == 200
    assert f'action="{change}"' in text_of(shown)
    assert text_of(shown).count('name="languages"') == 2
    browser.post(change, fields)
    mo.refresh_from_db()
    assert (mo.role, mo.languages, mo.highest_budget) == ("triage", ["en", "de"], 60)


def test_a_form_that_was_kept_goes_to_no_other_site(lea: Reviewer) -> None:
    browser = signed_in(lea)
    code = f"{totp(TOTPDevice.objects.get(user=lea.person).bin_key):06}"
    response = browser.post(page("second-factor"), {"code": code, "kept": '{"path": "https://evil.example/", "fields": [["a", "b"]]}'})
    assert response["Location"] == page("home")


def test_a_part_of_a_page_says_what_to_do_and_leaves_what_was_typed_where_it_is(mo: Reviewer) -> None:
    response = signed_in(mo, used_ago_s=3600).post(page("settings"), headers={"HX-Request": "true"})
    assert response.status_code == 403
    assert "HX-Redirect" not in response
    assert page("second-factor") in text_of(response)
    assert "<html" not in text_of(response)


def test_whoever_leaves_is_out_at_once(lea: Reviewer, mo: Reviewer, mos: Browser) -> None:
    assert mos.get(page("home")).status_code == 200
    staff_leave(lea, mo)
    assert mos.get(page("home"))["Location"].startswith(page("sign-in"))
    assert mos.get(page("home"))["Location"].startswith(page("sign-in")), "the session is gone, not only refused"


def test_another_role_ends_the_session_at_once(lea: Reviewer, mo: Reviewer, mos: Browser) -> None:
    staff_change(lea, mo, role="triage", languages=["en"], highest_budget=100)
    assert mos.get(page("home"))["Location"].startswith(page("sign-in"))


def test_one_signs_out_by_pressing_a_button(mos: Browser) -> None:
    assert mos.get(page("sign-out")).status_code == 405
    assert mos.post(page("sign-out"))["Location"] == page("sign-in")
    assert mos.get(page("home")).status_code == 302


def test_the_pages_are_kept_by_nobody_and_keep_their_strict_policy(mos: Browser) -> None:
    response = mos.get(page("home"))
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "same-origin"
    assert "script-src 'self'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]


@pytest.mark.parametrize("name", ["sign-in", "second-factor", "second-factor-setup", "settings", "sign-out"])
def test_forms_without_the_pages_token_are_refused(mo: Reviewer, name: str) -> None:
    assert signed_in(mo, enforce_csrf_checks=True).post(page(name), {}).status_code == 403


@pytest.mark.parametrize(
    "evil", ["/moderation/../volunteers/", "/moderation/%2e%2e/volunteers/", "/admin/..%2Fapi/docs/", "/moderation/\\..\\x"]
)
def test_nobody_is_led_out_by_the_steps_of_an_address(strangers: Browser, mo: Reviewer, evil: str) -> None:
    """Browsers walk them before they ask."""
    device = TOTPDevice.objects.create(user=mo.person, confirmed=True)
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    response = strangers.post(page("second-factor"), {"code": f"{totp(device.bin_key):06}", "next": evil})
    assert response["Location"] == page("home")


def test_a_kept_form_that_no_page_can_show_is_none(lea: Reviewer) -> None:
    packed = '{"path": "/moderation/settings/", "fields": [["zone", "\\ud800"]]}'
    assert signed_in(lea).post(page("second-factor"), {"code": "000000", "kept": packed}).status_code == 200


def test_however_a_name_is_written_its_wrong_passwords_are_counted_together(mo: Reviewer, settings: object) -> None:
    settings.AXES_ENABLED = True  # type: ignore[attr-defined]
    browser = Browser()
    for name in ("mo", "MO", " mo", "Mo ", "ｍｏ", "mO", "mo", "MO"):
        browser.post(page("sign-in"), {"username": name, "password": "wrong"})
    assert browser.post(page("sign-in"), {"username": "mo", "password": PASSWORD}).status_code == 429
