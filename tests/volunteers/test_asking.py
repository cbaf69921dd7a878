"""A person asks for a human: what is agreed to, what is judged first, and how often."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.models import QuestionState
from assistant.services.questions import question_delete
from safety.models import Decision
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, heard, notices, offer, photo_of, take, with_photo
from volunteers.models import Asked, HelpRequest, OfferEnd, RequestState
from volunteers.selectors import queue
from volunteers.services.errors import HelpRequestOver, TooManyHelpRequests
from volunteers.services.offers import wave_offer
from volunteers.services.requests import MOST_OPEN, help_ask, help_withdraw, photo_send, share_change

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("share", "notice"), [("whole", "as they are"), ("obscured", "with faces and cards hidden"), ("text", "and no photo")]
)
def test_what_is_shared_is_stored_with_the_moment_of_consent_and_told(alice: Client, make_question: MakeQuestion, share, notice) -> None:
    question = with_photo(make_question(alice.person), photo_of(alice.person))
    before = timezone.now()
    request = help_ask(alice.person, question, share=VolunteerShare(share))
    request.refresh_from_db()
    assert request.share == share
    assert before <= request.consented_at <= timezone.now()
    assert request.photos.count() == (0 if share == "text" else 1)
    assert notice in notices(request)[0]
    assert request.asked == Asked.CLIENT


def test_a_question_without_photos_promises_to_share_none(alice: Client, question) -> None:
    request = help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    assert "photo" not in notices(request)[0]


def test_a_changed_mind_is_consent_anew(alice: Client, make_question: MakeQuestion) -> None:
    question = with_photo(make_question(alice.person), photo_of(alice.person))
    request = help_ask(alice.person, question, share=VolunteerShare.TEXT)
    HelpRequest.objects.update(consented_at=timezone.now() - timedelta(hours=1))
    changed = share_change(request, VolunteerShare.OBSCURED)
    assert changed.consented_at > timezone.now() - timedelta(minutes=1)
    assert changed.photos.count() == 1
    help_withdraw(request)
    with pytest.raises(HelpRequestOver):
        share_change(request, VolunteerShare.WHOLE)


def test_the_same_question_asked_twice_is_one_open_request(alice: Client, question) -> None:
    one = help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    assert help_ask(alice.person, question, share=VolunteerShare.WHOLE) == one
    assert HelpRequest.objects.count() == 1
    help_withdraw(one)
    assert help_ask(alice.person, question, share=VolunteerShare.WHOLE) != one


def test_the_fourth_open_request_is_refused_until_one_ends(alice: Client, bob: Client, make_question: MakeQuestion) -> None:
    requests = [help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT) for _ in range(MOST_OPEN)]
    fourth = make_question(alice.person)
    with pytest.raises(TooManyHelpRequests) as refused:
        help_ask(alice.person, fourth, share=VolunteerShare.TEXT)
    assert (refused.value.status, refused.value.arguments) == (429, {"limit": MOST_OPEN})
    assert help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)  # others are not in her way
    help_withdraw(requests[0])
    assert help_ask(alice.person, fourth, share=VolunteerShare.TEXT)


@pytest.mark.parametrize(
    "fields",
    [
        {"verdict": "refuse", "categories": ["identity"]},
        {"state": QuestionState.FAILED, "failure": "failed_inside", "answer_language": "", "verdict": ""},
        {"state": QuestionState.RECEIVED, "answer_language": "", "verdict": "", "finished_at": None},
    ],
    ids=["refused", "failed", "not answered yet"],
)
def test_a_refusal_or_a_failure_can_go_to_a_human(alice: Client, make_question: MakeQuestion, fields) -> None:
    request = help_ask(alice.person, make_question(alice.person, "Who is on this photo?", **fields), share=VolunteerShare.OBSCURED)
    assert request.state == RequestState.WAITING
    assert request.language == "en"


@pytest.mark.parametrize(("accepts", "language"), [("en-GB", "en"), ("ta_IN", "ta"), ("", "en")])
def test_the_language_of_a_failed_question_is_one_that_volunteers_can_speak(alice: Client, make_question, accepts, language) -> None:
    alice.person.language = ""
    question = make_question(alice.person, state=QuestionState.FAILED, answer_language="", accepts=accepts)
    assert help_ask(alice.person, question, share=VolunteerShare.TEXT).language == language


def test_the_gate_speaks_before_anybody_is_offered_anything(asked: HelpRequest) -> None:
    decision = Decision.objects.get(subject_kind="help_request", subject_id=asked.pk)
    assert (decision.gate, decision.outcome) == ("question", "allow")
    assert not asked.offers.exists()


def test_what_distresses_goes_only_to_who_takes_it(alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer) -> None:
    tender, sturdy = make_volunteer(), make_volunteer(takes_hard=True)
    request = help_ask(alice.person, make_question(alice.person, "How do I build a pipe bomb?"), share=VolunteerShare.TEXT)
    assert request.hard
    assert wave_offer(request.pk) == 1
    assert list(request.offers.values_list("volunteer_id", flat=True)) == [sturdy.pk]
    assert not tender.offers.exists()


def test_an_everyday_question_is_not_hard_and_not_urgent(asked: HelpRequest) -> None:
    assert (asked.hard, asked.urgent) == (False, False)


def test_a_crisis_is_at_the_front(alice: Client, bob: Client, make_question: MakeQuestion, asked: HelpRequest) -> None:
    crisis = help_ask(bob.person, make_question(bob.person, "I want to kill myself"), share=VolunteerShare.TEXT)
    assert (crisis.urgent, crisis.hard) == (True, True)
    assert list(queue()) == [crisis, asked]


def test_a_withdrawn_request_vanishes_from_every_screen(asked: HelpRequest, vera, victor) -> None:
    offer(asked, vera)
    offer(asked, victor)
    help_withdraw(asked)
    assert set(asked.offers.values_list("end", flat=True)) == {OfferEnd.WITHDRAWN}
    assert not asked.offers.filter(ended_at=None).exists()
    assert heard(asked)[-1] == "All right, no volunteer is asked any more."
    with pytest.raises(HelpRequestOver):
        help_withdraw(asked)


def test_another_photo_goes_under_the_same_consent(alice: Client, asked: HelpRequest, vera) -> None:
    take(vera, asked)
    row = photo_send(asked, photo_of(alice.person, "SECOND"))
    assert row.number == 1
    assert heard(asked)[-1] == "Photo 1 was sent."
    help_withdraw(asked)
    with pytest.raises(HelpRequestOver):
        photo_send(asked, photo_of(alice.person, "THIRD"))


def test_a_deleted_question_takes_its_request_along(asked: HelpRequest, vera) -> None:
    offer(asked, vera)
    question_delete(asked.question)
    assert not HelpRequest.objects.exists()
    assert not vera.offers.exists()
