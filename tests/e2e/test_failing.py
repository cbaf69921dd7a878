"""When the line breaks, the server says no, or a token has run out: a sentence, nothing lost, nothing twice."""

import pytest
from playwright.sync_api import expect

from tests.e2e.fake_api import DROP, Refusal, sentence

pytestmark = pytest.mark.browser

ONE, TWO, THREE = (sentence(number, f"Sentence {number}.") for number in (1, 2, 3))
NO_CONNECTION = "There is no connection. Your photos and your question are kept. Press Try again."


def test_a_dropped_stream_is_resumed_without_a_doubled_sentence(sightline, api, label_photo):
    api.scripts = [[ONE, TWO, 0.5, DROP, THREE]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.sentences).to_have_text(["Sentence 1.", "Sentence 2.", "Sentence 3."])
    sightline.wait_until_answered()

    assert sightline.spoken_texts() == ["Sentence 1.", "Sentence 2.", "Sentence 3."]
    assert api.resumes == ["2"]
    assert len(api.asked) == 1
    expect(sightline.problem).to_be_empty()


def test_a_stream_that_breaks_before_the_first_sentence_is_resumed_too(sightline, api, label_photo):
    api.scripts = [[0.5, DROP, ONE]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.sentences).to_have_text(["Sentence 1."])
    assert api.resumes == [None]


def test_a_stream_that_breaks_before_it_named_the_question_is_asked_for_again_under_the_same_key(sightline, api, label_photo):
    api.scripts = [[DROP, ONE]]  # at once: the browser throws away what it has not read when a line breaks
    sightline.ask([label_photo], "What is this?")
    expect(sightline.sentences).to_have_text(["Sentence 1."])
    assert len({asked.key for asked in api.asked}) == 1
    assert len(api.questions) == 1
    expect(sightline.problem).to_be_empty()


def test_a_problem_is_an_alert_and_is_spoken_in_the_words_of_the_server(sightline, api, label_photo):
    api.scripts = [Refusal(422, "This photo is damaged. Please take it again.", "photo_truncated"), [ONE]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.page.get_by_role("alert")).to_have_text("This photo is damaged. Please take it again.")
    assert sightline.spoken_texts() == ["This photo is damaged. Please take it again."]
    expect(sightline.page.locator("#text")).to_be_focused()
    expect(sightline.page.locator("#text")).to_have_value("What is this?")
    expect(sightline.page.locator(".photo")).to_have_count(1)
    expect(sightline.button("Try again")).to_be_hidden()  # the same photo would be refused again

    sightline.press(sightline.submit)
    expect(sightline.sentences).to_have_text(["Sentence 1."])
    expect(sightline.problem).to_be_empty()
    assert api.asked[0].key != api.asked[1].key, "after a refusal it is another request"


def test_without_a_network_the_question_is_kept_and_tried_again_under_the_same_key(sightline, api, label_photo):
    keys: list[str] = []

    def unplugged(route):
        keys.append(route.request.headers["idempotency-key"])
        route.abort("internetdisconnected")

    sightline.page.route("**/api/v1/ask/", unplugged)
    sightline.ask([label_photo], "What is this?")
    expect(sightline.problem).to_have_text(NO_CONNECTION)
    assert sightline.spoken_texts() == [NO_CONNECTION]

    sightline.page.unroute("**/api/v1/ask/")
    api.scripts = [[ONE]]
    sightline.press(sightline.button("Try again"))
    expect(sightline.sentences).to_have_text(["Sentence 1."])
    expect(sightline.submit).to_be_focused()
    assert [asked.key for asked in api.asked] == keys
    assert "photo" in api.asked[0].files


def test_a_changed_question_gets_a_key_of_its_own(sightline, api, label_photo):
    api.scripts = [Refusal(503, "Please try again in a moment.", "busy", retry_after=1), Refusal(503, "Busy.", "busy"), [ONE]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.problem).to_have_text("Please try again in a moment.")
    sightline.press(sightline.submit)
    expect(sightline.problem).to_have_text("Busy.")
    sightline.ask([], " And whose?")
    expect(sightline.sentences).to_have_text(["Sentence 1."])
    assert api.asked[0].key == api.asked[1].key
    assert api.asked[2].key != api.asked[1].key


