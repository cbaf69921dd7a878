"""From photo to spoken answer, with the keyboard alone."""

import json

import pytest
from playwright.sync_api import expect

from tests.e2e.fake_api import sentence, status, transcript

pytestmark = pytest.mark.browser

SOUP = [
    sentence(1, "The label says: Tomato soup, 400 g.", speech="The label says: Tomato soup, 400 grams.", kind="verbatim"),
    sentence(2, "Best before 12.03.2027.", speech="Best before the 12th of March 2027.", kind="verbatim"),
]
NOTE_ADDITIONS = """
window.added = [];
window.removed = 0;
new MutationObserver((changes) => changes.forEach((change) => {
  change.addedNodes.forEach((node) => window.added.push(node.textContent));
  window.removed += change.removedNodes.length;
})).observe(document.getElementById("answer"), {childList: true, subtree: true, characterData: true});
"""


def test_a_photo_and_a_typed_question_become_a_spoken_answer_with_the_keyboard_alone(sightline, api, label_photo):
    api.scripts = [[status("I am looking at the photo."), *SOUP]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()

    expect(sightline.sentences).to_have_text([one["text"] for one in SOUP])
    assert sightline.spoken_texts() == ["I am looking at the photo.", *(one["speech"] for one in SOUP)]
    assert {one["language"] for one in sightline.spoken()} == {"en-US"}
    assert api.asked[0].fields["text"] == "What is this?"
    assert api.asked[0].files["photo"][0][1] == label_photo.read_bytes()
    assert sightline.focused_id() == "text", "the focus stays where the person left it"


def test_each_sentence_is_spoken_in_its_own_language(sightline, api, label_photo):
    api.scripts = [[sentence(1, "Das Schild sagt:", language="de"), sentence(2, "سوق", language="ar")]]
    sightline.ask([label_photo], "What does the sign say?")
    sightline.wait_until_answered()

    assert [one["language"] for one in sightline.spoken()] == ["de-DE", "ar-SA"]
    expect(sightline.sentences.nth(1)).to_have_attribute("lang", "ar")


def test_the_live_region_is_only_ever_added_to_while_an_answer_arrives(sightline, api, label_photo):
    sightline.page.locator("#reader").select_option("screen")
    sightline.page.evaluate(NOTE_ADDITIONS)
    api.scripts = [[SOUP[0], 0.3, SOUP[1]]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    expect(sightline.sentences).to_have_count(2)

    assert sightline.page.evaluate("window.added") == [one["text"] for one in SOUP]
    assert sightline.page.evaluate("window.removed") == 0
    for name, value in {"aria-live": "polite", "aria-atomic": "false", "aria-relevant": "additions"}.items():
        expect(sightline.answer).to_have_attribute(name, value)
    assert sightline.spoken() == [], "the screen reader reads, so the page keeps silent"


def test_the_page_s_voice_and_the_live_region_never_read_at_once(sightline):
    reader = sightline.page.locator("#reader")
    expect(reader).to_have_value("page")
    expect(sightline.answer).to_have_attribute("aria-live", "off")
    reader.select_option("nobody")
    expect(sightline.answer).to_have_attribute("aria-live", "off")
    reader.select_option("screen")
    sightline.page.reload()
    expect(reader).to_have_value("screen")
    expect(sightline.answer).to_have_attribute("aria-live", "polite")


def test_a_voice_that_fails_hands_over_to_the_live_region(sightline, api, label_photo):
    sightline.page.evaluate(
        """speechSynthesis.speak = (utterance) => setTimeout(() =>
             utterance.dispatchEvent(new SpeechSynthesisErrorEvent("error", {utterance, error: "synthesis-failed"})))"""
    )
    api.scripts = [[SOUP[0]]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()

    expect(sightline.answer).to_have_attribute("aria-live", "polite")
    expect(sightline.page.locator("#again")).to_contain_text(SOUP[0]["text"])


def test_a_waiting_notice_is_said_once_and_does_not_stay(sightline, api, label_photo):
    api.scripts = [[status("One moment."), 0.2, status("One moment."), 0.2, SOUP[0]]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()

    assert sightline.spoken_texts().count("One moment.") == 1
    expect(sightline.page.locator("#answer .waiting")).to_have_count(0)


def test_a_slow_upload_is_not_silent(sightline, api, label_photo):
    def slowly(route):
        sightline.page.wait_for_timeout(2500)
        route.continue_()

    sightline.page.route("**/api/v1/ask/", slowly)
    api.scripts = [[SOUP[0]]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    assert sightline.spoken_texts() == ["Still sending your photo and question.", SOUP[0]["speech"]]


def test_photos_are_numbered_described_and_sent_in_order(sightline, api, label_photo, second_photo):
    sightline.add_photos([label_photo])
    expect(sightline.notice).to_have_text("Photo 1 of 1 added.")
    sightline.add_photos([second_photo])
    expect(sightline.notice).to_have_text("Photo 2 of 2 added.")
    expect(sightline.page.get_by_role("img", name="Photo 2")).to_be_visible()

    api.scripts = [[SOUP[0]]]
    sightline.ask([], "Which is which?")
    sightline.wait_until_answered()
    assert [content for _, content in api.asked[0].files["photo"]] == [label_photo.read_bytes(), second_photo.read_bytes()]


def test_removing_a_photo_keeps_the_focus_near(sightline, label_photo, second_photo):
    sightline.add_photos([label_photo, second_photo])
    sightline.press(sightline.button("Remove photo 1"))
    expect(sightline.notice).to_have_text("Photo 1 removed. Photos left: 1.")
    expect(sightline.button("Remove photo 1")).to_be_focused()
    sightline.page.keyboard.press("Enter")
    expect(sightline.page.locator("#photo-files")).to_be_focused()


def test_a_file_that_is_no_photo_and_a_ninth_photo_are_explained(sightline, label_photo, tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("hello")
    sightline.add_photos([text])
    expect(sightline.problem).to_have_text("This file is not a photo: notes.txt.")
    sightline.add_photos([label_photo] * 9)
    expect(sightline.problem).to_have_text("At most 8 photos go with one question.")
    expect(sightline.page.locator(".photo")).to_have_count(8)


def test_a_part_is_chosen_with_the_keyboard(sightline, api, label_photo, second_photo):
    sightline.add_photos([label_photo, second_photo])
    part = sightline.page.get_by_label("Look at this part of photo 2")
    sightline.tab_to(part)
    sightline.page.keyboard.type("bottom right")
    api.scripts = [[SOUP[0]]]
    sightline.ask([], "What is printed there?")
    sightline.wait_until_answered()
    assert json.loads(api.asked[0].fields["regions"]) == [{"photo": 2, "x": 0.5, "y": 0.5, "width": 0.5, "height": 0.5}]


def test_a_part_is_drawn_with_the_mouse(sightline, api, label_photo):
    sightline.add_photos([label_photo])
    frame = sightline.page.locator(".photo-frame")
    expect(frame.locator("img")).to_be_visible()
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    sightline.page.mouse.move(box["x"] + box["width"] * 0.25, box["y"] + box["height"] * 0.5)
    sightline.page.mouse.down()
    sightline.page.mouse.move(box["x"] + box["width"] * 0.75, box["y"] + box["height"] * 0.9)
    sightline.page.mouse.up()
    expect(sightline.page.get_by_label("Look at this part of photo 1")).to_have_value("drawn")

    api.scripts = [[SOUP[0]]]
    sightline.ask([], "What is this?")
    sightline.wait_until_answered()
    (region,) = json.loads(api.asked[0].fields["regions"])
    assert region == pytest.approx({"photo": 1, "x": 0.25, "y": 0.5, "width": 0.5, "height": 0.4}, abs=0.02)


def test_a_question_held_down_and_spoken_is_sent_as_voice_and_the_page_says_what_it_heard(sightline, api, label_photo):
    api.scripts = [[transcript("What is this?", confidence=0.4), SOUP[0]]]
    sightline.add_photos([label_photo])
    sightline.record(seconds=1.6)
    sightline.wait_until_answered()

    name, recording = api.asked[0].files["voice"][0]
    assert name == "question.webm"
    assert recording.startswith(b"\x1a\x45\xdf\xa3"), "a WebM file"
    assert len(recording) > 1000
    assert "text" not in api.asked[0].fields
    expect(sightline.page.locator("#asked")).to_have_text("You asked: What is this?")
    assert sightline.spoken_texts() == ["You asked: What is this?", SOUP[0]["speech"]]


@pytest.mark.parametrize("how", ["key", "screen reader", "pointer"])
def test_a_short_press_starts_and_another_stops(sightline, api, label_photo, how):
    press = {
        "key": lambda: sightline.press(sightline.record_button),
        "screen reader": lambda: sightline.record_button.evaluate("button => button.click()"),
        "pointer": lambda: sightline.record_button.click(),
    }[how]
    api.scripts = [[SOUP[0]]]
    sightline.add_photos([label_photo])
    press()
    expect(sightline.record_button).to_have_text("Stop recording")
    sightline.page.wait_for_timeout(1200)
    press()
    sightline.wait_until_answered()
    expect(sightline.record_button).to_have_text("Record your question")
    assert "voice" in api.asked[0].files


def test_a_recording_without_a_photo_is_kept_until_there_is_one(sightline, api, label_photo):
    sightline.record(seconds=1.2)
    expect(sightline.problem).to_have_text("There is no photo yet. Add one, then press Ask. Your question is kept.")
    expect(sightline.button("Play the recording")).to_be_visible()

    api.scripts = [[SOUP[0]]]
    sightline.page.locator("#photo-files").set_input_files(str(label_photo))
    sightline.press(sightline.submit)
    sightline.wait_until_answered()
    assert "voice" in api.asked[0].files
    expect(sightline.page.locator("#kept")).to_be_hidden()


def test_a_recording_can_be_deleted(sightline):
    sightline.record(seconds=1.2)
    sightline.press(sightline.button("Delete the recording"))
    expect(sightline.notice).to_have_text("Recording deleted.")
    expect(sightline.record_button).to_be_focused()
    sightline.press(sightline.submit)
    expect(sightline.problem).to_have_text("There is no question yet. Record or type one.")


def test_a_photo_from_the_computer_s_camera_is_sent(sightline, api):
    sightline.press(sightline.button("Take a photo"))
    dialog = sightline.page.get_by_role("dialog", name="Camera")
    expect(dialog.get_by_role("status")).to_have_text("The camera is on.")
    dialog.get_by_role("button", name="Take a photo").press("Enter")
    expect(dialog.get_by_role("status")).to_have_text("Photo 1 of 1 added.")
    sightline.page.keyboard.press("Escape")
    expect(sightline.button("Take a photo")).to_be_focused()

    api.scripts = [[SOUP[0]]]
    sightline.ask([], "What is this?")
    sightline.wait_until_answered()
    name, photo = api.asked[0].files["photo"][0]
    assert name == "camera-1.jpg"
    assert photo.startswith(b"\xff\xd8\xff"), "a JPEG file"


def test_the_answer_can_be_repeated_stopped_and_reported(sightline, api, label_photo):
    api.scripts = [SOUP.copy()]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    sightline.press(sightline.button("Repeat the answer"))
    assert sightline.spoken_texts() == [one["speech"] for one in SOUP] * 2

    before = sightline.page.evaluate("window.cancelled")
    sightline.page.keyboard.press("Escape")
    assert sightline.page.evaluate("window.cancelled") == before + 1

    sightline.press(sightline.button("That was wrong"))
    expect(sightline.notice).to_have_text("Thank you. Your report was sent.")
    assert api.feedback == [(next(iter(api.questions)), {"wrong": True})]


def test_repeating_for_a_screen_reader_fills_an_unseen_live_region(sightline, api, label_photo):
    sightline.page.locator("#reader").select_option("screen")
    api.scripts = [SOUP.copy()]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    sightline.press(sightline.button("Repeat the answer"))
    expect(sightline.page.locator("#again")).to_have_text(" ".join(one["text"] for one in SOUP))
    expect(sightline.sentences).to_have_count(2)


def test_a_follow_up_continues_the_conversation_without_sending_the_photo_again(sightline, api, label_photo):
    api.scripts = [SOUP.copy(), [sentence(1, "It is gluten free.")], [sentence(1, "A cup.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    conversation = next(iter(api.questions.values())).conversation
    sightline.press(sightline.button("Ask a follow-up question"))
    expect(sightline.record_button).to_be_focused()
    sightline.ask([], "Is it gluten free?")
    expect(sightline.sentences).to_have_text(["It is gluten free."])
    sightline.wait_until_answered()

    assert api.asked[1].fields["conversation"] == conversation
    assert "photo" not in api.asked[1].files
    assert api.asked[1].key != api.asked[0].key
    earlier = sightline.page.get_by_role("region", name="Earlier in this conversation")
    expect(earlier).to_contain_text("You asked: What is this?")
    expect(earlier).to_contain_text(SOUP[1]["text"])
    assert sightline.spoken_texts() == [*(one["speech"] for one in SOUP), "It is gluten free."]

    sightline.press(sightline.button("New conversation"))
    expect(sightline.page.locator("#question-title")).to_be_focused()
    sightline.ask([label_photo], "And this?")
    expect(sightline.sentences).to_have_text(["A cup."])
    assert "conversation" not in api.asked[2].fields


def test_a_photo_added_while_an_answer_arrives_is_kept_for_the_next_question(sightline, api, label_photo, second_photo):
    api.scripts = [[SOUP[0], 1.5, SOUP[1]], [sentence(1, "A cup.")]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.sentences).to_have_count(1)
    sightline.page.locator("#photo-files").set_input_files(str(second_photo))
    expect(sightline.sentences).to_have_count(2)
    expect(sightline.page.locator(".photo")).to_have_count(1)
    sightline.ask([], "And this one?")
    expect(sightline.sentences).to_have_text(["A cup."])
    assert [content for _, content in api.asked[1].files["photo"]] == [second_photo.read_bytes()]
