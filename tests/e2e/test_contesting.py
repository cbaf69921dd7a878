"""Contesting a refusal on the page, and the news of what became of it: heard once, reachable by key, in every language."""

import pytest
from playwright.sync_api import Locator, expect

from assistant.web.words import words
from common.languages import LANGUAGES
from tests.e2e.conftest import CREAM
from tests.e2e.fake_api import Refusal, sentence
from tests.e2e.fake_contesting import WAITING
from tests.e2e.page import SightlinePage
from tests.e2e.test_access import overflow, violations

pytestmark = pytest.mark.browser

REFUSAL = [
    sentence(1, "I cannot help with that, but I can describe the photo.", kind="notice"),
    ("verdict", "refuse"),
    ("contestable", True),
]
OVERTURNED = "Somebody has looked at what you contested, and you are right."
WARNED = "A moderator has looked at how you used Sightline. This is a warning."


@pytest.fixture
def refused(sightline, api, label_photo) -> SightlinePage:
    """The page after one refusal."""
    api.scripts = [REFUSAL.copy()]
    sightline.ask([label_photo], "Who is this?")
    sightline.wait_until_answered()
    return sightline


def dialog(sightline: SightlinePage) -> Locator:
    return sightline.page.locator("#contest-dialog")


def news(sightline: SightlinePage) -> Locator:
    return sightline.page.locator("#news-list li")


def reload(sightline: SightlinePage) -> None:
    sightline.page.reload()
    expect(sightline.page.locator("html[data-ready]")).to_be_attached()


def come_back(sightline: SightlinePage) -> None:
    """As when the person returns to the tab."""
    sightline.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_only_what_was_refused_or_held_back_can_be_contested(answered, api):
    expect(answered.page.locator("#contest")).to_be_hidden()
    api.scripts = [REFUSAL.copy(), [CREAM]]
    answered.ask([], "Who is this?")
    expect(answered.button("Contest this")).to_be_visible()
    answered.wait_until_answered()
    answered.ask([], "What is this?")
    expect(answered.sentences).to_have_text(["It is cream."])
    answered.wait_until_answered()
    expect(answered.page.locator("#contest")).to_be_hidden()


def test_contesting_by_keys_tells_why_and_is_answered_aloud(refused, api):
    refused.press(refused.button("Contest this"))
    expect(dialog(refused)).to_be_visible()
    expect(refused.page.locator("#contest-title")).to_be_focused()
    refused.tab_to(refused.page.locator("#contest-text"))
    refused.page.keyboard.type("It is my own brother.")
    refused.press(refused.button("Contest it"))
    expect(dialog(refused)).to_be_hidden()
    expect(refused.sentences).to_have_text([REFUSAL[0]["text"], *WAITING])
    assert refused.spoken_texts()[-2:] == list(WAITING)
    (path, why, key) = api.contesting.sent[0]
    assert (path, why) == (f"questions/{next(iter(api.questions))}", "It is my own brother.")
    assert key
    expect(refused.page.locator("#contest")).to_be_focused()


def test_why_need_not_be_told_and_escape_contests_nothing(refused, api):
    refused.press(refused.button("Contest this"))
    refused.page.keyboard.press("Escape")
    expect(dialog(refused)).to_be_hidden()
    assert api.contesting.sent == []
    refused.press(refused.button("Contest this"))
    refused.press(refused.button("Contest it"))
    expect(refused.sentences.last).to_have_text(WAITING[-1])
    assert api.contesting.sent[0][1] == ""


def test_once_contested_the_button_tells_how_it_stands(refused, api):
    refused.press(refused.button("Contest this"))
    refused.press(refused.button("Contest it"))
    expect(refused.sentences).to_have_count(3)
    api.contesting.decide("Somebody has looked at it, and you were right.")
    refused.press(refused.button("How it stands"))
    expect(refused.sentences.last).to_have_text("Somebody has looked at it, and you were right.")
    assert refused.spoken_texts()[-1] == "Somebody has looked at it, and you were right."
    assert len(api.contesting.sent) == 1


