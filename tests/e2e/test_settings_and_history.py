import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.fake_api import RECEIPT, Refusal, sentence

pytestmark = pytest.mark.browser


def open_settings(sightline):
    sightline.page.locator("#open-settings").press("Enter")
    dialog = sightline.page.locator("#settings")
    expect(dialog).to_be_visible()
    return dialog


def test_the_page_changes_its_language_at_once_and_remembers_it(sightline, api, label_photo):
    sightline.add_photos([label_photo])
    dialog = open_settings(sightline)
    dialog.locator("#language").select_option("ar")
    expect(dialog.get_by_role("status")).to_have_text("تم الحفظ.")
    expect(sightline.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(sightline.page.locator("html")).to_have_attribute("lang", "ar")
    expect(sightline.page.get_by_role("img", name="الصورة 1")).to_be_attached()
    assert api.me["language"] == "ar"

    sightline.page.reload()
    expect(sightline.page.locator("h1")).to_have_text("التقط صورة، واسأل، واستمع إلى الجواب")
    expect(sightline.page.locator("html")).to_have_attribute("dir", "rtl")
    api.scripts = [[sentence(1, "علبة حساء.", language="ar")]]
    sightline.ask([label_photo], "ما هذا؟")
    sightline.wait_until_answered()
    assert [headers["accept-language"] for _, path, headers in api.calls if path == "ask/"] == ["ar"]
    assert sightline.spoken()[-1]["language"] == "ar-SA"


def test_chinese_is_remembered_under_django_s_name_for_it(sightline):
    open_settings(sightline).locator("#language").select_option("zh")
    expect(sightline.page.locator("#settings").get_by_role("status")).to_have_text("已保存。")
    sightline.page.reload()
    expect(sightline.page.locator("html")).to_have_attribute("lang", "zh")


def test_wishes_for_the_server_are_sent_and_shown_again(sightline, api):
    api.me.update(answer_length="long", shares_photos=False)
    dialog = open_settings(sightline)
    expect(dialog.locator("#answer-length")).to_have_value("long")
    expect(dialog.locator("#share-photos")).not_to_be_checked()
    dialog.locator("#answer-length").select_option("short")
    dialog.locator("#share-photos").check()
    expect(dialog.get_by_role("status")).to_have_text("Saved.")
    sightline.page.keyboard.press("Escape")
    expect(sightline.page.locator("#open-settings")).to_be_focused()
    open_settings(sightline)
    assert (api.me["answer_length"], api.me["shares_photos"]) == ("short", True)


def test_the_speed_of_the_voice_is_used_and_remembered(sightline, api, label_photo):
    open_settings(sightline).locator("#rate").select_option("1.5")
    sightline.page.reload()
    api.scripts = [[sentence(1, "Soup.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    assert sightline.spoken()[-1]["rate"] == 1.5


def test_a_setting_that_could_not_be_saved_says_so_inside_the_dialog(sightline, api):
    dialog = open_settings(sightline)
    expect(dialog.locator("#answer-length")).to_have_value("normal")
    api.refusing["me/"] = Refusal(503, "Please try again in a moment.", "busy")
    dialog.locator("#answer-length").select_option("short")
    expect(dialog.get_by_role("alert")).to_have_text("Please try again in a moment.")


def test_a_recording_waits_for_ask_when_the_person_prefers_that(sightline, api, label_photo):
    open_settings(sightline).locator("#send-at-once").uncheck()
    sightline.page.keyboard.press("Escape")
    sightline.add_photos([label_photo])
    sightline.record(seconds=1.2)
    expect(sightline.notice).to_contain_text("Your recording is ready.")
    assert api.asked == []


def test_erasing_asks_first_and_then_leaves_nothing(sightline, api, label_photo):
    api.scripts = [[sentence(1, "Soup.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    dialog = open_settings(sightline)
    dialog.locator("#erase").press("Enter")
    expect(sightline.page.get_by_role("alertdialog")).to_be_visible()
    expect(sightline.page.locator("#confirm-no")).to_be_focused()
    sightline.page.keyboard.press("Escape")
    assert api.questions
    expect(dialog.locator("#erase")).to_be_focused()

    dialog.locator("#erase").press("Enter")
    with sightline.page.expect_download() as saved:
        sightline.page.locator("#confirm-yes").press("Enter")
    assert saved.value.suggested_filename == "sightline-receipt.json"
    assert json.loads(Path(saved.value.path()).read_text()) == RECEIPT
    expect(sightline.notice).to_contain_text("Everything was erased. The receipt is in the file")
    expect(sightline.sentences).to_have_count(0)
    assert not api.questions
    assert sightline.page.evaluate("Object.keys(localStorage)") == []


def test_an_erasing_that_failed_is_said_and_nothing_is_forgotten(sightline, api):
    dialog = open_settings(sightline)
    expect(dialog.locator("#answer-length")).to_have_value("normal")
    api.refusing["me/"] = Refusal(503, "Please try again in a moment.", "busy")
    dialog.locator("#erase").press("Enter")
    sightline.page.locator("#confirm-yes").press("Enter")
    expect(dialog.get_by_role("alert")).to_have_text("Please try again in a moment.")
    assert sightline.page.evaluate("Object.keys(localStorage)") != []


def test_how_long_things_are_kept_is_shown_and_changed(sightline, api):
    api.me.update(keeps_photos="week")
    dialog = open_settings(sightline)
    expect(dialog.locator("#keeps-photos")).to_have_value("week")
    expect(dialog.locator("#keeps-questions")).to_have_value("year")
    expect(dialog.get_by_label("Photos", exact=True)).to_have_accessible_description(re.compile("10 minutes after the last answer"))
    for name in ("questions", "photos", "clips"):
        with sightline.page.expect_response("**/me/"):
            dialog.locator(f"#keeps-{name}").select_option("never" if name != "clips" else "day")
    expect(dialog.get_by_role("status")).to_have_text("Saved.")
    assert (api.me["keeps_questions"], api.me["keeps_photos"], api.me["keeps_clips"]) == ("never", "never", "day")


def test_everything_is_downloaded_as_one_file(sightline, api):
    dialog = open_settings(sightline)
    with sightline.page.expect_download() as saved:
        dialog.get_by_role("button", name="Download everything").press("Enter")
    assert saved.value.suggested_filename == "sightline.zip"
    assert json.loads(Path(saved.value.path()).read_text()) == {"everything": 0}
    expect(dialog.get_by_role("status")).to_have_text("Everything is in the file sightline.zip among your downloads.")
    assert [headers["accept"] for _, path, headers in api.calls if path == "me/export/"] == ["application/zip"]


def test_a_question_in_a_conversation_that_is_kept_no_longer_begins_another(sightline, api, label_photo):
    gone = Refusal(404, "I cannot find that.", "not_found")
    api.scripts = [[sentence(1, "Soup.")], gone, [sentence(1, "Tomato.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    sightline.ask([label_photo], "Which soup?")
    expect(sightline.sentences).to_have_text(["Tomato."])
    assert ["conversation" in asked.fields for asked in api.asked] == [False, True, False]
    assert [asked.fields["text"] for asked in api.asked[1:]] == ["Which soup?", "Which soup?"]


def test_an_earlier_conversation_is_found_opened_and_continued(sightline, api, label_photo):
    api.scripts = [[sentence(1, "Tomato soup.")], [sentence(1, "Yes.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    conversation = next(iter(api.questions.values())).conversation
    sightline.page.reload()

    sightline.page.locator("#open-history").press("Enter")
    sightline.page.get_by_role("button", name="Open What is this?").press("Enter")
    expect(sightline.page.locator("#history-turns-title")).to_be_focused()
    expect(sightline.page.locator("#history-turns")).to_contain_text("Tomato soup.")
    sightline.page.locator("#history-continue").press("Enter")
    expect(sightline.record_button).to_be_focused()
    expect(sightline.page.locator("#earlier")).to_contain_text("Tomato soup.")
    sightline.ask([], "Is it vegan?")
    expect(sightline.sentences).to_have_text(["Yes."])
    assert api.asked[1].fields["conversation"] == conversation


def test_a_conversation_is_deleted_after_a_yes(sightline, api, label_photo):
    api.scripts = [[sentence(1, "Tomato soup.")]]
    sightline.ask([label_photo], "What is this?")
    sightline.wait_until_answered()
    sightline.page.locator("#open-history").press("Enter")
    sightline.page.get_by_role("button", name="Delete What is this?").press("Enter")
    sightline.page.locator("#confirm-yes").press("Enter")
    expect(sightline.page.locator("#history").get_by_role("status")).to_have_text("Conversation deleted.")
    expect(sightline.page.locator("#history-title")).to_be_focused()
    assert not api.questions
    sightline.page.keyboard.press("Escape")
    expect(sightline.sentences).to_have_count(0)


def test_an_empty_history_says_so(sightline):
    sightline.page.locator("#open-history").press("Enter")
    expect(sightline.page.locator("#history").get_by_role("status")).to_have_text("There are no conversations yet.")
