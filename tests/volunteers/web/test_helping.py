"""The page of one claim: what is seen, what can be said, how it ends. And that it is nobody else's."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.models import Question, Sentence
from tests.conftest import Client
from tests.volunteers.conftest import heard, photo_of, take, with_photo
from tests.volunteers.web.conftest import page, signed_in, text_of
from volunteers.models import Claim, HelpRequest, Message, MessageState, Rating, Report, Side, Thanks, Volunteer
from volunteers.services import claims
from volunteers.services.messages import person_say
from volunteers.services.requests import help_ask, help_withdraw

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
PARTS = ("helping", "talk", "photos", "answer", "after")
BUTTONS = ("say", "correct", "canned", "retake", "give-back", "transfer", "close", "rate", "report")


@pytest.fixture
def with_milk(alice: Client, question: Question, vera: Volunteer) -> Claim:
    """Vera helps with a question that has a photo, shared as it is."""
    with_photo(question, photo_of(alice.person, "OAT MILK"))
    return take(vera, help_ask(alice.person, question, share=VolunteerShare.WHOLE))


def test_the_page_shows_all_that_was_agreed_to_and_not_who_asks(veras: Browser, with_milk: Claim) -> None:
    shown = text_of(veras.get(page("helping", with_milk.pk)))
    for words in ("Is the milk still good?", "It is a carton of cream.", "They speak English", "photos as they are", "Correct this"):
        assert words in shown
    assert page("photo", with_milk.pk, 1) in shown
    person = with_milk.request.person
    assert person.username not in shown
    assert str(person.pk) not in shown
    assert str(with_milk.request.question_id) not in shown


def test_a_doubt_of_the_machine_is_marked(veras: Browser, held: Claim) -> None:
    Sentence.objects.update(kind="caution")
    assert "Not sure" in text_of(veras.get(page("answer", held.pk)))


@pytest.mark.parametrize("name", [*PARTS, "photo"])
def test_the_claim_of_another_volunteer_is_not_there(victors: Browser, with_milk: Claim, name: str) -> None:
    arguments = [with_milk.pk, 1] if name == "photo" else [with_milk.pk]
    response = victors.get(page(name, *arguments))
    assert response.status_code in (404, 409)
    assert "milk" not in text_of(response).lower()


@pytest.mark.parametrize("name", BUTTONS)
def test_nor_can_another_volunteer_do_anything_with_it(victors: Browser, held: Claim, name: str) -> None:
    body = {"text": "hello", "correction": "hello", "phrase": "hello", "outcome": "helped", "stars": 1, "reason": "rude"}
    assert victors.post(page(name, held.pk), body).status_code in (404, 409)
    held.refresh_from_db()
    assert held.ended_at is None
    assert not Message.objects.filter(side=Side.VOLUNTEER).exists()
    assert not Rating.objects.exists()
    assert not Report.objects.exists()


@pytest.mark.parametrize("name", PARTS)
def test_a_stranger_is_asked_to_sign_in_and_a_person_is_refused(strangers: Browser, alice: Client, held: Claim, name: str) -> None:
    assert strangers.get(page(name, held.pk))["Location"].startswith(page("sign-in"))
    assert signed_in(alice.person).get(page(name, held.pk)).status_code == 403


def test_a_claim_that_never_was_is_not_there(veras: Browser) -> None:
    assert veras.get(page("helping", uuid4())).status_code == 404


def test_the_photo_goes_to_the_claims_holder_and_into_no_cache(veras: Browser, with_milk: Claim) -> None:
    response = veras.get(page("photo", with_milk.pk, 1))
    assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
    assert response["Cache-Control"] == "no-store"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert veras.get(page("photo", with_milk.pk, 2)).status_code == 403


def test_a_photo_that_is_not_shared_is_a_sentence(veras: Browser, with_milk: Claim) -> None:
    HelpRequest.objects.update(share=VolunteerShare.TEXT)
    response = veras.get(page("photo", with_milk.pk, 1))
    assert (response.status_code, text_of(response)) == (403, "This photo is not shown to volunteers.")
    shown = text_of(veras.get(page("photos", with_milk.pk)))
    assert "<img" not in shown
    assert "words only" in shown


def test_when_it_is_over_the_photo_is_gone(veras: Browser, vera: Volunteer, with_milk: Claim) -> None:
    claims.close(vera, with_milk.pk, "helped")
    assert veras.get(page("photo", with_milk.pk, 1)).status_code == 409


def test_a_reply_reaches_the_person_and_the_talk(veras: Browser, held: Claim) -> None:
    part = veras.post(page("say", held.pk), {"text": "It says oat milk."}, headers=HTMX)
    assert "It says oat milk." in text_of(part)
    assert part["HX-Trigger-After-Settle"] == "said"
    assert heard(held.request, Side.VOLUNTEER) == ["It says oat milk."]
    plain = veras.post(page("say", held.pk), {"text": "And it is full."})
    assert plain["Location"].startswith(page("helping", held.pk))


def test_what_may_not_be_heard_stays_in_the_box_with_the_reason(veras: Browser, held: Claim) -> None:
    response = veras.post(page("say", held.pk), {"text": "This is Angela Merkel."})
    shown = text_of(response)
    assert response.status_code == 422
    assert shown.count("This cannot be said to the person.") >= 2, "above, and beside the words in the talk"
    assert ">This is Angela Merkel.</textarea>" in shown
    assert heard(held.request, Side.VOLUNTEER) == []
    part = veras.post(page("say", held.pk), {"text": "This is Angela Merkel."}, headers=HTMX)
    assert (part.status_code, "cannot be said" in text_of(part)) == (422, True)
    assert "talk" in part["HX-Trigger"]


def test_html_in_a_message_is_text(veras: Browser, held: Claim) -> None:
    person_say(held.request, 'Is <img src=x onerror="alert(1)"> the date?')
    for name in ("helping", "talk"):
        shown = text_of(veras.get(page(name, held.pk)))
        assert "<img src=x" not in shown
        assert "&lt;img src=x onerror=" in shown


def test_a_correction_names_the_sentence_it_corrects(veras: Browser, held: Claim) -> None:
    veras.post(page("correct", held.pk), {"correction": "It is milk, not cream.", "sentence": "1"})
    message = Message.objects.get(side=Side.VOLUNTEER)
    assert (message.kind, message.corrects, message.text) == ("correction", 1, "It is milk, not cream.")
    veras.post(page("correct", held.pk), {"correction": "It is a carton.", "sentence": "99999999999999999999"})
    assert Message.objects.filter(kind="correction", corrects=None).exists()


def test_a_canned_sentence_needs_no_gate_and_only_those_we_have_are_said(veras: Browser, held: Claim) -> None:
    veras.post(page("canned", held.pk), {"phrase": "hello"})
    assert heard(held.request, Side.VOLUNTEER) == ["Hello! I am looking at it now."]
    assert veras.post(page("canned", held.pk), {"phrase": "retake"}).status_code == 400
    assert veras.post(page("canned", held.pk), {"phrase": "../error-forbidden"}).status_code == 400


def test_another_photo_is_asked_for_with_one_button(veras: Browser, held: Claim) -> None:
    veras.post(page("retake", held.pk))
    assert Message.objects.get(side=Side.VOLUNTEER).kind == "retake"


def test_a_heartbeat_renews_the_lease_and_tells_when_there_is_none(veras: Browser, victors: Browser, held: Claim) -> None:
    before = timezone.now() + timedelta(seconds=10)
    Claim.objects.update(lease_until=before)
    assert veras.post(page("heartbeat", held.pk)).status_code == 204
    held.refresh_from_db()
    assert held.lease_until > before
    assert victors.post(page("heartbeat", held.pk)).status_code == 409
    help_withdraw(held.request)
    response = veras.post(page("heartbeat", held.pk))
    assert (response.status_code, response["Content-Type"]) == (409, "text/plain; charset=utf-8")
    assert text_of(response).startswith("You no longer hold this request")


def test_no_words_without_the_pages_token(vera: Volunteer, held: Claim) -> None:
    browser = signed_in(vera.person, enforce_csrf_checks=True)
    for name in (*BUTTONS, "heartbeat", "speak"):
        assert browser.post(page(name, held.pk), {"text": "hello"}).status_code == 403, name


def test_a_voice_note_that_is_none_is_refused_with_a_sentence(veras: Browser, held: Claim) -> None:
    assert veras.post(page("speak", held.pk)).status_code == 400
    response = veras.post(page("speak", held.pk), {"clip": SimpleUploadedFile("a.webm", b"not a sound", "audio/webm")})
    assert response.status_code in (400, 415, 422)
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert "<" not in text_of(response)


def test_own_voice_notes_are_shown_while_they_are_heard_and_a_held_word_of_the_persons_never(veras: Browser, held: Claim) -> None:
    common = {"request": held.request, "language": "en", "kind": "voice"}
    Message.objects.create(**common, claim=held, side=Side.VOLUNTEER, state=MessageState.HEARING)
    Message.objects.create(**common, side=Side.PERSON, state=MessageState.HELD, text="something vile")
    talk = text_of(veras.get(page("talk", held.pk)))
    assert "a voice note, being heard" in talk
    assert "vile" not in talk


def test_giving_back_and_passing_on_end_the_claim(veras: Browser, victor: Volunteer, held: Claim) -> None:
    response = veras.post(page("transfer", held.pk), {"note": "She needs the <b>date</b>."})
    assert response["Location"] == page("after", held.pk)
    held.request.refresh_from_db()
    assert (held.request.state, held.request.note) == ("waiting", "She needs the <b>date</b>.")
    again = take(victor, held.request)
    shown = text_of(signed_in(victor.person).get(page("helping", again.pk)))
    assert "She needs the &lt;b&gt;date&lt;/b&gt;." in shown
    signed_in(victor.person).post(page("give-back", again.pk))
    again.refresh_from_db()
    assert again.end == "given_back"


def test_closing_needs_an_outcome_and_may_ask_for_rest(veras: Browser, vera: Volunteer, held: Claim) -> None:
    assert veras.post(page("close", held.pk)).status_code == 422
    response = veras.post(page("close", held.pk), {"outcome": "helped", "was_hard": "on"})
    assert response["Location"] == page("after", held.pk)
    held.request.refresh_from_db()
    vera.refresh_from_db()
    assert (held.request.state, held.request.outcome) == ("closed", "helped")
    assert vera.resting_until is not None
    assert veras.get(page("helping", held.pk))["Location"] == page("after", held.pk)


def test_afterwards_one_rates_once(veras: Browser, vera: Volunteer, held: Claim) -> None:
    assert veras.get(page("after", held.pk))["Location"] == page("helping", held.pk), "not before it is over"
    assert veras.post(page("rate", held.pk), {"stars": 4}).status_code in (302, 409)
    assert not Rating.objects.exists()
    claims.close(vera, held.pk, "helped")
    assert veras.post(page("rate", held.pk), {"stars": 9}).status_code == 200
    assert veras.post(page("rate", held.pk), {"stars": 4})["Location"] == page("after", held.pk)
    second = veras.post(page("rate", held.pk), {"stars": 1})
    assert second.status_code == 409
    assert "You have said that already" in text_of(second)
    assert Rating.objects.get().stars == 4


def test_a_report_in_the_middle_of_a_talk_ends_it(veras: Browser, held: Claim) -> None:
    assert veras.post(page("report", held.pk), {"reason": ""}, headers=HTMX).status_code == 422
    assert veras.post(page("report", held.pk), {"reason": "rude", "report_text": "He shouted."})["Location"] == page("after", held.pk)
    report = Report.objects.get()
    held.refresh_from_db()
    assert (report.side, report.reason, report.text, held.end) == ("volunteer", "rude", "He shouted.", "closed")


def test_the_history_tells_when_how_and_thanks_but_neither_question_nor_person(veras: Browser, vera: Volunteer, held: Claim) -> None:
    assert "Nothing yet." in text_of(veras.get(page("history"))), "what is not over is not history"
    claims.close(vera, held.pk, "partly")
    Thanks.objects.create(claim=held)
    shown = text_of(veras.get(page("history")))
    for words in ("English", "I could help with a part", "They thanked you"):
        assert words in shown
    assert "milk" not in shown
    assert str(held.pk) not in shown
    assert held.request.person.username not in shown


def test_when_the_person_has_ended_it_the_page_says_so(veras: Browser, held: Claim) -> None:
    help_withdraw(held.request)
    response = veras.post(page("say", held.pk), {"text": "Hello?"})
    assert response.status_code in (302, 409)
    assert "The person ended it" in text_of(veras.get(page("after", held.pk)))