def test_a_failure_is_told_in_the_dialog_and_sent_again_it_is_the_same_appeal(refused, api):
    api.contesting.refusing = Refusal(503, "Please try again.", "busy")
    refused.press(refused.button("Contest this"))
    refused.tab_to(refused.page.locator("#contest-text"))
    refused.page.keyboard.type("Why not?")
    refused.press(refused.button("Contest it"))
    expect(dialog(refused).locator(".problem")).to_have_text("Please try again.")
    expect(refused.page.locator("#contest-text")).to_have_value("Why not?")
    api.contesting.refusing = None
    refused.press(refused.button("Contest it"))
    expect(dialog(refused)).to_be_hidden()
    first, second = api.contesting.sent
    assert first == second


def test_news_is_told_once_and_not_again_after_a_reload(answered, api):
    answered.page.wait_for_timeout(1200)  # the look after the first press is over
    api.contesting.tell("An old one.", heard=True)
    api.contesting.tell(OVERTURNED)
    reload(answered)
    answered.page.keyboard.press("Tab")  # a page may speak only after something was pressed
    expect(news(answered)).to_have_count(2)
    expect(news(answered).first).to_contain_text(OVERTURNED)
    answered.wait_for(f"window.spoken.some(({{ text }}) => text === {OVERTURNED!r})")
    expect(answered.page.get_by_role("heading", name="News")).to_be_visible()
    come_back(answered)
    answered.page.wait_for_timeout(300)
    assert answered.spoken_texts() == [OVERTURNED]
    assert api.contesting.heard() == [True, True]
    reload(answered)
    answered.page.keyboard.press("Tab")
    expect(news(answered)).to_have_count(2)
    answered.page.wait_for_timeout(300)
    assert answered.spoken_texts() == []


def test_news_that_comes_while_the_page_is_open_is_told_when_the_person_is_back(answered, api):
    expect(answered.page.locator("#news")).to_be_hidden()
    api.contesting.tell(OVERTURNED)
    come_back(answered)
    expect(news(answered)).to_have_count(1)
    assert answered.spoken_texts()[-1] == OVERTURNED


def test_a_screen_reader_gets_news_from_a_live_region_alone(answered, api):
    answered.page.locator("#reader").select_option("screen")
    before = len(answered.spoken())
    api.contesting.tell(OVERTURNED, language="de")
    come_back(answered)
    told = answered.page.locator("#again")
    expect(told).to_have_text(f"{OVERTURNED} ")
    expect(told).to_have_attribute("aria-live", "polite")
    expect(told.locator("span")).to_have_attribute("lang", "de")
    assert news(answered).first.evaluate("element => element.closest('[aria-live], [role=status], [role=alert], [role=log]')") is None
    assert len(answered.spoken()) == before


def test_nobody_reads_news_to_who_wants_nothing_read(answered, api):
    answered.page.locator("#reader").select_option("nobody")
    before = len(answered.spoken())
    api.contesting.tell(OVERTURNED)
    come_back(answered)
    expect(news(answered)).to_have_count(1)
    expect(answered.page.locator("#again")).to_be_empty()
    assert len(answered.spoken()) == before


def test_news_waits_for_the_end_of_an_answer_and_of_a_dialog(answered, api):
    api.contesting.tell(OVERTURNED)
    api.scripts = [[sentence(1, "Let me see."), 1.0, sentence(2, "It is fresh.")]]
    answered.ask([], "Is it fresh?")
    expect(answered.sentences.first).to_have_text("Let me see.")
    come_back(answered)
    answered.page.wait_for_timeout(300)
    expect(answered.page.locator("#news")).to_be_hidden()
    answered.wait_until_answered()
    answered.page.locator("#open-settings").press("Enter")
    come_back(answered)
    answered.page.wait_for_timeout(300)
    expect(news(answered)).to_have_count(0)
    answered.page.keyboard.press("Escape")
    come_back(answered)
    expect(news(answered)).to_have_count(1)
    assert answered.spoken_texts()[-2:] == ["It is fresh.", OVERTURNED]


