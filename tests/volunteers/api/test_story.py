"""From "ask a human" to thanks, by API; the services play the volunteer. Jobs run at once, where a worker would."""

import uuid
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from assistant.models import Conversation, Photo, Question
from tests.conftest import Client, draw_label
from tests.voice.clips import recording, tone
from tests.volunteers.api.conftest import HELP, ask_human, at
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, take
from volunteers.models import (
    Claim,
    ClaimEnd,
    HandedOver,
    HelpRequest,
    Message,
    MessageState,
    Offer,
    Outcome,
    RequestState,
    Thanks,
    Volunteer,
)
from volunteers.services import claims, messages
from volunteers.services.messages import note_hear

pytestmark = pytest.mark.django_db


def photo(*lines: str) -> SimpleUploadedFile:
    return SimpleUploadedFile("photo.jpg", draw_label(*(lines or ("OAT MILK",))), "image/jpeg")


def voice() -> SimpleUploadedFile:
    return SimpleUploadedFile("note.wav", recording("audio/wav", tone(1.0)), "audio/wav")


@pytest.mark.django_db(transaction=True)
def test_the_whole_story(alice: Client, question: Question, vera: Volunteer) -> None:
    response = ask_human(alice, question)
    assert response.status_code == 201, response.content
    address = response["Location"]
    assert address == f"{HELP}{response.json()['id']}/"

    waiting = alice.get(address).json()
    assert (waiting["state"], waiting["share"], waiting["asked"], waiting["outcome"]) == ("waiting", "whole", "client", "")
    assert waiting["can"] == {"message": False, "withdraw": True, "thank": False, "rate": False, "report": False}
    assert waiting["wait"]["kind"] == "soon"
    assert waiting["wait"]["text"] in [message["text"] for message in waiting["messages"]]

    offer = Offer.objects.get()  # the first wave went out once the request was stored
    claim = claims.claim(vera, offer.request_id)
    claimed = alice.get(address).json()
    assert (claimed["state"], claimed["wait"]) == ("claimed", None)
    assert claimed["can"] == {"message": True, "withdraw": True, "thank": False, "rate": False, "report": True}

    said = alice.post(f"{address}messages/", {"text": "Is it sour?"})
    assert (said.status_code, said.json()["state"], said.json()["side"]) == (201, "said", "person")
    assert alice.post(f"{address}photos/", {"photo": photo("MILK")}, format="multipart").json()["number"] == 1
    messages.volunteer_correct(vera, claim.pk, "It is milk, not cream.", sequence=1)
    assert alice.post(f"{address}thanks/").json()["code"] == "review_too_early"
    claims.close(vera, claim.pk, Outcome.HELPED)

    over = alice.get(address).json()
    assert (over["state"], over["outcome"]) == ("closed", "helped")
    assert over["ended_at"] is not None
    assert over["can"] == {"message": False, "withdraw": False, "thank": True, "rate": True, "report": True}
    assert [message["sequence"] for message in over["messages"]] == list(range(1, len(over["messages"]) + 1))
    assert [m["text"] for m in over["messages"] if m["side"] == "person"] == ["Is it sour?", "Photo 1 was sent."]
    (correction,) = [message for message in over["messages"] if message["kind"] == "correction"]
    assert (correction["side"], correction["corrects"]) == ("volunteer", 1)
    assert correction["speech"].startswith("The volunteer corrects my answer")

    assert alice.post(f"{address}thanks/").status_code == 201
    assert alice.post(f"{address}rating/", {"stars": 5}).json()["stars"] == 5
    assert alice.post(f"{address}report/", {"reason": "other"}).status_code == 201
    assert not any(alice.get(address).json()["can"].values())
    for door, body in (("thanks/", {}), ("rating/", {"stars": 1}), ("report/", {"reason": "rude"})):
        again = alice.post(f"{address}{door}", body)
        assert (again.status_code, again.json()["code"]) == (409, "already_said")