def test_a_server_that_fails_without_a_sentence_is_not_silent(sightline, api, label_photo):
    api.scripts = [[("state", "failed")]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.problem).to_contain_text("Something went wrong on our side.")
    expect(sightline.button("Try again")).to_be_visible()


def test_a_page_of_a_broken_proxy_is_not_read_out(sightline, label_photo):
    sightline.page.route("**/api/v1/ask/", lambda route: route.fulfill(status=502, content_type="text/html", body="<h1>Bad gateway</h1>"))
    sightline.ask([label_photo], "What is this?")
    expect(sightline.problem).to_contain_text("Something went wrong on our side.")


def test_an_expired_token_is_renewed_unseen(sightline, api, label_photo):
    api.scripts = [[ONE], [TWO]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    api.expire_tokens()
    sightline.ask([], "And now?")
    expect(sightline.sentences).to_have_text(["Sentence 2."])
    assert (api.devices, api.refreshes) == (1, 1)
    expect(sightline.problem).to_be_empty()


def test_two_tabs_that_renew_at_once_keep_their_device(sightline, api, label_photo, context):
    api.scripts = [[ONE]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    other = context.new_page()
    other.goto(sightline.address + "/")
    expect(other.locator("html[data-ready]")).to_be_attached()
    api.expire_tokens()
    renew = """() => {
      import("/static/assistant/api.js")
        .then((api) => Promise.all([api.getJson("me/"), api.getJson("me/")]))
        .then(() => { window.renewed = true; });
    }"""
    for page in (sightline.page, other):
        page.evaluate(renew)
    for page in (sightline.page, other):
        sightline.wait_for("window.renewed === true", page)
    assert api.devices == 1
    # Four calls, one renewal; a second at most, where one tab's storage lags behind the other's, and that one repeats the first's key.
    assert api.refreshes in (1, 2)
    assert len(api.spent) == 1


def test_a_renewal_whose_answer_was_lost_is_repeated_and_the_device_lives_on(sightline, api, label_photo):
    api.scripts = [[ONE], [TWO]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    api.expire_tokens()
    api.losing.add("refresh-1")
    sightline.ask([], "And now?")
    expect(sightline.problem).to_have_text(NO_CONNECTION)
    sightline.press(sightline.button("Try again"))
    expect(sightline.sentences).to_have_text(["Sentence 2."])
    assert (api.devices, api.refreshes) == (1, 2)


def test_a_device_that_is_no_longer_known_registers_again(sightline, api, label_photo):
    api.scripts = [[ONE], [TWO]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    api.expire_tokens()
    api.spent["refresh-1"] = "somebody else"
    sightline.ask([], "And now?")
    expect(sightline.sentences).to_have_text(["Sentence 2."])
    assert api.devices == 2


def test_a_microphone_that_is_not_allowed_is_explained(sightline):
    sightline.page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }"
    )
    sightline.press(sightline.record_button)
    expect(sightline.problem).to_have_text("The microphone is not allowed. Allow it in your browser, or type your question.")
    expect(sightline.record_button).to_have_text("Record your question")


def test_a_hold_that_ends_before_the_microphone_opens_records_nothing(sightline):
    sightline.page.evaluate(
        """() => {
          const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
          navigator.mediaDevices.getUserMedia = async (wish) => {
            await new Promise((go) => setTimeout(go, 1600));
            return window.stream = await open(wish);
          };
        }"""
    )
    sightline.tab_to(sightline.record_button)
    sightline.page.keyboard.down(" ")
    sightline.page.wait_for_timeout(1200)
    sightline.page.keyboard.up(" ")
    expect(sightline.notice).to_have_text("The microphone is ready. Press the button and speak.")
    sightline.wait_for("Boolean(window.stream) && window.stream.getTracks().every((track) => track.readyState === 'ended')")
    expect(sightline.record_button).to_have_text("Record your question")