def test_who_has_not_asked_anything_yet_is_not_registered_for_the_sake_of_news(sightline, api):
    sightline.page.keyboard.press("Tab")
    come_back(sightline)
    sightline.page.wait_for_timeout(1300)
    assert (api.devices, api.contesting.looked) == (0, 0)


def test_a_decision_about_the_account_is_contested_from_the_news(answered, api):
    known = api.contesting.tell(WARNED, can_contest=True)
    come_back(answered)
    answered.press(answered.button("Contest this decision"))
    answered.press(answered.button("Contest it"))
    expect(answered.sentences.last).to_have_text(WAITING[-1])
    assert [path for path, _, _ in api.contesting.sent] == [f"notices/{known}"]
    expect(answered.page.locator("#news-title")).to_be_focused()
    expect(answered.button("Contest this decision")).to_have_count(0)


def test_a_server_that_has_no_news_just_now_disturbs_nobody(answered, api):
    api.refusing["notices/"] = Refusal(503, "Busy.", "busy")
    come_back(answered)
    answered.page.wait_for_timeout(300)
    expect(answered.problem).to_be_empty()
    api.refusing.clear()
    api.contesting.tell(OVERTURNED)
    come_back(answered)
    expect(news(answered)).to_have_count(1)


def test_html_in_news_stays_text(answered, api):
    api.contesting.tell("<b>You were right.</b>")
    come_back(answered)
    expect(news(answered).first).to_contain_text("<b>You were right.</b>")
    expect(news(answered).locator("b")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_from_the_refusal_to_the_news(refused, api, scheme):
    refused.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    assert violations(refused) == [], "after the refusal"
    refused.press(refused.button("Contest this"))
    assert violations(refused) == [], "in the dialog"
    api.contesting.refusing = Refusal(429, "You have contested a lot today.", "too_many_appeals")
    refused.press(refused.button("Contest it"))
    expect(dialog(refused).locator(".problem")).not_to_be_empty()
    assert violations(refused) == [], "with an error"
    api.contesting.refusing = None
    api.contesting.tell(WARNED, can_contest=True)
    api.contesting.tell(OVERTURNED)
    refused.press(refused.button("Contest it"))
    expect(dialog(refused)).to_be_hidden()
    expect(news(refused)).to_have_count(2)
    assert violations(refused) == [], "with news"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_contesting_and_news_fit_a_narrow_window(browser, address, api, label_photo, language):
    context = browser.new_context(locale={"zh": "zh-CN"}.get(language, language), viewport={"width": 320, "height": 640})
    sightline = SightlinePage(context.new_page(), address).open()
    api.scripts = [REFUSAL.copy()]
    sightline.ask([label_photo], "?")
    sightline.wait_until_answered()
    expect(sightline.page.locator("#contest")).to_have_text(words(language)["contest"])
    sightline.page.locator("#contest").press("Enter")
    expect(dialog(sightline)).to_be_visible()
    assert dialog(sightline).evaluate("dialog => dialog.scrollWidth - dialog.clientWidth") == 0
    assert violations(sightline) == [], "in the dialog"
    api.contesting.tell(WARNED, can_contest=True, language=language)
    sightline.page.locator("#contest-form .main-action").press("Enter")  # which also looks for news
    expect(sightline.page.locator("#contest")).to_have_text(words(language)["contest_status"])
    expect(news(sightline)).to_have_count(1)
    assert violations(sightline) == [], "with news"
    assert overflow(sightline) == 0
    sizes = sightline.page.locator("#contest, #news button").evaluate_all("all => all.map((one) => one.getBoundingClientRect().height)")
    assert len(sizes) == 2
    assert min(sizes) >= 44
    context.close()
