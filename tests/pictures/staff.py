"""The demo staff, each in a browser of their own."""

import re
import subprocess
import sys
from base64 import b32decode
from pathlib import Path

from django_otp.oath import totp
from playwright.sync_api import Browser, Page, expect

from tests.served import ROOT, environment

WIDTH, HEIGHT = 1200, 900
CARD = re.compile(r"^(\w+) \(\w+\)\n  password (\S+)\n  secret   ([A-Z2-7 ]+)$", re.MULTILINE)


def manage(var: Path, *command: str) -> str:
    run = [sys.executable, *(command if command[0] == "-m" else ("manage.py", *command))]
    done = subprocess.run(run, cwd=ROOT, env=environment(var), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


class Staff:
    def __init__(self, browser: Browser, url: str, printed: str) -> None:
        self.browser, self.url = browser, url
        self.cards = {name: (password, secret) for name, password, secret in CARD.findall(printed)}

    def come_in(self, name: str) -> Page:
        """Signed in, with the password and the authenticator's code, at the console's first page."""
        password, secret = self.cards[name]
        page = window(self.browser, self.url)
        page.goto("/moderation/")
        page.get_by_label("User name").fill(name)
        page.get_by_label("Password").fill(password)
        page.keyboard.press("Enter")
        plain = secret.replace(" ", "")
        page.get_by_label("Code").fill(f"{totp(b32decode(plain + '=' * (-len(plain) % 8))):06}")
        page.keyboard.press("Enter")
        expect(page.get_by_role("navigation", name="Console")).to_be_visible()
        return page


def window(browser: Browser, url: str) -> Page:
    context = browser.new_context(
        base_url=url, locale="en-GB", color_scheme="light", reduced_motion="reduce", viewport={"width": WIDTH, "height": HEIGHT}
    )
    context.set_default_timeout(60_000)
    return context.new_page()
