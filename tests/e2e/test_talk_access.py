"""A talk with a volunteer for other senses, sizes, scripts and languages: live regions, axe-core, reflow, targets, policy."""

import pytest
from playwright.sync_api import expect

from common.languages import LANGUAGES
from tests.e2e.conftest import CREAM
from tests.e2e.fake_help import wait
from tests.e2e.page import SightlinePage
from tests.e2e.talk import ask_a_person, talk_status
from tests.e2e.test_access import overflow, violations

pytestmark = pytest.mark.browser


def test_words_in_another_language_are_spoken_in_it_and_html_stays_text(answered, api):
    ask_a_person(answered)
    api.help.newest.claim()
    api.help.newest.say("volunteer", "<b>Das ist Milch.</b>", language="de")
    expect(answered.sentences.last).to_have_text("Volunteer: <b>Das ist Milch.</b>")
    expect(answered.sentences.last.locator("b")).to_have_count(0)
    said = [(one["text"], one["language"]) for one in answered.spoken()[-2:]]
    assert said == [("Volunteer:", "en-US"), ("<b>Das ist Milch.</b>", "de-DE")]


def test_a_screen_reader_gets_what_the_volunteer_says_from_the_live_region_alone(answered, api):
    answered.page.locator("#reader").select_option("screen")
    before = len(answered.spoken())
    ask_a_person(answered)
    api.help.newest.claim()
    api.help.newest.say("volunteer", "It is milk.")
    expect(answered.sentences.last).to_have_text("Volunteer: It is milk.")
    expect(answered.answer).to_have_attribute("aria-live", "polite")
    assert answered.sentences.last.get_attribute("aria-live") is None
    assert talk_status(answered).evaluate("element => element.closest('[aria-live], [role=status], [role=alert], [role=log]')") is None
    assert len(answered.spoken()) == before
    answered.press(answered.button("Repeat the answer"))
    expect(answered.page.locator("#again")).to_contain_text("It is cream.")
    expect(answered.page.locator("#again")).to_contain_text("Volunteer: It is milk.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_from_the_wish_to_the_thanks(answered, api, scheme):
    answered.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    answered.press(answered.button("Ask a person"))
    expect(answered.page.locator("#human")).to_be_visible()
    assert violations(answered) == [], "in the dialog"
    answered.page.keyboard.press("Escape")
    ask_a_person(answered)
    assert violations(answered) == [], "while it waits"
    request = api.help.newest
    request.claim()
    request.say("volunteer", "Hello!")
    request.say("person", "Hello.")
    request.say("volunteer", "Please take the photo again.", kind="retake")
    expect(answered.page.locator("#talk-photo-way")).to_have_class("file wanted")
    assert violations(answered) == [], "in the talk"
    answered.press(answered.button("Report a problem"))
    assert violations(answered) == [], "in the report"
    answered.page.keyboard.press("Escape")
    answered.button("Send").press("Enter")
    assert violations(answered) == [], "with an error"
    request.end("closed", "Goodbye.", "helped")
    expect(answered.page.locator("#after")).to_be_visible()
    assert violations(answered) == [], "after the talk"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_a_talk_fits_a_narrow_window(browser, address, api, label_photo, language):
    context = browser.new_context(locale={"zh": "zh-CN"}.get(language, language), viewport={"width": 320, "height": 640})
    sightline = SightlinePage(context.new_page(), address).open()
    api.scripts = [[CREAM]]
    sightline.ask([label_photo], "?")
    sightline.wait_until_answered()
    sightline.page.locator("#ask-human").press("Enter")
    dialog = sightline.page.locator("#human")
    expect(dialog).to_be_visible()
    assert dialog.evaluate("dialog => dialog.scrollWidth - dialog.clientWidth") == 0
    dialog.locator("#human-ask").press("Enter")
    expect(sightline.page.locator("#talk")).to_be_visible()
    request = api.help.newest
    request.claim()
    request.say("volunteer", "Milk.", language=language)
    request.say("volunteer", "Milk, not cream.", kind="correction", language=language)
    expect(sightline.page.locator("#answer .volunteer")).to_have_count(2)
    assert violations(sightline) == []
    assert overflow(sightline) == 0
    sizes = sightline.page.locator("#talk button, #talk input, #talk select, #talk label").evaluate_all(
        "all => all.filter((one) => one.checkVisibility() && one.className !== 'typed' && !one.closest('.field > label'))"
        ".map((one) => one.getBoundingClientRect().height)"
    )
    assert min(sizes) >= 44
    sightline.page.locator("#talk-report").press("Enter")
    report = sightline.page.locator("#report")
    assert report.evaluate("dialog => dialog.scrollWidth - dialog.clientWidth") == 0
    sightline.page.keyboard.press("Escape")
    request.end("closed", "Bye.", "helped")
    expect(sightline.page.locator("#after")).to_be_visible()
    assert overflow(sightline) == 0
    context.close()


def test_the_strict_policy_holds_through_a_talk(answered, api):
    complaints = []
    answered.page.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    answered.page.on("pageerror", lambda error: complaints.append(str(error)))
    ask_a_person(answered)
    request = api.help.newest
    request.wait = wait(1, "One person is ahead of you.")
    expect(talk_status(answered)).to_have_text("One person is ahead of you.")
    request.claim()
    request.say("volunteer", "It is milk.")
    request.end("closed", "Goodbye.", "helped")
    expect(answered.page.locator("#after")).to_be_visible()
    assert complaints == []
