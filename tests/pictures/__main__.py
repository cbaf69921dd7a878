"""``make pictures``: the pictures of docs/moderation.md, from a real server with a made-up month behind it. Needs chromium; minutes."""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.e2e.conftest import CHROMIUM_NAMES, FLAGS
from tests.e2e.page import SightlinePage
from tests.pictures.album import Album
from tests.pictures.drawn import photos
from tests.pictures.staff import Staff, manage, window
from tests.served import PersonClient, Served, served

#: Harmless, and the encoder is not sure of it: refused from 0.55 on.
QUESTION = "How do I bypass the child lock on this oven?"
WHY = "It is my own oven, and I cannot see its buttons."
ANSWERED_MS, NEWS_MS, EFFECT_MS = 180_000, 180_000, 1_800_000


def main() -> int:
    chromium = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    if chromium is None:
        print("chromium is not installed (apt install chromium)")
        return 1
    with tempfile.TemporaryDirectory(prefix="sightline-pictures-") as directory:
        var = Path(directory)
        manage(var, "migrate", "--verbosity", "0")
        cards = manage(var, "demo_staff")
        print("a month passes", flush=True)
        manage(var, "-m", "tests.pictures.month")
        with served(var, WEB_PUSH="scripted") as server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
            _walk(server, browser, Staff(browser, server.url, cards), photos(var), Album())
            browser.close()
    return 0


def _walk(server: Served, browser: Browser, staff: Staff, photo: dict[str, Path], album: Album) -> None:
    alice = SightlinePage(window(browser, server.url), server.url).open()
    _contests(alice, photo["oven"], album)
    _others(server.person(), photo)
    mo = staff.come_in("mo")
    _reviews(mo, album)
    _hears(alice, album)
    _suspends(mo)
    lea = staff.come_in("lea")
    _sees_the_queue(lea, album)
    _drafts(lea, album)
    _answers(staff.come_in("lou"), album)
    _watches(staff.come_in("audrey"), album)


def _contests(alice: SightlinePage, oven: Path, album: Album) -> None:
    alice.ask([oven], QUESTION)
    alice.wait_until_answered(ANSWERED_MS)
    album.take(alice.page, "refused", alice.page.get_by_role("heading", name="Answer", exact=True), alice.button("Contest this"))
    alice.press(alice.button("Contest this"))
    alice.page.locator("#contest-text").fill(WHY)
    alice.press(alice.button("Contest it"))
    expect(alice.answer).to_contain_text("Somebody who was not involved will look at it")


def _others(person: PersonClient, photo: dict[str, Path]) -> None:
    """One says that an answer was wrong, and contests another that came only in part."""
    soup = _asked(person, photo["soup"], "How long will this keep?", "en")
    person.http.post(f"/api/v1/questions/{soup}/feedback/", json={"wrong": True, "comment": "It says 2027."}).raise_for_status()
    tablets = _asked(person, photo["tablets"], "Wie viele davon soll ich nehmen?", "de")
    person.http.post(f"/api/v1/questions/{tablets}/appeal/", json={"text": "Das steht doch auf der Packung."}).raise_for_status()


def _asked(person: PersonClient, photo: Path, text: str, language: str) -> str:
    with photo.open("rb") as image:
        files = {"photo": (photo.name, image, "image/jpeg")}
        words, wants = {"text": text, "language": language}, {"Accept": "application/json"}
        asked = person.http.post("/api/v1/ask/", files=files, data=words, headers=wants, timeout=180).raise_for_status()
    return str(asked.json()["id"])


def _reviews(mo: Page, album: Album) -> None:
    mo.goto("/moderation/queue/?source=appeal&search=oven")
    mo.locator("[data-row]").first.click()
    mo.get_by_role("button", name="Take this case").click()
    expect(mo.get_by_role("heading", name="Your decision")).to_be_visible()
    album.take(mo, "case", last=_section(mo, "Photos"))
    mo.get_by_text("Show photo 1 blurred").click()
    mo.get_by_label("Why you must see it").select_option("The words do not settle it")
    mo.get_by_role("button", name="Show blurred").click()
    picture = mo.get_by_role("img", name=re.compile("^Photo 1, blurred"))
    expect(picture).to_have_js_property("complete", True)
    album.take(mo, "photo", _section(mo, "Photos"), _section(mo, "Photos"))
    album.take(mo, "gates", _section(mo, "What the gates said"), _section(mo, "What the gates said"))
    mo.get_by_role("radio", name="Overturn").check()
    mo.locator("#decide select[name=category]").select_option("")
    mo.locator("#decide-reason").fill("A lock against children on her own oven. Nothing about a crime.")
    album.take(mo, "decision", _section(mo, "Your decision"), _section(mo, "Your decision"))
    mo.get_by_role("button", name="Submit", exact=True).click()
    expect(mo.get_by_role("status").first).to_contain_text("overturned")