def test_asked_again_it_is_the_same_request_and_after_its_end_another(alice: Client, question: Question) -> None:
    first = ask_human(alice, question).json()
    again = ask_human(alice, question, share="text")
    assert (again.status_code, again.json()["id"], again.json()["share"]) == (201, first["id"], "text")
    assert alice.post(f"{HELP}{first['id']}/withdraw/").status_code == 204
    assert ask_human(alice, question).json()["id"] != first["id"]


def test_the_same_call_with_its_key_is_done_once(alice: Client, held: Claim) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first, second = (alice.post(at(held.request, "messages/"), {"text": "Is it sour?"}, headers=key) for _ in range(2))
    assert first.json() == second.json()
    assert second["Idempotent-Replayed"] == "true"
    assert held.request.messages.filter(text="Is it sour?").count() == 1
    other = alice.post(at(held.request, "messages/"), {"text": "Is it blue?"}, headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")

    leave = {"Idempotency-Key": str(uuid.uuid4())}
    assert [alice.post(at(held.request, "withdraw/"), headers=leave).status_code for _ in range(2)] == [204, 204]


def test_withdrawn_while_a_volunteer_is_there_it_is_over_for_both(alice: Client, held: Claim) -> None:
    assert alice.post(at(held.request, "withdraw/")).status_code == 204
    held.refresh_from_db()
    assert held.end == ClaimEnd.WITHDRAWN
    told = alice.get(at(held.request)).json()
    assert (told["state"], told["wait"]) == ("withdrawn", None)
    for door, body in (("withdraw/", {}), ("messages/", {"text": "Hello?"})):
        late = alice.post(at(held.request, door), body)
        assert (late.status_code, late.json()["code"]) == (409, "help_request_over")
        assert late.json()["detail"].startswith("This request has ended.")
    assert alice.patch(at(held.request), {"share": "whole"}).json()["code"] == "help_request_over"
    assert alice.post(at(held.request, "photos/"), {"photo": photo()}, format="multipart").json()["code"] == "help_request_over"
    assert not Photo.objects.exists()


def test_a_lost_volunteer_can_be_rated_and_the_person_waits_again(alice: Client, held: Claim) -> None:
    claims.claim_return(held, ClaimEnd.LAPSED)
    told = alice.get(at(held.request)).json()
    assert told["state"] == "waiting"
    assert told["wait"] is not None
    assert told["can"] == {"message": False, "withdraw": True, "thank": False, "rate": True, "report": True}
    assert alice.post(at(held.request, "messages/"), {"text": "Hello?"}).json()["code"] == "nobody_has_claimed"


def test_reported_while_they_talk_the_next_volunteer_is_asked(alice: Client, held: Claim) -> None:
    response = alice.post(at(held.request, "report/"), {"reason": "rude", "text": "They shouted."})
    assert (response.status_code, response.json()["reason"]) == (201, "rude")
    assert alice.get(at(held.request)).json()["state"] == "waiting"
    report = held.reports.get()
    assert (report.side, report.text) == ("person", "They shouted.")


def test_nobody_can_be_thanked_rated_or_reported_before_anybody_came(alice: Client, asked: HelpRequest) -> None:
    for door, body in (("thanks/", {}), ("rating/", {"stars": 5}), ("report/", {"reason": "rude"})):
        assert alice.post(at(asked, door), body).status_code == 404
    assert not Thanks.objects.exists()


def test_what_is_shared_can_be_changed_while_it_lasts(alice: Client, asked: HelpRequest) -> None:
    before = asked.consented_at
    told = alice.patch(at(asked), {"share": "obscured"})
    assert (told.status_code, told.json()["share"]) == (200, "obscured")
    asked.refresh_from_db()
    assert asked.consented_at > before


def test_a_voice_note_is_taken_at_once_and_said_once_it_is_heard(alice: Client, held: Claim) -> None:
    response = alice.post(at(held.request, "messages/"), {"voice": voice()}, format="multipart")
    assert (response.status_code, response.json()["state"], response.json()["sequence"]) == (202, "hearing", None)
    note = Message.objects.get(state=MessageState.HEARING)
    assert note.clip is not None
    assert "voice" not in [message["kind"] for message in alice.get(at(held.request)).json()["messages"]]
    note.clip.transcript = {"text": "Is it sour?", "language": "en", "confidence": 0.9, "speech_detected": True, "duration_s": 1.0}
    note.clip.save()
    note_hear(note.pk)
    (said,) = [message for message in alice.get(at(held.request)).json()["messages"] if message["kind"] == "voice"]
    assert (said["text"], said["side"]) == ("Is it sour?", "person")


def test_a_voice_note_that_nobody_can_hear_is_not_passed_over_in_silence(alice: Client, held: Claim) -> None:
    alice.post(at(held.request, "messages/"), {"voice": voice()}, format="multipart")
    note = Message.objects.get(state=MessageState.HEARING)
    assert note.clip is not None
    note.clip.transcript = {"text": "", "language": None, "confidence": 0.0, "speech_detected": False, "duration_s": 1.0}
    note.clip.save()
    note_hear(note.pk)
    last = alice.get(at(held.request)).json()["messages"][-1]
    assert (last["side"], last["text"]) == ("notice", "I could not hear your voice note. Please say it again.")


def test_a_question_that_was_handed_over_leads_to_the_request_about_the_one_before(
    alice: Client, make_question: MakeQuestion, asked: HelpRequest
) -> None:
    ask_a_person = make_question(alice.person, "Ask a person.", conversation=asked.question.conversation)
    HandedOver.objects.create(question=ask_a_person, request=asked)
    unanswered = make_question(alice.person, "Ask a person again.")
    HandedOver.objects.create(question=unanswered, request=None)
    other = HelpRequest.objects.get(pk=ask_human(alice, make_question(alice.person, "And this?")).json()["id"])

    def listed(**which: object) -> list[str]:
        return [row["id"] for row in alice.get(HELP, which).json()["results"]]

    assert listed() == [str(other.pk), str(asked.pk)]
    assert listed(question=ask_a_person.pk) == listed(question=asked.question_id) == [str(asked.pk)]
    assert listed(question=unanswered.pk) == listed(question=uuid.uuid4()) == []
    assert alice.get(HELP, {"question": "nonsense"}).status_code == 400


def test_the_list_costs_the_same_however_much_was_said(
    alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer, django_assert_max_num_queries
) -> None:
    conversation = Conversation.objects.create(person=alice.person)
    for _ in range(8):
        request = HelpRequest.objects.get(pk=ask_human(alice, make_question(alice.person, conversation=conversation)).json()["id"])
        volunteer = make_volunteer()
        claim = take(volunteer, request)
        messages.volunteer_say_canned(volunteer, claim.pk, "hello")
        claims.close(volunteer, claim.pk, Outcome.HELPED)
    with django_assert_max_num_queries(9):
        rows = alice.get(HELP).json()["results"]
    assert len(rows) == 8
    assert all(row["can"]["thank"] for row in rows)


def test_pages_follow_each_other(alice: Client, make_question: MakeQuestion) -> None:
    ids = [ask_human(alice, make_question(alice.person)).json()["id"] for _ in range(3)]
    first = alice.get(HELP, {"page_size": 2}).json()
    assert [row["id"] for row in first["results"] + alice.get(first["next"]).json()["results"]] == ids[::-1]


def test_an_expired_request_says_so_and_can_be_asked_for_again(alice: Client, asked: HelpRequest) -> None:
    from volunteers.services.turning import requests_expire

    HelpRequest.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    requests_expire(timezone.now())
    told = alice.get(at(asked)).json()
    assert told["state"] == RequestState.EXPIRED
    assert told["messages"][-1]["text"].startswith("I am sorry: no volunteer could come.")
    assert ask_human(alice, asked.question).json()["state"] == "waiting"


def test_the_wait_is_told_in_a_language_that_is_spoken_and_says_which(alice: Client, asked: HelpRequest, vera: Volunteer) -> None:
    HelpRequest.objects.update(language="ta")
    wait = alice.get(at(asked)).json()["wait"]
    assert (wait["kind"], wait["minutes"], wait["language"]) == ("nobody_awake", 0, "en")
    assert "Tamil" in wait["text"]
    assert wait["speech"]
