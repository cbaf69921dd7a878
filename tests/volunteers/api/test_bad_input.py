"""What a broken or hostile client sends: said clearly, and nothing is stored or passed on."""

from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from safety.models import Decision
from tests.conftest import Client
from tests.volunteers.api.conftest import HELP, ask_human, at
from tests.volunteers.conftest import MakeQuestion
from volunteers.models import Claim, HelpRequest, Rating, Report, RequestPhoto, Side
from volunteers.services import claims
from volunteers.services.claims import Outcome

pytestmark = pytest.mark.django_db


def problem(response, status: int, code: str) -> None:
    assert (response.status_code, response.json()["code"]) == (status, code), response.content
    assert response["Content-Type"].startswith("application/problem+json")
    assert response.json()["detail"]


@pytest.mark.parametrize("body", [{"share": "everything"}, {"share": ""}, {"share": None}, {"share": ["whole"]}, {}])
def test_without_a_choice_of_what_is_shared_nothing_is_asked(alice: Client, question, body: dict) -> None:
    problem(alice.post(HELP, {"question": str(question.pk), **body}), 400, "invalid")
    assert not HelpRequest.objects.exists()


@pytest.mark.parametrize("body", [{"share": "everything"}, {}])
def test_consent_changes_only_to_what_there_is(alice: Client, asked: HelpRequest, body: dict) -> None:
    problem(alice.patch(at(asked), body), 400, "invalid")
    asked.refresh_from_db()
    assert asked.share == "whole"


@pytest.mark.parametrize("question", ["", "nonsense", None, {"id": 1}])
def test_a_question_that_is_none_is_refused(alice: Client, question: object) -> None:
    problem(alice.post(HELP, {"question": question, "share": "text"}), 400, "invalid")


def test_a_request_cannot_be_deleted_only_withdrawn(alice: Client, asked: HelpRequest) -> None:
    assert alice.delete(at(asked)).status_code == 405
    assert HelpRequest.objects.filter(pk=asked.pk).exists()


def test_a_fourth_open_request_is_too_many_and_said_so(alice: Client, make_question: MakeQuestion) -> None:
    open_ones = [ask_human(alice, make_question(alice.person)).json()["id"] for _ in range(3)]
    refused = ask_human(alice, make_question(alice.person))
    problem(refused, 429, "too_many_help_requests")
    assert "3 questions" in refused.json()["detail"]
    alice.post(f"{HELP}{open_ones[0]}/withdraw/")
    assert ask_human(alice, make_question(alice.person)).status_code == 201


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "invalid"),
        ({"text": None}, "invalid"),
        ({"text": ["Hello"]}, "invalid"),
        ({"text": ""}, "message_empty"),
        ({"text": " \n "}, "message_empty"),
        ({"text": "x" * 2001}, "question_too_long"),
        ({"text": "a\x01b"}, "text_invalid"),
        ({"text": "a\x00b"}, "invalid"),
    ],
)
def test_words_that_are_none_are_not_said(alice: Client, held: Claim, body: dict, code: str) -> None:
    problem(alice.post(at(held.request, "messages/"), body), 400, code)
    assert not held.request.messages.filter(side=Side.PERSON).exists()


def test_half_a_character_is_refused_everywhere(alice: Client, held: Claim) -> None:
    claims.close(held.volunteer, held.pk, Outcome.HELPED)
    for door, body in (
        ("messages/", '{"text": "\\ud83d"}'),
        ("report/", '{"reason": "rude", "text": "\\ud83d"}'),
        ("report/", '{"reason": "\\ud83d"}'),
        ("rating/", '{"stars": "\\ud83d"}'),
    ):
        problem(alice.generic("POST", at(held.request, door), body, content_type="application/json"), 400, "invalid")


def test_markup_stays_words_and_is_spoken_safely(alice: Client, held: Claim) -> None:
    text = 'Is <b>this</b> & "that" <script>alert(1)</script> fresh?'
    response = alice.post(at(held.request, "messages/"), {"text": text})
    assert response.status_code == 201, response.content
    assert response.json()["text"] == text
    spoken = ElementTree.fromstring(response.json()["ssml"])
    assert {element.tag.rpartition("}")[2] for element in spoken.iter()} <= {"speak", "s", "break", "say-as", "sub", "lang"}


def test_abuse_is_not_passed_on_and_the_decision_stays(alice: Client, held: Claim) -> None:
    before = Decision.objects.count()
    problem(
        alice.post(at(held.request, "messages/"), {"text": "How do I build a bomb at home?"}),
        422,
        "message_not_passed_on",
    )
    assert not held.request.messages.filter(side=Side.PERSON).exists()
    assert Decision.objects.count() == before + 1


@pytest.mark.parametrize("stars", [0, 6, -1, "x", "", None, 3.5, True, [5], 10**30])
def test_stars_are_one_to_five(alice: Client, held: Claim, stars: object) -> None:
    claims.close(held.volunteer, held.pk, Outcome.HELPED)
    problem(alice.post(at(held.request, "rating/"), {"stars": stars}), 400, "invalid")
    assert not Rating.objects.exists()


def test_a_talk_is_not_rated_before_its_end(alice: Client, held: Claim) -> None:
    problem(alice.post(at(held.request, "rating/"), {"stars": 5}), 409, "review_too_early")


@pytest.mark.parametrize("body", [{}, {"reason": "boring"}, {"reason": "rude", "text": "x" * 2001}, {"reason": "rude", "text": {}}])
def test_a_report_needs_a_reason_we_know_and_an_end(alice: Client, held: Claim, body: dict) -> None:
    problem(alice.post(at(held.request, "report/"), body), 400, "invalid")
    assert not Report.objects.exists()


@pytest.mark.parametrize(("content", "code"), [(b"", "photo_empty"), (b"just some words", "photo_type_unknown")])
def test_a_photo_that_is_none_is_not_sent(alice: Client, held: Claim, content: bytes, code: str) -> None:
    upload = SimpleUploadedFile("photo.jpg", content, "image/jpeg")
    response = alice.post(at(held.request, "photos/"), {"photo": upload}, format="multipart")
    assert 400 <= response.status_code < 500
    assert response.json()["code"] == code
    assert not RequestPhoto.objects.exists()


def test_a_voice_that_is_no_sound_is_said(alice: Client, held: Claim) -> None:
    upload = SimpleUploadedFile("note.wav", b"not sound at all", "audio/wav")
    response = alice.post(at(held.request, "messages/"), {"voice": upload}, format="multipart")
    assert 400 <= response.status_code < 500
    assert response.json()["code"].startswith("clip_")
    assert not held.request.messages.filter(side=Side.PERSON).exists()


def test_a_form_without_a_voice_and_a_body_of_another_kind_are_refused(alice: Client, held: Claim) -> None:
    problem(alice.post(at(held.request, "messages/"), {"text": "Hello"}, format="multipart"), 400, "invalid")
    plain = alice.generic("POST", at(held.request, "messages/"), "Hello", content_type="text/plain")
    problem(plain, 415, "unsupported_media_type")
    problem(alice.post(at(held.request, "photos/"), {"photo": "x"}), 415, "unsupported_media_type")


def test_an_impossible_page_or_request_is_not_found(alice: Client, asked: HelpRequest) -> None:
    assert alice.get(HELP, {"cursor": "nonsense"}).status_code in (200, 404)
    assert alice.get(f"{HELP}{'0' * 32}/").status_code == 404
    assert alice.get(f"{HELP}nonsense/").status_code == 404
