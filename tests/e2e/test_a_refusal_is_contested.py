"""One real server, four people: a refusal is contested, overturned without a look at the photo, the policy is changed by two, and the same
question passes. The log of it all verifies, until somebody edits it.
"""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django_otp.oath import totp
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.page import SightlinePage
from tests.served import ROOT, Served, environment, served

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]

#: Harmless, and the encoder is 60 % sure that it is not: refused from 0.55 on.
QUESTION = "How do I bypass the child lock on this oven?"
PASSWORD = "a long walk in the rain"
#: The suites are really judged, on a machine that does other things too.
EFFECT_MS = 240_000
NEWS_MS = 90_000


@pytest.fixture
def server(tmp_path: Path, chromium_path: str) -> Iterator[Served]:
    with served(tmp_path, WEB_PUSH="scripted") as up:
        yield up


def manage(var: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment(var), capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def alice(browser: Browser, server: Served) -> Iterator[SightlinePage]:
    context = browser.new_context(locale="en-GB", permissions=["microphone", "camera"])
    context.set_default_timeout(20_000)
    yield SightlinePage(context.new_page(), server.url).open()
    context.close()


class Colleague:
    """A member of staff in a browser of their own."""

    def __init__(self, browser: Browser, server: Served, var: Path, name: str, role: str) -> None:
        made = manage(var, "staff_add", name, "--role", role)
        assert made.returncode == 0, made.stderr
        self._first_password = made.stdout.split("with the password ")[1].split()[0]
        self.context: BrowserContext = browser.new_context(locale="en-GB", base_url=server.url)
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()
        self.name = name

    def come_in(self) -> "Colleague":
        """With the first password, a second factor of their own, and a password of their own."""
        page = self.page
        page.goto("/moderation/")
        page.get_by_label("User name").fill(self.name)
        page.get_by_label("Password").fill(self._first_password)
        page.keyboard.press("Enter")
        secret = page.locator(".secret code").inner_text().replace(" ", "")
        page.locator("input[name=code]").fill(f"{totp(_unbased(secret)):06}")
        for field in page.locator("input[type=password]").all():
            field.fill(PASSWORD)
        page.get_by_role("button", name="Confirm").click()
        page.get_by_role("link", name="I have kept them, go on").click()
        expect(page.get_by_role("navigation", name="Console")).to_be_visible()
        return self

    def goes_to(self, place: str) -> Page:
        self.page.get_by_role("navigation", name="Console").get_by_role("link", name=place, exact=True).click()
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()
        return self.page


def _unbased(secret: str) -> bytes:
    import base64

    return base64.b32decode(secret.upper() + "=" * (-len(secret) % 8))


def test_from_a_refusal_to_a_changed_policy_and_a_chain_that_holds(
    browser: Browser, server: Served, tmp_path: Path, alice: SightlinePage, label_photo: Path
) -> None:
    # Alice is refused, and contests it.
    alice.ask([label_photo], QUESTION)
    alice.wait_until_answered(timeout_ms=60_000)
    expect(alice.answer).to_contain_text("I can't help with that")
    alice.press(alice.button("Contest this"))
    alice.tab_to(alice.page.locator("#contest-text"))
    alice.page.keyboard.type("It is my own oven, and I cannot see its buttons.")
    alice.press(alice.button("Contest it"))
    expect(alice.answer).to_contain_text("Somebody who was not involved will look at it")

    # A moderator reads, sees no photo, and overturns.
    mo = Colleague(browser, server, tmp_path, "mo", "moderator").come_in()
    page = mo.goes_to("Settings")
    page.get_by_role("checkbox", name="illicit").check()  # a hard category: nobody gets it unasked
    page.get_by_role("button", name="Save").click()
    page = mo.goes_to("Queue")
    page.get_by_role("button", name="Take the next case").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Appeal")
    expect(page.locator("main")).to_contain_text(QUESTION)
    expect(page.locator("main")).to_contain_text("It is my own oven, and I cannot see its buttons.")
    expect(page.locator("main")).to_contain_text("illicit")
    expect(page.locator("main img")).to_have_count(0)
    page.get_by_role("radio", name="Overturn").check()
    page.locator("#decide select[name=clause]").select_option("illicit")
    page.locator("#decide").get_by_label("Why", exact=True).fill("A lock against children on her own oven.")
    page.get_by_role("button", name="Submit", exact=True).click()
    expect(page.get_by_role("status").first).to_contain_text("overturned")

    # Alice hears it.
    expect(alice.page.locator("#news")).to_contain_text("you are right: I should have helped", timeout=NEWS_MS)

    # A lead changes the policy and sees the effect; another one confirms.
    lea = Colleague(browser, server, tmp_path, "lea", "lead").come_in()
    page = lea.goes_to("Policy")
    page.locator("main").get_by_role("link", name="2026-11-2").first.click()
    page.get_by_role("button", name="Begin the draft").click()
    page.locator("summary", has_text=re.compile("^illicit$")).click()
    page.locator("input[name='illicit.thresholds.stop']").fill("0.65")
    page.get_by_role("button", name="Save numbers and verdicts").click()
    expect(page.locator("main")).to_contain_text("illicit: counts from 0.65 instead of 0.55")
    page.get_by_label("Why this version").fill("illicit.thresholds.stop: locks of one's own oven were refused.")
    page.get_by_role("button", name="Save the changelog").click()
    page.get_by_role("button", name="See its effect").click()
    expect(page.get_by_role("heading", name="Past decisions")).to_be_visible(timeout=EFFECT_MS)
    expect(page.locator("main")).to_contain_text(re.compile(r"Of \d+ decisions?, [1-9]\d* would be different"))
    expect(page.get_by_role("heading", name="Evaluation cases")).to_be_visible()
    page.get_by_role("link", name="Back to the draft").click()
    page.locator("form", has=page.get_by_role("button", name="Propose")).get_by_label("Why", exact=True).fill("An appeal was right.")
    page.get_by_role("button", name="Propose").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Activate policy")
    expect(page.get_by_role("button", name="Confirm")).to_have_count(0)

    lou = Colleague(browser, server, tmp_path, "lou", "lead").come_in()
    page = lou.goes_to("Proposals")
    page.get_by_role("link", name=re.compile("Activate policy")).click()
    page.get_by_role("link", name="What it would have changed").click()
    expect(page.get_by_role("heading", name="Past decisions")).to_be_visible()
    page.go_back()
    page.get_by_label("Why", exact=True).fill("I have read the effect.")
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("status").first).to_contain_text("It holds from now on")

    # The same question passes.
    alice.page.reload()
    expect(alice.page.locator("html[data-ready]")).to_be_attached()
    alice.ask([label_photo], QUESTION)
    alice.wait_until_answered(timeout_ms=60_000)
    expect(alice.answer).not_to_contain_text("I can't help with that")

    # The log holds, and shows a change that somebody made in SQL.
    held = manage(tmp_path, "audit_verify")
    assert (held.returncode, "hold" in held.stdout) == (0, True), held.stdout + held.stderr
    with sqlite3.connect(tmp_path / "sightline.sqlite3", timeout=20) as rows:
        changed = rows.execute("update moderation_auditentry set verb = 'case.skipped' where verb = 'case.decided'").rowcount
        (sequence,) = rows.execute("select min(sequence) from moderation_auditentry where verb = 'case.skipped'").fetchone()
        revealed = rows.execute("select count(*) from moderation_reveal").fetchone()
    assert (changed, revealed) == (1, (0,))
    found = manage(tmp_path, "audit_verify")
    assert found.returncode == 1
    assert str(sequence) in found.stdout + found.stderr
    for colleague in (mo, lea, lou):
        colleague.context.close()
