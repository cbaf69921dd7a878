"""Three people, three browsers, one real server: from "ask a person" to thanks, with a volunteer who vanishes on the way."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.page import SightlinePage
from tests.served import Served, served
from volunteers.practice import RIGHT, printed_date

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

ANSWER = "It is a carton of cream."
PASSWORD = "a long walk in the rain"
#: A lease, the clock's turn, and a slow machine.
LOST_MS = 90_000


@pytest.fixture
def var(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def server(var: Path, chromium_path: str) -> Iterator[Served]:
    script = json.dumps({"answer": ANSWER})
    with served(var, ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=script, WEB_PUSH="scripted") as up:
        yield up


@pytest.fixture
def alice(browser: Browser, server: Served) -> Iterator[SightlinePage]:
    context = browser.new_context(locale="en-GB", permissions=["microphone", "camera"])
    context.set_default_timeout(20_000)
    yield SightlinePage(context.new_page(), server.url).open()
    context.close()


class VolunteerPages:
    """A volunteer in a browser of their own, where it is day."""

    def __init__(self, browser: Browser, server: Served, var: Path, name: str) -> None:
        self.context: BrowserContext = browser.new_context(locale="en-GB", timezone_id=_where_it_is_day())
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()
        self.url, self.var, self.name = server.url, var, name

    def become_a_volunteer(self) -> "VolunteerPages":
        page = self.page
        page.goto(f"{self.url}/volunteers/join/")
        page.get_by_label("Name", exact=False).first.fill(self.name)
        for field in ("password", "password_again"):
            page.locator(f"input[name={field}]").fill(PASSWORD)
        page.locator("select[name=mother_tongue]").select_option("en")
        page.get_by_role("button", name="Become a volunteer").click()
        page.get_by_role("button", name="I will keep to these rules").click()
        date = printed_date(self._id())
        page.locator("textarea[name=reading]").fill(f"It is printed {date:%d.%m.%Y}, not what the machine said.")
        for question, choice in RIGHT.items():
            page.locator(f"input[name={question}][value={choice}]").check()
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_role("heading", name="Requests for you")).to_be_visible()
        return self

    @property
    def offer(self) -> object:
        return self.page.locator("li.offer")

    def take(self) -> None:
        self.page.get_by_role("button", name="Take it").click()
        expect(self.page.get_by_role("heading", name="You are helping")).to_be_visible()

    def reply(self, text: str) -> None:
        self.page.get_by_label("Your reply").fill(text)
        self.page.keyboard.press("Enter")

    def vanish(self) -> None:
        self.context.close()

    def _id(self) -> UUID:
        with sqlite3.connect(self.var / "sightline.sqlite3") as rows:
            found = rows.execute(
                "select v.id from volunteers_volunteer v join accounts_person p on p.id = v.person_id where p.username = ?", (self.name,)
            ).fetchone()
        return UUID(found[0])


def _where_it_is_day() -> str:
    """Volunteers are asked from 8 to 22 of their own clock, and tests run at any hour."""
    now = datetime.now(UTC)
    zones = ("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles")
    return next(zone for zone in zones if 9 <= now.astimezone(ZoneInfo(zone)).hour < 20)


def test_from_ask_a_person_to_thanks_though_the_first_volunteer_vanishes(
    browser: Browser, server: Served, var: Path, alice: SightlinePage, label_photo: Path
) -> None:
    vera, victor = (VolunteerPages(browser, server, var, name).become_a_volunteer() for name in ("vera", "victor"))

    # Alice asks the machine, then a person.
    alice.ask([label_photo], "What is in this carton?")
    alice.wait_until_answered(timeout_ms=60_000)
    expect(alice.answer).to_contain_text("cream")
    alice.press(alice.button("Ask a person"))
    alice.press(alice.button("Ask a volunteer"))

    # Both are offered it; the first takes it, and from the other's screen it is gone.
    expect(vera.offer).to_have_count(1, timeout=20_000)  # type: ignore[arg-type]
    expect(victor.offer).to_have_count(1, timeout=20_000)  # type: ignore[arg-type]
    expect(victor.page.locator("li.offer")).to_contain_text("What is in this carton?")
    vera.take()
    expect(victor.offer).to_have_count(0, timeout=20_000)  # type: ignore[arg-type]
    expect(alice.answer).to_contain_text("A volunteer is with you now", timeout=20_000)
    expect(vera.page.locator("#photos img")).to_have_js_property("complete", True)

    # What may not be said is not heard.
    vera.reply("This is Angela Merkel.")
    expect(vera.page.locator("#talk")).to_contain_text("not said")

    # She vanishes. Alice hears it, and the request comes back to Victor.
    vera.vanish()
    expect(alice.answer).to_contain_text("The volunteer is gone", timeout=LOST_MS)
    expect(victor.offer).to_have_count(1, timeout=30_000)  # type: ignore[arg-type]
    victor.take()

    # They talk; the machine is corrected.
    victor.reply("I am looking at the label. What would you like to know?")
    expect(alice.answer).to_contain_text("What would you like to know?", timeout=20_000)
    alice.tab_to(alice.page.locator("#talk-text"))
    alice.page.keyboard.type("Is it cream?")
    alice.page.keyboard.press("Enter")
    expect(victor.page.locator("#talk")).to_contain_text("Is it cream?", timeout=20_000)
    victor.page.locator("#answer summary").first.click()
    victor.page.locator("#answer textarea[name=correction]").first.fill("It is tomato soup, not cream.")
    victor.page.locator("#answer form button").first.click()
    expect(alice.answer).to_contain_text("correcting the answer: It is tomato soup, not cream.", timeout=20_000)

    # Goodbye and thanks.
    victor.page.get_by_role("button", name="Say goodbye and finish").click()
    expect(alice.answer).to_contain_text("The volunteer has said goodbye", timeout=20_000)
    alice.press(alice.button("Thank the volunteer"))
    victor.page.goto(f"{server.url}/volunteers/")
    expect(victor.page.locator("#standing")).to_contain_text("One person has thanked you", timeout=20_000)

    assert "Merkel" not in (alice.answer.text_content() or "")
    spoken = " ".join(alice.spoken_texts())
    assert "tomato soup, not cream" in spoken
    assert "Merkel" not in spoken
    victor.vanish()