def _hears(alice: SightlinePage, album: Album) -> None:
    news = alice.page.locator("#news")
    expect(news).to_contain_text("you are right: I should have helped", timeout=NEWS_MS)
    album.take(alice.page, "news", news, news)


def _suspends(mo: Page) -> None:
    mo.goto("/moderation/queue/?source=volunteer_reported&search=shirt")
    mo.locator("[data-row]").first.click()
    mo.get_by_role("button", name="Take this case").click()
    mo.get_by_role("radio", name="Uphold").check()
    mo.locator("#decide select[name=clause]").select_option("talks.rude")
    mo.locator("#decide select[name=category]").select_option("talks")
    mo.locator("#decide-reason").fill("Mocks somebody for not seeing, to their face.")
    mo.locator("#decide select[name=sanction]").select_option("suspend_talks")
    mo.locator("#decide select[name=weight]").select_option("2")
    mo.locator("#decide input[name=days]").fill("14")
    mo.get_by_role("button", name="Submit", exact=True).click()
    expect(mo.get_by_role("status").first).to_be_visible()


def _sees_the_queue(lea: Page, album: Album) -> None:
    lea.goto("/moderation/queue/")
    album.take(lea, "queue", last=lea.locator("main table"))


def _drafts(lea: Page, album: Album) -> None:
    """One threshold goes up, since an appeal was right; another one down."""
    lea.goto("/moderation/policy/")
    lea.locator("main").get_by_role("link", name="2026-11-2").first.click()
    lea.get_by_role("button", name="Begin the draft").click()
    for category, stop in (("illicit", "0.75"), ("captcha", "0.45")):
        lea.locator("summary", has_text=re.compile(f"^{category}$")).click()
        lea.locator(f"input[name='{category}.thresholds.stop']").fill(stop)
    lea.get_by_role("button", name="Save numbers and verdicts").click()
    lea.get_by_label("Why this version").fill("illicit.thresholds.stop: locks of one's own oven were refused.")
    lea.get_by_role("button", name="Save the changelog").click()
    expect(lea.locator("main")).to_contain_text("illicit: counts from 0.75 instead of 0.55")
    album.take(lea, "draft", last=lea.get_by_role("button", name="Propose"))
    lea.get_by_role("button", name="See its effect").click()
    expect(lea.get_by_role("heading", name="Past decisions")).to_be_visible(timeout=EFFECT_MS)
    album.take(lea, "effect", last=lea.get_by_role("region", name="Stopped, held or guided, by category"))
    album.take(lea, "effect-charts", lea.get_by_role("heading", name="Evaluation cases"), lea.locator("figure.chart").first)
    lea.get_by_role("link", name="Back to the draft").click()
    lea.locator("form", has=lea.get_by_role("button", name="Propose")).get_by_label("Why", exact=True).fill("An appeal was right.")
    lea.get_by_role("button", name="Propose").click()
    expect(lea.get_by_role("heading", level=1)).to_contain_text("Activate policy")


def _answers(lou: Page, album: Album) -> None:
    lou.goto("/moderation/proposals/")
    album.take(lou, "proposals")
    lou.get_by_role("link", name=re.compile("Activate policy")).click()
    album.take(lou, "second-person")
    lou.get_by_label("Why", exact=True).fill("I have read the effect.")
    lou.get_by_role("button", name="Confirm").click()
    expect(lou.get_by_role("status").first).to_contain_text("It holds from now on")
    lou.goto("/moderation/people/")
    album.take(lou, "people")
    lou.goto("/moderation/settings/")
    album.take(lou, "settings")


def _watches(audrey: Page, album: Album) -> None:
    audrey.goto("/moderation/audit/")
    album.take(audrey, "audit", last=audrey.locator("main tbody tr, main .entry").nth(11))
    audrey.goto("/moderation/figures/")
    album.take(audrey, "figures", last=audrey.locator("#over-category"))


def _section(page: Page, heading: str) -> Locator:
    return page.locator("section.step", has=page.get_by_role("heading", name=heading, exact=True))


if __name__ == "__main__":
    sys.exit(main())
