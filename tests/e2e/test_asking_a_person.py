"""When the machine's answer is not enough: a volunteer is asked, there, heard, thanked; with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import CREAM
from tests.e2e.fake_api import Refusal, sentence
from tests.e2e.page import SightlinePage
from tests.e2e.talk import ask_a_person, help_notice, talk, talk_status

pytestmark = pytest.mark.browser


def test_a_volunteer_is_asked_waited_for_heard_answered_and_thanked(answered, api, second_photo):
    sightline = answered
    ask_a_person(sightline)
    (question,) = api.questions
    assert api.help.sent == [("", {"question": question, "share": "obscured"})]
    request = api.help.newest
    expect(talk_status(sightline)).to_have_text("2 people are ahead of you.")
    assert "2 people are ahead of you." not in sightline.spoken_texts(), "what is to be heard of the wait comes as a message"
    expect(sightline.sentences).to_have_text([CREAM["text"], "A volunteer sees your photos with faces and cards hidden."])
    expect(sightline.button("Ask a person")).to_be_focused()

    request.claim()
    expect(talk_status(sightline)).to_have_text("A volunteer is there.")
    request.say("volunteer", "Hello! 5 g?", speech="Hello! 5 grams?")
    request.say("volunteer", "Please wait.")
    expect(sightline.sentences.last).to_have_text("Volunteer: Please wait.")
    assert sightline.spoken_texts()[-2:] == ["Volunteer: Hello! 5 grams?", "Please wait."], "the speaker is named when it changes"

    sightline.tab_to(sightline.page.locator("#talk-text"))
    sightline.page.keyboard.type("Is it vegan?")
    sightline.page.keyboard.press("Enter")
    expect(help_notice(sightline)).to_have_text("Sent.")
    expect(sightline.page.locator("#talk-text")).to_have_value("")
    expect(sightline.sentences.last).to_have_text("You: Is it vegan?")
    assert sightline.spoken_texts()[-1] == "Please wait.", "nobody needs to hear their own words"
    expect(sightline.sentences.last).to_have_attribute("aria-live", "off")

    request.say("volunteer", "I cannot see it well. Please take the photo again.", kind="retake")
    expect(help_notice(sightline)).to_have_text("The volunteer asks for another photo. Press “Send another photo”.")
    expect(sightline.page.locator("#talk-photo-way")).to_have_class("file wanted")
    expect(sightline.page.locator("#talk-text")).to_be_focused()
    sightline.tab_to(sightline.page.locator("#talk-photo"))
    with sightline.page.expect_file_chooser() as chooser:
        sightline.page.keyboard.press("Enter")
    chooser.value.set_files(str(second_photo))
    expect(help_notice(sightline)).to_have_text("The photo was sent.")
    expect(sightline.page.locator("#talk-photo-way")).to_have_class("file")
    assert api.help.sent[-1] == ("photos", {"photo": [("cup.png", second_photo.read_bytes())]})

    request.say("volunteer", "It is milk.", kind="correction", speech="The volunteer corrects my answer: It is milk.")
    expect(sightline.sentences.last).to_have_text("Volunteer, correcting the answer: It is milk.")
    request.end("closed", "The volunteer has said goodbye. I hope that helped.", "helped")
    expect(talk(sightline)).to_be_hidden()
    expect(sightline.page.locator("#after-title")).to_be_focused()
    assert sightline.spoken_texts()[-2:] == [
        "The volunteer corrects my answer: It is milk.",
        "The volunteer has said goodbye. I hope that helped.",
    ]

    sightline.press(sightline.button("Thank the volunteer"))
    expect(help_notice(sightline)).to_have_text("Your thanks were passed on.")
    expect(sightline.button("Thank the volunteer")).to_be_hidden()
    expect(sightline.page.locator("#after-title")).to_be_focused()
    sightline.press(sightline.button("Send the rating"))
    expect(sightline.page.locator("#help > .problem")).to_have_text("Choose a number from 1 to 5 first.")
    sightline.press(sightline.page.get_by_label("1, very poor"), " ")
    for _ in range(3):
        sightline.page.keyboard.press("ArrowDown")
    sightline.press(sightline.button("Send the rating"))
    expect(help_notice(sightline)).to_have_text("Thank you. Your rating was sent.")
    assert api.help.sent[-2:] == [("thanks", None), ("rating", {"stars": 4})]


def test_the_person_chooses_what_is_shared_and_their_preference_is_offered_first(answered, api):
    sightline = answered
    api.me["shares_with_volunteers"] = "text"
    sightline.press(sightline.button("Ask a person"))
    expect(sightline.page.get_by_label("Words only, no photo")).to_be_checked()
    sightline.page.keyboard.press("Escape")
    expect(sightline.button("Ask a person")).to_be_focused()
    assert api.help.sent == []

    sightline.page.keyboard.press("Enter")
    sightline.tab_to(sightline.page.get_by_label("Words only, no photo"))
    sightline.page.keyboard.press("ArrowUp")
    sightline.press(sightline.button("Ask a volunteer"))
    expect(talk(sightline)).to_be_visible()
    assert api.help.sent[0][1]["share"] == "whole"


def test_a_preference_that_cannot_be_read_leaves_faces_and_cards_hidden(answered, api):
    api.refusing["me/"] = Refusal(503, "Busy.", "busy")
    answered.press(answered.button("Ask a person"))
    expect(answered.page.get_by_label("Photos with faces and cards hidden")).to_be_checked()


def test_what_is_shared_can_be_changed_and_words_alone_take_no_photo(answered, api):
    ask_a_person(answered)
    share = answered.page.get_by_label("What the volunteer sees")
    expect(share).to_have_value("obscured")
    answered.tab_to(share)
    answered.page.keyboard.type("words")
    expect(help_notice(answered)).to_have_text("Saved.")
    assert api.help.newest.share == "text"
    expect(answered.page.locator("#talk-photo-way")).to_be_hidden()
    expect(answered.page.locator("#talk-share-hint")).to_be_visible()
    expect(talk_status(answered)).to_have_text("2 people are ahead of you.")

    api.help.refusing[""] = Refusal(409, "This request has ended.", "help_request_over")
    share.select_option("whole")
    expect(answered.page.locator("#help > .problem")).to_have_text("This request has ended.")
    expect(share).to_have_value("text")


def test_a_failed_answer_still_leads_to_a_person(sightline, api, label_photo):
    api.scripts = [[("state", "failed")]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.button("Ask a person")).to_be_visible()
    expect(sightline.button("Repeat the answer")).to_be_hidden()
    expect(sightline.button("That was wrong")).to_be_hidden()
    ask_a_person(sightline)
    assert api.help.newest.question in api.questions


def test_the_way_to_a_person_stands_out_where_the_server_offers_it_and_waits_for_the_answer_s_end(sightline, api, label_photo):
    api.scripts = [[CREAM, 1.0, ("offer_human", True)], [CREAM]]
    sightline.ask([label_photo], "What is this?")
    expect(sightline.sentences).to_have_count(1)
    expect(sightline.button("Ask a person")).to_be_hidden()
    expect(sightline.button("Ask a person")).to_have_class("main-action")
    sightline.wait_until_answered()
    sightline.ask([], "And now?")
    expect(sightline.button("Ask a person")).to_have_class("")


def test_a_spoken_wish_for_a_person_is_followed_without_a_dialog(sightline, api, label_photo):
    api.scripts = [[sentence(1, "All right, I am asking volunteers."), ("hands_over", True)]]
    sightline.ask([label_photo], "Ask a person")
    sightline.wait_until_answered()
    (question,) = api.questions
    sightline.page.wait_for_timeout(300)
    request = api.help.make("the question before", "obscured")
    api.help.by_voice[question] = request.id
    expect(talk(sightline)).to_be_visible()
    expect(sightline.page.locator("#human")).to_be_hidden()
    assert api.help.looked_up == 2
    expect(sightline.page.locator("#text")).to_be_focused()
    request.claim()
    expect(sightline.sentences.last).to_have_text("A volunteer is with you now and is looking.")


def test_a_page_that_is_loaded_again_goes_on_and_reads_nothing_twice(answered, api):
    sightline = answered
    ask_a_person(sightline)
    request = api.help.newest
    request.claim()
    request.say("volunteer", "Hello!")
    expect(sightline.sentences.last).to_have_text("Volunteer: Hello!")

    sightline.page.reload()
    expect(talk_status(sightline)).to_have_text("A volunteer is there.")
    expect(sightline.sentences.last).to_have_text("Volunteer: Hello!")
    assert sightline.spoken_texts() == ["Your request to the volunteers goes on."]
    request.say("volunteer", "It is milk.")
    expect(sightline.sentences.last).to_have_text("Volunteer: It is milk.")
    assert sightline.spoken_texts()[1:] == ["It is milk."]
    request.end("closed", "Goodbye.", "helped")
    expect(sightline.button("Thank the volunteer")).to_be_visible()
    sightline.page.reload()
    expect(talk(sightline)).to_be_hidden()
    sightline.press(sightline.button("Thank the volunteer"))
    expect(help_notice(sightline)).to_have_text("Your thanks were passed on.")
    assert sightline.spoken_texts() == [], "what is left to do lies there, and nothing is read twice"


def test_of_two_tabs_one_hears_the_volunteer_and_the_other_takes_over(answered, api, context, address):
    ask_a_person(answered)
    api.help.newest.claim()
    expect(answered.sentences.last).to_have_text("A volunteer is with you now and is looking.")
    other = SightlinePage(context.new_page(), address).open()
    other.page.wait_for_timeout(300)
    expect(other.page.locator("#help")).to_be_hidden()
    answered.page.close()
    expect(talk(other)).to_be_visible()
    api.help.newest.say("volunteer", "Hello!")
    expect(other.sentences.last).to_have_text("Volunteer: Hello!")


def test_a_cut_line_is_told_when_it_lasts_and_no_message_is_lost_or_doubled(answered, api):
    ask_a_person(answered)
    request = api.help.newest
    request.claim()
    request.say("volunteer", "One.")
    expect(answered.sentences.last).to_have_text("Volunteer: One.")
    api.help.cut = True
    request.say("volunteer", "Two.")
    expect(talk_status(answered)).to_have_text("The connection is broken. I keep trying. Your request stays open.")
    api.help.cut = False
    expect(answered.sentences.last).to_have_text("Volunteer: Two.")
    expect(talk_status(answered)).to_have_text("A volunteer is there.")
    heard = [text for text in answered.sentences.all_text_contents() if text.startswith("Volunteer")]
    assert heard == ["Volunteer: One.", "Volunteer: Two."]
    assert "The connection is back." in answered.spoken_texts()
    assert api.help.resumes[-1] == "3"


def test_a_short_cut_is_nobody_s_concern(answered, api):
    ask_a_person(answered)
    expect(answered.sentences).to_have_count(2)
    api.help.cut = True
    answered.page.wait_for_timeout(100)
    api.help.cut = False
    api.help.newest.claim()
    expect(answered.sentences.last).to_have_text("A volunteer is with you now and is looking.")
    assert not any("connection" in text for text in answered.spoken_texts())


def test_a_message_that_could_not_be_sent_is_kept_and_explained(answered, api):
    ask_a_person(answered)
    api.help.refusing["messages"] = Refusal(409, "No volunteer is there yet. I tell you when one is.", "nobody_has_claimed")
    answered.press(answered.button("Send"))
    problem = answered.page.locator("#help > .problem")
    expect(problem).to_have_text("There is no message yet. Record or type one.")
    text = answered.page.locator("#talk-text")
    text.fill("Hello?")
    answered.press(answered.button("Send"))
    expect(problem).to_have_text("No volunteer is there yet. I tell you when one is.")
    expect(text).to_have_value("Hello?")
    assert answered.spoken_texts()[-1] == "No volunteer is there yet. I tell you when one is."

    keys = []

    def unplugged(route):
        keys.append(route.request.headers["idempotency-key"])
        route.abort("internetdisconnected")

    answered.page.route("**/messages/", unplugged)
    for _ in range(2):
        answered.press(answered.button("Send"))
        expect(problem).to_have_text("There is no connection. Please try again.")
    answered.wait_for(f"{len(keys)} >= 2")
    assert len(set(keys)) == 1, "sent again it is the same message"


def test_a_recorded_message_goes_out_as_voice(answered, api):
    ask_a_person(answered)
    api.help.newest.claim()
    record = answered.page.locator("#talk-record")
    answered.press(record)
    expect(record).to_have_text("Stop recording")
    answered.page.wait_for_timeout(1200)
    answered.page.keyboard.press("Enter")
    expect(help_notice(answered)).to_have_text("Your spoken message was sent.")
    what, files = api.help.sent[-1]
    assert what == "messages"
    assert files["voice"][0][0] == "question.webm"
    assert files["voice"][0][1].startswith(b"\x1a\x45\xdf\xa3"), "a WebM file"


def test_the_microphone_is_closed_when_the_talk_ends(answered, api):
    ask_a_person(answered)
    answered.page.evaluate(
        """() => {
          const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
          navigator.mediaDevices.getUserMedia = async (wish) => (window.stream = await open(wish));
        }"""
    )
    answered.press(answered.page.locator("#talk-record"))
    answered.wait_for("Boolean(window.stream)")
    api.help.newest.end("expired", "I am sorry: no volunteer could come.")
    answered.wait_for("window.stream.getTracks().every((track) => track.readyState === 'ended')")
    expect(answered.page.locator("#answer-title")).to_be_focused()
    expect(answered.page.locator("#help")).to_be_hidden()
    assert [what for what, _ in api.help.sent] == [""]


def test_a_request_is_withdrawn_after_a_yes(answered, api):
    ask_a_person(answered)
    answered.press(answered.button("I need no volunteer any more"))
    expect(answered.page.locator("#confirm-no")).to_be_focused()
    answered.page.keyboard.press("Enter")
    assert api.help.newest.state == "waiting"
    answered.press(answered.button("I need no volunteer any more"))
    answered.page.locator("#confirm-yes").press("Enter")
    expect(answered.sentences.last).to_have_text("All right, no volunteer is asked any more.")
    expect(answered.page.locator("#help")).to_be_hidden()
    assert answered.page.evaluate("localStorage.getItem('sightline.help')") is None
    expect(answered.button("Ask a person")).to_be_visible()


def test_a_second_wish_leads_to_the_talk_that_is_open(answered, api):
    ask_a_person(answered)
    answered.press(answered.button("Ask a person"))
    expect(answered.page.locator("#talk-title")).to_be_focused()
    expect(help_notice(answered)).to_have_text("You have asked a volunteer already. This is your talk.")
    assert len(api.help.requests) == 1


def test_a_refused_request_is_explained_in_the_dialog(answered, api):
    api.help.refusing[""] = Refusal(429, "You are already waiting for volunteers on 3 questions.", "too_many_help_requests")
    answered.press(answered.button("Ask a person"))
    dialog = answered.page.locator("#human")
    answered.press(answered.button("Ask a volunteer"))
    expect(dialog.get_by_role("alert")).to_have_text("You are already waiting for volunteers on 3 questions.")
    expect(dialog).to_be_visible()


def test_a_volunteer_is_reported_and_another_one_is_asked(answered, api):
    ask_a_person(answered)
    expect(answered.button("Report a problem")).to_be_hidden()
    api.help.newest.claim()
    answered.press(answered.button("Report a problem"))
    dialog = answered.page.locator("#report")
    answered.tab_to(dialog.get_by_label("What was wrong?"))
    answered.page.keyboard.type("advice")
    answered.tab_to(dialog.get_by_label("Tell more, if you like"))
    answered.page.keyboard.type("Drink it.")
    answered.press(dialog.get_by_role("button", name="Send the report"))
    expect(help_notice(answered)).to_have_text("Thank you. Your report was sent.")
    assert api.help.sent[-1] == ("report", {"reason": "dangerous", "text": "Drink it."})
    expect(answered.page.locator("#talk-title")).to_be_focused()
    expect(answered.button("Report a problem")).to_be_hidden()


def test_the_talk_moves_to_earlier_with_its_question(answered, api):
    ask_a_person(answered)
    api.help.newest.claim()
    api.help.newest.say("volunteer", "It is milk.")
    expect(answered.sentences.last).to_have_text("Volunteer: It is milk.")
    api.scripts = [[sentence(1, "Yes.")]]
    answered.ask([], "Is it fresh?")
    expect(answered.sentences).to_have_text(["Yes."])
    expect(answered.page.locator("#earlier")).to_contain_text("Volunteer: It is milk.")


def test_what_a_volunteer_sees_by_voice_is_a_setting(sightline, api):
    sightline.page.locator("#open-settings").press("Enter")
    see = sightline.page.get_by_label("What a volunteer sees when I ask by voice")
    expect(see).to_have_value("obscured")
    see.select_option("text")
    expect(sightline.page.locator("#settings").get_by_role("status")).to_have_text("Saved.")
    assert api.me["shares_with_volunteers"] == "text"


def test_erasing_everything_ends_the_talk_here(answered, api):
    ask_a_person(answered)
    answered.page.locator("#open-settings").press("Enter")
    answered.page.locator("#erase").press("Enter")
    answered.page.locator("#confirm-yes").press("Enter")
    expect(answered.page.locator("#help")).to_be_hidden()
    assert answered.page.evaluate("Object.keys(localStorage)") == []
