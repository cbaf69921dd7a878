"""A page that is loaded again after a talk: what is left to do is still offered, once and not for ever."""

import pytest
from playwright.sync_api import expect

from tests.e2e.fake_api import Refusal, sentence
from tests.e2e.talk import ask_a_person

pytestmark = pytest.mark.browser


def test_after_a_reload_what_is_left_to_do_is_offered_until_it_is_closed(answered, api):
    ended_talk(answered, api)
    answered.press(answered.button("Thank the volunteer"))
    expect(answered.button("Thank the volunteer")).to_be_hidden()
    reload(answered)
    expect(answered.button("Send the rating")).to_be_visible()
    expect(answered.button("Thank the volunteer")).to_be_hidden()
    answered.press(answered.page.locator("#after").get_by_role("button", name="Close"))
    expect(answered.page.locator("#help")).to_be_hidden()
    expect(answered.page.locator("#answer-title")).to_be_focused()
    assert_nothing_is_left_after_a_reload(answered)


def test_who_asks_something_new_has_done_with_the_last_talk(answered, api):
    ended_talk(answered, api)
    api.scripts = [[sentence(1, "Yes.")]]
    answered.ask([], "Is it fresh?")
    expect(answered.sentences).to_have_text(["Yes."])
    answered.wait_until_answered()
    assert_nothing_is_left_after_a_reload(answered)


@pytest.mark.parametrize("why", ["all_done", "erased", "a_day_ago"])
def test_a_talk_with_nothing_left_to_do_is_not_shown_again(answered, api, why):
    ended_talk(answered, api)
    if why == "all_done":
        api.help.newest.done |= {"thanks", "rating", "report"}
    elif why == "erased":
        api.help.requests.clear()
    else:
        answered.page.evaluate(
            """() => {
              const ended = JSON.parse(localStorage.getItem('sightline.help.ended'));
              localStorage.setItem('sightline.help.ended', JSON.stringify({...ended, at: ended.at - 86_400_000}));
            }"""
        )
    assert_nothing_is_left_after_a_reload(answered)


def test_a_server_that_cannot_say_what_is_left_is_asked_again_after_the_next_reload(answered, api):
    ended_talk(answered, api)
    api.help.refusing[""] = Refusal(503, "Busy.", "busy")
    reload(answered)
    answered.page.wait_for_timeout(300)
    expect(answered.page.locator("#help")).to_be_hidden()
    api.help.refusing.clear()
    reload(answered)
    expect(answered.button("Thank the volunteer")).to_be_visible()


def ended_talk(sightline, api):
    ask_a_person(sightline)
    api.help.newest.claim()
    api.help.newest.say("volunteer", "It is milk.")
    api.help.newest.end("closed", "Goodbye.", "helped")
    expect(sightline.button("Thank the volunteer")).to_be_visible()


def reload(sightline):
    sightline.page.reload()
    expect(sightline.page.locator("html[data-ready]")).to_be_attached()


def assert_nothing_is_left_after_a_reload(sightline):
    reload(sightline)
    sightline.page.wait_for_timeout(300)
    expect(sightline.page.locator("#help")).to_be_hidden()
