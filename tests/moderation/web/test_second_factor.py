"""Setting up a second factor, giving its code, and the recovery codes."""

import re
from base64 import b32decode

import pytest
import time_machine
from django.test import Client as Browser
from django.utils import timezone
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from moderation.models import AuditEntry, Reviewer
from moderation.qr import qr_svg
from moderation.services.people import way_in_reset
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db

PASSWORD = "a long enough passphrase"
OWN = "quiet-otters-drum"


@pytest.fixture
def half_way(strangers: Browser, mo: Reviewer) -> Browser:
    """Mo has given the password and has no second factor yet."""
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    return strangers


def secret_shown(browser: Browser) -> bytes:
    found = re.search(r'class="secret"><code>([A-Z2-7 ]+)</code>', text_of(browser.get(page("second-factor-setup"))))
    assert found is not None
    return b32decode(found[1].replace(" ", ""))


def code_of(key: bytes) -> str:
    return f"{totp(key):06}"


def set_up(browser: Browser, **change: str) -> object:
    fields = {"code": code_of(secret_shown(browser)), "password": OWN, "password_again": OWN, **change}
    return browser.post(page("second-factor-setup"), fields)


def codes_shown(response: object) -> list[str]:
    return re.findall(r"<li><code>([a-z2-7]{8})</code></li>", text_of(response))


def test_setting_up_confirms_with_a_code_and_shows_ten_recovery_codes_once(half_way: Browser, mo: Reviewer) -> None:
    response = set_up(half_way)
    assert len(set(codes_shown(response))) == 10
    assert half_way.get(page("home")).status_code == 200
    assert TOTPDevice.objects.get(user=mo.person).confirmed
    assert AuditEntry.objects.filter(verb="staff.second_factor_set", subject_id=str(mo.pk)).count() == 1
    assert codes_shown(half_way.get(page("settings"))) == []


def test_the_secret_is_text_a_link_and_a_picture_and_stays_the_same_until_it_is_confirmed(half_way: Browser) -> None:
    shown = text_of(half_way.get(page("second-factor-setup")))
    assert re.search(r"<code>([A-Z2-7]{4} ){7}[A-Z2-7]{4}</code>", shown)
    assert 'href="otpauth://totp/Sightline%3Amo?secret=' in shown
    assert 'role="img" aria-label="QR code with the secret"' in shown
    assert secret_shown(half_way) == secret_shown(half_way)


def test_the_qr_code_can_be_read() -> None:
    import cv2
    import numpy as np
    import zxingcpp

    drawn = qr_svg("otpauth://totp/Sightline:mo?secret=ABCD", "a code")
    side = int(re.search(r'viewBox="0 0 (\d+)', drawn)[1])  # type: ignore[index]
    pixels = np.full((side, side), 255, np.uint8)
    for box in re.findall(r"M(\d+) (\d+)h(\d+)v(\d+)h-\d+Z", drawn):
        x, y, width, height = map(int, box)
        pixels[y : y + height, x : x + width] = 0
    picture = cv2.resize(pixels, None, fx=8, fy=8, interpolation=cv2.INTER_NEAREST)
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == ["otpauth://totp/Sightline:mo?secret=ABCD"]


def test_the_first_password_is_changed_with_it(half_way: Browser, mo: Reviewer) -> None:
    set_up(half_way)
    mo.person.refresh_from_db()
    assert mo.person.check_password(OWN)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"password": PASSWORD, "password_again": PASSWORD}, "This is the password that you were given."),
        ({"password_again": "another-one-of-these"}, "The two passwords differ."),
        ({"password": "short", "password_again": "short"}, "This password is too short."),
        ({"code": "000000"}, "This code does not fit."),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_opens(half_way: Browser, change: dict[str, str], said: str) -> None:
    response = set_up(half_way, **change)
    assert said in text_of(response)
    assert 'aria-invalid="true"' in text_of(response)
    assert half_way.get(page("home")).status_code == 302


def test_another_authenticator_takes_a_fresh_code_of_the_present_one(mo: Reviewer) -> None:
    assert signed_in(mo, given_ago_s=16 * 60).get(page("second-factor-setup"))["Location"].startswith(page("second-factor"))
    browser = signed_in(mo)
    before = TOTPDevice.objects.get(user=mo.person)
    response = browser.post(page("second-factor-setup"), {"code": code_of(secret_shown(browser))})
    assert len(codes_shown(response)) == 10
    assert TOTPDevice.objects.get(user=mo.person).pk != before.pk, "there is one, and it is the new one"
    assert browser.get(page("home")).status_code == 200


