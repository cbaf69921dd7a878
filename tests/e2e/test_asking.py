"""From photo to spoken answer, with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.e2e.fake_api import sentence, status

pytestmark = pytest.mark.browser

SOUP = [
    sentence(1, "The label says: Tomato soup, 400 g.", speech="The label says: Tomato soup, 400 grams.", kind="verbatim"),
    sentence(2, "Best before 12.03.2027.", speech="Best before the 12th of March 2027.", kind="verbatim"),
]


def test_a_photo_and_a_typed_question_become_a_spoken_answer_with_the_keyboard_alone(sightline, api, label_photo):
    api.scripts = [[status("I am looking at the photo."), *SOUP]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()

    expect(sightline.sentences).to_have_text([one["text"] for one in SOUP])
    said = sightline.spoken_texts()
    assert said == ["I am looking at the photo.", *(one["speech"] for one in SOUP)]
    assert {one["language"] for one in sightline.spoken()} == {"en-US"}
    assert api.asked[0].fields["text"] == "What is this?"
    assert api.asked[0].files["photo"][0][1] == label_photo.read_bytes()
    assert sightline.focused_id() == "text"
