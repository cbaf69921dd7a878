"""What anyone needs who uses the page with other senses, another size or another script: axe-core, reflow, targets, policy."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from common.languages import LANGUAGES
from tests.e2e.fake_api import Refusal, sentence, status
from tests.e2e.page import SightlinePage

pytestmark = pytest.mark.browser

SOUP = [
    sentence(1, "The label says: Tomato soup, 400 g.", kind="verbatim"),
    sentence(2, "It is a red and white can.", kind="description"),
    sentence(3, "I cannot see the back of it.", kind="caution"),
]


def violations(sightline: SightlinePage) -> list[str]:
    results = Axe().run(sightline.page, options={"resultTypes": ["violations"]})
    return [f"{one['id']}: {[node['html'][:120] for node in one['nodes']]}" for one in results.response["violations"]]


def overflow(sightline: SightlinePage) -> int:
    pixels: int = sightline.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return pixels


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_from_start_to_answer(sightline, api, label_photo, scheme):
    sightline.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert violations(sightline) == []
    sightline.add_photos([label_photo, label_photo])
    api.scripts = [[status("I am looking at the photo."), SOUP[0], 3.0, *SOUP[1:]]]
    sightline.ask([], "What is this?")
    expect(sightline.sentences).to_have_count(1)
    assert violations(sightline) == [], "while it is answering"
    expect(sightline.sentences).to_have_count(3)
    sightline.wait_until_answered()
    assert violations(sightline) == [], "when it has answered"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_an_error_while_recording_and_in_the_dialogs(sightline, api, label_photo, scheme):
    sightline.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    api.scripts = [Refusal(422, "This photo is damaged. Please take it again."), SOUP.copy()]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.problem).not_to_be_empty()
    assert violations(sightline) == [], "with an error"
    sightline.press(sightline.submit)
    sightline.wait_until_answered()

    sightline.record_button.press("Enter")
    expect(sightline.record_button).to_have_text("Stop recording")
    assert violations(sightline) == [], "while it records"

    sightline.page.locator("#open-settings").press("Enter")
    expect(sightline.page.locator("#settings")).to_be_visible()
    assert violations(sightline) == [], "in the settings"
    sightline.page.locator("#erase").press("Enter")
    assert violations(sightline) == [], "in the confirmation"
    sightline.page.keyboard.press("Escape")
    sightline.page.keyboard.press("Escape")

    sightline.page.locator("#open-history").press("Enter")
    expect(sightline.page.locator("#history-list li")).to_have_count(1)
    assert violations(sightline) == [], "in the history"
    sightline.page.get_by_role("button", name="Open What is this?").press("Enter")
    expect(sightline.page.locator("#history-turns")).to_contain_text("Tomato soup")
    assert violations(sightline) == [], "in an earlier conversation"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_axe_finds_nothing_and_a_narrow_window_needs_no_sideways_scrolling(browser, address, api, label_photo, language):
    context = browser.new_context(locale={"zh": "zh-CN"}.get(language, language), viewport={"width": 320, "height": 640})
    sightline = SightlinePage(context.new_page(), address).open()
    expect(sightline.page.locator("html")).to_have_attribute("lang", language)
    expect(sightline.page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    api.scripts = [SOUP.copy()]
    sightline.ask([label_photo], "?")
    sightline.wait_until_answered()
    assert violations(sightline) == []
    assert overflow(sightline) == 0
    sightline.page.locator("#open-settings").press("Enter")
    expect(sightline.page.locator("#settings")).to_be_visible()
    dialog = sightline.page.locator("#settings")
    assert dialog.evaluate("dialog => dialog.scrollWidth - dialog.clientWidth") == 0
    context.close()


def test_text_at_double_size_still_fits_a_narrow_window(sightline):
    sightline.page.set_viewport_size({"width": 320, "height": 640})
    sightline.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert overflow(sightline) == 0


def test_everything_to_press_is_at_least_44_pixels_large(sightline, label_photo):
    sightline.page.set_viewport_size({"width": 360, "height": 740})
    sightline.add_photos([label_photo])
    sizes = sightline.page.evaluate(
        """[...document.querySelectorAll("main button, header button, main select, main input, .file label")]
             .filter((element) => element.checkVisibility())
             .map((element) => [element.id || element.className, element.getBoundingClientRect()])
             .map(([name, box]) => [name, Math.min(box.width, box.height)])"""
    )
    assert len(sizes) > 10
    assert [(name, size) for name, size in sizes if size < 44] == []


def test_the_order_of_tab_is_the_order_of_the_task(sightline):
    order = []
    for _ in range(9):
        sightline.page.keyboard.press("Tab")
        order.append(sightline.focused_id())
    expected = ["A", "open-history", "open-settings", "open-camera", "photo-files", "record", "text", "submit", "reader"]
    assert order == expected


def test_the_skip_link_leads_to_the_question(sightline):
    sightline.page.keyboard.press("Tab")
    expect(sightline.page.locator(".skip")).to_be_in_viewport()
    sightline.page.keyboard.press("Enter")
    sightline.page.keyboard.press("Tab")
    expect(sightline.record_button).to_be_focused()


def test_on_a_phone_the_camera_app_takes_the_photo(browser, address, api):
    context = browser.new_context(locale="en-GB", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    sightline = SightlinePage(context.new_page(), address).open()
    camera = sightline.page.locator("#photo-camera")
    expect(camera).to_be_visible()
    expect(camera).to_have_attribute("capture", "environment")
    expect(sightline.page.locator("#open-camera")).to_be_hidden()
    assert violations(sightline) == []
    context.close()


def test_the_page_keeps_its_own_strict_policy(context, address, api, label_photo):
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    foreign = []
    page.on("request", lambda request: None if request.url.startswith((address, "blob:")) else foreign.append(request.url))
    response = page.goto(address + "/")
    assert response is not None
    policy = response.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert response.headers["permissions-policy"] == "camera=(self), microphone=(self), geolocation=()"

    sightline = SightlinePage(page, address).open()
    api.scripts = [SOUP.copy()]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    assert complaints == []
    assert foreign == []