def test_whoever_has_one_cannot_go_around_it_by_setting_up_another(strangers: Browser, mo: Reviewer) -> None:
    TOTPDevice.objects.create(user=mo.person, confirmed=True)
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    for response in (strangers.get(page("second-factor-setup")), strangers.post(page("second-factor-setup"), {"code": "123456"})):
        assert response["Location"].startswith(page("second-factor"))


def test_a_code_works_once(strangers: Browser, mo: Reviewer) -> None:
    device = TOTPDevice.objects.create(user=mo.person, confirmed=True)
    for browser, opens in ((strangers, True), (Browser(), False)):
        browser.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
        response = browser.post(page("second-factor"), {"code": code_of(device.bin_key)})
        assert (response.status_code == 302) is opens


def test_wrong_codes_make_one_wait_longer_and_longer_even_with_the_right_one(strangers: Browser, mo: Reviewer) -> None:
    device = TOTPDevice.objects.create(user=mo.person, confirmed=True)
    strangers.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    wrong = f"{(totp(device.bin_key) + 1) % 1_000_000:06}"
    with time_machine.travel(timezone.now(), tick=False) as clock:
        for waits in (1, 2, 4, 8):
            response = strangers.post(page("second-factor"), {"code": wrong})
            clock.shift(waits + 0.1)
        strangers.post(page("second-factor"), {"code": wrong})
        response = strangers.post(page("second-factor"), {"code": code_of(device.bin_key)})
        assert "Please wait 16 seconds" in text_of(response)
        clock.shift(17)
        assert strangers.post(page("second-factor"), {"code": code_of(device.bin_key)}).status_code == 302


def test_a_recovery_code_opens_once_however_it_is_written(half_way: Browser, mo: Reviewer) -> None:
    codes = codes_shown(set_up(half_way))
    written = f"{codes[0][:4]} {codes[0][4:]}".upper()
    for opens in (True, False):
        browser = Browser()
        browser.post(page("sign-in"), {"username": "mo", "password": OWN})
        assert (browser.post(page("second-factor"), {"code": written}).status_code == 302) is opens
    assert AuditEntry.objects.get(verb="staff.recovery_code_used").detail == {"left": 9}


def test_new_recovery_codes_void_the_former(half_way: Browser) -> None:
    former = codes_shown(set_up(half_way))
    new = codes_shown(half_way.post(page("recovery-codes")))
    assert len(new) == 10
    browser = Browser()
    browser.post(page("sign-in"), {"username": "mo", "password": OWN})
    assert browser.post(page("second-factor"), {"code": former[0]}).status_code == 200


def test_after_a_reset_everything_begins_anew_with_the_new_password(half_way: Browser, mo: Reviewer, lea: Reviewer) -> None:
    codes = codes_shown(set_up(half_way))
    password = way_in_reset(lea, mo)
    assert half_way.get(page("home")).status_code == 302, "what they were signed in with has ended"
    browser = Browser()
    assert "do not fit" in text_of(browser.post(page("sign-in"), {"username": "mo", "password": OWN}))
    browser.post(page("sign-in"), {"username": "mo", "password": password})
    assert browser.post(page("second-factor"), {"code": codes[1]})["Location"].startswith(page("second-factor-setup"))
    assert browser.get(page("home")).status_code == 302


def test_nobody_who_knows_the_first_password_too_has_seen_the_secret(half_way: Browser, mo: Reviewer) -> None:
    another = Browser()
    another.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    assert secret_shown(another) != secret_shown(half_way)
    assert len(codes_shown(set_up(half_way))) == 10
    assert TOTPDevice.objects.count() == 1, "what the other was shown is void"


def test_a_code_of_a_secret_that_another_browser_was_shown_confirms_nothing(half_way: Browser, mo: Reviewer) -> None:
    another = Browser()
    another.post(page("sign-in"), {"username": "mo", "password": PASSWORD})
    key = secret_shown(another)
    secret_shown(half_way)
    response = half_way.post(page("second-factor-setup"), {"code": code_of(key), "password": OWN, "password_again": OWN})
    assert "This code does not fit." in text_of(response)
